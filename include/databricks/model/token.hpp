// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <databricks/model.hpp>

namespace databricks::settings {

/// State of the automatic collection of a token's API scopes.
enum class AutoscopeState : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// The token was used with an API the collection does not cover.
  autoscope_state_api_not_covered,
  /// Scopes were taken from past use.
  autoscope_state_backfilled,
  /// The collection is complete.
  autoscope_state_completed,
  /// Scopes are not collected.
  autoscope_state_disabled,
  /// Scopes are being collected.
  autoscope_state_running,
  /// The user chose the scopes.
  autoscope_state_user_selected,
};
[[nodiscard]] std::span<const std::string_view> wire_texts(AutoscopeState) noexcept;

struct PublicTokenInfo;

/// Settings of a new token.
struct CreateTokenRequest {
  /// Whether the service collects the API scopes the token needs while it is used.
  std::optional<bool> autoscope_enabled{};
  /// Free text attached to the token.
  std::optional<std::string> comment{};
  /// Lifetime in seconds. Left out: the service's default lifetime, two years.
  std::optional<std::chrono::seconds> lifetime_seconds{};
  /// API scopes the token is limited to. Left out: no limit. An empty list is sent.
  std::optional<std::vector<std::string>> scopes{};
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const CreateTokenRequest&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// The new token.
struct CreateTokenResponse {
  /// Data about the token, without its secret value.
  Boxed<PublicTokenInfo> token_info{};
  /// The token itself, a secret. It cannot be read again later.
  std::optional<Secret> token_value{};
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const CreateTokenResponse&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// Data about a token, without its secret value.
struct PublicTokenInfo {
  /// Where the collection of scopes for this token stands. Set by the service.
  std::optional<OpenEnum<AutoscopeState>> autoscope_state{};
  /// Scopes found afterwards from past use. Set by the service.
  std::vector<std::string> backfill_scopes{};
  /// Free text given at creation.
  std::optional<std::string> comment{};
  /// Creation time, milliseconds since the epoch.
  std::optional<Timestamp> creation_time{};
  /// Time of expiry, milliseconds since the epoch; -1 if the token never expires.
  std::optional<Timestamp> expiry_time{};
  /// Scopes found while the token was used with autoscope on. Set by the service.
  std::vector<std::string> inferred_scopes{};
  /// Time of the last use, milliseconds since the epoch.
  std::optional<Timestamp> last_accessed_time{};
  /// API scopes the token is limited to, if any.
  std::vector<std::string> scopes{};
  /// Id of the token, for delete and update.
  std::optional<std::string> token_id{};
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const PublicTokenInfo&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// Tokens of a user.
struct ListPublicTokensResponse {
  /// Data about each token. May be left out when there are none.
  std::vector<PublicTokenInfo> token_infos{};
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const ListPublicTokensResponse&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// Names the token to revoke.
struct RevokeTokenRequest {
  /// Required. Id of the token to revoke.
  std::string token_id;
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const RevokeTokenRequest&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// Change of a token.
struct UpdateTokenRequest {
  /// Required. New values; only the fields named in update_mask count.
  PublicTokenInfo token;
  /// Required. Comma-separated names of the fields to change, such as comment,scopes.
  std::string update_mask;
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const UpdateTokenRequest&) const = default;
  static const codec::Table& field_table() noexcept;
};

}  // namespace databricks::settings

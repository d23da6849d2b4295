// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <databricks/export.hpp>
#include <databricks/model.hpp>

namespace databricks::inline v0_2::settings {

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
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(AutoscopeState) noexcept;

struct PublicTokenInfo;

/// Settings of a new token.
struct CreateTokenRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Whether the service collects the API scopes the token needs while it is used.
  std::optional<bool> autoscope_enabled{};
  /// Free text attached to the token.
  std::optional<std::string> comment{};
  /// Lifetime in seconds. Left out: the service's default lifetime, two years.
  std::optional<std::chrono::seconds> lifetime_seconds{};
  /// API scopes the token is limited to. Left out: no limit. An empty list is sent.
  List<std::string> scopes = unset;

  bool operator==(const CreateTokenRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The new token.
struct CreateTokenResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Data about the token, without its secret value.
  Boxed<PublicTokenInfo> token_info{};
  /// The token itself, a secret. It cannot be read again later.
  Secret token_value;

  bool operator==(const CreateTokenResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Data about a token, without its secret value.
struct PublicTokenInfo {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Where the collection of scopes for this token stands. Set by the service.
  std::optional<OpenEnum<AutoscopeState>> autoscope_state{};
  /// Scopes found afterwards from past use. Set by the service.
  List<std::string> backfill_scopes = unset;
  /// Free text given at creation.
  std::optional<std::string> comment{};
  /// Creation time, milliseconds since the epoch.
  std::optional<Timestamp> creation_time{};
  /// Time of expiry, milliseconds since the epoch; -1 if the token never expires.
  std::optional<Timestamp> expiry_time{};
  /// Scopes found while the token was used with autoscope on. Set by the service.
  List<std::string> inferred_scopes = unset;
  /// API scopes the token is limited to, if any.
  List<std::string> scopes = unset;
  /// Id of the token, for delete and update.
  std::optional<std::string> token_id{};

  bool operator==(const PublicTokenInfo&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Tokens of a user.
struct ListPublicTokensResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Data about each token. May be left out when there are none.
  List<PublicTokenInfo> token_infos = unset;

  bool operator==(const ListPublicTokensResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Names the token to revoke.
struct RevokeTokenRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Id of the token to revoke.
  std::string token_id;

  bool operator==(const RevokeTokenRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Change of a token.
struct UpdateTokenRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. New values; only the fields named in update_mask count.
  PublicTokenInfo token;
  /// Required. Comma-separated names of the fields to change, such as comment,scopes.
  std::string update_mask;

  bool operator==(const UpdateTokenRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

}  // namespace databricks::inline v0_2::settings

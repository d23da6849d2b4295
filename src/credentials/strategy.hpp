#pragma once

#include <array>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include <databricks/credentials.hpp>

#include "config/settings.hpp"

namespace databricks::inline v0_2::internal {

class OAuthClient;

/// What a strategy is chosen by and made from.
struct AuthContext {
  Settings settings;
  Environment environment{};
  std::shared_ptr<const OAuthClient> oauth{};

  [[nodiscard]] const Config& config() const noexcept { return settings.config; }
};

using AuthContextPtr = std::shared_ptr<const AuthContext>;

/// Whether a strategy can be used, and why, in words that name the settings.
struct Match {
  enum class Kind {
    usable,
    not_configured,  ///< Nothing speaks for it.
    incomplete,      ///< It is meant, and something is missing.
  };
  Kind kind = Kind::usable;
  std::string reason{};
};

/// One way to authenticate.
struct Strategy {
  std::string_view name;
  /// The groups of attributes it draws on; see Attribute::group.
  std::array<std::string_view, 2> groups;
  /// The attributes to check when it is refused; the unused ones are empty.
  std::array<std::string_view, 4> keys;
  /// No network, no program.
  Match (*match)(const AuthContext& auth);
  /// No network either: the first request gets the token.
  std::shared_ptr<const Credentials> (*make)(const AuthContextPtr& auth);
  /// Whether it is usable shows only when it has given a token: an external program that may not be logged in.
  bool requires_trial = false;
  /// For Azure: where tokens for any audience come from, with which the workspace can be found by its resource id. May
  /// be null.
  std::shared_ptr<const TokenSource> (*azure_tokens_for)(const AuthContextPtr& auth,
                                                         std::string_view audience) = nullptr;
};

/// In the order in which they are tried.
[[nodiscard]] std::span<const Strategy* const> strategies();
/// The strategy of that name, or null.
[[nodiscard]] const Strategy* find_strategy(std::string_view name);
/// The groups of attributes that the strategy of that name draws on; see GroupsOf.
[[nodiscard]] std::span<const std::string_view> groups_of(std::string_view auth_type);

extern const Strategy kPat;
extern const Strategy kBasic;
extern const Strategy kOAuthM2m;
extern const Strategy kEnvOidc;
extern const Strategy kFileOidc;
extern const Strategy kGithubOidc;
extern const Strategy kAzureClientSecret;
extern const Strategy kAzureWorkloadIdentity;
extern const Strategy kAzureMsi;
extern const Strategy kAzureCli;
extern const Strategy kDatabricksCli;

/// Not configured without the decisive attribute; with it, incomplete unless all the others are set.
[[nodiscard]] Match require_settings(const AuthContext& auth, std::string_view decisive,
                                     std::span<const std::string_view> others);

/// For a way that rests on ambient settings: not configured, when the code, or a profile that the code names, asks
/// for another one. A client id alone may go with any ID token, and a resource id with any way to Azure.
[[nodiscard]] Match unless_overridden(const AuthContext& auth);

}  // namespace databricks::inline v0_2::internal

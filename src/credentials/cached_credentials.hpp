#pragma once

#include <memory>
#include <optional>
#include <string>

#include <databricks/credentials.hpp>

#include "credentials/token_cache.hpp"

namespace databricks::inline v0_2::internal {

/// Where the tokens of a strategy come from, and which headers they go into.
struct TokenProviderOptions {
  std::string name;
  std::shared_ptr<const TokenSource> source;
  /// Azure: the token for the management plane, sent beside the other one. May be null.
  std::shared_ptr<const TokenSource> management_source{};
  /// Whether requests go without the management token when it cannot be had.
  bool management_is_optional = false;
  /// Azure: sent as it is; may be empty.
  std::string resource_id{};
  /// Stands behind what went wrong: the settings to check.
  std::string advice{};
  LogSink log{};
  /// See TokenCache.
  std::shared_ptr<const Clock> background{};
};

/// Credentials out of cached tokens.
[[nodiscard]] std::shared_ptr<const Credentials> cached_credentials(TokenProviderOptions options);

}  // namespace databricks::inline v0_2::internal

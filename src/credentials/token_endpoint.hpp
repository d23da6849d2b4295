#pragma once

#include <mutex>
#include <string>

#include "base/fork_safe_mutex.hpp"
#include "credentials/oauth_client.hpp"
#include "credentials/strategy.hpp"

namespace databricks::inline v0_2::internal {

/// Where Databricks itself gives tokens: found by discovery at the first use, and remembered.
class TokenEndpoint {
 public:
  explicit TokenEndpoint(AuthContextPtr auth) : auth_(std::move(auth)) {}

  [[nodiscard]] Result<std::string> url(const http::Context& context) const;

 private:
  AuthContextPtr auth_;
  mutable ForkSafeMutex mutex_;
  mutable std::string url_;
};

/// What tokens are asked for: the scopes of the settings, or all.
[[nodiscard]] std::string scope(const Config& config);

/// The plan of a strategy that has one token, with what the settings say about logging, refreshing and advice.
struct TokenProviderOptions;
[[nodiscard]] TokenProviderOptions token_provider_options(const Strategy& strategy, const AuthContextPtr& auth,
                                                          std::shared_ptr<const TokenSource> source);

}  // namespace databricks::inline v0_2::internal

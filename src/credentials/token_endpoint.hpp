#pragma once

#include <mutex>
#include <string>

#include "base/fork_safe_mutex.hpp"
#include "credentials/oauth_client.hpp"
#include "credentials/strategy.hpp"

namespace databricks {

/// Where Databricks itself gives tokens: found by discovery at the first use, and remembered.
class TokenEndpoint {
 public:
  explicit TokenEndpoint(Inputs inputs) : inputs_(std::move(inputs)) {}

  [[nodiscard]] Result<std::string> url(const http::Context& context) const;

 private:
  Inputs inputs_;
  mutable ForkSafeMutex mutex_;
  mutable std::string url_;
};

/// What tokens are asked for: the scopes of the settings, or all.
[[nodiscard]] std::string scope(const Config& config);

/// The plan of a strategy that has one token, with what the settings say about logging, refreshing and advice.
struct TokenPlan;
[[nodiscard]] TokenPlan token_plan(const Strategy& strategy, const Inputs& inputs,
                                   std::shared_ptr<const TokenSource> source);

}  // namespace databricks

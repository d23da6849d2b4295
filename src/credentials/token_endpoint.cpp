#include "credentials/token_endpoint.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "codec/url.hpp"
#include "config/host.hpp"
#include "credentials/cached_credentials.hpp"

namespace databricks {
namespace {

Result<std::string> discover(const StrategyInputs& inputs, const http::Context& context) {
  const Config& config = inputs.config();
  if (config.discovery_url.empty() && is_account_host(inputs.origin)) {
    if (config.account_id.empty()) {
      return Error{.kind = ErrorKind::config,
                   .message = fmt::format("{} is not set, and the host is that of an account",
                                          how_to_set(attribute("account_id")))};
    }
    return fmt::format("{}/oidc/accounts/{}/v1/token", inputs.origin, codec::percent_encoded(config.account_id));
  }
  const std::string url = config.discovery_url.empty() ? inputs.origin + "/oidc/.well-known/oauth-authorization-server"
                                                       : config.discovery_url;
  auto body = inputs.oauth->send({.request = {.verb = http::Verb::get, .url = url, .idempotent = true}}, context);
  if (!body) {
    constexpr int kNotFound = 404;
    if (body.error().status == kNotFound) body.error().message += " (this host does not support OAuth)";
    return std::move(body.error());
  }
  std::string endpoint = text_member(*body, "token_endpoint");
  if (endpoint.empty()) {
    return Error{.kind = ErrorKind::auth,
                 .message = fmt::format("{} names no token_endpoint; check the host and discovery_url", url)};
  }
  return endpoint;
}

}  // namespace

Result<std::string> TokenEndpoint::url(const http::Context& context) const {
  {
    const std::scoped_lock lock{mutex_};
    if (!url_.empty()) return url_;
  }
  auto found = discover(*inputs_, context);
  if (found) {
    const std::scoped_lock lock{mutex_};
    url_ = *found;
  }
  return found;
}

std::string scope(const Config& config) {
  return config.scopes.empty() ? "all-apis" : fmt::format("{}", fmt::join(config.scopes, " "));
}

TokenPlan token_plan(const Strategy& strategy, const Inputs& inputs, std::shared_ptr<const TokenSource> source) {
  const Config& config = inputs->config();
  std::string advice;
  for (const std::string_view key : strategy.keys) {
    if (key.empty() || inputs->settings.source(key).kind == Source::Kind::none) continue;
    advice += fmt::format("{}{}", advice.empty() ? "" : ", ", inputs->settings.where(key));
  }
  const bool in_background = config.background_token_refresh && !config.disable_async_token_refresh.value_or(false);
  return {.name = std::string{strategy.name},
          .source = std::move(source),
          .advice = std::move(advice),
          .log = config.log,
          .background = in_background ? config.clock : nullptr};
}

}  // namespace databricks

#include "credentials/token_endpoint.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/common_errors.hpp"
#include "codec/url.hpp"
#include "config/host.hpp"
#include "credentials/cached_credentials.hpp"

namespace databricks::inline v0_2::internal {
namespace {

Result<std::string> discover(const AuthContext& auth, const http::Context& context) {
  const Config& config = auth.config();
  if (config.discovery_url.empty() && is_account_host(auth.settings.origin)) {
    if (config.account_id.empty()) {
      return config_error(
          fmt::format("{} is not set, and the host is that of an account", how_to_set(attribute("account_id"))));
    }
    return fmt::format("{}/oidc/accounts/{}/v1/token", auth.settings.origin, codec::percent_encoded(config.account_id));
  }
  const std::string url = config.discovery_url.empty()
                              ? auth.settings.origin + "/oidc/.well-known/oauth-authorization-server"
                              : config.discovery_url;
  auto body = auth.oauth->send({.request = {.verb = http::Verb::get, .url = url, .idempotent = true}}, context);
  if (!body) {
    constexpr int kNotFound = 404;
    if (body.error().status == kNotFound) body.error().message += " (this host does not support OAuth)";
    return std::move(body.error());
  }
  std::string endpoint = text_member(*body, "token_endpoint");
  if (endpoint.empty()) {
    return auth_error(fmt::format("{} names no token_endpoint; check the host and discovery_url", url));
  }
  return endpoint;
}

}  // namespace

Result<std::string> TokenEndpoint::url(const http::Context& context) const {
  {
    const std::scoped_lock lock{mutex_};
    if (!url_.empty()) return url_;
  }
  auto found = discover(*auth_, context);
  if (found) {
    const std::scoped_lock lock{mutex_};
    url_ = *found;
  }
  return found;
}

std::string scope(const Config& config) {
  return config.scopes.empty() ? "all-apis" : fmt::format("{}", fmt::join(config.scopes, " "));
}

TokenProviderOptions token_provider_options(const Strategy& strategy, const AuthContextPtr& auth,
                                            std::shared_ptr<const TokenSource> source) {
  const Config& config = auth->config();
  std::string advice;
  for (const std::string_view key : strategy.keys) {
    if (key.empty() || auth->settings.source(key).kind == Source::Kind::none) continue;
    advice += fmt::format("{}{}", advice.empty() ? "" : ", ", auth->settings.where(key));
  }
  const bool in_background = config.background_token_refresh && !config.disable_async_token_refresh.value_or(false);
  return {.name = std::string{strategy.name},
          .source = std::move(source),
          .advice = std::move(advice),
          .log = config.log,
          .background = in_background ? config.clock : nullptr};
}

}  // namespace databricks::inline v0_2::internal

#include <fmt/format.h>

#include "base/common_errors.hpp"
#include "codec/url.hpp"
#include "credentials/oauth_client.hpp"
#include "credentials/oidc.hpp"

namespace databricks::inline v0_2::internal {
namespace {

/// The ID token that GitHub Actions makes out for the running job.
class GithubToken final : public IdTokenSource {
 public:
  explicit GithubToken(AuthContextPtr auth) : auth_(std::move(auth)) {}

  [[nodiscard]] Result<Secret> id_token(const std::string& audience, const http::Context& context) const override {
    const Config& config = auth_->config();
    const std::string& url = config.actions_id_token_request_url;
    TokenRequest request{
        .request = {.verb = http::Verb::get,
                    .url = fmt::format("{}{}audience={}", url, url.find('?') == std::string::npos ? '?' : '&',
                                       codec::percent_encoded(audience)),
                    .idempotent = true},
        .secrets = {config.actions_id_token_request_token}};
    request.request.headers.set("Authorization", "Bearer " + config.actions_id_token_request_token.reveal());
    const auto body = auth_->oauth->send(std::move(request), context);
    if (!body) return body.error();
    Secret token{text_member(*body, "value")};
    if (token.empty()) return auth_error("GitHub's response holds no ID token");
    return token;
  }

 private:
  AuthContextPtr auth_;
};

constexpr std::array<std::string_view, 1> kOthers{"actions_id_token_request_url"};

Match match(const AuthContext& auth) {
  const Config& config = auth.config();
  // GitHub sets its variables whenever a workflow may write ID tokens, also for a job that logs in to Azure.
  if (!config.azure_client_id.empty() && config.client_id.empty() && config.auth_type.empty()) {
    return {Match::Kind::not_configured, fmt::format("{} asks for Azure", auth.settings.where("azure_client_id"))};
  }
  Match match = require_settings(auth, "actions_id_token_request_token", kOthers);
  if (match.kind == Match::Kind::usable) return unless_overridden(auth);
  match.kind = Match::Kind::not_configured;
  return match;
}

std::shared_ptr<const Credentials> make(const AuthContextPtr& auth) {
  return exchange_id_token(kGithubOidc, auth, std::make_shared<const GithubToken>(auth));
}

}  // namespace

constinit const Strategy kGithubOidc{
    .name = "github-oidc",
    .groups = {"oauth"},
    .keys = {"actions_id_token_request_url", "client_id", "token_audience", "discovery_url"},
    .match = match,
    .make = make};

}  // namespace databricks::inline v0_2::internal

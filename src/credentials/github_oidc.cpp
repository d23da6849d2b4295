#include <fmt/format.h>

#include "codec/url.hpp"
#include "credentials/oauth_client.hpp"
#include "credentials/oidc.hpp"

namespace databricks {
namespace {

/// The ID token that GitHub Actions makes out for the running job.
class GithubToken final : public IdTokenSource {
 public:
  explicit GithubToken(Inputs inputs) : inputs_(std::move(inputs)) {}

  [[nodiscard]] Result<Secret> id_token(const std::string& audience, const http::Context& context) const override {
    const Config& config = inputs_->config();
    const std::string& url = config.actions_id_token_request_url;
    TokenRequest request{
        .request = {.verb = http::Verb::get,
                    .url = fmt::format("{}{}audience={}", url, url.find('?') == std::string::npos ? '?' : '&',
                                       codec::percent_encoded(audience)),
                    .idempotent = true},
        .secrets = {config.actions_id_token_request_token}};
    request.request.headers.set("Authorization", "Bearer " + config.actions_id_token_request_token.reveal());
    const auto body = inputs_->oauth->send(std::move(request), context);
    if (!body) return body.error();
    Secret token{text_member(*body, "value")};
    if (token.empty()) return Error{.kind = ErrorKind::auth, .message = "GitHub's answer holds no ID token"};
    return token;
  }

 private:
  Inputs inputs_;
};

constexpr std::array<std::string_view, 1> kOthers{"actions_id_token_request_url"};

Fit fit(const StrategyInputs& inputs) {
  const Config& config = inputs.config();
  // GitHub sets its variables whenever a workflow may write ID tokens, also for a job that logs in to Azure.
  if (!config.azure_client_id.empty() && config.client_id.empty() && config.auth_type.empty()) {
    return {Fit::Kind::not_configured, fmt::format("{} asks for Azure", inputs.settings.where("azure_client_id"))};
  }
  Fit fit = needs(inputs, "actions_id_token_request_token", kOthers);
  if (fit.kind == Fit::Kind::usable) return unless_another_is_asked_for(inputs);
  fit.kind = Fit::Kind::not_configured;
  return fit;
}

std::shared_ptr<const Credentials> make(const Inputs& inputs) {
  return exchange_id_token(kGithubOidc, inputs, std::make_shared<const GithubToken>(inputs));
}

}  // namespace

constinit const Strategy kGithubOidc{
    .name = "github-oidc",
    .groups = {"oauth"},
    .keys = {"actions_id_token_request_url", "client_id", "token_audience", "discovery_url"},
    .fit = fit,
    .make = make};

}  // namespace databricks

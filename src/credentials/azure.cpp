#include "credentials/azure.hpp"

#include <fmt/format.h>
#include <databricks/raw_json.hpp>

#include "base/text.hpp"
#include "codec/url.hpp"
#include "credentials/cached_credentials.hpp"
#include "credentials/token_endpoint.hpp"
#include "http/url.hpp"

namespace databricks::azure {
namespace {

/// Where Entra ID gives tokens for this tenant.
std::string token_url(const StrategyInputs& inputs) {
  const std::string& own = inputs.config().azure_authority_host;
  std::string base{own.empty() ? inputs.azure->entra : std::string_view{own}};
  if (!base.ends_with('/')) base += '/';
  return fmt::format("{}{}/oauth2/token", base, codec::percent_encoded(inputs.config().azure_tenant_id));
}

class ServicePrincipal final : public TokenSource {
 public:
  ServicePrincipal(Inputs inputs, std::string_view audience, Proof proof)
      : inputs_(std::move(inputs)), audience_(audience), proof_(proof) {}

  [[nodiscard]] Result<Token> fetch(const http::Context& context) const override {
    const auto proof = proof_(*inputs_);
    if (!proof) return proof.error();
    std::vector<FormField> fields{{"grant_type", "client_credentials"},
                                  {"resource", audience_},
                                  {"client_id", inputs_->config().azure_client_id}};
    fields.insert(fields.end(), proof->begin(), proof->end());
    return inputs_->oauth->fetch_token(form_post(token_url(*inputs_), fields), context);
  }

 private:
  Inputs inputs_;
  std::string audience_;
  Proof proof_;
};

}  // namespace

std::shared_ptr<const TokenSource> service_principal(const Inputs& inputs, std::string_view audience, Proof proof) {
  return std::make_shared<const ServicePrincipal>(inputs, audience, proof);
}

std::shared_ptr<const Credentials> credentials(const Strategy& strategy, const Inputs& inputs, Management management) {
  const std::string& resource_id = inputs->config().azure_workspace_resource_id;
  TokenPlan plan = token_plan(
      strategy, inputs, strategy.azure_tokens_for(inputs, azure_application_id(http::split_url(inputs->origin).host)));
  if (management == Management::required || !resource_id.empty()) {
    plan.management_source = strategy.azure_tokens_for(inputs, inputs->azure->service_management);
    plan.management_is_optional = management == Management::optional_with_resource_id;
    plan.resource_id = resource_id;
  }
  return cached_credentials(std::move(plan));
}

Fit fits_cloud(const StrategyInputs& inputs) {
  if (inputs.is_azure || !inputs.config().auth_type.empty()) return {};
  return {Fit::Kind::not_configured, "the workspace is not in Azure (see host, cloud and azure_workspace_resource_id)"};
}

Result<std::string> workspace_host(const Strategy& strategy, const Inputs& inputs, const http::Context& context) {
  const auto source = strategy.azure_tokens_for(inputs, inputs->azure->resource_manager);
  const auto token = source->fetch(context);
  if (!token) return token.error();
  std::string_view base = inputs->azure->resource_manager;
  const std::string_view resource_id = inputs->config().azure_workspace_resource_id;
  if (resource_id.starts_with('/')) base.remove_suffix(1);
  TokenRequest request{.request = {.verb = http::Verb::get,
                                   .url = fmt::format("{}{}?api-version=2018-04-01", base, resource_id),
                                   .idempotent = true},
                       .secrets = {token->value}};
  request.request.headers.set("Authorization", authorization(*token));
  const auto body = inputs->oauth->send(std::move(request), context);
  if (!body) return body.error();
  const std::string host = text_member(text_member(*body, "properties"), "workspaceUrl");
  if (host.empty()) {
    return Error{.kind = ErrorKind::config,
                 .message = fmt::format("{} is no Databricks workspace: set the host as well",
                                        inputs->settings.where("azure_workspace_resource_id"))};
  }
  return host;
}

}  // namespace databricks::azure

namespace databricks {
namespace {

/// Two tokens from elsewhere.
class AzureTokens final : public Credentials {
 public:
  AzureTokens(Secret token, Secret management_token, std::string resource_id)
      : token_(std::move(token)),
        management_token_(std::move(management_token)),
        resource_id_(std::move(resource_id)) {}

  [[nodiscard]] std::string_view name() const noexcept override { return "azure-tokens"; }

  [[nodiscard]] Result<void> authenticate(http::Request& request, const http::Context&) const override {
    request.headers.set("Authorization", "Bearer " + token_.reveal());
    if (!management_token_.empty())
      request.headers.set("X-Databricks-Azure-SP-Management-Token", management_token_.reveal());
    if (!resource_id_.empty()) request.headers.set("X-Databricks-Azure-Workspace-Resource-Id", resource_id_);
    return {};
  }

 private:
  Secret token_;
  Secret management_token_;
  std::string resource_id_;
};

}  // namespace

std::shared_ptr<const Credentials> azure_tokens(Secret token, Secret management_token, std::string resource_id) {
  return std::make_shared<const AzureTokens>(std::move(token), std::move(management_token), std::move(resource_id));
}

}  // namespace databricks

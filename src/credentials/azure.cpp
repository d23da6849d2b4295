#include "credentials/azure.hpp"

#include <fmt/format.h>
#include <databricks/raw_json.hpp>

#include "base/common_errors.hpp"
#include "base/text.hpp"
#include "codec/url.hpp"
#include "config/token_text.hpp"
#include "credentials/cached_credentials.hpp"
#include "credentials/token_endpoint.hpp"
#include "http/url.hpp"

namespace databricks::inline v0_2::internal::azure {
namespace {

/// Where Entra ID gives tokens for this tenant.
std::string token_url(const AuthContext& auth) {
  const std::string& own = auth.config().azure_authority_host;
  std::string base{own.empty() ? auth.settings.azure->entra : std::string_view{own}};
  if (!base.ends_with('/')) base += '/';
  return fmt::format("{}{}/oauth2/token", base, codec::percent_encoded(auth.config().azure_tenant_id));
}

class ServicePrincipal final : public TokenSource {
 public:
  ServicePrincipal(AuthContextPtr auth, std::string_view audience, ClientCredential client_credential)
      : auth_(std::move(auth)), audience_(audience), client_credential_(client_credential) {}

  [[nodiscard]] Result<Token> fetch(const http::Context& context) const override {
    const auto client_credential = client_credential_(*auth_, context);
    if (!client_credential) return client_credential.error();
    std::vector<FormField> fields{
        {"grant_type", "client_credentials"}, {"resource", audience_}, {"client_id", auth_->config().azure_client_id}};
    fields.insert(fields.end(), client_credential->begin(), client_credential->end());
    return auth_->oauth->fetch_token(form_post(token_url(*auth_), fields), context);
  }

 private:
  AuthContextPtr auth_;
  std::string audience_;
  ClientCredential client_credential_;
};

}  // namespace

std::shared_ptr<const TokenSource> service_principal(const AuthContextPtr& auth, std::string_view audience,
                                                     ClientCredential client_credential) {
  return std::make_shared<const ServicePrincipal>(auth, audience, client_credential);
}

std::shared_ptr<const Credentials> credentials(const Strategy& strategy, const AuthContextPtr& auth,
                                               Management management) {
  const std::string& resource_id = auth->config().azure_workspace_resource_id;
  TokenProviderOptions options = token_provider_options(
      strategy, auth,
      strategy.azure_tokens_for(auth, azure_application_id(http::split_url(auth->settings.origin).host)));
  if (management == Management::required || !resource_id.empty()) {
    options.management_source = strategy.azure_tokens_for(auth, auth->settings.azure->service_management);
    options.management_is_optional = management == Management::optional_with_resource_id;
    options.resource_id = resource_id;
  }
  return cached_credentials(std::move(options));
}

Match matches_cloud(const AuthContext& auth) {
  if (auth.settings.is_azure || !auth.config().auth_type.empty()) return {};
  return {Match::Kind::not_configured,
          "the workspace is not in Azure (see host, cloud and azure_workspace_resource_id)"};
}

Result<std::string> workspace_host(const Strategy& strategy, const AuthContextPtr& auth, const http::Context& context) {
  const auto source = strategy.azure_tokens_for(auth, auth->settings.azure->resource_manager);
  const auto token = source->fetch(context);
  if (!token) return token.error();
  std::string_view base = auth->settings.azure->resource_manager;
  const std::string_view resource_id = auth->config().azure_workspace_resource_id;
  if (resource_id.starts_with('/')) base.remove_suffix(1);
  TokenRequest request{.request = {.verb = http::Verb::get,
                                   .url = fmt::format("{}{}?api-version=2018-04-01", base, resource_id),
                                   .idempotent = true},
                       .secrets = {token->value}};
  request.request.headers.set("Authorization", authorization(*token).reveal());
  const auto body = auth->oauth->send(std::move(request), context);
  if (!body) return body.error();
  const std::string host = text_member(text_member(*body, "properties"), "workspaceUrl");
  if (host.empty()) {
    return internal::config_error(fmt::format("{} is not a Databricks workspace: set the host as well",
                                              auth->settings.where("azure_workspace_resource_id")));
  }
  return host;
}

}  // namespace databricks::inline v0_2::internal::azure

namespace databricks::inline v0_2 {
namespace {

/// Two tokens from elsewhere.
class AzureTokens final : public Credentials {
 public:
  AzureTokens(const Secret& token, const Secret& management_token, std::string resource_id)
      : token_(internal::trimmed(token)),
        management_token_(internal::trimmed(management_token)),
        resource_id_(std::move(resource_id)) {}

  [[nodiscard]] std::string_view name() const noexcept override { return "azure-tokens"; }

  [[nodiscard]] Result<void> authenticate(http::Request& request, const http::Context&) const override {
    if (const auto defect = internal::defect_of_token(token_.reveal()))
      return internal::auth_error(fmt::format("the token {}", *defect));
    const auto defect = internal::defect_of_token(management_token_.reveal());
    if (defect && !management_token_.empty())
      return internal::auth_error(fmt::format("the management token {}", *defect));
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
  return std::make_shared<const AzureTokens>(token, management_token, std::move(resource_id));
}

}  // namespace databricks::inline v0_2

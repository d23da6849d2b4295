#include "credentials/azure.hpp"
#include "credentials/oidc.hpp"

namespace databricks {
namespace {

/// The token that Kubernetes keeps fresh in a file stands in for the secret.
Result<std::vector<FormField>> assertion(const StrategyInputs& inputs) {
  const auto token = token_in_file(inputs, "azure_federated_token_file", inputs.config().azure_federated_token_file);
  if (!token) return token.error();
  return std::vector<FormField>{{"client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"},
                                {"client_assertion", *token, true}};
}

constexpr std::array<std::string_view, 2> kOthers{"azure_client_id", "azure_tenant_id"};

Fit fit(const StrategyInputs& inputs) {
  const Fit cloud = azure::fits_cloud(inputs);
  return cloud.kind == Fit::Kind::usable ? needs(inputs, "azure_federated_token_file", kOthers) : cloud;
}

std::shared_ptr<const TokenSource> tokens_for(const Inputs& inputs, std::string_view audience) {
  return azure::service_principal(inputs, audience, assertion);
}

std::shared_ptr<const Credentials> make(const Inputs& inputs) {
  return azure::credentials(kAzureWorkloadIdentity, inputs, azure::Management::with_resource_id);
}

}  // namespace

constinit const Strategy kAzureWorkloadIdentity{
    .name = "azure-workload-identity",
    .groups = {"azure"},
    .keys = {"azure_federated_token_file", "azure_client_id", "azure_tenant_id"},
    .fit = fit,
    .make = make,
    .azure_tokens_for = tokens_for};

}  // namespace databricks

#include "credentials/azure.hpp"
#include "credentials/oidc.hpp"

namespace databricks {
namespace {

/// A federated identity: the token that Kubernetes keeps fresh in a file stands in for the secret.
class WorkloadIdentity final : public TokenSource {
 public:
  WorkloadIdentity(Inputs inputs, std::string_view audience) : inputs_(std::move(inputs)), audience_(audience) {}

  [[nodiscard]] Result<Token> fetch(const http::Context& context) const override {
    const Config& config = inputs_->config();
    const auto assertion = token_in_file(*inputs_, "azure_federated_token_file", config.azure_federated_token_file);
    if (!assertion) return assertion.error();
    return inputs_->oauth->fetch_token(
        form_post(azure::token_url(*inputs_),
                  {{"grant_type", "client_credentials"},
                   {"resource", audience_},
                   {"client_id", config.azure_client_id},
                   {"client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"},
                   {"client_assertion", *assertion, true}}),
        context);
  }

 private:
  Inputs inputs_;
  std::string audience_;
};

constexpr std::array<std::string_view, 2> kOthers{"azure_client_id", "azure_tenant_id"};

Fit fit(const StrategyInputs& inputs) {
  const Fit cloud = azure::fits_cloud(inputs);
  return cloud.kind == Fit::Kind::usable ? needs(inputs, "azure_federated_token_file", kOthers) : cloud;
}

std::shared_ptr<const TokenSource> tokens_for(const Inputs& inputs, std::string_view audience) {
  return std::make_shared<const WorkloadIdentity>(inputs, audience);
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

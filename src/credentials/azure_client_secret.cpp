#include "credentials/azure.hpp"

namespace databricks {
namespace {

Result<std::vector<FormField>> secret(const StrategyInputs& inputs) {
  return std::vector<FormField>{{"client_secret", inputs.config().azure_client_secret, true}};
}

constexpr std::array<std::string_view, 2> kOthers{"azure_client_id", "azure_tenant_id"};

Fit fit(const StrategyInputs& inputs) {
  Fit fit = needs(inputs, "azure_client_secret", kOthers);
  if (fit.kind == Fit::Kind::not_configured) return fit;
  const Fit cloud = azure::fits_cloud(inputs);
  return cloud.kind == Fit::Kind::usable ? fit : cloud;
}

std::shared_ptr<const TokenSource> tokens_for(const Inputs& inputs, std::string_view audience) {
  return azure::service_principal(inputs, audience, secret);
}

std::shared_ptr<const Credentials> make(const Inputs& inputs) {
  return azure::credentials(kAzureClientSecret, inputs, azure::Management::required);
}

}  // namespace

constinit const Strategy kAzureClientSecret{.name = "azure-client-secret",
                                            .groups = {"azure"},
                                            .keys = {"azure_client_id", "azure_client_secret", "azure_tenant_id"},
                                            .fit = fit,
                                            .make = make,
                                            .azure_tokens_for = tokens_for};

}  // namespace databricks

#include "credentials/azure.hpp"

namespace databricks {
namespace {

/// Client credentials of a service principal of Entra ID, for one audience.
class ClientSecret final : public TokenSource {
 public:
  ClientSecret(Inputs inputs, std::string_view audience) : inputs_(std::move(inputs)), audience_(audience) {}

  [[nodiscard]] Result<Token> fetch(const http::Context& context) const override {
    const Config& config = inputs_->config();
    return inputs_->oauth->fetch_token(
        form_post(azure::token_url(*inputs_), {{"grant_type", "client_credentials"},
                                               {"resource", audience_},
                                               {"client_id", config.azure_client_id},
                                               {"client_secret", config.azure_client_secret, true}}),
        context);
  }

 private:
  Inputs inputs_;
  std::string audience_;
};

constexpr std::array<std::string_view, 2> kOthers{"azure_client_id", "azure_tenant_id"};

Fit fit(const StrategyInputs& inputs) {
  Fit fit = needs(inputs, "azure_client_secret", kOthers);
  if (fit.kind == Fit::Kind::not_configured) return fit;
  const Fit cloud = azure::fits_cloud(inputs);
  return cloud.kind == Fit::Kind::usable ? fit : cloud;
}

std::shared_ptr<const TokenSource> tokens_for(const Inputs& inputs, std::string_view audience) {
  return std::make_shared<const ClientSecret>(inputs, audience);
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

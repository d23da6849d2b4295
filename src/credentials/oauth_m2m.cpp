#include "codec/base64.hpp"
#include "codec/url.hpp"
#include "config/host.hpp"
#include "credentials/cached_credentials.hpp"
#include "credentials/oauth_client.hpp"
#include "credentials/strategy.hpp"
#include "credentials/token_endpoint.hpp"

namespace databricks {
namespace {

/// Client credentials of a service principal of Databricks.
class OAuthM2m final : public TokenSource {
 public:
  explicit OAuthM2m(Inputs inputs) : inputs_(std::move(inputs)), endpoint_(inputs_) {}

  [[nodiscard]] Result<Token> fetch(const http::Context& context) const override {
    const auto url = endpoint_.url(context);
    if (!url) return url.error();
    const Config& config = inputs_->config();
    TokenRequest request = form_post(*url, {{"grant_type", "client_credentials"}, {"scope", scope(config)}});
    const Secret pair{codec::percent_encoded(config.client_id) + ':' +
                      codec::percent_encoded(config.client_secret.reveal())};
    const Secret encoded{codec::to_base64(pair.reveal())};
    request.request.headers.set("Authorization", "Basic " + encoded.reveal());
    request.secrets = {config.client_secret, encoded};
    return inputs_->oauth->fetch_token(std::move(request), context);
  }

 private:
  Inputs inputs_;
  TokenEndpoint endpoint_;
};

constexpr std::array<std::string_view, 1> kOthers{"client_id"};
constexpr std::array<std::string_view, 2> kOthersOfAccount{"client_id", "account_id"};

Fit fit(const StrategyInputs& inputs) {
  const bool is_account = is_account_host(inputs.origin) && inputs.config().discovery_url.empty();
  return is_account ? needs(inputs, "client_secret", kOthersOfAccount) : needs(inputs, "client_secret", kOthers);
}

std::shared_ptr<const Credentials> make(const Inputs& inputs) {
  return cached_credentials(token_plan(kOAuthM2m, inputs, std::make_shared<const OAuthM2m>(inputs)));
}

}  // namespace

constinit const Strategy kOAuthM2m{.name = "oauth-m2m",
                                   .groups = {"oauth"},
                                   .keys = {"client_id", "client_secret", "account_id", "discovery_url"},
                                   .fit = fit,
                                   .make = make};

}  // namespace databricks

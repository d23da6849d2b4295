#include "codec/base64.hpp"
#include "codec/url.hpp"
#include "config/host.hpp"
#include "credentials/cached_credentials.hpp"
#include "credentials/oauth_client.hpp"
#include "credentials/strategy.hpp"
#include "credentials/token_endpoint.hpp"

namespace databricks::inline v0_2::internal {
namespace {

/// Client credentials of a service principal of Databricks.
class OAuthM2m final : public TokenSource {
 public:
  explicit OAuthM2m(AuthContextPtr auth) : auth_(std::move(auth)), endpoint_(auth_) {}

  [[nodiscard]] Result<Token> fetch(const http::Context& context) const override {
    const auto url = endpoint_.url(context);
    if (!url) return url.error();
    const Config& config = auth_->config();
    TokenRequest request = form_post(*url, {{"grant_type", "client_credentials"}, {"scope", scope(config)}});
    const Secret secret{codec::percent_encoded(config.client_secret.reveal())};
    const Secret pair{codec::percent_encoded(config.client_id) + ':' + secret.reveal()};
    const Secret encoded{codec::to_base64(pair.reveal())};
    request.request.headers.set("Authorization", "Basic " + encoded.reveal());
    request.secrets = {config.client_secret, encoded};
    return auth_->oauth->fetch_token(std::move(request), context);
  }

 private:
  AuthContextPtr auth_;
  TokenEndpoint endpoint_;
};

constexpr std::array<std::string_view, 1> kOthers{"client_id"};
constexpr std::array<std::string_view, 2> kOthersOfAccount{"client_id", "account_id"};

Match match(const AuthContext& auth) {
  const bool is_account = is_account_host(auth.settings.origin) && auth.config().discovery_url.empty();
  return is_account ? require_settings(auth, "client_secret", kOthersOfAccount)
                    : require_settings(auth, "client_secret", kOthers);
}

std::shared_ptr<const Credentials> make(const AuthContextPtr& auth) {
  return cached_credentials(token_provider_options(kOAuthM2m, auth, std::make_shared<const OAuthM2m>(auth)));
}

}  // namespace

constinit const Strategy kOAuthM2m{.name = "oauth-m2m",
                                   .groups = {"oauth"},
                                   .keys = {"client_id", "client_secret", "account_id", "discovery_url"},
                                   .match = match,
                                   .make = make};

}  // namespace databricks::inline v0_2::internal

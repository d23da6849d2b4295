#include <fmt/format.h>

#include "base/common_errors.hpp"
#include "credentials/oidc.hpp"

namespace databricks::inline v0_2::internal {
namespace {

std::string variable(const AuthContext& auth) {
  const std::string& named = auth.config().oidc_token_env;
  return named.empty() ? "DATABRICKS_OIDC_TOKEN" : named;
}

/// The ID token in an environment variable, read anew each time.
class EnvironmentToken final : public IdTokenSource {
 public:
  explicit EnvironmentToken(AuthContextPtr auth) : auth_(std::move(auth)) {}

  [[nodiscard]] Result<Secret> id_token(const std::string&, const http::Context&) const override {
    const std::string name = variable(*auth_);
    if (auto token = auth_->environment(name)) return Secret{*std::move(token)};
    return auth_error(fmt::format("the environment variable {} holds no ID token", name));
  }

 private:
  AuthContextPtr auth_;
};

Match match(const AuthContext& auth) {
  const bool is_named = !auth.config().oidc_token_env.empty();
  if (auth.environment(variable(auth))) return is_named ? Match{} : unless_overridden(auth);
  return {is_named ? Match::Kind::incomplete : Match::Kind::not_configured,
          fmt::format("the environment variable {} is not set{}", variable(auth),
                      is_named ? fmt::format(", but named by {}", auth.settings.where("oidc_token_env")) : "")};
}

std::shared_ptr<const Credentials> make(const AuthContextPtr& auth) {
  return exchange_id_token(kEnvOidc, auth, std::make_shared<const EnvironmentToken>(auth));
}

}  // namespace

constinit const Strategy kEnvOidc{.name = "env-oidc",
                                  .groups = {"env-oidc", "oauth"},
                                  .keys = {"oidc_token_env", "client_id", "token_audience", "discovery_url"},
                                  .match = match,
                                  .make = make};

}  // namespace databricks::inline v0_2::internal

#include <fmt/format.h>

#include "credentials/oidc.hpp"

namespace databricks {
namespace {

std::string variable(const StrategyInputs& inputs) {
  const std::string& named = inputs.config().oidc_token_env;
  return named.empty() ? "DATABRICKS_OIDC_TOKEN" : named;
}

/// The ID token in an environment variable, read anew each time.
class EnvironmentToken final : public IdTokenSource {
 public:
  explicit EnvironmentToken(Inputs inputs) : inputs_(std::move(inputs)) {}

  [[nodiscard]] Result<Secret> id_token(const std::string&, const http::Context&) const override {
    const std::string name = variable(*inputs_);
    if (auto token = inputs_->environment(name)) return Secret{*std::move(token)};
    return Error{.kind = ErrorKind::auth,
                 .message = fmt::format("the environment variable {} holds no ID token", name)};
  }

 private:
  Inputs inputs_;
};

Fit fit(const StrategyInputs& inputs) {
  const bool is_named = !inputs.config().oidc_token_env.empty();
  if (inputs.environment(variable(inputs))) return is_named ? Fit{} : unless_another_is_asked_for(inputs);
  return {is_named ? Fit::Kind::incomplete : Fit::Kind::not_configured,
          fmt::format("the environment variable {} is not set{}", variable(inputs),
                      is_named ? fmt::format(", but named by {}", inputs.settings.where("oidc_token_env")) : "")};
}

std::shared_ptr<const Credentials> make(const Inputs& inputs) {
  return exchange_id_token(kEnvOidc, inputs, std::make_shared<const EnvironmentToken>(inputs));
}

}  // namespace

constinit const Strategy kEnvOidc{.name = "env-oidc",
                                  .groups = {"env-oidc", "oauth"},
                                  .keys = {"oidc_token_env", "client_id", "token_audience", "discovery_url"},
                                  .fit = fit,
                                  .make = make};

}  // namespace databricks

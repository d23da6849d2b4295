#include <databricks/credentials.hpp>

#include "credentials/strategy.hpp"

namespace databricks {
namespace {

class BearerToken final : public Credentials {
 public:
  explicit BearerToken(Secret token) : token_(std::move(token)) {}

  [[nodiscard]] std::string_view name() const noexcept override { return "pat"; }

  [[nodiscard]] Result<void> authenticate(http::Request& request, const http::Context&) const override {
    request.headers.set("Authorization", "Bearer " + token_.reveal());
    return {};
  }

 private:
  Secret token_;
};

Fit fit(const StrategyInputs& inputs) { return needs(inputs, "token", {}); }

std::shared_ptr<const Credentials> make(const Inputs& inputs) { return bearer_token(inputs->config().token); }

}  // namespace

constinit const Strategy kPat{.name = "pat", .groups = {"pat"}, .keys = {"token"}, .fit = fit, .make = make};

std::shared_ptr<const Credentials> bearer_token(Secret token) {
  return std::make_shared<const BearerToken>(std::move(token));
}

}  // namespace databricks

#include "codec/base64.hpp"
#include "credentials/strategy.hpp"

namespace databricks {
namespace {

/// `Authorization: Basic base64(user:password)`.
class Basic final : public Credentials {
 public:
  Basic(const std::string& username, const Secret& password)
      : header_("Basic " + codec::to_base64(username + ':' + password.reveal())) {}

  [[nodiscard]] std::string_view name() const noexcept override { return "basic"; }

  [[nodiscard]] Result<void> authenticate(http::Request& request, const http::Context&) const override {
    request.headers.set("Authorization", header_.reveal());
    return {};
  }

 private:
  Secret header_;
};

constexpr std::array<std::string_view, 1> kOthers{"username"};

Fit fit(const StrategyInputs& inputs) { return needs(inputs, "password", kOthers); }

std::shared_ptr<const Credentials> make(const Inputs& inputs) {
  return std::make_shared<const Basic>(inputs->config().username, inputs->config().password);
}

}  // namespace

constinit const Strategy kBasic{
    .name = "basic", .groups = {"basic"}, .keys = {"username", "password"}, .fit = fit, .make = make};

}  // namespace databricks

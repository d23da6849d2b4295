#include "codec/base64.hpp"
#include "credentials/strategy.hpp"

namespace databricks::inline v0_2::internal {
namespace {

/// `Authorization: Basic base64(user:password)`.
class Basic final : public Credentials {
 public:
  Basic(const std::string& username, const Secret& password)
      : header_("Basic " + Secret{codec::to_base64(Secret{username + ':' + password.reveal()}.reveal())}.reveal()) {}

  [[nodiscard]] std::string_view name() const noexcept override { return "basic"; }

  [[nodiscard]] Result<void> authenticate(http::Request& request, const http::Context&) const override {
    request.headers.set("Authorization", header_.reveal());
    return {};
  }

 private:
  Secret header_;
};

constexpr std::array<std::string_view, 1> kOthers{"username"};

Match match(const AuthContext& auth) { return require_settings(auth, "password", kOthers); }

std::shared_ptr<const Credentials> make(const AuthContextPtr& auth) {
  return std::make_shared<const Basic>(auth->config().username, auth->config().password);
}

}  // namespace

constinit const Strategy kBasic{
    .name = "basic", .groups = {"basic"}, .keys = {"username", "password"}, .match = match, .make = make};

}  // namespace databricks::inline v0_2::internal

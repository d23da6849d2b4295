#include <fmt/format.h>
#include <databricks/credentials.hpp>

#include "base/common_errors.hpp"
#include "config/token_text.hpp"
#include "credentials/strategy.hpp"

namespace databricks::inline v0_2::internal {
namespace {

class BearerToken final : public Credentials {
 public:
  explicit BearerToken(const Secret& token) : token_(trimmed(token)), defect_(defect_of_token(token_.reveal())) {}

  [[nodiscard]] std::string_view name() const noexcept override { return "pat"; }

  [[nodiscard]] Result<void> authenticate(http::Request& request, const http::Context&) const override {
    if (defect_) return auth_error(fmt::format("the token {}", *defect_));
    request.headers.set("Authorization", "Bearer " + token_.reveal());
    return {};
  }

 private:
  Secret token_;
  std::optional<std::string_view> defect_;
};

Match match(const AuthContext& auth) { return require_settings(auth, "token", {}); }

std::shared_ptr<const Credentials> make(const AuthContextPtr& auth) { return bearer_token(auth->config().token); }

}  // namespace

constinit const Strategy kPat{.name = "pat", .groups = {"pat"}, .keys = {"token"}, .match = match, .make = make};

}  // namespace databricks::inline v0_2::internal

namespace databricks::inline v0_2 {

std::shared_ptr<const Credentials> bearer_token(Secret token) {
  return std::make_shared<const internal::BearerToken>(token);
}

}  // namespace databricks::inline v0_2

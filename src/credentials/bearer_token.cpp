#include <databricks/credentials.hpp>

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

}  // namespace

std::shared_ptr<const Credentials> bearer_token(Secret token) {
  return std::make_shared<const BearerToken>(std::move(token));
}

}  // namespace databricks

#include "credentials/oidc.hpp"

namespace databricks::inline v0_2::internal {
namespace {

/// The ID token in a file, read anew each time: whoever writes it keeps it fresh.
class FileToken final : public IdTokenSource {
 public:
  explicit FileToken(AuthContextPtr auth) : auth_(std::move(auth)) {}

  [[nodiscard]] Result<Secret> id_token(const std::string&, const http::Context& context) const override {
    return token_in_file(*auth_, "oidc_token_filepath", auth_->config().oidc_token_filepath, context);
  }

 private:
  AuthContextPtr auth_;
};

Match match(const AuthContext& auth) { return require_settings(auth, "oidc_token_filepath", {}); }

std::shared_ptr<const Credentials> make(const AuthContextPtr& auth) {
  return exchange_id_token(kFileOidc, auth, std::make_shared<const FileToken>(auth));
}

}  // namespace

constinit const Strategy kFileOidc{.name = "file-oidc",
                                   .groups = {"file-oidc", "oauth"},
                                   .keys = {"oidc_token_filepath", "client_id", "token_audience", "discovery_url"},
                                   .match = match,
                                   .make = make};

}  // namespace databricks::inline v0_2::internal

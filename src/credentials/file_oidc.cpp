#include "credentials/oidc.hpp"

namespace databricks {
namespace {

/// The ID token in a file, read anew each time: whoever writes it keeps it fresh.
class FileToken final : public IdTokenSource {
 public:
  explicit FileToken(Inputs inputs) : inputs_(std::move(inputs)) {}

  [[nodiscard]] Result<Secret> id_token(const std::string&, const http::Context&) const override {
    return token_in_file(*inputs_, "oidc_token_filepath", inputs_->config().oidc_token_filepath);
  }

 private:
  Inputs inputs_;
};

Fit fit(const StrategyInputs& inputs) { return needs(inputs, "oidc_token_filepath", {}); }

std::shared_ptr<const Credentials> make(const Inputs& inputs) {
  return exchange_id_token(kFileOidc, inputs, std::make_shared<const FileToken>(inputs));
}

}  // namespace

constinit const Strategy kFileOidc{.name = "file-oidc",
                                   .groups = {"file-oidc", "oauth"},
                                   .keys = {"oidc_token_filepath", "client_id", "token_audience", "discovery_url"},
                                   .fit = fit,
                                   .make = make};

}  // namespace databricks

#include "credentials/oidc.hpp"

#include <fmt/format.h>

#include "base/common_errors.hpp"
#include "base/text.hpp"
#include "config/host.hpp"
#include "credentials/cached_credentials.hpp"
#include "credentials/oauth_client.hpp"
#include "credentials/token_endpoint.hpp"
#include "http/wait_limit.hpp"

namespace databricks::inline v0_2::internal {
namespace {

class IdTokenExchange final : public TokenSource {
 public:
  IdTokenExchange(AuthContextPtr auth, std::shared_ptr<const IdTokenSource> source)
      : auth_(std::move(auth)), source_(std::move(source)), endpoint_(auth_) {}

  [[nodiscard]] Result<Token> fetch(const http::Context& context) const override {
    const auto url = endpoint_.url(context);
    if (!url) return url.error();
    const auto id_token = source_->id_token(audience(*url), context);
    if (!id_token) return id_token.error();
    const Config& config = auth_->config();
    return auth_->oauth->fetch_token(form_post(*url, {{"grant_type", "urn:ietf:params:oauth:grant-type:token-exchange"},
                                                      {"subject_token", *id_token, true},
                                                      {"subject_token_type", "urn:ietf:params:oauth:token-type:jwt"},
                                                      {"scope", scope(config)},
                                                      {"client_id", config.client_id}}),
                                     context);
  }

 private:
  [[nodiscard]] std::string audience(const std::string& token_endpoint) const {
    const Config& config = auth_->config();
    if (!config.token_audience.empty()) return config.token_audience;
    return is_account_host(auth_->settings.origin) && !config.account_id.empty() ? config.account_id : token_endpoint;
  }

  AuthContextPtr auth_;
  std::shared_ptr<const IdTokenSource> source_;
  TokenEndpoint endpoint_;
};

}  // namespace

std::shared_ptr<const Credentials> exchange_id_token(const Strategy& strategy, const AuthContextPtr& auth,
                                                     std::shared_ptr<const IdTokenSource> source) {
  return cached_credentials(
      token_provider_options(strategy, auth, std::make_shared<const IdTokenExchange>(auth, std::move(source))));
}

Result<Secret> token_in_file(const AuthContext& auth, std::string_view key, const std::string& path,
                             const http::Context& context) {
  const auto fail = [&](std::string_view reason) {
    return auth_error(fmt::format("{}: {}", auth.settings.where(key), reason));
  };
  const auto expanded = expand_home(path, auth.environment);
  auto content = read_text_file(expanded.value_or(path), http::wait_limit(context));
  if (!content && content.error().kind != ErrorKind::config) return std::move(content.error());
  if (!content) return fail(content.error().message);
  if (!*content) return fail(fmt::format("the file '{}' does not exist", path));
  const std::string_view token = text::trim(**content);
  if (token.empty()) return fail(fmt::format("the file '{}' is empty", path));
  if (token.find_first_of(" \t\r\n") != std::string_view::npos)
    return fail(fmt::format("the file '{}' holds more than a token", path));
  return Secret{token};
}

}  // namespace databricks::inline v0_2::internal

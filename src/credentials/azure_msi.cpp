#include <chrono>

#include <fmt/format.h>

#include "codec/url.hpp"
#include "config/transport.hpp"
#include "credentials/azure.hpp"

namespace databricks::inline v0_2::internal {

Config azure::metadata_service_settings(const Config& config) {
  Config own{.stall_timeout = std::chrono::seconds{10},
             .connect_timeout = std::chrono::seconds{1},
             .log = config.log,
             .transport = config.transport};
  own.proxy.use_environment = false;
  own.retry.max_attempts = 3;
  own.retry.not_processed_statuses = {404, 410, 429, 503};  // 404 and 410: it is being updated
  return own;
}

namespace {

constexpr std::string_view kMetadataService = "http://169.254.169.254/metadata/identity/oauth2/token";

std::shared_ptr<const OAuthClient> metadata_client(const Config& config) {
  Config own = azure::metadata_service_settings(config);
  own.transport = transport_of(own);
  return std::make_shared<const OAuthClient>(own);
}

/// The managed identity of the machine, for one audience.
class ManagedIdentity final : public TokenSource {
 public:
  ManagedIdentity(AuthContextPtr auth, std::string_view audience)
      : auth_(std::move(auth)), audience_(audience), client_(metadata_client(auth_->config())) {}

  [[nodiscard]] Result<Token> fetch(const http::Context& context) const override {
    std::string url =
        fmt::format("{}?api-version=2018-02-01&resource={}", kMetadataService, codec::percent_encoded(audience_));
    const std::string& client_id = auth_->config().azure_client_id;
    if (!client_id.empty()) url += fmt::format("&client_id={}", codec::percent_encoded(client_id));
    TokenRequest request{.request = {.verb = http::Verb::get, .url = std::move(url), .idempotent = true}};
    request.request.headers.set("Metadata", "true");
    return client_->fetch_token(std::move(request), context);
  }

 private:
  AuthContextPtr auth_;
  std::string audience_;
  std::shared_ptr<const OAuthClient> client_;
};

Match match(const AuthContext& auth) {
  if (!auth.config().azure_use_msi.value_or(false)) {
    return {Match::Kind::not_configured, fmt::format("{} is not true", auth.settings.where("azure_use_msi"))};
  }
  return azure::matches_cloud(auth);
}

std::shared_ptr<const TokenSource> tokens_for(const AuthContextPtr& auth, std::string_view audience) {
  return std::make_shared<const ManagedIdentity>(auth, audience);
}

std::shared_ptr<const Credentials> make(const AuthContextPtr& auth) {
  return azure::credentials(kAzureMsi, auth, azure::Management::required);
}

}  // namespace

constinit const Strategy kAzureMsi{.name = "azure-msi",
                                   .groups = {"azure"},
                                   .keys = {"azure_use_msi", "azure_client_id"},
                                   .match = match,
                                   .make = make,
                                   .azure_tokens_for = tokens_for};

}  // namespace databricks::inline v0_2::internal

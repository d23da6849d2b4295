#include "credentials/azure.hpp"

namespace databricks::inline v0_2::internal {
namespace {

Result<std::vector<FormField>> secret(const AuthContext& auth, const http::Context&) {
  return std::vector<FormField>{{"client_secret", auth.config().azure_client_secret, true}};
}

constexpr std::array<std::string_view, 2> kOthers{"azure_client_id", "azure_tenant_id"};

Match match(const AuthContext& auth) {
  Match match = require_settings(auth, "azure_client_secret", kOthers);
  if (match.kind == Match::Kind::not_configured) return match;
  const Match cloud = azure::matches_cloud(auth);
  return cloud.kind == Match::Kind::usable ? match : cloud;
}

std::shared_ptr<const TokenSource> tokens_for(const AuthContextPtr& auth, std::string_view audience) {
  return azure::service_principal(auth, audience, secret);
}

std::shared_ptr<const Credentials> make(const AuthContextPtr& auth) {
  return azure::credentials(kAzureClientSecret, auth, azure::Management::required);
}

}  // namespace

constinit const Strategy kAzureClientSecret{.name = "azure-client-secret",
                                            .groups = {"azure"},
                                            .keys = {"azure_client_id", "azure_client_secret", "azure_tenant_id"},
                                            .match = match,
                                            .make = make,
                                            .azure_tokens_for = tokens_for};

}  // namespace databricks::inline v0_2::internal

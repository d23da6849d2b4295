#include "credentials/azure.hpp"
#include "credentials/oidc.hpp"

namespace databricks::inline v0_2::internal {
namespace {

/// The token that Kubernetes keeps fresh in a file stands in for the secret.
Result<std::vector<FormField>> assertion(const AuthContext& auth, const http::Context& context) {
  const auto token =
      token_in_file(auth, "azure_federated_token_file", auth.config().azure_federated_token_file, context);
  if (!token) return token.error();
  return std::vector<FormField>{{"client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"},
                                {"client_assertion", *token, true}};
}

constexpr std::array<std::string_view, 2> kOthers{"azure_client_id", "azure_tenant_id"};

Match match(const AuthContext& auth) {
  const Match cloud = azure::matches_cloud(auth);
  return cloud.kind == Match::Kind::usable ? require_settings(auth, "azure_federated_token_file", kOthers) : cloud;
}

std::shared_ptr<const TokenSource> tokens_for(const AuthContextPtr& auth, std::string_view audience) {
  return azure::service_principal(auth, audience, assertion);
}

std::shared_ptr<const Credentials> make(const AuthContextPtr& auth) {
  return azure::credentials(kAzureWorkloadIdentity, auth, azure::Management::with_resource_id);
}

}  // namespace

constinit const Strategy kAzureWorkloadIdentity{
    .name = "azure-workload-identity",
    .groups = {"azure"},
    .keys = {"azure_federated_token_file", "azure_client_id", "azure_tenant_id"},
    .match = match,
    .make = make,
    .azure_tokens_for = tokens_for};

}  // namespace databricks::inline v0_2::internal

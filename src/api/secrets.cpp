#include <databricks/api/secrets.hpp>

#include "api/endpoints/secrets.hpp"
#include "core/session.hpp"

namespace databricks {

using namespace workspace;
namespace endpoint = endpoints::secrets;

SecretsClient::SecretsClient(std::shared_ptr<const Session> session) : session_(std::move(session)) {}

void SecretsClient::create_scope(const CreateScope& request, const CallOptions& options) const {
  session_->call(endpoint::create_scope, request, options);
}

void SecretsClient::delete_acl(const DeleteAcl& request, const CallOptions& options) const {
  session_->call(endpoint::delete_acl, request, options);
}

void SecretsClient::delete_scope(std::string_view scope, const CallOptions& options) const {
  session_->call(endpoint::delete_scope, DeleteScope{.scope = std::string{scope}}, options);
}

void SecretsClient::delete_secret(const DeleteSecret& request, const CallOptions& options) const {
  session_->call(endpoint::delete_secret, request, options);
}

AclItem SecretsClient::get_acl(const GetAclRequest& request, const CallOptions& options) const {
  return session_->call<AclItem>(endpoint::get_acl, request, options);
}

GetSecretResponse SecretsClient::get_secret(const GetSecretRequest& request, const CallOptions& options) const {
  return session_->call<GetSecretResponse>(endpoint::get_secret, request, options);
}

std::vector<AclItem> SecretsClient::list_acls(std::string_view scope, const CallOptions& options) const {
  return session_->call<ListAclsResponse>(endpoint::list_acls, ListAclsRequest{.scope = std::string{scope}}, options)
      .items;
}

std::vector<SecretScope> SecretsClient::list_scopes(const CallOptions& options) const {
  return session_->call<ListScopesResponse>(endpoint::list_scopes, options).scopes;
}

std::vector<SecretMetadata> SecretsClient::list_secrets(std::string_view scope, const CallOptions& options) const {
  return session_
      ->call<ListSecretsResponse>(endpoint::list_secrets, ListSecretsRequest{.scope = std::string{scope}}, options)
      .secrets;
}

void SecretsClient::put_acl(const PutAcl& request, const CallOptions& options) const {
  session_->call(endpoint::put_acl, request, options);
}

void SecretsClient::put_secret(const PutSecret& request, const CallOptions& options) const {
  session_->call(endpoint::put_secret, request, options);
}

}  // namespace databricks

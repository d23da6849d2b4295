// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/api/secrets.hpp>

#include "api/endpoints/secrets.hpp"
#include "core/session.hpp"

namespace databricks::inline v0_2 {

namespace endpoint = internal::endpoints::secrets;

void SecretsClient::create_scope(const workspace::CreateScope& request, const CallOptions& options) const {
  session_->call(endpoint::create_scope, request, options);
}

void SecretsClient::delete_acl(const workspace::DeleteAcl& request, const CallOptions& options) const {
  session_->call(endpoint::delete_acl, request, options);
}

void SecretsClient::delete_scope(std::string_view scope, const CallOptions& options) const {
  delete_scope(workspace::DeleteScope{.scope = std::string{scope}}, options);
}

void SecretsClient::delete_scope(const workspace::DeleteScope& request, const CallOptions& options) const {
  session_->call(endpoint::delete_scope, request, options);
}

void SecretsClient::delete_secret(const workspace::DeleteSecret& request, const CallOptions& options) const {
  session_->call(endpoint::delete_secret, request, options);
}

workspace::AclItem SecretsClient::get_acl(const workspace::GetAclRequest& request, const CallOptions& options) const {
  return session_->call<workspace::AclItem>(endpoint::get_acl, request, options);
}

workspace::GetSecretResponse SecretsClient::get_secret(const workspace::GetSecretRequest& request,
                                                       const CallOptions& options) const {
  return session_->call<workspace::GetSecretResponse>(endpoint::get_secret, request, options);
}

std::vector<workspace::AclItem> SecretsClient::list_acls(std::string_view scope, const CallOptions& options) const {
  return list_acls(workspace::ListAclsRequest{.scope = std::string{scope}}, options);
}

std::vector<workspace::AclItem> SecretsClient::list_acls(const workspace::ListAclsRequest& request,
                                                         const CallOptions& options) const {
  return session_->call<workspace::ListAclsResponse>(endpoint::list_acls, request, options).items;
}

std::vector<workspace::SecretScope> SecretsClient::list_scopes(const CallOptions& options) const {
  return session_->call<workspace::ListScopesResponse>(endpoint::list_scopes, options).scopes;
}

std::vector<workspace::SecretMetadata> SecretsClient::list_secrets(std::string_view scope,
                                                                   const CallOptions& options) const {
  return list_secrets(workspace::ListSecretsRequest{.scope = std::string{scope}}, options);
}

std::vector<workspace::SecretMetadata> SecretsClient::list_secrets(const workspace::ListSecretsRequest& request,
                                                                   const CallOptions& options) const {
  return session_->call<workspace::ListSecretsResponse>(endpoint::list_secrets, request, options).secrets;
}

void SecretsClient::put_acl(const workspace::PutAcl& request, const CallOptions& options) const {
  session_->call(endpoint::put_acl, request, options);
}

void SecretsClient::put_secret(const workspace::PutSecret& request, const CallOptions& options) const {
  session_->call(endpoint::put_secret, request, options);
}

}  // namespace databricks::inline v0_2

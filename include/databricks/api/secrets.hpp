// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include <databricks/call_options.hpp>
#include <databricks/export.hpp>
#include <databricks/model/secrets.hpp>

namespace databricks::inline v0_2 {

namespace internal {
class Session;
}  // namespace internal

/// Secrets API 2.0: scopes, the secrets in them and who may use them. Reached through DatabricksClient::secrets().
///
/// Names of scopes and secrets: letters, digits, dashes, underscores and periods, at most 128 characters. Values are
/// Secret (text) and SecretBytes: they are not printed, and wiped from memory.
///
/// The last argument of every method is the CallOptions of this one call. A const client is safe from any number of
/// threads.
class DATABRICKS_EXPORT SecretsClient {
 public:
  explicit SecretsClient(std::shared_ptr<const internal::Session> session) noexcept : session_(std::move(session)) {}

  /// Creates a scope: one that Databricks keeps, or one backed by an Azure Key Vault. The caller gets MANAGE on it, or
  /// everybody does, with `initial_manage_principal` "users". A Key Vault scope needs `backend_azure_keyvault` and the
  /// AAD token of a user.
  ///
  ///     client.secrets().create_scope({.scope = "jobs"});
  ///     const workspace::AzureKeyVaultSecretScopeMetadata vault{.dns_name = "https://v.vault.azure.net/", .resource_id = id};
  ///     client.secrets().create_scope({.backend_azure_keyvault = vault,
  ///                                    .scope = "vault",
  ///                                    .scope_backend_type = workspace::ScopeBackendType::azure_keyvault});
  ///
  /// @param request Settings of a new scope.
  /// @throws ResourceAlreadyExists
  /// @throws InvalidParameterValue for a bad name, or a Key Vault scope without its vault
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/secrets/scopes/create
  void create_scope(const workspace::CreateScope& request, const CallOptions& options = {}) const;

  /// Takes the permission of a principal on a scope away. Needs MANAGE on the scope.
  ///
  /// @param request Names the permission to remove.
  /// @throws ResourceDoesNotExist when there is no such scope or permission
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/secrets/acls/delete
  void delete_acl(const workspace::DeleteAcl& request, const CallOptions& options = {}) const;

  /// Deletes a scope with its secrets and permissions; of a Key Vault scope the vault stays. Needs MANAGE on the scope.
  ///
  /// @param scope Name of the scope to delete.
  /// @throws ResourceDoesNotExist
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/secrets/scopes/delete
  void delete_scope(std::string_view scope, const CallOptions& options = {}) const;

  /// @overload
  /// @param request Names the scope to delete.
  /// REST: POST /api/2.0/secrets/scopes/delete
  void delete_scope(const workspace::DeleteScope& request, const CallOptions& options = {}) const;

  /// Deletes a secret. Needs WRITE on the scope.
  ///
  /// @param request Names the secret to delete.
  /// @throws ResourceDoesNotExist when there is no such scope or secret
  /// @throws BadRequest for a Key Vault scope
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/secrets/delete
  void delete_secret(const workspace::DeleteSecret& request, const CallOptions& options = {}) const;

  /// Returns the permission of one principal on a scope. Needs MANAGE on the scope.
  ///
  /// @param request The parameters of secrets.get_acl.
  /// @return Permission of one principal on a scope.
  /// @throws ResourceDoesNotExist when there is no such scope or permission
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: GET /api/2.0/secrets/acls/get
  [[nodiscard]] workspace::AclItem get_acl(const workspace::GetAclRequest& request,
                                           const CallOptions& options = {}) const;

  /// Returns the value of a secret as bytes: a secret that was written as text is its UTF-8. Needs READ on the scope.
  ///
  /// @param request The parameters of secrets.get_secret.
  /// @return A secret and its value.
  /// @throws ResourceDoesNotExist when there is no such scope or secret
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: GET /api/2.0/secrets/get
  [[nodiscard]] workspace::GetSecretResponse get_secret(const workspace::GetSecretRequest& request,
                                                        const CallOptions& options = {}) const;

  /// Lists the permissions on a scope, one for each principal. Needs MANAGE on the scope.
  ///
  /// @param scope Name of the scope.
  /// @return The permissions.
  /// @throws ResourceDoesNotExist when there is no such scope
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: GET /api/2.0/secrets/acls/list
  [[nodiscard]] std::vector<workspace::AclItem> list_acls(std::string_view scope,
                                                          const CallOptions& options = {}) const;

  /// @overload
  /// @param request The parameters of secrets.list_acls.
  /// REST: GET /api/2.0/secrets/acls/list
  [[nodiscard]] std::vector<workspace::AclItem> list_acls(const workspace::ListAclsRequest& request,
                                                          const CallOptions& options = {}) const;

  /// Lists all scopes of the workspace.
  ///
  /// @return The scopes; empty when there are none.
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: GET /api/2.0/secrets/scopes/list
  [[nodiscard]] std::vector<workspace::SecretScope> list_scopes(const CallOptions& options = {}) const;

  /// Lists the secrets of a scope: names and times, not the values. Needs READ on the scope.
  ///
  /// @param scope Name of the scope.
  /// @return The secrets; empty when there are none.
  /// @throws ResourceDoesNotExist when there is no such scope
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: GET /api/2.0/secrets/list
  [[nodiscard]] std::vector<workspace::SecretMetadata> list_secrets(std::string_view scope,
                                                                    const CallOptions& options = {}) const;

  /// @overload
  /// @param request The parameters of secrets.list_secrets.
  /// REST: GET /api/2.0/secrets/list
  [[nodiscard]] std::vector<workspace::SecretMetadata> list_secrets(const workspace::ListSecretsRequest& request,
                                                                    const CallOptions& options = {}) const;

  /// Grants READ, WRITE (and READ) or MANAGE (and both) on a scope, or replaces the permission that the principal has.
  /// Needs MANAGE on the scope.
  ///
  /// @param request Permission to grant on a scope.
  /// @throws ResourceDoesNotExist when there is no such scope
  /// @throws InvalidParameterValue for an unknown permission
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/secrets/acls/put
  void put_acl(const workspace::PutAcl& request, const CallOptions& options = {}) const;

  /// Writes a secret of at most 128 KB, or replaces it: exactly one of `string_value` and `bytes_value`. Needs WRITE on
  /// the scope; a scope holds at most 1000 secrets.
  ///
  ///     client.secrets().put_secret({.key = "password", .scope = "jobs", .string_value = Secret{password}});
  ///
  /// @param request A secret to write. Set exactly one of string_value and bytes_value.
  /// @throws EncodeError for a `string_value` that is not UTF-8
  /// @throws ResourceDoesNotExist when there is no such scope
  /// @throws InvalidParameterValue for a bad name or a value that is too long
  /// @throws BadRequest for both values at once, for none, and for a Key Vault scope
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/secrets/put
  void put_secret(const workspace::PutSecret& request, const CallOptions& options = {}) const;

 private:
  std::shared_ptr<const internal::Session> session_;
};

}  // namespace databricks::inline v0_2

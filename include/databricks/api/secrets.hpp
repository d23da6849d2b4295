#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include <databricks/call_options.hpp>
#include <databricks/model/secrets.hpp>

namespace databricks {

class Session;

/// Secrets API 2.0: scopes, the secrets in them and who may use them. Reached through DatabricksClient::secrets().
///
/// Names of scopes and secrets: letters, digits, dashes, underscores and periods, at most 128 characters. Values are
/// Secret (text) and SecretBytes: they are not printed, and wiped from memory. Every method takes CallOptions and
/// throws, beside what it names, what every call throws (see ClustersClient). A const client is safe from any number of
/// threads.
class SecretsClient {
 public:
  explicit SecretsClient(std::shared_ptr<const Session> session);

  /// Creates a scope: one that Databricks keeps, or one backed by an Azure Key Vault. The caller gets MANAGE on it, or
  /// everybody, with `initial_manage_principal` "users". A Key Vault scope needs `backend_azure_keyvault` and the AAD
  /// token of a user.
  ///
  ///     client.secrets().create_scope({.scope = "jobs"});
  ///     const workspace::AzureKeyVaultSecretScopeMetadata vault{.dns_name = "https://v.vault.azure.net/", .resource_id = id};
  ///     client.secrets().create_scope({.backend_azure_keyvault = vault,
  ///                                    .scope = "vault",
  ///                                    .scope_backend_type = workspace::ScopeBackendType::azure_keyvault});
  ///
  /// @throws ResourceAlreadyExists; InvalidParameterValue for a bad name, or a Key Vault scope without its vault.
  /// REST: POST /api/2.0/secrets/scopes/create
  void create_scope(const workspace::CreateScope& request, const CallOptions& options = {}) const;

  /// Takes a principal's permission on a scope away. Needs MANAGE on the scope.
  /// @throws ResourceDoesNotExist without such a scope or permission. REST: POST /api/2.0/secrets/acls/delete
  void delete_acl(const workspace::DeleteAcl& request, const CallOptions& options = {}) const;

  /// Deletes a scope with its secrets and permissions; of a Key Vault scope the vault stays. Needs MANAGE on the scope.
  /// @throws ResourceDoesNotExist. REST: POST /api/2.0/secrets/scopes/delete
  void delete_scope(std::string_view scope, const CallOptions& options = {}) const;

  /// Deletes a secret. Needs WRITE on the scope.
  /// @throws ResourceDoesNotExist without such a scope or secret; BadRequest for a Key Vault scope.
  /// REST: POST /api/2.0/secrets/delete
  void delete_secret(const workspace::DeleteSecret& request, const CallOptions& options = {}) const;

  /// The permission of one principal on a scope. Needs MANAGE on the scope.
  /// @throws ResourceDoesNotExist without such a scope or permission. REST: GET /api/2.0/secrets/acls/get
  [[nodiscard]] workspace::AclItem get_acl(const workspace::GetAclRequest& request,
                                           const CallOptions& options = {}) const;

  /// The value of a secret, as bytes: a secret that was put as text is its UTF-8. Needs READ on the scope.
  /// @throws ResourceDoesNotExist without such a scope or secret. REST: GET /api/2.0/secrets/get
  [[nodiscard]] workspace::GetSecretResponse get_secret(const workspace::GetSecretRequest& request,
                                                        const CallOptions& options = {}) const;

  /// The permissions on a scope, one for each principal. Needs MANAGE on the scope.
  /// @throws ResourceDoesNotExist. REST: GET /api/2.0/secrets/acls/list
  [[nodiscard]] std::vector<workspace::AclItem> list_acls(std::string_view scope,
                                                          const CallOptions& options = {}) const;

  /// All scopes of the workspace. REST: GET /api/2.0/secrets/scopes/list
  [[nodiscard]] std::vector<workspace::SecretScope> list_scopes(const CallOptions& options = {}) const;

  /// Names and times of the secrets of a scope, not the values. Needs READ on the scope.
  /// @throws ResourceDoesNotExist. REST: GET /api/2.0/secrets/list
  [[nodiscard]] std::vector<workspace::SecretMetadata> list_secrets(std::string_view scope,
                                                                    const CallOptions& options = {}) const;

  /// Grants READ, WRITE (and READ) or MANAGE (and both) on a scope, or replaces the permission that the principal has.
  /// Needs MANAGE on the scope. @throws ResourceDoesNotExist; InvalidParameterValue for an unknown permission. REST:
  /// POST /api/2.0/secrets/acls/put
  void put_acl(const workspace::PutAcl& request, const CallOptions& options = {}) const;

  /// Writes a secret of at most 128 KB, or replaces it: exactly one of `string_value` and `bytes_value`. Needs WRITE on
  /// the scope; a scope holds at most 1000 secrets.
  ///
  ///     client.secrets().put_secret({.key = "password", .scope = "jobs", .string_value = Secret{password}});
  ///
  /// @throws EncodeError for a `string_value` that is not UTF-8; ResourceDoesNotExist; InvalidParameterValue for a bad
  /// name or a value that is too long; BadRequest for both values at once, for none, and for a Key Vault scope. REST:
  /// POST /api/2.0/secrets/put
  void put_secret(const workspace::PutSecret& request, const CallOptions& options = {}) const;

 private:
  std::shared_ptr<const Session> session_;
};

}  // namespace databricks

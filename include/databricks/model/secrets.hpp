// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <databricks/export.hpp>
#include <databricks/model.hpp>

namespace databricks::inline v0_2::workspace {

/// Permission on a secret scope. Each level includes the lower ones.
enum class AclPermission : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Change permissions, write and read secrets.
  manage,
  /// Read and list secrets.
  read,
  /// Write and read secrets.
  write,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(AclPermission) noexcept;

/// Where the secrets of a scope are kept.
enum class ScopeBackendType : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// In an Azure Key Vault; read-only from Databricks.
  azure_keyvault,
  /// In storage managed by Databricks, encrypted.
  databricks,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(ScopeBackendType) noexcept;

/// Permission of one principal on a scope.
struct AclItem {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Permission the principal has.
  OpenEnum<AclPermission> permission;
  /// Required. User name, application id of a service principal, or group name.
  std::string principal;

  bool operator==(const AclItem&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The Azure Key Vault behind a scope.
struct AzureKeyVaultSecretScopeMetadata {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. DNS name (URI) of the vault.
  std::string dns_name;
  /// Required. Azure resource id of the vault.
  std::string resource_id;

  bool operator==(const AzureKeyVaultSecretScopeMetadata&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Settings of a new scope.
struct CreateScope {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// The vault behind the scope. Needed when scope_backend_type is AZURE_KEYVAULT.
  Boxed<AzureKeyVaultSecretScopeMetadata> backend_azure_keyvault{};
  /// Who gets MANAGE at first; only users (all workspace users) is accepted. Left out: the caller.
  std::optional<std::string> initial_manage_principal{};
  /// Required. Name of the scope, unique: letters, digits, dashes, underscores and periods, at most 128 characters.
  std::string scope;
  /// Where the secrets are kept. Default: DATABRICKS.
  std::optional<OpenEnum<ScopeBackendType>> scope_backend_type{};

  bool operator==(const CreateScope&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Names the permission to remove.
struct DeleteAcl {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. User name, application id of a service principal, or group name.
  std::string principal;
  /// Required. Name of the scope.
  std::string scope;

  bool operator==(const DeleteAcl&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Names the scope to delete.
struct DeleteScope {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Name of the scope to delete.
  std::string scope;

  bool operator==(const DeleteScope&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Names the secret to delete.
struct DeleteSecret {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Name of the secret to delete.
  std::string key;
  /// Required. Name of the scope.
  std::string scope;

  bool operator==(const DeleteSecret&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A secret and its value.
struct GetSecretResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Name of the secret.
  std::optional<std::string> key{};
  /// Value of the secret, base64.
  std::optional<SecretBytes> value{};

  bool operator==(const GetSecretResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Permissions on a scope.
struct ListAclsResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// One entry for each principal. May be left out when there are none.
  List<AclItem> items = unset;

  bool operator==(const ListAclsResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A secret scope.
struct SecretScope {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Where the secrets are kept.
  std::optional<OpenEnum<ScopeBackendType>> backend_type{};
  /// The vault behind the scope. Set only when backend_type is AZURE_KEYVAULT.
  Boxed<AzureKeyVaultSecretScopeMetadata> keyvault_metadata{};
  /// Name of the scope.
  std::optional<std::string> name{};

  bool operator==(const SecretScope&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Scopes of the workspace.
struct ListScopesResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Scopes found. May be left out when there are none.
  List<SecretScope> scopes = unset;

  bool operator==(const ListScopesResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Data about a secret, without its value.
struct SecretMetadata {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Name of the secret.
  std::optional<std::string> key{};
  /// Time of the last change, milliseconds since the epoch.
  std::optional<Timestamp> last_updated_timestamp{};

  bool operator==(const SecretMetadata&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Secrets of a scope, without values.
struct ListSecretsResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Names and times of the secrets. May be left out when there are none.
  List<SecretMetadata> secrets = unset;

  bool operator==(const ListSecretsResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Permission to grant on a scope.
struct PutAcl {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Permission to grant.
  OpenEnum<AclPermission> permission;
  /// Required. User name, application id of a service principal, or group name.
  std::string principal;
  /// Required. Name of the scope.
  std::string scope;

  bool operator==(const PutAcl&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A secret to write. Set exactly one of string_value and bytes_value.
struct PutSecret {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Value as bytes, base64, at most 128 KB. Not together with string_value.
  std::optional<SecretBytes> bytes_value{};
  /// Required. Name of the secret: letters, digits, dashes, underscores and periods, at most 128 characters.
  std::string key;
  /// Required. Name of the scope.
  std::string scope;
  /// Value as UTF-8 text, at most 128 KB. Not together with bytes_value.
  std::optional<Secret> string_value{};

  bool operator==(const PutSecret&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The parameters of secrets.get_acl.
struct GetAclRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. User, service principal or group.
  std::string principal;
  /// Required. Name of the scope.
  std::string scope;

  bool operator==(const GetAclRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The parameters of secrets.get_secret.
struct GetSecretRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Name of the secret.
  std::string key;
  /// Required. Name of the scope.
  std::string scope;

  bool operator==(const GetSecretRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The parameters of secrets.list_acls.
struct ListAclsRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Name of the scope.
  std::string scope;

  bool operator==(const ListAclsRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The parameters of secrets.list_secrets.
struct ListSecretsRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Name of the scope.
  std::string scope;

  bool operator==(const ListSecretsRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

}  // namespace databricks::inline v0_2::workspace

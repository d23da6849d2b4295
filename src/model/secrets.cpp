// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/model/secrets.hpp>

#include "codec/table.hpp"

namespace databricks::inline v0_2::workspace {

std::span<const std::string_view> wire_texts(AclPermission) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "MANAGE",
      "READ",
      "WRITE",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(ScopeBackendType) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "AZURE_KEYVAULT",
      "DATABRICKS",
  };
  return texts;
}

const internal::codec::Table& AclItem::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&AclItem::permission>("permission"),
      internal::codec::field<&AclItem::principal>("principal"),
  };
  static constexpr auto table = internal::codec::table<AclItem>("AclItem", fields);
  return table;
}

const internal::codec::Table& AzureKeyVaultSecretScopeMetadata::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&AzureKeyVaultSecretScopeMetadata::dns_name>("dns_name"),
      internal::codec::field<&AzureKeyVaultSecretScopeMetadata::resource_id>("resource_id"),
  };
  static constexpr auto table = internal::codec::table<AzureKeyVaultSecretScopeMetadata>("AzureKeyVaultSecretScopeMetadata", fields);
  return table;
}

const internal::codec::Table& CreateScope::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&CreateScope::backend_azure_keyvault>("backend_azure_keyvault"),
      internal::codec::field<&CreateScope::initial_manage_principal>("initial_manage_principal"),
      internal::codec::field<&CreateScope::scope>("scope"),
      internal::codec::field<&CreateScope::scope_backend_type>("scope_backend_type"),
  };
  static constexpr auto table = internal::codec::table<CreateScope>("CreateScope", fields);
  return table;
}

const internal::codec::Table& DeleteAcl::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&DeleteAcl::principal>("principal"),
      internal::codec::field<&DeleteAcl::scope>("scope"),
  };
  static constexpr auto table = internal::codec::table<DeleteAcl>("DeleteAcl", fields);
  return table;
}

const internal::codec::Table& DeleteScope::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&DeleteScope::scope>("scope"),
  };
  static constexpr auto table = internal::codec::table<DeleteScope>("DeleteScope", fields);
  return table;
}

const internal::codec::Table& DeleteSecret::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&DeleteSecret::key>("key"),
      internal::codec::field<&DeleteSecret::scope>("scope"),
  };
  static constexpr auto table = internal::codec::table<DeleteSecret>("DeleteSecret", fields);
  return table;
}

const internal::codec::Table& GetSecretResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&GetSecretResponse::key>("key"),
      internal::codec::field<&GetSecretResponse::value>("value"),
  };
  static constexpr auto table = internal::codec::table<GetSecretResponse>("GetSecretResponse", fields);
  return table;
}

const internal::codec::Table& ListAclsResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListAclsResponse::items>("items"),
  };
  static constexpr auto table = internal::codec::table<ListAclsResponse>("ListAclsResponse", fields);
  return table;
}

const internal::codec::Table& ListScopesResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListScopesResponse::scopes>("scopes"),
  };
  static constexpr auto table = internal::codec::table<ListScopesResponse>("ListScopesResponse", fields);
  return table;
}

const internal::codec::Table& ListSecretsResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListSecretsResponse::secrets>("secrets"),
  };
  static constexpr auto table = internal::codec::table<ListSecretsResponse>("ListSecretsResponse", fields);
  return table;
}

const internal::codec::Table& PutAcl::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&PutAcl::permission>("permission"),
      internal::codec::field<&PutAcl::principal>("principal"),
      internal::codec::field<&PutAcl::scope>("scope"),
  };
  static constexpr auto table = internal::codec::table<PutAcl>("PutAcl", fields);
  return table;
}

const internal::codec::Table& PutSecret::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&PutSecret::bytes_value>("bytes_value"),
      internal::codec::field<&PutSecret::key>("key"),
      internal::codec::field<&PutSecret::scope>("scope"),
      internal::codec::field<&PutSecret::string_value>("string_value"),
  };
  static constexpr auto table = internal::codec::table<PutSecret>("PutSecret", fields);
  return table;
}

const internal::codec::Table& SecretMetadata::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SecretMetadata::key>("key"),
      internal::codec::field<&SecretMetadata::last_updated_timestamp>("last_updated_timestamp"),
  };
  static constexpr auto table = internal::codec::table<SecretMetadata>("SecretMetadata", fields);
  return table;
}

const internal::codec::Table& SecretScope::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SecretScope::backend_type>("backend_type"),
      internal::codec::field<&SecretScope::keyvault_metadata>("keyvault_metadata"),
      internal::codec::field<&SecretScope::name>("name"),
  };
  static constexpr auto table = internal::codec::table<SecretScope>("SecretScope", fields);
  return table;
}

const internal::codec::Table& GetAclRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&GetAclRequest::principal>("principal"),
      internal::codec::field<&GetAclRequest::scope>("scope"),
  };
  static constexpr auto table = internal::codec::table<GetAclRequest>("GetAclRequest", fields);
  return table;
}

const internal::codec::Table& GetSecretRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&GetSecretRequest::key>("key"),
      internal::codec::field<&GetSecretRequest::scope>("scope"),
  };
  static constexpr auto table = internal::codec::table<GetSecretRequest>("GetSecretRequest", fields);
  return table;
}

const internal::codec::Table& ListAclsRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListAclsRequest::scope>("scope"),
  };
  static constexpr auto table = internal::codec::table<ListAclsRequest>("ListAclsRequest", fields);
  return table;
}

const internal::codec::Table& ListSecretsRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListSecretsRequest::scope>("scope"),
  };
  static constexpr auto table = internal::codec::table<ListSecretsRequest>("ListSecretsRequest", fields);
  return table;
}

}  // namespace databricks::inline v0_2::workspace

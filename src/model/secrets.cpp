// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/model/secrets.hpp>

#include "codec/table.hpp"

namespace databricks::workspace {

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

const codec::Table& AclItem::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&AclItem::permission>("permission"),
      codec::field<&AclItem::principal>("principal"),
  };
  static constexpr auto table = codec::table<AclItem>("AclItem", fields);
  return table;
}

const codec::Table& AzureKeyVaultSecretScopeMetadata::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&AzureKeyVaultSecretScopeMetadata::dns_name>("dns_name"),
      codec::field<&AzureKeyVaultSecretScopeMetadata::resource_id>("resource_id"),
  };
  static constexpr auto table = codec::table<AzureKeyVaultSecretScopeMetadata>("AzureKeyVaultSecretScopeMetadata", fields);
  return table;
}

const codec::Table& CreateScope::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&CreateScope::backend_azure_keyvault>("backend_azure_keyvault"),
      codec::field<&CreateScope::initial_manage_principal>("initial_manage_principal"),
      codec::field<&CreateScope::scope>("scope"),
      codec::field<&CreateScope::scope_backend_type>("scope_backend_type"),
  };
  static constexpr auto table = codec::table<CreateScope>("CreateScope", fields);
  return table;
}

const codec::Table& DeleteAcl::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&DeleteAcl::principal>("principal"),
      codec::field<&DeleteAcl::scope>("scope"),
  };
  static constexpr auto table = codec::table<DeleteAcl>("DeleteAcl", fields);
  return table;
}

const codec::Table& DeleteScope::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&DeleteScope::scope>("scope"),
  };
  static constexpr auto table = codec::table<DeleteScope>("DeleteScope", fields);
  return table;
}

const codec::Table& DeleteSecret::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&DeleteSecret::key>("key"),
      codec::field<&DeleteSecret::scope>("scope"),
  };
  static constexpr auto table = codec::table<DeleteSecret>("DeleteSecret", fields);
  return table;
}

const codec::Table& GetSecretResponse::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&GetSecretResponse::key>("key"),
      codec::field<&GetSecretResponse::value>("value"),
  };
  static constexpr auto table = codec::table<GetSecretResponse>("GetSecretResponse", fields);
  return table;
}

const codec::Table& ListAclsResponse::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ListAclsResponse::items>("items"),
  };
  static constexpr auto table = codec::table<ListAclsResponse>("ListAclsResponse", fields);
  return table;
}

const codec::Table& ListScopesResponse::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ListScopesResponse::scopes>("scopes"),
  };
  static constexpr auto table = codec::table<ListScopesResponse>("ListScopesResponse", fields);
  return table;
}

const codec::Table& ListSecretsResponse::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ListSecretsResponse::secrets>("secrets"),
  };
  static constexpr auto table = codec::table<ListSecretsResponse>("ListSecretsResponse", fields);
  return table;
}

const codec::Table& PutAcl::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&PutAcl::permission>("permission"),
      codec::field<&PutAcl::principal>("principal"),
      codec::field<&PutAcl::scope>("scope"),
  };
  static constexpr auto table = codec::table<PutAcl>("PutAcl", fields);
  return table;
}

const codec::Table& PutSecret::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&PutSecret::bytes_value>("bytes_value"),
      codec::field<&PutSecret::key>("key"),
      codec::field<&PutSecret::scope>("scope"),
      codec::field<&PutSecret::string_value>("string_value"),
  };
  static constexpr auto table = codec::table<PutSecret>("PutSecret", fields);
  return table;
}

const codec::Table& SecretMetadata::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&SecretMetadata::key>("key"),
      codec::field<&SecretMetadata::last_updated_timestamp>("last_updated_timestamp"),
  };
  static constexpr auto table = codec::table<SecretMetadata>("SecretMetadata", fields);
  return table;
}

const codec::Table& SecretScope::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&SecretScope::backend_type>("backend_type"),
      codec::field<&SecretScope::keyvault_metadata>("keyvault_metadata"),
      codec::field<&SecretScope::name>("name"),
  };
  static constexpr auto table = codec::table<SecretScope>("SecretScope", fields);
  return table;
}

const codec::Table& GetAclRequest::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&GetAclRequest::principal>("principal"),
      codec::field<&GetAclRequest::scope>("scope"),
  };
  static constexpr auto table = codec::table<GetAclRequest>("GetAclRequest", fields);
  return table;
}

const codec::Table& GetSecretRequest::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&GetSecretRequest::key>("key"),
      codec::field<&GetSecretRequest::scope>("scope"),
  };
  static constexpr auto table = codec::table<GetSecretRequest>("GetSecretRequest", fields);
  return table;
}

const codec::Table& ListAclsRequest::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ListAclsRequest::scope>("scope"),
  };
  static constexpr auto table = codec::table<ListAclsRequest>("ListAclsRequest", fields);
  return table;
}

const codec::Table& ListSecretsRequest::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ListSecretsRequest::scope>("scope"),
  };
  static constexpr auto table = codec::table<ListSecretsRequest>("ListSecretsRequest", fields);
  return table;
}

}  // namespace databricks::workspace

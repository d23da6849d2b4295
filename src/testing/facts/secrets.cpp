// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include "testing/facts/structs.hpp"
#include "testing/service_facts.hpp"

namespace databricks::inline v0_2::internal::testing::facts {

constinit const Member kWorkspaceAzureKeyVaultSecretScopeMetadata[] = {
    required(text("dns_name")),
    required(text("resource_id")),
};

namespace {

constinit const Member kCreateScopeRequest[] = {
    object("backend_azure_keyvault", {kWorkspaceAzureKeyVaultSecretScopeMetadata, 2}),
    text("initial_manage_principal"),
    required(text("scope")),
    text("scope_backend_type"),
};

constinit const Member kDeleteAclRequest[] = {
    required(text("principal")),
    required(text("scope")),
};

constinit const Member kDeleteScopeRequest[] = {
    required(text("scope")),
};

constinit const Member kDeleteSecretRequest[] = {
    required(text("key")),
    required(text("scope")),
};

constinit const Member kGetAclRequest[] = {
    required(text("principal")),
    required(text("scope")),
};

constinit const Member kGetSecretRequest[] = {
    required(text("key")),
    required(text("scope")),
};

constinit const Member kListAclsRequest[] = {
    required(text("scope")),
};

constinit const Member kListSecretsRequest[] = {
    required(text("scope")),
};

constinit const Member kPutAclRequest[] = {
    required(text("permission")),
    required(text("principal")),
    required(text("scope")),
};

constinit const Member kPutSecretRequest[] = {
    base64_text("bytes_value"),
    required(text("key")),
    required(text("scope")),
    text("string_value"),
};

constexpr MethodFacts kMethods[] = {
    {.name = "secrets.create_scope", .verb = http::Verb::post, .path = "/api/2.0/secrets/scopes/create",
     .members = kCreateScopeRequest},
    {.name = "secrets.delete_acl", .verb = http::Verb::post, .path = "/api/2.0/secrets/acls/delete",
     .members = kDeleteAclRequest},
    {.name = "secrets.delete_scope", .verb = http::Verb::post, .path = "/api/2.0/secrets/scopes/delete",
     .members = kDeleteScopeRequest},
    {.name = "secrets.delete_secret", .verb = http::Verb::post, .path = "/api/2.0/secrets/delete",
     .members = kDeleteSecretRequest},
    {.name = "secrets.get_acl", .verb = http::Verb::get, .path = "/api/2.0/secrets/acls/get",
     .members = kGetAclRequest},
    {.name = "secrets.get_secret", .verb = http::Verb::get, .path = "/api/2.0/secrets/get",
     .members = kGetSecretRequest},
    {.name = "secrets.list_acls", .verb = http::Verb::get, .path = "/api/2.0/secrets/acls/list",
     .members = kListAclsRequest},
    {.name = "secrets.list_scopes", .verb = http::Verb::get, .path = "/api/2.0/secrets/scopes/list"},
    {.name = "secrets.list_secrets", .verb = http::Verb::get, .path = "/api/2.0/secrets/list",
     .members = kListSecretsRequest},
    {.name = "secrets.put_acl", .verb = http::Verb::post, .path = "/api/2.0/secrets/acls/put",
     .members = kPutAclRequest},
    {.name = "secrets.put_secret", .verb = http::Verb::post, .path = "/api/2.0/secrets/put",
     .members = kPutSecretRequest},
};

}  // namespace

extern const ServiceFacts secrets;
constinit const ServiceFacts secrets{"secrets", kMethods, {}};

}  // namespace databricks::inline v0_2::internal::testing::facts

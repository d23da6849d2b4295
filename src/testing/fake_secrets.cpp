#include "testing/fake_secrets.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "testing/api_error.hpp"
#include "testing/base64.hpp"

namespace databricks::inline v0_2::internal::testing {
namespace {

constexpr std::size_t kMaxNameLength = 128;
constexpr std::size_t kMaxSecretSize = std::size_t{128} * 1024;
constexpr std::size_t kMaxSecrets = 1000;
constexpr const char* kEverybody = "users";
/// Each one includes those before it.
constexpr std::array<std::string_view, 3> kPermissions{"READ", "WRITE", "MANAGE"};

constexpr std::array kScope{required(text("scope"))};
constexpr std::array kKey{required(text("scope")), required(text("key"))};
constexpr std::array kPrincipal{required(text("scope")), required(text("principal"))};
constexpr std::array kPutAcl = join(kPrincipal, std::array{required(text("permission"))});
constexpr std::array kPutSecret = join(kKey, std::array{text("string_value"), bytes("bytes_value")});
constexpr std::array kVault{required(text("resource_id")), required(text("dns_name"))};
constexpr std::array kCreateScope = join(
    kScope,
    std::array{text("initial_manage_principal"), text("scope_backend_type"), object("backend_azure_keyvault", kVault)});

/// 0 for none.
std::ptrdiff_t level_of(std::string_view permission) {
  const auto found = std::find(kPermissions.begin(), kPermissions.end(), permission);
  return found == kPermissions.end() ? 0 : found - kPermissions.begin() + 1;
}

void check_name(std::string_view what, const std::string& name) {
  const bool is_good = name.size() <= kMaxNameLength && std::all_of(name.begin(), name.end(), [](char character) {
                         return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
                                (character >= '0' && character <= '9') || character == '-' || character == '_' ||
                                character == '.';
                       });
  if (!is_good) {
    throw invalid_parameter(
        fmt::format("{} name must consist of alphanumeric characters, dashes, underscores and periods, at most {}.",
                    what, kMaxNameLength));
  }
}

/// Null for a scope that Databricks keeps.
Json key_vault_of(const Json& input) {
  const std::string type = input.value("scope_backend_type", "DATABRICKS");
  const bool has_vault = input.contains("backend_azure_keyvault");
  if (type != "DATABRICKS" && type != "AZURE_KEYVAULT") {
    throw invalid_parameter(fmt::format("Invalid scope_backend_type '{}'.", type));
  }
  if (type == "AZURE_KEYVAULT" && !has_vault) {
    throw invalid_parameter("Scope with Azure KeyVault must have AzureKeyVaultSecretScopeMetadata defined!");
  }
  if (type == "DATABRICKS" && has_vault) {
    throw invalid_parameter("Scope with Databricks backend must not have backend_azure_keyvault defined.");
  }
  return has_vault ? input.at("backend_azure_keyvault") : Json{};
}

/// The one value that the request carries.
std::string value_in(const Json& input) {
  const bool has_text = input.contains("string_value");
  if (has_text == input.contains("bytes_value")) {
    throw malformed_request("Exactly one of string_value and bytes_value must be specified.");
  }
  std::string value = input.at(has_text ? "string_value" : "bytes_value");
  if (value.size() > kMaxSecretSize) {
    throw invalid_parameter(fmt::format("The secret value exceeds the maximum of {} bytes.", kMaxSecretSize));
  }
  return value;
}

}  // namespace

void FakeSecrets::register_routes(Router& router) {
  RouteGroup routes{router, *this, {"/api/2.0/secrets/"}};
  routes.post("scopes/create", kCreateScope, &FakeSecrets::create_scope);
  routes.post("scopes/delete", kScope, &FakeSecrets::delete_scope);
  routes.get("scopes/list", kNothing, &FakeSecrets::list_scopes);
  routes.post("acls/delete", kPrincipal, &FakeSecrets::delete_acl);
  routes.get("acls/get", kPrincipal, &FakeSecrets::get_acl);
  routes.get("acls/list", kScope, &FakeSecrets::list_acls);
  routes.post("acls/put", kPutAcl, &FakeSecrets::put_acl);
  routes.post("delete", kKey, &FakeSecrets::delete_secret);
  routes.get("get", kKey, &FakeSecrets::get_secret);
  routes.get("list", kScope, &FakeSecrets::list_secrets);
  routes.post("put", kPutSecret, &FakeSecrets::put_secret);
}

ServiceResponse FakeSecrets::create_scope(const Call& call) {
  const std::string name = call.input.at("scope");
  check_name("Scope", name);
  if (scopes_.contains(name)) throw already_exists(fmt::format("Scope {} already exists!", name));
  const std::string principal = call.input.value("initial_manage_principal", "");
  if (!principal.empty() && principal != kEverybody) {
    throw invalid_parameter(fmt::format("initial_manage_principal must be '{}', or be left out.", kEverybody));
  }
  Scope scope{.key_vault = key_vault_of(call.input)};
  scope.acls.emplace(principal.empty() ? context_.options().user_name : principal, "MANAGE");
  scopes_.emplace(name, std::move(scope));
  return ServiceResponse::nothing();
}

ServiceResponse FakeSecrets::delete_scope(const Call& call) {
  scopes_.erase(find(call, "MANAGE"));
  return ServiceResponse::nothing();
}

ServiceResponse FakeSecrets::list_scopes(const Call&) {
  if (scopes_.empty()) return Json::object();
  Json scopes = Json::array();
  for (const auto& [name, scope] : scopes_) {
    Json json{{"name", name}, {"backend_type", scope.key_vault.is_null() ? "DATABRICKS" : "AZURE_KEYVAULT"}};
    if (!scope.key_vault.is_null()) json["keyvault_metadata"] = scope.key_vault;
    scopes.push_back(std::move(json));
  }
  return Json{{"scopes", std::move(scopes)}};
}

ServiceResponse FakeSecrets::delete_acl(const Call& call) {
  Scope& scope = find(call, "MANAGE")->second;
  const std::string principal = call.input.at("principal");
  if (scope.acls.erase(principal) == 0) throw does_not_exist(fmt::format("No ACL for principal {}.", principal));
  return ServiceResponse::nothing();
}

ServiceResponse FakeSecrets::get_acl(const Call& call) {
  const Scope& scope = find(call, "MANAGE")->second;
  const std::string principal = call.input.at("principal");
  const auto found = scope.acls.find(principal);
  if (found == scope.acls.end()) throw does_not_exist(fmt::format("No ACL for principal {}.", principal));
  return Json{{"principal", principal}, {"permission", found->second}};
}

ServiceResponse FakeSecrets::list_acls(const Call& call) {
  Json items = Json::array();
  for (const auto& [principal, permission] : find(call, "MANAGE")->second.acls) {
    items.push_back({{"principal", principal}, {"permission", permission}});
  }
  return Json{{"items", std::move(items)}};
}

ServiceResponse FakeSecrets::put_acl(const Call& call) {
  Scope& scope = find(call, "MANAGE")->second;
  const std::string permission = call.input.at("permission");
  if (level_of(permission) == 0) {
    throw invalid_parameter(
        fmt::format("Invalid permission '{}': expected one of {}.", permission, fmt::join(kPermissions, ", ")));
  }
  scope.acls[call.input.at("principal")] = permission;
  return ServiceResponse::nothing();
}

ServiceResponse FakeSecrets::delete_secret(const Call& call) {
  const std::string key = call.input.at("key");
  if (find_writable(call).secrets.erase(key) == 0) throw does_not_exist(fmt::format("Secret {} does not exist.", key));
  return ServiceResponse::nothing();
}

ServiceResponse FakeSecrets::get_secret(const Call& call) {
  const Scope& scope = find(call, "READ")->second;
  const std::string key = call.input.at("key");
  const auto found = scope.secrets.find(key);
  if (found == scope.secrets.end()) throw does_not_exist(fmt::format("Secret {} does not exist.", key));
  return Json{{"key", key}, {"value", base64::encode(found->second.value)}};
}

ServiceResponse FakeSecrets::list_secrets(const Call& call) {
  const Scope& scope = find(call, "READ")->second;
  if (scope.secrets.empty()) return Json::object();
  Json secrets = Json::array();
  for (const auto& [key, secret] : scope.secrets) {
    secrets.push_back({{"key", key}, {"last_updated_timestamp", secret.updated_at}});
  }
  return Json{{"secrets", std::move(secrets)}};
}

ServiceResponse FakeSecrets::put_secret(const Call& call) {
  Scope& scope = find_writable(call);
  const std::string key = call.input.at("key");
  check_name("Secret", key);
  std::string value = value_in(call.input);
  if (!scope.secrets.contains(key) && scope.secrets.size() >= kMaxSecrets) {
    throw ApiError{400, "RESOURCE_LIMIT_EXCEEDED", fmt::format("A scope holds at most {} secrets.", kMaxSecrets)};
  }
  scope.secrets[key] = {std::move(value), context_.now()};
  return ServiceResponse::nothing();
}

FakeSecrets::Scopes::iterator FakeSecrets::find(const Call& call, std::string_view permission) {
  const std::string name = call.input.at("scope");
  const auto found = scopes_.find(name);
  if (found == scopes_.end()) throw does_not_exist(fmt::format("Scope {} does not exist!", name));
  std::ptrdiff_t granted = 0;
  for (const std::string& principal : {context_.options().user_name, std::string{kEverybody}}) {
    const auto acl = found->second.acls.find(principal);
    if (acl != found->second.acls.end()) granted = std::max(granted, level_of(acl->second));
  }
  if (granted < level_of(permission)) {
    throw ApiError{403, "PERMISSION_DENIED",
                   fmt::format("User does not have {} permission on scope {}.", permission, name)};
  }
  return found;
}

FakeSecrets::Scope& FakeSecrets::find_writable(const Call& call) {
  Scope& scope = find(call, "WRITE")->second;
  if (!scope.key_vault.is_null()) {
    throw ApiError{400, "BAD_REQUEST", "Cannot change secrets of an Azure KeyVault backed scope: use the key vault."};
  }
  return scope;
}

}  // namespace databricks::inline v0_2::internal::testing

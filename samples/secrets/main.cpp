// Secrets: a scope, a text and bytes in it, and who may read them.
//
//   databricks_secrets
//
// Uses the workspace of DATABRICKS_HOST and DATABRICKS_TOKEN; without them it starts a fake one. All it makes is
// deleted at the end.

#include <databricks/databricks.hpp>

#include <exception>
#include <iostream>
#include <string>

#include "support/clean_up.hpp"
#include "support/interrupt.hpp"
#include "support/workspace.hpp"

namespace {

using namespace databricks;

void run(const SecretsClient& secrets, const CallOptions& call) {
  const std::string scope = "databricks-cpp-secrets-" + IdempotencyToken::generate().substr(0, 8);
  std::cout << "Creating the scope " << scope << std::endl;
  secrets.create_scope({.scope = scope}, call);
  samples::CleanUp clean_up;
  clean_up.add("scope " + scope, [&] { secrets.delete_scope(scope); });

  secrets.put_secret({.key = "password", .scope = scope, .string_value = Secret{"correct horse"}}, call);
  secrets.put_secret({.bytes_value = SecretBytes{std::string{"\x01\x00\xff", 3}}, .key = "key", .scope = scope}, call);
  for (const workspace::SecretMetadata& secret : secrets.list_secrets(scope, call)) {
    // Where the value itself is needed, and only there: secret.value->reveal().
    const auto value = secrets.get_secret({.key = secret.key.value(), .scope = scope}, call).value;
    std::cout << "  " << secret.key.value() << ", " << value.value().reveal().size() << " bytes\n";
  }

  std::cout << "Letting all users read them" << std::endl;
  secrets.put_acl({.permission = workspace::AclPermission::read, .principal = "users", .scope = scope}, call);
  for (const workspace::AclItem& acl : secrets.list_acls(scope, call)) {
    std::cout << "  " << acl.principal << ": " << acl.permission.text() << "\n";
  }
  secrets.delete_acl({.principal = "users", .scope = scope}, call);

  std::cout << "The scopes of the workspace:\n";
  for (const workspace::SecretScope& each : secrets.list_scopes(call)) {
    std::cout << "  " << each.name.value_or("") << " (" << (each.backend_type ? each.backend_type->text() : "")
              << ")\n";
  }
}

}  // namespace

int main() try {
  const auto cancel = samples::cancelled_by_interrupt();
  const samples::Workspace workspace;
  run(workspace.client().secrets(), {.cancel = cancel});
  return 0;
} catch (const std::exception& exception) {
  std::cerr << "secrets: " << exception.what() << "\n";
  return 1;
}

#include <databricks/json.hpp>
#include <string>
#include <vector>

#include "api/fake_workspace_fixture.hpp"

namespace databricks::internal {
namespace {

using workspace::AclItem;
using workspace::AclPermission;
using workspace::ScopeBackendType;
using Json = nlohmann::json;

class SecretsTest : public FakeWorkspaceTest {
 protected:
  static constexpr const char* kUser = "someone@example.com";

  SecretsTest() { secrets().create_scope({.scope = "jobs"}); }

  [[nodiscard]] const SecretsClient& secrets() const { return client().secrets(); }
  [[nodiscard]] std::string value_of(const std::string& key) const {
    return secrets().get_secret({.key = key, .scope = "jobs"}).value.value().reveal();
  }
  void put(const std::string& key, const std::string& value) const {
    secrets().put_secret({.key = key, .scope = "jobs", .string_value = Secret{value}});
  }
  [[nodiscard]] static workspace::AzureKeyVaultSecretScopeMetadata vault() {
    return {.dns_name = "https://vault.vault.azure.net/", .resource_id = "/subscriptions/1/vaults/vault"};
  }
  void create_vault_scope() const {
    secrets().create_scope({.backend_azure_keyvault = vault(),
                            .initial_manage_principal = "users",
                            .scope = "vault",
                            .scope_backend_type = ScopeBackendType::azure_keyvault});
  }
};

TEST_F(SecretsTest, TextIsPutAsItIsAndReadAsBytes) {
  put("greeting", "h\u00e9llo \"x\"\n");
  EXPECT_EQ(value_of("greeting"), "h\u00e9llo \"x\"\n");
  const auto body = Json::parse(workspace().last_body("POST /api/2.0/secrets/put"));
  EXPECT_EQ(body, (Json{{"key", "greeting"}, {"scope", "jobs"}, {"string_value", "h\u00e9llo \"x\"\n"}}));
}

TEST_F(SecretsTest, BytesArePutAsBase64AndReadBack) {
  const std::string key{"\0\xff\xfe", 3};
  secrets().put_secret({.bytes_value = SecretBytes{key}, .key = "binary", .scope = "jobs"});
  EXPECT_EQ(value_of("binary"), key);
  const auto body = Json::parse(workspace().last_body("POST /api/2.0/secrets/put"));
  EXPECT_EQ(body, (Json{{"bytes_value", "AP/+"}, {"key", "binary"}, {"scope", "jobs"}}));
}

TEST_F(SecretsTest, AnEmptyValueIsAValue) {
  put("empty", "");
  EXPECT_EQ(value_of("empty"), "");
}

TEST_F(SecretsTest, PutReplaces) {
  put("password", "old");
  put("password", "new");
  EXPECT_EQ(value_of("password"), "new");
  EXPECT_EQ(secrets().list_secrets("jobs").size(), 1u);
}

TEST_F(SecretsTest, ExactlyOneValueIsPut) {
  EXPECT_THROW(secrets().put_secret({.key = "none", .scope = "jobs"}), BadRequest);
  EXPECT_THROW(secrets().put_secret(
                   {.bytes_value = SecretBytes{"a"}, .key = "two", .scope = "jobs", .string_value = Secret{"a"}}),
               BadRequest);
}

TEST_F(SecretsTest, TextThatIsNotUtf8IsRefusedWithoutQuotingIt) {
  try {
    put("broken", "topsecret\xff");
    FAIL();
  } catch (const EncodeError& error) {
    const std::string text = error.what();
    EXPECT_NE(text.find("string_value"), std::string::npos) << text;
    EXPECT_EQ(text.find("topsecret"), std::string::npos) << text;
  }
}

TEST_F(SecretsTest, ValuesAndNamesHaveTheirLimits) {
  constexpr std::size_t kMaxSize = std::size_t{128} * 1024;
  put("large", std::string(kMaxSize, 'x'));
  EXPECT_EQ(value_of("large").size(), kMaxSize);
  EXPECT_THROW(put("larger", std::string(kMaxSize + 1, 'x')), InvalidParameterValue);
  put(std::string(128, 'k'), "x");
  EXPECT_THROW(put(std::string(129, 'k'), "x"), InvalidParameterValue);
  EXPECT_THROW(put("a b", "x"), InvalidParameterValue);
  EXPECT_THROW(secrets().create_scope({.scope = "a/b"}), InvalidParameterValue);
}

TEST_F(SecretsTest, ListTellsNamesAndTimesInMilliseconds) {
  EXPECT_TRUE(secrets().list_secrets("jobs").empty());
  put("b", "1");
  clock().advance(std::chrono::milliseconds{1234});
  put("a", "2");
  const auto list = secrets().list_secrets("jobs");
  ASSERT_EQ(list.size(), 2u);
  EXPECT_EQ(list[0].key, "a");
  EXPECT_EQ(list[1].key, "b");
  EXPECT_EQ(*list[0].last_updated_timestamp - *list[1].last_updated_timestamp, std::chrono::milliseconds{1234});
}

TEST_F(SecretsTest, DeletedSecretsAreGone) {
  put("a", "1");
  secrets().delete_secret({.key = "a", .scope = "jobs"});
  EXPECT_THROW(static_cast<void>(value_of("a")), ResourceDoesNotExist);
  EXPECT_THROW(secrets().delete_secret({.key = "a", .scope = "jobs"}), ResourceDoesNotExist);
}

TEST_F(SecretsTest, ScopesAreListedAndDeletedWithTheirSecrets) {
  put("a", "1");
  EXPECT_THROW(secrets().create_scope({.scope = "jobs"}), ResourceAlreadyExists);
  const auto scopes = secrets().list_scopes();
  ASSERT_EQ(scopes.size(), 1u);
  EXPECT_EQ(scopes[0].name, "jobs");
  EXPECT_EQ(scopes[0].backend_type, ScopeBackendType::databricks);
  EXPECT_FALSE(scopes[0].keyvault_metadata);

  secrets().delete_scope("jobs");
  EXPECT_TRUE(secrets().list_scopes().empty());
  EXPECT_THROW(secrets().delete_scope("jobs"), ResourceDoesNotExist);
  secrets().create_scope({.scope = "jobs"});
  EXPECT_THROW(static_cast<void>(value_of("a")), ResourceDoesNotExist);
}

TEST_F(SecretsTest, AKeyVaultScopeNamesItsVaultInOneWayAndIsListedInAnother) {
  create_vault_scope();
  const auto body = Json::parse(workspace().last_body("POST /api/2.0/secrets/scopes/create"));
  EXPECT_EQ(body.at("scope_backend_type"), "AZURE_KEYVAULT");
  EXPECT_EQ(body.at("backend_azure_keyvault").at("dns_name"), "https://vault.vault.azure.net/");

  const auto scopes = secrets().list_scopes();
  ASSERT_EQ(scopes.size(), 2u);
  EXPECT_EQ(scopes[1].name, "vault");
  EXPECT_EQ(scopes[1].backend_type, ScopeBackendType::azure_keyvault);
  ASSERT_TRUE(scopes[1].keyvault_metadata);
  EXPECT_EQ(*scopes[1].keyvault_metadata, vault());
}

TEST_F(SecretsTest, AKeyVaultScopeIsOnlyRead) {
  create_vault_scope();
  EXPECT_THROW(secrets().put_secret({.key = "a", .scope = "vault", .string_value = Secret{"x"}}), BadRequest);
  EXPECT_THROW(secrets().delete_secret({.key = "a", .scope = "vault"}), BadRequest);
  EXPECT_TRUE(secrets().list_secrets("vault").empty());
  EXPECT_THROW(secrets().create_scope({.scope = "other", .scope_backend_type = ScopeBackendType::azure_keyvault}),
               InvalidParameterValue);
  EXPECT_THROW(secrets().create_scope({.backend_azure_keyvault = vault(), .scope = "other"}), InvalidParameterValue);
}

TEST_F(SecretsTest, TheCreatorManagesAScopeUnlessEverybodyDoes) {
  EXPECT_EQ(secrets().list_acls("jobs"),
            (std::vector<AclItem>{{.permission = AclPermission::manage, .principal = kUser}}));
  secrets().create_scope({.initial_manage_principal = "users", .scope = "shared"});
  EXPECT_EQ(secrets().list_acls("shared"),
            (std::vector<AclItem>{{.permission = AclPermission::manage, .principal = "users"}}));
  EXPECT_THROW(secrets().create_scope({.initial_manage_principal = "me", .scope = "mine"}), InvalidParameterValue);
}

TEST_F(SecretsTest, EveryLevelIsGrantedReadAndTakenAway) {
  for (const auto level : {AclPermission::read, AclPermission::write, AclPermission::manage}) {
    secrets().put_acl({.permission = level, .principal = "data team", .scope = "jobs"});
    const AclItem expected{.permission = level, .principal = "data team"};
    EXPECT_EQ(secrets().get_acl({.principal = "data team", .scope = "jobs"}), expected);
  }
  EXPECT_EQ(secrets().list_acls("jobs").size(), 2u);
  secrets().delete_acl({.principal = "data team", .scope = "jobs"});
  EXPECT_THROW(static_cast<void>(secrets().get_acl({.principal = "data team", .scope = "jobs"})), ResourceDoesNotExist);
  EXPECT_THROW(secrets().delete_acl({.principal = "data team", .scope = "jobs"}), ResourceDoesNotExist);
  EXPECT_THROW(secrets().put_acl({.permission = OpenEnum<AclPermission>{"OWN"}, .principal = "a", .scope = "jobs"}),
               InvalidParameterValue);
}

TEST_F(SecretsTest, EachLevelAllowsItsPart) {
  put("a", "1");
  secrets().put_acl({.permission = AclPermission::manage, .principal = "admins", .scope = "jobs"});
  secrets().put_acl({.permission = AclPermission::write, .principal = kUser, .scope = "jobs"});
  put("b", "2");
  EXPECT_EQ(value_of("a"), "1");
  EXPECT_THROW(static_cast<void>(secrets().list_acls("jobs")), PermissionDenied);
  EXPECT_THROW(secrets().delete_scope("jobs"), PermissionDenied);
}

TEST_F(SecretsTest, ReadAllowsReadingOnly) {
  put("a", "1");
  secrets().put_acl({.permission = AclPermission::read, .principal = kUser, .scope = "jobs"});
  EXPECT_EQ(value_of("a"), "1");
  EXPECT_EQ(secrets().list_secrets("jobs").size(), 1u);
  EXPECT_THROW(put("b", "2"), PermissionDenied);
  EXPECT_THROW(secrets().delete_secret({.key = "a", .scope = "jobs"}), PermissionDenied);
}

TEST_F(SecretsTest, AScopeThatIsNotThereIsNotFound) {
  EXPECT_THROW(static_cast<void>(secrets().list_secrets("no")), ResourceDoesNotExist);
  EXPECT_THROW(static_cast<void>(secrets().list_acls("no")), ResourceDoesNotExist);
  EXPECT_THROW(secrets().put_secret({.key = "a", .scope = "no", .string_value = Secret{"x"}}), ResourceDoesNotExist);
}

TEST_F(SecretsTest, AValueIsInNoLogLineAndNoError) {
  std::string log;
  auto settings = config();
  settings.log = [&log](LogLevel, std::string_view line) { log += line; };
  workspace().add_fault({.route = "POST /api/2.0/secrets/put", .status = 400, .error_code = "BAD_REQUEST"});
  try {
    DatabricksClient{settings}.secrets().put_secret({.key = "a", .scope = "jobs", .string_value = Secret{"topsecret"}});
    FAIL();
  } catch (const ApiError& error) {
    EXPECT_EQ(std::string{error.what()}.find("topsecret"), std::string::npos) << error.what();
  }
  EXPECT_FALSE(log.empty());
  EXPECT_EQ(log.find("topsecret"), std::string::npos) << log;
}

}  // namespace
}  // namespace databricks::internal

// Every setting under the names that the other Databricks tools use for it.

#include "config/attributes.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <ostream>
#include <string>
#include <vector>

#include "config/settings.hpp"
#include "support/test_environment.hpp"

namespace databricks::internal {
namespace {

using ::testing::HasSubstr;

/// One setting as users write it; a name that is empty does not exist.
struct Name {
  const char* key;
  const char* variable = "";
  const char* value = "value";
};

std::ostream& operator<<(std::ostream& out, const Name& name) { return out << name.key << name.variable; }

constexpr const char* kUrl = "https://x.example";

const std::vector<Name> kNames{
    {"host", "DATABRICKS_HOST", kUrl},
    {"account_id", "DATABRICKS_ACCOUNT_ID"},
    {"workspace_id", "DATABRICKS_WORKSPACE_ID"},
    {"cloud", "DATABRICKS_CLOUD"},
    {"auth_type", "DATABRICKS_AUTH_TYPE"},
    {"token", "DATABRICKS_TOKEN"},
    {"username", "DATABRICKS_USERNAME"},
    {"password", "DATABRICKS_PASSWORD"},
    {"client_id", "DATABRICKS_CLIENT_ID"},
    {"client_secret", "DATABRICKS_CLIENT_SECRET"},
    {"scopes", "", "jobs, sql"},
    {"discovery_url", "DATABRICKS_DISCOVERY_URL", kUrl},
    {"token_audience", "DATABRICKS_TOKEN_AUDIENCE"},
    {"token_audience", "TOKEN_AUDIENCE"},
    {"audience"},
    {"oidc_token_env", "DATABRICKS_OIDC_TOKEN_ENV"},
    {"oidc_token_filepath", "DATABRICKS_OIDC_TOKEN_FILEPATH"},
    {"oidc_token_filepath", "DATABRICKS_OIDC_TOKEN_FILE"},
    {"databricks_id_token_filepath"},
    {"actions_id_token_request_url", "ACTIONS_ID_TOKEN_REQUEST_URL", kUrl},
    {"actions_id_token_request_token", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"},
    {"azure_workspace_resource_id", "DATABRICKS_AZURE_RESOURCE_ID"},
    {"azure_use_msi", "ARM_USE_MSI", "true"},
    {"azure_client_id", "ARM_CLIENT_ID"},
    {"azure_client_secret", "ARM_CLIENT_SECRET"},
    {"azure_tenant_id", "ARM_TENANT_ID"},
    {"azure_environment", "ARM_ENVIRONMENT"},
    {"azure_federated_token_file", "AZURE_FEDERATED_TOKEN_FILE"},
    {"azure_authority_host", "AZURE_AUTHORITY_HOST", kUrl},
    {"databricks_cli_path", "DATABRICKS_CLI_PATH"},
    {"cluster_id", "DATABRICKS_CLUSTER_ID"},
    {"warehouse_id", "DATABRICKS_WAREHOUSE_ID"},
    {"serverless_compute_id", "DATABRICKS_SERVERLESS_COMPUTE_ID"},
    {"disable_async_token_refresh", "DATABRICKS_DISABLE_ASYNC_TOKEN_REFRESH", "1"},
    {"http_timeout_seconds", "", "7"},
    {"retry_timeout_seconds", "", "-1"},
    {"rate_limit", "DATABRICKS_RATE_LIMIT", "30"},
    {"ca_file", "SSL_CERT_FILE"},
    {"ca_file", "CURL_CA_BUNDLE"},
    {"ca_path", "SSL_CERT_DIR"},
    {"client_certificate_file"},
    {"client_key_file"},
    {"client_key_password"},
    {"skip_verify", "", "true"},
    {"proxy"},
    {"proxy_username"},
    {"proxy_password"},
    {"no_proxy"},
};

/// The attribute of that key, in either of its spellings.
const Attribute& attribute_of(std::string_view key) {
  for (const Attribute& each : attributes()) {
    if (each.key == key || each.other_key == key) return each;
  }
  ADD_FAILURE() << "no attribute " << key;
  return attributes().front();
}

bool has_variable(const Name& name) { return *name.variable != '\0'; }

std::vector<Name> names_with_variable() {
  std::vector<Name> names;
  std::ranges::copy_if(kNames, std::back_inserter(names), has_variable);
  return names;
}

std::string test_name(const ::testing::TestParamInfo<Name>& info) {
  return std::string{info.param.key} + (has_variable(info.param) ? "_" : "") + info.param.variable;
}

std::span<const std::string_view> no_groups(std::string_view) { return {}; }

class VariableNames : public ::testing::TestWithParam<Name> {};

TEST_P(VariableNames, AreReadFromTheEnvironment) {
  const Name& name = GetParam();
  const support::TestEnvironment test_environment{{{name.variable, name.value}}};
  const Settings settings = look_up({}, test_environment.environment(), no_groups, {});
  EXPECT_FALSE(settings.problem.has_value()) << settings.problem->message;
  EXPECT_TRUE(attribute_of(name.key).is_set(settings.config));
  EXPECT_THAT(settings.where(attribute_of(name.key).key),
              HasSubstr(std::string{"(environment variable "} + name.variable + ")"));
}

INSTANTIATE_TEST_SUITE_P(Known, VariableNames, ::testing::ValuesIn(names_with_variable()), test_name);

class Keys : public ::testing::TestWithParam<Name> {};

TEST_P(Keys, AreReadFromAProfile) {
  const Name& name = GetParam();
  const support::TestEnvironment test_environment{{{"DATABRICKS_CONFIG_PROFILE", "p"}}};
  test_environment.write_profiles(std::string{"[p]\n"} + name.key + " = " + name.value + "\n");
  const Settings settings = look_up({}, test_environment.environment(), no_groups, {});
  EXPECT_FALSE(settings.problem.has_value()) << settings.problem->message;
  EXPECT_TRUE(attribute_of(name.key).is_set(settings.config));
  EXPECT_THAT(settings.where(attribute_of(name.key).key), HasSubstr(test_environment.profile_path() + ":2"));
}

INSTANTIATE_TEST_SUITE_P(Known, Keys, ::testing::ValuesIn(kNames), test_name);

TEST(Attributes, AreAllNamedHere) {
  for (const Attribute& each : attributes()) {
    if (each.key == "profile" || each.key == "config_file") continue;  // these choose the profile
    for (const std::string_view variable : each.variables) {
      const bool is_named = std::ranges::any_of(
          kNames, [&](const Name& name) { return name.key == each.key && name.variable == variable; });
      EXPECT_TRUE(is_named || (variable.empty() && !each.variables[0].empty())) << each.key << ' ' << variable;
    }
  }
}

TEST(Attributes, AreSecretWhereTheyHoldASecret) {
  for (const Attribute& each : attributes()) {
    const bool sounds_secret = each.key == "token" || each.key.ends_with("_secret") || each.key.ends_with("password") ||
                               each.key.ends_with("request_token");
    EXPECT_EQ(each.is_secret, sounds_secret) << each.key;
  }
}

TEST(Attributes, ReadScopesAndTimes) {
  const support::TestEnvironment test_environment{{{"DATABRICKS_CONFIG_PROFILE", "p"}}};
  test_environment.write_profiles(
      "[p]\nscopes = sql, jobs  sql,\nhttp_timeout_seconds = 7\nretry_timeout_seconds = -1\nazure_use_msi = F\n");
  const Config config = look_up({}, test_environment.environment(), no_groups, {}).config;
  EXPECT_EQ(config.scopes, (std::vector<std::string>{"jobs", "sql"}));
  EXPECT_EQ(config.stall_timeout, std::chrono::seconds{7});
  EXPECT_GT(config.timeout, std::chrono::years{1});
  EXPECT_EQ(config.azure_use_msi, false);
}

TEST(Attributes, RefuseTimesThatAreNone) {
  for (const char* wrong : {"soon", "0", "1.5", "99999999999999999999"}) {
    const support::TestEnvironment test_environment{{{"DATABRICKS_CONFIG_PROFILE", "p"}}};
    test_environment.write_profiles(std::string{"[p]\nretry_timeout_seconds = "} + wrong + "\n");
    const Settings settings = look_up({}, test_environment.environment(), no_groups, {});
    ASSERT_TRUE(settings.problem.has_value()) << wrong;
    EXPECT_THAT(settings.problem->message, HasSubstr(":2) is '" + std::string{wrong} + "', expected a number"));
  }
}

}  // namespace
}  // namespace databricks::internal

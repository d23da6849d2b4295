// Settings that cannot work: the message names the one to change.

#include <gtest/gtest.h>

#include "credentials/auth_case.hpp"

namespace databricks::internal {
namespace {

constexpr AuthCase kAuthCases[] = {
    {.name = "UnknownProfileInCode",
     .code = [] { return Config{.profile = "gone"}; },
     .problem = "has no gone profile configured; it has: DEFAULT, azure, forced, host-only, m2m, pat"},
    {.name = "UnknownProfileInTheEnvironment",
     .environment = {{"DATABRICKS_CONFIG_PROFILE", "gone"}},
     .problem = "profile (environment variable DATABRICKS_CONFIG_PROFILE)"},
    {.name = "UnknownDefaultProfile", .file = "[__settings__]\ndefault_profile = gone\n", .problem = ":2): "},
    {.name = "ReservedProfile",
     .code = [] { return Config{.profile = "__settings__"}; },
     .problem = "[__settings__] is reserved"},
    {.name = "ProfileWithoutAFile",
     .code = [] { return Config{.profile = "pat"}; },
     .file = "none",
     .problem = ".databrickscfg' does not exist"},
    {.name = "UnknownAuthType",
     .code = [] { return Config{.host = kHost, .token = "t", .auth_type = "patt"}; },
     .problem =
         "auth_type (set in code) is 'patt', which is not a known way to authenticate; choose one of pat, basic"},
    {.name = "UnknownAuthTypeInTheEnvironment",
     .environment = {{"DATABRICKS_HOST", kHost}, {"DATABRICKS_AUTH_TYPE", "patt"}},
     .problem = "auth_type (environment variable DATABRICKS_AUTH_TYPE) is 'patt'"},
    {.name = "AuthTypeWithoutItsSettings",
     .code = [] { return Config{.host = kHost, .auth_type = "oauth-m2m"}; },
     .problem = "auth_type (set in code) is oauth-m2m, but client_secret (DATABRICKS_CLIENT_SECRET) is not set"},
    {.name = "MissingTenant",
     .code = [] { return Config{.host = kAzure, .azure_client_id = "a", .azure_client_secret = "s"}; },
     .problem = "azure-client-secret: azure_tenant_id (ARM_TENANT_ID) is not set"},
    {.name = "SecretWithoutClientId",
     .code = [] { return Config{.host = kHost, .client_secret = "s"}; },
     .problem = "oauth-m2m: client_id (DATABRICKS_CLIENT_ID) is not set"},
    {.name = "FlagThatIsNone",
     .code = [] { return Config{.host = kAzure}; },
     .environment = {{"ARM_USE_MSI", "maybe"}},
     .problem = "azure_use_msi (ARM_USE_MSI) is 'maybe', expected true or false"},
    {.name = "FlagThatIsNoneInAProfile",
     .file = "[DEFAULT]\nhost = x.cloud.databricks.com\n\nazure_use_msi = maybe\n",
     .problem = ":4) is 'maybe', expected true or false"},
    {.name = "UnknownKeysAreIgnored",
     .file = "[DEFAULT]\nhost = https://default.cloud.databricks.com\ntoken = default-token\nnew_key = 1\n",
     .strategy = "pat",
     .host = "https://default.cloud.databricks.com",
     .secret = "default-token"},
    {.name = "PercentSignsAreLiteral",
     .file = "[DEFAULT]\nhost = https://default.cloud.databricks.com\ntoken = \"a%20#b\"\n",
     .strategy = "pat",
     .host = "https://default.cloud.databricks.com",
     .secret = "a%20#b"},
    {.name = "AuthTypeInCodeAndNothingForIt",
     .code = [] { return Config{.host = kHost, .auth_type = "pat"}; },
     .environment = {{"DATABRICKS_CLIENT_ID", "c"}, {"DATABRICKS_CLIENT_SECRET", "s"}},
     .problem = "auth_type (set in code) is pat, but token (DATABRICKS_TOKEN) is not set"},
    {.name = "EmptyTokenInAProfile",
     .file = "[DEFAULT]\nhost = https://default.cloud.databricks.com\ntoken =\n",
     .problem = "pat: token (DATABRICKS_TOKEN) is not set"},
    {.name = "UnreadableFile",
     .environment = {{"DATABRICKS_CONFIG_FILE", "/"}},
     .problem = "cannot read the file '/': it is a directory (check config_file, DATABRICKS_CONFIG_FILE)"},
    {.name = "MalformedFile",
     .file = "[DEFAULT]\nhost https://x\n",
     .problem = ".databrickscfg:2: this line is malformed: a setting is written as key = value"},
    {.name = "UnknownCloud",
     .code = [] { return Config{.host = kHost, .token = "t", .cloud = "ibm"}; },
     .problem = "cloud (set in code) is 'ibm', expected AWS, Azure or GCP"},
    {.name = "UnknownAzureEnvironment",
     .code = [] { return Config{.host = kAzure, .token = "t"}; },
     .environment = {{"ARM_ENVIRONMENT", "MOON"}},
     .problem = "azure_environment (environment variable ARM_ENVIRONMENT) is 'MOON'"},
    {.name = "TokenOfSpaces",
     .code = [] { return Config{.host = kHost, .token = "  "}; },
     .problem = "the token is empty"},
    {.name = "DiscoveryInClearText",
     .code =
         [] {
           return Config{
               .host = kHost, .client_id = "c", .client_secret = "s", .discovery_url = "http://idp.example/x"};
         },
     .problem = "discovery_url (set in code): this is not an https URL"},
};

class SettingsProblem : public ::testing::TestWithParam<AuthCase> {};

TEST_P(SettingsProblem, HasAName) { expect_outcome(GetParam()); }

INSTANTIATE_TEST_SUITE_P(Of, SettingsProblem, ::testing::ValuesIn(kAuthCases), kNameOfAuthCase);

}  // namespace
}  // namespace databricks::internal

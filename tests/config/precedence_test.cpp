// Which settings count: mixes of code, environment and profile, with what must come out of them.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ostream>

#include "support/identity_fixture.hpp"

namespace databricks::testing {
namespace {

using ::testing::HasSubstr;

constexpr const char* kHost = "https://code.cloud.databricks.com";
constexpr const char* kAzure = "https://adb-1.7.azuredatabricks.net";
constexpr const char* kFile =
    "[__settings__]\n"
    "; no default_profile\n"
    "[DEFAULT]\n"
    "host = https://default.cloud.databricks.com\n"
    "token = default-token\n"
    "[pat]\n"
    "host = https://pat.cloud.databricks.com/\n"
    "token = 'pat-token'   # a comment\n"
    "[m2m]\n"
    "host = m2m.cloud.databricks.com\n"
    "client_id = file-client\n"
    "client_secret = file-secret#1\n"
    "[host-only]\n"
    "host = https://only.cloud.databricks.com\n"
    "[azure]\n"
    "host = https://adb-2.7.azuredatabricks.net\n"
    "azure_client_id = file-client\n"
    "azure_client_secret = file-secret\n"
    "azure_tenant_id = file-tenant\n"
    "[forced]\n"
    "host = https://forced.cloud.databricks.com\n"
    "auth_type = oauth-m2m\n"
    "client_id = file-client\n"
    "client_secret = file-secret\n"
    "token = forced-token\n";

struct Mix {
  const char* name;
  Config code{};
  Surroundings::Variables environment{};
  std::string file{kFile};
  // What comes out: a strategy at a host, with this token or client; or a problem that says this.
  std::string strategy{};
  std::string host{};
  std::string secret{};
  std::string problem{};
};

std::ostream& operator<<(std::ostream& out, const Mix& mix) { return out << mix.name; }

std::vector<Mix> mixes() {
  return {
      // One source.
      {.name = "CodeAlone",
       .code = {.host = kHost, .token = "t"},
       .file = "",
       .strategy = "pat",
       .host = kHost,
       .secret = "t"},
      {.name = "EnvironmentAlone",
       .environment = {{"DATABRICKS_HOST", kHost}, {"DATABRICKS_TOKEN", "t"}},
       .file = "",
       .strategy = "pat",
       .host = kHost,
       .secret = "t"},
      {.name = "DefaultProfileAlone",
       .strategy = "pat",
       .host = "https://default.cloud.databricks.com",
       .secret = "default-token"},
      {.name = "ProfileNamedInCode",
       .code = {.profile = "pat"},
       .strategy = "pat",
       .host = "https://pat.cloud.databricks.com",
       .secret = "pat-token"},
      {.name = "ProfileNamedInTheEnvironment",
       .environment = {{"DATABRICKS_CONFIG_PROFILE", "pat"}},
       .strategy = "pat",
       .host = "https://pat.cloud.databricks.com",
       .secret = "pat-token"},
      {.name = "ProfileInCodeBeatsProfileInTheEnvironment",
       .code = {.profile = "m2m"},
       .environment = {{"DATABRICKS_CONFIG_PROFILE", "pat"}},
       .strategy = "oauth-m2m",
       .host = "https://m2m.cloud.databricks.com",
       .secret = "file-secret#1"},
      {.name = "DefaultProfileOfTheFile",
       .file = std::string{"[__settings__]\ndefault_profile =  pat \n"} + kFile,
       .strategy = "pat",
       .host = "https://pat.cloud.databricks.com",
       .secret = "pat-token"},
      {.name = "NamedProfileBeatsDefaultProfileOfTheFile",
       .code = {.profile = "m2m"},
       .file = std::string{"[__settings__]\ndefault_profile = pat\n"} + kFile,
       .strategy = "oauth-m2m",
       .host = "https://m2m.cloud.databricks.com",
       .secret = "file-secret#1"},
      {.name = "NothingAnywhere",
       .file = "",
       .problem = "no host: set Config::host or the environment variable DATABRICKS_HOST"},
      {.name = "NoFileAtAll", .file = "none", .problem = ".databrickscfg does not exist"},

      // Precedence, value by value.
      {.name = "CodeBeatsEnvironment",
       .code = {.host = kHost, .token = "t"},
       .environment = {{"DATABRICKS_HOST", "https://env.cloud.databricks.com"}, {"DATABRICKS_TOKEN", "env-token"}},
       .strategy = "pat",
       .host = kHost,
       .secret = "t"},
      {.name = "EnvironmentFillsWhatTheCodeLeavesOpen",
       .code = {.host = kHost},
       .environment = {{"DATABRICKS_TOKEN", "env-token"}},
       .strategy = "pat",
       .host = kHost,
       .secret = "env-token"},
      {.name = "EnvironmentTokenBeatsTheOneOfTheProfile",
       .code = {.profile = "pat"},
       .environment = {{"DATABRICKS_TOKEN", "env-token"}},
       .strategy = "pat",
       .host = "https://pat.cloud.databricks.com",
       .secret = "env-token"},
      {.name = "CodeTokenWithTheHostOfTheProfile",
       .code = {.token = "t", .profile = "host-only"},
       .strategy = "pat",
       .host = "https://only.cloud.databricks.com",
       .secret = "t"},
      {.name = "EnvironmentHostBeatsTheOneOfTheProfile",
       .environment = {{"DATABRICKS_HOST", kHost}, {"DATABRICKS_CONFIG_PROFILE", "pat"}},
       .strategy = "pat",
       .host = kHost,
       .secret = "pat-token"},
      {.name = "EmptyVariablesDoNotCount",
       .environment = {{"DATABRICKS_HOST", ""}, {"DATABRICKS_TOKEN", ""}, {"DATABRICKS_CONFIG_PROFILE", ""}},
       .strategy = "pat",
       .host = "https://default.cloud.databricks.com",
       .secret = "default-token"},
      {.name = "ProfilesInheritNothingFromDefault", .code = {.profile = "host-only"}, .problem = "no credentials"},
      {.name = "TheFileIsNotReadWhenTheHostIsKnown", .code = {.host = kHost}, .problem = "no credentials"},
      {.name = "TheFileIsNotReadWhenATokenIsKnown", .environment = {{"DATABRICKS_TOKEN", "t"}}, .problem = "no host"},

      // Explicit settings never contradict what is around.
      {.name = "CodeTokenAndForeignClientInTheEnvironment",
       .code = {.host = kHost, .token = "t"},
       .environment = {{"DATABRICKS_CLIENT_ID", "c"}, {"DATABRICKS_CLIENT_SECRET", "s"}},
       .strategy = "pat",
       .host = kHost,
       .secret = "t"},
      {.name = "CodeClientAndForeignTokenInTheEnvironment",
       .code = {.host = kHost, .client_id = "c", .client_secret = "code-secret"},
       .environment = {{"DATABRICKS_TOKEN", "env-token"}},
       .strategy = "oauth-m2m",
       .host = kHost,
       .secret = "code-secret"},
      {.name = "CodeClientIdWithItsSecretInTheEnvironment",
       .code = {.host = kHost, .client_id = "c"},
       .environment = {{"DATABRICKS_TOKEN", "env-token"}, {"DATABRICKS_CLIENT_SECRET", "env-secret"}},
       .strategy = "oauth-m2m",
       .host = kHost,
       .secret = "env-secret"},
      {.name = "CodeTokenAndForeignAuthTypeInTheEnvironment",
       .code = {.host = kHost, .token = "t"},
       .environment = {{"DATABRICKS_AUTH_TYPE", "azure-cli"}},
       .strategy = "pat",
       .host = kHost,
       .secret = "t"},
      {.name = "CodeTokenAndTerraformVariables",
       .code = {.host = kAzure, .token = "t"},
       .environment = {{"ARM_CLIENT_ID", "a"}, {"ARM_CLIENT_SECRET", "s"}, {"ARM_TENANT_ID", "x"}},
       .strategy = "pat",
       .host = kAzure,
       .secret = "t"},
      {.name = "CodeAzureClientAndForeignToken",
       .code = {.host = kAzure, .azure_client_id = "a", .azure_client_secret = "azure-secret", .azure_tenant_id = "x"},
       .environment = {{"DATABRICKS_TOKEN", "env-token"}, {"DATABRICKS_CLIENT_ID", "c"}},
       .strategy = "azure-client-secret",
       .host = kAzure,
       .secret = "azure-secret"},
      {.name = "CodeBasicAndForeignToken",
       .code = {.host = kHost, .username = "u", .password = "p"},
       .environment = {{"DATABRICKS_TOKEN", "env-token"}},
       .strategy = "basic",
       .host = kHost,
       .secret = "p"},
      {.name = "ProfileNamedInCodeAndForeignTokenInTheEnvironment",
       .code = {.profile = "m2m"},
       .environment = {{"DATABRICKS_TOKEN", "env-token"}},
       .strategy = "oauth-m2m",
       .host = "https://m2m.cloud.databricks.com",
       .secret = "file-secret#1"},
      {.name = "CodeTokenAndClientInTheNamedProfile",
       .code = {.token = "t", .profile = "m2m"},
       .strategy = "pat",
       .host = "https://m2m.cloud.databricks.com",
       .secret = "t"},
      {.name = "CodeAzureClientAndAnIdTokenAround",
       .code = {.host = kAzure, .azure_client_id = "a", .azure_client_secret = "azure-secret", .azure_tenant_id = "x"},
       .environment = {{"DATABRICKS_OIDC_TOKEN", "jwt"}},
       .strategy = "azure-client-secret",
       .host = kAzure,
       .secret = "azure-secret"},
      {.name = "ProfileNamedInCodeAndAnIdTokenAround",
       .code = {.profile = "azure"},
       .environment = {{"DATABRICKS_OIDC_TOKEN", "jwt"}},
       .strategy = "azure-client-secret",
       .host = "https://adb-2.7.azuredatabricks.net",
       .secret = "file-secret"},
      {.name = "CodeMsiInsideGithubActions",
       .code = {.host = kAzure, .azure_use_msi = true},
       .environment = {{"ACTIONS_ID_TOKEN_REQUEST_URL", "https://github.example/t"},
                       {"ACTIONS_ID_TOKEN_REQUEST_TOKEN", "g"}},
       .strategy = "azure-msi",
       .host = kAzure},
      {.name = "CodeIdTokenFileAndAnIdTokenAround",
       .code = {.host = kHost, .oidc_token_filepath = "/run/token"},
       .environment = {{"DATABRICKS_OIDC_TOKEN", "jwt"}},
       .strategy = "file-oidc",
       .host = kHost},
      {.name = "IdTokenAndAzureClientBothAround",
       .environment = {{"DATABRICKS_HOST", kAzure},
                       {"ARM_CLIENT_ID", "a"},
                       {"ARM_CLIENT_SECRET", "s"},
                       {"ARM_TENANT_ID", "x"},
                       {"DATABRICKS_OIDC_TOKEN", "jwt"}},
       .strategy = "env-oidc",
       .host = kAzure},
      {.name = "WorkloadIdentityVariablesOfAKubernetesPodCountForNothing",
       .environment = {{"DATABRICKS_HOST", kAzure},
                       {"DATABRICKS_TOKEN", "t"},
                       {"AZURE_CLIENT_ID", "a"},
                       {"AZURE_TENANT_ID", "x"},
                       {"AZURE_FEDERATED_TOKEN_FILE", "/x"}},
       .strategy = "pat",
       .host = kAzure,
       .secret = "t"},

      // Two ways that are equally explicit.
      {.name = "TwoWaysInTheEnvironment",
       .environment = {{"DATABRICKS_HOST", kHost},
                       {"DATABRICKS_TOKEN", "t"},
                       {"DATABRICKS_CLIENT_ID", "c"},
                       {"DATABRICKS_CLIENT_SECRET", "s"}},
       .problem = "more than one authorization method configured: oauth and pat: client_id (environment variable "
                  "DATABRICKS_CLIENT_ID), token (environment variable DATABRICKS_TOKEN)"},
      {.name = "TwoWaysInCode",
       .code = {.host = kHost, .token = "t", .client_id = "c", .client_secret = "s"},
       .problem = "more than one authorization method configured: oauth and pat"},
      {.name = "EnvironmentAgainstAProfileNamedInTheEnvironment",
       .environment = {{"DATABRICKS_CONFIG_PROFILE", "m2m"}, {"DATABRICKS_TOKEN", "t"}},
       .problem = "more than one authorization method configured: oauth and pat"},
      {.name = "AuthTypeInTheEnvironmentDecides",
       .environment = {{"DATABRICKS_HOST", kHost},
                       {"DATABRICKS_TOKEN", "t"},
                       {"DATABRICKS_CLIENT_ID", "c"},
                       {"DATABRICKS_CLIENT_SECRET", "env-secret"},
                       {"DATABRICKS_AUTH_TYPE", "oauth-m2m"}},
       .strategy = "oauth-m2m",
       .host = kHost,
       .secret = "env-secret"},
      {.name = "AuthTypeInCodeDecides",
       .code = {.host = kHost, .token = "t", .auth_type = "pat", .client_id = "c", .client_secret = "s"},
       .strategy = "pat",
       .host = kHost,
       .secret = "t"},
      {.name = "AuthTypeInTheProfileDecides",
       .code = {.profile = "forced"},
       .strategy = "oauth-m2m",
       .host = "https://forced.cloud.databricks.com",
       .secret = "file-secret"},
      {.name = "ManagedIdentitySwitchedOffIsNoConflict",
       .environment = {{"DATABRICKS_HOST", kAzure}, {"DATABRICKS_TOKEN", "t"}, {"ARM_USE_MSI", "false"}},
       .strategy = "pat",
       .host = kAzure,
       .secret = "t"},
      {.name = "ManagedIdentitySwitchedOffIsNoReasonToLeaveTheFileUnread",
       .environment = {{"ARM_USE_MSI", "false"}},
       .strategy = "pat",
       .host = "https://default.cloud.databricks.com",
       .secret = "default-token"},
      {.name = "ManagedIdentitySwitchedOnIsAConflict",
       .environment = {{"DATABRICKS_HOST", kAzure}, {"DATABRICKS_TOKEN", "t"}, {"ARM_USE_MSI", "true"}},
       .problem = "more than one authorization method configured: azure and pat"},

      // Which strategy.
      {.name = "AzureProfile",
       .code = {.profile = "azure"},
       .strategy = "azure-client-secret",
       .host = "https://adb-2.7.azuredatabricks.net",
       .secret = "file-secret"},
      {.name = "AzureMsi", .code = {.host = kAzure, .azure_use_msi = true}, .strategy = "azure-msi", .host = kAzure},
      {.name = "ClientIdWithAnIdTokenInTheEnvironment",
       .code = {.host = kHost, .client_id = "c"},
       .environment = {{"DATABRICKS_OIDC_TOKEN", "jwt"}},
       .strategy = "env-oidc",
       .host = kHost},
      {.name = "IdTokenVariableOfAnotherName",
       .environment = {{"DATABRICKS_HOST", kHost},
                       {"DATABRICKS_CLIENT_ID", "c"},
                       {"DATABRICKS_OIDC_TOKEN_ENV", "CI_JOB_JWT"},
                       {"CI_JOB_JWT", "jwt"}},
       .strategy = "env-oidc",
       .host = kHost},
      {.name = "IdTokenFileWithTheOtherSpelling",
       .environment = {{"DATABRICKS_HOST", kHost}, {"DATABRICKS_OIDC_TOKEN_FILE", "/run/token"}},
       .strategy = "file-oidc",
       .host = kHost},
      {.name = "GithubActions",
       .environment = {{"DATABRICKS_HOST", kHost},
                       {"DATABRICKS_CLIENT_ID", "c"},
                       {"ACTIONS_ID_TOKEN_REQUEST_URL", "https://github.example/t"},
                       {"ACTIONS_ID_TOKEN_REQUEST_TOKEN", "g"}},
       .strategy = "github-oidc",
       .host = kHost},
      {.name = "GithubActionsThatLogInToAzure",
       .environment = {{"DATABRICKS_HOST", kAzure},
                       {"ARM_CLIENT_ID", "c"},
                       {"ARM_CLIENT_SECRET", "s"},
                       {"ARM_TENANT_ID", "x"},
                       {"ACTIONS_ID_TOKEN_REQUEST_URL", "https://github.example/t"},
                       {"ACTIONS_ID_TOKEN_REQUEST_TOKEN", "g"}},
       .strategy = "azure-client-secret",
       .host = kAzure,
       .secret = "s"},
      {.name = "WorkloadIdentityOfAKubernetesPod",
       .environment = {{"DATABRICKS_HOST", kAzure},
                       {"AZURE_CLIENT_ID", "a"},
                       {"AZURE_TENANT_ID", "x"},
                       {"AZURE_FEDERATED_TOKEN_FILE", "/x"}},
       .strategy = "azure-workload-identity",
       .host = kAzure},
      {.name = "AzureVariablesAndAHostElsewhere",
       .environment =
           {{"DATABRICKS_HOST", kHost}, {"ARM_CLIENT_ID", "c"}, {"ARM_CLIENT_SECRET", "s"}, {"ARM_TENANT_ID", "x"}},
       .problem = "azure-client-secret: the workspace is not in Azure"},
      {.name = "CredentialsOfTheUsersOwn",
       .code = {.host = kHost, .credentials = bearer_token("own")},
       .environment = {{"DATABRICKS_TOKEN", "t"}, {"DATABRICKS_CLIENT_ID", "c"}, {"DATABRICKS_AUTH_TYPE", "basic"}},
       .strategy = "pat",
       .host = kHost},

      // What is wrong has a name.
      {.name = "UnknownProfileInCode",
       .code = {.profile = "gone"},
       .problem = "has no gone profile configured; it has: DEFAULT, azure, forced, host-only, m2m, pat"},
      {.name = "UnknownProfileInTheEnvironment",
       .environment = {{"DATABRICKS_CONFIG_PROFILE", "gone"}},
       .problem = "profile (environment variable DATABRICKS_CONFIG_PROFILE)"},
      {.name = "UnknownDefaultProfile", .file = "[__settings__]\ndefault_profile = gone\n", .problem = ":2): "},
      {.name = "ReservedProfile", .code = {.profile = "__settings__"}, .problem = "[__settings__] is reserved"},
      {.name = "ProfileWithoutAFile",
       .code = {.profile = "pat"},
       .file = "none",
       .problem = ".databrickscfg' does not exist"},
      {.name = "UnknownAuthType",
       .code = {.host = kHost, .token = "t", .auth_type = "patt"},
       .problem =
           "auth_type (set in code) is 'patt', which is no way to authenticate; known are pat, basic, oauth-m2m"},
      {.name = "UnknownAuthTypeInTheEnvironment",
       .environment = {{"DATABRICKS_HOST", kHost}, {"DATABRICKS_AUTH_TYPE", "patt"}},
       .problem = "auth_type (environment variable DATABRICKS_AUTH_TYPE) is 'patt'"},
      {.name = "AuthTypeWithoutItsSettings",
       .code = {.host = kHost, .auth_type = "oauth-m2m"},
       .problem = "auth_type (set in code) is oauth-m2m, but client_secret (DATABRICKS_CLIENT_SECRET) is not set"},
      {.name = "MissingTenant",
       .code = {.host = kAzure, .azure_client_id = "a", .azure_client_secret = "s"},
       .problem = "azure-client-secret: azure_tenant_id (ARM_TENANT_ID) is not set"},
      {.name = "SecretWithoutClientId",
       .code = {.host = kHost, .client_secret = "s"},
       .problem = "oauth-m2m: client_id (DATABRICKS_CLIENT_ID) is not set"},
      {.name = "FlagThatIsNone",
       .code = {.host = kAzure},
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
       .code = {.host = kHost, .auth_type = "pat"},
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
       .code = {.host = kHost, .token = "t", .cloud = "ibm"},
       .problem = "cloud (set in code) is 'ibm', expected AWS, Azure or GCP"},
      {.name = "UnknownAzureEnvironment",
       .code = {.host = kAzure, .token = "t"},
       .environment = {{"ARM_ENVIRONMENT", "MOON"}},
       .problem = "azure_environment (environment variable ARM_ENVIRONMENT) is 'MOON'"},
      {.name = "TokenOfSpaces", .code = {.host = kHost, .token = "  "}, .problem = "the token is empty"},
      {.name = "DiscoveryInClearText",
       .code = {.host = kHost, .client_id = "c", .client_secret = "s", .discovery_url = "http://idp.example/x"},
       .problem = "discovery_url (set in code): this is no https URL"},
  };
}

class Precedence : public ::testing::TestWithParam<Mix> {};

/// The secret that the chosen strategy works with.
std::string secret_of(const Workspace& workspace) {
  const std::string_view name = workspace.credentials->name();
  const Config& config = workspace.config;
  if (name == "pat") return config.token.reveal();
  if (name == "basic") return config.password.reveal();
  return name == "oauth-m2m" ? config.client_secret.reveal() : config.azure_client_secret.reveal();
}

TEST_P(Precedence, ComesOutAsDocumented) {
  const Mix& mix = GetParam();
  IdentityFixture fixture;
  for (const auto& [name, value] : mix.environment) fixture.surroundings.set(name, value);
  if (mix.file != "none") fixture.surroundings.write_profiles(mix.file);

  const auto workspace = fixture.resolve(mix.code);

  if (!mix.problem.empty()) {
    ASSERT_FALSE(workspace.has_value());
    EXPECT_EQ(workspace.error().kind, ErrorKind::config);
    EXPECT_THAT(workspace.error().message, HasSubstr(mix.problem));
    return;
  }
  ASSERT_TRUE(workspace.has_value()) << workspace.error().message;
  EXPECT_EQ(workspace->credentials->name(), mix.strategy);
  EXPECT_EQ(workspace->origin, mix.host);
  if (!mix.secret.empty()) {
    EXPECT_EQ(secret_of(*workspace), mix.secret);
  }
  EXPECT_TRUE(fixture.provider->requests().empty()) << "resolving asks nobody";
}

INSTANTIATE_TEST_SUITE_P(Mixes, Precedence, ::testing::ValuesIn(mixes()),
                         [](const auto& parameter) { return std::string{parameter.param.name}; });

TEST(PrecedenceTable, HasAtLeastFortyMixes) { EXPECT_GE(mixes().size(), 40U); }

}  // namespace
}  // namespace databricks::testing

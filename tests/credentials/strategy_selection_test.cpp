// Which way to authenticate is chosen, and when the choice is refused.

#include <gtest/gtest.h>

#include "credentials/auth_case.hpp"

namespace databricks::internal {
namespace {

constexpr AuthCase kAuthCases[] = {
    // Two ways that are equally explicit.
    {.name = "TwoWaysInTheEnvironment",
     .environment = {{"DATABRICKS_HOST", kHost},
                     {"DATABRICKS_TOKEN", "t"},
                     {"DATABRICKS_CLIENT_ID", "c"},
                     {"DATABRICKS_CLIENT_SECRET", "s"}},
     .problem = "more than one authorization method configured: oauth and pat: client_id (environment variable "
                "DATABRICKS_CLIENT_ID), token (environment variable DATABRICKS_TOKEN)"},
    {.name = "TwoWaysInCode",
     .code = [] { return Config{.host = kHost, .token = "t", .client_id = "c", .client_secret = "s"}; },
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
     .code =
         [] { return Config{.host = kHost, .token = "t", .auth_type = "pat", .client_id = "c", .client_secret = "s"}; },
     .strategy = "pat",
     .host = kHost,
     .secret = "t"},
    {.name = "AuthTypeInTheProfileDecides",
     .code = [] { return Config{.profile = "forced"}; },
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

    // One way, found by what it needs.
    {.name = "AzureProfile",
     .code = [] { return Config{.profile = "azure"}; },
     .strategy = "azure-client-secret",
     .host = "https://adb-2.7.azuredatabricks.net",
     .secret = "file-secret"},
    {.name = "AzureMsi",
     .code = [] { return Config{.host = kAzure, .azure_use_msi = true}; },
     .strategy = "azure-msi",
     .host = kAzure},
    {.name = "ClientIdWithAnIdTokenInTheEnvironment",
     .code = [] { return Config{.host = kHost, .client_id = "c"}; },
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
     .code = [] { return Config{.host = kHost, .credentials = bearer_token("own")}; },
     .environment = {{"DATABRICKS_TOKEN", "t"}, {"DATABRICKS_CLIENT_ID", "c"}, {"DATABRICKS_AUTH_TYPE", "basic"}},
     .strategy = "pat",
     .host = kHost},
};

class StrategySelection : public ::testing::TestWithParam<AuthCase> {};

TEST_P(StrategySelection, ComesOutAsDocumented) { expect_outcome(GetParam()); }

INSTANTIATE_TEST_SUITE_P(AuthCases, StrategySelection, ::testing::ValuesIn(kAuthCases), kNameOfAuthCase);

}  // namespace
}  // namespace databricks::internal

// Tokens from the programs `az` and `databricks`: shell scripts play their parts.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "support/azure_clouds.hpp"
#include "support/identity_fixture.hpp"

#if !defined(_WIN32)

namespace databricks::internal {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* kAzure = "https://adb-1.7.azuredatabricks.net";

/// A directory on the PATH for programs, and the lines that they write into their log.
struct Tools : support::IdentityFixture {
  Tools() { test_environment.set("PATH", "/nonexistent:" + test_environment.directory.path()); }

  /// `az` that prints a token of an hour, and logs its arguments.
  void install_az(const std::string& before = "") const {
    test_environment.directory.write_program(
        "az",
        "echo \"$*\" >> " + test_environment.directory.path("calls") + "\n" + before +
            "\necho 'a warning' >&2\n"
            R"(echo '{"accessToken":"az-token","tokenType":"Bearer","expires_on":1767229200,"expiresOn":"2026-01-01 01:00:00.000000"}')");
  }

  /// `databricks` that prints this as its version, and then this as a token.
  void install_databricks(const std::string& version, const std::string& token) const {
    test_environment.directory.write_program(
        "databricks", "echo \"$*\" >> " + test_environment.directory.path("calls") +
                          "\nif [ \"$1\" = version ]; then\n" + version + "\nexit; fi\n" + token + "\n");
  }

  [[nodiscard]] std::vector<std::string> calls() const {
    std::ifstream file{test_environment.directory.path("calls")};
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);) lines.push_back(line);
    return lines;
  }
};

constexpr const char* kCliToken =
    R"(echo '{"access_token":"cli-token","token_type":"bearer","expiry":"2026-01-01T01:00:00.123456789Z"}')";

TEST(AzureCli, GivesTheTokenOfWhoIsLoggedIn) {
  const Tools tools;
  tools.install_az();
  const auto workspace = tools.connect({.host = kAzure});
  ASSERT_TRUE(workspace.has_value()) << workspace.error().message;
  EXPECT_EQ(workspace->credentials->name(), "azure-cli");
  EXPECT_EQ(support::header(*tools.sign(*workspace), "Authorization"), "Bearer az-token");
  EXPECT_THAT(tools.calls(),
              ElementsAre("account get-access-token --resource 2ff814a6-3304-4ab8-85cb-cd0e6f879c1d --output json"));
}

TEST(AzureCli, AsksAgainWhenTheTokenEnds) {
  const Tools tools;
  tools.install_az();
  const auto workspace = tools.connect({.host = kAzure});
  ASSERT_TRUE(workspace.has_value());
  tools.clock->advance(std::chrono::minutes{59} + std::chrono::seconds{30});
  EXPECT_FALSE(tools.sign(*workspace).has_value() && tools.calls().size() == 1U);
  EXPECT_EQ(tools.calls().size(), 2U);
}

TEST(AzureCli, NamesTheTenantAndGoesWithoutItWhenThatFails) {
  const Tools tools;
  tools.install_az("case \"$*\" in *--tenant*) echo 'not for managed identities' >&2; exit 1;; esac");
  const auto workspace = tools.connect({.host = kAzure, .auth_type = "azure-cli", .azure_tenant_id = "my-tenant"});
  ASSERT_TRUE(workspace.has_value());
  EXPECT_TRUE(tools.sign(*workspace).has_value());
  ASSERT_EQ(tools.calls().size(), 2U);
  EXPECT_THAT(tools.calls()[0], HasSubstr("--tenant my-tenant"));
  EXPECT_THAT(tools.calls()[1], Not(HasSubstr("--tenant")));
}

TEST(AzureCli, SaysWhyItGaveNoTokenWithAndWithoutTheTenant) {
  const Tools tools;
  tools.install_az(
      "case \"$*\" in *--tenant*) echo 'no such tenant' >&2; exit 1;; esac; echo 'ask nobody' >&2; exit 0");
  const auto workspace = tools.connect({.host = kAzure, .auth_type = "azure-cli", .azure_tenant_id = "my-tenant"});
  ASSERT_TRUE(workspace.has_value());
  const auto request = tools.sign(*workspace);
  ASSERT_FALSE(request.has_value());
  EXPECT_THAT(request.error().message, AllOf(HasSubstr("no such tenant"), HasSubstr("ask nobody")));
}

TEST(AzureCli, AddsTheManagementTokenWithAResourceIdAndDoesWithoutWhenItFails) {
  const Tools tools;
  tools.install_az("case \"$*\" in *management.core*) exit 1;; esac");
  const auto workspace = tools.connect(
      {.host = kAzure, .auth_type = "azure-cli", .azure_workspace_resource_id = support::kWorkspaceResource});
  ASSERT_TRUE(workspace.has_value());
  const auto request = tools.sign(*workspace);
  ASSERT_TRUE(request.has_value());
  EXPECT_EQ(support::header(*request, "X-Databricks-Azure-SP-Management-Token"), "");
  EXPECT_EQ(support::header(*request, "X-Databricks-Azure-Workspace-Resource-Id"), support::kWorkspaceResource);
  const auto asked = tools.calls().size();
  static_cast<void>(tools.sign(*workspace));
  EXPECT_EQ(tools.calls().size(), asked) << "what failed is not asked for again at once";
}

TEST(AzureCli, IsSkippedWhenNobodyIsLoggedIn) {
  const Tools tools;
  tools.test_environment.directory.write_program("az", "echo 'Please run az login' >&2; exit 1");
  const auto workspace = tools.connect({.host = kAzure});
  ASSERT_FALSE(workspace.has_value());
  EXPECT_EQ(workspace.error().kind, ErrorKind::config);
  EXPECT_THAT(workspace.error().message, HasSubstr("failed: Please run az login"));
}

TEST(AzureCli, IsAnErrorWhenItIsAskedForAndFails) {
  const Tools tools;
  tools.test_environment.directory.write_program("az", "echo 'canary-output'; echo 'Please run az login' >&2; exit 1");
  const auto workspace = tools.connect({.host = kAzure, .auth_type = "azure-cli"});
  ASSERT_TRUE(workspace.has_value());
  const auto request = tools.sign(*workspace);
  ASSERT_FALSE(request.has_value());
  EXPECT_EQ(request.error().kind, ErrorKind::auth);
  EXPECT_THAT(request.error().message, HasSubstr("Please run az login"));
  EXPECT_THAT(request.error().message, Not(HasSubstr("canary")));
}

TEST(DatabricksCli, GivesTheTokenOfWhoIsLoggedIn) {
  const Tools tools;
  tools.install_databricks("echo 'Databricks CLI v0.221.0'", kCliToken);
  const auto workspace = tools.connect({.host = "https://x.cloud.databricks.com"});
  ASSERT_TRUE(workspace.has_value()) << workspace.error().message;
  EXPECT_EQ(workspace->credentials->name(), "databricks-cli");
  EXPECT_EQ(support::header(*tools.sign(*workspace), "Authorization"), "Bearer cli-token");
  EXPECT_THAT(tools.calls(), ElementsAre("version", "auth token --host https://x.cloud.databricks.com"));
}

TEST(DatabricksCli, UsesTheProfileAndForcesARefreshWhereItCan) {
  const Tools tools;
  tools.install_databricks("echo 'Databricks CLI v0.296.0'", kCliToken);
  tools.test_environment.write_profiles("[mine]\nhost = https://x.cloud.databricks.com\n");
  const auto workspace = tools.connect({.profile = "mine"});
  ASSERT_TRUE(workspace.has_value()) << workspace.error().message;
  EXPECT_THAT(tools.calls(), ElementsAre("version", "auth token --profile mine --force-refresh"));
}

TEST(DatabricksCli, TakesADevelopmentBuildForAnOldOne) {
  const Tools tools;
  tools.install_databricks("echo 'Databricks CLI v0.0.0-dev'", kCliToken);
  tools.test_environment.write_profiles("[mine]\nhost = https://x.cloud.databricks.com\n");
  ASSERT_TRUE(tools.connect({.profile = "mine"}).has_value());
  EXPECT_EQ(tools.calls().back(), "auth token --host https://x.cloud.databricks.com");
}

TEST(DatabricksCli, IsTheLegacyOneByItsVersion) {
  const Tools tools;
  tools.install_databricks("echo 'Version 0.18.0'", kCliToken);
  const auto workspace = tools.connect({.host = "https://x.cloud.databricks.com"});
  ASSERT_FALSE(workspace.has_value());
  EXPECT_THAT(workspace.error().message, HasSubstr("is the legacy CLI 0.18.0"));
  EXPECT_THAT(tools.calls(), ElementsAre("version"));
}

TEST(DatabricksCli, MayBeTheLegacyOneWhenItHasNoVersion) {
  const Tools tools;
  const std::string usage = "echo 'Error: No such command' >&2; exit 2";
  tools.install_databricks(usage, usage);
  const auto workspace = tools.connect({.host = "https://x.cloud.databricks.com"});
  ASSERT_FALSE(workspace.has_value());
  EXPECT_THAT(workspace.error().message, AllOf(HasSubstr("failed: Error: No such command (exit code 2)"),
                                               HasSubstr("install version 0.205 or newer of the Databricks CLI")));
}

/// What wrappers make of the version: those of nix, asdf and mise, Windows programs, chatty ones.
class Wrapper : public ::testing::TestWithParam<const char*> {};

TEST_P(Wrapper, IsTheProgramThatItsVersionSays) {
  Tools tools;
  tools.install_databricks(GetParam(), kCliToken);
  tools.test_environment.write_profiles("[mine]\nhost = https://x.cloud.databricks.com\n");
  const auto workspace = tools.connect({.profile = "mine", .auth_type = "databricks-cli"});
  ASSERT_TRUE(workspace.has_value()) << workspace.error().message;
  const auto request = tools.sign(*workspace);
  ASSERT_TRUE(request.has_value()) << request.error().message;
  EXPECT_EQ(support::header(*request, "Authorization"), "Bearer cli-token");
  EXPECT_EQ(tools.calls().back(), "auth token --profile mine");
}

INSTANTIATE_TEST_SUITE_P(Each, Wrapper,
                         ::testing::Values("echo 'Databricks CLI v0.250.0'", "printf 'Databricks CLI v0.250.0\\r\\n'",
                                           "echo 'Databricks CLI v0.250.0-dev+0123abc'", "echo 'v0.250.0'",
                                           "echo '{\"ProjectName\":\"cli\",\"Version\":\"0.250.0\"}'",
                                           "echo 'mise: installing python 3.11.4'; echo 'Databricks CLI v0.250.0'",
                                           "echo 'Databricks CLI v0.250.0' >&2",
                                           "echo 'using /nix/store' ; echo 'Databricks CLI v0.250.0' >&2"));

TEST(DatabricksCli, SaysWhyItGaveNoTokenWhateverItsExitCode) {
  for (const char* end : {"exit 0", "exit 3", "kill -TERM $$", "echo '{}'", "echo 'not JSON'", "sleep 600 &"}) {
    const Tools tools;
    tools.install_databricks("echo 'Databricks CLI v0.250.0'", std::string{"echo 'log in first' >&2\n"} + end);
    const auto workspace = tools.connect({.host = "https://x.cloud.databricks.com"});
    ASSERT_FALSE(workspace.has_value());
    EXPECT_THAT(workspace.error().message, HasSubstr("log in first")) << end;
  }
}

TEST(DatabricksCli, RefusesAnExpiredToken) {
  const Tools tools;
  tools.install_databricks("echo 'Databricks CLI v0.221.0'",
                           R"(echo '{"access_token":"canary","expiry":"2025-12-31T23:00:00Z"}')");
  const auto workspace = tools.connect({.host = "https://x.cloud.databricks.com"});
  ASSERT_FALSE(workspace.has_value());
  EXPECT_THAT(workspace.error().message, HasSubstr("the new token has expired already"));
  EXPECT_THAT(workspace.error().message, Not(HasSubstr("canary")));
}

TEST(DatabricksCli, DoesNotQuoteAResponseThatIsNoJson) {
  const Tools tools;
  tools.install_databricks("echo 'Databricks CLI v0.221.0'", "echo canary");
  const auto workspace = tools.connect({.host = "https://x.cloud.databricks.com"});
  ASSERT_FALSE(workspace.has_value());
  EXPECT_THAT(workspace.error().message, HasSubstr("not a JSON object"));
  EXPECT_THAT(workspace.error().message, Not(HasSubstr("canary")));
}

class ToolsOnClouds : public ::testing::TestWithParam<support::AzureCloud> {};

TEST_P(ToolsOnClouds, AzureCliIsAskedForTokensOfTheCloud) {
  const Tools tools;
  tools.install_az();
  const auto workspace = tools.connect(
      {.host = GetParam().host, .auth_type = "azure-cli", .azure_workspace_resource_id = support::kWorkspaceResource});
  ASSERT_TRUE(workspace.has_value()) << workspace.error().message;
  const auto request = tools.sign(*workspace);
  ASSERT_TRUE(request.has_value()) << request.error().message;
  EXPECT_EQ(support::header(*request, "X-Databricks-Azure-SP-Management-Token"), "az-token");
  const std::string ask = "account get-access-token --resource ";
  EXPECT_THAT(tools.calls(), ElementsAre(ask + support::kDatabricksApplication + " --output json --subscription sub-1",
                                         ask + GetParam().service_management + " --output json --subscription sub-1"));
}

TEST_P(ToolsOnClouds, DatabricksCliIsAskedForTheHost) {
  const Tools tools;
  tools.install_databricks("echo 'Databricks CLI v0.221.0'", kCliToken);
  const auto workspace = tools.connect({.host = GetParam().host});
  ASSERT_TRUE(workspace.has_value()) << workspace.error().message;
  EXPECT_EQ(support::header(*tools.sign(*workspace), "Authorization"), "Bearer cli-token");
  EXPECT_EQ(tools.calls().back(), std::string{"auth token --host "} + GetParam().host);
}

INSTANTIATE_TEST_SUITE_P(Each, ToolsOnClouds, ::testing::ValuesIn(support::kAzureClouds),
                         [](const auto& parameter) { return std::string{parameter.param.name}; });

}  // namespace
}  // namespace databricks::internal

#endif

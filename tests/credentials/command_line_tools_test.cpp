// Tokens from the programs `az` and `databricks`: shell scripts play their parts.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ctime>
#include <fstream>
#include <thread>

#include "credentials/child_process.hpp"
#include "credentials/time_text.hpp"
#include "support/azure_clouds.hpp"
#include "support/identity_fixture.hpp"

#if !defined(_WIN32)

namespace databricks::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

using std::chrono::milliseconds;

constexpr const char* kAzure = "https://adb-1.7.azuredatabricks.net";

/// A folder on the PATH for programs, and the lines that they write into their log.
struct Tools : IdentityFixture {
  Tools() { surroundings.set("PATH", "/nonexistent:" + surroundings.folder.path()); }

  /// `az` that answers with a token of an hour, and logs its arguments.
  void install_az(const std::string& before = "") const {
    surroundings.folder.write_program(
        "az",
        "echo \"$*\" >> " + surroundings.folder.path("calls") + "\n" + before +
            "\necho 'a warning' >&2\n"
            R"(echo '{"accessToken":"az-token","tokenType":"Bearer","expires_on":1767229200,"expiresOn":"2026-01-01 01:00:00.000000"}')");
  }

  /// `databricks` of a size and a version.
  void install_databricks(const std::string& version, const std::string& answer) const {
    surroundings.folder.write_program("databricks", "echo \"$*\" >> " + surroundings.folder.path("calls") +
                                                        "\nif [ \"$1\" = version ]; then echo 'Databricks CLI v" +
                                                        version + "'; exit 0; fi\n" + answer + "\nexit 0\n" +
                                                        std::string(1U << 20, '#'));
  }

  [[nodiscard]] std::vector<std::string> calls() const {
    std::ifstream file{surroundings.folder.path("calls")};
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
  const auto workspace = tools.resolve({.host = kAzure});
  ASSERT_TRUE(workspace.has_value()) << workspace.error().message;
  EXPECT_EQ(workspace->credentials->name(), "azure-cli");
  EXPECT_EQ(header(*tools.sign(*workspace), "Authorization"), "Bearer az-token");
  EXPECT_THAT(tools.calls(),
              ElementsAre("account get-access-token --resource 2ff814a6-3304-4ab8-85cb-cd0e6f879c1d --output json"));
}

TEST(AzureCli, AsksAgainWhenTheTokenEnds) {
  const Tools tools;
  tools.install_az();
  const auto workspace = tools.resolve({.host = kAzure});
  ASSERT_TRUE(workspace.has_value());
  tools.clock->advance(std::chrono::minutes{59} + std::chrono::seconds{30});
  EXPECT_FALSE(tools.sign(*workspace).has_value() && tools.calls().size() == 1U);
  EXPECT_EQ(tools.calls().size(), 2U);
}

TEST(AzureCli, NamesTheTenantAndGoesWithoutItWhenThatFails) {
  const Tools tools;
  tools.install_az("case \"$*\" in *--tenant*) echo 'not for managed identities' >&2; exit 1;; esac");
  const auto workspace = tools.resolve({.host = kAzure, .auth_type = "azure-cli", .azure_tenant_id = "my-tenant"});
  ASSERT_TRUE(workspace.has_value());
  EXPECT_TRUE(tools.sign(*workspace).has_value());
  ASSERT_EQ(tools.calls().size(), 2U);
  EXPECT_THAT(tools.calls()[0], HasSubstr("--tenant my-tenant"));
  EXPECT_THAT(tools.calls()[1], Not(HasSubstr("--tenant")));
}

TEST(AzureCli, AddsTheManagementTokenWithAResourceIdAndDoesWithoutWhenItFails) {
  const Tools tools;
  tools.install_az("case \"$*\" in *management.core*) exit 1;; esac");
  const auto workspace =
      tools.resolve({.host = kAzure, .auth_type = "azure-cli", .azure_workspace_resource_id = kWorkspaceResource});
  ASSERT_TRUE(workspace.has_value());
  const auto request = tools.sign(*workspace);
  ASSERT_TRUE(request.has_value());
  EXPECT_EQ(header(*request, "X-Databricks-Azure-SP-Management-Token"), "");
  EXPECT_EQ(header(*request, "X-Databricks-Azure-Workspace-Resource-Id"), kWorkspaceResource);
  const auto asked = tools.calls().size();
  static_cast<void>(tools.sign(*workspace));
  EXPECT_EQ(tools.calls().size(), asked) << "what failed is not asked for again at once";
}

TEST(AzureCli, IsSkippedWhenNobodyIsLoggedIn) {
  const Tools tools;
  tools.surroundings.folder.write_program("az", "echo 'Please run az login' >&2; exit 1");
  const auto workspace = tools.resolve({.host = kAzure});
  ASSERT_FALSE(workspace.has_value());
  EXPECT_EQ(workspace.error().kind, ErrorKind::config);
  EXPECT_THAT(workspace.error().message, HasSubstr("failed: Please run az login"));
}

TEST(AzureCli, IsAnErrorWhenItIsAskedForAndFails) {
  const Tools tools;
  tools.surroundings.folder.write_program("az", "echo 'canary-output'; echo 'Please run az login' >&2; exit 1");
  const auto workspace = tools.resolve({.host = kAzure, .auth_type = "azure-cli"});
  ASSERT_TRUE(workspace.has_value());
  const auto request = tools.sign(*workspace);
  ASSERT_FALSE(request.has_value());
  EXPECT_EQ(request.error().kind, ErrorKind::auth);
  EXPECT_THAT(request.error().message, HasSubstr("Please run az login"));
  EXPECT_THAT(request.error().message, Not(HasSubstr("canary")));
}

TEST(DatabricksCli, GivesTheTokenOfWhoIsLoggedIn) {
  const Tools tools;
  tools.install_databricks("0.221.0", kCliToken);
  const auto workspace = tools.resolve({.host = "https://x.cloud.databricks.com"});
  ASSERT_TRUE(workspace.has_value()) << workspace.error().message;
  EXPECT_EQ(workspace->credentials->name(), "databricks-cli");
  EXPECT_EQ(header(*tools.sign(*workspace), "Authorization"), "Bearer cli-token");
  EXPECT_THAT(tools.calls(), ElementsAre("version", "auth token --host https://x.cloud.databricks.com"));
}

TEST(DatabricksCli, UsesTheProfileAndForcesARefreshWhereItCan) {
  const Tools tools;
  tools.install_databricks("0.296.0", kCliToken);
  tools.surroundings.write_profiles("[mine]\nhost = https://x.cloud.databricks.com\n");
  const auto workspace = tools.resolve({.profile = "mine"});
  ASSERT_TRUE(workspace.has_value()) << workspace.error().message;
  EXPECT_THAT(tools.calls(), ElementsAre("version", "auth token --profile mine --force-refresh"));
}

TEST(DatabricksCli, TakesADevelopmentBuildForAnOldOne) {
  const Tools tools;
  tools.install_databricks("0.0.0-dev", kCliToken);
  tools.surroundings.write_profiles("[mine]\nhost = https://x.cloud.databricks.com\n");
  ASSERT_TRUE(tools.resolve({.profile = "mine"}).has_value());
  EXPECT_EQ(tools.calls().back(), "auth token --host https://x.cloud.databricks.com");
}

TEST(DatabricksCli, LeavesTheLegacyProgramAlone) {
  const Tools tools;
  tools.surroundings.folder.write_program("databricks", "touch " + tools.surroundings.folder.path("was-run"));
  const auto workspace = tools.resolve({.host = "https://x.cloud.databricks.com"});
  ASSERT_FALSE(workspace.has_value());
  EXPECT_THAT(workspace.error().message, HasSubstr("is the legacy CLI"));
  EXPECT_FALSE(std::filesystem::exists(tools.surroundings.folder.path("was-run")));
}

TEST(DatabricksCli, RefusesAnExpiredToken) {
  const Tools tools;
  tools.install_databricks("0.221.0", R"(echo '{"access_token":"canary","expiry":"2025-12-31T23:00:00Z"}')");
  const auto workspace = tools.resolve({.host = "https://x.cloud.databricks.com"});
  ASSERT_FALSE(workspace.has_value());
  EXPECT_THAT(workspace.error().message, HasSubstr("the token that came has expired already"));
  EXPECT_THAT(workspace.error().message, Not(HasSubstr("canary")));
}

TEST(DatabricksCli, DoesNotQuoteAnAnswerThatIsNoJson) {
  const Tools tools;
  tools.install_databricks("0.221.0", "echo canary");
  const auto workspace = tools.resolve({.host = "https://x.cloud.databricks.com"});
  ASSERT_FALSE(workspace.has_value());
  EXPECT_THAT(workspace.error().message, HasSubstr("no JSON object"));
  EXPECT_THAT(workspace.error().message, Not(HasSubstr("canary")));
}

class ToolsOnClouds : public ::testing::TestWithParam<AzureCloud> {};

TEST_P(ToolsOnClouds, AzureCliIsAskedForTokensOfTheCloud) {
  const Tools tools;
  tools.install_az();
  const auto workspace = tools.resolve(
      {.host = GetParam().host, .auth_type = "azure-cli", .azure_workspace_resource_id = kWorkspaceResource});
  ASSERT_TRUE(workspace.has_value()) << workspace.error().message;
  const auto request = tools.sign(*workspace);
  ASSERT_TRUE(request.has_value()) << request.error().message;
  EXPECT_EQ(header(*request, "X-Databricks-Azure-SP-Management-Token"), "az-token");
  const std::string ask = "account get-access-token --resource ";
  EXPECT_THAT(tools.calls(), ElementsAre(ask + kDatabricksApplication + " --output json --subscription sub-1",
                                         ask + GetParam().service_management + " --output json --subscription sub-1"));
}

TEST_P(ToolsOnClouds, DatabricksCliIsAskedForTheHost) {
  const Tools tools;
  tools.install_databricks("0.221.0", kCliToken);
  const auto workspace = tools.resolve({.host = GetParam().host});
  ASSERT_TRUE(workspace.has_value()) << workspace.error().message;
  EXPECT_EQ(header(*tools.sign(*workspace), "Authorization"), "Bearer cli-token");
  EXPECT_EQ(tools.calls().back(), std::string{"auth token --host "} + GetParam().host);
}

INSTANTIATE_TEST_SUITE_P(Each, ToolsOnClouds, ::testing::ValuesIn(kAzureClouds),
                         [](const auto& parameter) { return std::string{parameter.param.name}; });

class RunProgram : public ::testing::Test {
 protected:
  [[nodiscard]] Result<ProgramResult> run(std::string_view script, std::vector<std::string> arguments = {},
                                          milliseconds timeout = milliseconds{20'000}) const {
    return run_program(fixture_.surroundings.folder.write_program("program", script), arguments, timeout,
                       fixture_.context());
  }

  IdentityFixture fixture_;
};

TEST_F(RunProgram, KeepsOutputAndErrorsApart) {
  const auto result = run("echo out; echo err >&2; exit 3");
  ASSERT_TRUE(result.has_value());
  EXPECT_EQ(result->output, "out\n");
  EXPECT_EQ(result->errors, "err\n");
  EXPECT_EQ(result->exit_code, 3);
}

TEST_F(RunProgram, StartsNoShell) {
  const auto result = run("printf '%s|' \"$@\"", {"a b", "$(touch x)", "; exit 7", "'\""});
  ASSERT_TRUE(result.has_value());
  EXPECT_EQ(result->output, "a b|$(touch x)|; exit 7|'\"|");
}

TEST_F(RunProgram, GivesNoInput) {
  const auto result = run("cat; echo end");
  ASSERT_TRUE(result.has_value());
  EXPECT_EQ(result->output, "end\n");
}

TEST_F(RunProgram, ReadsMoreThanAPipeHolds) {
  const auto result =
      run("i=0; while [ $i -lt 3000 ]; do echo 'a line that is forty characters long, fine'; i=$((i+1)); done");
  ASSERT_TRUE(result.has_value());
  EXPECT_EQ(result->output.size(), 3000U * 43U);
}

TEST_F(RunProgram, EndsWhatTakesTooLong) {
  const auto result = run("sleep 600 & sleep 600", {}, milliseconds{200});
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().kind, ErrorKind::auth);
  EXPECT_THAT(result.error().message, HasSubstr("gave no answer"));
}

TEST_F(RunProgram, DoesNotWaitForWhatTheProgramLeavesBehind) {
  const auto result = run("sleep 600 & echo done");
  ASSERT_TRUE(result.has_value());
  EXPECT_EQ(result->output, "done\n");
}

TEST_F(RunProgram, EndsAtTheDeadlineOfTheCall) {
  http::Context context = fixture_.context();
  context.deadline = fixture_.clock->now() + milliseconds{200};
  const auto result = run_program(fixture_.surroundings.folder.write_program("program", "sleep 600"), {},
                                  milliseconds{60'000}, context);
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().kind, ErrorKind::timeout);
}

TEST_F(RunProgram, EndsWhenTheCallIsCancelled) {
  CancelSource source;
  http::Context context = fixture_.context();
  context.cancel = source.token();
  std::thread canceller{[&] { source.cancel(); }};
  const auto result = run_program(fixture_.surroundings.folder.write_program("program", "sleep 600"), {},
                                  milliseconds{60'000}, context);
  canceller.join();
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().kind, ErrorKind::cancelled);
}

TEST_F(RunProgram, SaysWhatCannotBeStarted) {
  const auto result = run_program("/no/such/program", {}, milliseconds{1000}, fixture_.context());
  ASSERT_FALSE(result.has_value());
  EXPECT_THAT(result.error().message, HasSubstr("'/no/such/program' cannot be started: No such file"));
}

TEST(TimeText, ReadsWhatTheToolsPrint) {
  const auto seconds = [](std::string_view text) {
    const auto time = time_in(text);
    return time ? std::chrono::duration_cast<std::chrono::seconds>(time->time_since_epoch()).count() : -1;
  };
  EXPECT_EQ(seconds("2026-01-01T00:00:00Z"), 1767225600);
  EXPECT_EQ(seconds("2026-01-01T00:00:00.123456789Z"), 1767225600);
  EXPECT_EQ(seconds("2026-01-01T02:00:00+02:00"), 1767225600);
  EXPECT_EQ(seconds("2025-12-31T19:30:00.5-04:30"), 1767225600);
  std::tm local{};
  local.tm_hour = 12;
  local.tm_mday = 1;
  local.tm_year = 126;
  local.tm_isdst = -1;
  EXPECT_EQ(seconds("2026-01-01 12:00:00.000000"), std::mktime(&local));
  for (const std::string_view wrong :
       {"", "2026", "2026-13-01T00:00:00Z", "2026-01-01", "2026-01-01T00:00:00Zx", "2026-01-01T25:00:00Z"}) {
    EXPECT_EQ(seconds(wrong), -1) << wrong;
  }
}

}  // namespace
}  // namespace databricks::testing

#endif

#include "credentials/explain.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/identity_fixture.hpp"

namespace databricks::internal {
namespace {

using ::testing::HasSubstr;

std::string explained(const Config& config, const support::TestEnvironment& test_environment) {
  return explain(config, test_environment.environment(), {});
}

TEST(Explain, NamesTheSourceOfEachValue) {
  support::TestEnvironment test_environment{{{"DATABRICKS_TOKEN", "t"}, {"DATABRICKS_CONFIG_PROFILE", "p"}}};
  test_environment.write_profiles("[p]\nhost = https://x.cloud.databricks.com\ncluster_id = 0123\n");
  const std::string text = explained({.warehouse_id = "w1"}, test_environment);
  EXPECT_THAT(
      text, HasSubstr("  host: https://x.cloud.databricks.com (profile " + test_environment.profile_path() + ":2)\n"));
  EXPECT_THAT(text, HasSubstr("  cluster_id: 0123 (profile " + test_environment.profile_path() + ":3)\n"));
  EXPECT_THAT(text, HasSubstr("  token: *** (environment variable DATABRICKS_TOKEN)\n"));
  EXPECT_THAT(text, HasSubstr("  warehouse_id: w1 (code)\n"));
  EXPECT_THAT(text, HasSubstr("config file: profile [p] of " + test_environment.profile_path() + "\n"));
}

TEST(Explain, LeavesNothingOfAPasswordInAUrlThatIsTooLongToShow) {
  const std::string url = "https://u:" + std::string(300, 'p') + "@idp.example/x";
  const std::string text =
      explained({.host = "https://x.cloud.databricks.com", .discovery_url = url}, support::TestEnvironment{});
  EXPECT_THAT(text, HasSubstr("  discovery_url: https://***@idp.example/x (code)\n"));
}

TEST(Explain, SaysWhyEachWayToAuthenticateIsChosenOrSkipped) {
  const support::TestEnvironment test_environment;
  const std::string text =
      explained({.host = "https://x.cloud.databricks.com", .client_id = "c", .client_secret = "s"}, test_environment);
  EXPECT_THAT(text, HasSubstr("authentication: oauth-m2m\n"));
  EXPECT_THAT(text, HasSubstr("  pat: skipped: token (DATABRICKS_TOKEN) is not set\n"));
  EXPECT_THAT(text, HasSubstr("  basic: skipped: password (DATABRICKS_PASSWORD) is not set\n"));
  EXPECT_THAT(text, HasSubstr("  oauth-m2m: chosen: it is the first that has all it needs\n"));
  EXPECT_THAT(text, HasSubstr("  env-oidc: skipped: the environment variable DATABRICKS_OIDC_TOKEN is not set\n"));
  EXPECT_THAT(text, HasSubstr("  azure-cli: skipped: the program 'az' is not on the PATH\n"));
  EXPECT_THAT(text, HasSubstr("  databricks-cli: skipped: the program 'databricks' is not on the PATH"));
}

TEST(Explain, SaysWhatIsIgnoredForCode) {
  const support::TestEnvironment test_environment{
      {{"DATABRICKS_CLIENT_ID", "ambient"}, {"DATABRICKS_CLIENT_SECRET", "s"}}};
  const std::string text = explained({.host = "https://x.cloud.databricks.com", .token = "t"}, test_environment);
  EXPECT_THAT(text, HasSubstr("  client_id: ... (environment variable DATABRICKS_CLIENT_ID), ignored in favour of a "
                              "more explicit setting\n"));
  EXPECT_THAT(text, HasSubstr("authentication: pat\n"));
  EXPECT_THAT(text, HasSubstr("  oauth-m2m: skipped: client_secret (environment variable DATABRICKS_CLIENT_SECRET) is "
                              "ignored in favour of a more explicit setting\n"));
}

TEST(Explain, SaysThatAnAuthTypeDecides) {
  const support::TestEnvironment test_environment{{{"DATABRICKS_AUTH_TYPE", "pat"}}};
  const std::string text = explained({.host = "https://x.cloud.databricks.com", .token = "t"}, test_environment);
  EXPECT_THAT(text, HasSubstr("  pat: chosen: auth_type (environment variable DATABRICKS_AUTH_TYPE) asks for it\n"));
  EXPECT_THAT(text,
              HasSubstr("  basic: skipped: auth_type (environment variable DATABRICKS_AUTH_TYPE) asks for pat\n"));
}

TEST(Explain, ShowsWhatIsWrongAndEverythingElse) {
  const support::TestEnvironment test_environment;
  test_environment.write_profiles("[DEFAULT]\nhost\n");
  EXPECT_THAT(explained({}, test_environment),
              HasSubstr("problem: " + test_environment.profile_path() + ":2: this line is malformed"));
  EXPECT_THAT(explained({.host = "https://x.cloud.databricks.com", .token = "t", .profile = "gone"}, test_environment),
              HasSubstr("  token: *** (code)\n"));
  EXPECT_THAT(explained({.token = "t"}, test_environment), HasSubstr("problem: no host"));
}

TEST(Explain, SaysWhenAProgramHasToBeTried) {
  support::TestEnvironment test_environment;
  test_environment.set("PATH", test_environment.directory.path());
  test_environment.directory.write_program("az", "touch " + test_environment.directory.path("was-run"));
  const std::string text = explained({.host = "https://adb-1.7.azuredatabricks.net"}, test_environment);
  EXPECT_THAT(text, HasSubstr("  azure-cli: is tried by running its program"));
  EXPECT_FALSE(std::filesystem::exists(test_environment.directory.path("was-run")));
}

TEST(Explain, WorksOnAConfig) {
  EXPECT_THAT((Config{.host = "https://x.cloud.databricks.com", .token = "t"}).explain(),
              HasSubstr("authentication: pat\n"));
}

TEST(Resolved, HandsOnWhatTheLibraryDoesNotUseItself) {
  const Config config = Config{.host = "x.cloud.databricks.com/?o=7", .token = "t", .cluster_id = "c"}.resolved();
  EXPECT_EQ(config.host, "https://x.cloud.databricks.com");
  EXPECT_EQ(config.workspace_id, "7");
  EXPECT_EQ(config.cluster_id, "c");
}

TEST(Resolved, ThrowsForWhatContradictsItself) {
  EXPECT_THROW(
      static_cast<void>((Config{.host = "x.cloud.databricks.com", .token = "t", .client_secret = "s"}).resolved()),
      ConfigError);
}

}  // namespace
}  // namespace databricks::internal

#include "credentials/auth_case.hpp"

#include <gmock/gmock.h>

#include "support/identity_fixture.hpp"

namespace databricks::internal {
namespace {

/// The secret that the chosen strategy works with.
std::string secret_of(const Workspace& workspace) {
  const std::string_view name = workspace.credentials->name();
  const Config& config = workspace.config;
  if (name == "pat") return config.token.reveal();
  if (name == "basic") return config.password.reveal();
  return name == "oauth-m2m" ? config.client_secret.reveal() : config.azure_client_secret.reveal();
}

}  // namespace

void expect_outcome(const AuthCase& auth_case) {
  support::IdentityFixture fixture;
  for (const auto& [name, value] : auth_case.environment) {
    if (!name.empty()) fixture.test_environment.set(std::string{name}, std::string{value});
  }
  if (auth_case.file != "none")
    fixture.test_environment.write_profiles(std::string{auth_case.file_start}.append(auth_case.file));

  const auto workspace = fixture.resolve(auth_case.code());

  if (!auth_case.problem.empty()) {
    ASSERT_FALSE(workspace.has_value());
    EXPECT_EQ(workspace.error().kind, ErrorKind::config);
    EXPECT_THAT(workspace.error().message, ::testing::HasSubstr(std::string{auth_case.problem}));
    return;
  }
  ASSERT_TRUE(workspace.has_value()) << workspace.error().message;
  EXPECT_EQ(workspace->credentials->name(), auth_case.strategy);
  EXPECT_EQ(workspace->origin, auth_case.host);
  if (!auth_case.secret.empty()) {
    EXPECT_EQ(secret_of(*workspace), auth_case.secret);
  }
  EXPECT_TRUE(fixture.provider->requests().empty()) << "resolving asks nobody";
}

}  // namespace databricks::internal

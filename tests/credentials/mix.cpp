#include "credentials/mix.hpp"

#include <gmock/gmock.h>

#include "support/identity_fixture.hpp"

namespace databricks::testing {
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

void expect_outcome(const Mix& mix) {
  IdentityFixture fixture;
  for (const auto& [name, value] : mix.environment) {
    if (!name.empty()) fixture.surroundings.set(std::string{name}, std::string{value});
  }
  if (mix.file != "none") fixture.surroundings.write_profiles(std::string{mix.file_start}.append(mix.file));

  const auto workspace = fixture.resolve(mix.code());

  if (!mix.problem.empty()) {
    ASSERT_FALSE(workspace.has_value());
    EXPECT_EQ(workspace.error().kind, ErrorKind::config);
    EXPECT_THAT(workspace.error().message, ::testing::HasSubstr(std::string{mix.problem}));
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

}  // namespace databricks::testing

#include "credentials/auth_case.hpp"

#include <gmock/gmock.h>

#include "config/load.hpp"
#include "credentials/strategy.hpp"
#include "support/identity_fixture.hpp"

namespace databricks::internal {
namespace {

/// The secret that the chosen strategy works with.
std::string secret_of(std::string_view name, const Config& config) {
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

  const auto connection = fixture.connect(auth_case.code());

  if (!auth_case.problem.empty()) {
    ASSERT_FALSE(connection.has_value());
    EXPECT_EQ(connection.error().kind, ErrorKind::config);
    EXPECT_THAT(connection.error().message, ::testing::HasSubstr(std::string{auth_case.problem}));
    return;
  }
  ASSERT_TRUE(connection.has_value()) << connection.error().message;
  EXPECT_EQ(connection->credentials->name(), auth_case.strategy);
  EXPECT_EQ(connection->origin, auth_case.host);
  if (!auth_case.secret.empty()) {
    const Settings settings = load(auth_case.code(), fixture.test_environment.environment(), groups_of, {});
    EXPECT_EQ(secret_of(auth_case.strategy, settings.config), auth_case.secret);
  }
  EXPECT_TRUE(fixture.provider->requests().empty()) << "resolving asks nobody";
}

}  // namespace databricks::internal

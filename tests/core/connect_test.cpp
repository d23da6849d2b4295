#include "core/connect.hpp"

#include <gmock/gmock.h>

#include <optional>
#include <string>
#include <vector>

#include <databricks/call_options.hpp>

#include "support/environment.hpp"

namespace databricks::internal {
namespace {

using support::ScopedVariable;
using ::testing::HasSubstr;
using ::testing::Not;

/// Settings out of the code and the environment of this process, and out of nothing else.
class Connect : public ::testing::Test {
 protected:
  /// The origin and the Authorization header that come of it, or the error.
  [[nodiscard]] static std::string outcome(const Config& config) {
    const CallOptions options{};
    const http::Context context{.clock = *config.clock, .options = options};
    const auto connection = connect(config, process_environment(), context);
    if (!connection) return "refused: " + connection.error().message;
    http::Request request;
    const auto signed_ = connection->credentials->authenticate(request, context);
    return connection->origin + ' ' + (signed_ ? *request.headers.find("Authorization") : signed_.error().message);
  }

 private:
  ScopedVariable no_host_{"DATABRICKS_HOST", std::nullopt};
  ScopedVariable no_token_{"DATABRICKS_TOKEN", std::nullopt};
  ScopedVariable no_profile_{"DATABRICKS_CONFIG_PROFILE", std::nullopt};
  ScopedVariable no_file_{"DATABRICKS_CONFIG_FILE", "/nonexistent/databrickscfg"};
  ScopedVariable no_tools_{"PATH", "/nonexistent"};
};

TEST_F(Connect, TakesTheSettingsOfTheCode) {
  EXPECT_EQ(outcome({.host = "https://code.example", .token = "dapi-code"}), "https://code.example Bearer dapi-code");
}

TEST_F(Connect, TakesTheEnvironmentWhereTheCodeIsSilent) {
  const ScopedVariable host{"DATABRICKS_HOST", "https://environment.example"};
  const ScopedVariable token{"DATABRICKS_TOKEN", "dapi-environment"};
  EXPECT_EQ(outcome({}), "https://environment.example Bearer dapi-environment");
  EXPECT_EQ(outcome({.host = "https://code.example"}), "https://code.example Bearer dapi-environment");
  EXPECT_EQ(outcome({.token = "dapi-code"}), "https://environment.example Bearer dapi-code");
}

TEST_F(Connect, TakesAnEmptyVariableForNone) {
  const ScopedVariable host{"DATABRICKS_HOST", ""};
  EXPECT_THAT(outcome({.token = "dapi-code"}), HasSubstr("refused: "));
}

TEST_F(Connect, ToleratesWhiteSpaceAroundVariables) {
  const ScopedVariable host{"DATABRICKS_HOST", " https://environment.example\n"};
  const ScopedVariable token{"DATABRICKS_TOKEN", "\tdapi-environment \r\n"};
  EXPECT_EQ(outcome({}), "https://environment.example Bearer dapi-environment");
}

TEST_F(Connect, NamesTheSettingThatIsMissing) {
  EXPECT_THAT(outcome({.token = "dapi-code"}), HasSubstr("DATABRICKS_HOST"));
  EXPECT_THAT(outcome({.host = "https://code.example"}), HasSubstr("DATABRICKS_TOKEN"));
}

TEST_F(Connect, RefusesATokenThatWouldBreakTheRequest) {
  const std::string refused = outcome({.host = "https://code.example", .token = "dapi-canary\r\nX-Injected: yes"});
  EXPECT_THAT(refused, HasSubstr("refused: the token holds a line break"));
}

TEST_F(Connect, RefusesToSendATokenInClearText) {
  EXPECT_THAT(outcome({.host = "http://code.example", .token = "dapi-canary"}), HasSubstr("clear text"));
  EXPECT_EQ(outcome({.host = "http://code.example", .token = "dapi-code", .tls = {.insecure_allow_plain_http = true}}),
            "http://code.example Bearer dapi-code");
  EXPECT_EQ(outcome({.host = "http://127.0.0.1:8080", .token = "dapi-code"}), "http://127.0.0.1:8080 Bearer dapi-code");
  EXPECT_EQ(outcome({.host = "http://[::1]:8080/", .token = "dapi-code"}), "http://[::1]:8080 Bearer dapi-code");
}

TEST_F(Connect, SaysNoSecret) {
  for (const Config& config : std::vector<Config>{{.token = "dapi-canary"},
                                                  {.host = "http://code.example", .token = "dapi-canary"},
                                                  {.host = "https://me:canary@code.example", .token = "dapi-canary"},
                                                  {.host = "not a host", .token = "dapi-canary"},
                                                  {.host = "https://code.example", .token = "dapi-canary\n1"}}) {
    const std::string refused = outcome(config);
    EXPECT_THAT(refused, HasSubstr("refused: "));
    EXPECT_THAT(refused, Not(HasSubstr("canary")));
  }
}

TEST_F(Connect, PrefersCredentialsOfTheCallersOwn) {
  EXPECT_EQ(outcome({.host = "https://code.example", .token = "dapi-code", .credentials = bearer_token("dapi-own")}),
            "https://code.example Bearer dapi-own");
}

}  // namespace
}  // namespace databricks::internal

#include "config/token_text.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "support/identity_fixture.hpp"

namespace databricks::internal {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* kHost = "https://x.cloud.databricks.com";

struct Defect {
  std::string token;
  const char* reason;
};

const Defect kDefects[] = {
    {"", "is empty"},
    {" \t\n", "is empty"},
    {"Bearer dapi-canary", "begins with 'Bearer'"},
    {"bearer dapi-canary", "begins with 'Bearer'"},
    {"\"dapi-canary\"", "holds quotes"},
    {"'dapi-canary'", "holds quotes"},
    {"dapi canary", "white space"},
    {"dapi-canary\r\nX-Injected: yes", "line break"},
    {"dapi-canary\x01", "control characters"},
    {"dapi-c\xC3\xA1nary", "not ASCII"},
    {std::string("dapi-\0canary", 12), "control characters"},
};

TEST(TokenText, MayHaveADefect) {
  for (const auto& [token, reason] : kDefects) {
    const auto defect = defect_of_token(token);
    ASSERT_TRUE(defect) << reason;
    EXPECT_THAT(std::string{*defect}, HasSubstr(reason));
  }
  for (const char* token : {"dapi0123456789abcdef-2", "eyJ.eyJ.x_-~+/==", "a%20#b;", "bearer", "Bearer-x"}) {
    EXPECT_EQ(defect_of_token(token), std::nullopt) << token;
  }
}

TEST(TokenText, LosesTheWhiteSpaceAroundIt) {
  const support::IdentityFixture fixture;
  const std::string padded = " \tdapi-code\r\n";
  for (const Config& config :
       {Config{.host = kHost, .token = padded}, Config{.host = kHost, .credentials = bearer_token(padded)},
        Config{.host = kHost, .credentials = azure_tokens(padded, padded, "/subscriptions/1")}}) {
    const auto workspace = fixture.connect(config);
    ASSERT_TRUE(workspace) << workspace.error().message;
    const auto request = fixture.sign(*workspace);
    ASSERT_TRUE(request) << request.error().message;
    EXPECT_EQ(support::header(*request, "Authorization"), "Bearer dapi-code");
    const std::string* management = request->headers.find("X-Databricks-Azure-SP-Management-Token");
    if (management != nullptr) {
      EXPECT_EQ(*management, "dapi-code");
    }
  }
}

/// What a call says, from wherever the token comes.
std::string refusal(const support::IdentityFixture& fixture, const Config& config) {
  const auto workspace = fixture.connect(config);
  if (!workspace) return workspace.error().message;
  const auto request = fixture.sign(*workspace);
  return request ? "none" : request.error().message;
}

class OwnSource final : public TokenSource {
 public:
  explicit OwnSource(std::string token) : token_(std::move(token)) {}
  [[nodiscard]] Result<Token> fetch(const http::Context&) const override { return Token{.value = token_}; }

 private:
  std::string token_;
};

TEST(TokenText, IsRefusedWhereverItComesFrom) {
  for (const auto& [token, reason] : kDefects) {
    support::IdentityFixture fixture;
    const auto says_why = AllOf(HasSubstr("the token "), HasSubstr(reason), Not(HasSubstr("canary")));
    EXPECT_THAT(refusal(fixture, {.host = kHost, .credentials = bearer_token(token)}), says_why);
    EXPECT_THAT(refusal(fixture, {.host = kHost, .token_source = std::make_shared<OwnSource>(token)}), says_why);
    if (token.empty()) continue;  // in settings, that is a token that is not set
    EXPECT_THAT(refusal(fixture, {.host = kHost, .token = token}), AllOf(says_why, HasSubstr("token (set in code)")));
    if (defect_of_token(token) == "is empty") continue;
    fixture.test_environment.set("DATABRICKS_TOKEN", token);
    EXPECT_THAT(refusal(fixture, {.host = kHost}), AllOf(says_why, HasSubstr("DATABRICKS_TOKEN")));
  }
}

TEST(TokenText, OfTheManagementPlaneIsRefusedToo) {
  const support::IdentityFixture fixture;
  EXPECT_THAT(refusal(fixture, {.host = kHost, .credentials = azure_tokens("good", "'canary'", "")}),
              AllOf(HasSubstr("the management token holds quotes"), Not(HasSubstr("canary"))));
  EXPECT_EQ(refusal(fixture, {.host = kHost, .credentials = azure_tokens("good", "", "")}), "none");
}

}  // namespace
}  // namespace databricks::internal

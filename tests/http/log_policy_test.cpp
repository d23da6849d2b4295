#include "http/log_policy.hpp"

#include <gmock/gmock.h>

#include <chrono>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "support/call.hpp"

namespace databricks::internal::http {
namespace {

using support::broken;
using support::Call;
using support::make_response;
using ::testing::HasSubstr;
using ::testing::Not;

struct Line {
  LogLevel level;
  std::string text;
};

std::vector<Line> log_of(Call& call) {
  std::vector<Line> lines;
  static_cast<void>(call.through(LogPolicy{[&](LogLevel level, std::string_view text) {
    lines.push_back({level, std::string{text}});
  }}));
  return lines;
}

TEST(LogPolicy, WritesALineForEachAttempt) {
  Call call;
  const auto lines = log_of(call);
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ(lines[0].level, LogLevel::debug);
  EXPECT_EQ(lines[0].text, "GET /api/2.0/clusters/get -> 200 in 0 ms (attempt 1)");
}

TEST(LogPolicy, TellsTheTimeOfTheAttempt) {
  Call call{[](const Request&, const Context& context) -> Result<Response> {
    static_cast<void>(context.clock.sleep_until(context.clock.now() + std::chrono::milliseconds{120}, {}));
    return make_response(200);
  }};
  EXPECT_THAT(log_of(call).at(0).text, HasSubstr("in 120 ms"));
}

TEST(LogPolicy, RaisesTheLevelOfFailures) {
  Call refused{{make_response(404)}};
  EXPECT_EQ(log_of(refused).at(0).level, LogLevel::info);
  Call lost{{broken(false)}};
  const auto lines = log_of(lost);
  EXPECT_EQ(lines.at(0).level, LogLevel::info);
  EXPECT_THAT(lines.at(0).text, HasSubstr("the connection broke"));
}

TEST(LogPolicy, WritesNoQueryHeaderOrBody) {
  Call call{{make_response(200, R"({"token_value": "response-secret"})", {{"Set-Cookie", "cookie-secret"}})}};
  call.request = {.verb = Verb::post,
                  .url = "https://user:url-secret@workspace.example/api/2.0/secrets/put?key=query-secret#part-secret",
                  .headers = {{"Authorization", "Bearer header-secret"}},
                  .body = R"({"string_value": "body-secret"})"};
  EXPECT_THAT(log_of(call).at(0).text, Not(HasSubstr("secret@")));
  EXPECT_EQ(log_of(call).at(0).text, "POST /api/2.0/secrets/put -> 200 in 0 ms (attempt 1)");
}

TEST(LogPolicy, PassesTheOutcomeOn) {
  Call call{{make_response(418, "tea")}};
  EXPECT_EQ(call.through(LogPolicy{[](LogLevel, std::string_view) {}})->body, "tea");
}

TEST(LogPolicy, DoesNothingWithoutASink) {
  Call call;
  EXPECT_EQ(call.through(LogPolicy{{}})->status, 200);
}

}  // namespace
}  // namespace databricks::internal::http

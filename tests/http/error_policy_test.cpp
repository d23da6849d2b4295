#include "http/error_policy.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <string>

#include "support/call.hpp"

namespace databricks::internal::http {
namespace {

using namespace std::chrono_literals;
using support::broken;
using support::Call;
using support::make_response;

/// What the policy makes of an outcome, with a reader that echoes the body.
Result<Response> read(Result<Response> outcome) {
  Call call{{std::move(outcome)}};
  return call.through(ErrorPolicy{[](const Request& request, const Response& response) {
    return Error{.kind = ErrorKind::api, .status = response.status, .message = response.body, .call = request.url};
  }});
}

TEST(ErrorPolicy, PassesSuccessesOn) {
  for (const int status : {200, 201, 204, 299}) {
    const auto outcome = read(make_response(status, "body"));
    ASSERT_TRUE(outcome) << status;
    EXPECT_EQ(outcome->body, "body");
  }
}

TEST(ErrorPolicy, ReadsEveryOtherResponse) {
  for (const int status : {199, 300, 302, 400, 404, 503, 999}) {
    const auto outcome = read(make_response(status, "no"));
    ASSERT_FALSE(outcome) << status;
    EXPECT_EQ(outcome.error().status, status);
    EXPECT_EQ(outcome.error().message, "no");
    EXPECT_EQ(outcome.error().call, Call{}.request.url);
    EXPECT_EQ(outcome.error().retry_after, std::nullopt);
  }
}

TEST(ErrorPolicy, NotesHowLongTheServiceAskedToWait) {
  EXPECT_EQ(read(make_response(429, "", {{"Retry-After", "7"}})).error().retry_after, 7s);
}

TEST(ErrorPolicy, PassesErrorsOn) { EXPECT_EQ(read(broken(true)).error().message, broken(true).message); }

}  // namespace
}  // namespace databricks::internal::http

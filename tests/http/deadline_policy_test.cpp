#include "http/deadline_policy.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <optional>

#include "support/call.hpp"

namespace databricks::internal::http {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// The time a request is left with, by the client's timeout and by the call's.
Clock::Duration time_left(milliseconds client, std::optional<milliseconds> call_timeout = std::nullopt) {
  Clock::TimePoint deadline{};
  support::Call call{[&](const Request&, const Context& context) -> Result<Response> {
    deadline = context.deadline;
    return support::make_response(200);
  }};
  call.deadline = Clock::TimePoint::max();
  call.options.timeout = call_timeout;
  EXPECT_TRUE(call.through(DeadlinePolicy{client}));
  return deadline - call.start;
}

TEST(DeadlinePolicy, TakesTheTimeoutOfTheClient) { EXPECT_EQ(time_left(30s), 30s); }

TEST(DeadlinePolicy, PrefersTheTimeoutOfTheCall) {
  EXPECT_EQ(time_left(30s, 5s), 5s);
  EXPECT_EQ(time_left(30s, 10min), 10min);
}

TEST(DeadlinePolicy, HoldsTheLongestTimeoutThereIs) {
  EXPECT_GT(time_left(milliseconds::max()), std::chrono::years{100});
  EXPECT_GT(time_left(30s, milliseconds::max()), std::chrono::years{100});
  EXPECT_GT(time_left(std::chrono::hours{24} * 365 * 400), std::chrono::years{100});
}

TEST(DeadlinePolicy, TakesATimeoutThatIsOverAlready) {
  EXPECT_EQ(time_left(30s, 0ms), 0s);
  EXPECT_EQ(time_left(30s, -5s), 0s);
  EXPECT_EQ(time_left(milliseconds::min()), 0s);
}

}  // namespace
}  // namespace databricks::internal::http

#include "base/backoff.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <optional>
#include <utility>

namespace databricks::internal {
namespace {

using namespace std::chrono_literals;

const Clock::TimePoint kNow{1h};

std::optional<Clock::TimePoint> next(const RetryOptions& retry_options, const Error& error, Clock::Duration time_left,
                                     int attempts = 1) {
  return next_attempt_time(retry_options, error, attempts, kNow, kNow + time_left);
}

TEST(NextAttemptTime, GrowsWithTheAttempts) {
  const RetryOptions retry_options{.initial_backoff = 1s, .maximum_backoff = 4s, .minimum_backoff = 900ms};
  for (const auto& [attempts, longest] : {std::pair{1, 1s}, {2, 2s}, {3, 4s}, {1000, 4s}}) {
    const auto at = next(retry_options, {}, 1h, attempts);
    ASSERT_TRUE(at);
    EXPECT_GE(*at - kNow, 900ms);
    EXPECT_LE(*at - kNow, longest);
  }
}

TEST(NextAttemptTime, IsWhatTheServiceAskedForAndALittleMore) {
  for (int round = 0; round < 50; ++round) {
    const auto at = next({.minimum_backoff = 500ms}, {.retry_after = 7s}, 1h);
    ASSERT_TRUE(at);
    EXPECT_GE(*at - kNow, 7s);
    EXPECT_LE(*at - kNow, 7250ms);
  }
}

TEST(NextAttemptTime, IsNothingBehindTheDeadline) {
  EXPECT_FALSE(next({}, {.retry_after = 7s}, 7s));
  EXPECT_FALSE(next({}, {.retry_after = 7s}, -1s));
  EXPECT_FALSE(next({}, {.retry_after = std::chrono::milliseconds::max()}, 1h));
  EXPECT_FALSE(next({.initial_backoff = 2s, .minimum_backoff = 2s}, {}, 2s));
}

TEST(NextAttemptTime, IsNotPushedBehindTheDeadlineByTheLittleMore) {
  for (int round = 0; round < 50; ++round) {
    const auto at = next({.minimum_backoff = 10s}, {.retry_after = 7s}, 7001ms);
    ASSERT_TRUE(at);
    EXPECT_LT(*at, kNow + 7001ms);
  }
}

}  // namespace
}  // namespace databricks::internal

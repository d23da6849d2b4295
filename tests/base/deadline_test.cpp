#include "base/deadline.hpp"

#include <gtest/gtest.h>

#include <chrono>

namespace databricks::internal {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// The time that a timeout leaves from a usual start.
Clock::Duration time_left(milliseconds timeout) {
  const Clock::TimePoint start{std::chrono::hours{1}};
  return deadline_after(timeout, start) - start;
}

TEST(Deadline, LiesATimeoutAfterTheStart) { EXPECT_EQ(time_left(30s), 30s); }

TEST(Deadline, HoldsTheLongestTimeoutThereIs) {
  EXPECT_GT(time_left(milliseconds::max()), std::chrono::years{100});
  EXPECT_GT(time_left(std::chrono::hours{24} * 365 * 400), std::chrono::years{100});
}

TEST(Deadline, TakesATimeoutThatIsOverAlready) {
  EXPECT_EQ(time_left(0ms), 0s);
  EXPECT_EQ(time_left(-5s), 0s);
  EXPECT_EQ(time_left(milliseconds::min()), 0s);
}

}  // namespace
}  // namespace databricks::internal

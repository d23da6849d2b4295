#include <databricks/clock.hpp>

#include <gtest/gtest.h>

#include <chrono>
#include <thread>

#include "base/deadline.hpp"

namespace databricks::internal {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

TEST(SystemClock, SleepsUntilTheTimeHasCome) {
  const auto clock = Clock::system();
  const auto until = clock->now() + 5ms;
  EXPECT_TRUE(clock->sleep_until(until, {}));
  EXPECT_GE(clock->now(), until);
}

TEST(SystemClock, DoesNotSleepWhenTheTimeIsPast) {
  const auto clock = Clock::system();
  EXPECT_TRUE(clock->sleep_until(clock->now() - 1h, {}));
  EXPECT_TRUE(clock->sleep_until(Clock::TimePoint::min(), {}));
}

TEST(SystemClock, DoesNotSleepWhenCancelledBefore) {
  const auto clock = Clock::system();
  const CancelSource source;
  source.cancel();
  EXPECT_FALSE(clock->sleep_until(Clock::TimePoint::max(), source.token()));
  EXPECT_FALSE(clock->sleep_until(clock->now() - 1h, source.token()));
}

TEST(SystemClock, WakesUpWhenCancelledMeanwhile) {
  const auto clock = Clock::system();
  const CancelSource source;
  const std::jthread canceller{[&] {
    std::this_thread::sleep_for(5ms);
    source.cancel();
  }};
  // Would never end without the cancellation.
  EXPECT_FALSE(clock->sleep_until(Clock::TimePoint::max(), source.token()));
}

TEST(SystemClock, TellsCalendarTimeToo) {
  EXPECT_GT(Clock::system()->calendar_now(), std::chrono::sys_days{std::chrono::year{2024} / 1 / 1});
}

TEST(DeadlineAfter, CountsFromNow) {
  const Clock::TimePoint now{1000h};
  EXPECT_EQ(deadline_after(1500ms, now), now + 1500ms);
  EXPECT_EQ(deadline_after(0ms, now), now);
}

TEST(DeadlineAfter, DoesNotOverflow) {
  const Clock::TimePoint now{1000h};
  EXPECT_GT(deadline_after(milliseconds::max(), now), now + 24h * 365 * 100);
  EXPECT_GT(deadline_after(std::chrono::hours{24} * 365 * 1000, now), now + 24h * 365 * 100);
}

TEST(DeadlineAfter, IsOverAtOnceForANegativeTimeout) {
  const Clock::TimePoint now{1000h};
  EXPECT_EQ(deadline_after(-1ms, now), now);
  EXPECT_EQ(deadline_after(milliseconds::min(), now), now);
}

}  // namespace
}  // namespace databricks::internal

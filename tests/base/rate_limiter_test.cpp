#include <databricks/rate_limiter.hpp>

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

#include <databricks/error.hpp>

#if !defined(_WIN32)
#include "support/processes.hpp"
#endif

namespace databricks::internal {
namespace {

using namespace std::chrono_literals;

constexpr auto kNoDeadline = Clock::TimePoint::max();
constexpr Clock::TimePoint kStart{1h};

/// When this many requests may leave that ask at once.
std::vector<Clock::Duration> waits(RateLimiter& limiter, int requests, Clock::TimePoint now = kStart) {
  std::vector<Clock::Duration> result;
  for (int count = 0; count < requests; ++count) result.push_back(limiter.reserve(now, kNoDeadline).value() - now);
  return result;
}

TEST(RateLimiter, LetsABurstThroughAndSpreadsTheRest) {
  RateLimiter limiter{{.requests_per_second = 10, .burst = 3}};
  EXPECT_EQ(waits(limiter, 6), (std::vector<Clock::Duration>{0ms, 0ms, 0ms, 100ms, 200ms, 300ms}));
}

TEST(RateLimiter, FillsUpInAQuietTime) {
  RateLimiter limiter{{.requests_per_second = 10, .burst = 3}};
  waits(limiter, 3);
  EXPECT_EQ(waits(limiter, 3, kStart + 200ms), (std::vector<Clock::Duration>{0ms, 0ms, 100ms}));
  EXPECT_EQ(waits(limiter, 4, kStart + 1h), (std::vector<Clock::Duration>{0ms, 0ms, 0ms, 100ms}));
}

TEST(RateLimiter, TakesNoPlaceThatCannotBeWaitedFor) {
  RateLimiter limiter{{.requests_per_second = 1, .burst = 1}};
  waits(limiter, 1);
  EXPECT_FALSE(limiter.reserve(kStart, kStart + 1s));
  EXPECT_FALSE(limiter.reserve(kStart, kStart + 1s));
  EXPECT_EQ(limiter.reserve(kStart, kStart + 1001ms), kStart + 1s);
}

TEST(RateLimiter, HalvesItsRateWhenThereWereTooManyRequests) {
  RateLimiter limiter{{.requests_per_second = 16}};
  limiter.on_too_many_requests(kStart);
  EXPECT_DOUBLE_EQ(limiter.requests_per_second(), 8);
  limiter.on_too_many_requests(kStart + 1s);
  EXPECT_DOUBLE_EQ(limiter.requests_per_second(), 4);
}

TEST(RateLimiter, CountsResponsesToRequestsThatWereUnderWayTogetherAsOne) {
  RateLimiter limiter{{.requests_per_second = 16}};
  for (int count = 0; count < 10; ++count) limiter.on_too_many_requests(kStart + count * 10ms, 5s);
  EXPECT_DOUBLE_EQ(limiter.requests_per_second(), 8);
}

TEST(RateLimiter, DoesNotFallBelowItsLeastRate) {
  RateLimiter limiter{{.requests_per_second = 16, .least_requests_per_second = 3}};
  for (int count = 0; count < 10; ++count) limiter.on_too_many_requests(kStart + count * 1s);
  EXPECT_DOUBLE_EQ(limiter.requests_per_second(), 3);
  RateLimiter slow{{.requests_per_second = 0.1}};
  slow.on_too_many_requests(kStart);
  EXPECT_DOUBLE_EQ(slow.requests_per_second(), 0.1);
}

TEST(RateLimiter, StopsEverybodyForAsLongAsTheServiceAsks) {
  RateLimiter limiter{{.requests_per_second = 10, .burst = 2}};
  limiter.on_too_many_requests(kStart, 30s);
  EXPECT_EQ(waits(limiter, 3), (std::vector<Clock::Duration>{30s, 30s + 200ms, 30s + 400ms}));
}

TEST(RateLimiter, FindsBackToItsFullRate) {
  RateLimiter limiter{{.requests_per_second = 20}};
  limiter.on_too_many_requests(kStart);
  limiter.on_other_response(kStart + 500ms);
  EXPECT_DOUBLE_EQ(limiter.requests_per_second(), 10) << "too soon";
  for (int second = 1; second <= 4; ++second) {
    for (int count = 0; count < 10; ++count) limiter.on_other_response(kStart + second * 1s);
    EXPECT_DOUBLE_EQ(limiter.requests_per_second(), 10 + second);
  }
  for (int second = 5; second <= 60; ++second) limiter.on_other_response(kStart + second * 1s);
  EXPECT_DOUBLE_EQ(limiter.requests_per_second(), 20);
}

TEST(RateLimiter, GivesEachOfManyThreadsAPlaceOfItsOwn) {
  RateLimiter limiter{{.requests_per_second = 1000, .burst = 1}};
  std::vector<std::thread> threads;
  for (int thread = 0; thread < 8; ++thread) threads.emplace_back([&] { waits(limiter, 1000); });
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(waits(limiter, 1).front(), 8s);
}

TEST(RateLimiter, RefusesNumbersThatAreNotAboveZero) {
  for (const RateLimit& limit : {RateLimit{.requests_per_second = 0}, RateLimit{.requests_per_second = -1},
                                 RateLimit{.burst = 0}, RateLimit{.least_requests_per_second = 0}}) {
    EXPECT_THROW(RateLimiter{limit}, ConfigError);
  }
}

#if !defined(_WIN32)

TEST(RateLimiter, IsFreeInAChildWhoeverUsesItInTheParent) {
  RateLimiter limiter{{.requests_per_second = 1000}};
  std::atomic<bool> stop = false;
  std::vector<std::jthread> threads;
  for (int thread = 0; thread < 2; ++thread) {
    threads.emplace_back([&] {
      while (!stop) waits(limiter, 100);
    });
  }
  for (int round = 0; round < 50; ++round) {
    const pid_t child = support::start_in_a_child([&] { return static_cast<int>(waits(limiter, 1).size()); });
    EXPECT_EQ(support::ending_of(child), "exit 1");
  }
  stop = true;
}

#endif

}  // namespace
}  // namespace databricks::internal

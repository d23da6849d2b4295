#include "http/rate_limit_policy.hpp"

#include <gmock/gmock.h>

#include <chrono>
#include <memory>

#include <databricks/client.hpp>
#include <databricks/testing/fake_transport.hpp>
#include <databricks/testing/virtual_clock.hpp>

#include "core/service_error.hpp"
#include "http/error_policy.hpp"
#include "http/retry_policy.hpp"
#include "support/call.hpp"

namespace databricks::internal::http {
namespace {

using namespace std::chrono_literals;
using support::Call;
using support::make_response;

std::shared_ptr<RateLimiter> one_per_second() {
  return std::make_shared<RateLimiter>(RateLimit{.requests_per_second = 1, .burst = 1});
}

TEST(RateLimitPolicy, HoldsARequestBackUntilItsTurn) {
  const auto limiter = one_per_second();
  Call call;
  for (const auto wait : {0s, 1s, 2s}) {
    ASSERT_TRUE(call.through(RateLimitPolicy{limiter}));
    EXPECT_EQ(call.clock.now() - call.start, wait);
  }
}

TEST(RateLimitPolicy, FailsAtOnceWhenTheTurnComesAfterTheDeadline) {
  const auto limiter = one_per_second();
  Call call;
  call.deadline = call.start + 1s;
  ASSERT_TRUE(call.through(RateLimitPolicy{limiter}));
  const auto outcome = call.through(RateLimitPolicy{limiter});
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().kind, ErrorKind::timeout);
  EXPECT_FALSE(outcome.error().maybe_processed);
  EXPECT_EQ(call.transport.count(), 1U);
  EXPECT_EQ(call.clock.now(), call.start);
}

TEST(RateLimitPolicy, EndsWhenCancelledBeforeItsTurn) {
  const auto limiter = one_per_second();
  const CancelSource source;
  Call call;
  call.options.cancel = source.token();
  ASSERT_TRUE(call.through(RateLimitPolicy{limiter}));
  source.cancel();
  EXPECT_EQ(call.through(RateLimitPolicy{limiter}).error().kind, ErrorKind::cancelled);
}

TEST(RateLimitPolicy, LearnsFromTheResponses) {
  const auto limiter = std::make_shared<RateLimiter>(RateLimit{.requests_per_second = 8, .burst = 1});
  Call call{{make_response(429, "{}", {{"Retry-After", "20"}}), make_response(200)}};
  static_cast<void>(call.through(RateLimitPolicy{limiter}));
  EXPECT_DOUBLE_EQ(limiter->requests_per_second(), 4);
  ASSERT_TRUE(call.through(RateLimitPolicy{limiter}));
  EXPECT_EQ(call.clock.now() - call.start, 20s);
  call.clock.advance(1s);
  ASSERT_TRUE(call.through(RateLimitPolicy{limiter}));
  EXPECT_GT(limiter->requests_per_second(), 4);
}

TEST(RateLimitPolicy, ReportsTheServicesResponseWhenNoRetryFitsIntoTheTime) {
  const auto limiter = one_per_second();
  Call call{{make_response(503, "busy", {{"Retry-After", "0"}})}};
  call.deadline = call.start + 700ms;
  const auto outcome =
      call.through({std::make_shared<RetryPolicy>(RetryOptions{}, LogSink{}),
                    std::make_shared<ErrorPolicy>(read_service_error), std::make_shared<RateLimitPolicy>(limiter)});
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().message, "busy");
}

TEST(RateLimitPolicy, IsSharedByClients) {
  const auto workspace = std::make_shared<testing::FakeWorkspace>();
  const auto clock = std::make_shared<testing::VirtualClock>();
  const auto start = clock->now();
  const Config config{.host = "https://workspace.example",
                      .token = "dapi-fake",
                      .rate_limiter = one_per_second(),
                      .transport = std::make_shared<testing::FakeTransport>(workspace),
                      .clock = clock};
  const DatabricksClient one{config};
  const DatabricksClient other{config};
  for (int round = 0; round < 5; ++round) {
    static_cast<void>(one.raw(Verb::get, "/api/2.0/clusters/list-zones"));
    static_cast<void>(other.raw(Verb::get, "/api/2.0/clusters/list-zones"));
  }
  EXPECT_EQ(clock->now() - start, 9s);
}

}  // namespace
}  // namespace databricks::internal::http

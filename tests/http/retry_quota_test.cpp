// The quota keeps the calls of one client together from storming a broken service.

#include "http/retry_quota.hpp"

#include <gmock/gmock.h>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/service_error.hpp"
#include "http/retrying_policy.hpp"
#include "support/call.hpp"

namespace databricks::http {
namespace {

using support::answer;
using support::Call;
using Outcomes = support::ScriptedTransport::Outcomes;

RetryingPolicy policy(RetryPolicy rules) { return {std::move(rules), read_service_error, {}}; }

/// How many of this many calls are repeated when each fails once, or always.
std::size_t requests_of(const RetryingPolicy& tried, int calls, const Outcomes& outcomes_of_each) {
  std::size_t requests = 0;
  const auto shared = std::shared_ptr<const Policy>{std::shared_ptr<void>{}, &tried};
  for (int count = 0; count < calls; ++count) {
    Call call{outcomes_of_each};
    static_cast<void>(call.through(std::vector{shared}));
    requests += call.transport.count();
  }
  return requests;
}

TEST(RetryQuota, StopsRepeatingWhenTheServiceIsBroken) {
  const RetryingPolicy tried = policy({.max_attempts = 4, .quota = 100, .quota_cost = 5});
  // A hundred tokens are good for twenty repeats, three for each call.
  EXPECT_EQ(requests_of(tried, 1000, {answer(503)}), 1000U + 20U);
}

TEST(RetryQuota, ReportsTheLastAnswerWhenTheQuotaIsUsedUp) {
  std::vector<std::string> lines;
  const RetryingPolicy tried{{.quota = 1, .quota_cost = 2}, read_service_error, [&](LogLevel, std::string_view line) {
                               lines.emplace_back(line);
                             }};
  Call call{{answer(503, "busy"), answer(200)}};
  const auto outcome = call.through(std::vector{std::shared_ptr<const Policy>{std::shared_ptr<void>{}, &tried}});
  EXPECT_EQ(outcome->body, "busy");
  EXPECT_EQ(call.clock.now(), call.start);
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_THAT(lines[0], ::testing::HasSubstr("quota"));
}

TEST(RetryQuota, PaysNothingForRepeatsThatSucceed) {
  const RetryingPolicy tried = policy({.quota = 5, .quota_cost = 5});
  EXPECT_EQ(requests_of(tried, 100, {answer(503), answer(200)}), 200U);
}

TEST(RetryQuota, RefillsItsQuotaWithSuccesses) {
  const RetryingPolicy tried = policy({.max_attempts = 2, .quota = 10, .quota_cost = 5});
  EXPECT_EQ(requests_of(tried, 10, {answer(503)}), 12U);
  EXPECT_EQ(requests_of(tried, 4, {answer(200)}), 4U);
  EXPECT_EQ(requests_of(tried, 1, {answer(503)}), 1U) << "four tokens are not enough";
  EXPECT_EQ(requests_of(tried, 1, {answer(200)}), 1U);
  EXPECT_EQ(requests_of(tried, 2, {answer(503)}), 3U);
}

TEST(RetryQuota, PaysNothingForRepeatsThatTheServiceAskedFor) {
  const RetryingPolicy tried = policy({.max_attempts = 3, .quota = 5, .quota_cost = 5});
  EXPECT_EQ(requests_of(tried, 100, {answer(429, "{}", {{"Retry-After", "1"}})}), 300U);
}

TEST(RetryQuota, KnowsNoQuotaWhenItIsOff) {
  EXPECT_EQ(requests_of(policy({.max_attempts = 3, .quota = 0}), 1000, {answer(503)}), 3000U);
}

}  // namespace
}  // namespace databricks::http

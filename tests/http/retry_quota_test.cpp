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
#include "http/error_policy.hpp"
#include "http/retry_policy.hpp"
#include "support/call.hpp"

namespace databricks::internal::http {
namespace {

using support::Call;
using support::make_response;
using Outcomes = support::ScriptedTransport::Outcomes;

using Policies = std::vector<std::shared_ptr<const Policy>>;

/// The policy, and the one below it that reads what the service says.
Policies policy(RetryOptions rules, LogSink log = {}) {
  return {std::make_shared<RetryPolicy>(std::move(rules), std::move(log)),
          std::make_shared<ErrorPolicy>(read_service_error)};
}

/// How many of this many calls are retried when each fails once, or always.
std::size_t requests_of(const Policies& tried, int calls, const Outcomes& outcomes_of_each) {
  std::size_t requests = 0;
  for (int count = 0; count < calls; ++count) {
    Call call{outcomes_of_each};
    static_cast<void>(call.through(tried));
    requests += call.transport.count();
  }
  return requests;
}

TEST(RetryQuota, StopsRetryingWhenTheServiceIsBroken) {
  const Policies tried = policy({.max_attempts = 4, .quota = 100, .quota_cost = 5});
  // A hundred tokens are good for twenty retries, three for each call.
  EXPECT_EQ(requests_of(tried, 1000, {make_response(503)}), 1000U + 20U);
}

TEST(RetryQuota, ReportsTheLastResponseWhenTheQuotaIsUsedUp) {
  std::vector<std::string> lines;
  const Policies tried =
      policy({.quota = 1, .quota_cost = 2}, [&](LogLevel, std::string_view line) { lines.emplace_back(line); });
  Call call{{make_response(503, "busy"), make_response(200)}};
  const auto outcome = call.through(tried);
  EXPECT_EQ(outcome.error().message, "busy");
  EXPECT_EQ(call.clock.now(), call.start);
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_THAT(lines[0], ::testing::HasSubstr("quota"));
}

TEST(RetryQuota, PaysNothingForRetriesThatSucceed) {
  const Policies tried = policy({.quota = 5, .quota_cost = 5});
  EXPECT_EQ(requests_of(tried, 100, {make_response(503), make_response(200)}), 200U);
}

TEST(RetryQuota, RefillsItsQuotaWithSuccesses) {
  const Policies tried = policy({.max_attempts = 2, .quota = 10, .quota_cost = 5});
  EXPECT_EQ(requests_of(tried, 10, {make_response(503)}), 12U);
  EXPECT_EQ(requests_of(tried, 4, {make_response(200)}), 4U);
  EXPECT_EQ(requests_of(tried, 1, {make_response(503)}), 1U) << "four tokens are not enough";
  EXPECT_EQ(requests_of(tried, 1, {make_response(200)}), 1U);
  EXPECT_EQ(requests_of(tried, 2, {make_response(503)}), 3U);
}

TEST(RetryQuota, PaysNothingForRetriesThatTheServiceAskedFor) {
  const Policies tried = policy({.max_attempts = 3, .quota = 5, .quota_cost = 5});
  EXPECT_EQ(requests_of(tried, 100, {make_response(429, "{}", {{"Retry-After", "1"}})}), 300U);
}

TEST(RetryQuota, KnowsNoQuotaWhenItIsOff) {
  EXPECT_EQ(requests_of(policy({.max_attempts = 3, .quota = 0}), 1000, {make_response(503)}), 3000U);
}

}  // namespace
}  // namespace databricks::internal::http

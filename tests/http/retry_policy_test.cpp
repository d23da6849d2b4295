#include "http/retry_policy.hpp"

#include <gmock/gmock.h>

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/service_error.hpp"
#include "http/error_policy.hpp"
#include "support/call.hpp"

namespace databricks::internal::http {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using support::broken;
using support::Call;
using support::make_response;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using Outcomes = support::ScriptedTransport::Outcomes;

/// The policy, and the one below it that reads what the service says.
std::vector<std::shared_ptr<const Policy>> policy(RetryOptions rules = {}, LogSink log = {}) {
  return {std::make_shared<RetryPolicy>(std::move(rules), std::move(log)),
          std::make_shared<ErrorPolicy>(read_service_error)};
}

Error timed_out(bool maybe_processed) {
  return {.kind = ErrorKind::timeout, .message = "the request timed out", .maybe_processed = maybe_processed};
}

Response service_error(int status, const std::string& code, const std::string& message = "no") {
  return make_response(status, R"({"error_code": ")" + code + R"(", "message": ")" + message + "\"}");
}

/// True when a request whose first outcome is this one is sent again.
bool is_retried(Result<Response> first, bool idempotent, const RetryOptions& rules = {}) {
  Call call{{std::move(first), make_response(200)}};
  call.request.verb = idempotent ? Verb::get : Verb::post;
  call.request.idempotent = idempotent;
  static_cast<void>(call.through(policy(rules)));
  return call.transport.count() == 2;
}

bool is_retried_always(const Result<Response>& first) { return is_retried(first, true) && is_retried(first, false); }
bool is_retried_if_idempotent(const Result<Response>& first) {
  return is_retried(first, true) && !is_retried(first, false);
}
bool is_retried_never(const Result<Response>& first) { return !is_retried(first, true) && !is_retried(first, false); }

// ---- What is retried.

TEST(RetryPolicy, PassesASuccessOn) {
  Call call;
  const auto outcome = call.through(policy());
  ASSERT_TRUE(outcome);
  EXPECT_EQ(outcome->status, 200);
  EXPECT_EQ(outcome->attempts, 1);
  EXPECT_EQ(call.transport.count(), 1U);
}

TEST(RetryPolicy, RetriesEveryVerbAfterResponsesThatMeanNotProcessed) {
  EXPECT_TRUE(is_retried_always(make_response(429)));
  EXPECT_TRUE(is_retried_always(make_response(503)));
  EXPECT_TRUE(is_retried_always(service_error(400, "REQUEST_LIMIT_EXCEEDED")));
  EXPECT_TRUE(is_retried_always(service_error(500, "TEMPORARILY_UNAVAILABLE")));
}

TEST(RetryPolicy, RetriesOnlyWhatIsIdempotentAfterResponsesThatMayConcealDoneWork) {
  for (const int status : {500, 502, 504}) EXPECT_TRUE(is_retried_if_idempotent(make_response(status))) << status;
}

TEST(RetryPolicy, RetriesNothingAfterOtherResponses) {
  for (const int status : {200, 201, 204, 302, 400, 401, 403, 404, 409, 412, 499, 501, 505}) {
    EXPECT_TRUE(is_retried_never(make_response(status))) << status;
  }
}

TEST(RetryPolicy, RetriesWhatIsIdempotentAfterMessagesOfErrorsThatPass) {
  EXPECT_TRUE(
      is_retried_if_idempotent(service_error(400, "INVALID_STATE", "There is no worker environment with id 7")));
  EXPECT_TRUE(is_retried_if_idempotent(service_error(400, "", "Timed out after 15 s")));
  EXPECT_TRUE(is_retried_never(service_error(400, "INVALID_STATE", "The cluster is terminating")));
}

TEST(RetryPolicy, RetriesEveryVerbWhenNothingHasLeft) {
  EXPECT_TRUE(is_retried_always(broken(false)));
  EXPECT_TRUE(is_retried_always(timed_out(false)));
}

TEST(RetryPolicy, RetriesOnlyWhatIsIdempotentWhenTheServiceMayHaveDoneTheWork) {
  EXPECT_TRUE(is_retried_if_idempotent(broken(true)));
  EXPECT_TRUE(is_retried_if_idempotent(timed_out(true)));
}

TEST(RetryPolicy, RetriesNothingAfterErrorsOfTheCaller) {
  for (const ErrorKind kind :
       {ErrorKind::cancelled, ErrorKind::encode, ErrorKind::auth, ErrorKind::config, ErrorKind::decode}) {
    EXPECT_TRUE(is_retried_never(Error{.kind = kind})) << static_cast<int>(kind);
  }
}

TEST(RetryPolicy, RetriesNothingThatCannotWorkNextTime) {
  EXPECT_TRUE(is_retried_never(Error{.kind = ErrorKind::transport, .permanent = true}));
}

TEST(RetryPolicy, FollowsTheCallersListsOfStatuses) {
  const RetryOptions rules{.not_processed_statuses = {418}, .transient_statuses = {420}};
  EXPECT_TRUE(is_retried(make_response(418), false, rules));
  EXPECT_TRUE(is_retried(make_response(420), true, rules));
  EXPECT_FALSE(is_retried(make_response(420), false, rules));
  EXPECT_FALSE(is_retried(make_response(429), true, rules));
  EXPECT_FALSE(is_retried(make_response(500), true, rules));
}

TEST(RetryPolicy, PrefersTheRulesOfTheCall) {
  Call call{{make_response(503), make_response(200)}};
  call.options.retry = RetryOptions{.max_attempts = 1};
  EXPECT_EQ(call.through(policy()).error().status, 503);
  EXPECT_EQ(call.transport.count(), 1U);
}

TEST(RetryPolicy, SendsTheSameRequestAgain) {
  Call call{{make_response(503), make_response(200)}};
  call.request = {
      .verb = Verb::post, .url = "https://workspace.example/x", .headers = {{"A", "b"}}, .body = R"({"a":1})"};
  static_cast<void>(call.through(policy()));
  const auto sent = call.transport.sent();
  ASSERT_EQ(sent.size(), 2U);
  EXPECT_EQ(sent[1].request.verb, Verb::post);
  EXPECT_EQ(sent[1].request.url, sent[0].request.url);
  EXPECT_EQ(sent[1].request.headers, sent[0].request.headers);
  EXPECT_EQ(sent[1].request.body, R"({"a":1})");
}

// ---- How often.

TEST(RetryPolicy, GivesUpAfterTheLastAttempt) {
  Call call{{make_response(503)}};
  const auto outcome = call.through(policy({.max_attempts = 3}));
  EXPECT_EQ(call.transport.count(), 3U);
  EXPECT_EQ(outcome.error().status, 503);
  EXPECT_EQ(outcome.error().attempts, 3);
}

TEST(RetryPolicy, SendsOnceWhenRetriesAreOff) {
  for (const int attempts : {1, 0, -1}) {
    Call call{{make_response(503)}};
    static_cast<void>(call.through(policy({.max_attempts = attempts})));
    EXPECT_EQ(call.transport.count(), 1U) << attempts;
  }
}

TEST(RetryPolicy, GivesUpSoonerWhenThereIsNoConnection) {
  Call call{{broken(false)}};
  const auto outcome = call.through(policy({.max_attempts = 10, .max_connect_attempts = 3}));
  EXPECT_EQ(call.transport.count(), 3U);
  EXPECT_EQ(outcome.error().attempts, 3);
}

TEST(RetryPolicy, CountsOnlyFailedConnectionsInARow) {
  Call call{{broken(false), make_response(503), broken(false), make_response(200)}};
  EXPECT_EQ(call.through(policy({.max_connect_attempts = 2}))->status, 200);
}

TEST(RetryPolicy, NumbersTheAttempts) {
  Call call{{make_response(503), broken(false), make_response(200)}};
  EXPECT_EQ(call.through(policy())->attempts, 3);
  std::vector<int> numbers;
  for (const auto& sent : call.transport.sent()) numbers.push_back(sent.attempt);
  EXPECT_THAT(numbers, ElementsAre(1, 2, 3));
}

// ---- How long.

std::vector<Clock::Duration> delays(Call& call, const RetryOptions& rules) {
  static_cast<void>(call.through(policy(rules)));
  std::vector<Clock::Duration> result;
  const auto sent = call.transport.sent();
  for (std::size_t index = 1; index < sent.size(); ++index) result.push_back(sent[index].at - sent[index - 1].at);
  return result;
}

TEST(RetryPolicy, WaitsARandomPartOfABackoffThatDoublesUpToItsMaximum) {
  const RetryOptions rules{
      .max_attempts = 7, .initial_backoff = 1000ms, .maximum_backoff = 5000ms, .minimum_backoff = 400ms};
  const std::vector<milliseconds> longest{1000ms, 2000ms, 4000ms, 5000ms, 5000ms, 5000ms};
  bool any_is_over_half = false;
  for (int round = 0; round < 50; ++round) {
    Call call{{make_response(503)}};
    const auto waited = delays(call, rules);
    ASSERT_EQ(waited.size(), longest.size());
    for (std::size_t index = 0; index < waited.size(); ++index) {
      EXPECT_GE(waited[index], 400ms);
      EXPECT_LE(waited[index], longest[index]);
      any_is_over_half = any_is_over_half || waited[index] > longest[index] / 2;
    }
  }
  EXPECT_TRUE(any_is_over_half) << "the backoff does not grow";
}

TEST(RetryPolicy, WaitsAsLongAsTheServiceAsks) {
  const RetryOptions rules{.max_attempts = 2, .minimum_backoff = 400ms};
  Call call{{make_response(429, "{}", {{"Retry-After", "37"}})}};
  const auto waited = delays(call, rules);
  ASSERT_EQ(waited.size(), 1U);
  EXPECT_GE(waited[0], 37s);
  EXPECT_LE(waited[0], 37s + 200ms);
}

TEST(RetryPolicy, WaitsUntilTheDateThatTheServiceNames) {
  // The virtual calendar starts on a Thursday, the first of January 2026.
  Call call{{make_response(503, "{}", {{"Retry-After", "Thu, 01 Jan 2026 00:01:00 GMT"}})}};
  const auto waited = delays(call, {.max_attempts = 2, .minimum_backoff = 0ms});
  ASSERT_EQ(waited.size(), 1U);
  EXPECT_EQ(waited[0], 60s);
}

TEST(RetryPolicy, FallsBackToItsOwnBackoffWhenRetryAfterIsNonsense) {
  Call call{{make_response(503, "{}", {{"Retry-After", "soon"}})}};
  const auto waited = delays(call, {.max_attempts = 2, .initial_backoff = 1000ms, .minimum_backoff = 500ms});
  ASSERT_EQ(waited.size(), 1U);
  EXPECT_GE(waited[0], 500ms);
  EXPECT_LE(waited[0], 1000ms);
}

// ---- The deadline.

TEST(RetryPolicy, ReportsTheLastResponseOnceNoAttemptFitsBeforeTheDeadline) {
  Call call{{make_response(503)}};
  call.deadline = call.start + 20s;
  const auto outcome = call.through(policy({.max_attempts = 1000}));
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().status, 503);
  EXPECT_GT(outcome.error().attempts, 1);
  EXPECT_EQ(call.clock.now(), call.transport.sent().back().at) << "the rest of the time is slept away";
}

TEST(RetryPolicy, ReportsARetryAfterBeyondTheDeadlineAtOnce) {
  for (const char* asked : {"3600", "300", "Thu, 01 Jan 2026 01:00:00 GMT"}) {
    Call call{{make_response(429, "{}", {{"Retry-After", asked}})}};
    const auto outcome = call.through(policy());
    ASSERT_FALSE(outcome) << asked;
    EXPECT_EQ(outcome.error().status, 429);
    EXPECT_GE(outcome.error().retry_after.value(), 300s);
    EXPECT_THAT(outcome.error().text(), HasSubstr("retry after "));
    EXPECT_EQ(call.transport.count(), 1U);
    EXPECT_EQ(call.clock.now(), call.start);
  }
}

TEST(RetryPolicy, ReportsABackoffBeyondTheDeadlineAtOnce) {
  for (const Result<Response>& failure : Outcomes{make_response(503), broken(false)}) {
    Call call{{failure}};
    call.deadline = call.start + 300ms;
    EXPECT_FALSE(call.through(policy({.minimum_backoff = 400ms})));
    EXPECT_EQ(call.transport.count(), 1U);
    EXPECT_EQ(call.clock.now(), call.start);
  }
}

TEST(RetryPolicy, DoesNotLetTheJitterPushAnAttemptBehindTheDeadline) {
  for (int round = 0; round < 50; ++round) {
    Call call{{make_response(503, "{}", {{"Retry-After", "2"}}), make_response(200)}};
    call.deadline = call.start + 2010ms;
    EXPECT_TRUE(call.through(policy({.minimum_backoff = 10s})));
  }
}

TEST(RetryPolicy, PrefersAnEarlierResponseToALaterErrorWithoutOne) {
  Call call{{make_response(503, "busy"), timed_out(true)}};
  const auto outcome = call.through(policy({.max_attempts = 2}));
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().message, "busy");
  EXPECT_EQ(outcome.error().attempts, 2);
}

TEST(RetryPolicy, PrefersTheNewestResponse) {
  Call call{{make_response(503, "first"), make_response(502, "second"), broken(false)}};
  EXPECT_EQ(call.through(policy({.max_attempts = 3})).error().message, "second");
}

TEST(RetryPolicy, DoesNotHideBehindAResponseThatUnsafeWorkMayHaveBeenDone) {
  Call call{{make_response(503), broken(true), make_response(200)}};
  call.request.verb = Verb::post;
  call.request.idempotent = false;
  const auto outcome = call.through(policy());
  ASSERT_FALSE(outcome);
  EXPECT_EQ(call.transport.count(), 2U);
  EXPECT_TRUE(outcome.error().maybe_processed);
  EXPECT_EQ(outcome.error().attempts, 2);
}

TEST(RetryPolicy, RemembersThatAnEarlierAttemptMayHaveDoneTheWork) {
  Call call{{broken(true), broken(false)}};
  call.request.verb = Verb::delete_;
  const auto outcome = call.through(policy());
  ASSERT_FALSE(outcome);
  EXPECT_TRUE(outcome.error().maybe_processed) << "the first attempt may have deleted it";
}

TEST(RetryPolicy, DoesNotSayThatWorkMayBeDoneWhenNothingEverLeft) {
  Call call{{broken(false)}};
  EXPECT_FALSE(call.through(policy()).error().maybe_processed);
}

// ---- Cancelling.

/// Cancels a source when somebody sleeps.
class CancelledSleep final : public Clock {
 public:
  explicit CancelledSleep(CancelSource source) : source_(std::move(source)) {}
  [[nodiscard]] TimePoint now() const override { return TimePoint{std::chrono::hours{1}}; }
  [[nodiscard]] std::chrono::system_clock::time_point calendar_now() const override { return {}; }
  [[nodiscard]] bool sleep_until(TimePoint, const CancelToken& cancel) const override {
    source_.cancel();
    return !cancel.cancelled();
  }

 private:
  CancelSource source_;
};

/// The outcome of a call that is cancelled while it waits for its second attempt.
Result<Response> cancelled_in_backoff(const support::ScriptedTransport& transport) {
  const CancelSource source;
  const CancelledSleep clock{source};
  CallOptions options{.cancel = source.token()};
  Request request{.url = "https://workspace.example/x", .idempotent = true};
  const auto policies = policy();
  return Next{policies, transport}(request, {.clock = clock, .options = options, .cancel = options.cancel});
}

TEST(RetryPolicy, EndsWhenCancelledInABackoff) {
  const support::ScriptedTransport transport{{make_response(503)}};
  const auto outcome = cancelled_in_backoff(transport);
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().kind, ErrorKind::cancelled);
  EXPECT_EQ(outcome.error().attempts, 1);
  EXPECT_FALSE(outcome.error().maybe_processed) << "503 means not processed";
  EXPECT_EQ(transport.count(), 1U);
}

TEST(RetryPolicy, SaysOfACancelledCallThatItsWorkMayBeDone) {
  for (const Result<Response>& first : Outcomes{broken(true), make_response(502)}) {
    const support::ScriptedTransport transport{{first}};
    EXPECT_TRUE(cancelled_in_backoff(transport).error().maybe_processed);
  }
}

TEST(RetryPolicy, DoesNotRetryACallThatWasCancelledMeanwhile) {
  const CancelSource source;
  Call call{[&](const Request&, const Context&) -> Result<Response> {
    source.cancel();
    return make_response(503);
  }};
  call.options.cancel = source.token();
  EXPECT_EQ(call.through(policy()).error().status, 503);
  EXPECT_EQ(call.transport.count(), 1U);
}

// ---- The log.

TEST(RetryPolicy, LogsRetriesWithoutQueryAndHeaders) {
  std::vector<std::string> lines;
  Call call{{make_response(503), make_response(200)}};
  call.request.headers = {{"Authorization", "Bearer dapi-secret"}};
  static_cast<void>(call.through(policy({}, [&](LogLevel, std::string_view line) { lines.emplace_back(line); })));
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_THAT(lines[0],
              ::testing::MatchesRegex(R"(GET /api/2\.0/clusters/get failed \(503\), attempt 2 follows in [0-9]+ ms)"));
}

}  // namespace
}  // namespace databricks::internal::http

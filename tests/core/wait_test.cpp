#include "core/wait.hpp"

#include <gmock/gmock.h>

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <databricks/testing/virtual_clock.hpp>

#include "core/session.hpp"
#include "support/sample_model.hpp"
#include "support/scripted_transport.hpp"

namespace databricks::internal {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::VirtualClock;

/// Work that counts its polls and is done at the third.
PollResult classify_poll(const int& poll) {
  return {poll >= 3 ? PollState::reached : PollState::in_progress, "poll " + std::to_string(poll)};
}

class Work {
 public:
  [[nodiscard]] int wait(const WaitOptions<int>& options = {},
                         const std::function<PollResult(const int&)>& by = classify_poll) {
    return wait_until<int>(
        clock, retry_options, "the work", options, [this](const CallOptions& call) { return poll(call); }, by);
  }

  VirtualClock clock;
  RetryOptions retry_options;
  std::function<int(const CallOptions&)> poll = [this](const CallOptions&) { return ++polls; };
  int polls = 0;
};

TEST(WaitUntil, PollsUntilTheWorkIsDone) {
  Work work;
  const auto start = work.clock.now();
  EXPECT_EQ(work.wait(), 3);
  EXPECT_GE(work.clock.now() - start, 1s + 2s) << "it must not poll without a delay";
  EXPECT_LE(work.clock.now() - start, 2s + 3s);
}

TEST(WaitUntil, ReportsEveryPoll) {
  Work work;
  std::vector<int> seen;
  EXPECT_EQ(work.wait({.on_progress = [&](const int& poll) { seen.push_back(poll); }}), 3);
  EXPECT_THAT(seen, ElementsAre(1, 2, 3));
}

TEST(WaitUntil, KeepsToTheCallersInterval) {
  Work work;
  const auto start = work.clock.now();
  EXPECT_EQ(work.wait({.poll_interval = 7s}), 3);
  EXPECT_EQ(work.clock.now() - start, 14s);
}

TEST(WaitUntil, WaitsTenSecondsAndABitAtMost) {
  Work work;
  Clock::TimePoint last = work.clock.now();
  Clock::Duration longest{};
  work.poll = [&](const CallOptions&) {
    longest = std::max(longest, work.clock.now() - last);
    last = work.clock.now();
    return ++work.polls;
  };
  EXPECT_EQ(work.wait({},
                      [](const int& poll) {
                        return PollResult{poll >= 30 ? PollState::reached : PollState::in_progress, ""};
                      }),
            30);
  EXPECT_GE(longest, 10s);
  EXPECT_LE(longest, 11s);
}

TEST(WaitUntil, SaysWhyTheWorkHasFailed) {
  Work work;
  try {
    static_cast<void>(work.wait({}, [](const int&) { return PollResult{PollState::failed, "out of quota"}; }));
    FAIL() << "nothing was thrown";
  } catch (const OperationFailed& error) {
    EXPECT_STREQ(error.what(), "the work: out of quota");
  }
  EXPECT_EQ(work.polls, 1);
}

TEST(WaitUntil, EndsWithItsTimeAndTellsTheLastState) {
  Work work;
  const auto start = work.clock.now();
  try {
    static_cast<void>(work.wait({.timeout = 60s}, [](const int&) {
      return PollResult{PollState::in_progress, "PENDING"};
    }));
    FAIL() << "nothing was thrown";
  } catch (const TimeoutError& error) {
    EXPECT_THAT(error.what(), HasSubstr("the wait for the work timed out after 60 s: PENDING"));
  }
  EXPECT_EQ(work.clock.now() - start, 60s);
}

/// The error of a wait over a session whose looks get these responses, the last one for ever.
template <class Thrown>
Error error_of_wait(support::ScriptedTransport::Outcomes outcomes, PollState result) {
  constexpr Endpoint kLook{http::Verb::get, "/api/2.0/samples/get", Idempotency::idempotent};
  const auto clock = std::make_shared<VirtualClock>();
  const Session session{{.host = "https://workspace.example",
                         .token = "dapi-1",
                         .retry = {.max_attempts = 2},
                         .transport = std::make_shared<support::ScriptedTransport>(std::move(outcomes)),
                         .clock = clock}};
  const auto poll = [&](const CallOptions& call) { return session.call<support::Part>(kLook, call); };
  try {
    static_cast<void>(wait_until<support::Part>(*clock, {}, "the work", {.timeout = 12s, .poll_interval = 4s}, poll,
                                                [&](const support::Part&) {
                                                  return PollResult{result, "state"};
                                                }));
  } catch (const Thrown& error) {
    return error.error();
  }
  ADD_FAILURE() << "nothing was thrown";
  return {};
}

TEST(WaitUntil, TellsTheCallAttemptsAndRequestIdOfItsLooks) {
  const auto response = [](int status, std::string id) {
    return support::make_response(status, R"({"name":"n"})", {{"x-databricks-request-id", std::move(id)}});
  };
  const auto lost = support::broken(true);
  const Error failed = error_of_wait<OperationFailed>({lost, response(200, "id-1")}, PollState::failed);
  EXPECT_EQ(failed.call, "GET /api/2.0/samples/get");
  EXPECT_EQ(failed.request_id, "id-1");
  EXPECT_EQ(failed.attempts, 2);

  const Error late = error_of_wait<TimeoutError>(
      {lost, response(200, "id-1"), response(200, "id-2"), lost, response(503, "id-3")}, PollState::in_progress);
  EXPECT_EQ(late.call, "GET /api/2.0/samples/get");
  EXPECT_EQ(late.request_id, "id-3");
  EXPECT_EQ(late.attempts, 2 + 1 + 2);
  EXPECT_EQ(late.elapsed, 12s);
}

TEST(WaitUntil, HoldsTheLongestTimesThereAre) {
  Work work;
  EXPECT_EQ(work.wait({.timeout = std::chrono::milliseconds::max()}), 3);
}

TEST(WaitUntil, GivesAPollNoMoreTimeThanIsLeft) {
  Work work;
  std::vector<std::chrono::milliseconds> times;
  work.poll = [&](const CallOptions& call) {
    times.push_back(call.timeout.value());
    return ++work.polls;
  };
  EXPECT_EQ(work.wait({.timeout = 60s, .poll_interval = 25s}), 3);
  EXPECT_THAT(times, ElementsAre(60s, 35s, 10s));
}

TEST(WaitUntil, EndsWhenCancelled) {
  Work work;
  const CancelSource source;
  work.poll = [&](const CallOptions& call) {
    source.cancel();
    EXPECT_TRUE(call.cancel.cancelled());
    return ++work.polls;
  };
  EXPECT_THROW(static_cast<void>(work.wait({.cancel = source.token()})), CancelledError);
  EXPECT_EQ(work.polls, 1);
}

TEST(WaitUntil, SurvivesErrorsThatPass) {
  for (const Error& passing :
       {Error{.kind = ErrorKind::transport}, Error{.kind = ErrorKind::timeout},
        Error{.kind = ErrorKind::internal_error, .status = 500},
        Error{.kind = ErrorKind::temporarily_unavailable, .status = 503},
        Error{.kind = ErrorKind::too_many_requests, .status = 429},
        Error{.kind = ErrorKind::request_limit_exceeded, .status = 400, .error_code = "REQUEST_LIMIT_EXCEEDED"}}) {
    Work work;
    work.poll = [&](const CallOptions&) {
      if (++work.polls == 2) throw_error(passing);
      return work.polls;
    };
    EXPECT_EQ(work.wait(), 3) << static_cast<int>(passing.kind);
  }
}

TEST(WaitUntil, EndsWithErrorsThatStay) {
  for (const Error& lasting :
       {Error{.kind = ErrorKind::not_found, .status = 404}, Error{.kind = ErrorKind::permission_denied, .status = 403},
        Error{.kind = ErrorKind::cancelled}, Error{.kind = ErrorKind::decode, .status = 200},
        Error{.kind = ErrorKind::config}, Error{.kind = ErrorKind::not_implemented, .status = 501},
        Error{.kind = ErrorKind::transport, .message = "the certificate is not trusted", .permanent = true}}) {
    Work work;
    work.poll = [&](const CallOptions&) -> int {
      ++work.polls;
      throw_error(lasting);
    };
    EXPECT_THROW(static_cast<void>(work.wait()), Exception);
    EXPECT_EQ(work.polls, 1) << static_cast<int>(lasting.kind);
  }
}

TEST(WaitUntil, FollowsTheClientsListsOfStatuses) {
  Work work;
  work.retry_options.transient_statuses = {418};
  work.poll = [&](const CallOptions&) {
    if (++work.polls == 2) throw_error({.kind = ErrorKind::api, .status = 418});
    return work.polls;
  };
  EXPECT_EQ(work.wait(), 3);
}

TEST(WaitUntil, PollsAgainNoSoonerThanTheServiceAsks) {
  Work work;
  const auto start = work.clock.now();
  work.poll = [&](const CallOptions&) {
    if (++work.polls == 1) throw_error({.kind = ErrorKind::too_many_requests, .status = 429, .retry_after = 90s});
    return 3;
  };
  EXPECT_EQ(work.wait({.poll_interval = 1s}), 3);
  EXPECT_EQ(work.clock.now() - start, 90s);
}

TEST(WaitUntil, ReportsARetryAfterBeyondItsTimeAtOnce) {
  Work work;
  const auto start = work.clock.now();
  work.poll = [&](const CallOptions&) -> int {
    throw_error({.kind = ErrorKind::too_many_requests, .status = 429, .retry_after = 1h});
  };
  EXPECT_THROW(static_cast<void>(work.wait()), TooManyRequests);
  EXPECT_EQ(work.clock.now(), start);
}

TEST(WaitUntil, DoesNotSwallowWhatTheCallersReportThrows) {
  Work work;
  EXPECT_THROW(
      static_cast<void>(work.wait({.on_progress = [](const int&) { throw_error({.kind = ErrorKind::transport}); }})),
      TransportError);
  EXPECT_EQ(work.polls, 1);
}

}  // namespace
}  // namespace databricks::internal

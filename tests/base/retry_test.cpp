#include <databricks/retry.hpp>

#include <gmock/gmock.h>

#include <chrono>
#include <memory>
#include <stdexcept>
#include <string>

#include <databricks/testing/virtual_clock.hpp>

namespace databricks {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;
using testing::VirtualClock;

const Error kBusy{.kind = ErrorKind::temporarily_unavailable, .status = 503, .message = "busy"};
const Error kUnknownEnd{.kind = ErrorKind::transport, .message = "reset", .maybe_processed = true};

/// Work that fails with these errors before it succeeds.
class Work {
 public:
  explicit Work(std::vector<Error> errors) : errors_(std::move(errors)) {}

  int operator()() {
    ++calls;
    if (errors_.empty()) return 42;
    Error error = errors_.front();
    errors_.erase(errors_.begin());
    throw_error(std::move(error));
  }

  int calls = 0;

 private:
  std::vector<Error> errors_;
};

class Retry : public ::testing::Test {
 protected:
  [[nodiscard]] WorkOptions options(bool idempotent = false) const {
    return {.idempotent = idempotent, .clock = clock};
  }

  std::shared_ptr<const VirtualClock> clock = std::make_shared<VirtualClock>();
  Clock::TimePoint start = clock->now();
};

TEST_F(Retry, GivesWhatTheWorkReturns) {
  EXPECT_EQ(retry({}, [] { return std::string{"done"}; }), "done");
  int calls = 0;
  retry({}, [&] { ++calls; });
  EXPECT_EQ(calls, 1);
  int value = 7;
  EXPECT_EQ(&retry({}, [&]() -> int& { return value; }), &value);
}

TEST_F(Retry, WorksOnWithBackoffAfterErrorsThatPass) {
  Work work{{kBusy, kBusy}};
  EXPECT_EQ(retry({.minimum_backoff = 400ms}, work, options()), 42);
  EXPECT_EQ(work.calls, 3);
  EXPECT_GE(clock->now() - start, 800ms);
}

TEST_F(Retry, DoesNotDoTwiceWhatMayBeDoneUnlessThatIsHarmless) {
  Work once{{kUnknownEnd}};
  EXPECT_THROW(retry({}, once, options()), TransportError);
  EXPECT_EQ(once.calls, 1);
  Work harmless{{kUnknownEnd}};
  EXPECT_EQ(retry({}, harmless, options(true)), 42);
}

TEST_F(Retry, ThrowsErrorsThatDoNotPassAtOnce) {
  for (const Error& error : {Error{.kind = ErrorKind::not_found, .status = 404}, Error{.kind = ErrorKind::config},
                             Error{.kind = ErrorKind::cancelled},
                             Error{.kind = ErrorKind::decode, .status = 200, .message = "Timed out after x"}}) {
    Work work{{error}};
    EXPECT_THROW(retry({}, work, options(true)), Exception);
    EXPECT_EQ(work.calls, 1);
  }
}

TEST_F(Retry, LetsForeignExceptionsThrough) {
  int calls = 0;
  EXPECT_THROW(retry(
                   {}, [&] { ++calls, throw std::logic_error{"mine"}; }, options(true)),
               std::logic_error);
  EXPECT_EQ(calls, 1);
}

TEST_F(Retry, ThrowsTheLastErrorAfterTheLastAttempt) {
  Work work{{kBusy, kBusy, {.kind = ErrorKind::temporarily_unavailable, .status = 503, .message = "last"}, kBusy}};
  try {
    retry({.max_attempts = 3}, work, options());
    FAIL();
  } catch (const TemporarilyUnavailable& failure) {
    EXPECT_EQ(failure.error().message, "last");
  }
  EXPECT_EQ(work.calls, 3);
}

TEST_F(Retry, EndsWhenItsTimeIsOver) {
  Work work{std::vector<Error>(1000, kBusy)};
  auto limited = options();
  limited.timeout = 10s;
  EXPECT_THROW(retry({.max_attempts = 1000}, work, limited), TemporarilyUnavailable);
  EXPECT_LT(clock->now() - start, 10s) << "the rest of the time is slept away";
  EXPECT_GT(work.calls, 1);
}

TEST_F(Retry, WaitsAsLongAsTheServiceAsks) {
  Work work{{{.kind = ErrorKind::too_many_requests, .status = 429, .retry_after = 37s}}};
  EXPECT_EQ(retry({.minimum_backoff = 400ms}, work, options()), 42);
  EXPECT_GE(clock->now() - start, 37s);
  EXPECT_LE(clock->now() - start, 37s + 200ms);
}

TEST_F(Retry, ReportsAWaitBeyondItsTimeAtOnce) {
  Work work{{{.kind = ErrorKind::too_many_requests, .status = 429, .retry_after = 1h}}};
  EXPECT_THROW(retry({}, work, options()), TooManyRequests);
  EXPECT_EQ(work.calls, 1);
  EXPECT_EQ(clock->now(), start);
}

TEST_F(Retry, EndsWhenCancelledInAWait) {
  const CancelSource source;
  auto cancellable = options(true);
  cancellable.cancel = source.token();
  Work work{{kUnknownEnd}};
  try {
    retry(
        {}, [&] { source.cancel(), work(); }, cancellable);
    FAIL();
  } catch (const CancelledError& failure) {
    EXPECT_TRUE(failure.error().maybe_processed);
    EXPECT_THAT(failure.error().message, HasSubstr("reset"));
  }
}

}  // namespace
}  // namespace databricks

#include "http/single_flight.hpp"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <future>
#include <stdexcept>
#include <thread>
#include <utility>
#include <vector>

#include <databricks/call_options.hpp>
#include <databricks/testing/virtual_clock.hpp>

namespace databricks::internal {
namespace {

using namespace std::chrono_literals;

class SingleFlightTest : public ::testing::Test {
 protected:
  [[nodiscard]] http::Context context(Clock::Duration time = 1h, CancelToken cancel = {}) const {
    return {.clock = clock_, .options = options_, .cancel = std::move(cancel), .deadline = clock_.now() + time};
  }

  /// Takes the work on another thread, and lets go of it with `outcome` at the end of this object.
  class Leader {
   public:
    Leader(SingleFlightTest& test, Result<int> outcome, Clock::Duration time = 1h)
        : thread_([this, &test, outcome = std::move(outcome), time] {
            static_cast<void>(test.work_.run(test.context(time), [&]() -> Result<int> {
              started_.set_value();
              go_on_.get_future().wait();
              return outcome;
            }));
          }) {
      started_.get_future().wait();
    }
    Leader(const Leader&) = delete;
    Leader& operator=(const Leader&) = delete;
    ~Leader() { finish(); }

    void finish() {
      if (!thread_.joinable()) return;
      go_on_.set_value();
      thread_.join();
    }

   private:
    std::promise<void> started_;
    std::promise<void> go_on_;
    std::thread thread_;
  };

  /// What a thread gets that waits while another one, which has that much time, ends with an error.
  [[nodiscard]] Result<int> outcome_behind_a_leader_with(const Error& error, Clock::Duration time_of_leader = 1h) {
    Leader leader{*this, error, time_of_leader};
    std::promise<void> waits;
    const NoticedClock clock{clock_, waits};
    auto follower = std::async(std::launch::async, [&] {
      return work_.run({.clock = clock, .options = options_, .deadline = clock_.now() + 1h}, [] { return seven(); });
    });
    waits.get_future().wait();
    leader.finish();
    return follower.get();
  }

  [[nodiscard]] static Result<int> seven() { return 7; }

  SingleFlight<int> work_;

 private:
  /// Tells when it is asked for the time first, as a thread does that begins to wait.
  class NoticedClock final : public Clock {
   public:
    NoticedClock(const Clock& clock, std::promise<void>& asked) : clock_(clock), asked_(asked) {}
    [[nodiscard]] TimePoint now() const override {
      if (!was_asked_.exchange(true)) asked_.set_value();
      return clock_.now();
    }
    [[nodiscard]] std::chrono::system_clock::time_point calendar_now() const override { return clock_.calendar_now(); }
    [[nodiscard]] bool sleep_until(TimePoint until, const CancelToken& cancel) const override {
      return clock_.sleep_until(until, cancel);
    }

   private:
    const Clock& clock_;
    std::promise<void>& asked_;
    mutable std::atomic<bool> was_asked_ = false;
  };

  testing::VirtualClock clock_;
  CallOptions options_;
};

TEST_F(SingleFlightTest, GivesItsOutcome) {
  EXPECT_EQ(*work_.run(context(), seven), 7);
  const auto failed = work_.run(context(), []() -> Result<int> { return Error{.kind = ErrorKind::auth}; });
  EXPECT_EQ(failed.error().kind, ErrorKind::auth);
}

TEST_F(SingleFlightTest, RemembersNothing) {
  int runs = 0;
  for (int count = 1; count <= 3; ++count) {
    EXPECT_EQ(*work_.run(context(), [&]() -> Result<int> { return ++runs; }), count);
  }
}

TEST_F(SingleFlightTest, IsDoneOnceForManyThreads) {
  std::atomic<int> done = 0;
  std::atomic<int> runs = 0;
  {
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < 32; ++thread) {
      threads.emplace_back([&] {
        const auto outcome = work_.run(context(), [&]() -> Result<int> {
          if (done != 0) return done.load();
          ++runs;
          std::this_thread::yield();
          done = 7;
          return 7;
        });
        EXPECT_EQ(*outcome, 7);
      });
    }
  }
  EXPECT_EQ(runs, 1);
}

TEST_F(SingleFlightTest, IsWaitedForNoLongerThanTheDeadline) {
  const Leader leader{*this, 1};
  const auto outcome = work_.run(context(0s), seven);
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().kind, ErrorKind::timeout);
}

TEST_F(SingleFlightTest, IsNotWaitedForWhenCancelled) {
  const Leader leader{*this, 1};
  const CancelSource source;
  source.cancel();
  const auto outcome = work_.run(context(1h, source.token()), seven);
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().kind, ErrorKind::cancelled);
}

TEST_F(SingleFlightTest, IsTakenOverWhenItsThreadRunsOutOfTime) {
  for (const ErrorKind kind : {ErrorKind::timeout, ErrorKind::cancelled}) {
    const auto outcome = outcome_behind_a_leader_with(Error{.kind = kind});
    ASSERT_TRUE(outcome) << "the other thread's deadline says nothing about this one";
    EXPECT_EQ(*outcome, 7);
  }
}

TEST_F(SingleFlightTest, IsTakenOverWhenItsThreadHasNoTimeForAnotherAttempt) {
  EXPECT_TRUE(outcome_behind_a_leader_with({.kind = ErrorKind::auth, .status = 429, .retry_after = 10min}, 1min));
  EXPECT_TRUE(outcome_behind_a_leader_with({.kind = ErrorKind::auth, .status = 503}, 0s));
}

TEST_F(SingleFlightTest, IsNotTakenOverAfterAnErrorThatSaysTheSameToAll) {
  for (const Error& error : {Error{.kind = ErrorKind::auth, .status = 429, .retry_after = 10min},
                             Error{.kind = ErrorKind::auth, .status = 401}, Error{.kind = ErrorKind::transport}}) {
    EXPECT_FALSE(outcome_behind_a_leader_with(error)) << static_cast<int>(error.kind);
  }
  EXPECT_FALSE(outcome_behind_a_leader_with({.kind = ErrorKind::auth, .status = 401}, 0s));
}

TEST_F(SingleFlightTest, IsFreeAgainAfterAnException) {
  EXPECT_THROW(static_cast<void>(work_.run(context(), []() -> Result<int> { throw std::logic_error{"a bug"}; })),
               std::logic_error);
  EXPECT_EQ(*work_.run(context(), seven), 7);
}

TEST_F(SingleFlightTest, CanBeLeftAloneWhenSomebodyIsAtIt) {
  {
    const Leader leader{*this, 1};
    EXPECT_FALSE(work_.run_if_free(context(), seven).has_value());
  }
  const auto outcome = work_.run_if_free(context(), seven);
  ASSERT_TRUE(outcome.has_value());
  EXPECT_EQ(**outcome, 7);
}

TEST_F(SingleFlightTest, OfTheParentIsNotWaitedForInAForkedChild) {
  const Leader leader{*this, 1};
  const pid_t child = fork();
  if (child == 0) {
    const auto outcome = work_.run(context(0s), seven);
    _exit(outcome && *outcome == 7 ? 0 : 1);
  }
  int status = 0;
  ASSERT_EQ(waitpid(child, &status, 0), child);
  EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

}  // namespace
}  // namespace databricks::internal

#include "http/shared_work.hpp"

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

namespace databricks {
namespace {

using namespace std::chrono_literals;

class SharedWorkTest : public ::testing::Test {
 protected:
  [[nodiscard]] http::Context context(Clock::Duration time = 1h, CancelToken cancel = {}) const {
    return {.clock = clock_, .options = options_, .cancel = std::move(cancel), .deadline = clock_.now() + time};
  }

  /// Takes the work on another thread, and lets go of it with `outcome` at the end of this object.
  class Leader {
   public:
    Leader(SharedWorkTest& test, Result<int> outcome)
        : thread_([this, &test, outcome = std::move(outcome)] {
            static_cast<void>(test.work_.run(test.context(), [&]() -> Result<int> {
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

  SharedWork<int> work_;

 private:
  testing::VirtualClock clock_;
  CallOptions options_;
};

Result<int> seven() { return 7; }

TEST_F(SharedWorkTest, GivesItsOutcome) {
  EXPECT_EQ(*work_.run(context(), seven), 7);
  const auto failed = work_.run(context(), []() -> Result<int> { return Error{.kind = ErrorKind::auth}; });
  EXPECT_EQ(failed.error().kind, ErrorKind::auth);
}

TEST_F(SharedWorkTest, RemembersNothing) {
  int runs = 0;
  for (int count = 1; count <= 3; ++count) {
    EXPECT_EQ(*work_.run(context(), [&]() -> Result<int> { return ++runs; }), count);
  }
}

TEST_F(SharedWorkTest, IsDoneOnceForManyThreads) {
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

TEST_F(SharedWorkTest, IsWaitedForNoLongerThanTheDeadline) {
  const Leader leader{*this, 1};
  const auto outcome = work_.run(context(0s), seven);
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().kind, ErrorKind::timeout);
}

TEST_F(SharedWorkTest, IsNotWaitedForWhenCancelled) {
  const Leader leader{*this, 1};
  const CancelSource source;
  source.cancel();
  const auto outcome = work_.run(context(1h, source.token()), seven);
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().kind, ErrorKind::cancelled);
}

TEST_F(SharedWorkTest, IsTakenOverWhenItsThreadRunsOutOfTime) {
  for (const ErrorKind kind : {ErrorKind::timeout, ErrorKind::cancelled}) {
    Leader leader{*this, Error{.kind = kind}};
    auto follower = std::async(std::launch::async, [&] { return work_.run(context(), seven); });
    leader.finish();
    const auto outcome = follower.get();
    ASSERT_TRUE(outcome) << "the other thread's deadline says nothing about this one";
    EXPECT_EQ(*outcome, 7);
  }
}

TEST_F(SharedWorkTest, IsFreeAgainAfterAnException) {
  EXPECT_THROW(static_cast<void>(work_.run(context(), []() -> Result<int> { throw std::logic_error{"a bug"}; })),
               std::logic_error);
  EXPECT_EQ(*work_.run(context(), seven), 7);
}

TEST_F(SharedWorkTest, CanBeLeftAloneWhenSomebodyIsAtIt) {
  {
    const Leader leader{*this, 1};
    EXPECT_FALSE(work_.run_if_free(seven).has_value());
  }
  const auto outcome = work_.run_if_free(seven);
  ASSERT_TRUE(outcome.has_value());
  EXPECT_EQ(**outcome, 7);
}

TEST_F(SharedWorkTest, OfTheParentIsNotWaitedForInAForkedChild) {
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
}  // namespace databricks

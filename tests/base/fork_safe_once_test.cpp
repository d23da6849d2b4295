#include "base/fork_safe_once.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <stdexcept>
#include <thread>
#include <vector>

#if !defined(_WIN32)
#include "support/processes.hpp"
#endif

namespace databricks::internal {
namespace {

TEST(ForkSafeOnce, WorksOnceForManyThreads) {
  ForkSafeOnce once;
  std::atomic<int> runs = 0;
  {
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < 8; ++thread) {
      threads.emplace_back([&] {
        once([&] { ++runs; });
        EXPECT_EQ(runs, 1) << "nobody goes on before the work is done";
      });
    }
  }
  EXPECT_EQ(runs, 1);
}

TEST(ForkSafeOnce, WorksAgainAfterAnException) {
  ForkSafeOnce once;
  EXPECT_THROW(once([] { throw std::logic_error{"a bug"}; }), std::logic_error);
  int runs = 0;
  for (int count = 0; count < 2; ++count) once([&] { ++runs; });
  EXPECT_EQ(runs, 1);
}

#if !defined(_WIN32)

TEST(ForkSafeOnce, IsDoneOrNotBegunInAChildButNeverHalfDone) {
  for (int round = 0; round < 20; ++round) {
    ForkSafeOnce once;
    std::atomic<int> steps = 0;
    std::atomic<bool> has_begun = false;
    std::jthread worker{[&] {
      once([&] {
        has_begun = true;
        for (int step = 0; step < 2; ++step) {
          ++steps;
          std::this_thread::yield();
        }
      });
    }};
    while (!has_begun) std::this_thread::yield();
    const pid_t child = support::start_in_a_child([&] {
      once([&] { steps += 2; });
      return steps.load();
    });
    EXPECT_EQ(support::ending_of(child), "exit 2");
  }
}

#endif

}  // namespace
}  // namespace databricks::internal

#include "base/fork_safe_mutex.hpp"

#include <gtest/gtest.h>

#if !defined(_WIN32)

#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace databricks::internal {
namespace {

/// True when a child that is forked now can take all of them.
bool is_free_in_child(std::vector<std::unique_ptr<ForkSafeMutex>>& mutexes) {
  const pid_t child = fork();
  if (child == 0) {
    for (const auto& mutex : mutexes) {
      if (!mutex->try_lock()) _exit(1);
    }
    _exit(0);
  }
  int status = 0;
  return waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

TEST(ForkSafeMutex, IsFreeInAChildWhoeverHoldsItInTheParent) {
  std::vector<std::unique_ptr<ForkSafeMutex>> mutexes;
  for (int count = 0; count < 3; ++count) mutexes.push_back(std::make_unique<ForkSafeMutex>());
  std::atomic<bool> stop = false;
  std::vector<std::thread> threads;
  for (const auto& mutex : mutexes) {
    threads.emplace_back([&stop, held = mutex.get()] {
      while (!stop) {
        const std::scoped_lock lock{*held};
        std::this_thread::yield();
      }
    });
  }
  for (int round = 0; round < 50; ++round) EXPECT_TRUE(is_free_in_child(mutexes));
  stop = true;
  for (std::thread& thread : threads) thread.join();
}

TEST(ForkSafeMutex, ComesAndGoesInAnyOrder) {
  std::vector<std::unique_ptr<ForkSafeMutex>> mutexes;
  for (int count = 0; count < 5; ++count) mutexes.push_back(std::make_unique<ForkSafeMutex>());
  for (const std::ptrdiff_t index : {2, 0, 2, 0, 0}) {
    mutexes.erase(mutexes.begin() + index);
    EXPECT_TRUE(is_free_in_child(mutexes));
  }
}

}  // namespace
}  // namespace databricks::internal

#endif

#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

#include "base/reactor.hpp"

namespace databricks::inline v0_2::internal {

/// A condition variable that threads and tasks can wait for. A task lets other tasks run meanwhile.
class WaitCondition {
 public:
  /// Waits until it is notified or the time is over; may also return for no reason.
  /// @param lock holds the mutex of the condition, which is free during the wait.
  void wait_for(std::unique_lock<std::mutex>& lock, std::chrono::steady_clock::duration time) {
    Reactor* const reactor = Reactor::current();
    if (reactor == nullptr) {
      condition_.wait_for(lock, time);
      return;
    }
    const auto wake = reactor->make_wake();
    tasks_.push_back(wake);
    lock.unlock();
    reactor->wait(wake, std::chrono::steady_clock::now() + time);
    lock.lock();
    std::erase(tasks_, wake);
  }

  /// @param lock holds the mutex of the condition; it is free afterwards, since waking calls the reactor.
  void notify_all(std::unique_lock<std::mutex>& lock) {
    const auto tasks = tasks_;
    lock.unlock();
    condition_.notify_all();
    for (const auto& task : tasks) task->wake();
  }

 private:
  std::condition_variable condition_;
  std::vector<std::shared_ptr<Wake>> tasks_;  ///< Guarded by the mutex of the condition.
};

}  // namespace databricks::inline v0_2::internal

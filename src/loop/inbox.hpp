#pragma once

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <utility>
#include <vector>

#include <databricks/event_loop.hpp>

#include "base/fork_safe_mutex.hpp"
#include "base/process.hpp"
#include "base/reactor.hpp"
#include "loop/poller.hpp"

namespace databricks::inline v0_2::internal::loop {

class WaitOfTask;

/// What other threads send to a loop: wake-ups and new tasks. Outlives the loop for as long as somebody can wake one of its
/// tasks; then nobody reads it any more. Safe from any number of threads.
class Inbox {
 public:
  struct Content {
    std::vector<std::shared_ptr<WaitOfTask>> wakes;
    std::vector<std::shared_ptr<detail::TaskState>> tasks;
  };

  void add(std::shared_ptr<WaitOfTask> wake) noexcept;
  /// @throws std::length_error when there are as many tasks already.
  void add(std::shared_ptr<detail::TaskState> task, std::size_t max_tasks);
  [[nodiscard]] Content take();
  [[nodiscard]] bool is_empty() const noexcept { return !has_content_.load(std::memory_order_acquire); }

  [[nodiscard]] Poller& poller() noexcept { return poller_; }
  [[nodiscard]] const Poller& poller() const noexcept { return poller_; }

  /// This thread runs the loop from now on; waits while another one does.
  /// @param is_enough ends the wait; asked again after each notify().
  /// @return false when the wait has ended so.
  /// @throws std::logic_error inside a task, and when this thread runs the loop already.
  [[nodiscard]] bool enter(const std::function<bool()>& is_enough);
  void leave() noexcept;
  /// Says that a task has ended.
  void notify() noexcept;
  [[nodiscard]] bool is_loop_thread() const noexcept {
    return thread_.load(std::memory_order_acquire) == std::this_thread::get_id();
  }

  [[nodiscard]] std::size_t task_count() const noexcept { return task_count_.load(std::memory_order_relaxed); }
  void remove(detail::TaskState& task) noexcept;
  void cancel_tasks();

 private:
  long process_ = this_process();
  Poller poller_;
  ForkSafeMutex mutex_;
  std::condition_variable changed_;  ///< A task has ended, or the loop was left.
  Content content_;
  std::unordered_map<detail::TaskState*, std::shared_ptr<detail::TaskState>> tasks_;  ///< All that have not ended.
  std::atomic<bool> has_content_ = false;
  std::atomic<std::thread::id> thread_{};
  std::atomic<std::size_t> task_count_ = 0;
};

}  // namespace databricks::inline v0_2::internal::loop

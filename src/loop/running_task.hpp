#pragma once

#include <atomic>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include <databricks/cancel.hpp>
#include <databricks/event_loop.hpp>

#include "base/fork_safe_mutex.hpp"
#include "base/reactor.hpp"
#include "loop/fiber.hpp"
#include "loop/inbox.hpp"

namespace databricks::inline v0_2::internal::loop {

class Loop;
class LoopTask;

/// See Wake.
class WaitOfTask final : public Wake, public std::enable_shared_from_this<WaitOfTask> {
 public:
  explicit WaitOfTask(std::shared_ptr<Inbox> inbox) : inbox_(std::move(inbox)) {}

  void wake() noexcept override {
    if (!is_posted_.exchange(true, std::memory_order_acq_rel)) inbox_->add(shared_from_this());
  }

  // The rest is for the loop's thread.

  /// Who waits; null while nobody does.
  LoopTask* task = nullptr;
  /// The wake-up came before the wait.
  bool is_early = false;
  void note_delivery() noexcept { is_posted_.store(false, std::memory_order_release); }

 private:
  std::shared_ptr<Inbox> inbox_;
  std::atomic<bool> is_posted_ = false;
};

/// What a TaskState keeps for the loop, for those who wait, and for those who cancel.
class TaskControl {
 public:
  [[nodiscard]] bool is_done() const noexcept { return is_done_.load(std::memory_order_acquire); }
  void wait();
  void then(std::function<void()> callback);
  void rethrow();
  void cancel() const { cancel_.cancel(); }
  [[nodiscard]] const CancelToken& cancel_token() const noexcept { return token_; }

  /// Runs the work, unless it was cancelled before, and keeps what it throws.
  void run(detail::TaskState& task) noexcept;
  /// Tells those who wait.
  void complete() noexcept;
  /// Says in the log what the task has thrown and nobody has taken.
  void log_untaken() const noexcept;
  /// @param log of the loop; may be empty.
  void set_loop(Loop& loop, std::shared_ptr<const LogSink> log) noexcept {
    loop_ = &loop;
    log_ = std::move(log);
  }

  static TaskControl& of(detail::TaskState& task) noexcept { return *task.control_; }

 private:
  CancelSource cancel_;
  CancelToken token_ = cancel_.token();
  Loop* loop_ = nullptr;  ///< Alive for as long as the task is not done.
  std::shared_ptr<const LogSink> log_;
  std::exception_ptr exception_;
  std::atomic<bool> is_taken_ = false;
  ForkSafeMutex mutex_;
  std::vector<std::function<void()>> callbacks_;
  std::atomic<bool> is_done_ = false;
};

/// A task that has begun.
class LoopTask {
 public:
  LoopTask(std::shared_ptr<detail::TaskState> task, StackPool& stacks)
      : state_(std::move(task)), fiber_(stacks, [this] { control().run(*state_); }) {}

  [[nodiscard]] TaskControl& control() const noexcept { return TaskControl::of(*state_); }
  [[nodiscard]] detail::TaskState& state() const noexcept { return *state_; }
  [[nodiscard]] Fiber& fiber() noexcept { return fiber_; }
  [[nodiscard]] ExecutionLocals& locals() noexcept { return locals_; }
  bool is_ready = false;

 private:
  std::shared_ptr<detail::TaskState> state_;
  ExecutionLocals locals_;
  Fiber fiber_;
};

}  // namespace databricks::inline v0_2::internal::loop

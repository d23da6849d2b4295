#pragma once

#include <chrono>
#include <functional>
#include <memory>

#include <databricks/cancel.hpp>

namespace databricks::inline v0_2::internal {

/// One wait of a task. A wake-up names the wait, and not the task: one that comes late finds nobody, and does no harm.
class Wake {
 public:
  virtual ~Wake() = default;
  /// From any thread, any number of times.
  virtual void wake() noexcept = 0;
};

/// What a reactor serves beside its tasks, on its own thread and stack: a library with an event interface of its own.
class ReactorClient {
 public:
  using TimePoint = std::chrono::steady_clock::time_point;

  virtual ~ReactorClient() = default;
  /// When on_time() is to be called; TimePoint::max() for never.
  [[nodiscard]] virtual TimePoint next_time() const = 0;
  virtual void on_time() = 0;
  virtual void on_ready(int descriptor, bool readable, bool writable) = 0;
};

/// The event loop as the layers below it see it: whatever waits asks for the reactor of the running task, and suspends the
/// task in place of blocking the thread. All functions but those of Wake are for the reactor's own thread.
class Reactor {
 public:
  using TimePoint = ReactorClient::TimePoint;

  virtual ~Reactor() = default;

  /// The reactor of the task that runs on this thread; null on an ordinary thread.
  [[nodiscard]] static Reactor* current() noexcept;

  [[nodiscard]] virtual std::shared_ptr<Wake> make_wake() = 0;
  /// Suspends the running task until the wake-up comes or the time is over; it may also return for no reason.
  virtual void wait(const std::shared_ptr<Wake>& wake, TimePoint until) = 0;
  /// The token of the running task, which each of its waits follows beside that of the call.
  [[nodiscard]] virtual const CancelToken& cancel() const noexcept = 0;

  /// The client of this key, which is made when it is first asked for and lives as long as the reactor.
  [[nodiscard]] virtual ReactorClient& client(const void* key,
                                              const std::function<std::unique_ptr<ReactorClient>(Reactor&)>& make) = 0;
  /// Tells the client when the descriptor is ready; neither `readable` nor `writable` ends that.
  virtual void watch(ReactorClient& client, int descriptor, bool readable, bool writable) = 0;
};

/// Suspends the task until a point in time. False when the call or the task is cancelled before.
[[nodiscard]] bool sleep_until(Reactor& reactor, Reactor::TimePoint until, const CancelToken& cancel);

/// True when the running task has been cancelled; false outside tasks.
[[nodiscard]] bool task_is_cancelled() noexcept;

/// What belongs to one line of execution: to a task, or to a thread beside its tasks.
struct ExecutionLocals {
  void* call_record = nullptr;
};
[[nodiscard]] ExecutionLocals& execution_locals() noexcept;

/// Makes a task the running one of this thread while it lives.
class RunningTask {
 public:
  RunningTask(Reactor& reactor, ExecutionLocals& locals) noexcept;
  RunningTask(const RunningTask&) = delete;
  RunningTask& operator=(const RunningTask&) = delete;
  ~RunningTask();

 private:
  Reactor* outer_reactor_;
  ExecutionLocals* outer_locals_;
};

}  // namespace databricks::inline v0_2::internal

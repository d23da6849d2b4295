#pragma once

#include <chrono>
#include <coroutine>
#include <cstddef>
#include <exception>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <type_traits>
#include <utility>
#include <vector>

#include <databricks/cancel.hpp>
#include <databricks/export.hpp>
#include <databricks/log.hpp>

namespace databricks::inline v0_2 {

class EventLoop;

namespace internal::loop {
class Loop;
class TaskControl;
}  // namespace internal::loop

namespace detail {

/// The state of a task, whatever it returns: what its handle, the loop and those who wait for it share.
class DATABRICKS_EXPORT TaskState {
 public:
  TaskState();
  TaskState(const TaskState&) = delete;
  TaskState& operator=(const TaskState&) = delete;
  virtual ~TaskState();

  [[nodiscard]] bool is_done() const noexcept;
  void wait();
  void cancel() const;
  void then(std::function<void()> callback);
  /// Throws what the work has thrown. Counts as taken from then on.
  void rethrow();

 protected:
  /// Does the work and keeps its result.
  virtual void work() = 0;

 private:
  friend class internal::loop::Loop;
  friend class internal::loop::TaskControl;
  std::unique_ptr<internal::loop::TaskControl> control_;
};

/// The same with its work and its result.
template <class T, class Work>
class TaskOf;

template <class T>
class TaskResult : public TaskState {
 public:
  [[nodiscard]] T take() {
    rethrow();
    if (!value_) throw std::logic_error{"the result of this task has been taken already"};
    return *std::exchange(value_, std::nullopt);
  }

 protected:
  std::optional<T> value_;
};

template <>
class TaskResult<void> : public TaskState {
 public:
  void take() { rethrow(); }
};

template <class T, class Work>
class TaskOf final : public TaskResult<T> {
 public:
  explicit TaskOf(Work work) : work_(std::move(work)) {}

 private:
  void work() override {
    std::optional<Work> once = std::exchange(work_, std::nullopt);  // what it holds goes with the task's own stack
    if constexpr (std::is_void_v<T>) {
      (*once)();
    } else {
      this->value_.emplace((*once)());
    }
  }

  std::optional<Work> work_;
};

/// @return the index of the first task that is done.
DATABRICKS_EXPORT std::size_t wait_for_any(std::span<TaskState* const> tasks);

}  // namespace detail

/// Work that an EventLoop does, and its result. A task goes on without its handle.
template <class T>
class Task {
 public:
  /// What the work returns, or throws. Can be called once, for it takes the result.
  ///
  /// Inside a task it lets the other tasks run until this one is done. On an ordinary thread it runs the loop, or waits when
  /// another thread is running it.
  /// @throws what the work has thrown; CancelledError when the task that waits is cancelled; std::logic_error the second time.
  T get() {
    state_->wait();
    return state_->take();
  }
  /// The same without the result.
  void wait() const { state_->wait(); }
  [[nodiscard]] bool is_done() const noexcept { return state_->is_done(); }

  /// Ends every wait and every call of the task with CancelledError. A task that has not begun does not begin.
  /// From any thread.
  void cancel() const { state_->cancel(); }

  /// Calls back on the loop's thread once the task is done, at once when it is. The callback must not throw or wait.
  void then(std::function<void()> callback) const { state_->then(std::move(callback)); }

  /// For code that knows std::future. The loop must be run by another thread. Takes the result.
  [[nodiscard]] std::future<T> future() const {
    auto promise = std::make_shared<std::promise<T>>();
    auto result = promise->get_future();
    state_->then([promise, state = state_] {
      try {
        if constexpr (std::is_void_v<T>) {
          state->take();
          promise->set_value();
        } else {
          promise->set_value(state->take());
        }
      } catch (...) {
        promise->set_exception(std::current_exception());
      }
    });
    return result;
  }

  /// For coroutines: `const auto run = co_await loop.start(...)`. They go on on the loop's thread. Takes the result.
  [[nodiscard]] auto operator co_await() const noexcept {
    struct Awaiter {
      std::shared_ptr<detail::TaskResult<T>> state;
      [[nodiscard]] bool await_ready() const noexcept { return state->is_done(); }
      void await_suspend(std::coroutine_handle<> coroutine) const {
        state->then([coroutine] { coroutine.resume(); });
      }
      T await_resume() const { return state->take(); }
    };
    return Awaiter{state_};
  }

 private:
  friend class EventLoop;
  template <class U>
  friend std::size_t when_any(const std::vector<Task<U>>& tasks);
  explicit Task(std::shared_ptr<detail::TaskResult<T>> state) : state_(std::move(state)) {}

  std::shared_ptr<detail::TaskResult<T>> state_;
};

/// How an EventLoop runs its tasks.
struct EventLoopOptions {
  /// Of each task, in bytes. A page below it is kept free, so that a task that needs more ends the process and does no other harm.
  std::size_t stack_size = std::size_t{64} << 10;
  /// How many tasks run side by side; further ones wait for their turn, in the order in which they were started.
  std::size_t max_running = 10'000;
  /// How many may wait for their turn; start() refuses further ones.
  std::size_t max_queued = std::size_t{1} << 20;
  /// Told when a task blocks its thread for long, and of what a task throws that nobody takes.
  LogSink log{};
};

/// Runs any number of tasks on one thread. A task is ordinary code with ordinary calls: wherever a call waits (for the
/// network, for a point in time, for a token that another task fetches), the loop lets other tasks run.
///
///     databricks::EventLoop loop;
///     std::vector<databricks::Task<databricks::jobs::Run>> runs;
///     for (const std::int64_t id : job_ids) {
///       runs.push_back(loop.start([&, id] {
///         const auto started = client.jobs().run_now({.job_id = id});
///         return client.jobs().wait_for_run(started.run_id, {.timeout = 2h});
///       }));
///     }
///     loop.run();  // this thread serves all of them until none is left
///
/// Tasks run on the thread that calls run(), one at a time, and are left only where they wait: what only tasks of one loop
/// use needs no lock. A lock must not be held across a call. docs/event-loop.md has the whole story.
class DATABRICKS_EXPORT EventLoop {
 public:
  explicit EventLoop(EventLoopOptions options = {});
  EventLoop(const EventLoop&) = delete;
  EventLoop& operator=(const EventLoop&) = delete;
  /// Cancels the tasks that are left, and runs until they have ended.
  ~EventLoop();

  /// Has the work done as a task, from run() on. From any thread, also from inside a task.
  /// @param work takes nothing. It is destroyed when it is done, on the task's stack.
  /// @throws std::length_error when max_queued tasks wait for their turn; std::logic_error in a forked child.
  template <std::invocable Work>
  [[nodiscard]] auto start(Work work) -> Task<std::invoke_result_t<Work&>> {
    using T = std::invoke_result_t<Work&>;
    auto state = std::make_shared<detail::TaskOf<T, Work>>(std::move(work));
    start_task(state);
    return Task<T>{std::move(state)};
  }

  /// Runs the tasks until none is left. When another thread is running the loop, it waits until that one leaves it.
  /// @throws std::logic_error inside a task, in a callback of this loop, and in a forked child.
  void run();
  /// Runs what can run now, and returns: for a loop that is the guest of another one.
  void poll_once();
  /// Readable when poll_once() has something to do. -1 where the system has no such descriptor.
  [[nodiscard]] int descriptor() const noexcept;
  /// When poll_once() has something to do in any case; nothing when only descriptor() tells.
  [[nodiscard]] std::optional<std::chrono::steady_clock::time_point> next_deadline() const;

  /// Cancels every task that there is. From any thread.
  void cancel_all();
  /// How many tasks there are, those that wait for their turn included. From any thread.
  [[nodiscard]] std::size_t task_count() const noexcept;

 private:
  friend class TaskGroup;
  void start_task(std::shared_ptr<detail::TaskState> task);

  std::unique_ptr<internal::loop::Loop> loop_;
};

/// How a TaskGroup runs its tasks.
struct TaskGroupOptions {
  std::size_t max_running = 64;  ///< Of this group; further ones wait for their turn.
};

/// Tasks that belong together: when one of them fails, the others are cancelled.
///
///     databricks::TaskGroup group{loop, {.max_running = 32}};
///     for (const auto& path : paths) group.start([&, path] { client.dbfs().delete_({.path = path}); });
///     group.wait();
///
/// For one thread, or for tasks of one loop.
class DATABRICKS_EXPORT TaskGroup {
 public:
  explicit TaskGroup(EventLoop& loop, TaskGroupOptions options = {});
  TaskGroup(const TaskGroup&) = delete;
  TaskGroup& operator=(const TaskGroup&) = delete;
  /// Cancels what is left, and waits for it.
  ~TaskGroup();

  /// @param work takes nothing; its result is dropped.
  void start(std::function<void()> work);
  /// Waits until all have ended. @throws what the first task that failed has thrown.
  void wait();
  void cancel();

 private:
  struct State;
  std::shared_ptr<State> state_;
};

/// Waits until one of the tasks is done, whichever it is.
/// @return its index. @throws std::invalid_argument when there are no tasks.
template <class T>
[[nodiscard]] std::size_t when_any(const std::vector<Task<T>>& tasks) {
  std::vector<detail::TaskState*> states;
  states.reserve(tasks.size());
  for (const Task<T>& task : tasks) states.push_back(task.state_.get());
  return detail::wait_for_any(states);
}

/// Sleeps. Inside a task it lets the others run. @throws CancelledError when the task is cancelled.
DATABRICKS_EXPORT void sleep_for(std::chrono::milliseconds time);

/// Does work that blocks its thread (reads large files, uses another library) on a helper thread, and lets other tasks run
/// meanwhile. Outside tasks it just does the work. Work that has begun is waited for, also when the task is cancelled.
/// @throws what the work throws.
DATABRICKS_EXPORT void blocking(const std::function<void()>& work);

}  // namespace databricks::inline v0_2

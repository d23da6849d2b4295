#include <databricks/event_loop.hpp>

#include <algorithm>
#include <deque>
#include <stdexcept>
#include <unordered_set>

#include <databricks/error.hpp>

#include "base/common_errors.hpp"
#include "base/reactor.hpp"
#include "loop/loop.hpp"

namespace databricks::inline v0_2 {

using internal::Reactor;
using internal::loop::Loop;
using internal::loop::TaskControl;

namespace detail {

TaskState::TaskState() : control_(std::make_unique<TaskControl>()) {}
TaskState::~TaskState() { control_->log_untaken(); }
bool TaskState::is_done() const noexcept { return control_->is_done(); }
void TaskState::wait() { control_->wait(); }
void TaskState::cancel() const { control_->cancel(); }
void TaskState::then(std::function<void()> callback) { control_->then(std::move(callback)); }
void TaskState::rethrow() { control_->rethrow(); }

std::size_t wait_for_any(std::span<TaskState* const> tasks) {
  if (tasks.empty()) throw std::invalid_argument{"when_any() needs a task"};
  const auto first_done = [&] {
    const auto found = std::ranges::find_if(tasks, [](const TaskState* task) { return task->is_done(); });
    return static_cast<std::size_t>(found - tasks.begin());
  };
  Reactor* const reactor = Reactor::current();
  if (first_done() < tasks.size()) return first_done();
  if (reactor == nullptr) throw std::logic_error{"when_any() is for tasks: start one that calls it"};
  const auto wake = reactor->make_wake();
  for (TaskState* const task : tasks) task->then([wake] { wake->wake(); });
  const auto by_task = reactor->cancel().on_cancel([wake] { wake->wake(); });
  while (first_done() == tasks.size()) {
    if (reactor->cancel().cancelled()) throw_error(internal::cancelled_error());
    reactor->wait(wake, Reactor::TimePoint::max());
  }
  return first_done();
}

}  // namespace detail

EventLoop::EventLoop(EventLoopOptions options) : loop_(std::make_unique<Loop>(std::move(options))) {}

EventLoop::~EventLoop() {
  // In a forked child the loop's descriptors and connections belong to the parent, too: closing them would speak in its name.
  if (!loop_->is_of_this_process()) static_cast<void>(loop_.release());
}

void EventLoop::start_task(std::shared_ptr<detail::TaskState> task) { loop_->start(std::move(task)); }
void EventLoop::run() { loop_->run(); }
void EventLoop::poll_once() { loop_->poll_once(); }
int EventLoop::descriptor() const noexcept { return loop_->descriptor(); }
std::optional<std::chrono::steady_clock::time_point> EventLoop::next_deadline() const { return loop_->next_deadline(); }
void EventLoop::cancel_all() { loop_->cancel_all(); }
std::size_t EventLoop::task_count() const noexcept { return loop_->task_count(); }

struct TaskGroup::State : std::enable_shared_from_this<State> {
  State(EventLoop& of_loop, TaskGroupOptions of_group) : loop(of_loop), options(of_group) {}

  void start(std::function<void()> work) {
    if (running.size() >= options.max_running) {
      queued.push_back(std::move(work));
      return;
    }
    auto task = std::make_shared<Task<void>>(loop.start(std::move(work)));
    running.insert(task);
    task->then([self = shared_from_this(), weak = std::weak_ptr{task}] { self->note_end(weak.lock()); });
  }

  void note_end(const std::shared_ptr<Task<void>>& task) {
    running.erase(task);
    try {
      task->get();
    } catch (...) {
      if (!failure) failure = std::current_exception();
      cancel();
    }
    start_next();
    if (running.empty()) {
      for (const auto& wake : std::exchange(waiting, {})) wake->wake();
    }
  }

  void start_next() {
    try {
      while (!queued.empty() && running.size() < options.max_running) {
        auto next = std::move(queued.front());
        queued.pop_front();
        start(std::move(next));
      }
    } catch (...) {
      if (!failure) failure = std::current_exception();
      cancel();
    }
  }

  void cancel() {
    queued.clear();
    for (const auto& task : running) task->cancel();
  }

  /// Without the failure.
  void wait_for_all() {
    while (!running.empty()) {
      Reactor* const reactor = Reactor::current();
      if (reactor == nullptr) {
        const auto task = *running.begin();
        task->wait();
        continue;
      }
      const auto wake = reactor->make_wake();
      waiting.push_back(wake);
      const auto by_task = reactor->cancel().on_cancel([wake] { wake->wake(); });
      if (reactor->cancel().cancelled()) cancel();  // and wait until all have ended
      reactor->wait(wake, Reactor::TimePoint::max());
    }
  }

  EventLoop& loop;
  TaskGroupOptions options;
  std::unordered_set<std::shared_ptr<Task<void>>> running;
  std::deque<std::function<void()>> queued;
  std::vector<std::shared_ptr<internal::Wake>> waiting;
  std::exception_ptr failure;
};

TaskGroup::TaskGroup(EventLoop& loop, TaskGroupOptions options) : state_(std::make_shared<State>(loop, options)) {}

TaskGroup::~TaskGroup() {
  state_->cancel();
  state_->wait_for_all();
}

void TaskGroup::start(std::function<void()> work) { state_->start(std::move(work)); }

void TaskGroup::wait() {
  state_->wait_for_all();
  if (state_->failure) std::rethrow_exception(std::exchange(state_->failure, nullptr));
}

void TaskGroup::cancel() { state_->cancel(); }

void sleep_for(std::chrono::milliseconds time) {
  const auto until = std::chrono::steady_clock::now() + time;
  Reactor* const reactor = Reactor::current();
  if (reactor == nullptr) {
    std::this_thread::sleep_until(until);
  } else if (!internal::sleep_until(*reactor, until, {})) {
    throw_error(internal::cancelled_error());
  }
}

void blocking(const std::function<void()>& work) {
  auto* const loop = dynamic_cast<Loop*>(Reactor::current());
  if (loop == nullptr) {
    work();
  } else {
    loop->do_blocking(work);
  }
}

}  // namespace databricks::inline v0_2

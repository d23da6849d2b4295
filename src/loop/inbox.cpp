#include "loop/inbox.hpp"

#include <stdexcept>

namespace databricks::inline v0_2::internal::loop {

void Inbox::add(std::shared_ptr<WaitOfTask> wake) noexcept {
  if (process_ != this_process()) return;  // the loop stayed in the parent, and with it perhaps the owner of the mutex
  {
    const std::scoped_lock lock{mutex_};
    content_.wakes.push_back(std::move(wake));
    has_content_.store(true, std::memory_order_release);
  }
  if (!is_loop_thread()) poller_.wake();
}

void Inbox::add(std::shared_ptr<detail::TaskState> task, std::size_t max_tasks) {
  {
    const std::scoped_lock lock{mutex_};
    if (task_count() >= max_tasks) {
      throw std::length_error{"the event loop has as many tasks as EventLoopOptions::max_running and max_queued allow"};
    }
    content_.tasks.push_back(task);
    detail::TaskState* const key = task.get();
    tasks_.emplace(key, std::move(task));
    task_count_.store(tasks_.size(), std::memory_order_relaxed);
    has_content_.store(true, std::memory_order_release);
  }
  if (!is_loop_thread()) poller_.wake();
}

void Inbox::remove(detail::TaskState& task) noexcept {
  const std::scoped_lock lock{mutex_};
  tasks_.erase(&task);
  task_count_.store(tasks_.size(), std::memory_order_relaxed);
}

void Inbox::cancel_tasks() {
  std::vector<std::shared_ptr<detail::TaskState>> tasks;
  {
    const std::scoped_lock lock{mutex_};
    for (const auto& [key, task] : tasks_) tasks.push_back(task);
  }
  for (const auto& task : tasks) task->cancel();
}

bool Inbox::enter(const std::function<bool()>& is_enough) {
  if (Reactor::current() != nullptr) throw std::logic_error{"an event loop cannot be run from inside a task"};
  if (is_loop_thread()) throw std::logic_error{"this thread runs the event loop already"};
  std::unique_lock<std::mutex> lock{mutex_};
  const auto has_nobody = [this] { return thread_.load(std::memory_order_acquire) == std::thread::id{}; };
  changed_.wait(lock, [&] { return has_nobody() || (is_enough && is_enough()); });
  if (is_enough && is_enough()) return false;
  thread_.store(std::this_thread::get_id(), std::memory_order_release);
  return true;
}

void Inbox::leave() noexcept {
  {
    const std::scoped_lock lock{mutex_};
    thread_.store({}, std::memory_order_release);
  }
  changed_.notify_all();
}

void Inbox::notify() noexcept {
  { const std::scoped_lock lock{mutex_}; }  // nobody is between its look and its wait
  changed_.notify_all();
}

Inbox::Content Inbox::take() {
  if (is_empty()) return {};
  const std::scoped_lock lock{mutex_};
  has_content_.store(false, std::memory_order_release);
  return std::exchange(content_, {});
}

}  // namespace databricks::inline v0_2::internal::loop

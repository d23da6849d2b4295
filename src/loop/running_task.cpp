#include "loop/running_task.hpp"

#include <fmt/format.h>

#include <stdexcept>

#include "base/common_errors.hpp"
#include "loop/loop.hpp"

namespace databricks::inline v0_2::internal::loop {

void TaskControl::run(detail::TaskState& task) noexcept {
  try {
    if (token_.cancelled()) throw_error(cancelled_error());
    task.work();
  } catch (...) {
    exception_ = std::current_exception();
  }
}

void TaskControl::complete() noexcept {
  std::vector<std::function<void()>> callbacks;
  {
    const std::scoped_lock lock{mutex_};
    is_done_.store(true, std::memory_order_release);
    callbacks.swap(callbacks_);
  }
  for (const auto& callback : callbacks) callback();
}

void TaskControl::then(std::function<void()> callback) {
  {
    const std::scoped_lock lock{mutex_};
    if (!is_done()) {
      callbacks_.push_back(std::move(callback));
      return;
    }
  }
  callback();
}

void TaskControl::wait() {
  if (is_done()) return;
  if (Reactor* const reactor = Reactor::current()) {
    const auto wake = reactor->make_wake();
    then([wake] { wake->wake(); });
    const auto by_task = reactor->cancel().on_cancel([wake] { wake->wake(); });
    while (!is_done()) {
      if (reactor->cancel().cancelled()) throw_error(cancelled_error());
      reactor->wait(wake, Reactor::TimePoint::max());
    }
    return;
  }
  if (loop_->runs_here()) throw std::logic_error{"a callback on an event loop's thread must not wait for a task"};
  loop_->run([this] { return is_done(); });
}

void TaskControl::rethrow() {
  is_taken_ = true;
  if (exception_) std::rethrow_exception(exception_);
}

void TaskControl::log_untaken() const noexcept try {
  if (!exception_ || is_taken_ || !log_ || !*log_) return;
  const auto warn = [&](std::string_view what) {
    (*log_)(LogLevel::warning, fmt::format("a task has failed, and nobody has asked for its result: {}", what));
  };
  try {
    std::rethrow_exception(exception_);
  } catch (const CancelledError&) {
    return;
  } catch (const std::exception& exception) {
    warn(exception.what());
  } catch (...) {
    warn("an exception of an unknown type");
  }
} catch (...) {
  return;  // a log that fails must not end the process
}

}  // namespace databricks::inline v0_2::internal::loop

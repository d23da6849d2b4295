#include "base/reactor.hpp"

#include <utility>

namespace databricks::inline v0_2::internal {
namespace {

thread_local constinit Reactor* t_reactor = nullptr;
thread_local constinit ExecutionLocals t_thread_locals{};
thread_local constinit ExecutionLocals* t_task_locals = nullptr;

}  // namespace

Reactor* Reactor::current() noexcept { return t_reactor; }

ExecutionLocals& execution_locals() noexcept { return t_task_locals != nullptr ? *t_task_locals : t_thread_locals; }

RunningTask::RunningTask(Reactor& reactor, ExecutionLocals& locals) noexcept
    : outer_reactor_(std::exchange(t_reactor, &reactor)), outer_locals_(std::exchange(t_task_locals, &locals)) {}

RunningTask::~RunningTask() {
  t_reactor = outer_reactor_;
  t_task_locals = outer_locals_;
}

bool task_is_cancelled() noexcept { return t_reactor != nullptr && t_reactor->cancel().cancelled(); }

bool sleep_until(Reactor& reactor, Reactor::TimePoint until, const CancelToken& cancel) {
  const auto wake = reactor.make_wake();
  const auto by_call = cancel.on_cancel([wake] { wake->wake(); });
  const auto by_task = reactor.cancel().on_cancel([wake] { wake->wake(); });
  while (true) {
    if (cancel.cancelled() || reactor.cancel().cancelled()) return false;
    if (std::chrono::steady_clock::now() >= until) return true;
    reactor.wait(wake, until);
  }
}

}  // namespace databricks::inline v0_2::internal

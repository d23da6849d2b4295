#pragma once

#include <algorithm>
#include <chrono>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

#include <databricks/http/transport.hpp>

#include "base/classify.hpp"
#include "base/common_errors.hpp"
#include "base/fork_safe_mutex.hpp"
#include "base/process.hpp"
#include "base/wait_condition.hpp"

namespace databricks::inline v0_2::internal {

/// Work that several threads want done at once and one of them does: the others wait for its outcome, each no longer
/// than its own deadline. Nothing is remembered: who comes later starts anew.
template <class T>
class SingleFlight {
 public:
  /// Does the work, or waits for the thread that is at it. `work` takes nothing and returns Result<T>; it should look
  /// first whether the last call, which may just have completed, has left anything to do.
  template <class Work>
  [[nodiscard]] Result<T> run(const http::Context& context, const Work& work) {
    std::unique_lock<std::mutex> lock{mutex_};
    while (is_taken()) {
      const auto call = call_;
      if (auto gone = wait(lock, *call, context)) return *std::move(gone);
      if (!call->ended_with_its_caller) return *call->outcome;
    }
    return lead(lock, context, work);
  }

  /// Does the work unless somebody is at it already.
  template <class Work>
  [[nodiscard]] std::optional<Result<T>> run_if_free(const http::Context& context, const Work& work) {
    std::unique_lock<std::mutex> lock{mutex_};
    if (is_taken()) return std::nullopt;
    return lead(lock, context, work);
  }

 private:
  struct Call {
    long process = this_process();
    std::optional<Result<T>> outcome{};
    bool ended_with_its_caller = false;
    WaitCondition completed{};
  };

  /// A call that a forked child inherits never completes: its thread stayed in the parent.
  [[nodiscard]] bool is_taken() const { return call_ && call_->process == this_process(); }

  /// The leader was cancelled, or had no time for another attempt: that says nothing about the others.
  static bool ends_with_its_caller(const Result<T>& outcome, const http::Context& context) {
    if (outcome) return false;
    const Error& error = outcome.error();
    if (error.kind == ErrorKind::cancelled || error.kind == ErrorKind::timeout) return true;
    const auto left = context.deadline - context.clock.now();
    return classify(error) != Retryability::permanent &&
           error.retry_after.value_or(std::chrono::milliseconds{0}) >= left;
  }

  template <class Work>
  Result<T> lead(std::unique_lock<std::mutex>& lock, const http::Context& context, const Work& work) {
    const auto call = std::make_shared<Call>();
    call_ = call;
    lock.unlock();
    try {
      Result<T> outcome = work();
      complete(*call, context, outcome);
      return outcome;
    } catch (...) {
      complete(*call, context, Error{.kind = ErrorKind::cancelled});  // without texts: memory may have run out
      throw;
    }
  }

  void complete(Call& call, const http::Context& context, const Result<T>& outcome) {
    std::unique_lock<std::mutex> lock{mutex_};
    call.outcome.emplace(outcome);
    call.ended_with_its_caller = ends_with_its_caller(outcome, context);
    if (call_.get() == &call) call_.reset();
    call.completed.notify_all(lock);
  }

  /// Nothing when the call has completed.
  std::optional<Error> wait(std::unique_lock<std::mutex>& lock, Call& call, const http::Context& context) {
    // The context's clock may be a virtual one, which a condition variable does not know: so the wait is done in
    // slices.
    constexpr std::chrono::milliseconds kSlice{50};
    while (!call.outcome) {
      if (context.cancel.cancelled() || task_is_cancelled()) return cancelled_error();
      const auto left = context.deadline - context.clock.now();
      if (left <= Clock::Duration::zero()) {
        return Error{.kind = ErrorKind::timeout, .message = "deadline exceeded while waiting for authentication"};
      }
      call.completed.wait_for(lock, std::min<Clock::Duration>(left, kSlice));
    }
    return std::nullopt;
  }

  ForkSafeMutex mutex_;
  std::shared_ptr<Call> call_;
};

}  // namespace databricks::inline v0_2::internal

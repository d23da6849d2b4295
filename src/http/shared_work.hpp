#pragma once

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

#include <databricks/http/pipeline.hpp>

#include "base/call_end.hpp"
#include "base/fork_safe_mutex.hpp"
#include "base/process.hpp"

namespace databricks {

/// Work that several threads want done at once and one of them does: the others wait for its outcome, each no longer
/// than its own deadline. Nothing is remembered: who comes later starts anew.
template <class T>
class SharedWork {
 public:
  /// Does the work, or waits for the thread that is at it. `work` takes nothing and returns Result<T>; it should look
  /// first whether the last flight, which may just have landed, has left anything to do.
  template <class Work>
  [[nodiscard]] Result<T> run(const http::Context& context, const Work& work) {
    std::unique_lock<std::mutex> lock{mutex_};
    while (is_taken()) {
      const auto flight = flight_;
      if (auto gone = wait(lock, *flight, context)) return *std::move(gone);
      if (!failed_for_its_own_caller(*flight->outcome)) return *flight->outcome;
    }
    return lead(lock, work);
  }

  /// Does the work unless somebody is at it already.
  template <class Work>
  [[nodiscard]] std::optional<Result<T>> run_if_free(const Work& work) {
    std::unique_lock<std::mutex> lock{mutex_};
    if (is_taken()) return std::nullopt;
    return lead(lock, work);
  }

 private:
  struct Flight {
    long process = this_process();
    std::optional<Result<T>> outcome{};
    std::condition_variable landed{};
  };

  /// A flight that a forked child inherits never lands: its thread stayed in the parent.
  [[nodiscard]] bool is_taken() const { return flight_ && flight_->process == this_process(); }

  /// The leader's deadline or cancellation says nothing about the others.
  static bool failed_for_its_own_caller(const Result<T>& outcome) {
    return !outcome && (outcome.error().kind == ErrorKind::timeout || outcome.error().kind == ErrorKind::cancelled);
  }

  template <class Work>
  Result<T> lead(std::unique_lock<std::mutex>& lock, const Work& work) {
    const auto flight = std::make_shared<Flight>();
    flight_ = flight;
    lock.unlock();
    std::optional<Result<T>> outcome;
    try {
      outcome.emplace(work());
    } catch (...) {
      land(*flight, Error{.kind = ErrorKind::cancelled, .message = "the work was given up"});
      throw;
    }
    land(*flight, *outcome);
    return *std::move(outcome);
  }

  void land(Flight& flight, const Result<T>& outcome) {
    {
      const std::scoped_lock lock{mutex_};
      flight.outcome.emplace(outcome);
      if (flight_.get() == &flight) flight_.reset();
    }
    flight.landed.notify_all();
  }

  /// Nothing when the flight has landed.
  std::optional<Error> wait(std::unique_lock<std::mutex>& lock, Flight& flight, const http::Context& context) {
    // The context's clock may be a virtual one, which a condition variable does not know: so the wait is done in
    // slices.
    constexpr std::chrono::milliseconds kSlice{50};
    while (!flight.outcome) {
      if (context.cancel.cancelled()) return cancelled_call();
      const auto left = context.deadline - context.clock.now();
      if (left <= Clock::Duration::zero()) {
        return Error{.kind = ErrorKind::timeout,
                     .message = "the time for the call was over before it could be authenticated"};
      }
      flight.landed.wait_for(lock, std::min<Clock::Duration>(left, kSlice));
    }
    return std::nullopt;
  }

  ForkSafeMutex mutex_;
  std::shared_ptr<Flight> flight_;
};

}  // namespace databricks

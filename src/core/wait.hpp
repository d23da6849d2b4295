#pragma once

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <databricks/call_options.hpp>
#include <databricks/clock.hpp>
#include <databricks/error.hpp>
#include <databricks/wait.hpp>

#include "base/random.hpp"
#include "core/call_record.hpp"

namespace databricks::inline v0_2::internal {

enum class PollState { in_progress, reached, failed };

/// What one poll of the work has shown.
struct PollResult {
  PollState state = PollState::in_progress;
  std::string detail{};  ///< For messages: the state and what the service says about it.
};

/// The delays between polls, and the messages of a wait that ends without success.
class Poller {
 public:
  Poller(const Clock& clock, std::string_view what, std::chrono::milliseconds timeout,
         std::optional<std::chrono::milliseconds> poll_interval, CancelToken cancel);

  /// For the next poll: no longer than the wait may last.
  [[nodiscard]] CallOptions call_options() const;
  /// Of all polls: what the errors of the wait say of its calls.
  [[nodiscard]] CallRecord& record() noexcept { return record_; }
  /// True when a later poll may not meet the error, and may be made before the wait ends.
  [[nodiscard]] bool survives(const Error& error, const RetryOptions& retry_options) const;
  /// Sleeps until the next poll. @param at_least what the service asked for. @throws TimeoutError, CancelledError.
  void sleep(std::string_view state, std::chrono::milliseconds at_least = {});
  [[noreturn]] void fail(std::string_view state) const;

 private:
  [[noreturn]] void end(ErrorKind kind, std::string message) const;

  const Clock& clock_;
  std::string what_;
  std::chrono::milliseconds timeout_;
  std::optional<std::chrono::milliseconds> poll_interval_;
  CancelToken cancel_;
  Clock::TimePoint start_;
  Clock::TimePoint deadline_;
  CallRecord record_;
  int polls_ = 0;
};

/// Polls some work until it has reached its end. Survives transient errors.
/// @param retry_options the client's: says which errors are transient.
/// @param what for messages, for example "cluster 1234-567890-abcdefgh".
/// @throws OperationFailed when `classify_poll` says failed; TimeoutError, CancelledError; what `poll` throws and is not transient.
template <class T>
[[nodiscard]] T wait_until(const Clock& clock, const RetryOptions& retry_options, std::string_view what,
                           const WaitOptions<T>& options, const std::function<T(const CallOptions&)>& poll,
                           const std::function<PollResult(const T&)>& classify_poll) {
  Poller poller{clock, what, options.timeout, options.poll_interval, options.cancel};
  while (true) {
    std::string state;
    std::chrono::milliseconds asked{0};
    std::optional<T> seen;
    try {
      const CallRecording recording{poller.record()};
      seen = poll(poller.call_options());
    } catch (const Exception& exception) {
      if (!poller.survives(exception.error(), retry_options)) throw;
      poller.record().add(exception.error().call, exception.error().request_id, exception.error().attempts);
      state = exception.error().text();
      asked = exception.error().retry_after.value_or(asked);
    }
    if (seen) {
      PollResult result = classify_poll(*seen);
      if (options.on_progress) options.on_progress(*seen);
      if (result.state == PollState::reached) return *std::move(seen);
      if (result.state == PollState::failed) poller.fail(result.detail);
      state = std::move(result.detail);
    }
    poller.sleep(state, asked);
  }
}

}  // namespace databricks::inline v0_2::internal

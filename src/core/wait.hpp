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

namespace databricks {

/// What one look at the work has shown.
struct Sighting {
  enum class Verdict { going_on, reached, failed };
  Verdict verdict = Verdict::going_on;
  std::string state{};  ///< For messages: the state and what the service says about it.
};

/// True for errors that a later look may not meet.
[[nodiscard]] bool is_transient(const Error& error) noexcept;

/// The pauses between looks, and the messages of a wait that ends without success.
class WaitClock {
 public:
  WaitClock(const Clock& clock, std::string_view what, std::chrono::milliseconds timeout,
            std::optional<std::chrono::milliseconds> poll_interval, CancelToken cancel);

  /// For the next look: no longer than the wait may last.
  [[nodiscard]] CallOptions call_options() const;
  /// Sleeps until the next look. @throws TimeoutError, CancelledError.
  void pause(std::string_view state);
  [[noreturn]] void fail(std::string_view state) const;

 private:
  const Clock& clock_;
  std::string what_;
  std::chrono::milliseconds timeout_;
  std::optional<std::chrono::milliseconds> poll_interval_;
  CancelToken cancel_;
  Clock::TimePoint deadline_;
  int looks_ = 0;
};

/// Looks at some work until it has reached its end. Survives errors that pass.
/// @param what for messages, for example "cluster 1234-567890-abcdefgh".
/// @throws OperationFailed when the judge says failed; TimeoutError, CancelledError; what `look` throws and does not pass.
template <class T>
[[nodiscard]] T wait_until(const Clock& clock, std::string_view what, const WaitOptions<T>& options,
                           const std::function<T(const CallOptions&)>& look,
                           const std::function<Sighting(const T&)>& judge) {
  WaitClock wait{clock, what, options.timeout, options.poll_interval, options.cancel};
  while (true) {
    std::string state;
    std::optional<T> seen;
    try {
      seen = look(wait.call_options());
    } catch (const Exception& exception) {
      if (!is_transient(exception.error())) throw;
      state = exception.error().text();
    }
    if (seen) {
      Sighting sighting = judge(*seen);
      if (options.on_progress) options.on_progress(*seen);
      if (sighting.verdict == Sighting::Verdict::reached) return *std::move(seen);
      if (sighting.verdict == Sighting::Verdict::failed) wait.fail(sighting.state);
      state = std::move(sighting.state);
    }
    wait.pause(state);
  }
}

}  // namespace databricks

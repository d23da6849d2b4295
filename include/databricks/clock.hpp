#pragma once

#include <chrono>
#include <memory>

#include <databricks/cancel.hpp>
#include <databricks/export.hpp>

namespace databricks::inline v0_2 {

/// The time the library lives in: backoff, deadlines and waits all ask it. Tests put a virtual one in its place.
/// Safe from any number of threads.
class DATABRICKS_EXPORT Clock {
 public:
  using TimePoint = std::chrono::steady_clock::time_point;
  using Duration = std::chrono::steady_clock::duration;

  virtual ~Clock() = default;

  /// Monotonic time, for deadlines.
  [[nodiscard]] virtual TimePoint now() const = 0;
  /// Calendar time, for dates on the wire.
  [[nodiscard]] virtual std::chrono::system_clock::time_point calendar_now() const = 0;
  /// Sleeps until `until`, or returns false as soon as the token is cancelled.
  [[nodiscard]] virtual bool sleep_until(TimePoint until, const CancelToken& cancel) const = 0;

  /// The machine's clock.
  [[nodiscard]] static std::shared_ptr<const Clock> system();
};

}  // namespace databricks::inline v0_2

#pragma once

#include <chrono>
#include <memory>
#include <mutex>

#include <databricks/clock.hpp>
#include <databricks/export.hpp>

namespace databricks::inline v0_2::testing {

/// A clock that only moves when somebody sleeps on it or advances it, so that hours pass in no time.
/// Safe from any number of threads.
class DATABRICKS_EXPORT VirtualClock final : public Clock {
 public:
  [[nodiscard]] TimePoint now() const override;
  /// Starts at 2026-01-01T00:00:00Z and moves with now().
  [[nodiscard]] std::chrono::system_clock::time_point calendar_now() const override;
  /// Moves the clock to `until` and returns at once; returns false, without moving it, when the token is cancelled.
  [[nodiscard]] bool sleep_until(TimePoint until, const CancelToken& cancel) const override;

  void advance(Duration by) const;

 private:
  mutable std::mutex mutex_;
  mutable Duration elapsed_{0};
};

}  // namespace databricks::inline v0_2::testing

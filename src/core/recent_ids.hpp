#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>

#include <databricks/clock.hpp>

#include "base/fork_safe_mutex.hpp"

namespace databricks::inline v0_2::internal {

/// The ids of what was started a moment ago: for a few seconds, a part of the service may not know them yet. Safe from any
/// number of threads.
class RecentIds {
 public:
  static constexpr std::chrono::seconds kUnknownAtFirst{5};

  void add(std::int64_t id, Clock::TimePoint now);

  /// When all of the service knows the id. Nothing for one that was not added lately.
  [[nodiscard]] std::optional<Clock::TimePoint> known_at_last(std::int64_t id) const;

 private:
  struct Entry {
    std::int64_t id;
    Clock::TimePoint known_at_last;
  };

  mutable ForkSafeMutex mutex_;
  std::deque<Entry> entries_;  ///< In the order of time.
};

}  // namespace databricks::inline v0_2::internal

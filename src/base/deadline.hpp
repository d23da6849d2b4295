#pragma once

#include <algorithm>
#include <chrono>

#include <databricks/clock.hpp>

namespace databricks::inline v0_2::internal {

/// The end of `timeout`, counted from `now`. The longest timeout a caller can write down does not overflow the clock; a
/// negative one is over already.
[[nodiscard]] inline Clock::TimePoint deadline_after(std::chrono::milliseconds timeout, Clock::TimePoint now) {
  using std::chrono::milliseconds;
  const auto longest = std::chrono::duration_cast<milliseconds>(Clock::TimePoint::max() - now);
  return now + std::clamp(timeout, milliseconds{0}, longest);
}

}  // namespace databricks::inline v0_2::internal

#include <databricks/testing/virtual_clock.hpp>

#include <algorithm>

namespace databricks::inline v0_2::testing {
namespace {

constexpr std::chrono::sys_days kFirstDay = std::chrono::year{2026} / 1 / 1;
// Far from the epoch of the steady clock, so that a deadline of "zero" is always in the past.
constexpr Clock::Duration kStart = std::chrono::hours{1000};

}  // namespace

Clock::TimePoint VirtualClock::now() const {
  const std::scoped_lock lock{mutex_};
  return TimePoint{kStart + elapsed_};
}

std::chrono::system_clock::time_point VirtualClock::calendar_now() const {
  const std::scoped_lock lock{mutex_};
  return std::chrono::time_point_cast<std::chrono::system_clock::duration>(kFirstDay + elapsed_);
}

bool VirtualClock::sleep_until(TimePoint until, const CancelToken& cancel) const {
  if (cancel.cancelled()) return false;
  const std::scoped_lock lock{mutex_};
  elapsed_ = std::max(elapsed_, until.time_since_epoch() - kStart);
  return true;
}

void VirtualClock::advance(Duration by) const {
  const std::scoped_lock lock{mutex_};
  elapsed_ += by;
}

}  // namespace databricks::inline v0_2::testing

#include "core/recent_ids.hpp"

#include <algorithm>
#include <mutex>

namespace databricks::inline v0_2::internal {

void RecentIds::add(std::int64_t id, Clock::TimePoint now) {
  const std::scoped_lock lock{mutex_};
  while (!entries_.empty() && entries_.front().known_at_last <= now) entries_.pop_front();
  entries_.push_back({id, now + kUnknownAtFirst});
}

std::optional<Clock::TimePoint> RecentIds::known_at_last(std::int64_t id) const {
  const std::scoped_lock lock{mutex_};
  const auto entry = std::ranges::find(entries_, id, &Entry::id);
  return entry == entries_.end() ? std::nullopt : std::optional{entry->known_at_last};
}

}  // namespace databricks::inline v0_2::internal

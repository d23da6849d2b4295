#include "http/curl_look_ups.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdint>

namespace databricks::inline v0_2::internal::http {
namespace {

using Ticks = std::chrono::steady_clock::rep;

/// When the last ones were left, in a ring.
class Ring {
 public:
  void add(Ticks time) noexcept { times_[next_++ % times_.size()] = time; }
  [[nodiscard]] int count_since(Ticks time) const noexcept {
    return static_cast<int>(
        std::ranges::count_if(times_, [time](const auto& left) { return left != 0 && left > time; }));
  }

 private:
  std::array<std::atomic<Ticks>, kMaxHangingLookUps> times_{};
  std::atomic<std::uint32_t> next_ = 0;
};

constinit Ring g_left;

int count_within_lifetime(std::chrono::steady_clock::time_point now) noexcept {
  return g_left.count_since((now - kLookUpLifetime).time_since_epoch().count());
}

}  // namespace

int leave_look_up(std::chrono::steady_clock::time_point now) noexcept {
  g_left.add(now.time_since_epoch().count());
  return count_within_lifetime(now);
}

bool may_look_up(std::chrono::steady_clock::time_point now) noexcept {
  return count_within_lifetime(now) < kMaxHangingLookUps;
}

}  // namespace databricks::inline v0_2::internal::http

#pragma once

#include <atomic>
#include <mutex>

#include "base/fork_safe_mutex.hpp"

namespace databricks::inline v0_2::internal {

/// Does work once, like std::call_once, and fork() waits until it is done: no child finds it half done. Work that throws is
/// done again by the next call. For work that is short and makes no ForkSafeMutex.
class ForkSafeOnce {
 public:
  template <class Work>
  void operator()(const Work& work) {
    if (is_done_.load(std::memory_order_acquire)) return;
    const auto lock = ForkSafeMutex::hold_off_forks();
    if (is_done_.load(std::memory_order_relaxed)) return;
    work();
    is_done_.store(true, std::memory_order_release);
  }

 private:
  std::atomic<bool> is_done_ = false;
};

}  // namespace databricks::inline v0_2::internal

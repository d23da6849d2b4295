#pragma once

#include <algorithm>
#include <mutex>

#include "base/fork_safe_mutex.hpp"
#include "http/public_names.hpp"

namespace databricks::inline v0_2::internal::http {

/// The bucket of tokens behind RetryOptions::quota. Safe from any number of threads.
class RetryQuota {
 public:
  /// @param size 0 for a bucket that never runs empty.
  explicit RetryQuota(int size) : size_(std::max(size, 0)), tokens_(size_) {}

  /// @return false, with nothing taken, when there are not enough.
  [[nodiscard]] bool take(int tokens) {
    if (size_ == 0) return true;
    const std::scoped_lock lock{mutex_};
    if (tokens_ < tokens) return false;
    tokens_ -= tokens;
    return true;
  }

  void give_back(int tokens) {
    const std::scoped_lock lock{mutex_};
    tokens_ = std::min(size_, tokens_ + tokens);
  }

 private:
  const int size_;
  ForkSafeMutex mutex_;
  int tokens_;
};

}  // namespace databricks::inline v0_2::internal::http

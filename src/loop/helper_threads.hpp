#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "base/fork_safe_mutex.hpp"

namespace databricks::inline v0_2::internal::loop {

/// A few threads for work that blocks. They are started when they are first needed, and joined at the end.
class HelperThreads {
 public:
  HelperThreads() = default;
  HelperThreads(const HelperThreads&) = delete;
  HelperThreads& operator=(const HelperThreads&) = delete;
  ~HelperThreads();

  /// @param work must not throw.
  void add(std::function<void()> work);

 private:
  static constexpr std::size_t kMaxThreads = 4;
  void serve();

  ForkSafeMutex mutex_;
  std::condition_variable changed_;
  std::deque<std::function<void()>> queued_;
  std::size_t idle_ = 0;
  bool is_ending_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace databricks::inline v0_2::internal::loop

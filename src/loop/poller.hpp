#pragma once

#include <chrono>
#include <span>
#include <unordered_map>
#include <vector>

#include "base/descriptor.hpp"

namespace databricks::inline v0_2::internal::loop {

/// Waits until one of many descriptors is ready: epoll on Linux, poll elsewhere. All functions but wake() are for one thread.
class Poller {
 public:
  struct Ready {
    int descriptor;
    bool readable;
    bool writable;
  };

  /// @throws std::system_error when the system has no descriptors left.
  Poller();
  Poller(const Poller&) = delete;
  Poller& operator=(const Poller&) = delete;

  /// Level-triggered. Neither `readable` nor `writable` forgets the descriptor, which must be done before it is closed.
  void watch(int descriptor, bool readable, bool writable);

  /// @param time at most; negative for no limit.
  /// @return what is ready, until the next call.
  [[nodiscard]] std::span<const Ready> wait(std::chrono::milliseconds time);

  /// Ends a wait, the next one when there is none. From any thread, also inside a signal handler.
  void wake() noexcept;

  /// Readable when there is something to do: for another loop that this one is a guest of. Linux only, -1 elsewhere.
  [[nodiscard]] int descriptor() const noexcept;

 private:
  void take_wake_up() noexcept;

  Descriptor wake_read_;
  Descriptor wake_write_;
#if defined(__linux__)
  Descriptor epoll_;
#endif
  std::unordered_map<int, short> watched_;
  std::vector<Ready> ready_;
};

}  // namespace databricks::inline v0_2::internal::loop

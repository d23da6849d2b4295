#pragma once

#if !defined(_WIN32)

#include <csignal>
#include <ctime>

namespace databricks::inline v0_2::internal {

/// Keeps a signal from this thread while it lives, for one that a failing write raises: it must not end the process, and the
/// process's own signal handlers must stay as they are.
class SignalBlock {
 public:
  explicit SignalBlock(int signal) noexcept : signal_(signal) {
    sigemptyset(&blocked_);
    sigaddset(&blocked_, signal);
    was_pending_ = is_pending();
    if (!was_pending_) pthread_sigmask(SIG_BLOCK, &blocked_, &before_);
  }
  SignalBlock(const SignalBlock&) = delete;
  SignalBlock& operator=(const SignalBlock&) = delete;
  ~SignalBlock() {
    if (was_pending_) return;
    take_pending();
    pthread_sigmask(SIG_SETMASK, &before_, nullptr);
  }

 private:
  [[nodiscard]] bool is_pending() const noexcept {
    sigset_t pending;
    sigemptyset(&pending);
    sigpending(&pending);
    return sigismember(&pending, signal_) == 1;
  }

  /// The signal of a write that failed must not be delivered when the mask goes back.
  void take_pending() noexcept {
#if defined(__APPLE__)
    int taken = 0;
    if (is_pending()) sigwait(&blocked_, &taken);
#else
    const timespec at_once{};
    while (sigtimedwait(&blocked_, nullptr, &at_once) == signal_) {
    }
#endif
  }

  int signal_;
  sigset_t blocked_{};
  sigset_t before_{};
  bool was_pending_ = false;
};

}  // namespace databricks::inline v0_2::internal

#endif

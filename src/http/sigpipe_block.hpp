#pragma once

#if !defined(_WIN32)
#include <csignal>
#include <ctime>
#endif

namespace databricks::http {

/// Keeps SIGPIPE from this thread while it lives: a peer that closes its connection must not end the process, and the
/// process's own signal handlers must stay as they are.
class SigpipeBlock {
 public:
#if defined(_WIN32)
  SigpipeBlock() noexcept = default;
#else
  SigpipeBlock() noexcept {
    sigemptyset(&sigpipe_);
    sigaddset(&sigpipe_, SIGPIPE);
    sigset_t pending;
    sigemptyset(&pending);
    sigpending(&pending);
    was_pending_ = sigismember(&pending, SIGPIPE) == 1;
    if (!was_pending_) pthread_sigmask(SIG_BLOCK, &sigpipe_, &before_);
  }

  ~SigpipeBlock() {
    if (was_pending_) return;
    // Takes the signal that a write may have left, so that it is not delivered when the mask goes back.
    const timespec at_once{};
#if defined(__APPLE__)
    sigset_t pending;
    sigemptyset(&pending);
    sigpending(&pending);
    int ignored = 0;
    if (sigismember(&pending, SIGPIPE) == 1) sigwait(&sigpipe_, &ignored);
    static_cast<void>(at_once);
#else
    while (sigtimedwait(&sigpipe_, nullptr, &at_once) == SIGPIPE) {
    }
#endif
    pthread_sigmask(SIG_SETMASK, &before_, nullptr);
  }
#endif

  SigpipeBlock(const SigpipeBlock&) = delete;
  SigpipeBlock& operator=(const SigpipeBlock&) = delete;

#if !defined(_WIN32)
 private:
  sigset_t sigpipe_{};
  sigset_t before_{};
  bool was_pending_ = false;
#endif
};

}  // namespace databricks::http

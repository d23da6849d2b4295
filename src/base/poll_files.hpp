#pragma once

#if !defined(_WIN32)

#include <poll.h>

#include <chrono>
#include <span>

#include "base/reactor.hpp"

namespace databricks::inline v0_2::internal {

/// Waits a short time for one of the files, as ::poll() does. A task lets other tasks run meanwhile, and is told a little later.
/// @param slice how long; the caller looks for its deadline and for cancellation in between.
/// @return how many files are ready.
inline int poll_files(std::span<pollfd> files, std::chrono::milliseconds slice) {
  const auto poll = [&](std::chrono::milliseconds time) {
    return ::poll(files.data(), static_cast<nfds_t>(files.size()), static_cast<int>(time.count()));
  };
  Reactor* const reactor = Reactor::current();
  if (reactor == nullptr) return poll(slice);
  constexpr std::chrono::milliseconds kStep{5};
  for (const auto end = std::chrono::steady_clock::now() + slice;;) {
    if (const int ready = poll(std::chrono::milliseconds{0}); ready != 0) return ready;
    const auto now = std::chrono::steady_clock::now();
    if (now >= end || !sleep_until(*reactor, std::min(now + kStep, end), {})) return 0;
  }
}

}  // namespace databricks::inline v0_2::internal

#endif

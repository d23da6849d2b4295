#pragma once

#include <mutex>

namespace databricks::inline v0_2::internal {

/// A mutex that no vanished thread holds in a forked child: fork() waits until it is free, whichever thread has it.
/// Who holds one locks no other, makes none, and calls nobody else's code.
class ForkSafeMutex : public std::mutex {
 public:
  ForkSafeMutex();
  ~ForkSafeMutex();

  /// Until the lock goes, fork() waits, and no ForkSafeMutex can be made or destroyed.
  [[nodiscard]] static std::unique_lock<std::mutex> hold_off_forks();

 private:
  friend class ForkSafeMutexes;

  ForkSafeMutex* previous_ = nullptr;
  ForkSafeMutex* next_ = nullptr;
};

}  // namespace databricks::inline v0_2::internal

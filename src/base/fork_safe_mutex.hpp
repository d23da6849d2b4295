#pragma once

#include <mutex>

namespace databricks {

/// A mutex that no vanished thread holds in a forked child: fork() waits until it is free, whichever thread has it.
/// Who holds one locks no other, makes none, and calls nobody else's code.
class ForkSafeMutex : public std::mutex {
 public:
  ForkSafeMutex();
  ~ForkSafeMutex();

 private:
  friend class ForkSafeMutexes;

  ForkSafeMutex* previous_ = nullptr;
  ForkSafeMutex* next_ = nullptr;
};

}  // namespace databricks

#include "base/fork_safe_mutex.hpp"

#if !defined(_WIN32)
#include <pthread.h>
#endif

namespace databricks {

/// All there are, so that fork() can take them.
class ForkSafeMutexes {
 public:
  static void add(ForkSafeMutex& added) {
    register_with_fork();
    const std::scoped_lock lock{mutex_};
    added.next_ = first_;
    if (first_ != nullptr) first_->previous_ = &added;
    first_ = &added;
  }

  static void remove(const ForkSafeMutex& removed) {
    const std::scoped_lock lock{mutex_};
    (removed.previous_ == nullptr ? first_ : removed.previous_->next_) = removed.next_;
    if (removed.next_ != nullptr) removed.next_->previous_ = removed.previous_;
  }

 private:
  static void register_with_fork() {
#if !defined(_WIN32)
    [[maybe_unused]] static const int registered = pthread_atfork(&lock_all, &unlock_all, &unlock_all);
#endif
  }

  static void lock_all() {
    mutex_.lock();
    for (ForkSafeMutex* each = first_; each != nullptr; each = each->next_) each->lock();
  }

  static void unlock_all() {
    for (ForkSafeMutex* each = first_; each != nullptr; each = each->next_) each->unlock();
    mutex_.unlock();
  }

  static constinit std::mutex mutex_;
  static constinit ForkSafeMutex* first_;
};

constinit std::mutex ForkSafeMutexes::mutex_;
constinit ForkSafeMutex* ForkSafeMutexes::first_ = nullptr;

ForkSafeMutex::ForkSafeMutex() { ForkSafeMutexes::add(*this); }

ForkSafeMutex::~ForkSafeMutex() { ForkSafeMutexes::remove(*this); }

}  // namespace databricks

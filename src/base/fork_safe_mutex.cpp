#include "base/fork_safe_mutex.hpp"

#if !defined(_WIN32)
#include <pthread.h>
#endif

namespace databricks::inline v0_2::internal {

/// All there are, so that fork() can take them.
class ForkSafeMutexes {
 public:
  static std::unique_lock<std::mutex> lock() { return std::unique_lock{mutex_}; }

  static void add(ForkSafeMutex& added) {
    const auto held = lock();
    added.next_ = first_;
    if (first_ != nullptr) first_->previous_ = &added;
    first_ = &added;
  }

  static void remove(const ForkSafeMutex& removed) {
    const auto held = lock();
    (removed.previous_ == nullptr ? first_ : removed.previous_->next_) = removed.next_;
    if (removed.next_ != nullptr) removed.next_->previous_ = removed.previous_;
  }

  static void lock_all() {
    mutex_.lock();
    for (ForkSafeMutex* each = first_; each != nullptr; each = each->next_) each->lock();
  }

  static void unlock_all() {
    for (ForkSafeMutex* each = first_; each != nullptr; each = each->next_) each->unlock();
    mutex_.unlock();
  }

 private:
  static constinit std::mutex mutex_;
  static constinit ForkSafeMutex* first_;
};

constinit std::mutex ForkSafeMutexes::mutex_;
constinit ForkSafeMutex* ForkSafeMutexes::first_ = nullptr;

#if !defined(_WIN32)
namespace {

// When the library is loaded: at the first lock it would take a guard, which a fork could catch.
[[maybe_unused]] const int kRegistered =
    pthread_atfork(&ForkSafeMutexes::lock_all, &ForkSafeMutexes::unlock_all, &ForkSafeMutexes::unlock_all);

}  // namespace
#endif

ForkSafeMutex::ForkSafeMutex() { ForkSafeMutexes::add(*this); }

ForkSafeMutex::~ForkSafeMutex() { ForkSafeMutexes::remove(*this); }

std::unique_lock<std::mutex> ForkSafeMutex::hold_off_forks() { return ForkSafeMutexes::lock(); }

}  // namespace databricks::inline v0_2::internal

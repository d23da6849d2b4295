#include "loop/helper_threads.hpp"

#include <utility>

namespace databricks::inline v0_2::internal::loop {

HelperThreads::~HelperThreads() {
  {
    const std::scoped_lock lock{mutex_};
    is_ending_ = true;
  }
  changed_.notify_all();
  for (std::thread& thread : threads_) thread.join();
}

void HelperThreads::add(std::function<void()> work) {
  {
    const std::scoped_lock lock{mutex_};
    queued_.push_back(std::move(work));
    if (queued_.size() > idle_ && threads_.size() < kMaxThreads) threads_.emplace_back([this] { serve(); });
  }
  changed_.notify_one();
}

void HelperThreads::serve() {
  std::unique_lock<std::mutex> lock{mutex_};
  while (true) {
    ++idle_;
    changed_.wait(lock, [this] { return is_ending_ || !queued_.empty(); });
    --idle_;
    if (queued_.empty()) return;
    const auto work = std::move(queued_.front());
    queued_.pop_front();
    lock.unlock();
    work();
    lock.lock();
  }
}

}  // namespace databricks::inline v0_2::internal::loop

#include <databricks/cancel.hpp>

#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <thread>

#include "base/fork_safe_mutex.hpp"

namespace databricks::inline v0_2::internal {

class CancelState {
 public:
  [[nodiscard]] bool cancelled() const noexcept { return cancelled_.load(std::memory_order_acquire); }

  void cancel() {
    std::unique_lock<std::mutex> lock{mutex_};
    if (cancelled()) return;
    canceller_ = std::this_thread::get_id();
    cancelled_.store(true, std::memory_order_release);
    while (!callbacks_.empty()) {
      auto callback = callbacks_.extract(callbacks_.begin());
      running_ = callback.key();
      lock.unlock();
      callback.mapped()();
      callback = {};  // without the lock: what it holds may be a registration here
      lock.lock();
      running_ = 0;
      done_.notify_all();
    }
  }

  /// Returns 0 when the callback is to be called at once instead.
  std::uint64_t add(std::function<void()>& callback) {
    const std::scoped_lock lock{mutex_};
    if (cancelled()) return 0;
    callbacks_.emplace(++last_id_, std::move(callback));
    return last_id_;
  }

  void remove(std::uint64_t id) {
    decltype(callbacks_)::node_type callback;  // goes after the lock, for the same reason
    std::unique_lock<std::mutex> lock{mutex_};
    callback = callbacks_.extract(id);
    if (!callback.empty()) return;
    // A callback that gives itself up must not wait for itself.
    if (canceller_ == std::this_thread::get_id()) return;
    done_.wait(lock, [&] { return running_ != id; });
  }

#if defined(__cpp_lib_jthread)
  void follow(const std::stop_token& stop, const std::shared_ptr<CancelState>& self) {
    follower_.emplace(stop, [weak = std::weak_ptr{self}] {
      if (const auto state = weak.lock()) state->cancel();
    });
  }
#endif

 private:
  std::atomic<bool> cancelled_{false};
  ForkSafeMutex mutex_;
  std::condition_variable done_;
  std::map<std::uint64_t, std::function<void()>> callbacks_;
  std::uint64_t last_id_ = 0;
  std::uint64_t running_ = 0;
  std::thread::id canceller_;
#if defined(__cpp_lib_jthread)
  std::optional<std::stop_callback<std::function<void()>>> follower_;
#endif
};

}  // namespace databricks::inline v0_2::internal

namespace databricks::inline v0_2 {

CancelRegistration& CancelRegistration::operator=(CancelRegistration&& other) noexcept {
  if (this != &other) {
    release();
    state_ = std::move(other.state_);
    id_ = other.id_;
  }
  return *this;
}

CancelRegistration::~CancelRegistration() { release(); }

void CancelRegistration::release() noexcept {
  if (const auto state = std::exchange(state_, nullptr)) state->remove(id_);
}

#if defined(__cpp_lib_jthread)
CancelToken::CancelToken(const std::stop_token& stop) {
  if (!stop.stop_possible()) return;
  state_ = std::make_shared<internal::CancelState>();
  state_->follow(stop, state_);
}
#endif

bool CancelToken::cancelled() const noexcept { return state_ && state_->cancelled(); }

CancelRegistration CancelToken::on_cancel(std::function<void()> callback) const {
  if (!state_) return {};
  const std::uint64_t id = state_->add(callback);
  if (id != 0) return {state_, id};
  callback();
  return {};
}

CancelSource::CancelSource() : state_(std::make_shared<internal::CancelState>()) {}

void CancelSource::cancel() const {
  const auto state = state_;  // a callback may destroy this object
  state->cancel();
}

}  // namespace databricks::inline v0_2

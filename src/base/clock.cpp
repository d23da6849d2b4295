#include <databricks/clock.hpp>

#include <condition_variable>
#include <mutex>

#include "base/reactor.hpp"

namespace databricks::inline v0_2 {
namespace {

class SystemClock final : public Clock {
 public:
  [[nodiscard]] TimePoint now() const override { return std::chrono::steady_clock::now(); }

  [[nodiscard]] std::chrono::system_clock::time_point calendar_now() const override {
    return std::chrono::system_clock::now();
  }

  [[nodiscard]] bool sleep_until(TimePoint until, const CancelToken& cancel) const override {
    if (internal::Reactor* const reactor = internal::Reactor::current()) {
      return internal::sleep_until(*reactor, until, cancel);
    }
    std::mutex mutex;
    std::condition_variable woken;
    bool cancelled = false;
    const auto registration = cancel.on_cancel([&] {
      const std::scoped_lock lock{mutex};
      cancelled = true;
      woken.notify_all();
    });
    std::unique_lock lock{mutex};
    const bool stopped = woken.wait_until(lock, until, [&] { return cancelled; });
    lock.unlock();
    return !stopped;
  }
};

}  // namespace

std::shared_ptr<const Clock> Clock::system() { return std::make_shared<const SystemClock>(); }

}  // namespace databricks::inline v0_2

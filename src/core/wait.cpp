#include "core/wait.hpp"

#include <fmt/format.h>

#include "base/deadline.hpp"

namespace databricks {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr milliseconds kLongestPause{10'000};
constexpr milliseconds kLongestJitter{1000};

}  // namespace

bool is_transient(const Error& error) noexcept {
  constexpr int kTooManyRequests = 429;
  return error.kind == ErrorKind::transport || error.kind == ErrorKind::timeout || error.status >= 500 ||
         error.status == kTooManyRequests || error.kind == ErrorKind::temporarily_unavailable ||
         error.kind == ErrorKind::request_limit_exceeded;
}

WaitClock::WaitClock(const Clock& clock, std::string_view what, milliseconds timeout,
                     std::optional<milliseconds> poll_interval, CancelToken cancel)
    : clock_(clock),
      what_(what),
      timeout_(timeout),
      poll_interval_(poll_interval),
      cancel_(std::move(cancel)),
      deadline_(deadline_after(timeout, clock.now())) {}

CallOptions WaitClock::call_options() const {
  return {.timeout = std::chrono::ceil<milliseconds>(deadline_ - clock_.now()), .cancel = cancel_};
}

void WaitClock::pause(std::string_view state) {
  ++looks_;
  const milliseconds own =
      std::min<milliseconds>(seconds{looks_}, kLongestPause) + random::between(milliseconds{0}, kLongestJitter);
  const auto wake = std::min(deadline_after(poll_interval_.value_or(own), clock_.now()), deadline_);
  if (!clock_.sleep_until(wake, cancel_)) {
    throw_error(
        {.kind = ErrorKind::cancelled, .message = fmt::format("the wait for {} was cancelled ({})", what_, state)});
  }
  if (wake < deadline_) return;
  throw_error({.kind = ErrorKind::timeout,
               .message = fmt::format("{} is not there after {} s: {}", what_,
                                      std::chrono::duration_cast<seconds>(timeout_).count(), state)});
}

void WaitClock::fail(std::string_view state) const {
  throw_error({.kind = ErrorKind::operation_failed, .message = fmt::format("{}: {}", what_, state)});
}

}  // namespace databricks

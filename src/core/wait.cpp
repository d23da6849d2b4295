#include "core/wait.hpp"

#include <fmt/format.h>

#include "base/classify.hpp"
#include "base/deadline.hpp"

namespace databricks::inline v0_2::internal {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr milliseconds kMaxDelay{10'000};
constexpr milliseconds kMaxJitter{1000};

}  // namespace

Poller::Poller(const Clock& clock, std::string_view what, milliseconds timeout,
               std::optional<milliseconds> poll_interval, CancelToken cancel)
    : clock_(clock),
      what_(what),
      timeout_(timeout),
      poll_interval_(poll_interval),
      cancel_(std::move(cancel)),
      start_(clock.now()),
      deadline_(deadline_after(timeout, start_)) {}

CallOptions Poller::call_options() const {
  return {.timeout = std::chrono::ceil<milliseconds>(deadline_ - clock_.now()), .cancel = cancel_};
}

bool Poller::survives(const Error& error, const RetryOptions& retry_options) const {
  if (classify(error, retry_options) == Retryability::permanent) return false;
  return !error.retry_after || deadline_after(*error.retry_after, clock_.now()) < deadline_;
}

void Poller::sleep(std::string_view state, milliseconds at_least) {
  ++polls_;
  const milliseconds own =
      std::min<milliseconds>(seconds{polls_}, kMaxDelay) + random::between(milliseconds{0}, kMaxJitter);
  const milliseconds delay = std::max(poll_interval_.value_or(own), at_least);
  const auto wake = std::min(deadline_after(delay, clock_.now()), deadline_);
  if (!clock_.sleep_until(wake, cancel_)) {
    end(ErrorKind::cancelled, fmt::format("the wait for {} was cancelled ({})", what_, state));
  }
  if (wake < deadline_) return;
  end(ErrorKind::timeout, fmt::format("the wait for {} timed out after {} s: {}", what_,
                                      std::chrono::duration_cast<seconds>(timeout_).count(), state));
}

void Poller::fail(std::string_view state) const {
  end(ErrorKind::operation_failed, fmt::format("{}: {}", what_, state));
}

void Poller::end(ErrorKind kind, std::string message) const {
  throw_error({.kind = kind,
               .message = std::move(message),
               .request_id = record_.request_id,
               .call = record_.call,
               .attempts = record_.attempts,
               .elapsed = std::chrono::duration_cast<milliseconds>(clock_.now() - start_)});
}

}  // namespace databricks::inline v0_2::internal

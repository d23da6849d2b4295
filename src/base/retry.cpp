#include <databricks/retry.hpp>

#include <algorithm>

#include "base/deadline.hpp"
#include "base/repeat.hpp"

namespace databricks::detail {

Attempts::Attempts(const RetryPolicy& policy, const RetryOptions& options)
    : policy_(policy), options_(options), deadline_(deadline_after(options.timeout, options.clock->now())) {}

bool Attempts::wait_for_next(const Error& error) {
  const bool is_allowed = repeat::is_allowed(repeat::work_after(policy_, error), options_.idempotent);
  if (!is_allowed || attempt_ >= policy_.max_attempts) return false;
  const auto wake = std::min(options_.clock->now() + repeat::backoff(policy_, attempt_), deadline_);
  if (!options_.clock->sleep_until(wake, options_.cancel)) {
    throw_error({.kind = ErrorKind::cancelled,
                 .message = "the wait for the next attempt was cancelled; the last one: " + error.text(),
                 .attempts = attempt_,
                 .maybe_processed = error.maybe_processed});
  }
  ++attempt_;
  return wake < deadline_;
}

}  // namespace databricks::detail

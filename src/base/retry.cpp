#include <databricks/retry.hpp>

#include "base/backoff.hpp"
#include "base/classify.hpp"
#include "base/deadline.hpp"

namespace databricks::inline v0_2::detail {

Attempts::Attempts(const RetryOptions& retry_options, const WorkOptions& options)
    : retry_options_(retry_options),
      options_(options),
      deadline_(internal::deadline_after(options.timeout, options.clock->now())) {}

bool Attempts::wait_for_next(const Error& error) {
  if (!internal::is_retryable(internal::classify(error, retry_options_), options_.idempotent) ||
      attempt_ >= retry_options_.max_attempts)
    return false;
  const auto wake = internal::next_attempt_time(retry_options_, error, attempt_, options_.clock->now(), deadline_);
  if (!wake) return false;
  if (!options_.clock->sleep_until(*wake, options_.cancel)) {
    throw_error({.kind = ErrorKind::cancelled,
                 .message = "the wait for the next attempt was cancelled; the last one: " + error.text(),
                 .attempts = attempt_,
                 .maybe_processed = error.maybe_processed});
  }
  ++attempt_;
  return true;
}

}  // namespace databricks::inline v0_2::detail

#include "base/backoff.hpp"

#include <algorithm>
#include <chrono>

#include "base/deadline.hpp"
#include "base/random.hpp"

namespace databricks::inline v0_2::internal {
namespace {

using std::chrono::milliseconds;

milliseconds backoff(const RetryOptions& retry_options, int attempts) {
  milliseconds longest = retry_options.initial_backoff;
  for (int step = 1; step < attempts && longest < retry_options.maximum_backoff; ++step) longest *= 2;
  return random::between(retry_options.minimum_backoff, std::min(longest, retry_options.maximum_backoff));
}

/// A little more than asked for, so that many clients do not come back in the same moment, but never so much that the
/// attempt does not fit before the deadline any more.
milliseconds jitter_after(Clock::TimePoint earliest, const RetryOptions& retry_options, Clock::TimePoint deadline) {
  const auto spare = std::chrono::floor<milliseconds>(deadline - earliest) / 2;
  return random::between(milliseconds{0}, std::min(retry_options.minimum_backoff / 2, spare));
}

}  // namespace

std::optional<Clock::TimePoint> next_attempt_time(const RetryOptions& retry_options, const Error& error, int attempts,
                                                  Clock::TimePoint now, Clock::TimePoint deadline) {
  const auto earliest = deadline_after(error.retry_after ? *error.retry_after : backoff(retry_options, attempts), now);
  if (earliest >= deadline) return std::nullopt;
  return error.retry_after ? earliest + jitter_after(earliest, retry_options, deadline) : earliest;
}

}  // namespace databricks::inline v0_2::internal

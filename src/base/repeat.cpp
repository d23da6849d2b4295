#include "base/repeat.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/random.hpp"

namespace databricks::repeat {
namespace {

using std::chrono::milliseconds;

/// Codes that mean "not processed", whatever the status.
constexpr std::array<std::string_view, 2> kNotProcessedCodes{"TEMPORARILY_UNAVAILABLE", "REQUEST_LIMIT_EXCEEDED"};

/// Texts of errors that pass, whatever the status: the workspace's backend is being moved or woken up.
constexpr std::array<std::string_view, 8> kTransientTexts{
    "com.databricks.backend.manager.util.UnknownWorkerEnvironmentException",
    "does not have any associated worker environments",
    "There is no worker environment with id",
    "Unknown worker environment",
    "ClusterNotReadyException",
    "Timed out after ",
    "deadline exceeded",
    "Please try again later or try a faster operation.",
};

template <class List, class Value>
bool contains(const List& list, const Value& value) {
  return std::ranges::find(list, value) != list.end();
}

/// The service did not answer, or what it answered could not be used.
Work work_without_answer(const Error& error) {
  const bool passes = error.kind == ErrorKind::transport || error.kind == ErrorKind::timeout;
  if (error.permanent || !passes) return Work::settled;
  return error.maybe_processed ? Work::maybe_done : Work::not_done;
}

}  // namespace

Work work_after(const RetryPolicy& policy, const Error& error) {
  constexpr int kFirstError = 400;
  if (error.status < kFirstError) return work_without_answer(error);
  if (contains(policy.not_processed_statuses, error.status)) return Work::not_done;
  if (contains(kNotProcessedCodes, error.error_code)) return Work::not_done;
  const bool passes = contains(policy.transient_statuses, error.status) ||
                      std::ranges::any_of(kTransientTexts, [&](std::string_view text) {
                        return error.message.find(text) != std::string::npos;
                      });
  return passes ? Work::maybe_done : Work::settled;
}

milliseconds backoff(const RetryPolicy& policy, int attempts) {
  milliseconds longest = policy.initial_backoff;
  for (int step = 1; step < attempts && longest < policy.maximum_backoff; ++step) longest *= 2;
  return random::between(policy.minimum_backoff, std::min(longest, policy.maximum_backoff));
}

}  // namespace databricks::repeat

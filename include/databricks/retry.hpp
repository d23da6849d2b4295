#pragma once

#include <chrono>
#include <concepts>
#include <functional>
#include <memory>
#include <type_traits>
#include <vector>

#include <databricks/cancel.hpp>
#include <databricks/clock.hpp>
#include <databricks/error.hpp>
#include <databricks/export.hpp>

namespace databricks::inline v0_2 {

/// When the library retries a request, and how long it waits before that.
///
/// It retries any request of which no byte has left yet. After that it retries only when the work cannot be done twice:
/// idempotent verbs, requests with an idempotency token, and responses that mean "not processed".
struct RetryOptions {
  /// How often a request is sent at most; 1 switches retries off. The call's timeout ends them in any case.
  int max_attempts = 10;
  /// How often in a row a connection is tried; fewer, so that a wrong host is reported soon.
  int max_connect_attempts = 4;
  /// The wait before the second attempt is a random part of this, at least `minimum_backoff`; it doubles with each
  /// attempt. Where the service says when to come back (Retry-After), that counts instead.
  std::chrono::milliseconds initial_backoff{1000};
  std::chrono::milliseconds maximum_backoff{30'000};
  std::chrono::milliseconds minimum_backoff{500};
  /// Statuses that mean the request was not processed: retried for every verb.
  std::vector<int> not_processed_statuses{429, 503};
  /// Statuses after which the work may have been done: retried only where that is harmless.
  std::vector<int> transient_statuses{500, 502, 504};
  /// Keeps the calls of one client together from storming a service that is broken: a bucket with that many tokens. A
  /// retry takes `quota_cost` of them and a retry that succeeds gives them back, as each success at the first attempt
  /// gives back one; while too few are left, failures are reported at once. Retries that the service asked for with
  /// Retry-After are free. 0 switches this off. The size is the client's; the options of one call do not change it.
  int quota = 500;
  int quota_cost = 5;

  bool operator==(const RetryOptions&) const = default;
};

/// How retry() treats the caller's work, beside the numbers of WorkOptions.
struct WorkOptions {
  /// Doing the work twice is harmless: retry() then also retries work that may have been done already.
  bool idempotent = false;
  /// The time for all attempts and the waits between them. An attempt that is under way is not interrupted.
  std::chrono::milliseconds timeout{std::chrono::minutes{5}};
  /// Ends a wait with CancelledError.
  CancelToken cancel{};
  std::shared_ptr<const Clock> clock = Clock::system();
};

namespace detail {

/// The retries of one retry().
class DATABRICKS_EXPORT Attempts {
 public:
  Attempts(const RetryOptions& retry_options, const WorkOptions& options);
  /// Waits for the next attempt after this error. @return false when there is none. @throws CancelledError
  [[nodiscard]] bool wait_for_next(const Error& error);

 private:
  const RetryOptions& retry_options_;
  const WorkOptions& options_;
  Clock::TimePoint deadline_;
  int attempt_ = 1;
};

}  // namespace detail

/// Retries work of the caller's own while it fails with transient errors, by the rules and with the backoff that the
/// client has for its requests: several calls that belong together, or a single one beyond the client's own retries.
///
///     const auto run = retry({.max_attempts = 100, .maximum_backoff = 1min}, [&] {
///       return client.jobs().run_now({.idempotency_token = token, .job_id = job_id});
///     }, {.idempotent = true, .timeout = 2h});
///
/// @param retry_options max_connect_attempts and the quota do not count here.
/// @param work takes nothing. What it throws that is no databricks::Exception ends the retries.
/// @return what `work` returns.
/// @throws the error of the last attempt; CancelledError.
template <std::invocable Work>
std::invoke_result_t<Work&> retry(const RetryOptions& retry_options, Work&& work, const WorkOptions& options = {}) {
  detail::Attempts attempts{retry_options, options};
  while (true) {
    try {
      return std::invoke(work);
    } catch (const Exception& failure) {
      if (!attempts.wait_for_next(failure.error())) throw;
    }
  }
}

}  // namespace databricks::inline v0_2

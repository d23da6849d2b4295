#pragma once

#include <chrono>
#include <vector>

namespace databricks {

/// When a request is sent again, and how long the library waits before that.
///
/// Before the first byte of a request has left, anything is repeated. After that only what cannot do the work twice: idempotent
/// verbs, requests with an idempotency token, and answers that mean "not processed".
struct RetryPolicy {
  /// How often a request is sent at most; 1 switches repeats off. The call's timeout ends them in any case.
  int max_attempts = 10;
  /// How often in a row a connection is tried; fewer, so that a wrong host is reported soon.
  int max_connect_attempts = 4;
  /// The wait before the second attempt is a random part of this, at least `minimum_backoff`; it doubles with each attempt.
  std::chrono::milliseconds initial_backoff{1000};
  std::chrono::milliseconds maximum_backoff{30'000};
  std::chrono::milliseconds minimum_backoff{500};
  /// Statuses that mean the request was not processed: repeated for every verb.
  std::vector<int> not_processed_statuses{429, 503};
  /// Statuses after which the work may have been done: repeated only where that is harmless.
  std::vector<int> transient_statuses{500, 502, 504};

  bool operator==(const RetryPolicy&) const = default;
};

}  // namespace databricks

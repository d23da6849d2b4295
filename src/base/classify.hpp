#pragma once

#include <cstdint>

#include <databricks/error.hpp>
#include <databricks/retry.hpp>

namespace databricks::inline v0_2::internal {

/// What an error says about another attempt.
enum class Retryability : std::uint8_t {
  permanent,        ///< Another attempt ends the same way.
  not_processed,    ///< Transient, and nothing was done: any work may be retried.
  maybe_processed,  ///< Transient, but the work may have been done: only idempotent work may be retried.
};

/// The one classification of an error, for requests, token requests, waits, work that threads share and the work of callers.
/// @param retry_options says which statuses are transient.
[[nodiscard]] Retryability classify(const Error& error, const RetryOptions& retry_options = {});

[[nodiscard]] constexpr bool is_retryable(Retryability retryability, bool idempotent) {
  return retryability == Retryability::not_processed || (retryability == Retryability::maybe_processed && idempotent);
}

}  // namespace databricks::inline v0_2::internal

#pragma once

#include <chrono>
#include <cstdint>

#include <databricks/error.hpp>
#include <databricks/retry.hpp>

/// The rules of RetryPolicy, for requests and for the work of callers alike.
namespace databricks::repeat {

/// What an error says about the work that was asked for.
enum class Work : std::uint8_t {
  settled,  ///< Done, or refused in a way that a repeat does not change.
  not_done,
  maybe_done,
};

[[nodiscard]] Work work_after(const RetryPolicy& policy, const Error& error);

/// True when the work may be asked for again.
[[nodiscard]] constexpr bool is_allowed(Work work, bool idempotent) {
  return work == Work::not_done || (work == Work::maybe_done && idempotent);
}

/// How long to wait after that many attempts.
[[nodiscard]] std::chrono::milliseconds backoff(const RetryPolicy& policy, int attempts);

}  // namespace databricks::repeat

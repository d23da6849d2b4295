#pragma once

#include <optional>

#include <databricks/clock.hpp>
#include <databricks/error.hpp>
#include <databricks/retry.hpp>

namespace databricks::inline v0_2::internal {

/// When the next attempt may start: as late as the service asked for, otherwise after the policy's backoff.
/// @param attempts how many were made; the last of them failed with `error`.
/// @return nothing when the deadline comes first.
[[nodiscard]] std::optional<Clock::TimePoint> next_attempt_time(const RetryOptions& retry_options, const Error& error,
                                                                int attempts, Clock::TimePoint now,
                                                                Clock::TimePoint deadline);

}  // namespace databricks::inline v0_2::internal

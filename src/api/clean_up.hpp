#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <vector>

#include <databricks/call_options.hpp>
#include <databricks/clock.hpp>

namespace databricks::inline v0_2::internal {

/// One thing to take away after a call that failed.
struct CleanUpStep {
  std::string subject;  ///< For messages.
  std::function<void(const CallOptions& options)> take_away;
};

/// Takes away what a call has made that failed or was cancelled. The caller's time and cancel are used up, so all steps
/// share `timeout`, each with an equal part of what is left of it: one that hangs does not keep the others from their try.
/// @param options those of the call that failed.
/// @return what is left behind, and why; empty when nothing is.
[[nodiscard]] std::string clean_up(const Clock& clock, const CallOptions& options, std::chrono::milliseconds timeout,
                                   const std::vector<CleanUpStep>& steps);

}  // namespace databricks::inline v0_2::internal

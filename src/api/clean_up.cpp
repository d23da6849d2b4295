#include "api/clean_up.hpp"

#include <exception>

#include <fmt/format.h>

#include <databricks/error.hpp>

#include "base/deadline.hpp"

namespace databricks::inline v0_2::internal {

std::string clean_up(const Clock& clock, const CallOptions& options, std::chrono::milliseconds timeout,
                     const std::vector<CleanUpStep>& steps) {
  const auto deadline = deadline_after(timeout, clock.now());
  std::string left_behind;
  auto steps_left = static_cast<int>(steps.size());
  for (const CleanUpStep& step : steps) {
    const auto share = std::chrono::floor<std::chrono::milliseconds>((deadline - clock.now()) / steps_left--);
    try {
      step.take_away({.timeout = share, .cancel = {}, .retry = options.retry, .headers = options.headers});
    } catch (const ResourceDoesNotExist&) {
      // It was never made, or is gone already.
    } catch (const std::exception& failure) {
      left_behind += fmt::format("{}{} ({})", left_behind.empty() ? "" : ", ", step.subject, failure.what());
    }
  }
  return left_behind;
}

}  // namespace databricks::inline v0_2::internal

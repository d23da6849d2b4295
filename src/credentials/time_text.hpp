#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace databricks::inline v0_2::internal {

/// "2026-01-31T12:00:00.123456789Z", "2026-01-31 12:00:00.1+01:00", "2026-01-31 12:00:00": what command line tools
/// print. Without a zone it is local time, as `az` means it.
[[nodiscard]] std::optional<std::chrono::system_clock::time_point> parse_time(std::string_view text);

}  // namespace databricks::inline v0_2::internal

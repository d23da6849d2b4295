#pragma once

#include <chrono>

namespace databricks::inline v0_2 {

/// A point in time as the API counts it: milliseconds since 1970-01-01T00:00:00Z.
using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

}  // namespace databricks::inline v0_2

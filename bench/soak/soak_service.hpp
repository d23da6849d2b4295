#pragma once

#include "support/service_process.hpp"

namespace databricks::bench {

/// Serves `jobs/get`, `jobs/list` and `jobs/run-now` from the request alone, and lets a part of the requests meet a fault.
/// @param fault_rate how many of the requests meet a fault, from 0 to 1.
[[nodiscard]] Service soak_service(double fault_rate);

}  // namespace databricks::bench

#pragma once

#include <set>
#include <string>

#include "testing/run.hpp"

/// Which tasks of a run a repair runs again.
namespace databricks::inline v0_2::internal::testing::run_repair {

/// @throws ApiError when the run cannot be repaired like that.
[[nodiscard]] std::set<std::string> tasks_to_rerun(const Run& run, const Json& request);

}  // namespace databricks::inline v0_2::internal::testing::run_repair

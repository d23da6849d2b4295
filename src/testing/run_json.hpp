#pragma once

#include <string>

#include "testing/run.hpp"

/// What runs look like on the wire.
namespace databricks::inline v0_2::internal::testing::run_json {

/// As runs/get shows a run, with its tasks but without its repair history.
[[nodiscard]] Json of_run(const Run& run, const std::string& user_name);
/// As runs/get shows a single task of a run.
[[nodiscard]] Json of_task_run(const Run& run, const TaskRun& task, const std::string& user_name);
[[nodiscard]] Json repair_history(const Run& run);

}  // namespace databricks::inline v0_2::internal::testing::run_json

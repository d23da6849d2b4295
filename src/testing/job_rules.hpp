#pragma once

#include <string>

#include "testing/json.hpp"

/// What a job must look like.
namespace databricks::inline v0_2::internal::testing::job_rules {

/// @throws ApiError when a job of these settings cannot be saved.
void check(const Json& settings);

/// @throws ApiError when these tasks cannot be run: keys, dependencies, clusters, kinds.
void check_tasks(const Json& tasks, const Json& job_clusters);

/// The name of the member that says what the task does, for example "notebook_task".
[[nodiscard]] std::string kind_of(const Json& task);

}  // namespace databricks::inline v0_2::internal::testing::job_rules

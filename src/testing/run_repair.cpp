#include "testing/run_repair.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "testing/api_error.hpp"

namespace databricks::inline v0_2::internal::testing::run_repair {
namespace {

using Keys = std::set<std::string>;

void check_state(const Run& run, const Json& request) {
  if (!run.is_over()) throw invalid_state(fmt::format("Run {} is still active and cannot be repaired.", run.id));
  if (run.attempts.empty()) throw invalid_state(fmt::format("Run {} never began and cannot be repaired.", run.id));
  const auto latest = run.attempts.size() > 1 ? run.attempts.back().id : 0;
  const auto given = request.value("latest_repair_id", std::int64_t{0});
  if (given == latest) return;
  if (given == 0) {
    throw invalid_parameter("Missing required field: latest_repair_id, for this run was repaired before.");
  }
  throw invalid_parameter(fmt::format("The latest_repair_id {} is not that of the latest repair, {}.", given, latest));
}

Keys failed_tasks(const Run& run) {
  Keys keys;
  for (const TaskRun& task : run.tasks) {
    if (!task.result.is_success() && task.result.result_state != "EXCLUDED") keys.insert(task.key());
  }
  return keys;
}

Keys named_tasks(const Run& run, const Json& names) {
  Keys keys;
  for (const Json& name : names) {
    const std::string key = name.get<std::string>();
    if (run.find(key) == nullptr) throw invalid_parameter(fmt::format("The run has no task '{}' to rerun.", key));
    keys.insert(key);
  }
  return keys;
}

bool depends_on(const TaskRun& task, const Keys& keys) {
  const Json dependencies = task.task.value("depends_on", Json::array());
  return std::any_of(dependencies.begin(), dependencies.end(), [&](const Json& dependency) {
    return keys.contains(dependency.at("task_key").get<std::string>());
  });
}

void add_dependents(const Run& run, Keys& keys) {
  for (std::size_t before = 0; before != keys.size();) {
    before = keys.size();
    for (const TaskRun& task : run.tasks) {
      if (depends_on(task, keys)) keys.insert(task.key());
    }
  }
}

}  // namespace

Keys tasks_to_rerun(const Run& run, const Json& request) {
  check_state(run, request);
  const bool all_failed = request.value("rerun_all_failed_tasks", false);
  const Json names = request.value("rerun_tasks", Json::array());
  if (all_failed == !names.empty()) {
    throw invalid_parameter("Exactly one of rerun_tasks and rerun_all_failed_tasks must be given.");
  }
  Keys keys = all_failed ? failed_tasks(run) : named_tasks(run, names);
  if (request.value("rerun_dependent_tasks", false)) add_dependents(run, keys);
  if (keys.empty()) throw invalid_parameter("There is no task to rerun.");
  return keys;
}

}  // namespace databricks::inline v0_2::internal::testing::run_repair

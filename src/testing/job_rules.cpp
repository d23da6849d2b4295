#include "testing/job_rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <set>
#include <sstream>
#include <string_view>
#include <vector>

#include "testing/api_error.hpp"
#include "testing/job_requests.hpp"
#include "testing/request_reader.hpp"

namespace databricks::inline v0_2::internal::testing::job_rules {
namespace {

constexpr std::size_t kMaxTasks = 1000;
constexpr std::size_t kMaxKeyLength = 100;
constexpr std::int64_t kMaxConcurrentRuns = 1000;

using Keys = std::set<std::string>;

bool is_key(std::string_view key) {
  return !key.empty() && key.size() <= kMaxKeyLength && std::all_of(key.begin(), key.end(), [](char character) {
    return std::isalnum(static_cast<unsigned char>(character)) != 0 || character == '_' || character == '-';
  });
}

void check_key(const std::string& key, std::string_view member) {
  if (is_key(key)) return;
  throw invalid_parameter(fmt::format(
      "The {} '{}' is invalid. It must consist of at most {} alphanumeric characters, dashes and underscores.", member,
      key, kMaxKeyLength));
}

Keys unique_keys(const Json& items, const char* member) {
  Keys keys;
  for (const Json& item : items) {
    const std::string key = item.at(member).get<std::string>();
    check_key(key, member);
    if (!keys.insert(key).second) throw invalid_parameter(fmt::format("Duplicate {}: '{}'.", member, key));
  }
  return keys;
}

std::vector<std::string> kinds_of(const Json& task) {
  std::vector<std::string> kinds;
  for (const auto& [name, value] : task.items()) {
    if (name.ends_with("_task") && value.is_object()) kinds.push_back(name);
  }
  return kinds;
}

void check_kind(const Json& task) {
  const std::string key = task.at("task_key").get<std::string>();
  const auto kinds = kinds_of(task);
  if (kinds.empty()) {
    throw invalid_parameter(fmt::format("Task '{}' must define what it runs, such as notebook_task.", key));
  }
  if (kinds.size() > 1) {
    throw invalid_parameter(fmt::format("Task '{}' must define only one of: {}.", key, fmt::join(kinds, ", ")));
  }
  if (kinds.front() == "notebook_task") {
    const Json& notebook = task.at("notebook_task");
    const bool is_in_workspace = notebook.value("source", "WORKSPACE") != "GIT";
    if (is_in_workspace && !notebook.at("notebook_path").get<std::string>().starts_with('/')) {
      throw invalid_parameter("Only absolute paths are currently supported. Paths must begin with '/'.");
    }
  }
  if (kinds.front() == "for_each_task") {
    Json inner = task.at("for_each_task").at("task");
    conform(inner, job_requests::kTask, "for_each_task.task.");
    check_kind(inner);
  }
}

void check_references(const Json& task, const Keys& task_keys, const Keys& cluster_keys) {
  const std::string key = task.at("task_key").get<std::string>();
  for (const Json& dependency : task.value("depends_on", Json::array())) {
    const std::string other = dependency.at("task_key").get<std::string>();
    if (!task_keys.contains(other)) {
      throw invalid_parameter(fmt::format("Task '{}' depends on task '{}', which does not exist.", key, other));
    }
  }
  const std::string cluster = task.value("job_cluster_key", "");
  if (!cluster.empty() && !cluster_keys.contains(cluster)) {
    throw invalid_parameter(
        fmt::format("Job cluster '{}' is not defined in field 'job_clusters'. It is used by task '{}'.", cluster, key));
  }
}

bool depends_only_on(const Json& task, const Keys& keys) {
  const Json dependencies = task.value("depends_on", Json::array());
  return std::all_of(dependencies.begin(), dependencies.end(), [&](const Json& dependency) {
    return keys.contains(dependency.at("task_key").get<std::string>());
  });
}

/// Takes away tasks whose dependencies are gone until none is left, or only circles are.
void check_no_cycle(const Json& tasks) {
  std::vector<const Json*> left;
  for (const Json& task : tasks) left.push_back(&task);
  Keys done;
  while (!left.empty()) {
    const auto ready =
        std::partition(left.begin(), left.end(), [&](const Json* task) { return !depends_only_on(*task, done); });
    if (ready == left.end()) {
      throw invalid_parameter(fmt::format("The dependencies of the tasks form a cycle, in which task '{}' takes part.",
                                          left.front()->at("task_key").get<std::string>()));
    }
    for (auto task = ready; task != left.end(); ++task) done.insert((*task)->at("task_key").get<std::string>());
    left.erase(ready, left.end());
  }
}

void check_schedule(const Json& schedule) {
  const std::string expression = schedule.value("quartz_cron_expression", "");
  std::istringstream stream{expression};
  std::size_t fields = 0;
  for (std::string field; stream >> field;) ++fields;
  if (fields != 6 && fields != 7) {
    throw invalid_parameter(
        fmt::format("Invalid quartz cron expression: '{}'. It must have 6 or 7 fields.", expression));
  }
  if (schedule.value("timezone_id", "").empty()) {
    throw invalid_parameter("Missing required field: schedule.timezone_id");
  }
}

}  // namespace

void check(const Json& settings) {
  check_tasks(settings.value("tasks", Json::array()), settings.value("job_clusters", Json::array()));
  if (settings.contains("schedule")) check_schedule(settings.at("schedule"));
  const auto concurrent = settings.value("max_concurrent_runs", std::int64_t{1});
  if (concurrent < 0 || concurrent > kMaxConcurrentRuns) {
    throw invalid_parameter(
        fmt::format("max_concurrent_runs must be between 0 and {}, got {}.", kMaxConcurrentRuns, concurrent));
  }
}

void check_tasks(const Json& tasks, const Json& job_clusters) {
  if (tasks.size() > kMaxTasks) {
    throw invalid_parameter(fmt::format("The job has {} tasks, but at most {} are allowed.", tasks.size(), kMaxTasks));
  }
  const Keys cluster_keys = unique_keys(job_clusters, "job_cluster_key");
  const Keys task_keys = unique_keys(tasks, "task_key");
  for (const Json& task : tasks) {
    check_kind(task);
    check_references(task, task_keys, cluster_keys);
  }
  check_no_cycle(tasks);
}

std::string kind_of(const Json& task) { return kinds_of(task).front(); }

}  // namespace databricks::inline v0_2::internal::testing::job_rules

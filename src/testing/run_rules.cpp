#include "testing/run_rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <utility>
#include <vector>

namespace databricks::inline v0_2::internal::testing::run_rules {
namespace {

/// How many of the tasks that a task depends on ended how.
struct Count {
  int all = 0;
  int succeeded = 0;
  int failed = 0;
  int excluded = 0;
  int cancelled = 0;
};

bool is_failure(const RunResult& result) {
  const std::string& state = result.result_state;
  return state == "FAILED" || state == "TIMEDOUT" || state == "UPSTREAM_FAILED";
}

bool is_cancelled(const RunResult& result) {
  return result.result_state == "CANCELED" || result.result_state == "UPSTREAM_CANCELED";
}

/// Whether the dependency waits for the other outcome of a condition.
bool is_other_outcome(const Json& dependency, const TaskRun& task) {
  return dependency.contains("outcome") && dependency.at("outcome") != task.outcome;
}

Count count_dependencies(const Run& run, const TaskRun& task) {
  Count count;
  for (const Json& dependency : task.task.value("depends_on", Json::array())) {
    const TaskRun* other = run.find(dependency.at("task_key").get<std::string>());
    if (other == nullptr) continue;
    ++count.all;
    if (is_failure(other->result)) {
      ++count.failed;
    } else if (is_cancelled(other->result)) {
      ++count.cancelled;
    } else if (!other->result.is_success() || is_other_outcome(dependency, *other)) {
      ++count.excluded;
    } else {
      ++count.succeeded;
    }
  }
  return count;
}

bool may_run(std::string_view run_if, const Count& count) {
  if (count.all == 0 || run_if == "ALL_DONE") return true;
  if (run_if == "AT_LEAST_ONE_SUCCESS") return count.succeeded > 0;
  if (run_if == "NONE_FAILED") return count.failed == 0 && count.cancelled == 0 && count.succeeded > 0;
  if (run_if == "ALL_FAILED") return count.failed == count.all;
  if (run_if == "AT_LEAST_ONE_FAILED") return count.failed > 0;
  return count.succeeded == count.all;
}

RunResult skipped(std::string_view result_state, std::string message, std::string type) {
  return {std::string{result_state}, std::move(message), "SKIPPED", std::move(type)};
}

bool is_leaf(const Run& run, const TaskRun& task) {
  return std::none_of(run.tasks.begin(), run.tasks.end(), [&](const TaskRun& other) {
    const Json dependencies = other.task.value("depends_on", Json::array());
    return std::any_of(dependencies.begin(), dependencies.end(),
                       [&](const Json& dependency) { return dependency.at("task_key") == task.key(); });
  });
}

/// The task whose result explains that the run failed: the first that failed itself, not one that it held up.
const TaskRun* culprit(const Run& run) {
  const auto found = std::find_if(run.tasks.begin(), run.tasks.end(), [](const TaskRun& task) {
    return is_failure(task.result) && task.result.result_state != "UPSTREAM_FAILED";
  });
  return found == run.tasks.end() ? nullptr : &*found;
}

std::optional<double> to_number(const std::string& text) {
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::optional<bool> compare_numbers(std::string_view op, const std::string& left, const std::string& right) {
  const auto a = to_number(left);
  const auto b = to_number(right);
  if (!a || !b) return std::nullopt;
  if (op == "GREATER_THAN") return *a > *b;
  if (op == "GREATER_THAN_OR_EQUAL") return *a >= *b;
  if (op == "LESS_THAN") return *a < *b;
  if (op == "LESS_THAN_OR_EQUAL") return *a <= *b;
  return std::nullopt;
}

}  // namespace

RunResult success() { return {"SUCCESS", "", "SUCCESS", "SUCCESS"}; }

RunResult failed(std::string message) { return {"FAILED", std::move(message), "RUN_EXECUTION_ERROR", "CLIENT_ERROR"}; }

RunResult cancelled() { return {"CANCELED", "Run cancelled.", "USER_CANCELED", "SUCCESS"}; }

RunResult timed_out() { return {"TIMEDOUT", "Run timed out.", "CANCELED", "CLIENT_ERROR"}; }

RunResult too_many_runs() {
  return {"MAXIMUM_CONCURRENT_RUNS_REACHED",
          "The maximum number of concurrent runs of this job has been reached, so this run was skipped.",
          "MAX_CONCURRENT_RUNS_EXCEEDED", "CLIENT_ERROR", "SKIPPED"};
}

RunResult not_accessible(std::string message) {
  return {"FAILED", std::move(message), "RESOURCE_NOT_FOUND", "CLIENT_ERROR", "INTERNAL_ERROR"};
}

std::optional<RunResult> refusal(const Run& run, const TaskRun& task) {
  const std::string run_if = task.task.value("run_if", "ALL_SUCCESS");
  const Count count = count_dependencies(run, task);
  if (may_run(run_if, count)) return std::nullopt;
  const bool wants_failure = run_if == "ALL_FAILED" || run_if == "AT_LEAST_ONE_FAILED";
  if (!wants_failure && count.failed > 0) return skipped("UPSTREAM_FAILED", "An upstream task failed.", "CLIENT_ERROR");
  if (!wants_failure && count.cancelled > 0) {
    return skipped("UPSTREAM_CANCELED", "An upstream task was cancelled.", "CLIENT_ERROR");
  }
  return skipped("EXCLUDED", "The condition of the task on its upstream tasks was not met.", "SUCCESS");
}

RunResult overall(const Run& run) {
  const bool leaf_failed = std::any_of(run.tasks.begin(), run.tasks.end(), [&](const TaskRun& task) {
    return is_failure(task.result) && is_leaf(run, task);
  });
  const TaskRun* cause = culprit(run);
  if (leaf_failed && cause != nullptr) {
    RunResult result = cause->result;
    result.message = fmt::format("Task {} failed with message: {}", cause->key(), cause->result.message);
    return result;
  }
  const bool was_cancelled =
      std::any_of(run.tasks.begin(), run.tasks.end(), [](const TaskRun& task) { return is_cancelled(task.result); });
  if (was_cancelled) return cancelled();
  if (cause == nullptr) return success();
  return {"SUCCESS_WITH_FAILURES", fmt::format("Task {} failed.", cause->key()), "SUCCESS_WITH_FAILURES", "SUCCESS"};
}

std::optional<std::string> evaluate(const Json& condition_task) {
  const std::string op = condition_task.at("op").get<std::string>();
  const std::string left = condition_task.value("left", "");
  const std::string right = condition_task.value("right", "");
  const std::optional<bool> holds = op == "EQUAL_TO"    ? std::optional{left == right}
                                    : op == "NOT_EQUAL" ? std::optional{left != right}
                                                        : compare_numbers(op, left, right);
  if (!holds) return std::nullopt;
  return *holds ? "true" : "false";
}

}  // namespace databricks::inline v0_2::internal::testing::run_rules

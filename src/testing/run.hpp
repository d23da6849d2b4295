#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "testing/json.hpp"

namespace databricks::inline v0_2::internal::testing {

inline constexpr Millis kNever = std::numeric_limits<Millis>::max();

/// How a run or one of its tasks ended.
struct RunResult {
  std::string result_state{};  ///< Empty until the end.
  std::string message{};
  std::string code{};  ///< Of termination_details.
  std::string type{};  ///< Of termination_details.
  std::string life_cycle_state{"TERMINATED"};

  [[nodiscard]] bool is_success() const { return result_state == "SUCCESS" || result_state == "SUCCESS_WITH_FAILURES"; }
};

/// One attempt to run a task.
struct TaskRun {
  enum class Phase : std::uint8_t { blocked, pending, running, terminating, ended };

  std::int64_t id;
  Json task;  ///< As the job has it.
  int attempt = 0;
  Phase phase = Phase::blocked;
  Millis started = 0;   ///< 0 while BLOCKED.
  Millis ready = 0;     ///< When its cluster is there.
  Millis stopping = 0;  ///< When it was cancelled.
  Millis ended = 0;     ///< 0 until the end.
  std::string cluster_id{};
  std::string outcome{};  ///< Of a condition.
  RunResult result{};

  [[nodiscard]] std::string key() const { return task.at("task_key").get<std::string>(); }
};

/// The first attempt of a run, or a later one that repairs it.
struct RunAttempt {
  std::int64_t id;
  Millis started;
  Millis ended = 0;
  std::vector<std::int64_t> task_run_ids{};
  RunResult result{};
};

/// A run of a job, or of tasks that were submitted without one.
struct Run {
  enum class Phase : std::uint8_t { queued, active, terminating, ended };

  struct JobCluster {
    std::string id;
    Millis ready;
  };

  std::int64_t id;
  std::int64_t job_id;
  std::string type;  ///< JOB_RUN or SUBMIT_RUN
  Json settings;     ///< Of the job when the run began, or the request that submitted it.
  Json parameters;   ///< Those that the request overrides.
  Millis created;
  Phase phase = Phase::active;
  Millis ended = 0;
  std::vector<TaskRun> tasks{};        ///< The latest attempts, in the order of the job.
  std::vector<TaskRun> past_tasks{};   ///< Those that a repair replaced.
  std::vector<RunAttempt> attempts{};  ///< The original one and the repairs; empty while queued.
  std::map<std::string, JobCluster> job_clusters{};
  Millis due = kNever;  ///< When it moves next by itself.
  RunResult result{};

  [[nodiscard]] bool is_of_job() const { return type == "JOB_RUN"; }
  [[nodiscard]] bool is_over() const { return phase == Phase::ended; }
  /// 0 while queued.
  [[nodiscard]] Millis started() const { return attempts.empty() ? 0 : attempts.front().started; }
  /// The latest attempt at the task, or null.
  [[nodiscard]] const TaskRun* find(std::string_view task_key) const {
    const auto found = std::find_if(tasks.begin(), tasks.end(),
                                    [&](const TaskRun& task) { return task.task.at("task_key") == task_key; });
    return found == tasks.end() ? nullptr : &*found;
  }
};

}  // namespace databricks::inline v0_2::internal::testing

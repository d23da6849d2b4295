#pragma once

#include "testing/fake_workspace_files.hpp"
#include "testing/run.hpp"
#include "testing/service.hpp"

namespace databricks::inline v0_2::internal::testing {

/// Moves runs through their states as time passes.
class RunMachine {
 public:
  RunMachine(ServiceContext& context, const FakeWorkspaceFiles& files);

  /// Lets the tasks of a new run, or of a repair, begin.
  void begin(Run& run, std::int64_t attempt_id, Millis at) const;
  /// Goes through everything that was due until now.
  void advance(Run& run, Millis now) const;
  void cancel(Run& run, Millis now) const;
  /// When advance() would move the run next; never when only others can move it.
  [[nodiscard]] Millis next_step(const Run& run) const;
  /// Ends the run before it began.
  static void end(Run& run, RunResult result, Millis at);

 private:
  [[nodiscard]] bool step(Run& run, TaskRun& task, Millis now) const;
  /// When the task leaves its phase, unless it runs out of time before.
  [[nodiscard]] Millis end_of_phase(const TaskRun& task) const;
  [[nodiscard]] bool unblock(Run& run, TaskRun& task) const;
  void start(Run& run, TaskRun& task, Millis at) const;
  [[nodiscard]] Millis cluster_is_ready(Run& run, TaskRun& task) const;
  [[nodiscard]] RunResult execute(TaskRun& task) const;
  [[nodiscard]] RunResult notebook_result(const Json& notebook_task) const;

  ServiceContext& context_;
  const FakeWorkspaceFiles& files_;
  Millis cluster_start_time_;
  Millis cluster_stop_time_;
  Millis task_time_;
};

}  // namespace databricks::inline v0_2::internal::testing

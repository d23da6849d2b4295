#include "testing/run_machine.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "testing/job_rules.hpp"
#include "testing/run_rules.hpp"

namespace databricks::inline v0_2::internal::testing {
namespace {

using Phase = TaskRun::Phase;

void end_task(TaskRun& task, RunResult result, Millis at) {
  if (task.started == 0) task.started = at;
  task.phase = Phase::ended;
  task.ended = at;
  task.result = std::move(result);
}

Millis timeout_of(const Json& settings, Millis since) {
  const auto seconds = settings.value("timeout_seconds", std::int64_t{0});
  return seconds > 0 ? since + seconds * 1000 : kNever;
}

Millis deadline_of(const Run& run, const TaskRun& task) {
  if (task.phase != Phase::pending && task.phase != Phase::running) return kNever;
  return std::min(timeout_of(run.settings, run.attempts.back().started), timeout_of(task.task, task.started));
}

}  // namespace

RunMachine::RunMachine(ServiceContext& context, const FakeWorkspaceFiles& files)
    : context_(context),
      files_(files),
      cluster_start_time_(ServiceContext::to_millis(context.options().cluster_start_time)),
      cluster_stop_time_(ServiceContext::to_millis(context.options().cluster_stop_time)),
      task_time_(ServiceContext::to_millis(context.options().task_time)) {}

void RunMachine::begin(Run& run, std::int64_t attempt_id, Millis at) const {
  RunAttempt attempt{attempt_id, at};
  for (const TaskRun& task : run.tasks) {
    if (task.phase == Phase::blocked) attempt.task_run_ids.push_back(task.id);
  }
  run.attempts.push_back(std::move(attempt));
  run.phase = Run::Phase::active;
  run.ended = 0;
  run.result = {};
  advance(run, at);
}

void RunMachine::advance(Run& run, Millis now) const {
  if (run.phase != Run::Phase::active && run.phase != Run::Phase::terminating) return;
  bool moved = true;
  while (moved) {
    moved = false;
    for (TaskRun& task : run.tasks) moved = step(run, task, now) || moved;
  }
  Millis last = run.attempts.back().started;
  for (const TaskRun& task : run.tasks) {
    if (task.phase != Phase::ended) return;
    last = std::max(last, task.ended);
  }
  end(run, run_rules::overall(run), last);
}

void RunMachine::cancel(Run& run, Millis now) const {
  if (run.is_over()) return;
  if (run.phase == Run::Phase::queued) {
    for (TaskRun& task : run.tasks) end_task(task, run_rules::cancelled(), now);
    end(run, run_rules::cancelled(), now);
    return;
  }
  run.phase = Run::Phase::terminating;
  for (TaskRun& task : run.tasks) {
    if (task.phase == Phase::blocked) end_task(task, run_rules::cancelled(), now);
    if (task.phase == Phase::pending || task.phase == Phase::running) {
      task.phase = Phase::terminating;
      task.stopping = now;
    }
  }
  advance(run, now);
}

void RunMachine::end(Run& run, RunResult result, Millis at) {
  run.phase = Run::Phase::ended;
  run.ended = at;
  run.result = std::move(result);
  if (run.attempts.empty()) return;
  run.attempts.back().ended = at;
  run.attempts.back().result = run.result;
}

bool RunMachine::step(Run& run, TaskRun& task, Millis now) const {
  switch (task.phase) {
    case Phase::blocked: return unblock(run, task);
    case Phase::pending:
    case Phase::running: {
      const Millis next = end_of_phase(task);
      const Millis deadline = deadline_of(run, task);
      if (std::min(next, deadline) > now) return false;
      if (deadline < next) {
        end_task(task, run_rules::timed_out(), deadline);
      } else if (task.phase == Phase::pending) {
        task.phase = Phase::running;
      } else {
        end_task(task, execute(task), next);
      }
      return true;
    }
    case Phase::terminating:
      if (end_of_phase(task) > now) return false;
      end_task(task, run_rules::cancelled(), end_of_phase(task));
      return true;
    case Phase::ended: return false;
  }
  return false;
}

Millis RunMachine::next_step(const Run& run) const {
  Millis next = kNever;
  for (const TaskRun& task : run.tasks) next = std::min({next, end_of_phase(task), deadline_of(run, task)});
  return next;
}

Millis RunMachine::end_of_phase(const TaskRun& task) const {
  switch (task.phase) {
    case Phase::pending: return task.ready;
    case Phase::running: return task.ready + task_time_;
    case Phase::terminating: return task.stopping + cluster_stop_time_;
    case Phase::blocked:
    case Phase::ended: return kNever;
  }
  return kNever;
}

bool RunMachine::unblock(Run& run, TaskRun& task) const {
  Millis at = run.attempts.back().started;
  for (const Json& dependency : task.task.value("depends_on", Json::array())) {
    const TaskRun* other = run.find(dependency.at("task_key").get<std::string>());
    if (other == nullptr) continue;
    if (other->phase != Phase::ended) return false;
    at = std::max(at, other->ended);
  }
  if (auto refusal = run_rules::refusal(run, task)) {
    end_task(task, *std::move(refusal), at);
  } else {
    start(run, task, at);
  }
  return true;
}

void RunMachine::start(Run& run, TaskRun& task, Millis at) const {
  task.phase = Phase::pending;
  task.started = at;
  task.ready = cluster_is_ready(run, task);
}

/// Gives the task its cluster, and tells when that is there.
Millis RunMachine::cluster_is_ready(Run& run, TaskRun& task) const {
  if (task.task.contains("existing_cluster_id")) {
    task.cluster_id = task.task.at("existing_cluster_id").get<std::string>();
    return task.started;
  }
  if (task.task.contains("new_cluster")) {
    task.cluster_id = context_.next_cluster_id();
    return task.started + cluster_start_time_;
  }
  if (!task.task.contains("job_cluster_key")) return task.started;
  const std::string key = task.task.at("job_cluster_key").get<std::string>();
  if (!run.job_clusters.contains(key)) {
    run.job_clusters[key] = {context_.next_cluster_id(), task.started + cluster_start_time_};
  }
  task.cluster_id = run.job_clusters[key].id;
  return std::max(task.started, run.job_clusters[key].ready);
}

RunResult RunMachine::execute(TaskRun& task) const {
  const std::string kind = job_rules::kind_of(task.task);
  if (kind == "notebook_task") return notebook_result(task.task.at(kind));
  if (kind == "for_each_task") {
    const Json& inner = task.task.at(kind).at("task");
    return inner.contains("notebook_task") ? notebook_result(inner.at("notebook_task")) : run_rules::success();
  }
  if (kind != "condition_task") return run_rules::success();
  const auto outcome = run_rules::evaluate(task.task.at(kind));
  if (!outcome) return run_rules::failed("The operands of the condition cannot be compared.");
  task.outcome = *outcome;
  return run_rules::success();
}

RunResult RunMachine::notebook_result(const Json& notebook_task) const {
  if (notebook_task.value("source", "WORKSPACE") == "GIT") return run_rules::success();
  const std::string path = notebook_task.at("notebook_path").get<std::string>();
  if (files_.notebook_source(path) != nullptr) return run_rules::success();
  return run_rules::not_accessible(
      fmt::format("Unable to access the notebook \"{}\". Either it does not exist, or the identity used to run this "
                  "job, {}, lacks the required permissions.",
                  path, context_.options().user_name));
}

}  // namespace databricks::inline v0_2::internal::testing

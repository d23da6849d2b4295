#include "testing/run_json.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "testing/job_rules.hpp"

namespace databricks::inline v0_2::internal::testing::run_json {
namespace {

constexpr std::string_view kSparkContext = "4200000000000000001";

/// The states of a run or a task, in the older form and in the newer one.
void add_states(Json& json, std::string_view life_cycle_state, const RunResult& result) {
  const bool is_over = !result.result_state.empty();
  Json state{{"life_cycle_state", is_over ? std::string_view{result.life_cycle_state} : life_cycle_state}};
  Json status{{"state", is_over ? "TERMINATED" : life_cycle_state}};
  if (is_over) {
    state["result_state"] = result.result_state;
    status["termination_details"] = {{"code", result.code}, {"type", result.type}, {"message", result.message}};
  }
  state["state_message"] = result.message;
  state["user_cancelled_or_timedout"] = result.result_state == "CANCELED" || result.result_state == "TIMEDOUT";
  if (life_cycle_state == "QUEUED" && !is_over) {
    constexpr const char* kReason = "Queued due to reaching maximum concurrent runs of 1 job.";
    state["queue_reason"] = kReason;
    status["queue_details"] = {{"code", "MAX_CONCURRENT_RUNS_REACHED"}, {"message", kReason}};
  }
  json["state"] = std::move(state);
  json["status"] = std::move(status);
}

std::string_view life_cycle_state(const TaskRun& task) {
  switch (task.phase) {
    case TaskRun::Phase::blocked: return "BLOCKED";
    case TaskRun::Phase::pending: return "PENDING";
    case TaskRun::Phase::running: return "RUNNING";
    case TaskRun::Phase::terminating: return "TERMINATING";
    case TaskRun::Phase::ended: return "TERMINATED";
  }
  return "";
}

std::string_view life_cycle_state(const Run& run) {
  switch (run.phase) {
    case Run::Phase::queued: return "QUEUED";
    case Run::Phase::terminating: return "TERMINATING";
    case Run::Phase::ended: return "TERMINATED";
    case Run::Phase::active: break;
  }
  const bool has_begun = std::any_of(run.tasks.begin(), run.tasks.end(), [](const TaskRun& task) {
    return task.phase == TaskRun::Phase::running || task.phase == TaskRun::Phase::ended;
  });
  return has_begun ? "RUNNING" : "PENDING";
}

void add_durations(Json& json, const TaskRun& task) {
  const bool waits = task.phase == TaskRun::Phase::blocked || task.phase == TaskRun::Phase::pending;
  const Millis stopped = task.stopping != 0 ? task.stopping : task.ended;
  const bool never_ran = stopped != 0 && (task.ready == 0 || task.ready > stopped);
  const Millis ready = never_ran ? stopped : task.ready;
  json["setup_duration"] = waits ? 0 : ready - task.started;
  json["execution_duration"] = task.ended == 0 ? 0 : stopped - ready;
  json["cleanup_duration"] = task.ended == 0 ? 0 : task.ended - stopped;
}

std::string page_url(const Run& run, std::int64_t run_id) {
  return fmt::format("https://adb-4290000000000000.0.azuredatabricks.net/?o=4290000000000000#job/{}/run/{}", run.job_id,
                     run_id);
}

void add_cluster(Json& json, const TaskRun& task) {
  if (task.cluster_id.empty()) return;
  json["cluster_instance"] = {{"cluster_id", task.cluster_id}, {"spark_context_id", kSparkContext}};
}

Json cluster_spec(const Json& task) {
  Json spec = Json::object();
  for (const char* member : {"existing_cluster_id", "job_cluster_key", "new_cluster", "libraries"}) {
    if (task.contains(member)) spec[member] = task.at(member);
  }
  return spec;
}

std::size_t iteration_count(const std::string& inputs) {
  const Json list = Json::parse(inputs, nullptr, false);
  return list.is_array() ? list.size() : 1;
}

Json iteration_stats(const TaskRun& task) {
  const std::size_t total = iteration_count(task.task.at("for_each_task").at("inputs").get<std::string>());
  const bool is_over = task.phase == TaskRun::Phase::ended;
  const std::size_t succeeded = task.result.is_success() ? total : 0;
  const bool is_active = task.phase == TaskRun::Phase::running;
  return {{"task_run_stats",
           {{"total_iterations", total},
            {"scheduled_iterations", is_over || is_active ? total : 0},
            {"active_iterations", is_active ? total : 0},
            {"completed_iterations", is_over ? total : 0},
            {"succeeded_iterations", succeeded},
            {"failed_iterations", is_over ? total - succeeded : 0}}}};
}

Json of_task(const Run& run, const TaskRun& task) {
  Json json = task.task;
  json["run_id"] = task.id;
  if (!json.contains("run_if")) json["run_if"] = "ALL_SUCCESS";
  if (!task.outcome.empty()) json["condition_task"]["outcome"] = task.outcome;
  if (json.contains("for_each_task")) json["for_each_task"]["stats"] = iteration_stats(task);
  if (run.settings.contains("git_source")) json["git_source"] = run.settings.at("git_source");
  add_states(json, life_cycle_state(task), task.result);
  add_cluster(json, task);
  json["run_page_url"] = page_url(run, task.id);
  json["start_time"] = task.started;
  add_durations(json, task);
  json["end_time"] = task.ended;
  json["attempt_number"] = task.attempt;
  return json;
}

/// The value of each parameter of the job in this run, as a list.
Json job_parameters(const Run& run) {
  const Json values = run.parameters.value("job_parameters", Json::object());
  Json list = Json::array();
  Json named = Json::object();
  for (const Json& definition : run.settings.value("parameters", Json::array())) {
    Json parameter = definition;
    const std::string name = definition.at("name").get<std::string>();
    parameter["value"] = values.contains(name) ? values.at(name) : definition.value("default", Json{""});
    named[name] = true;
    list.push_back(std::move(parameter));
  }
  for (const auto& [name, value] : values.items()) {
    if (!named.contains(name)) list.push_back({{"name", name}, {"value", value}});
  }
  return list;
}

void add_tasks(Json& json, const Run& run) {
  json["tasks"] = Json::array();
  for (const TaskRun& task : run.tasks) json["tasks"].push_back(of_task(run, task));
  if (run.settings.contains("job_clusters")) json["job_clusters"] = run.settings.at("job_clusters");
}

/// What a run takes over from its only task.
void add_single_task(Json& json, const TaskRun& task) {
  json["cluster_spec"] = cluster_spec(task.task);
  add_cluster(json, task);
  add_durations(json, task);
}

Json identity(const Run& run, const std::string& user_name) {
  Json json{{"job_id", run.job_id},
            {"run_id", run.id},
            {"number_in_job", run.id},
            {"original_attempt_run_id", run.id},
            {"creator_user_name", user_name},
            {"run_name", run.settings.value(run.type == "JOB_RUN" ? "name" : "run_name", "Untitled")},
            {"run_type", run.type},
            {"trigger", "ONE_TIME"},
            {"format", "MULTI_TASK"}};
  for (const char* member : {"schedule", "git_source", "description"}) {
    if (run.settings.contains(member)) json[member] = run.settings.at(member);
  }
  return json;
}

}  // namespace

Json of_run(const Run& run, const std::string& user_name) {
  Json json = identity(run, user_name);
  add_states(json, life_cycle_state(run), run.result);
  json["run_page_url"] = page_url(run, run.id);
  json["start_time"] = run.attempts.empty() ? run.created : run.started();
  json["setup_duration"] = 0;
  json["execution_duration"] = 0;
  json["cleanup_duration"] = 0;
  json["end_time"] = run.ended;
  json["run_duration"] = run.ended == 0 || run.attempts.empty() ? 0 : run.ended - run.started();
  json["queue_duration"] = run.attempts.empty() ? 0 : run.started() - run.created;
  json["attempt_number"] = run.attempts.empty() ? 0 : run.attempts.size() - 1;
  if (run.tasks.size() == 1) add_single_task(json, run.tasks.front());
  if (!run.parameters.empty()) json["overriding_parameters"] = run.parameters;
  if (Json parameters = job_parameters(run); !parameters.empty()) json["job_parameters"] = std::move(parameters);
  add_tasks(json, run);
  return json;
}

Json of_task_run(const Run& run, const TaskRun& task, const std::string& user_name) {
  Json json = identity(run, user_name);
  const Json own = of_task(run, task);
  for (const char* member : {"run_id", "state", "status", "run_page_url", "start_time", "end_time", "attempt_number"}) {
    json[member] = own.at(member);
  }
  json["job_run_id"] = run.id;
  json["run_name"] = task.key();
  add_single_task(json, task);
  json["run_duration"] = task.ended == 0 ? 0 : task.ended - task.started;
  json["tasks"] = Json::array({own});
  return json;
}

Json repair_history(const Run& run) {
  Json history = Json::array();
  for (const RunAttempt& attempt : run.attempts) {
    const bool is_original = &attempt == &run.attempts.front();
    Json item{{"type", is_original ? "ORIGINAL" : "REPAIR"},
              {"start_time", attempt.started},
              {"end_time", attempt.ended},
              {"task_run_ids", attempt.task_run_ids}};
    if (!is_original) item["id"] = attempt.id;
    add_states(item, life_cycle_state(run), attempt.result);
    history.push_back(std::move(item));
  }
  return history;
}

}  // namespace databricks::inline v0_2::internal::testing::run_json

#include "testing/fake_runs.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "testing/api_error.hpp"
#include "testing/job_requests.hpp"
#include "testing/job_rules.hpp"
#include "testing/long_lists.hpp"
#include "testing/notebook_formats.hpp"
#include "testing/paging.hpp"
#include "testing/request_reader.hpp"
#include "testing/run_json.hpp"
#include "testing/run_repair.hpp"
#include "testing/run_rules.hpp"

namespace databricks::inline v0_2::internal::testing {
namespace {

constexpr PageLimits kListLimits{"limit", 0, 25, 20, 25};
constexpr std::initializer_list<const char*> kLongArrays{"tasks", "job_clusters", "job_parameters", "repair_history"};

/// What the request gives the run instead of the parameters of its job.
Json overriding_parameters(const Json& input) {
  Json parameters = Json::object();
  for (const Member& member : job_requests::kRunParameters) {
    if (const auto found = input.find(member.name); found != input.end()) parameters[std::string{member.name}] = *found;
  }
  return parameters;
}

/// Leaves only the tasks that the request names, when it names some.
void keep_only(Json& settings, const Json& names) {
  if (names.empty()) return;
  Json kept = Json::array();
  for (const Json& task : settings.value("tasks", Json::array())) {
    if (std::find(names.begin(), names.end(), task.at("task_key")) != names.end()) kept.push_back(task);
  }
  if (kept.size() != names.size()) throw invalid_parameter("The field 'only' names a task that the job does not have.");
  settings["tasks"] = std::move(kept);
}

ApiError no_such_run(std::int64_t run_id) { return invalid_parameter(fmt::format("Run {} does not exist.", run_id)); }

bool queues(const Json& settings) { return settings.value("queue", Json::object()).value("enabled", false); }

}  // namespace

const TaskRun* FakeRuns::Found::single_task() const {
  if (task != nullptr) return task;
  return run.tasks.size() == 1 ? &run.tasks.front() : nullptr;
}

void FakeRuns::register_routes(Router& router) {
  namespace expect = job_requests;
  RouteGroup routes{router, *this, {"/api/2.1/jobs/", "/api/2.2/jobs/"}};
  routes.post("run-now", expect::kRunNow, &FakeRuns::run_now);
  routes.post("runs/cancel", expect::kRunId, &FakeRuns::cancel);
  routes.post("runs/cancel-all", expect::kCancelAll, &FakeRuns::cancel_all);
  routes.post("runs/delete", expect::kRunId, &FakeRuns::delete_run);
  routes.get("runs/export", expect::kExport, &FakeRuns::export_run);
  routes.get("runs/get", expect::kGetRun, &FakeRuns::get);
  routes.get("runs/get-output", expect::kRunId, &FakeRuns::get_output);
  routes.get("runs/list", expect::kListRuns, &FakeRuns::list);
  routes.post("runs/repair", expect::kRepair, &FakeRuns::repair);
  routes.post("runs/submit", expect::kSubmit, &FakeRuns::submit);
}

ServiceResponse FakeRuns::run_now(const Call& call) {
  advance();
  const std::string token = read_idempotency_token(call.input);
  if (auto known = known_response(token)) return *std::move(known);
  const auto job_id = call.input.at("job_id").get<std::int64_t>();
  Json settings = jobs_.settings_of(job_id);
  keep_only(settings, call.input.value("only", Json::array()));
  if (settings.value("tasks", Json::array()).empty()) {
    throw invalid_parameter(fmt::format("Job {} has no tasks to run.", job_id));
  }
  if (call.input.contains("queue")) settings["queue"] = call.input.at("queue");

  Run& run = add("JOB_RUN", job_id, std::move(settings), overriding_parameters(call.input));
  if (!token.empty()) idempotency_tokens_[token] = run.id;
  run.phase = Run::Phase::queued;
  keep_books(run);
  begin_queued(job_id, context_.now());
  if (run.phase == Run::Phase::queued && !queues(run.settings)) {
    forget_tasks(run);
    RunMachine::end(run, run_rules::too_many_runs(), context_.now());
    keep_books(run);
  }
  return Json{{"run_id", run.id}, {"number_in_job", run.id}};
}

ServiceResponse FakeRuns::submit(const Call& call) {
  const std::string token = read_idempotency_token(call.input);
  if (auto known = known_response(token)) return *std::move(known);
  const Json tasks = call.input.value("tasks", Json::array());
  if (tasks.empty()) throw invalid_parameter("Missing required field: tasks");
  job_rules::check_tasks(tasks, Json::array());
  Json settings = call.input;
  settings.erase("idempotency_token");
  Run& run = add("SUBMIT_RUN", context_.next_id(), std::move(settings), Json::object());
  if (!token.empty()) idempotency_tokens_[token] = run.id;
  machine_.begin(run, run.id, context_.now());
  settle(run);
  return Json{{"run_id", run.id}};
}

ServiceResponse FakeRuns::get(const Call& call) {
  const Found found = find(call);
  if (context_.is_unseen(found.run.created)) throw no_such_run(call.input.at("run_id"));
  Json response = to_json(found);
  if (call.input.value("include_history", false)) response["repair_history"] = run_json::repair_history(found.run);
  if (long_lists::are_cut(call.path)) long_lists::cut(response, response, kLongArrays, call.input);
  return response;
}

ServiceResponse FakeRuns::list(const Call& call) {
  advance();
  const Json& input = call.input;
  if (input.value("active_only", false) && input.value("completed_only", false)) {
    throw invalid_parameter("Only one of active_only and completed_only may be true.");
  }
  const auto request = read_page_request("jobs/runs/list", input, kListLimits, context_.options().empty_first_pages);
  std::vector<const Run*> runs;
  for (const auto& [id, run] : runs_) {
    if (!context_.is_unseen(run.created) && matches(run, input)) runs.push_back(&run);
  }
  std::stable_sort(runs.begin(), runs.end(), [](const Run* left, const Run* right) {
    return std::pair{left->created, left->id} > std::pair{right->created, right->id};
  });
  const auto page = slice_page(runs, request);
  Json response{{"has_more", !page.next_token.empty()}};
  for (const Run* run : page.items) {
    Json item = run_json::of_run(*run, context_.options().user_name);
    if (!input.value("expand_tasks", false)) {
      item.erase("tasks");
      item.erase("job_clusters");
    }
    if (long_lists::are_cut(call.path)) long_lists::cut_item(item, item, kLongArrays);
    response["runs"].push_back(std::move(item));
  }
  add_tokens(response, page);
  return response;
}

bool FakeRuns::matches(const Run& run, const Json& filter) {
  if (filter.value("active_only", false) && run.is_over()) return false;
  if (filter.value("completed_only", false) && !run.is_over()) return false;
  if (filter.value("job_id", run.job_id) != run.job_id) return false;
  if (filter.value("run_type", run.type) != run.type) return false;
  const Millis started = run.attempts.empty() ? run.created : run.started();
  return started >= filter.value("start_time_from", Millis{0}) && started <= filter.value("start_time_to", kNever);
}

ServiceResponse FakeRuns::get_output(const Call& call) {
  const Found found = find(call);
  const TaskRun* task = found.single_task();
  if (task == nullptr) {
    throw invalid_parameter(
        "Retrieving the output of runs with multiple tasks is not supported. "
        "Please retrieve the output of each individual task run instead.");
  }
  Json response{{"metadata", to_json(found)}};
  if (!task->result.result_state.empty() && !task->result.is_success()) response["error"] = task->result.message;
  if (!task->task.contains("notebook_task")) return response;
  response["notebook_output"] = {{"truncated", false}};
  const auto* source = files_.notebook_source(task->task.at("notebook_task").at("notebook_path").get<std::string>());
  const std::string result = source == nullptr ? "" : notebook::exit_value(*source);
  if (task->result.is_success() && !result.empty()) response["notebook_output"]["result"] = result;
  return response;
}

ServiceResponse FakeRuns::export_run(const Call& call) {
  const TaskRun* task = find(call).single_task();
  if (task == nullptr) {
    throw invalid_parameter(
        "Exporting runs with multiple tasks is not supported. "
        "Please export each individual task run instead.");
  }
  Json views = Json::array();
  if (task->task.contains("notebook_task") && call.input.value("views_to_export", "CODE") != "DASHBOARDS") {
    const std::string path = task->task.at("notebook_task").at("notebook_path").get<std::string>();
    const std::string* source = files_.notebook_source(path);
    views.push_back({{"name", notebook::name_of(path)},
                     {"type", "NOTEBOOK"},
                     {"content", notebook::to_html(path, source == nullptr ? "" : *source)}});
  }
  return Json{{"views", std::move(views)}};
}

ServiceResponse FakeRuns::cancel(const Call& call) {
  Run& run = find(call).run;
  machine_.cancel(run, context_.now());
  settle(run);
  return ServiceResponse::nothing();
}

ServiceResponse FakeRuns::cancel_all(const Call& call) {
  advance();
  const bool all_queued = call.input.value("all_queued_runs", false);
  if (!call.input.contains("job_id") && !all_queued) throw invalid_parameter("Missing required field: job_id");
  if (call.input.contains("job_id")) (void)jobs_.settings_of(call.input.at("job_id"));
  for (auto& [id, run] : runs_) {
    const bool is_meant = call.input.value("job_id", run.job_id) == run.job_id;
    if (!is_meant || (all_queued && run.phase != Run::Phase::queued)) continue;
    machine_.cancel(run, context_.now());
    keep_books(run);
  }
  for (const auto& [job_id, runs] : unfinished_runs_) begin_queued(job_id, context_.now());
  return ServiceResponse::nothing();
}

ServiceResponse FakeRuns::delete_run(const Call& call) {
  Run& run = find_run(call);
  if (!run.is_over()) throw invalid_state(fmt::format("Run {} is still active and cannot be deleted.", run.id));
  forget_tasks(run);
  runs_.erase(run.id);
  return ServiceResponse::nothing();
}

ServiceResponse FakeRuns::repair(const Call& call) {
  Run& run = find_run(call);
  const auto keys = run_repair::tasks_to_rerun(run, call.input);
  run.parameters.update(overriding_parameters(call.input));
  for (TaskRun& task : run.tasks) {
    if (!keys.contains(task.key())) continue;
    TaskRun next = new_task_run(run, task.task, task.attempt + 1);
    run.past_tasks.push_back(std::exchange(task, std::move(next)));
  }
  const auto repair_id = context_.next_id();
  machine_.begin(run, repair_id, context_.now());
  settle(run);
  return Json{{"repair_id", repair_id}};
}

void FakeRuns::advance() {
  const Millis now = context_.now();
  while (!due_.empty() && due_.begin()->first <= now) {
    Run& run = runs_.at(due_.begin()->second);
    machine_.advance(run, run.due);
    settle(run);
  }
}

void FakeRuns::settle(Run& run) {
  keep_books(run);
  if (run.is_over()) begin_queued(run.job_id, run.ended);
}

void FakeRuns::keep_books(Run& run) {
  due_.erase({run.due, run.id});
  run.due = machine_.next_step(run);
  if (run.due != kNever) due_.emplace(run.due, run.id);
  if (!run.is_of_job()) return;
  auto& [queued, active] = unfinished_runs_[run.job_id];
  queued.erase(run.id);
  active.erase(run.id);
  if (!run.is_over()) (run.phase == Run::Phase::queued ? queued : active).insert(run.id);
}

void FakeRuns::begin_queued(std::int64_t job_id, Millis at) {
  const auto job = unfinished_runs_.find(job_id);
  if (job == unfinished_runs_.end()) return;
  const auto& [queued, active] = job->second;
  while (!queued.empty()) {
    Run& run = runs_.at(*queued.begin());
    const auto most = run.settings.value("max_concurrent_runs", std::int64_t{1});
    if (static_cast<std::int64_t>(active.size()) >= most) return;
    machine_.begin(run, run.id, at);
    keep_books(run);
  }
}

FakeRuns::Found FakeRuns::find(const Call& call) {
  advance();
  const auto id = call.input.at("run_id").get<std::int64_t>();
  const auto owner = task_owners_.find(id);
  const auto found = runs_.find(owner == task_owners_.end() ? id : owner->second);
  if (found == runs_.end()) throw no_such_run(id);
  for (const auto* tasks : {&found->second.tasks, &found->second.past_tasks}) {
    const auto task = std::find_if(tasks->begin(), tasks->end(), [id](const TaskRun& each) { return each.id == id; });
    if (task != tasks->end()) return {found->second, &*task};
  }
  return {found->second, nullptr};
}

Run& FakeRuns::find_run(const Call& call) {
  const Found found = find(call);
  if (found.task != nullptr) {
    throw invalid_parameter(
        fmt::format("Run {} is the run of a task. Use the run {} that it belongs to.", found.task->id, found.run.id));
  }
  return found.run;
}

Run& FakeRuns::add(std::string type, std::int64_t job_id, Json settings, Json parameters) {
  const auto id = context_.next_id();
  Run& run =
      runs_.emplace(id, Run{id, job_id, std::move(type), std::move(settings), std::move(parameters), context_.now()})
          .first->second;
  for (const Json& task : run.settings.at("tasks")) run.tasks.push_back(new_task_run(run, task, 0));
  return run;
}

TaskRun FakeRuns::new_task_run(Run& run, Json task, int attempt) {
  TaskRun task_run{context_.next_id(), std::move(task), attempt};
  task_owners_[task_run.id] = run.id;
  return task_run;
}

void FakeRuns::forget_tasks(Run& run) {
  for (const auto* tasks : {&run.tasks, &run.past_tasks}) {
    for (const TaskRun& task : *tasks) task_owners_.erase(task.id);
  }
  run.tasks.clear();
}

std::optional<ServiceResponse> FakeRuns::known_response(const std::string& token) const {
  const auto known = idempotency_tokens_.find(token);
  if (known == idempotency_tokens_.end()) return std::nullopt;
  return ServiceResponse::duplicate({{"run_id", known->second}});
}

Json FakeRuns::to_json(const Found& found) const {
  const std::string& user_name = context_.options().user_name;
  return found.task == nullptr ? run_json::of_run(found.run, user_name)
                               : run_json::of_task_run(found.run, *found.task, user_name);
}

}  // namespace databricks::inline v0_2::internal::testing

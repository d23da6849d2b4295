#include <databricks/api/jobs.hpp>

#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "api/endpoints/jobs.hpp"
#include "api/mint_token.hpp"
#include "api/page_through.hpp"
#include "core/session.hpp"
#include "core/wait.hpp"

namespace databricks {

using namespace jobs;
namespace endpoint = endpoints::jobs;

namespace {

template <class T>
void append(std::vector<T>& items, std::vector<T>&& more) {
  items.insert(items.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// A job or run that may come in several pages: asks until there is no page token, and joins.
template <class Whole, class Request>
Whole fetch_whole(const Session& session, const Endpoint& endpoint, Request request, const CallOptions& options,
                  void (*join)(Whole& whole, Whole&& page)) {
  auto whole = session.call<Whole>(endpoint, request, options);
  while (whole.next_page_token && !whole.next_page_token->empty() && whole.next_page_token != request.page_token) {
    request.page_token = whole.next_page_token;
    auto page = session.call<Whole>(endpoint, request, options);
    whole.next_page_token = std::exchange(page.next_page_token, std::nullopt);
    join(whole, std::move(page));
  }
  whole.next_page_token.reset();
  return whole;
}

void join_job(Job& job, Job&& page) {
  if (!job.settings || !page.settings) return;
  append(job.settings->tasks, std::move(page.settings->tasks));
  append(job.settings->job_clusters, std::move(page.settings->job_clusters));
  append(job.settings->environments, std::move(page.settings->environments));
  append(job.settings->parameters, std::move(page.settings->parameters));
}

void join_run(Run& run, Run&& page) {
  // The pages of a for-each run differ in their iterations and repeat its one task.
  if (run.iterations.empty()) append(run.tasks, std::move(page.tasks));
  append(run.iterations, std::move(page.iterations));
  append(run.job_clusters, std::move(page.job_clusters));
  append(run.job_parameters, std::move(page.job_parameters));
  append(run.repair_history, std::move(page.repair_history));
}

}  // namespace

JobsClient::JobsClient(std::shared_ptr<const Session> session) : session_(std::move(session)) {}

void JobsClient::cancel_all_runs(const CancelAllRuns& request, const CallOptions& options) const {
  session_->call(endpoint::cancel_all_runs, request, options);
}

void JobsClient::cancel_run(std::int64_t run_id, const CallOptions& options) const {
  session_->call(endpoint::cancel_run, CancelRun{.run_id = run_id}, options);
}

CreateResponse JobsClient::create(const CreateJob& request, const CallOptions& options) const {
  return session_->call<CreateResponse>(endpoint::create, request, options);
}

void JobsClient::delete_(std::int64_t job_id, const CallOptions& options) const {
  session_->call(endpoint::delete_, DeleteJob{.job_id = job_id}, options);
}

void JobsClient::delete_run(std::int64_t run_id, const CallOptions& options) const {
  session_->call(endpoint::delete_run, DeleteRun{.run_id = run_id}, options);
}

std::vector<ViewItem> JobsClient::export_run(const ExportRunRequest& request, const CallOptions& options) const {
  return session_->call<ExportRunOutput>(endpoint::export_run, request, options).views;
}

Job JobsClient::get(std::int64_t job_id, const CallOptions& options) const {
  return get(GetJobRequest{.job_id = job_id}, options);
}

Job JobsClient::get(const GetJobRequest& request, const CallOptions& options) const {
  return fetch_whole<Job>(*session_, endpoint::get, request, options, join_job);
}

Run JobsClient::get_run(std::int64_t run_id, const CallOptions& options) const {
  return get_run(GetRunRequest{.run_id = run_id}, options);
}

Run JobsClient::get_run(const GetRunRequest& request, const CallOptions& options) const {
  return fetch_whole<Run>(*session_, endpoint::get_run, request, options, join_run);
}

RunOutput JobsClient::get_run_output(std::int64_t run_id, const CallOptions& options) const {
  return session_->call<RunOutput>(endpoint::get_run_output, GetRunOutputRequest{.run_id = run_id}, options);
}

Paged<BaseJob> JobsClient::list(const ListJobsRequest& request, const CallOptions& options) const {
  return page_through(session_, endpoint::list, request, &ListJobsResponse::jobs, options);
}

Paged<BaseRun> JobsClient::list_runs(const ListRunsRequest& request, const CallOptions& options) const {
  return page_through(session_, endpoint::list_runs, request, &ListRunsResponse::runs, options);
}

RepairRunResponse JobsClient::repair_run(const RepairRun& request, const CallOptions& options) const {
  return session_->call<RepairRunResponse>(endpoint::repair_run, request, options);
}

void JobsClient::reset(const ResetJob& request, const CallOptions& options) const {
  session_->call(endpoint::reset, request, options);
}

RunNowResponse JobsClient::run_now(const RunNow& request, const CallOptions& options) const {
  return session_->call<RunNowResponse>(endpoint::run_now, with_idempotency_token(*session_, request), options);
}

RunNowResponse JobsClient::run_now(std::int64_t job_id, const CallOptions& options) const {
  return run_now(RunNow{.job_id = job_id}, options);
}

SubmitRunResponse JobsClient::submit(const SubmitRun& request, const CallOptions& options) const {
  return session_->call<SubmitRunResponse>(endpoint::submit, with_idempotency_token(*session_, request), options);
}

void JobsClient::update(const UpdateJob& request, const CallOptions& options) const {
  session_->call(endpoint::update, request, options);
}

namespace {

/// For people: "TERMINATED FAILED: Task load failed. See https://…"
std::string description(const Run& run) {
  if (!run.state) return "the service tells no state";
  std::string text = run.state->life_cycle_state ? std::string{run.state->life_cycle_state->text()} : "";
  if (run.state->result_state) text += fmt::format(" {}", run.state->result_state->text());
  if (run.state->state_message && !run.state->state_message->empty()) text += ": " + *run.state->state_message;
  if (run.run_page_url) text += fmt::format(" See {}", *run.run_page_url);
  return text;
}

Sighting judge_end(const Run& run) {
  using enum Sighting::Verdict;
  return {run.state && has_ended(*run.state) ? reached : going_on, description(run)};
}

Sighting judge_success(const Run& run) {
  Sighting sighting = judge_end(run);
  if (sighting.verdict == Sighting::Verdict::reached && !has_succeeded(*run.state)) {
    sighting.verdict = Sighting::Verdict::failed;
  }
  return sighting;
}

Run wait_with(const JobsClient& jobs_client, const Clock& clock, std::int64_t run_id, const WaitOptions<Run>& options,
              Sighting (*judge)(const Run&)) {
  return wait_until<Run>(
      clock, fmt::format("run {}", run_id), options,
      [&](const CallOptions& call) { return jobs_client.get_run(run_id, call); }, judge);
}

}  // namespace

Run JobsClient::wait_for_run(std::int64_t run_id, const WaitOptions<Run>& options) const {
  return wait_with(*this, session_->clock(), run_id, options, judge_success);
}

Run JobsClient::wait_until_run_ends(std::int64_t run_id, const WaitOptions<Run>& options) const {
  return wait_with(*this, session_->clock(), run_id, options, judge_end);
}

bool jobs::has_ended(const RunState& state) noexcept {
  if (!state.life_cycle_state) return false;
  switch (state.life_cycle_state->value()) {
    case RunLifeCycleState::terminated:
    case RunLifeCycleState::skipped:
    case RunLifeCycleState::internal_error: return true;
    default: return false;
  }
}

bool jobs::has_succeeded(const RunState& state) noexcept {
  return has_ended(state) && state.result_state &&
         (*state.result_state == RunResultState::success ||
          *state.result_state == RunResultState::success_with_failures);
}

}  // namespace databricks

#include <databricks/api/jobs.hpp>

#include <memory>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "api/endpoints/jobs.hpp"
#include "api/job_pages.hpp"
#include "api/page_through.hpp"
#include "api/recent_runs.hpp"
#include "api/with_idempotency_token.hpp"
#include "core/session.hpp"
#include "core/wait.hpp"

namespace databricks::inline v0_2 {

using namespace jobs;
namespace endpoint = internal::endpoints::jobs;

namespace {

/// What completes the entries of a list that show their tasks.
template <class Entry, class Request>
typename Paged<Entry>::Complete completion(std::shared_ptr<const internal::Session> session, const Request& request,
                                           LargeEntries entries, const CallOptions& options) {
  if (!request.expand_tasks.value_or(false) || entries == LargeEntries::as_listed) return {};
  return [session = std::move(session), options](Entry& entry) { complete(entry, *session, options); };
}

}  // namespace

Job JobsClient::get(std::int64_t job_id, const CallOptions& options) const {
  return get(GetJobRequest{.job_id = job_id}, options);
}

Job JobsClient::get(const GetJobRequest& request, const CallOptions& options) const {
  return fetch_whole_job(*session_, request, options);
}

Run JobsClient::get_run(std::int64_t run_id, const CallOptions& options) const {
  return get_run(GetRunRequest{.run_id = run_id}, options);
}

Run JobsClient::get_run(const GetRunRequest& request, const CallOptions& options) const {
  return look_up_run(*session_, request.run_id, options,
                     [&](const CallOptions& call) { return fetch_whole_run(*session_, request, call); });
}

Paged<BaseJob> JobsClient::list(const ListJobsRequest& request, const CallOptions& options) const {
  return list(request, LargeEntries::complete, options);
}

Paged<BaseJob> JobsClient::list(const ListJobsRequest& request, LargeEntries entries,
                                const CallOptions& options) const {
  constexpr internal::Paging paging{&ListJobsResponse::jobs, &ListJobsRequest::page_token,
                                    &ListJobsResponse::next_page_token};
  return internal::page_through(session_, endpoint::list, request, paging, options,
                                completion<BaseJob>(session_, request, entries, options));
}

Paged<BaseRun> JobsClient::list_runs(const ListRunsRequest& request, const CallOptions& options) const {
  return list_runs(request, LargeEntries::complete, options);
}

Paged<BaseRun> JobsClient::list_runs(const ListRunsRequest& request, LargeEntries entries,
                                     const CallOptions& options) const {
  constexpr internal::Paging paging{&ListRunsResponse::runs, &ListRunsRequest::page_token,
                                    &ListRunsResponse::next_page_token};
  return internal::page_through(session_, endpoint::list_runs, request, paging, options,
                                completion<BaseRun>(session_, request, entries, options));
}

RunNowResponse JobsClient::run_now(const RunNow& request, const CallOptions& options) const {
  auto started =
      session_->call<RunNowResponse>(endpoint::run_now, internal::with_idempotency_token(*session_, request), options);
  session_->recent_runs().add(started.run_id, session_->clock().now());
  return started;
}

RunNowResponse JobsClient::run_now(std::int64_t job_id, const CallOptions& options) const {
  return run_now(RunNow{.job_id = job_id}, options);
}

SubmitRunResponse JobsClient::submit(const SubmitRun& request, const CallOptions& options) const {
  auto started = session_->call<SubmitRunResponse>(endpoint::submit,
                                                   internal::with_idempotency_token(*session_, request), options);
  session_->recent_runs().add(started.run_id, session_->clock().now());
  return started;
}

namespace {

/// "TERMINATED FAILED: Task load failed."
std::string description(const RunState& state) {
  std::string text = state.life_cycle_state ? std::string{state.life_cycle_state->text()} : "";
  if (state.result_state) text += fmt::format(" {}", state.result_state->text());
  if (!state.state_message.value_or("").empty()) text += ": " + *state.state_message;
  return text;
}

/// "TERMINATED RUN_EXECUTION_ERROR: Task load failed."
std::string description(const RunStatus& status) {
  std::string text = status.state ? std::string{status.state->text()} : "";
  if (!status.termination_details) return text;
  const TerminationDetails& end = *status.termination_details;
  if (end.code) text += fmt::format(" {}", end.code->text());
  if (!end.message.value_or("").empty()) text += ": " + *end.message;
  return text;
}

/// For people, with the page of the run.
std::string description(const Run& run) {
  std::string text = "the service reports no state";
  if (run.state) {
    text = description(*run.state);
  } else if (run.status) {
    text = description(*run.status);
  }
  if (run.run_page_url) text += fmt::format(" See {}", *run.run_page_url);
  return text;
}

internal::PollResult classify_end(const Run& run) {
  using enum internal::PollState;
  return {has_ended(run) ? reached : in_progress, description(run)};
}

internal::PollResult classify_success(const Run& run) {
  internal::PollResult result = classify_end(run);
  if (result.state == internal::PollState::reached && !has_succeeded(run)) {
    result.state = internal::PollState::failed;
  }
  return result;
}

Run wait_with(const JobsClient& jobs_client, const internal::Session& session, std::int64_t run_id,
              const WaitOptions<Run>& options, internal::PollResult (*classify_poll)(const Run&)) {
  return internal::wait_until<Run>(
      session.clock(), session.config().retry, fmt::format("run {}", run_id), options,
      [&](const CallOptions& call) { return jobs_client.get_run(run_id, call); }, classify_poll);
}

}  // namespace

Run JobsClient::wait_for_run(std::int64_t run_id, const WaitOptions<Run>& options) const {
  return wait_with(*this, *session_, run_id, options, classify_success);
}

Run JobsClient::wait_until_run_ends(std::int64_t run_id, const WaitOptions<Run>& options) const {
  return wait_with(*this, *session_, run_id, options, classify_end);
}

}  // namespace databricks::inline v0_2

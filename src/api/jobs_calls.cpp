// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/api/jobs_calls.hpp>

#include "api/endpoints/jobs.hpp"
#include "core/session.hpp"

namespace databricks::inline v0_2 {

namespace endpoint = internal::endpoints::jobs;

void JobsCalls::cancel_all_runs(const jobs::CancelAllRuns& request, const CallOptions& options) const {
  session_->call(endpoint::cancel_all_runs, request, options);
}

void JobsCalls::cancel_run(std::int64_t run_id, const CallOptions& options) const {
  cancel_run(jobs::CancelRun{.run_id = run_id}, options);
}

void JobsCalls::cancel_run(const jobs::CancelRun& request, const CallOptions& options) const {
  session_->call(endpoint::cancel_run, request, options);
}

jobs::CreateResponse JobsCalls::create(const jobs::CreateJob& request, const CallOptions& options) const {
  return session_->call<jobs::CreateResponse>(endpoint::create, request, options);
}

void JobsCalls::delete_(std::int64_t job_id, const CallOptions& options) const {
  delete_(jobs::DeleteJob{.job_id = job_id}, options);
}

void JobsCalls::delete_(const jobs::DeleteJob& request, const CallOptions& options) const {
  session_->call(endpoint::delete_, request, options);
}

void JobsCalls::delete_run(std::int64_t run_id, const CallOptions& options) const {
  delete_run(jobs::DeleteRun{.run_id = run_id}, options);
}

void JobsCalls::delete_run(const jobs::DeleteRun& request, const CallOptions& options) const {
  session_->call(endpoint::delete_run, request, options);
}

std::vector<jobs::ViewItem> JobsCalls::export_run(const jobs::ExportRunRequest& request,
                                                  const CallOptions& options) const {
  return session_->call<jobs::ExportRunOutput>(endpoint::export_run, request, options).views;
}

jobs::RunOutput JobsCalls::get_run_output(std::int64_t run_id, const CallOptions& options) const {
  return get_run_output(jobs::GetRunOutputRequest{.run_id = run_id}, options);
}

jobs::RunOutput JobsCalls::get_run_output(const jobs::GetRunOutputRequest& request, const CallOptions& options) const {
  return session_->call<jobs::RunOutput>(endpoint::get_run_output, request, options);
}

jobs::RepairRunResponse JobsCalls::repair_run(const jobs::RepairRun& request, const CallOptions& options) const {
  return session_->call<jobs::RepairRunResponse>(endpoint::repair_run, request, options);
}

void JobsCalls::reset(const jobs::ResetJob& request, const CallOptions& options) const {
  session_->call(endpoint::reset, request, options);
}

void JobsCalls::update(const jobs::UpdateJob& request, const CallOptions& options) const {
  session_->call(endpoint::update, request, options);
}

}  // namespace databricks::inline v0_2

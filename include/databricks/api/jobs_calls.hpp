// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

#include <databricks/call_options.hpp>
#include <databricks/export.hpp>
#include <databricks/model/jobs.hpp>

namespace databricks::inline v0_2 {

namespace internal {
class Session;
}  // namespace internal

/// Jobs API 2.1: define jobs of one or many tasks, run them, and look at the results. Reached through
/// DatabricksClient::jobs().
///
/// The last argument of every method is the CallOptions of this one call. A const client is safe from any number of
/// threads.
class DATABRICKS_EXPORT JobsCalls {
 public:
  explicit JobsCalls(std::shared_ptr<const internal::Session> session) noexcept : session_(std::move(session)) {}

  /// Cancels all active runs of a job, or of all jobs. Returns at once.
  ///
  /// @param request Request to cancel all runs of a job.
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.1/jobs/runs/cancel-all
  void cancel_all_runs(const jobs::CancelAllRuns& request, const CallOptions& options = {}) const;

  /// Cancels a run. Returns at once, while the run may be TERMINATING: see wait_until_run_ends().
  ///
  /// @param run_id Run to cancel.
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.1/jobs/runs/cancel
  void cancel_run(std::int64_t run_id, const CallOptions& options = {}) const;

  /// @overload
  /// @param request Request to cancel a run.
  /// REST: POST /api/2.1/jobs/runs/cancel
  void cancel_run(const jobs::CancelRun& request, const CallOptions& options = {}) const;

  /// Creates a job; see jobs::add_task() for its tasks. It is not retried when the response is lost: a second job would
  /// be made.
  ///
  /// @param request Settings of the job to create.
  /// @return The response to create.
  /// @throws InvalidParameterValue, for example when a task depends on one that does not exist
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.1/jobs/create
  jobs::CreateResponse create(const jobs::CreateJob& request, const CallOptions& options = {}) const;

  /// Deletes a job; its runs stay.
  ///
  /// @param job_id Job to delete.
  /// @throws ResourceDoesNotExist
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.1/jobs/delete
  void delete_(std::int64_t job_id, const CallOptions& options = {}) const;

  /// @overload
  /// @param request Request to delete a job.
  /// REST: POST /api/2.1/jobs/delete
  void delete_(const jobs::DeleteJob& request, const CallOptions& options = {}) const;

  /// Deletes a run that has ended.
  ///
  /// @param run_id Run to delete; it must not be active.
  /// @throws InvalidState when the run is active
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.1/jobs/runs/delete
  void delete_run(std::int64_t run_id, const CallOptions& options = {}) const;

  /// @overload
  /// @param request Request to delete a run.
  /// REST: POST /api/2.1/jobs/runs/delete
  void delete_run(const jobs::DeleteRun& request, const CallOptions& options = {}) const;

  /// Returns the views of a task's run as HTML: notebooks and dashboards.
  ///
  /// @param request The run id is that of a task, not that of a run with several tasks.
  /// @return The views.
  /// @throws ResourceDoesNotExist
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: GET /api/2.1/jobs/runs/export
  [[nodiscard]] std::vector<jobs::ViewItem> export_run(const jobs::ExportRunRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Returns the result of a task's run, for example that of dbutils.notebook.exit(); at most 5 MB.
  ///
  /// @param run_id That of a task, not that of a run with several tasks.
  /// @return Output and metadata of one task run. Only the member of the task's own kind is set.
  /// @throws ResourceDoesNotExist
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: GET /api/2.1/jobs/runs/get-output
  [[nodiscard]] jobs::RunOutput get_run_output(std::int64_t run_id, const CallOptions& options = {}) const;

  /// @overload
  /// @param request The parameters of jobs.get_run_output.
  /// REST: GET /api/2.1/jobs/runs/get-output
  [[nodiscard]] jobs::RunOutput get_run_output(const jobs::GetRunOutputRequest& request,
                                               const CallOptions& options = {}) const;

  /// Runs tasks of an ended run again. From the second repair on `latest_repair_id` is required.
  ///
  /// @param request Request to run tasks of a finished run again. Give rerun_tasks or rerun_all_failed_tasks.
  /// @return Response to a repair request.
  /// @throws ResourceDoesNotExist
  /// @throws InvalidState when the run is active
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.1/jobs/runs/repair
  jobs::RepairRunResponse repair_run(const jobs::RepairRun& request, const CallOptions& options = {}) const;

  /// Replaces all settings of a job. Begin with the settings of get(): members that this library does not know go
  /// along.
  ///
  /// @param request Request to replace all settings of a job.
  /// @throws ResourceDoesNotExist
  /// @throws InvalidParameterValue
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.1/jobs/reset
  void reset(const jobs::ResetJob& request, const CallOptions& options = {}) const;

  /// Changes some settings of a job: top-level fields of `new_settings` replace those of the job, tasks and job
  /// clusters by their keys; `fields_to_remove` are removed.
  ///
  /// @param request Request to change parts of the settings of a job.
  /// @throws ResourceDoesNotExist
  /// @throws InvalidParameterValue
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.1/jobs/update
  void update(const jobs::UpdateJob& request, const CallOptions& options = {}) const;

 protected:
  std::shared_ptr<const internal::Session> session_;
};

}  // namespace databricks::inline v0_2

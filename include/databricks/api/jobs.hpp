#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include <databricks/api/add_task.hpp>
#include <databricks/call_options.hpp>
#include <databricks/model/jobs.hpp>
#include <databricks/paged.hpp>
#include <databricks/wait.hpp>

namespace databricks {

class Session;

/// Jobs API 2.1: define jobs of one or many tasks, run them, and look at what came out. Reached through DatabricksClient::jobs().
///
/// Every method takes CallOptions and throws, beside what it names, what every call throws (see ClustersClient). A const client is
/// safe from any number of threads.
class JobsClient {
 public:
  explicit JobsClient(std::shared_ptr<const Session> session);

  /// Cancels all active runs of a job, or of all jobs. Returns at once. REST: POST /api/2.1/jobs/runs/cancel-all
  void cancel_all_runs(const jobs::CancelAllRuns& request, const CallOptions& options = {}) const;

  /// Cancels a run. Returns at once, while the run may be TERMINATING: see wait_until_run_ends(). REST: POST /api/2.1/jobs/runs/cancel
  void cancel_run(std::int64_t run_id, const CallOptions& options = {}) const;

  /// Creates a job; see jobs::add_task() for its tasks. Not repeated when the answer is lost: a second job would be made.
  /// @throws InvalidParameterValue for example when a task depends on one that does not exist. REST: POST /api/2.1/jobs/create
  jobs::CreateResponse create(const jobs::CreateJob& request, const CallOptions& options = {}) const;

  /// Deletes a job; its runs stay. REST: POST /api/2.1/jobs/delete
  void delete_(std::int64_t job_id, const CallOptions& options = {}) const;

  /// Deletes a run that has ended. @throws InvalidState when it is active. REST: POST /api/2.1/jobs/runs/delete
  void delete_run(std::int64_t run_id, const CallOptions& options = {}) const;

  /// The views of a task's run as HTML: notebooks and dashboards. Takes the run id of a task, not that of a run with several tasks.
  /// REST: GET /api/2.1/jobs/runs/export
  [[nodiscard]] std::vector<jobs::ViewItem> export_run(const jobs::ExportRunRequest& request,
                                                       const CallOptions& options = {}) const;

  /// A job with all of its tasks; more pages are fetched and joined. @throws ResourceDoesNotExist. REST: GET /api/2.1/jobs/get
  [[nodiscard]] jobs::Job get(std::int64_t job_id, const CallOptions& options = {}) const;
  [[nodiscard]] jobs::Job get(const jobs::GetJobRequest& request, const CallOptions& options = {}) const;

  /// A run with all of its tasks; more pages are fetched and joined. @throws ResourceDoesNotExist. REST: GET /api/2.1/jobs/runs/get
  [[nodiscard]] jobs::Run get_run(std::int64_t run_id, const CallOptions& options = {}) const;
  [[nodiscard]] jobs::Run get_run(const jobs::GetRunRequest& request, const CallOptions& options = {}) const;

  /// What a task's run has returned, for example by dbutils.notebook.exit(); at most 5 MB. Takes the run id of a task, not that of a
  /// run with several tasks. REST: GET /api/2.1/jobs/runs/get-output
  [[nodiscard]] jobs::RunOutput get_run_output(std::int64_t run_id, const CallOptions& options = {}) const;

  /// The jobs, newest first. Tasks and job clusters come only with `expand_tasks`. REST: GET /api/2.1/jobs/list
  [[nodiscard]] Paged<jobs::BaseJob> list(const jobs::ListJobsRequest& request = {},
                                          const CallOptions& options = {}) const;

  /// The runs, newest first. REST: GET /api/2.1/jobs/runs/list
  [[nodiscard]] Paged<jobs::BaseRun> list_runs(const jobs::ListRunsRequest& request = {},
                                               const CallOptions& options = {}) const;

  /// Runs tasks of an ended run again. From the second repair on `latest_repair_id` is required.
  /// REST: POST /api/2.1/jobs/runs/repair
  jobs::RepairRunResponse repair_run(const jobs::RepairRun& request, const CallOptions& options = {}) const;

  /// Replaces all settings of a job. Begin with the settings of get(): what this library does not know goes along.
  /// REST: POST /api/2.1/jobs/reset
  void reset(const jobs::ResetJob& request, const CallOptions& options = {}) const;

  /// Starts a run of a job. Returns at once: see wait_for_run().
  /// Repeats are safe: without an idempotency token the library gives the request one (Config::mint_idempotency_tokens).
  /// REST: POST /api/2.1/jobs/run-now
  jobs::RunNowResponse run_now(const jobs::RunNow& request, const CallOptions& options = {}) const;
  jobs::RunNowResponse run_now(std::int64_t job_id, const CallOptions& options = {}) const;

  /// Runs tasks once, without a job. Returns at once: see wait_for_run(). Repeats are safe as with run_now().
  /// REST: POST /api/2.1/jobs/runs/submit
  jobs::SubmitRunResponse submit(const jobs::SubmitRun& request, const CallOptions& options = {}) const;

  /// Changes some settings of a job: top-level fields of `new_settings` replace those of the job, tasks and job clusters by their keys;
  /// `fields_to_remove` are removed.
  /// REST: POST /api/2.1/jobs/update
  void update(const jobs::UpdateJob& request, const CallOptions& options = {}) const;

  /// Waits until a run has ended well.
  /// @throws OperationFailed when it ended in any other way, with its result, message and page; TimeoutError, CancelledError.
  /// REST: GET /api/2.1/jobs/runs/get
  jobs::Run wait_for_run(std::int64_t run_id, const WaitOptions<jobs::Run>& options = {}) const;

  /// Waits until a run has ended, however it did. @throws TimeoutError, CancelledError. REST: GET /api/2.1/jobs/runs/get
  jobs::Run wait_until_run_ends(std::int64_t run_id, const WaitOptions<jobs::Run>& options = {}) const;

 private:
  std::shared_ptr<const Session> session_;
};

namespace jobs {

/// True when a run or a task of one is over: TERMINATED, SKIPPED or INTERNAL_ERROR.
[[nodiscard]] bool has_ended(const RunState& state) noexcept;
/// True when it is over and has done what it should, perhaps with failures that were allowed.
[[nodiscard]] bool has_succeeded(const RunState& state) noexcept;

}  // namespace jobs
}  // namespace databricks

#pragma once

#include <cstdint>

#include <databricks/api/add_task.hpp>
#include <databricks/api/jobs_calls.hpp>
#include <databricks/export.hpp>
#include <databricks/paged.hpp>
#include <databricks/wait.hpp>

namespace databricks::inline v0_2 {

namespace jobs {

/// What list() and list_runs() do with an entry whose tasks did not all fit into its page (`has_more`).
enum class LargeEntries : std::uint8_t {
  complete,   ///< Fetch the rest with get() or get_run() when the entry is reached.
  as_listed,  ///< Leave it as it came, with has_more.
};

}  // namespace jobs

/// The calls of the Jobs API 2.1, and methods that are more than a call.
class DATABRICKS_EXPORT JobsClient : public JobsCalls {
 public:
  using JobsCalls::JobsCalls;

  /// Returns a job with all of its tasks, clusters, environments and parameters; further pages are fetched and joined.
  /// @throws ResourceDoesNotExist, and Exception as every call does, see CallOptions.
  ///
  /// REST: GET /api/2.1/jobs/get
  [[nodiscard]] jobs::Job get(std::int64_t job_id, const CallOptions& options = {}) const;
  [[nodiscard]] jobs::Job get(const jobs::GetJobRequest& request, const CallOptions& options = {}) const;

  /// Returns a run with all of its tasks; further pages are fetched and joined. For a few seconds after this client
  /// started the run, it is asked for again while the service does not know it yet.
  /// @throws ResourceDoesNotExist, and Exception as every call does, see CallOptions.
  ///
  /// REST: GET /api/2.1/jobs/runs/get
  [[nodiscard]] jobs::Run get_run(std::int64_t run_id, const CallOptions& options = {}) const;
  [[nodiscard]] jobs::Run get_run(const jobs::GetRunRequest& request, const CallOptions& options = {}) const;

  /// Lists the jobs, the newest first. Tasks and job clusters come only with `expand_tasks`; a job with more of them than
  /// fit into its page is completed by get() when it is reached, unless `entries` says otherwise. One that is deleted
  /// meanwhile stays as it was listed, with has_more.
  /// @return The jobs, page by page.
  /// @throws Exception as every call does, see CallOptions.
  ///
  /// REST: GET /api/2.1/jobs/list
  [[nodiscard]] Paged<jobs::BaseJob> list(const jobs::ListJobsRequest& request = {},
                                          const CallOptions& options = {}) const;
  [[nodiscard]] Paged<jobs::BaseJob> list(const jobs::ListJobsRequest& request, jobs::LargeEntries entries,
                                          const CallOptions& options = {}) const;

  /// Lists the runs, the newest first. With `expand_tasks`, large ones are completed as list() does, by get_run().
  /// @return The runs, page by page.
  /// @throws Exception as every call does, see CallOptions.
  ///
  /// REST: GET /api/2.1/jobs/runs/list
  [[nodiscard]] Paged<jobs::BaseRun> list_runs(const jobs::ListRunsRequest& request = {},
                                               const CallOptions& options = {}) const;
  [[nodiscard]] Paged<jobs::BaseRun> list_runs(const jobs::ListRunsRequest& request, jobs::LargeEntries entries,
                                               const CallOptions& options = {}) const;

  /// Starts a run of a job. Returns at once: see wait_for_run().
  ///
  /// Retries are safe: the library adds an idempotency token when the request has none
  /// (Config::auto_idempotency_tokens).
  /// @return The id of the run.
  /// @throws ResourceDoesNotExist, and Exception as every call does, see CallOptions.
  ///
  /// REST: POST /api/2.1/jobs/run-now
  jobs::RunNowResponse run_now(std::int64_t job_id, const CallOptions& options = {}) const;
  jobs::RunNowResponse run_now(const jobs::RunNow& request, const CallOptions& options = {}) const;

  /// Runs tasks once, without a job. Returns at once: see wait_for_run(). Retries are safe as those of run_now() are.
  /// @return The id of the run.
  /// @throws InvalidParameterValue, and Exception as every call does, see CallOptions.
  ///
  /// REST: POST /api/2.1/jobs/runs/submit
  jobs::SubmitRunResponse submit(const jobs::SubmitRun& request, const CallOptions& options = {}) const;

  /// Waits until a run has ended well.
  /// @return The run as it was seen last.
  /// @throws OperationFailed when it ended in any other way, with its result, message and page; TimeoutError,
  /// CancelledError.
  ///
  /// REST: GET /api/2.1/jobs/runs/get
  jobs::Run wait_for_run(std::int64_t run_id, const WaitOptions<jobs::Run>& options = {}) const;

  /// Waits until a run has ended, however it did.
  /// @return The run as it was seen last.
  /// @throws TimeoutError, CancelledError.
  ///
  /// REST: GET /api/2.1/jobs/runs/get
  jobs::Run wait_until_run_ends(std::int64_t run_id, const WaitOptions<jobs::Run>& options = {}) const;
};

namespace jobs {

/// True when a run or a task of one is over: TERMINATED, SKIPPED or INTERNAL_ERROR. A run tells its end in `state`, in the newer
/// `status`, or in both; the overloads that take it look at both.
[[nodiscard]] DATABRICKS_EXPORT bool has_ended(const Run& run) noexcept;
[[nodiscard]] DATABRICKS_EXPORT bool has_ended(const RunTask& task) noexcept;
[[nodiscard]] DATABRICKS_EXPORT bool has_ended(const RunState& state) noexcept;
[[nodiscard]] DATABRICKS_EXPORT bool has_ended(const RunStatus& status) noexcept;
/// True when it is over and has done what it should, perhaps with failures that were allowed.
[[nodiscard]] DATABRICKS_EXPORT bool has_succeeded(const Run& run) noexcept;
[[nodiscard]] DATABRICKS_EXPORT bool has_succeeded(const RunTask& task) noexcept;
[[nodiscard]] DATABRICKS_EXPORT bool has_succeeded(const RunState& state) noexcept;
[[nodiscard]] DATABRICKS_EXPORT bool has_succeeded(const RunStatus& status) noexcept;

}  // namespace jobs
}  // namespace databricks::inline v0_2

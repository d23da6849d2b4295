#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "testing/fake_jobs.hpp"
#include "testing/fake_workspace_files.hpp"
#include "testing/run.hpp"
#include "testing/run_machine.hpp"
#include "testing/service.hpp"

namespace databricks::inline v0_2::internal::testing {

/// Runs of jobs: run-now and /api/2.1/jobs/runs, and the same under /api/2.2.
class FakeRuns final : public Service {
 public:
  FakeRuns(ServiceContext& context, const FakeJobs& jobs, const FakeWorkspaceFiles& files)
      : context_(context), jobs_(jobs), files_(files), machine_(context, files) {}

  void register_routes(Router& router) override;

 private:
  /// What a run id names: a run, or one task of it.
  struct Found {
    Run& run;
    const TaskRun* task;  ///< Null when it is the id of the run.

    /// The named task, or the only one. Null when there are several.
    [[nodiscard]] const TaskRun* single_task() const;
  };

  /// Ids of the runs of a job that are not over.
  struct JobRuns {
    std::set<std::int64_t> queued{};
    std::set<std::int64_t> active{};
  };

  ServiceResponse cancel(const Call& call);
  ServiceResponse cancel_all(const Call& call);
  ServiceResponse delete_run(const Call& call);
  ServiceResponse export_run(const Call& call);
  ServiceResponse get(const Call& call);
  ServiceResponse get_output(const Call& call);
  ServiceResponse list(const Call& call);
  ServiceResponse repair(const Call& call);
  ServiceResponse run_now(const Call& call);
  ServiceResponse submit(const Call& call);

  /// Brings every run to the present, through everything that was due in the order of time.
  void advance();
  /// To be called when a run has moved: keeps the books, and lets others begin when it is over.
  void settle(Run& run);
  void keep_books(Run& run);
  /// Begins the queued runs of the job that there is room for, in their order.
  void begin_queued(std::int64_t job_id, Millis at);

  [[nodiscard]] Found find(const Call& call);
  [[nodiscard]] Run& find_run(const Call& call);
  [[nodiscard]] Run& add(std::string type, std::int64_t job_id, Json settings, Json parameters);
  [[nodiscard]] TaskRun new_task_run(Run& run, Json task, int attempt);
  void forget_tasks(Run& run);
  /// The response to a request whose idempotency token is known; nothing otherwise.
  [[nodiscard]] std::optional<ServiceResponse> known_response(const std::string& token) const;
  [[nodiscard]] static bool matches(const Run& run, const Json& filter);
  [[nodiscard]] Json to_json(const Found& found) const;

  ServiceContext& context_;
  const FakeJobs& jobs_;
  const FakeWorkspaceFiles& files_;
  RunMachine machine_;
  std::map<std::int64_t, Run> runs_;
  std::set<std::pair<Millis, std::int64_t>> due_;     ///< Ids of runs by when they move next.
  std::map<std::int64_t, JobRuns> unfinished_runs_;   ///< By their jobs.
  std::map<std::int64_t, std::int64_t> task_owners_;  ///< Ids of runs by those of their tasks.
  std::map<std::string, std::int64_t> idempotency_tokens_;
};

}  // namespace databricks::inline v0_2::internal::testing

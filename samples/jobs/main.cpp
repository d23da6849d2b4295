// Jobs: a job of four tasks that is run with parameters, changed without losing a setting, and a run without a job.
//
//   databricks_jobs
//
// Uses the workspace of DATABRICKS_HOST and DATABRICKS_TOKEN; without them it starts a fake one. All it makes is
// deleted at the end.

#include <databricks/databricks.hpp>

#include <exception>
#include <iostream>
#include <string>

#include "support/clean_up.hpp"
#include "support/interrupt.hpp"
#include "support/workspace.hpp"

namespace {

using namespace databricks;
using namespace std::chrono_literals;

class JobsSample {
 public:
  JobsSample(const samples::Workspace& workspace, const CancelToken& cancel)
      : client_(workspace.client()),
        call_{.cancel = cancel},
        wait_{.timeout = 1h, .cancel = cancel, .poll_interval = workspace.poll_interval()} {}

  void import_notebook() {
    client_.workspace().mkdirs(directory_, call_);
    clean_up_.add("directory " + directory_,
                  [this] { client_.workspace().delete_({.path = directory_, .recursive = true}); });
    client_.workspace().import_({.content = "# Databricks notebook source\ndbutils.notebook.exit('done')\n",
                                 .format = workspace::ImportFormat::source,
                                 .language = workspace::Language::python,
                                 .path = notebook_.notebook_path},
                                call_);
  }

  /// Two tasks side by side between a first and a last one, all on one job cluster.
  std::int64_t create_job() {
    jobs::CreateJob job{.name = "Sample " + directory_, .parameters = {{.default_ = "2026-01-01", .name = "day"}}};
    job.job_clusters.push_back({.job_cluster_key = "main", .new_cluster = cluster()});
    add_task(job, "load", notebook_).max_retries = 2;
    add_task(job, "clean", notebook_, {"load"});
    add_task(job, "check", notebook_, {"load"}).timeout_seconds = 30min;
    add_task(job, "report", notebook_, {"clean", "check"});
    for (jobs::Task& task : job.tasks) task.job_cluster_key = "main";

    const std::int64_t job_id = client_.jobs().create(job, call_).job_id;
    clean_up_.add("job " + std::to_string(job_id), [this, job_id] { client_.jobs().delete_(job_id); });
    return job_id;
  }

  /// The token makes it one run, however often the request has to be sent.
  void run_job(std::int64_t job_id) {
    const std::string token = IdempotencyToken::generate();
    const auto started =
        retry({.max_attempts = 100, .maximum_backoff = 1min},
              [&] {
                return client_.jobs().run_now(
                    {.idempotency_token = token, .job_id = job_id, .job_parameters = {{"day", "2026-11-23"}}}, call_);
              },
              {.idempotent = true, .timeout = 1h, .cancel = call_.cancel});
    for (const jobs::RunTask& task : client_.jobs().wait_for_run(started.run_id, wait_).tasks) {
      const jobs::RunOutput output = client_.jobs().get_run_output(task.run_id, call_);
      std::cout << "  " << task.task_key << ": "
                << (output.notebook_output ? output.notebook_output->result.value_or("") : "no output") << "\n";
    }
  }

  /// Begins with what is there: a reset replaces all settings, also those that this library does not know.
  void rename_job(std::int64_t job_id) {
    jobs::JobSettings settings = client_.jobs().get(job_id, call_).settings.value();
    settings.name = "Renamed " + directory_;
    client_.jobs().reset({.job_id = job_id, .new_settings = settings}, call_);
    for (const jobs::BaseJob& job : client_.jobs().list({.name = settings.name}, call_)) {
      std::cout << "Job " << job.job_id << " is now \"" << job.settings->name.value_or("") << "\"\n";
    }
  }

  void run_without_a_job() {
    jobs::SubmitRun request{.run_name = "Sample run"};
    add_task(request, "once", notebook_).new_cluster = cluster();
    const std::int64_t run_id = client_.jobs().submit(request, call_).run_id;
    clean_up_.add("run " + std::to_string(run_id), [this, run_id] {
      client_.jobs().cancel_run(run_id);
      client_.jobs().wait_until_run_ends(run_id, {.timeout = 2min, .poll_interval = wait_.poll_interval});
      client_.jobs().delete_run(run_id);
    });
    const jobs::Run run = client_.jobs().wait_for_run(run_id, wait_);
    std::cout << "Run " << run_id << " without a job: " << (has_succeeded(run) ? "succeeded" : "failed") << "\n";
  }

 private:
  compute::ClusterConfig cluster() {
    return compute::ClusterConfig{}
        .with_runtime(client_.clusters().latest_spark_version({}, call_))
        .with_node_type(client_.clusters().smallest_node_type({}, call_))
        .with_single_node();
  }

  const DatabricksClient client_;
  const CallOptions call_;
  const WaitOptions<jobs::Run> wait_;
  const std::string directory_ = "/Shared/databricks-cpp-jobs-" + IdempotencyToken::generate().substr(0, 8);
  const jobs::NotebookTask notebook_{.notebook_path = directory_ + "/notebook"};
  samples::CleanUp clean_up_;
};

}  // namespace

int main() try {
  const auto cancel = samples::cancelled_by_interrupt();
  const samples::Workspace workspace;
  JobsSample sample{workspace, cancel};
  sample.import_notebook();
  const std::int64_t job_id = sample.create_job();
  std::cout << "Running job " << job_id << std::endl;
  sample.run_job(job_id);
  sample.rename_job(job_id);
  sample.run_without_a_job();
  return 0;
} catch (const std::exception& exception) {
  std::cerr << "jobs: " << exception.what() << "\n";
  return 1;
}

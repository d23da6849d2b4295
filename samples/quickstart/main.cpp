// The main things one does with a workspace: a cluster's life, a notebook, and a job of three tasks.
//
//   databricks_quickstart [notebook.py]
//
// Uses the workspace of DATABRICKS_HOST and DATABRICKS_TOKEN; without them it starts a fake one. All it makes is deleted at the end.

#include <databricks/databricks.hpp>

#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <string>

#include "support/clean_up.hpp"
#include "support/interrupt.hpp"
#include "support/workspace.hpp"

namespace {

using namespace databricks;
using namespace std::chrono_literals;

std::string read_file(const std::string& path) {
  std::ifstream file{path, std::ios::binary};
  if (!file || !std::filesystem::is_regular_file(path)) {
    throw std::runtime_error("cannot read the notebook '" + path +
                             "': pass the path of a Python notebook as the argument");
  }
  return {std::istreambuf_iterator<char>{file}, {}};
}

class Quickstart {
 public:
  Quickstart(const samples::Workspace& workspace, CancelToken cancel)
      : client_(workspace.client()), poll_interval_(workspace.poll_interval()), cancel_(std::move(cancel)) {}

  /// Creates a cluster, waits until it runs, terminates it and deletes it.
  void show_cluster() {
    runtime_ = client_.clusters().latest_spark_version({}, call());
    node_type_ = client_.clusters().smallest_node_type({}, call());

    const auto config = compute::ClusterConfig{"Sample cluster"}
                            .with_runtime(runtime_)
                            .with_node_type(node_type_)
                            .with_auto_termination(30min)
                            .with_single_node()
                            .with_autoscale(3, 7);  // takes the place of the single node: the last one decides

    std::cout << "Creating a cluster with " << runtime_ << " on " << node_type_ << std::endl;
    const std::string cluster_id = client_.clusters().create(config, call()).cluster_id;
    clean_up_.add("cluster " + cluster_id, [this, cluster_id] { client_.clusters().permanent_delete(cluster_id); });
    client_.clusters().wait_until_running(cluster_id, wait<compute::ClusterDetails>(print_cluster));

    std::cout << "Terminating it" << std::endl;
    client_.clusters().terminate(cluster_id, call());
    client_.clusters().wait_until_terminated(cluster_id, wait<compute::ClusterDetails>(print_cluster));
    clean_up_.undo_last();
  }

  void import_notebook(const std::string& content) {
    const std::string directory = "/Shared/databricks-cpp-quickstart-" + IdempotencyToken::generate().substr(0, 8);
    notebook_path_ = directory + "/notebook";

    std::cout << "Importing a notebook to " << notebook_path_ << std::endl;
    client_.workspace().mkdirs(directory, call());
    clean_up_.add("directory " + directory,
                  [this, directory] { client_.workspace().delete_({.path = directory, .recursive = true}); });
    client_.workspace().import_({.content = content,
                                 .format = workspace::ImportFormat::source,
                                 .language = workspace::Language::python,
                                 .path = notebook_path_},
                                call());
  }

  /// Creates a job of three tasks, of which the third waits for the other two, and runs it.
  void show_job() {
    jobs::CreateJob job{.max_concurrent_runs = 1,
                        .name = "Sample Job",
                        .schedule = jobs::CronSchedule{.pause_status = jobs::PauseStatus::unpaused,
                                                       .quartz_cron_expression = "0 0 9 ? * MON-FRI",
                                                       .timezone_id = "Europe/London"}};
    job.job_clusters.push_back(
        {.job_cluster_key = "main",
         .new_cluster = compute::ClusterConfig{}.with_runtime(runtime_).with_node_type(node_type_).with_single_node()});
    add_notebook_task(job, "task1");
    add_notebook_task(job, "task2");
    add_notebook_task(job, "task3", {"task1", "task2"});

    const std::int64_t job_id = client_.jobs().create(job, call()).job_id;
    clean_up_.add("job " + std::to_string(job_id), [this, job_id] { client_.jobs().delete_(job_id); });
    std::cout << "Created job " << job_id << std::endl;

    const std::int64_t run_id = client_.jobs().run_now(job_id, call()).run_id;
    clean_up_.add("run " + std::to_string(run_id), [this, run_id] { delete_run(run_id); });
    std::cout << "Started run " << run_id << std::endl;
    const jobs::Run run = client_.jobs().wait_for_run(run_id, wait<jobs::Run>(print_run));
    for (const jobs::RunTask& task : run.tasks) print_task(task);
  }

 private:
  void add_notebook_task(jobs::CreateJob& job, const std::string& key, std::vector<std::string> depends_on = {}) {
    jobs::Task& task = add_task(job, key, jobs::NotebookTask{.notebook_path = notebook_path_}, std::move(depends_on));
    task.description = "Sample Job - " + key;
    task.job_cluster_key = "main";
  }

  void print_task(const jobs::RunTask& task) {
    std::cout << "Task " << task.task_key << ": " << (has_succeeded(task) ? "succeeded" : "failed") << "\n";
    for (const jobs::ViewItem& view : client_.jobs().export_run({.run_id = task.run_id}, call())) {
      std::cout << "  view \"" << view.name.value_or("") << "\", " << view.content.value_or("").size()
                << " bytes of HTML\n";
    }
  }

  void delete_run(std::int64_t run_id) {
    client_.jobs().cancel_run(run_id);
    client_.jobs().wait_until_run_ends(run_id, {.timeout = 2min, .poll_interval = poll_interval_});
    client_.jobs().delete_run(run_id);
  }

  static void print_cluster(const compute::ClusterDetails& cluster) {
    std::cout << "  " << cluster.state.text() << " " << cluster.state_message.value_or("") << std::endl;
  }

  static void print_run(const jobs::Run& run) {
    std::cout << "  " << (run.status && run.status->state ? run.status->state->text() : "");
    for (const jobs::RunTask& task : run.tasks) {
      std::cout << "  " << task.task_key << " "
                << (task.status && task.status->state ? task.status->state->text() : "");
    }
    std::cout << std::endl;
  }

  [[nodiscard]] CallOptions call() const { return {.cancel = cancel_}; }

  template <class T>
  [[nodiscard]] WaitOptions<T> wait(void (*print)(const T&)) const {
    return {.timeout = 30min, .on_progress = print, .cancel = cancel_, .poll_interval = poll_interval_};
  }

  const DatabricksClient client_;
  const std::optional<std::chrono::milliseconds> poll_interval_;
  const CancelToken cancel_;
  samples::CleanUp clean_up_;
  std::string runtime_;
  std::string node_type_;
  std::string notebook_path_;
};

}  // namespace

int main(int argc, char** argv) try {
  const auto cancel = samples::cancelled_by_interrupt();
  const std::string notebook = read_file(argc > 1 ? argv[1] : QUICKSTART_NOTEBOOK);
  const samples::Workspace workspace;
  Quickstart quickstart{workspace, cancel};
  quickstart.show_cluster();
  quickstart.import_notebook(notebook);
  quickstart.show_job();
  return 0;
} catch (const std::exception& exception) {
  std::cerr << "quickstart: " << exception.what() << "\n";
  return 1;
}

#pragma once

#include <string>
#include <vector>

#include <databricks/export.hpp>
#include <databricks/model/jobs.hpp>

namespace databricks::inline v0_2::jobs {

/// Adds a task to a job and returns it, for further settings; the reference lives until the next task is added.
/// @param task_key unique in the job: letters, digits, - and _, at most 100.
/// @param depends_on keys of the tasks that must end before this one starts.
///
///     jobs::CreateJob job{.name = "Sample Job"};
///     add_task(job, "load", jobs::NotebookTask{.notebook_path = "/Shared/load"}).job_cluster_key = "main";
///     add_task(job, "report", jobs::NotebookTask{.notebook_path = "/Shared/report"}, {"load"});
DATABRICKS_EXPORT Task& add_task(CreateJob& job, std::string task_key, TaskWork work,
                                 std::vector<std::string> depends_on = {});
DATABRICKS_EXPORT Task& add_task(JobSettings& job, std::string task_key, TaskWork work,
                                 std::vector<std::string> depends_on = {});
DATABRICKS_EXPORT SubmitTask& add_task(SubmitRun& run, std::string task_key, TaskWork work,
                                       std::vector<std::string> depends_on = {});

}  // namespace databricks::inline v0_2::jobs

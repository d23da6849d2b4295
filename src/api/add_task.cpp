#include <databricks/api/add_task.hpp>

#include <utility>

namespace databricks::inline v0_2::jobs {
namespace {

template <class AnyTask>
AnyTask& append(std::vector<AnyTask>& tasks, std::string&& task_key, TaskWork&& work,
                std::vector<std::string>&& depends_on) {
  AnyTask& task = tasks.emplace_back();
  task.task_key = std::move(task_key);
  for (std::string& key : depends_on) task.depends_on.push_back({.task_key = std::move(key)});
  assign(task, std::move(work));
  return task;
}

}  // namespace

Task& add_task(CreateJob& job, std::string task_key, TaskWork work, std::vector<std::string> depends_on) {
  return append(job.tasks, std::move(task_key), std::move(work), std::move(depends_on));
}

Task& add_task(JobSettings& job, std::string task_key, TaskWork work, std::vector<std::string> depends_on) {
  return append(job.tasks, std::move(task_key), std::move(work), std::move(depends_on));
}

SubmitTask& add_task(SubmitRun& run, std::string task_key, TaskWork work, std::vector<std::string> depends_on) {
  return append(run.tasks, std::move(task_key), std::move(work), std::move(depends_on));
}

}  // namespace databricks::inline v0_2::jobs

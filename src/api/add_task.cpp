#include <databricks/api/add_task.hpp>

#include <utility>

namespace databricks::jobs {
namespace {

// Task and SubmitTask have the same members for the work.
template <class AnyTask>
struct SetWork {
  AnyTask& task;

  void operator()(NotebookTask& work) const { task.notebook_task = std::move(work); }
  void operator()(SparkJarTask& work) const { task.spark_jar_task = std::move(work); }
  void operator()(SparkPythonTask& work) const { task.spark_python_task = std::move(work); }
  void operator()(SparkSubmitTask& work) const { task.spark_submit_task = std::move(work); }
  void operator()(PythonWheelTask& work) const { task.python_wheel_task = std::move(work); }
  void operator()(PipelineTask& work) const { task.pipeline_task = std::move(work); }
  void operator()(SqlTask& work) const { task.sql_task = std::move(work); }
  void operator()(DbtTask& work) const { task.dbt_task = std::move(work); }
  void operator()(RunJobTask& work) const { task.run_job_task = std::move(work); }
  void operator()(ConditionTask& work) const { task.condition_task = std::move(work); }
  void operator()(ForEachTask& work) const { task.for_each_task = std::move(work); }
  void operator()(DashboardTask& work) const { task.dashboard_task = std::move(work); }
  void operator()(AlertTask& work) const { task.alert_task = std::move(work); }
  void operator()(PowerBiTask& work) const { task.power_bi_task = std::move(work); }
  void operator()(CleanRoomsNotebookTask& work) const { task.clean_rooms_notebook_task = std::move(work); }
  void operator()(DbtCloudTask& work) const { task.dbt_cloud_task = std::move(work); }
  void operator()(DbtPlatformTask& work) const { task.dbt_platform_task = std::move(work); }
  void operator()(GenAiComputeTask& work) const { task.gen_ai_compute_task = std::move(work); }
  void operator()(AiRuntimeTask& work) const { task.ai_runtime_task = std::move(work); }
  void operator()(AgenticTask& work) const { task.agentic_task = std::move(work); }
  void operator()(GenieTask& work) const { task.genie_task = std::move(work); }
  void operator()(PythonOperatorTask& work) const { task.python_operator_task = std::move(work); }
};

template <class AnyTask>
AnyTask& append(std::vector<AnyTask>& tasks, std::string&& task_key, TaskWork&& work,
                std::vector<std::string>&& depends_on) {
  AnyTask& task = tasks.emplace_back();
  task.task_key = std::move(task_key);
  for (std::string& key : depends_on) task.depends_on.push_back({.task_key = std::move(key)});
  std::visit(SetWork<AnyTask>{task}, work);
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

}  // namespace databricks::jobs

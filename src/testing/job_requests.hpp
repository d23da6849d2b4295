#pragma once

#include <array>

#include "testing/cluster_requests.hpp"
#include "testing/members.hpp"

/// What the requests about jobs and runs look like.
namespace databricks::inline v0_2::internal::testing::job_requests {

inline constexpr std::array kNotebookTask{required(text("notebook_path")), text_map("base_parameters"), text("source"),
                                          text("warehouse_id")};
inline constexpr std::array kConditionTask{required(text("op")), text("left"), text("right")};
inline constexpr std::array kRunJobTask{required(integer("job_id")), text_map("job_parameters")};
inline constexpr std::array kForEachTask{required(text("inputs")), integer("concurrency"), required(object("task"))};
inline constexpr std::array kSparkPythonTask{required(text("python_file")), text_list("parameters"), text("source")};
inline constexpr std::array kSparkJarTask{text("main_class_name"), text("jar_uri"), text_list("parameters")};
inline constexpr std::array kSparkSubmitTask{text_list("parameters")};
inline constexpr std::array kPythonWheelTask{required(text("package_name")), required(text("entry_point")),
                                             text_list("parameters"), text_map("named_parameters")};
inline constexpr std::array kPipelineTask{required(text("pipeline_id")), flag("full_refresh")};
inline constexpr std::array kDependency{required(text("task_key")), text("outcome")};

inline constexpr std::array kTask{required(text("task_key")),
                                  text("description"),
                                  object_list("depends_on", kDependency),
                                  text("run_if"),
                                  text("existing_cluster_id"),
                                  object("new_cluster", cluster_requests::kAttributes),
                                  text("job_cluster_key"),
                                  text("environment_key"),
                                  object_list("libraries"),
                                  integer("timeout_seconds"),
                                  integer("max_retries"),
                                  integer("min_retry_interval_millis"),
                                  flag("retry_on_timeout"),
                                  object("email_notifications"),
                                  object("webhook_notifications"),
                                  object("notification_settings"),
                                  object("notebook_task", kNotebookTask),
                                  object("condition_task", kConditionTask),
                                  object("run_job_task", kRunJobTask),
                                  object("for_each_task", kForEachTask),
                                  object("spark_python_task", kSparkPythonTask),
                                  object("spark_jar_task", kSparkJarTask),
                                  object("spark_submit_task", kSparkSubmitTask),
                                  object("python_wheel_task", kPythonWheelTask),
                                  object("pipeline_task", kPipelineTask),
                                  object("sql_task"),
                                  object("dbt_task")};

inline constexpr std::array kJobCluster{required(text("job_cluster_key")),
                                        object("new_cluster", cluster_requests::kAttributes)};
inline constexpr std::array kSchedule{text("quartz_cron_expression"), text("timezone_id"), text("pause_status")};
inline constexpr std::array kQueue{flag("enabled")};
inline constexpr std::array kParameter{required(text("name")), text("default")};

inline constexpr std::array kSettings{text("name"),
                                      text("description"),
                                      object_list("tasks", kTask),
                                      object_list("job_clusters", kJobCluster),
                                      object("schedule", kSchedule),
                                      object("continuous"),
                                      object("trigger"),
                                      object("queue", kQueue),
                                      object_list("parameters", kParameter),
                                      text_map("tags"),
                                      integer("max_concurrent_runs"),
                                      integer("timeout_seconds"),
                                      object("email_notifications"),
                                      object("webhook_notifications"),
                                      object("notification_settings"),
                                      object("health"),
                                      object("git_source"),
                                      object("run_as"),
                                      object_list("environments"),
                                      text("format"),
                                      text("edit_mode")};

inline constexpr std::array kCreate = join(kSettings, std::array{object_list("access_control_list")});
inline constexpr std::array kJobId{required(integer("job_id"))};
inline constexpr std::array kGet = join(kJobId, std::array{flag("include_trigger_state"), text("page_token")});
inline constexpr std::array kReset = join(kJobId, std::array{required(object("new_settings", kSettings))});
inline constexpr std::array kUpdate =
    join(kJobId, std::array{object("new_settings", kSettings), text_list("fields_to_remove")});
inline constexpr std::array kList{text("name"), flag("expand_tasks"), integer("limit"), integer("offset"),
                                  text("page_token")};

/// What a run may be started with instead of what the job says.
inline constexpr std::array kRunParameters{
    text_map("job_parameters"),      text_map("notebook_params"), text_list("jar_params"),
    text_list("python_params"),      text_list("dbt_commands"),   text_list("spark_submit_params"),
    text_map("python_named_params"), text_map("sql_params"),      object("pipeline_params")};

inline constexpr std::array kRunNow = join(
    join(kJobId, std::array{text("idempotency_token"), text_list("only"), object("queue", kQueue)}), kRunParameters);
inline constexpr std::array kSubmit = join(
    std::array{text("run_name"), text("idempotency_token"), object_list("tasks", kTask), integer("timeout_seconds"),
               object("queue", kQueue), object("git_source"), object("run_as"), object_list("access_control_list"),
               object_list("environments"), object("email_notifications"), object("webhook_notifications")},
    std::array{object("health"), object_list("parameters", kParameter)});
inline constexpr std::array kRunId{required(integer("run_id"))};
inline constexpr std::array kGetRun =
    join(kRunId, std::array{flag("include_history"), flag("include_resolved_values"), text("page_token")});
inline constexpr std::array kListRuns{integer("job_id"),       flag("active_only"), flag("completed_only"),
                                      flag("expand_tasks"),    text("run_type"),    integer("limit"),
                                      integer("offset"),       text("page_token"),  integer("start_time_from"),
                                      integer("start_time_to")};
inline constexpr std::array kExport = join(kRunId, std::array{text("views_to_export")});
inline constexpr std::array kCancelAll{integer("job_id"), flag("all_queued_runs")};
inline constexpr std::array kRepair =
    join(join(kRunId, std::array{integer("latest_repair_id"), text_list("rerun_tasks"), flag("rerun_all_failed_tasks"),
                                 flag("rerun_dependent_tasks")}),
         kRunParameters);

}  // namespace databricks::inline v0_2::internal::testing::job_requests

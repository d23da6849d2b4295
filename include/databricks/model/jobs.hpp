// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

#include <databricks/export.hpp>
#include <databricks/model.hpp>
#include <databricks/model/clusters.hpp>
#include <databricks/model/libraries.hpp>

namespace databricks::inline v0_2::jobs {

/// Mode of an extraction.
enum class AiExtractFunctionMode : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  mode_precision,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(AiExtractFunctionMode) noexcept;

/// Kind of document element to describe with AI.
enum class AiParseDocumentFunctionDescriptionElementType : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Every kind that can be described.
  description_element_type_all,
  /// Figures.
  description_element_type_figure,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(AiParseDocumentFunctionDescriptionElementType) noexcept;

/// Priority with which a workload is scheduled.
enum class AiRuntimeTaskPriorityClass : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  best_effort,
  normal,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(AiRuntimeTaskPriorityClass) noexcept;

/// Outcome of the evaluation of an alert.
enum class AlertEvaluationState : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// The evaluation failed.
  error,
  /// The condition is not met.
  ok,
  /// The condition is met.
  triggered,
  /// The alert has not been evaluated yet.
  unknown,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(AlertEvaluationState) noexcept;

/// How a published Power BI model signs in to Databricks.
enum class AuthenticationMethod : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Sign-in with OAuth.
  oauth,
  /// Sign-in with a personal access token.
  pat,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(AuthenticationMethod) noexcept;

/// Where the run of a clean room notebook is in its life cycle.
enum class CleanRoomTaskRunLifeCycleState : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Waits for an upstream run.
  blocked,
  /// Ended by a fault in the job service; final.
  internal_error,
  /// Waits for its cluster to be ready.
  pending,
  /// Waits in the queue.
  queued,
  /// Is executing.
  running,
  /// No state given.
  run_life_cycle_state_unspecified,
  /// Did not run, for example because an earlier run was still active; final.
  skipped,
  /// Has ended; see result_state; final.
  terminated,
  /// Has ended or is canceled and is being cleaned up.
  terminating,
  /// Failed and waits for its next attempt.
  waiting_for_retry,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(CleanRoomTaskRunLifeCycleState) noexcept;

/// Outcome of the run of a clean room notebook.
enum class CleanRoomTaskRunResultState : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Canceled on request.
  canceled,
  /// Not run because the task is disabled.
  disabled,
  evicted,
  /// Not run because its run condition is not met.
  excluded,
  /// Ended with an error.
  failed,
  /// Not started because too many runs were active.
  maximum_concurrent_runs_reached,
  /// No result given.
  run_result_state_unspecified,
  /// Ended without error.
  success,
  /// Ended well although some tasks failed.
  success_with_failures,
  /// Stopped at its time limit.
  timedout,
  /// Not run because an upstream task was canceled.
  upstream_canceled,
  /// Not run because an upstream task was evicted.
  upstream_evicted,
  /// Not run because an upstream task failed.
  upstream_failed,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(CleanRoomTaskRunResultState) noexcept;

/// GPU type of an AI Runtime deployment; the number before the x is the GPUs per node.
enum class ComputeSpecAcceleratorType : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  gpu_1xa10,
  gpu_1xh100,
  gpu_8xh100,
  gpu_8xb300,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(ComputeSpecAcceleratorType) noexcept;

/// Which of the watched tables or models must be updated before a run starts.
enum class Condition : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// All of them.
  all_updated,
  /// At least one of them.
  any_updated,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(Condition) noexcept;

/// Comparison made by a condition task.
enum class ConditionTaskOp : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Compares the operands as text, so 12.0 and 12 differ.
  equal_to,
  /// Compares the operands as numbers.
  greater_than,
  /// Compares the operands as numbers.
  greater_than_or_equal,
  /// Compares the operands as numbers.
  less_than,
  /// Compares the operands as numbers.
  less_than_or_equal,
  /// Compares the operands as text, so 12.0 and 12 differ.
  not_equal,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(ConditionTaskOp) noexcept;

/// Day of the week.
enum class DayOfWeek : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  friday,
  monday,
  saturday,
  sunday,
  thursday,
  tuesday,
  wednesday,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(DayOfWeek) noexcept;

/// Status of a dbt run or step, as reported by dbt.
enum class DbtPlatformRunStatus : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Canceled.
  cancelled,
  /// Ended with an error.
  error,
  /// Waits to start.
  queued,
  /// Is executing.
  running,
  /// Is being started.
  starting,
  /// Ended without error.
  success,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(DbtPlatformRunStatus) noexcept;

/// Format of a job definition.
enum class Format : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Job with a list of tasks; always used by API 2.1.
  multi_task,
  /// Older format with one task in the job itself.
  single_task,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(Format) noexcept;

/// Service that hosts a Git repository.
enum class GitProvider : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  aws_code_commit,
  azure_dev_ops_services,
  bitbucket_cloud,
  /// Self-hosted Bitbucket.
  bitbucket_server,
  git_hub,
  /// GitHub Enterprise Server.
  git_hub_enterprise,
  git_lab,
  /// Self-hosted GitLab.
  git_lab_enterprise_edition,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(GitProvider) noexcept;

/// GPU type of serverless GPU compute; the number before the x is the GPUs per node.
enum class HardwareAcceleratorType : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  gpu_1xa10,
  gpu_8xh100,
  gpu_1xh100,
  gpu_8xb300,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(HardwareAcceleratorType) noexcept;

/// Status that all upstream jobs must have before the trigger fires.
enum class JobCompletionTriggerConfigurationIfStatus : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// The job completed, whatever its result.
  done,
  /// The job failed.
  failed,
  /// The job succeeded.
  success,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(JobCompletionTriggerConfigurationIfStatus) noexcept;

/// What manages a job.
enum class JobDeploymentKind : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// A Databricks Asset Bundle manages the job.
  bundle,
  /// Databricks manages the job; it is read-only.
  system_managed,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(JobDeploymentKind) noexcept;

/// Whether a job can be edited in the user interface.
enum class JobEditMode : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// The job can be edited.
  editable,
  /// The user interface shows the job as locked; the API can still change it.
  ui_locked,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(JobEditMode) noexcept;

/// Permission level. Jobs use CAN_VIEW, CAN_MANAGE_RUN, CAN_MANAGE and IS_OWNER; the rest belong to other kinds of
/// object.
enum class JobPermissionLevel : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Also edit or delete the job and change its permissions.
  can_manage,
  /// Also start and cancel runs.
  can_manage_run,
  /// See the job, its settings and its runs.
  can_view,
  /// Full control; a job has exactly one owner.
  is_owner,
  can_use,
  can_attach_to,
  can_restart,
  can_run,
  can_read,
  can_edit,
  can_manage_staging_versions,
  can_manage_production_versions,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(JobPermissionLevel) noexcept;

/// How a job differs from its definition in Git.
enum class JobSourceDirtyState : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// The job is cut off from Git, for instance after an edit in the user interface; import it again to reconnect.
  disconnected,
  /// The job is not yet in step with the file in Git.
  not_synced,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(JobSourceDirtyState) noexcept;

/// Metric that a health rule watches. Backlog metrics take the largest value of all streams.
enum class JobsHealthMetric : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Total time of the run, in seconds.
  run_duration_seconds,
  /// Estimated bytes not yet consumed.
  streaming_backlog_bytes,
  /// Estimated files not yet consumed.
  streaming_backlog_files,
  /// Estimated records (offset lag) not yet consumed.
  streaming_backlog_records,
  /// Estimated delay of the consumer, in seconds.
  streaming_backlog_seconds,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(JobsHealthMetric) noexcept;

/// How a health rule compares the metric with its threshold.
enum class JobsHealthOperator : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Breached when the metric is above the threshold.
  greater_than,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(JobsHealthOperator) noexcept;

/// Model event that starts a run.
enum class ModelTriggerConfigurationCondition : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// A watched alias is put on a model version.
  model_alias_set,
  /// A new registered model appears.
  model_created,
  /// A new model version becomes ready.
  model_version_ready,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(ModelTriggerConfigurationCondition) noexcept;

/// Whether a schedule or trigger is active.
enum class PauseStatus : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Starts no runs.
  paused,
  /// Starts runs as configured.
  unpaused,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(PauseStatus) noexcept;

/// Trade-off between speed and cost on serverless compute.
enum class PerformanceTarget : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Starts and runs fast, at higher cost.
  performance_optimized,
  /// Saves cost; runs may start later.
  standard,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(PerformanceTarget) noexcept;

/// Time unit of a periodic trigger.
enum class PeriodicTriggerConfigurationTimeUnit : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  days,
  hours,
  minutes,
  weeks,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(PeriodicTriggerConfigurationTimeUnit) noexcept;

/// Limit that keeps a run in the queue.
enum class QueueDetailsCodeCode : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// The workspace has too many active task runs.
  active_runs_limit_reached,
  /// The workspace has too many active run-job tasks.
  active_run_job_tasks_limit_reached,
  /// The job already has max_concurrent_runs active runs.
  max_concurrent_runs_reached,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(QueueDetailsCodeCode) noexcept;

/// Kind of an entry in the repair history.
enum class RepairHistoryItemType : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// The first run.
  original,
  /// A later repair.
  repair,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(RepairHistoryItemType) noexcept;

/// Condition on the dependencies under which a task runs.
enum class RunIf : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// All have ended, whatever the result.
  all_done,
  /// All have failed.
  all_failed,
  /// All ran and succeeded (default).
  all_success,
  /// At least one has failed.
  at_least_one_failed,
  /// At least one has succeeded.
  at_least_one_success,
  /// None has failed and at least one ran.
  none_failed,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(RunIf) noexcept;

/// Life cycle state of a run (older form). TERMINATED, SKIPPED and INTERNAL_ERROR are final.
enum class RunLifeCycleState : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Waits for a task it depends on.
  blocked,
  /// Ended by a failure in the jobs service. Final.
  internal_error,
  /// Prepares the cluster and the execution.
  pending,
  /// Waits in the queue because a limit is reached.
  queued,
  /// The code runs.
  running,
  /// Did not run, for instance because another run of the job was active. Final.
  skipped,
  /// Ended and cleaned up; result_state tells the outcome. Final.
  terminated,
  /// The run is over; the cluster and the execution are being cleaned up.
  terminating,
  /// Waits for its next attempt.
  waiting_for_retry,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(RunLifeCycleState) noexcept;

/// Life cycle state of a run. TERMINATED is the only final state.
enum class RunLifecycleStateV2State : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Waits for a task it depends on.
  blocked,
  /// Prepares the cluster and the execution.
  pending,
  /// Waits in the queue because a limit is reached.
  queued,
  /// The code runs.
  running,
  /// Ended; termination_details tells the outcome. Final.
  terminated,
  /// The run is over; the cluster and the execution are being cleaned up.
  terminating,
  /// Waits, for instance for its next attempt.
  waiting,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(RunLifecycleStateV2State) noexcept;

/// Result of a finished run.
enum class RunResultState : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Canceled by a user.
  canceled,
  /// Not run because it is disabled.
  disabled,
  /// Skipped because its run_if or branch condition was not met.
  excluded,
  /// Ended with an error.
  failed,
  /// Skipped because the job had its maximum of concurrent runs.
  maximum_concurrent_runs_reached,
  /// Ended without an error.
  success,
  /// Succeeded as a whole although some tasks failed.
  success_with_failures,
  /// Stopped at its time limit.
  timedout,
  /// Skipped because a task it depends on was canceled.
  upstream_canceled,
  /// Skipped because a task it depends on failed.
  upstream_failed,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(RunResultState) noexcept;

/// How a run was made.
enum class RunType : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// A run of a job, by schedule, trigger or run-now.
  job_run,
  /// A one-time run made with submit.
  submit_run,
  /// A notebook run made with dbutils.notebook.run.
  workflow_run,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(RunType) noexcept;

/// Where the file of a task lies.
enum class Source : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// The Git repository named in git_source.
  git,
  /// The Databricks workspace.
  workspace,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(Source) noexcept;

/// State of a SQL alert.
enum class SqlAlertState : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Evaluated, and the condition of the alert is not met.
  ok,
  /// Evaluated, and the condition of the alert is met.
  triggered,
  /// Not evaluated yet.
  unknown,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(SqlAlertState) noexcept;

/// How a SQL condition judges its query result.
enum class SqlConditionTriggerMode : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Met when the query returns at least one row.
  query_returns_rows,
  /// Met when the single result value differs from the previous evaluation; the first one always counts as met.
  result_value_changes,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(SqlConditionTriggerMode) noexcept;

/// Execution state of a dashboard widget.
enum class SqlDashboardWidgetOutputStatus : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Execution is canceled.
  cancelled,
  /// Execution ended with an error.
  failed,
  /// Execution is yet to start.
  pending,
  /// Execution is in progress.
  running,
  /// Execution ended without an error.
  success,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(SqlDashboardWidgetOutputStatus) noexcept;

/// How a Power BI model or table stores its data.
enum class StorageMode : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Data stays in the source and is queried on demand.
  direct_query,
  /// Works as imported or as direct query data, depending on the query.
  dual,
  /// Data is copied into Power BI.
  import_,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(StorageMode) noexcept;

/// File format of attached data.
enum class SubscriptionAttachmentDataAttachmentFileFormat : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Comma-separated values.
  file_format_csv,
  /// Excel.
  file_format_excel,
  /// Tab-separated values.
  file_format_tsv,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(SubscriptionAttachmentDataAttachmentFileFormat) noexcept;

/// How the pages of an attached PDF are chosen.
enum class SubscriptionAttachmentPageAttachmentPageSelection : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// All pages.
  page_selection_all,
  /// The pages that page_ids names.
  page_selection_subset,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(SubscriptionAttachmentPageAttachmentPageSelection) noexcept;

/// How a continuous job treats failed tasks.
enum class TaskRetryMode : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// A failed task is not retried.
  never,
  /// A failed task is retried.
  on_failure,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(TaskRetryMode) noexcept;

/// Reason why a run ended.
enum class TerminationCodeCode : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// An intended breaking change in Spark made the run fail.
  breaking_change,
  /// The limit of the budget policy is exceeded.
  budget_policy_limit_exceeded,
  /// The platform canceled the run, for example at the time limit.
  canceled,
  /// A problem of the cloud provider made the run fail.
  cloud_failure,
  /// A cluster error made the run fail.
  cluster_error,
  /// Too many requests to create, start or enlarge clusters.
  cluster_request_limit_exceeded,
  /// A user disabled the run, so it never ran.
  disabled,
  /// Communication with the Spark driver failed.
  driver_error,
  /// The run needs a feature that the workspace does not have.
  feature_disabled,
  /// An unexpected error occurred; see the message.
  internal_error,
  /// The request to start the cluster is invalid.
  invalid_cluster_request,
  /// The settings of the run are invalid.
  invalid_run_configuration,
  /// A library could not be installed.
  library_installation_error,
  /// The job already has its maximum number of concurrent runs.
  max_concurrent_runs_exceeded,
  /// The queue of the job is full.
  max_job_queue_size_exceeded,
  /// The cluster already has its maximum number of contexts.
  max_spark_contexts_exceeded,
  /// The Git repository could not be checked out.
  repository_checkout_failed,
  /// Something that the run needs does not exist.
  resource_not_found,
  /// The run ended with failed tasks.
  run_execution_error,
  /// The run never ran, for example because an upstream task failed or its run_if condition was not met.
  skipped,
  /// Access to the cloud storage failed.
  storage_access_error,
  /// The run ended without an error.
  success,
  /// The run succeeded although some of its child runs failed.
  success_with_failures,
  /// The run lacks a permission on a resource.
  unauthorized_error,
  /// A user canceled the run.
  user_canceled,
  /// The workspace has reached its limit of concurrent active runs.
  workspace_run_limit_exceeded,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(TerminationCodeCode) noexcept;

/// Who or what caused the end of a run.
enum class TerminationTypeType : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// A mistake of the user or in the job settings.
  client_error,
  /// A problem of the cloud provider.
  cloud_failure,
  /// An error in the Databricks platform.
  internal_error,
  /// The run ended without an error.
  success,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(TerminationTypeType) noexcept;

/// What started a run.
enum class TriggerType : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// A continuous job.
  continuous,
  /// A user restarted the run of a continuous job.
  continuous_restart,
  /// New files.
  file_arrival,
  /// A single request through the user interface or the API.
  one_time,
  /// A schedule.
  periodic,
  /// The retry of a failed run.
  retry,
  /// A run job task of another run.
  run_job_task,
  /// A table update.
  table,
  /// The completion of other jobs.
  job_completion,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(TriggerType) noexcept;

/// Kind of an exported view.
enum class ViewType : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// A dashboard of a notebook.
  dashboard,
  /// A notebook.
  notebook,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(ViewType) noexcept;

/// Which views of a run to export.
enum class ViewsToExport : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// The notebook and all its dashboards.
  all,
  /// The notebook only.
  code,
  /// All dashboards of the notebook.
  dashboards,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(ViewsToExport) noexcept;

struct AiClassifyFunctionInlineLabels;
struct AiParseDocumentFunction;
struct CleanRoomsNotebookTask;
struct ClusterInstance;
struct Compute;
struct CronSchedule;
struct CronTriggerConfiguration;
struct DashboardTask;
struct DbtCloudTask;
struct DbtPlatformTask;
struct DbtTask;
struct DeltaTableSource;
struct Environment;
struct FileArrivalTriggerConfiguration;
struct ForEachTask;
struct ForEachTaskTaskRunStats;
struct GenAiComputeTask;
struct GitSource;
struct JobClusterServerlessCompute;
struct JobCompletionTriggerConfiguration;
struct JobDeployment;
struct JobEmailNotifications;
struct JobEnvironmentVariablesSpec;
struct JobNotificationSettings;
struct JobRunAs;
struct JobSettings;
struct JobSource;
struct JobsClusterSpec;
struct JobsHealthRules;
struct MaintenanceWindow;
struct ModelTriggerConfiguration;
struct NotebookOutput;
struct NotebookTask;
struct OutputSchemaInfo;
struct PerTriggerState;
struct PeriodicTriggerConfiguration;
struct PeriodicTriggerState;
struct PipelineTask;
struct PowerBiTask;
struct PythonOperatorTask;
struct PythonWheelTask;
struct QueueSettings;
struct ResolvedValues;
struct RunConditionTask;
struct RunForEachTask;
struct RunJobTask;
struct RunParameters;
struct RunState;
struct RunStatus;
struct SparkJarTask;
struct SparkPythonTask;
struct SparkSubmitTask;
struct SparseCheckout;
struct SqlConditionConfiguration;
struct SqlConditionState;
struct SqlOutput;
struct SqlOutputError;
struct SqlQueryOutput;
struct SqlTask;
struct SqlTaskAlert;
struct SqlTaskDashboard;
struct SqlTaskFile;
struct SqlTaskQuery;
struct SqlTaskSqlFileOutput;
struct Subscription;
struct SubscriptionAttachment;
struct SubscriptionAttachmentDataAttachment;
struct SubscriptionAttachmentPageAttachment;
struct TableTriggerState;
struct TableUpdateTriggerConfiguration;
struct TaskEmailNotifications;
struct TaskNotificationSettings;
struct TerminationDetails;
struct TriggerHistory;
struct TriggerInfo;
struct TriggerSettings;
struct TriggerStateProto;
struct VolumeSource;
struct WebhookNotifications;

// What the compiler makes of a struct (copies, comparisons) is no use of its deprecated members.
#if defined(_MSC_VER)
#pragma warning(push)
#pragma warning(disable : 4996)
#else
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#endif

/// Settings of a task that runs ai_classify.
struct AiClassifyFunction {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Whether to return a confidence score for each label.
  std::optional<bool> enable_confidence_scores{};
  /// Whether to return an explanation of each classification.
  std::optional<bool> enable_rationales{};
  /// Labels to choose from, at most 10.
  Boxed<AiClassifyFunctionInlineLabels> inline_labels{};
  /// Description of the task and its domain, which improves the classification.
  std::optional<std::string> instructions{};
  /// Whether an input may get more than one label.
  std::optional<bool> multilabel{};
  /// Required. Version of ai_classify to run, such as 2.1.
  std::string version;

  bool operator==(const AiClassifyFunction&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// One label an input can be classified as.
struct AiClassifyFunctionLabel {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// What belongs under the label.
  std::optional<std::string> description{};
  /// Required. The label.
  std::string name;

  bool operator==(const AiClassifyFunctionLabel&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Labels given in the task itself.
struct AiClassifyFunctionInlineLabels {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. The labels: at least two, or one with multilabel.
  List<AiClassifyFunctionLabel> labels = unset;

  bool operator==(const AiClassifyFunctionInlineLabels&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Settings of a task that runs ai_extract.
struct AiExtractFunction {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Whether to return where in the source each value was found.
  std::optional<bool> enable_citations{};
  /// Whether to return a confidence score for each field.
  std::optional<bool> enable_confidence_scores{};
  /// Description of the task and its domain, which improves the extraction.
  std::optional<std::string> instructions{};
  /// Mode of the extraction. Left out: standard.
  std::optional<OpenEnum<AiExtractFunctionMode>> mode{};
  /// Fields to extract, as JSON text: an array of names, or an object that maps each name to a type and a description.
  std::optional<std::string> schema{};
  /// Required. Version of ai_extract to run, such as 2.1.
  std::string version;

  bool operator==(const AiExtractFunction&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Name of a table in Unity Catalog; each level may be left out.
struct QualifiedName {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Catalog.
  std::optional<std::string> catalog{};
  /// Schema in the catalog.
  std::optional<std::string> schema{};
  /// Table in the schema.
  std::optional<std::string> table{};

  bool operator==(const QualifiedName&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A task that applies an AI function to documents or rows: one of ai_classify, ai_extract and ai_parse_document, on
/// delta_table or volume.
struct AiFunctionTask {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Classifies each input into labels.
  Boxed<AiClassifyFunction> ai_classify{};
  /// Extracts fields from each input.
  Boxed<AiExtractFunction> ai_extract{};
  /// Turns each document into structured text.
  Boxed<AiParseDocumentFunction> ai_parse_document{};
  /// Applies the function to the rows of a table.
  Boxed<DeltaTableSource> delta_table{};
  /// Required. Table to write to. Its table left out: the task makes a stable name.
  QualifiedName output;
  /// Applies the function to the files of a volume.
  Boxed<VolumeSource> volume{};

  bool operator==(const AiFunctionTask&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Result of a task that applies an AI function. It is also reported while the task runs, so the counts may be partial.
struct AiFunctionTaskOutput {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Rough estimate of the time until the function has been applied to all inputs.
  std::optional<std::string> estimated_time_remaining{};
  /// Inputs that have failed for good. Each is a row with an error in the output table; the run does not fail because
  /// of it.
  std::optional<std::int64_t> failed_row_count{};
  /// Table the run writes to, also when its name was made by the task.
  Boxed<QualifiedName> output_table{};
  /// Inputs that have a result; may lag behind while the task runs.
  std::optional<std::int64_t> succeeded_row_count{};
  /// Inputs in total: rows of a table, files of a volume.
  std::optional<std::int64_t> total_row_count{};

  bool operator==(const AiFunctionTaskOutput&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Settings of a task that runs ai_parse_document.
struct AiParseDocumentFunction {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Kinds of elements to describe with AI. Left out: none.
  List<OpenEnum<AiParseDocumentFunctionDescriptionElementType>> description_element_types = unset;
  /// Volume path to write images of pages and elements to.
  std::optional<std::string> image_output_path{};
  /// Pages to parse, counted from 1, as numbers and ranges such as 1,3,5-10. Left out: all.
  std::optional<std::string> page_range{};
  /// Required. Version of the output schema of ai_parse_document, such as 2.0.
  std::string version;

  bool operator==(const AiParseDocumentFunction&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// GPU type and count of an AI Runtime deployment.
struct ComputeSpec {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Total GPUs over all nodes; a positive multiple of the GPUs per node named in accelerator_type.
  std::int32_t accelerator_count = 0;
  /// Required. GPU type and GPUs per node; GPU_8xH100 means 8 H100 GPUs on each node.
  OpenEnum<ComputeSpecAcceleratorType> accelerator_type;
  /// Id of a reservation of accelerators to run on. Left out: on-demand capacity.
  std::optional<std::string> provisioned_capacity_id{};

  bool operator==(const ComputeSpec&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// One deployment of an AI Runtime task: a command and the compute it runs on.
struct DeploymentSpec {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Path of the script to run.
  std::optional<std::string> command_path{};
  /// Required. GPUs to run on.
  ComputeSpec compute;
  /// Name of the deployment.
  std::optional<std::string> name{};

  bool operator==(const DeploymentSpec&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Task that runs a command on serverless GPU compute (AI Runtime), on one or more nodes.
struct AiRuntimeTask {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Workspace or volume path of the code archive; every node unpacks it and finds it through the variable CODE_SOURCE.
  std::optional<std::string> code_source_path{};
  /// Required. What to run and on which GPUs; at present exactly one entry is supported.
  List<DeploymentSpec> deployments = unset;
  /// Custom Docker image to run in.
  std::optional<std::string> docker_image_url{};
  /// Required. Name of the MLflow experiment; it is created if it does not exist yet.
  std::string experiment;
  /// Storage location for the artifacts of the MLflow experiment.
  std::optional<std::string> mlflow_artifact_location{};
  /// Workspace directory that holds the MLflow experiment.
  std::optional<std::string> mlflow_experiment_directory{};
  /// Name of the MLflow run.
  std::optional<std::string> mlflow_run{};
  /// Scheduling priority. Only together with reserved capacity (provisioned_capacity_id of the compute).
  std::optional<OpenEnum<AiRuntimeTaskPriorityClass>> priority_class{};
  /// Container image to run instead of the default one, as catalog.schema.image:tag.
  std::optional<std::string> unity_catalog_image_path{};

  bool operator==(const AiRuntimeTask&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Result of an AI Runtime task.
struct AiRuntimeTaskOutput {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// MLflow experiment the task logs to.
  std::optional<std::string> mlflow_experiment_id{};
  /// MLflow run the task logs to.
  std::optional<std::string> mlflow_run_id{};
  /// Message about the state of the task, for people to read.
  std::optional<std::string> status_message{};

  bool operator==(const AiRuntimeTaskOutput&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// One receiver of alert notifications: a user or a notification destination.
struct AlertTaskSubscriber {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Notification destination to notify. Not together with user_name.
  std::optional<std::string> destination_id{};
  /// User to notify, as an email address. Not together with destination_id.
  std::optional<std::string> user_name{};

  bool operator==(const AlertTaskSubscriber&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Task that evaluates a SQL alert and notifies its subscribers.
struct AlertTask {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Alert to evaluate.
  std::optional<std::string> alert_id{};
  /// Parameter values for the alert by name.
  Map<std::string> parameters = unset;
  /// Who gets notified about the result.
  List<AlertTaskSubscriber> subscribers = unset;
  /// SQL warehouse that evaluates the alert.
  std::optional<std::string> warehouse_id{};
  /// Workspace path of the alert; names the alert by path instead of by alert_id.
  std::optional<std::string> workspace_path{};

  bool operator==(const AlertTask&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Result of an alert task.
struct AlertTaskOutput {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// State of the alert after the evaluation.
  std::optional<OpenEnum<AlertEvaluationState>> alert_state{};

  bool operator==(const AlertTaskOutput&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// State and history of one trigger of a job.
struct TriggerDetails {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Latest evaluations of the trigger.
  Boxed<TriggerHistory> history{};
  /// Current state of the trigger.
  Boxed<PerTriggerState> state{};

  bool operator==(const TriggerDetails&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Job as it appears in a list.
struct BaseJob {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Creation time in milliseconds since the epoch.
  std::optional<Timestamp> created_time{};
  /// User who created the job; missing if that user is deleted.
  std::optional<std::string> creator_user_name{};
  /// Budget policy the costs of the job are attributed to, whether set or inferred.
  std::optional<std::string> effective_budget_policy_id{};
  /// Usage policy the costs of the job are attributed to.
  std::optional<std::string> effective_usage_policy_id{};
  /// API 2.2 with expand_tasks only: true if arrays are cut off; fetch the rest with get.
  std::optional<bool> has_more{};
  /// Unique id of the job.
  std::int64_t job_id = 0;
  /// User or service principal the job runs as.
  std::optional<std::string> run_as_user_name{};
  /// Settings of the job; change them with update or reset.
  Boxed<JobSettings> settings{};
  /// State and history of each trigger of the job.
  List<TriggerDetails> trigger_details = unset;
  /// Current state of the trigger of the job.
  Boxed<TriggerStateProto> trigger_state{};

  bool operator==(const BaseJob&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A named set of environment variables that serverless tasks of the job can select.
struct JobEnvironmentVariables {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Name that tasks refer to. Unique within the job; letters, digits, hyphens and underscores only.
  std::string environment_variables_key;
  /// The variables.
  Boxed<JobEnvironmentVariablesSpec> spec{};

  bool operator==(const JobEnvironmentVariables&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A named cluster definition that several tasks of one job can share.
struct JobCluster {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Name that tasks refer to in their job_cluster_key. Unique within the job.
  std::string job_cluster_key;
  /// Cluster to create for the tasks that use this key.
  Boxed<compute::ClusterSpec> new_cluster{};
  /// Serverless compute settings. At most one job cluster of a job may have them.
  Boxed<JobClusterServerlessCompute> serverless_compute{};
  /// Id of the serverless compute behind this entry.
  std::optional<std::string> serverless_compute_id{};

  bool operator==(const JobCluster&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A job parameter as used by a run.
struct JobParameter {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Default value from the job settings.
  std::optional<std::string> default_{};
  /// Name of the parameter.
  std::optional<std::string> name{};
  /// Value the run uses; overrides the default.
  std::optional<std::string> value{};

  bool operator==(const JobParameter&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The original run or one repair of it.
struct RepairHistoryItem {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Performance target actually used. Serverless compute only.
  std::optional<OpenEnum<PerformanceTarget>> effective_performance_target{};
  /// When this attempt ended, in milliseconds since the epoch. 0 while it runs.
  std::optional<Timestamp> end_time{};
  /// Id of the repair. Set only when type is REPAIR.
  std::optional<std::int64_t> id{};
  /// When this attempt started, in milliseconds since the epoch.
  std::optional<Timestamp> start_time{};
  /// Deprecated: use status.
  [[deprecated("use status")]]
  Boxed<RunState> state{};
  /// State of this attempt.
  Boxed<RunStatus> status{};
  /// Run ids of the tasks that ran in this attempt.
  List<std::int64_t> task_run_ids = unset;
  /// Whether this is the original run or a repair.
  std::optional<OpenEnum<RepairHistoryItemType>> type{};

  bool operator==(const RepairHistoryItem&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Dependency on another task of the same job.
struct TaskDependency {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Result (true or false) a condition task must have; only for dependencies on condition tasks.
  std::optional<std::string> outcome{};
  /// Required. Key of the task to wait for.
  std::string task_key;

  bool operator==(const TaskDependency&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// One task of a job run. Exactly one of the ..._task members is set and tells what it runs.
struct RunTask {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Applies an AI function to documents or rows.
  Boxed<AiFunctionTask> ai_function_task{};
  /// Set if the task runs a workload on the AI runtime.
  Boxed<AiRuntimeTask> ai_runtime_task{};
  /// Set if the task runs an alert evaluation.
  Boxed<AlertTask> alert_task{};
  /// Number of the attempt: 0 for the first, then counted up with each retry.
  std::optional<std::int32_t> attempt_number{};
  /// Set if the task runs a clean room notebook.
  Boxed<CleanRoomsNotebookTask> clean_rooms_notebook_task{};
  /// Time to shut down the cluster and clean up, in milliseconds.
  std::optional<std::chrono::milliseconds> cleanup_duration{};
  /// Cluster the task used. Absent until one is available.
  Boxed<ClusterInstance> cluster_instance{};
  /// Compute settings of the task.
  Boxed<Compute> compute{};
  /// Set if the task runs a comparison that picks a branch.
  Boxed<RunConditionTask> condition_task{};
  /// Set if the task runs a dashboard refresh.
  Boxed<DashboardTask> dashboard_task{};
  /// Deprecated: use dbt_platform_task.
  [[deprecated("use dbt_platform_task")]]
  Boxed<DbtCloudTask> dbt_cloud_task{};
  /// Set if the task runs a job on the dbt platform.
  Boxed<DbtPlatformTask> dbt_platform_task{};
  /// Set if the task runs dbt commands.
  Boxed<DbtTask> dbt_task{};
  /// Tasks that must finish before this one; run_if decides whether it then runs.
  List<TaskDependency> depends_on = unset;
  /// Description of the task.
  std::optional<std::string> description{};
  /// If true, turns off automatic optimization such as automatic retries. Serverless compute only.
  std::optional<bool> disable_auto_optimization{};
  /// If true, the task is not run.
  std::optional<bool> disabled{};
  /// Performance target actually used. Serverless compute only.
  std::optional<OpenEnum<PerformanceTarget>> effective_performance_target{};
  /// Id of the serverless compute actually used.
  std::optional<std::string> effective_serverless_compute_id{};
  /// E-mail addresses to notify of events of this task.
  Boxed<JobEmailNotifications> email_notifications{};
  /// When the task ended, in milliseconds since the epoch. 0 while it runs.
  std::optional<Timestamp> end_time{};
  /// Key of the job environment the task uses. Serverless compute only.
  std::optional<std::string> environment_key{};
  /// Key of the job's set of environment variables the task gets. When left out, it gets none.
  std::optional<std::string> environment_variables_key{};
  /// Time the code ran until it ended, failed, timed out or was canceled, in milliseconds.
  std::optional<std::chrono::milliseconds> execution_duration{};
  /// Id of the all-purpose cluster the task runs on. Not together with job_cluster_key or new_cluster.
  std::optional<std::string> existing_cluster_id{};
  /// Set if the task runs a nested task once for each input.
  Boxed<RunForEachTask> for_each_task{};
  /// Set if the task runs a command on generative AI compute.
  Boxed<GenAiComputeTask> gen_ai_compute_task{};
  /// Git repository that the task takes its code from when its source is GIT.
  Boxed<GitSource> git_source{};
  /// Key of the shared job cluster the task runs on. Not together with existing_cluster_id or new_cluster.
  std::optional<std::string> job_cluster_key{};
  /// Libraries to install on the cluster before the task.
  List<compute::Library> libraries = unset;
  /// Most retries after a failure. -1 retries without end, 0 (default) never.
  std::optional<std::int32_t> max_retries{};
  /// Least time from the start of a failed attempt to its retry, in milliseconds. When left out, retries start at once.
  std::optional<std::int32_t> min_retry_interval_millis{};
  /// Cluster created for the task. Not together with existing_cluster_id or job_cluster_key.
  Boxed<compute::ClusterSpec> new_cluster{};
  /// Set if the task runs a notebook.
  Boxed<NotebookTask> notebook_task{};
  /// Filters for the notifications of this task.
  Boxed<TaskNotificationSettings> notification_settings{};
  /// Set if the task runs an update of a pipeline.
  Boxed<PipelineTask> pipeline_task{};
  /// Set if the task runs an update of a Power BI semantic model.
  Boxed<PowerBiTask> power_bi_task{};
  /// Set if the task runs a Python function or operator.
  Boxed<PythonOperatorTask> python_operator_task{};
  /// Set if the task runs an entry point of a Python wheel.
  Boxed<PythonWheelTask> python_wheel_task{};
  /// Time spent in the queue, in milliseconds.
  std::optional<std::chrono::milliseconds> queue_duration{};
  /// Task parameters after references are filled in.
  Boxed<ResolvedValues> resolved_values{};
  /// Whether a timed-out attempt is retried. Default false.
  std::optional<bool> retry_on_timeout{};
  /// Time the task run took in total, in milliseconds.
  std::optional<std::chrono::milliseconds> run_duration{};
  /// Id of the task run; not the id of the job run.
  std::int64_t run_id = 0;
  /// Condition on the tasks in depends_on under which this one runs. Default ALL_SUCCESS.
  std::optional<OpenEnum<RunIf>> run_if{};
  /// Set if the task runs another job.
  Boxed<RunJobTask> run_job_task{};
  /// Address of the task run in the user interface.
  std::optional<std::string> run_page_url{};
  /// Time to set up the cluster, in milliseconds; short on an existing cluster.
  std::optional<std::chrono::milliseconds> setup_duration{};
  /// Set if the task runs a class of a JAR.
  Boxed<SparkJarTask> spark_jar_task{};
  /// Set if the task runs a Python file.
  Boxed<SparkPythonTask> spark_python_task{};
  /// Set if the task runs a spark-submit command.
  Boxed<SparkSubmitTask> spark_submit_task{};
  /// Set if the task runs a SQL query, file, alert or dashboard.
  Boxed<SqlTask> sql_task{};
  /// When the task run was created, in milliseconds since the epoch. Code may start later, once the cluster is up.
  std::optional<Timestamp> start_time{};
  /// Deprecated: use status.
  [[deprecated("use status")]]
  Boxed<RunState> state{};
  /// Current state of the task run.
  Boxed<RunStatus> status{};
  /// Required. Name of the task. Unique within the job; at most 100 characters.
  std::string task_key;
  /// Time limit of each attempt, in seconds. 0 means no limit.
  std::optional<std::chrono::seconds> timeout_seconds{};
  /// Notification destinations to call for events of this task.
  Boxed<WebhookNotifications> webhook_notifications{};

  bool operator==(const RunTask&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Run as it appears in a list.
struct BaseRun {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// 0 for the first attempt; each retry counts one up, at most to max_retries.
  std::optional<std::int32_t> attempt_number{};
  /// Milliseconds spent terminating the cluster and cleaning up; 0 for runs with several tasks.
  std::optional<std::chrono::milliseconds> cleanup_duration{};
  /// Cluster of the run; for a new cluster, set once that cluster is requested.
  Boxed<ClusterInstance> cluster_instance{};
  /// Copy of the cluster settings at the time the run was created.
  Boxed<JobsClusterSpec> cluster_spec{};
  /// User who started the run; missing if that user is deleted.
  std::optional<std::string> creator_user_name{};
  /// Deployment that manages the job of this run.
  std::optional<std::string> deployment_id{};
  /// Description of the run.
  std::optional<std::string> description{};
  /// Window to finish within, for a serverless run with the performance target COST_OPTIMIZED, which requires it: 4h,
  /// 12h, 24h, 72h or NO_FLEXIBILITY.
  std::optional<std::string> duration_target{};
  /// Performance target a serverless run really used; may differ from the requested one.
  std::optional<OpenEnum<PerformanceTarget>> effective_performance_target{};
  /// Usage policy the costs of the run are attributed to.
  std::optional<std::string> effective_usage_policy_id{};
  /// End time in milliseconds since the epoch; 0 while the run is active.
  std::optional<Timestamp> end_time{};
  /// Sets of environment variables available to the tasks.
  List<JobEnvironmentVariables> environment_variables = unset;
  /// Milliseconds spent running the code; 0 for runs with several tasks.
  std::optional<std::chrono::milliseconds> execution_duration{};
  /// Git repository the tasks take their source from.
  Boxed<GitSource> git_source{};
  /// API 2.2 with expand_tasks only: true if arrays are cut off; fetch the rest with get_run.
  std::optional<bool> has_more{};
  /// Clusters shared by the tasks; API 2.2 returns at most 100 at a time.
  List<JobCluster> job_clusters = unset;
  /// Job this run belongs to.
  std::optional<std::int64_t> job_id{};
  /// Job parameters of the run, each with its default and the value used.
  List<JobParameter> job_parameters = unset;
  /// Id of the job run this run belongs to; differs from run_id for task runs.
  std::optional<std::int64_t> job_run_id{};
  /// Deprecated: use run_id, which holds the same value.
  [[deprecated("use run_id, which holds the same value")]]
  std::optional<std::int64_t> number_in_job{};
  /// Run id of the first attempt; equal to run_id unless this is a retry.
  std::optional<std::int64_t> original_attempt_run_id{};
  /// Parameters given when the run was started.
  Boxed<RunParameters> overriding_parameters{};
  /// Milliseconds the run spent in the queue.
  std::optional<std::chrono::milliseconds> queue_duration{};
  /// Original run and its repairs.
  List<RepairHistoryItem> repair_history = unset;
  /// Milliseconds the run and all its repairs took in total.
  std::optional<std::chrono::milliseconds> run_duration{};
  /// Unique id of the run across all jobs.
  std::int64_t run_id = 0;
  /// Name of the run, at most 4096 bytes in UTF-8.
  std::optional<std::string> run_name{};
  /// Web page with the details of the run.
  std::optional<std::string> run_page_url{};
  /// How the run was created: from a job, by submit, or by a notebook workflow.
  std::optional<OpenEnum<RunType>> run_type{};
  /// Schedule that started the run. Set only for runs started by a cron schedule.
  Boxed<CronSchedule> schedule{};
  /// Milliseconds spent setting up the cluster; 0 for runs with several tasks.
  std::optional<std::chrono::milliseconds> setup_duration{};
  /// Start time in milliseconds since the epoch; for a new cluster, the time its creation is requested.
  std::optional<Timestamp> start_time{};
  /// Deprecated: use status.
  [[deprecated("use status")]]
  Boxed<RunState> state{};
  /// Current status of the run.
  Boxed<RunStatus> status{};
  /// Task runs of this run; API 2.2 returns at most 100 at a time.
  List<RunTask> tasks = unset;
  /// Kind of trigger that started the run.
  std::optional<OpenEnum<TriggerType>> trigger{};
  /// Details about what triggered the run.
  Boxed<TriggerInfo> trigger_info{};
  /// Version of the deployment this run stems from.
  std::optional<std::string> version_id{};

  bool operator==(const BaseRun&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Request to cancel all runs of a job.
struct CancelAllRuns {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// True to cancel queued runs; without job_id this covers the queued runs of the whole workspace.
  std::optional<bool> all_queued_runs{};
  /// Job whose runs are canceled.
  std::optional<std::int64_t> job_id{};

  bool operator==(const CancelAllRuns&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Request to cancel a run.
struct CancelRun {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Run to cancel.
  std::int64_t run_id = 0;

  bool operator==(const CancelRun&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// State of the run of a clean room notebook.
struct CleanRoomTaskRunState {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Where the run is in its life cycle; always present.
  std::optional<OpenEnum<CleanRoomTaskRunLifeCycleState>> life_cycle_state{};
  /// Outcome of the run. Set only when life_cycle_state is final.
  std::optional<OpenEnum<CleanRoomTaskRunResultState>> result_state{};

  bool operator==(const CleanRoomTaskRunState&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Task that runs a notebook in a clean room.
struct CleanRoomsNotebookTask {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Clean room that holds the notebook.
  std::string clean_room_name;
  /// Checksum of the notebook; the run is refused if the notebook has changed since.
  std::optional<std::string> etag{};
  /// Parameters for the notebook by name.
  Map<std::string> notebook_base_parameters = unset;
  /// Required. Name of the notebook in the clean room.
  std::string notebook_name;

  bool operator==(const CleanRoomsNotebookTask&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Result of a clean room notebook task.
struct CleanRoomsNotebookTaskCleanRoomsNotebookTaskOutput {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// State of the run in the clean room.
  Boxed<CleanRoomTaskRunState> clean_room_job_run_state{};
  /// Value the notebook returned.
  Boxed<NotebookOutput> notebook_output{};
  /// Where to find the output schema of the run.
  Boxed<OutputSchemaInfo> output_schema_info{};

  bool operator==(const CleanRoomsNotebookTaskCleanRoomsNotebookTaskOutput&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Cluster and Spark context used by a run.
struct ClusterInstance {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Id of the cluster; missing until a new cluster is created.
  std::optional<std::string> cluster_id{};
  /// Id of the Spark context, as a string; missing until the run starts executing.
  std::optional<std::string> spark_context_id{};

  bool operator==(const ClusterInstance&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Completion of an upstream job that contributed to the start of a run.
struct CompletedJob {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// When the upstream run completed.
  std::optional<std::string> completion_time{};
  /// Id of the upstream job.
  std::optional<std::string> job_id{};
  /// Id of the upstream run.
  std::optional<std::string> run_id{};
  /// How the upstream run ended.
  std::optional<OpenEnum<TerminationCodeCode>> termination_code{};
  /// Id of the workspace that contains the upstream job.
  std::optional<std::string> workspace_id{};

  bool operator==(const CompletedJob&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Serverless compute settings of a task.
struct Compute {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// GPU type for serverless GPU compute.
  std::optional<OpenEnum<HardwareAcceleratorType>> hardware_accelerator{};

  bool operator==(const Compute&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// GPU compute of a GenAiComputeTask.
struct ComputeConfig {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// GPU pool to take the nodes from.
  std::optional<std::string> gpu_node_pool_id{};
  /// GPU type, for example GPU_8xH100.
  std::optional<std::string> gpu_type{};
  /// Required. Number of GPUs.
  std::int32_t num_gpus = 0;

  bool operator==(const ComputeConfig&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Task that compares two values, so that later tasks can depend on the result; it needs no cluster.
struct ConditionTask {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Left operand: a text or a dynamic reference to a parameter or task value.
  std::string left;
  /// Required. Comparison to make.
  OpenEnum<ConditionTaskOp> op;
  /// Required. Right operand: a text or a dynamic reference to a parameter or task value.
  std::string right;

  bool operator==(const ConditionTask&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Settings that keep one run of the job active at all times.
struct Continuous {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Weekly time in which the platform may restart the run for maintenance.
  Boxed<MaintenanceWindow> maintenance_window{};
  /// Whether continuous execution is paused; default UNPAUSED.
  std::optional<OpenEnum<PauseStatus>> pause_status{};
  /// Whether failed tasks are retried within the run; default NEVER.
  std::optional<OpenEnum<TaskRetryMode>> task_retry_mode{};

  bool operator==(const Continuous&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Continuous trigger in the triggers list of a job; pausing is set on the entry around it.
struct ContinuousTriggerConfiguration {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Weekly time in which the platform may restart the run for maintenance.
  Boxed<MaintenanceWindow> maintenance_window{};
  /// Whether failed tasks are retried within the run; default NEVER.
  std::optional<OpenEnum<TaskRetryMode>> task_retry_mode{};

  bool operator==(const ContinuousTriggerConfiguration&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// State of a continuous trigger.
struct ContinuousTriggerState {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Number of failed runs in a row.
  std::optional<std::int32_t> consecutive_failures{};
  /// True while the trigger waits after failures before it starts the next run.
  std::optional<bool> is_backing_off{};
  /// Time of the next attempt, in milliseconds since the epoch.
  std::optional<std::int64_t> next_attempt_ms{};

  bool operator==(const ContinuousTriggerState&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Grants one principal a permission level on a job. Set exactly one of the three name fields.
struct JobAccessControlRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Name of the group that gets the permission.
  std::optional<std::string> group_name{};
  /// Level to grant.
  std::optional<OpenEnum<JobPermissionLevel>> permission_level{};
  /// Application id of the service principal that gets the permission.
  std::optional<std::string> service_principal_name{};
  /// User name (e-mail address) that gets the permission.
  std::optional<std::string> user_name{};

  bool operator==(const JobAccessControlRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A named environment that serverless tasks of the job can use.
struct JobEnvironment {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Name that tasks refer to in their environment_key. Unique within the job.
  std::string environment_key;
  /// Environment version and library dependencies.
  Boxed<Environment> spec{};

  bool operator==(const JobEnvironment&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Declares a job-level parameter.
struct JobParameterDefinition {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Value to use when a run gives none.
  std::string default_;
  /// Required. Name of the parameter: letters, digits, underscore, hyphen and dot only.
  std::string name;

  bool operator==(const JobParameterDefinition&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Task of a job; exactly one of the ..._task fields is set.
struct Task {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Applies an AI function to documents or rows.
  Boxed<AiFunctionTask> ai_function_task{};
  /// Set when the task runs a workload on the AI runtime (GPU compute).
  Boxed<AiRuntimeTask> ai_runtime_task{};
  /// Set when the task evaluates a Databricks SQL alert and notifies subscribers.
  Boxed<AlertTask> alert_task{};
  /// Set when the task runs a notebook of a clean room.
  Boxed<CleanRoomsNotebookTask> clean_rooms_notebook_task{};
  /// Hardware of the task on serverless compute, such as a GPU type.
  Boxed<Compute> compute{};
  /// Set when the task compares two values to branch the flow; it needs no cluster.
  Boxed<ConditionTask> condition_task{};
  /// Set when the task refreshes a dashboard and sends snapshots to subscribers.
  Boxed<DashboardTask> dashboard_task{};
  /// Deprecated: use dbt_platform_task.
  [[deprecated("use dbt_platform_task")]]
  Boxed<DbtCloudTask> dbt_cloud_task{};
  /// Set when the task runs a job of the dbt platform.
  Boxed<DbtPlatformTask> dbt_platform_task{};
  /// Set when the task runs dbt commands.
  Boxed<DbtTask> dbt_task{};
  /// Tasks that must finish before this one starts; run_if decides how their results count.
  List<TaskDependency> depends_on = unset;
  /// Free text that describes the task.
  std::optional<std::string> description{};
  /// True switches off automatic optimization on serverless compute, such as automatic retries.
  std::optional<bool> disable_auto_optimization{};
  /// True keeps the task from running.
  std::optional<bool> disabled{};
  /// E-mail addresses notified about events of the task.
  Boxed<TaskEmailNotifications> email_notifications{};
  /// Key of the serverless environment; needed for Python script, Python wheel and dbt tasks on serverless compute.
  std::optional<std::string> environment_key{};
  /// Key of the set of environment variables that the task uses.
  std::optional<std::string> environment_variables_key{};
  /// Identifier of an existing cluster to run on. Not together with new_cluster or job_cluster_key.
  std::optional<std::string> existing_cluster_id{};
  /// Set when the task runs a nested task once per input value.
  Boxed<ForEachTask> for_each_task{};
  /// Set when the task runs a command on generative AI (GPU) compute.
  Boxed<GenAiComputeTask> gen_ai_compute_task{};
  /// Health rules checked while the task runs.
  Boxed<JobsHealthRules> health{};
  /// Key of a shared cluster from the job_clusters of the job. Not together with existing_cluster_id or new_cluster.
  std::optional<std::string> job_cluster_key{};
  /// Libraries to install on the cluster before the task starts.
  List<compute::Library> libraries = unset;
  /// Most retries after a failed attempt: -1 retries without limit, 0 (default) never.
  std::optional<std::int32_t> max_retries{};
  /// Shortest time in milliseconds from the start of a failed attempt to its retry; retries at once when left out.
  std::optional<std::int32_t> min_retry_interval_millis{};
  /// Cluster created for every run of this task. Not together with existing_cluster_id or job_cluster_key.
  Boxed<compute::ClusterSpec> new_cluster{};
  /// Set when the task runs a notebook.
  Boxed<NotebookTask> notebook_task{};
  /// Options for the e-mail and webhook notifications of the task.
  Boxed<TaskNotificationSettings> notification_settings{};
  /// Set when the task starts an update of a pipeline.
  Boxed<PipelineTask> pipeline_task{};
  /// Set when the task updates a Power BI semantic model.
  Boxed<PowerBiTask> power_bi_task{};
  /// Set when the task runs a Python operator.
  Boxed<PythonOperatorTask> python_operator_task{};
  /// Set when the task runs an entry point of a Python wheel.
  Boxed<PythonWheelTask> python_wheel_task{};
  /// True also retries an attempt that timed out; default false.
  std::optional<bool> retry_on_timeout{};
  /// Which results of the depends_on tasks let this task run; default ALL_SUCCESS.
  std::optional<OpenEnum<RunIf>> run_if{};
  /// Set when the task runs another job.
  Boxed<RunJobTask> run_job_task{};
  /// Set when the task runs a JAR.
  Boxed<SparkJarTask> spark_jar_task{};
  /// Set when the task runs a Python file.
  Boxed<SparkPythonTask> spark_python_task{};
  /// Set when the task runs spark-submit; needs new_cluster.
  Boxed<SparkSubmitTask> spark_submit_task{};
  /// Set when the task runs a SQL query or file, or refreshes a dashboard or alert.
  Boxed<SqlTask> sql_task{};
  /// Required. Name of the task, unique within the job; at most 100 characters.
  std::string task_key;
  /// Time limit of one attempt in seconds; 0 means no limit.
  std::optional<std::chrono::seconds> timeout_seconds{};
  /// Notification destinations called on events of the task.
  Boxed<WebhookNotifications> webhook_notifications{};

  bool operator==(const Task&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// One of several triggers of a job; exactly one kind is set, sql_condition and pause_status come on top.
struct TriggerConfiguration {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Keeps a run active all the time.
  Boxed<ContinuousTriggerConfiguration> continuous{};
  /// Starts a run when new files arrive.
  Boxed<FileArrivalTriggerConfiguration> file_arrival{};
  /// Starts runs after other jobs have completed.
  Boxed<JobCompletionTriggerConfiguration> job_completion{};
  /// Starts a run on changes of a model.
  Boxed<ModelTriggerConfiguration> model{};
  /// Whether the trigger is paused; UNPAUSED when left out.
  std::optional<OpenEnum<PauseStatus>> pause_status{};
  /// Starts a run at a fixed interval.
  Boxed<PeriodicTriggerConfiguration> periodic{};
  /// Starts a run by a cron schedule.
  Boxed<CronTriggerConfiguration> schedule{};
  /// SQL condition that must also be met before a run starts; not for continuous triggers.
  Boxed<SqlConditionConfiguration> sql_condition{};
  /// Starts a run when tables are updated.
  Boxed<TableUpdateTriggerConfiguration> table_update{};

  bool operator==(const TriggerConfiguration&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Settings of the job to create.
struct CreateJob {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Permissions to set on the job.
  List<JobAccessControlRequest> access_control_list = unset;
  /// Budget policy for the serverless costs of the job; a default applies when left out.
  std::optional<std::string> budget_policy_id{};
  /// Keeps one run active at all times. Not together with schedule or trigger.
  Boxed<Continuous> continuous{};
  /// How the job is managed by an outside deployment, such as an asset bundle.
  Boxed<JobDeployment> deployment{};
  /// Description of the job, at most 27700 characters.
  std::optional<std::string> description{};
  /// Window to finish within, for a serverless run with the performance target COST_OPTIMIZED, which requires it: 4h,
  /// 12h, 24h, 72h or NO_FLEXIBILITY.
  std::optional<std::string> duration_target{};
  /// Whether the job can be edited in the UI.
  std::optional<OpenEnum<JobEditMode>> edit_mode{};
  /// Email addresses to notify about runs of the job; none when left out.
  Boxed<JobEmailNotifications> email_notifications{};
  /// Sets of environment variables that tasks can refer to.
  List<JobEnvironmentVariables> environment_variables = unset;
  /// Serverless environments that tasks refer to by environment_key.
  List<JobEnvironment> environments = unset;
  /// Job format; ignored on create, update and reset, where API 2.1 always uses MULTI_TASK.
  std::optional<OpenEnum<Format>> format{};
  /// Git repository the tasks take their source from; a task can opt out with source WORKSPACE.
  Boxed<GitSource> git_source{};
  /// Rules that report slow or lagging runs.
  Boxed<JobsHealthRules> health{};
  /// Clusters shared by tasks; libraries are declared on the tasks, not here.
  List<JobCluster> job_clusters = unset;
  /// Runs allowed at the same time, at most 1000; default 1, and 0 skips every new run.
  std::optional<std::int32_t> max_concurrent_runs{};
  /// Name of the job, at most 4096 bytes in UTF-8; need not be unique.
  std::optional<std::string> name{};
  /// Options for the email and webhook notifications of the job.
  Boxed<JobNotificationSettings> notification_settings{};
  /// Job parameters with their default values.
  List<JobParameterDefinition> parameters = unset;
  /// Workspace folder that holds the job.
  std::optional<std::string> parent_path{};
  /// Trade-off between speed and cost of serverless tasks.
  std::optional<OpenEnum<PerformanceTarget>> performance_target{};
  /// Whether runs wait in a queue when they cannot start at once.
  Boxed<QueueSettings> queue{};
  /// User or service principal the job runs as; the creator when left out.
  Boxed<JobRunAs> run_as{};
  /// Cron schedule; without it the job runs only when triggered in another way.
  Boxed<CronSchedule> schedule{};
  /// Tags of the job, at most 25; also set as cluster tags on its job clusters.
  Map<std::string> tags = unset;
  /// Tasks of the job.
  List<Task> tasks = unset;
  /// Seconds after which a run is stopped; 0 means no limit.
  std::optional<std::chrono::seconds> timeout_seconds{};
  /// Event that starts a run, such as the arrival of files. Not together with schedule or continuous.
  Boxed<TriggerSettings> trigger{};
  /// List form of the triggers; each entry describes one trigger.
  List<TriggerConfiguration> triggers = unset;
  /// Usage policy for the serverless costs of the job; a default applies when left out.
  std::optional<std::string> usage_policy_id{};
  /// Notification destinations to call about runs of the job.
  Boxed<WebhookNotifications> webhook_notifications{};

  bool operator==(const CreateJob&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The response to create.
struct CreateResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Id of the new job.
  std::int64_t job_id = 0;

  bool operator==(const CreateResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Time-based schedule of a job.
struct CronSchedule {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Whether the schedule is paused.
  std::optional<OpenEnum<PauseStatus>> pause_status{};
  /// Required. Schedule in Quartz cron syntax, which begins with a seconds field.
  std::string quartz_cron_expression;
  /// SQL query that decides, when the schedule is due, whether a run starts.
  Boxed<SqlConditionConfiguration> sql_condition{};
  /// Required. Java time zone id the schedule is evaluated in.
  std::string timezone_id;

  bool operator==(const CronSchedule&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Cron trigger in the triggers list of a job; pausing is set on the entry around it.
struct CronTriggerConfiguration {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Schedule in Quartz cron syntax, which begins with a seconds field.
  std::string quartz_cron_expression;
  /// Required. Java time zone id the schedule is evaluated in.
  std::string timezone_id;

  bool operator==(const CronTriggerConfiguration&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Error of a dashboard widget.
struct WidgetErrorDetail {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Text of the error.
  std::optional<std::string> message{};

  bool operator==(const WidgetErrorDetail&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Snapshot of one dashboard page.
struct DashboardPageSnapshot {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Title of the page.
  std::optional<std::string> page_display_name{};
  /// Errors of the widgets on the page.
  List<WidgetErrorDetail> widget_error_details = unset;

  bool operator==(const DashboardPageSnapshot&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Task that refreshes an AI/BI dashboard and can send a snapshot of it.
struct DashboardTask {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Dashboard to refresh.
  std::optional<std::string> dashboard_id{};
  /// Filter values by URL identifier of the filter; dates in ISO 8601, multiple values as a JSON array, ranges as a
  /// JSON object.
  Map<std::string> filters = unset;
  /// Who receives the snapshot.
  Boxed<Subscription> subscription{};
  /// SQL warehouse that runs the queries; the default warehouse of the dashboard when left out.
  std::optional<std::string> warehouse_id{};

  bool operator==(const DashboardTask&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Result of a dashboard task.
struct DashboardTaskOutput {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Snapshots of the pages. Set only for jobs that download a PDF on demand.
  List<DashboardPageSnapshot> page_snapshots = unset;

  bool operator==(const DashboardTaskOutput&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// One step of a dbt Cloud job run; older form of DbtPlatformJobRunStep.
struct DbtCloudJobRunStep {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Position of the step in the run.
  std::optional<std::int32_t> index{};
  /// Log output of the step.
  std::optional<std::string> logs{};
  /// Name of the step.
  std::optional<std::string> name{};
  /// Status of the step.
  std::optional<OpenEnum<DbtPlatformRunStatus>> status{};

  bool operator==(const DbtCloudJobRunStep&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Task that runs a job in dbt Cloud; older form of DbtPlatformTask.
struct DbtCloudTask {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Unity Catalog connection that authenticates to dbt Cloud.
  std::optional<std::string> connection_resource_name{};
  /// dbt Cloud job to start.
  std::optional<std::int64_t> dbt_cloud_job_id{};

  bool operator==(const DbtCloudTask&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Result of a dbt Cloud task; older form of DbtPlatformTaskOutput.
struct DbtCloudTaskOutput {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Id of the run in dbt Cloud.
  std::optional<std::int64_t> dbt_cloud_job_run_id{};
  /// Steps of the run as reported by dbt Cloud.
  List<DbtCloudJobRunStep> dbt_cloud_job_run_output = unset;
  /// Page with the details of the run.
  std::optional<std::string> dbt_cloud_job_run_url{};

  bool operator==(const DbtCloudTaskOutput&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Result of a dbt task.
struct DbtOutput {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// HTTP headers to send when downloading from artifacts_link.
  Map<std::string> artifacts_headers = unset;
  /// Pre-signed URL of the compressed dbt artifacts, valid for 30 minutes. Set only after the run has finished.
  std::optional<std::string> artifacts_link{};

  bool operator==(const DbtOutput&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// One step of a dbt platform job run.
struct DbtPlatformJobRunStep {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Position of the step in the run.
  std::optional<std::int32_t> index{};
  /// Log output of the step.
  std::optional<std::string> logs{};
  /// True if logs is cut at 10000 characters.
  std::optional<bool> logs_truncated{};
  /// Name of the step.
  std::optional<std::string> name{};
  /// True if name is cut at 100 characters.
  std::optional<bool> name_truncated{};
  /// Status of the step.
  std::optional<OpenEnum<DbtPlatformRunStatus>> status{};

  bool operator==(const DbtPlatformJobRunStep&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Task that runs a job on the dbt platform.
struct DbtPlatformTask {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Unity Catalog connection that authenticates to the dbt platform.
  std::optional<std::string> connection_resource_name{};
  /// dbt platform job to start; a number sent as a string.
  std::optional<std::string> dbt_platform_job_id{};

  bool operator==(const DbtPlatformTask&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Result of a dbt platform task.
struct DbtPlatformTaskOutput {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Id of the run on the dbt platform; a number sent as a string.
  std::optional<std::string> dbt_platform_job_run_id{};
  /// Steps of the run as reported by the dbt platform.
  List<DbtPlatformJobRunStep> dbt_platform_job_run_output = unset;
  /// Page with the details of the run.
  std::optional<std::string> dbt_platform_job_run_url{};
  /// True if only the first 20 steps are returned.
  std::optional<bool> steps_truncated{};

  bool operator==(const DbtPlatformTaskOutput&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Task that runs dbt commands.
struct DbtTask {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Unity Catalog catalog to use. Only together with warehouse_id; needs dbt-databricks 1.1.1 or later.
  std::optional<std::string> catalog{};
  /// Required. dbt commands to run in order, 1 to 10; each begins with dbt.
  List<std::string> commands = unset;
  /// Relative path of the folder with profiles.yml; the root when left out. Not together with warehouse_id.
  std::optional<std::string> profiles_directory{};
  /// Path of the dbt project; for Git sources the root of the repository when left out.
  std::optional<std::string> project_directory{};
  /// Schema to write to; default is the schema named default. Used only with warehouse_id.
  std::optional<std::string> schema{};
  /// Where the project lies; when left out, GIT if git_source is set, else WORKSPACE.
  std::optional<OpenEnum<Source>> source{};
  /// SQL warehouse to connect to; the dbt profile is then generated.
  std::optional<std::string> warehouse_id{};

  bool operator==(const DbtTask&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Request to delete a job.
struct DeleteJob {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Job to delete.
  std::int64_t job_id = 0;

  bool operator==(const DeleteJob&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Request to delete a run.
struct DeleteRun {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Run to delete; it must not be active.
  std::int64_t run_id = 0;

  bool operator==(const DeleteRun&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Rows of a Unity Catalog Delta table; the function is applied to each.
struct DeltaTableSource {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Column that holds the content the function is applied to.
  std::string input_column;
  /// Columns that identify a row across incremental runs. Left out: a key from row tracking, or a full refresh when
  /// that is off.
  List<std::string> merge_key_columns = unset;
  /// Required. Full name of the table, as catalog.schema.table.
  std::string table_name;

  bool operator==(const DeltaTableSource&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Serverless environment: its version and the libraries in it.
struct Environment {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Path of an environment file, or id of a base environment, to build on. Not together with environment_version.
  std::optional<std::string> base_environment{};
  /// Older name of the version setting; use environment_version.
  std::optional<std::string> client{};
  /// Python packages to install; each entry is one line of a pip requirements file.
  List<std::string> dependencies = unset;
  /// Version of the serverless environment, which sets the Python version and base packages. Not together with
  /// base_environment.
  std::optional<std::string> environment_version{};
  /// Java libraries to add, as paths of JAR files.
  List<std::string> java_dependencies = unset;
  /// Path of the pyproject.toml that defines the environment. Not together with environment_version, base_environment
  /// or dependencies.
  std::optional<std::string> project_environment{};

  bool operator==(const Environment&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// One exported view of a run.
struct ViewItem {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Content of the view as HTML.
  std::optional<std::string> content{};
  /// Name of the view: the notebook name for a notebook, the dashboard name for a dashboard.
  std::optional<std::string> name{};
  /// Whether the view is a notebook or a dashboard.
  std::optional<OpenEnum<ViewType>> type{};

  bool operator==(const ViewItem&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Exported views of a run.
struct ExportRunOutput {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Exported content, one HTML document per view.
  List<ViewItem> views = unset;

  bool operator==(const ExportRunOutput&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Trigger that starts a run when new files arrive.
struct FileArrivalTriggerConfiguration {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Least time in seconds between two runs; at least 60.
  std::optional<std::chrono::seconds> min_time_between_triggers_seconds{};
  /// Required. Location to watch: an external location or volume, or a path below it.
  std::string url;
  /// Seconds without file activity to wait for before a run starts; at least 60.
  std::optional<std::chrono::seconds> wait_after_last_change_seconds{};

  bool operator==(const FileArrivalTriggerConfiguration&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// State of a file arrival trigger.
struct FileArrivalTriggerState {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// True if the trigger relies on file events rather than on listing the location.
  std::optional<bool> using_file_events{};

  bool operator==(const FileArrivalTriggerState&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// How often an error message occurred in the iterations of a for-each task.
struct ForEachTaskErrorMessageStats {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Number of times the message occurred.
  std::optional<std::int32_t> count{};
  /// Text of the error.
  std::optional<std::string> error_message{};
  /// Why the iterations with this error ended.
  std::optional<std::string> termination_category{};

  bool operator==(const ForEachTaskErrorMessageStats&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Statistics of a for-each run.
struct ForEachStats {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// The three most common error messages.
  List<ForEachTaskErrorMessageStats> error_message_stats = unset;
  /// Counts of iterations by outcome; only the latest retry of each counts.
  Boxed<ForEachTaskTaskRunStats> task_run_stats{};

  bool operator==(const ForEachStats&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Task that runs a nested task once for each element of an array.
struct ForEachTask {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Iterations allowed to run at the same time.
  std::optional<std::int32_t> concurrency{};
  /// Required. Array to loop over: JSON text or a reference to an array parameter.
  std::string inputs;
  /// Required. Task to run for each element.
  Task task;

  bool operator==(const ForEachTask&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Counts of the iterations of a for-each task.
struct ForEachTaskTaskRunStats {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Iterations that are active now.
  std::optional<std::int32_t> active_iterations{};
  /// Iterations that have ended, failed or not.
  std::optional<std::int32_t> completed_iterations{};
  /// Iterations that failed.
  std::optional<std::int32_t> failed_iterations{};
  /// Iterations scheduled so far.
  std::optional<std::int32_t> scheduled_iterations{};
  /// Iterations that succeeded.
  std::optional<std::int32_t> succeeded_iterations{};
  /// Number of elements to loop over.
  std::optional<std::int32_t> total_iterations{};

  bool operator==(const ForEachTaskTaskRunStats&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Task that runs a training script on GPU compute; AiRuntimeTask is the newer form.
struct GenAiComputeTask {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Program that launches the script, such as bash or python.
  std::optional<std::string> command{};
  /// GPUs to run on.
  Boxed<ComputeConfig> compute{};
  /// Required. Runtime image to run in.
  std::string dl_runtime_image;
  /// MLflow experiment to log to; created if it does not exist.
  std::optional<std::string> mlflow_experiment_name{};
  /// Where the script lies; when left out, GIT if git_source is set, else WORKSPACE.
  std::optional<OpenEnum<Source>> source{};
  /// Script to run: a cloud URI, an absolute workspace path, or a relative path in the Git repository.
  std::optional<std::string> training_script_path{};
  /// Parameters for the script as YAML text; takes precedence over yaml_parameters_file_path.
  std::optional<std::string> yaml_parameters{};
  /// Path of a YAML file with parameters for the script; ignored if yaml_parameters is set.
  std::optional<std::string> yaml_parameters_file_path{};

  bool operator==(const GenAiComputeTask&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// State of the Git repository a run used; read-only and present on runs only.
struct GitSnapshot {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Commit the run used; for a branch its head at that time, for a tag the commit it points to.
  std::optional<std::string> used_commit{};

  bool operator==(const GitSnapshot&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Git repository with the source of the tasks; set at most one of git_branch, git_commit and git_tag.
struct GitSource {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Branch to check out. Not together with git_commit or git_tag.
  std::optional<std::string> git_branch{};
  /// Commit to check out. Not together with git_branch or git_tag.
  std::optional<std::string> git_commit{};
  /// Required. Service that hosts the repository; the value ignores case.
  OpenEnum<GitProvider> git_provider;
  /// Commit that was really used. Set only on runs.
  Boxed<GitSnapshot> git_snapshot{};
  /// Tag to check out. Not together with git_branch or git_commit.
  std::optional<std::string> git_tag{};
  /// Required. URL of the repository to clone.
  std::string git_url;
  /// Where the job definition lies in the repository. Only for jobs kept under source control.
  Boxed<JobSource> job_source{};
  /// Limits the checkout to some folders.
  Boxed<SparseCheckout> sparse_checkout{};

  bool operator==(const GitSource&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A job: its id, owner and full settings.
struct Job {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// When the job was created, in milliseconds since the epoch.
  std::optional<Timestamp> created_time{};
  /// User who created the job. May be absent if that user is deleted.
  std::optional<std::string> creator_user_name{};
  /// Id of the budget policy that applies to the job, set by the user or assigned by default.
  std::optional<std::string> effective_budget_policy_id{};
  /// Id of the usage policy that applies to the job, set by the user or assigned by default.
  std::optional<std::string> effective_usage_policy_id{};
  /// True if an array in settings is cut at 100 elements; get the rest with next_page_token.
  std::optional<bool> has_more{};
  /// Unique id of the job.
  std::int64_t job_id = 0;
  /// Pass as page_token to get the next part of the long arrays. Absent when this is the last page.
  std::optional<std::string> next_page_token{};
  /// Identity that runs of the job use: a user's e-mail address or the application id of a service principal.
  std::optional<std::string> run_as_user_name{};
  /// Current settings of the job.
  Boxed<JobSettings> settings{};
  /// State of each trigger, for a job with several triggers.
  List<TriggerDetails> trigger_details = unset;
  /// State of the job's trigger.
  Boxed<TriggerStateProto> trigger_state{};

  bool operator==(const Job&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Serverless compute settings of a job cluster.
struct JobClusterServerlessCompute {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Id of the serverless compute policy to apply.
  std::optional<std::string> policy_id{};

  bool operator==(const JobClusterServerlessCompute&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// An upstream job to watch.
struct JobCompletionTriggerConfigurationMonitoredJob {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Id of the upstream job.
  std::string job_id;
  /// Required. Id of the workspace that contains the upstream job. It may differ from that of the job with the trigger.
  std::string workspace_id;

  bool operator==(const JobCompletionTriggerConfigurationMonitoredJob&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Starts a run once every upstream job has completed with a given status.
struct JobCompletionTriggerConfiguration {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Status that all jobs must have. Left out: SUCCESS.
  std::optional<OpenEnum<JobCompletionTriggerConfigurationIfStatus>> if_status{};
  /// Required. Upstream jobs to watch, at most 10, in workspaces of the same metastore.
  List<JobCompletionTriggerConfigurationMonitoredJob> jobs = unset;

  bool operator==(const JobCompletionTriggerConfiguration&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The upstream completions that started a run.
struct JobCompletionTriggerRunInfoDetails {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// The completions, in the order of the trigger's jobs.
  List<CompletedJob> completed_jobs = unset;

  bool operator==(const JobCompletionTriggerRunInfoDetails&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// What a job completion trigger has seen of one upstream job.
struct JobCompletionTriggerStateMonitoredJobState {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Whether the job has a matching completion that counts for the next start.
  std::optional<bool> has_seen_completion{};
  /// Whether the job was missing when the trigger last looked. Left out: not known.
  std::optional<bool> is_deleted{};
  /// Id of the upstream job.
  std::optional<std::string> job_id{};
  /// When the latest matching run completed.
  std::optional<std::string> last_seen_completion_time{};
  /// How the latest matching run ended.
  std::optional<OpenEnum<TerminationCodeCode>> last_seen_result{};
  /// Id of the latest matching run.
  std::optional<std::string> last_seen_run_id{};
  /// How the latest run ended, if that does not satisfy if_status.
  std::optional<OpenEnum<TerminationCodeCode>> latest_non_matching_result{};
  /// Id of the workspace that contains the upstream job.
  std::optional<std::string> workspace_id{};

  bool operator==(const JobCompletionTriggerStateMonitoredJobState&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// State of a job completion trigger.
struct JobCompletionTriggerState {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// State of each upstream job, in the order of the trigger's jobs.
  List<JobCompletionTriggerStateMonitoredJobState> monitored_job_states = unset;

  bool operator==(const JobCompletionTriggerState&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Tells which deployment manages a job.
struct JobDeployment {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Id of the managing deployment. Set only when kind is BUNDLE.
  std::optional<std::string> deployment_id{};
  /// Required. Kind of deployment that manages the job.
  OpenEnum<JobDeploymentKind> kind;
  /// Path of the file that holds the deployment metadata.
  std::optional<std::string> metadata_file_path{};
  /// Version of the deployment that produced the job. Set only when kind is BUNDLE.
  std::optional<std::string> version_id{};

  bool operator==(const JobDeployment&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// E-mail addresses to notify of events of a job or task. An empty or missing list means no mail for that event.
struct JobEmailNotifications {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Deprecated: use notification_settings.no_alert_for_skipped_runs. If true, skipped runs send no failure mail.
  [[deprecated("use notification_settings.no_alert_for_skipped_runs")]]
  std::optional<bool> no_alert_for_skipped_runs{};
  /// Addresses to notify when a run exceeds the RUN_DURATION_SECONDS health rule. Without that rule nothing is sent.
  List<std::string> on_duration_warning_threshold_exceeded = unset;
  /// Addresses to notify when a run ends unsuccessfully (internal error, skipped, failed or timed out).
  List<std::string> on_failure = unset;
  /// Addresses to notify when platform maintenance of a continuous job is over.
  List<std::string> on_maintenance_complete = unset;
  /// Addresses to notify when platform maintenance of a continuous job begins.
  List<std::string> on_maintenance_start = unset;
  /// Addresses to notify when a run starts.
  List<std::string> on_start = unset;
  /// Addresses to notify when a stream exceeds one of the STREAMING_BACKLOG_* health rules.
  List<std::string> on_streaming_backlog_exceeded = unset;
  /// Addresses to notify when a run succeeds.
  List<std::string> on_success = unset;

  bool operator==(const JobEmailNotifications&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Environment variables and the files to read more of them from. For the same name, variables win over files.
struct JobEnvironmentVariablesSpec {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Workspace or volume paths of .env files with lines KEY=VALUE, at most 5. They are read when the task runs.
  List<std::string> files = unset;
  /// Values by name: at most 20, names of up to 256 letters, digits and underscores, values of up to 512 characters.
  Map<std::string> variables = unset;

  bool operator==(const JobEnvironmentVariablesSpec&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Filters for all e-mail and webhook notifications of a job.
struct JobNotificationSettings {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// If true, failed attempts that are retried stay silent; only the last attempt notifies.
  std::optional<bool> alert_on_last_attempt{};
  /// If true, canceled runs send no notification.
  std::optional<bool> no_alert_for_canceled_runs{};
  /// If true, skipped runs send no notification.
  std::optional<bool> no_alert_for_skipped_runs{};

  bool operator==(const JobNotificationSettings&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Identity that runs of the job use. Set exactly one field.
struct JobRunAs {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Group to run as; the caller must be a member of it.
  std::optional<std::string> group_name{};
  /// Application id of the service principal to run as. Needs the service principal user role.
  std::optional<std::string> service_principal_name{};
  /// E-mail address of an active workspace user. Non-admins can only name themselves.
  std::optional<std::string> user_name{};

  bool operator==(const JobRunAs&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// All settings of a job.
struct JobSettings {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Id of the budget policy for serverless use. When left out, a default policy may apply.
  std::optional<std::string> budget_policy_id{};
  /// Keeps one run of the job active all the time. Not together with schedule or trigger.
  Boxed<Continuous> continuous{};
  /// Deployment that manages the job, for jobs not edited by hand.
  Boxed<JobDeployment> deployment{};
  /// Free text, at most 27,700 characters.
  std::optional<std::string> description{};
  /// Window to finish within, for a serverless run with the performance target COST_OPTIMIZED, which requires it: 4h,
  /// 12h, 24h, 72h or NO_FLEXIBILITY.
  std::optional<std::string> duration_target{};
  /// Whether the user interface allows edits of the job.
  std::optional<OpenEnum<JobEditMode>> edit_mode{};
  /// E-mail addresses to notify when runs start, succeed, fail or breach a health rule.
  Boxed<JobEmailNotifications> email_notifications{};
  /// Named sets of environment variables; serverless tasks select one with environment_variables_key.
  List<JobEnvironmentVariables> environment_variables = unset;
  /// Named environments; serverless tasks select one with environment_key.
  List<JobEnvironment> environments = unset;
  /// Whether the job has the single-task or multi-task format. Ignored on write; MULTI_TASK since API 2.1.
  std::optional<OpenEnum<Format>> format{};
  /// Git repository that tasks with source GIT take their code from.
  Boxed<GitSource> git_source{};
  /// Thresholds on run metrics that send notifications.
  Boxed<JobsHealthRules> health{};
  /// Cluster definitions that tasks can share; responses carry at most 100 at a time. Libraries belong to the tasks.
  List<JobCluster> job_clusters = unset;
  /// Most runs active at once: default 1, at most 1000. With 0 every new run is skipped.
  std::optional<std::int32_t> max_concurrent_runs{};
  /// Name of the job, at most 4096 bytes in UTF-8. Need not be unique.
  std::optional<std::string> name{};
  /// Filters for the e-mail and webhook notifications.
  Boxed<JobNotificationSettings> notification_settings{};
  /// Job-level parameters and their defaults.
  List<JobParameterDefinition> parameters = unset;
  /// Workspace folder that holds the job.
  std::optional<std::string> parent_path{};
  /// Trade-off between speed and cost. Serverless compute only.
  std::optional<OpenEnum<PerformanceTarget>> performance_target{};
  /// Whether runs wait in a queue when they cannot start at once.
  Boxed<QueueSettings> queue{};
  /// Identity that runs use. When left out, the creator of the job.
  Boxed<JobRunAs> run_as{};
  /// Cron schedule. When left out, runs start by hand, by API or by trigger.
  Boxed<CronSchedule> schedule{};
  /// Tags of the job, at most 25. They are also put on job clusters as cluster tags.
  Map<std::string> tags = unset;
  /// Tasks of the job, at most 1000. Responses carry at most 100 at a time; use next_page_token for more.
  List<Task> tasks = unset;
  /// Time limit of a run, in seconds. 0 means no limit.
  std::optional<std::chrono::seconds> timeout_seconds{};
  /// Event that starts runs, such as arriving files or table updates.
  Boxed<TriggerSettings> trigger{};
  /// Several triggers for one job; each can start runs.
  List<TriggerConfiguration> triggers = unset;
  /// Id of the usage policy for serverless use. When left out, a default policy may apply.
  std::optional<std::string> usage_policy_id{};
  /// Notification destinations to call when runs start, succeed, fail or breach a health rule.
  Boxed<WebhookNotifications> webhook_notifications{};

  bool operator==(const JobSettings&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Where the definition of a job comes from in a Git repository.
struct JobSource {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Whether the job differs from the file in the repository. Absent when they agree.
  std::optional<OpenEnum<JobSourceDirtyState>> dirty_state{};
  /// Required. Branch the job is imported from.
  std::string import_from_git_branch;
  /// Required. Path in the repository of the YAML file that defines the job.
  std::string job_config_path;

  bool operator==(const JobSource&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Cluster a run uses: existing_cluster_id, job_cluster_key or new_cluster.
struct JobsClusterSpec {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Id of a running all-purpose cluster. The run may fail if that cluster stops responding.
  std::optional<std::string> existing_cluster_id{};
  /// Key of a shared cluster in job_clusters.
  std::optional<std::string> job_cluster_key{};
  /// Libraries to install on the cluster before the run.
  List<compute::Library> libraries = unset;
  /// Cluster created for each run.
  Boxed<compute::ClusterSpec> new_cluster{};

  bool operator==(const JobsClusterSpec&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// One threshold on a run metric.
struct JobsHealthRule {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Metric to watch.
  OpenEnum<JobsHealthMetric> metric;
  /// Required. How the metric is compared with value.
  OpenEnum<JobsHealthOperator> op;
  /// Required. Threshold, in the unit that the metric name tells (seconds, bytes, records or files).
  std::int64_t value = 0;

  bool operator==(const JobsHealthRule&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Health rules of a job or task.
struct JobsHealthRules {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Rules to check; each breach sends the matching notification.
  List<JobsHealthRule> rules = unset;

  bool operator==(const JobsHealthRules&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// One page of jobs.
struct ListJobsResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// True if more jobs follow this page.
  std::optional<bool> has_more{};
  /// Jobs of this page. May be absent when there are none.
  List<BaseJob> jobs = unset;
  /// Pass as page_token to get the next page. Absent when this is the last page.
  std::optional<std::string> next_page_token{};
  /// Pass as page_token to get the previous page. Absent on the first page.
  std::optional<std::string> prev_page_token{};

  bool operator==(const ListJobsResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// One page of job runs, newest start first.
struct ListRunsResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// True if more runs follow this page.
  std::optional<bool> has_more{};
  /// Pass as page_token to get the next page. Absent when this is the last page.
  std::optional<std::string> next_page_token{};
  /// Pass as page_token to get the previous page. Absent on the first page.
  std::optional<std::string> prev_page_token{};
  /// Runs of this page. May be absent when there are none.
  List<BaseRun> runs = unset;

  bool operator==(const ListRunsResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Weekly one-hour window in which the platform may do maintenance on a continuous job.
struct MaintenanceWindow {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Day of the week on which maintenance may start.
  OpenEnum<DayOfWeek> day_of_week;
  /// Required. Hour at which the window begins, 0 to 23.
  std::int64_t start_hour = 0;
  /// Required. Java time zone id that the day and hour refer to.
  std::string timezone_id;

  bool operator==(const MaintenanceWindow&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Starts runs when models in Unity Catalog change.
struct ModelTriggerConfiguration {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Model version aliases to watch. Only with condition MODEL_ALIAS_SET.
  List<std::string> aliases = unset;
  /// Required. Model event that starts a run.
  OpenEnum<ModelTriggerConfigurationCondition> condition;
  /// Least time between two starts, in seconds; at least 60.
  std::optional<std::chrono::seconds> min_time_between_triggers_seconds{};
  /// Full name of the model or schema to watch. Empty watches the whole metastore.
  std::optional<std::string> securable_name{};
  /// Quiet time after the last change before a run starts, in seconds; at least 60.
  std::optional<std::chrono::seconds> wait_after_last_change_seconds{};

  bool operator==(const ModelTriggerConfiguration&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Exit value of a notebook run.
struct NotebookOutput {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Value the notebook passed to dbutils.notebook.exit, cut at 5 MB. Absent if it passed none.
  std::optional<std::string> result{};
  /// True if result was cut.
  std::optional<bool> truncated{};

  bool operator==(const NotebookOutput&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Runs a notebook.
struct NotebookTask {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Widget values by name for each run. Values given with run-now win; widgets without a value use their default.
  Map<std::string> base_parameters = unset;
  /// Required. Absolute workspace path that begins with a slash, or a path relative to the repository root when source
  /// is GIT.
  std::string notebook_path;
  /// Where the notebook lies. When left out: GIT if the job has a git_source, else WORKSPACE.
  std::optional<OpenEnum<Source>> source{};
  /// SQL warehouse to run the notebook on (pro or serverless; SQL cells only). When left out, a cluster or serverless
  /// compute runs it.
  std::optional<std::string> warehouse_id{};

  bool operator==(const NotebookTask&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Schema that holds the output of a clean room notebook run.
struct OutputSchemaInfo {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Catalog of the output schema.
  std::optional<std::string> catalog_name{};
  /// When the output schema expires, in milliseconds since the epoch.
  std::optional<Timestamp> expiration_time{};
  /// Name of the output schema.
  std::optional<std::string> schema_name{};

  bool operator==(const OutputSchemaInfo&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// State of one trigger. Only the member of the trigger's own kind is set, next to pause_status.
struct PerTriggerState {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// State of a continuous trigger.
  Boxed<ContinuousTriggerState> continuous{};
  /// State of a file arrival trigger.
  Boxed<FileArrivalTriggerState> file_arrival{};
  /// State of a job completion trigger.
  Boxed<JobCompletionTriggerState> job_completion{};
  /// State of a model trigger, as JSON.
  std::optional<RawJson> model{};
  /// Whether the trigger is paused.
  std::optional<OpenEnum<PauseStatus>> pause_status{};
  /// State of a periodic trigger.
  Boxed<PeriodicTriggerState> periodic{};
  /// State of a cron schedule, as JSON.
  std::optional<RawJson> schedule{};
  /// State of a SQL condition trigger.
  Boxed<SqlConditionState> sql_condition{};
  /// State of a table update trigger.
  Boxed<TableTriggerState> table_update{};

  bool operator==(const PerTriggerState&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Starts runs at a fixed interval.
struct PeriodicTriggerConfiguration {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Number of units between two runs.
  std::int32_t interval = 0;
  /// Required. Unit of interval.
  OpenEnum<PeriodicTriggerConfigurationTimeUnit> unit;

  bool operator==(const PeriodicTriggerConfiguration&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// State of a periodic trigger.
struct PeriodicTriggerState {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// When the next run is due, in milliseconds since the epoch.
  std::optional<Timestamp> next_run_time{};

  bool operator==(const PeriodicTriggerState&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Refresh options of a pipeline task for one run.
struct PipelineParams {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// If true, recomputes every table of the pipeline from scratch.
  std::optional<bool> full_refresh{};
  /// Names of the tables to recompute from scratch.
  List<std::string> full_refresh_selection = unset;
  /// Names of the flows to refresh, in addition to the tables selected by the other lists.
  List<std::string> refresh_flow_selection = unset;
  /// Names of the tables to update without a full refresh.
  List<std::string> refresh_selection = unset;
  /// Names of the streaming flows whose checkpoints are reset; their data stays.
  List<std::string> reset_checkpoint_selection = unset;

  bool operator==(const PipelineParams&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Runs an update of a declarative pipeline.
struct PipelineTask {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// If true, recomputes every table of the pipeline from scratch.
  std::optional<bool> full_refresh{};
  /// Names of the tables to recompute from scratch.
  List<std::string> full_refresh_selection = unset;
  /// Parameters by name for the pipeline update; at most 10,000 characters in total.
  Map<std::string> parameters = unset;
  /// Required. Id of the pipeline to update.
  std::string pipeline_id;
  /// Names of the flows to refresh, in addition to the tables selected by the other lists.
  List<std::string> refresh_flow_selection = unset;
  /// Names of the tables to update without a full refresh.
  List<std::string> refresh_selection = unset;
  /// Names of the streaming flows whose checkpoints are reset; their data stays.
  List<std::string> reset_checkpoint_selection = unset;

  bool operator==(const PipelineTask&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Power BI semantic model that a task publishes to.
struct PowerBiModel {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// How Power BI signs in to Databricks.
  std::optional<OpenEnum<AuthenticationMethod>> authentication_method{};
  /// Name of the semantic model.
  std::optional<std::string> model_name{};
  /// Whether an existing model is overwritten.
  std::optional<bool> overwrite_existing{};
  /// Default storage mode of the model.
  std::optional<OpenEnum<StorageMode>> storage_mode{};
  /// Name of the Power BI workspace that holds the model.
  std::optional<std::string> workspace_name{};

  bool operator==(const PowerBiModel&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A table to publish to Power BI.
struct PowerBiTable {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Unity Catalog catalog of the table.
  std::optional<std::string> catalog{};
  /// Name of the table, without catalog and schema.
  std::optional<std::string> name{};
  /// Schema of the table.
  std::optional<std::string> schema{};
  /// Storage mode of this table in the model.
  std::optional<OpenEnum<StorageMode>> storage_mode{};

  bool operator==(const PowerBiTable&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Publishes tables to a Power BI semantic model and can refresh it.
struct PowerBiTask {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Unity Catalog connection used to sign in to Power BI.
  std::optional<std::string> connection_resource_name{};
  /// Semantic model to update.
  Boxed<PowerBiModel> power_bi_model{};
  /// Whether the model is refreshed after the update.
  std::optional<bool> refresh_after_update{};
  /// Tables to publish.
  List<PowerBiTable> tables = unset;
  /// SQL warehouse that serves as the data source of the model.
  std::optional<std::string> warehouse_id{};

  bool operator==(const PowerBiTask&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A named parameter of a Python operator task.
struct PythonOperatorTaskParameter {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Name of the parameter.
  std::optional<std::string> name{};
  /// Value of the parameter.
  std::optional<std::string> value{};

  bool operator==(const PythonOperatorTaskParameter&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Runs a Python function or operator class.
struct PythonOperatorTask {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Fully qualified name of the function or class, such as my_project.my_function.
  std::optional<std::string> main{};
  /// Parameters to pass, in order.
  List<PythonOperatorTaskParameter> parameters = unset;

  bool operator==(const PythonOperatorTask&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Runs an entry point of a Python wheel package.
struct PythonWheelTask {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Entry point in the metadata of the package. If it is not there, the function of that name in the package
  /// is called.
  std::string entry_point;
  /// Keyword arguments, passed as --name=value. Not together with parameters.
  Map<std::string> named_parameters = unset;
  /// Required. Name of the package to run. The wheel itself comes from libraries or the environment.
  std::string package_name;
  /// Command-line arguments. Not together with named_parameters.
  List<std::string> parameters = unset;

  bool operator==(const PythonWheelTask&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Why a run waits in the queue.
struct QueueDetails {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Limit that holds the run back.
  std::optional<OpenEnum<QueueDetailsCodeCode>> code{};
  /// Explanation for people; its wording may change.
  std::optional<std::string> message{};

  bool operator==(const QueueDetails&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Queueing of runs.
struct QueueSettings {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. If true, runs that cannot start at once wait in a queue for up to 48 hours instead of being skipped.
  bool enabled = false;

  bool operator==(const QueueSettings&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Request to run tasks of a finished run again. Give rerun_tasks or rerun_all_failed_tasks.
struct RepairRun {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Deprecated: use job_parameters. dbt commands to run for dbt tasks, in order.
  [[deprecated("use job_parameters")]]
  List<std::string> dbt_commands = unset;
  /// Window to finish within, for a serverless run with the performance target COST_OPTIMIZED, which requires it: 4h,
  /// 12h, 24h, 72h or NO_FLEXIBILITY.
  std::optional<std::string> duration_target{};
  /// Deprecated: use job_parameters. Arguments of JAR tasks; at most 10,000 bytes as JSON. Not together with
  /// notebook_params. An empty list takes the place of the parameters of the task.
  [[deprecated("use job_parameters")]]
  List<std::string> jar_params = unset;
  /// Job parameter values by name for this repair.
  Map<std::string> job_parameters = unset;
  /// Id of the last repair. Not needed for the first repair, required for every later one.
  std::optional<std::int64_t> latest_repair_id{};
  /// Deprecated: use job_parameters. Notebook widget values by name; at most 10,000 bytes as JSON. Not together with
  /// jar_params.
  [[deprecated("use job_parameters")]]
  Map<std::string> notebook_params = unset;
  /// Overrides the job's performance target for this repair. Serverless compute only.
  std::optional<OpenEnum<PerformanceTarget>> performance_target{};
  /// Refresh options for pipeline tasks.
  Boxed<PipelineParams> pipeline_params{};
  /// Named arguments, by name, for Python wheel tasks.
  Map<std::string> python_named_params = unset;
  /// Deprecated: use job_parameters. Command-line arguments of Python tasks; at most 10,000 bytes as JSON. An empty
  /// list takes the place of the parameters of the task.
  [[deprecated("use job_parameters")]]
  List<std::string> python_params = unset;
  /// If true, reruns every failed task. Not together with rerun_tasks.
  std::optional<bool> rerun_all_failed_tasks{};
  /// If true, also reruns the tasks that depend on the chosen tasks, even if they succeeded.
  std::optional<bool> rerun_dependent_tasks{};
  /// Keys of the tasks to rerun. Not together with rerun_all_failed_tasks.
  List<std::string> rerun_tasks = unset;
  /// Required. Id of the job run to repair. It must not be in progress.
  std::int64_t run_id = 0;
  /// Deprecated: use job_parameters. Arguments of spark-submit tasks; at most 10,000 bytes as JSON. An empty list takes
  /// the place of the parameters of the task.
  [[deprecated("use job_parameters")]]
  List<std::string> spark_submit_params = unset;
  /// Deprecated: use job_parameters. Parameter values by name for SQL tasks.
  [[deprecated("use job_parameters")]]
  Map<std::string> sql_params = unset;

  bool operator==(const RepairRun&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Response to a repair request.
struct RepairRunResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Id of the new repair. Pass it as latest_repair_id of the next repair.
  std::int64_t repair_id = 0;

  bool operator==(const RepairRunResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Request to replace all settings of a job.
struct ResetJob {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Id of the job to reset.
  std::int64_t job_id = 0;
  /// Required. New settings; they replace the old ones entirely. A changed timeout_seconds also applies to active runs.
  JobSettings new_settings;

  bool operator==(const ResetJob&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Operands of a condition task after references are filled in.
struct ResolvedConditionTaskValues {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Left operand after references are filled in.
  std::optional<std::string> left{};
  /// Right operand after references are filled in.
  std::optional<std::string> right{};

  bool operator==(const ResolvedConditionTaskValues&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Values of a dbt task after references are filled in.
struct ResolvedDbtTaskValues {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// dbt commands after references are filled in.
  List<std::string> commands = unset;

  bool operator==(const ResolvedDbtTaskValues&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Values of a notebook task after references are filled in.
struct ResolvedNotebookTaskValues {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Notebook parameters after references are filled in.
  Map<std::string> base_parameters = unset;

  bool operator==(const ResolvedNotebookTaskValues&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Named parameters of a task after references are filled in.
struct ResolvedParamPairValues {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Parameter values by name.
  Map<std::string> parameters = unset;

  bool operator==(const ResolvedParamPairValues&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Values of a pipeline task after references are filled in.
struct ResolvedPipelineTaskValues {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Pipeline parameter values by name.
  Map<std::string> parameters = unset;

  bool operator==(const ResolvedPipelineTaskValues&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Arguments of a Python wheel task after references are filled in.
struct ResolvedPythonWheelTaskValues {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Keyword arguments by name.
  Map<std::string> named_parameters = unset;
  /// Positional arguments.
  List<std::string> parameters = unset;

  bool operator==(const ResolvedPythonWheelTaskValues&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Values of a run-job task after references are filled in.
struct ResolvedRunJobTaskValues {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Job parameter values by name.
  Map<std::string> job_parameters = unset;
  /// Other parameter values by name.
  Map<std::string> parameters = unset;

  bool operator==(const ResolvedRunJobTaskValues&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Positional arguments of a task after references are filled in.
struct ResolvedStringParamsValues {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Arguments in order.
  List<std::string> parameters = unset;

  bool operator==(const ResolvedStringParamsValues&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Task parameters after all value references are filled in. Only the member of the task's own kind is set.
struct ResolvedValues {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Values of an AI function task, with references to upstream tasks replaced.
  std::optional<RawJson> ai_function_task{};
  /// Values of an AI runtime task, as JSON.
  std::optional<RawJson> ai_runtime_task{};
  /// Values of a condition task.
  Boxed<ResolvedConditionTaskValues> condition_task{};
  /// Values of a dbt task.
  Boxed<ResolvedDbtTaskValues> dbt_task{};
  /// Values of a notebook task.
  Boxed<ResolvedNotebookTaskValues> notebook_task{};
  /// Values of a pipeline task.
  Boxed<ResolvedPipelineTaskValues> pipeline_task{};
  /// Values of a Python wheel task.
  Boxed<ResolvedPythonWheelTaskValues> python_wheel_task{};
  /// Values of a run-job task.
  Boxed<ResolvedRunJobTaskValues> run_job_task{};
  /// Values of a simulation task.
  Boxed<ResolvedParamPairValues> simulation_task{};
  /// Values of a JAR task.
  Boxed<ResolvedStringParamsValues> spark_jar_task{};
  /// Values of a Python script task.
  Boxed<ResolvedStringParamsValues> spark_python_task{};
  /// Values of a spark-submit task.
  Boxed<ResolvedStringParamsValues> spark_submit_task{};
  /// Values of a SQL task.
  Boxed<ResolvedParamPairValues> sql_task{};

  bool operator==(const ResolvedValues&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A job run with its tasks.
struct Run {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Number of the attempt: 0 for the first, then counted up with each retry.
  std::optional<std::int32_t> attempt_number{};
  /// Time to shut down the cluster and clean up, in milliseconds. Not filled for multi-task runs: see run_duration.
  std::optional<std::chrono::milliseconds> cleanup_duration{};
  /// Cluster the run used. Absent until one is available.
  Boxed<ClusterInstance> cluster_instance{};
  /// Cluster definition at the time the run was created.
  Boxed<JobsClusterSpec> cluster_spec{};
  /// User who created the run. May be absent if that user is deleted.
  std::optional<std::string> creator_user_name{};
  /// Id of the deployment that manages the job.
  std::optional<std::string> deployment_id{};
  /// Description of the run.
  std::optional<std::string> description{};
  /// Window to finish within, for a serverless run with the performance target COST_OPTIMIZED, which requires it: 4h,
  /// 12h, 24h, 72h or NO_FLEXIBILITY.
  std::optional<std::string> duration_target{};
  /// Performance target actually used. Serverless compute only.
  std::optional<OpenEnum<PerformanceTarget>> effective_performance_target{};
  /// Id of the usage policy that applies to the run.
  std::optional<std::string> effective_usage_policy_id{};
  /// When the run ended, in milliseconds since the epoch. 0 while it runs.
  std::optional<Timestamp> end_time{};
  /// Named sets of environment variables that serverless tasks select with environment_variables_key.
  List<JobEnvironmentVariables> environment_variables = unset;
  /// Time the code ran, in milliseconds. Not filled for multi-task runs: see run_duration.
  std::optional<std::chrono::milliseconds> execution_duration{};
  /// Git repository that tasks with source GIT take their code from.
  Boxed<GitSource> git_source{};
  /// True if an array of the run is cut at 100 elements; get the rest with next_page_token.
  std::optional<bool> has_more{};
  /// Iterations of a for-each run, at most 100 at a time. Set only for for-each task runs.
  List<RunTask> iterations = unset;
  /// Cluster definitions the tasks share, at most 100 at a time.
  List<JobCluster> job_clusters = unset;
  /// Id of the job the run belongs to.
  std::optional<std::int64_t> job_id{};
  /// Job parameters the run uses, with defaults and values.
  List<JobParameter> job_parameters = unset;
  /// Id of the job run. For a task run it names the run the task belongs to.
  std::optional<std::int64_t> job_run_id{};
  /// Pass as page_token to get the next part of the long arrays. Absent when this is the last page.
  std::optional<std::string> next_page_token{};
  /// Deprecated: use run_id, which has the same value.
  [[deprecated("use run_id, which has the same value")]]
  std::optional<std::int64_t> number_in_job{};
  /// Run id of the first attempt if this run is a retry, else equal to run_id.
  std::optional<std::int64_t> original_attempt_run_id{};
  /// Parameters given when the run was started.
  Boxed<RunParameters> overriding_parameters{};
  /// Time spent in the queue, in milliseconds.
  std::optional<std::chrono::milliseconds> queue_duration{};
  /// The original run and its repairs.
  List<RepairHistoryItem> repair_history = unset;
  /// Time the whole run took, repairs included, in milliseconds.
  std::optional<std::chrono::milliseconds> run_duration{};
  /// Unique id of the run.
  std::int64_t run_id = 0;
  /// Name of the run; Untitled when none was given.
  std::optional<std::string> run_name{};
  /// Address of the run in the user interface.
  std::optional<std::string> run_page_url{};
  /// How the run was made: by a job, by a one-time submit or by a notebook.
  std::optional<OpenEnum<RunType>> run_type{};
  /// Cron schedule that started the run. Set only for scheduled runs.
  Boxed<CronSchedule> schedule{};
  /// Time to set up the cluster, in milliseconds. Not filled for multi-task runs: see run_duration.
  std::optional<std::chrono::milliseconds> setup_duration{};
  /// When the run was created, in milliseconds since the epoch. The task may start later, once the cluster is up.
  std::optional<Timestamp> start_time{};
  /// Deprecated: use status.
  [[deprecated("use status")]]
  Boxed<RunState> state{};
  /// Current state of the run, with the reason for queueing or the end.
  Boxed<RunStatus> status{};
  /// Task runs, at most 100 at a time; use next_page_token for more.
  List<RunTask> tasks = unset;
  /// What started the run.
  std::optional<OpenEnum<TriggerType>> trigger{};
  /// More about the trigger that started the run.
  Boxed<TriggerInfo> trigger_info{};
  /// Version of the deployment that produced the job.
  std::optional<std::string> version_id{};

  bool operator==(const Run&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Compares two values; dependent tasks follow the true or the false branch.
struct RunConditionTask {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Left operand: text, or a reference to a job parameter or task value.
  std::string left;
  /// Required. Comparison operator. EQUAL_TO and NOT_EQUAL compare text, the others compare numbers.
  OpenEnum<ConditionTaskOp> op;
  /// Result of the comparison, true or false. Set only after the task has run.
  std::optional<std::string> outcome{};
  /// Required. Right operand: text, or a reference to a job parameter or task value.
  std::string right;

  bool operator==(const RunConditionTask&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Runs a nested task once for each input.
struct RunForEachTask {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Most iterations that run at once.
  std::optional<std::int32_t> concurrency{};
  /// Required. JSON array as text, or a reference to one, such as an array parameter.
  std::string inputs;
  /// Counts of the iterations by state. Set only in responses.
  Boxed<ForEachStats> stats{};
  /// Required. Task to run for each input.
  Task task;

  bool operator==(const RunForEachTask&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Output of a run-job task.
struct RunJobOutput {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Id of the run that was started.
  std::optional<std::int64_t> run_id{};

  bool operator==(const RunJobOutput&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Starts another job and waits for it.
struct RunJobTask {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Deprecated: use job_parameters. dbt commands to run for dbt tasks, in order.
  [[deprecated("use job_parameters")]]
  List<std::string> dbt_commands = unset;
  /// Deprecated: use job_parameters. Arguments of JAR tasks; at most 10,000 bytes as JSON. Not together with
  /// notebook_params. An empty list takes the place of the parameters of the task.
  [[deprecated("use job_parameters")]]
  List<std::string> jar_params = unset;
  /// Required. Id of the job to run.
  std::int64_t job_id = 0;
  /// Job parameter values by name for the started run.
  Map<std::string> job_parameters = unset;
  /// Deprecated: use job_parameters. Notebook widget values by name; at most 10,000 bytes as JSON. Not together with
  /// jar_params.
  [[deprecated("use job_parameters")]]
  Map<std::string> notebook_params = unset;
  /// Refresh options for pipeline tasks.
  Boxed<PipelineParams> pipeline_params{};
  /// Named arguments, by name, for Python wheel tasks.
  Map<std::string> python_named_params = unset;
  /// Deprecated: use job_parameters. Command-line arguments of Python tasks; at most 10,000 bytes as JSON. An empty
  /// list takes the place of the parameters of the task.
  [[deprecated("use job_parameters")]]
  List<std::string> python_params = unset;
  /// Deprecated: use job_parameters. Arguments of spark-submit tasks; at most 10,000 bytes as JSON. An empty list takes
  /// the place of the parameters of the task.
  [[deprecated("use job_parameters")]]
  List<std::string> spark_submit_params = unset;
  /// Deprecated: use job_parameters. Parameter values by name for SQL tasks.
  [[deprecated("use job_parameters")]]
  Map<std::string> sql_params = unset;

  bool operator==(const RunJobTask&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Request to start a run of an existing job.
struct RunNow {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Deprecated: use job_parameters. dbt commands to run for dbt tasks, in order.
  [[deprecated("use job_parameters")]]
  List<std::string> dbt_commands = unset;
  /// Window to finish within, for a serverless run with the performance target COST_OPTIMIZED, which requires it: 4h,
  /// 12h, 24h, 72h or NO_FLEXIBILITY.
  std::optional<std::string> duration_target{};
  /// Makes retried requests safe: a token already used returns the existing run. At most 64 characters.
  std::optional<std::string> idempotency_token{};
  /// Deprecated: use job_parameters. Arguments of JAR tasks; at most 10,000 bytes as JSON. Not together with
  /// notebook_params. An empty list takes the place of the parameters of the task.
  [[deprecated("use job_parameters")]]
  List<std::string> jar_params = unset;
  /// Required. Id of the job to run.
  std::int64_t job_id = 0;
  /// Job parameter values by name; they override the defaults of the job.
  Map<std::string> job_parameters = unset;
  /// Deprecated: use job_parameters. Notebook widget values by name; at most 10,000 bytes as JSON. Not together with
  /// jar_params.
  [[deprecated("use job_parameters")]]
  Map<std::string> notebook_params = unset;
  /// Keys of the tasks to run. When left out, all tasks run. An empty list is sent.
  List<std::string> only = unset;
  /// Overrides the job's performance target for this run. Serverless compute only.
  std::optional<OpenEnum<PerformanceTarget>> performance_target{};
  /// Refresh options for pipeline tasks.
  Boxed<PipelineParams> pipeline_params{};
  /// Named arguments, by name, for Python wheel tasks.
  Map<std::string> python_named_params = unset;
  /// Deprecated: use job_parameters. Command-line arguments of Python tasks; at most 10,000 bytes as JSON. An empty
  /// list takes the place of the parameters of the task.
  [[deprecated("use job_parameters")]]
  List<std::string> python_params = unset;
  /// Overrides the job's queue settings for this run.
  Boxed<QueueSettings> queue{};
  /// Deprecated: use job_parameters. Arguments of spark-submit tasks; at most 10,000 bytes as JSON. An empty list takes
  /// the place of the parameters of the task.
  [[deprecated("use job_parameters")]]
  List<std::string> spark_submit_params = unset;
  /// Deprecated: use job_parameters. Parameter values by name for SQL tasks.
  [[deprecated("use job_parameters")]]
  Map<std::string> sql_params = unset;

  bool operator==(const RunNow&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Response to a run-now request.
struct RunNowResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Deprecated: use run_id, which has the same value.
  [[deprecated("use run_id, which has the same value")]]
  std::optional<std::int64_t> number_in_job{};
  /// Id of the started run.
  std::int64_t run_id = 0;

  bool operator==(const RunNowResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Output and metadata of one task run. Only the member of the task's own kind is set.
struct RunOutput {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Output of an AI function task, if available.
  Boxed<AiFunctionTaskOutput> ai_function_task_output{};
  /// Output of an AI runtime task.
  Boxed<AiRuntimeTaskOutput> ai_runtime_task_output{};
  /// Output of an alert task.
  Boxed<AlertTaskOutput> alert_output{};
  /// Output of a clean room notebook task.
  Boxed<CleanRoomsNotebookTaskCleanRoomsNotebookTaskOutput> clean_rooms_notebook_output{};
  /// Output of a dashboard task.
  Boxed<DashboardTaskOutput> dashboard_output{};
  /// Deprecated: use dbt_platform_output.
  [[deprecated("use dbt_platform_output")]]
  Boxed<DbtCloudTaskOutput> dbt_cloud_output{};
  /// Output of a dbt task.
  Boxed<DbtOutput> dbt_output{};
  /// Output of a dbt platform task.
  Boxed<DbtPlatformTaskOutput> dbt_platform_output{};
  /// Error message that tells why the run failed or gave no output. Its wording may change.
  std::optional<std::string> error{};
  /// Stack trace of the error. Absent if there is none.
  std::optional<std::string> error_trace{};
  /// Further information about the run.
  std::optional<std::string> info{};
  /// Standard output and error of JAR, Python script and wheel tasks, last 5 MB only. Not filled for notebook, pipeline
  /// and spark-submit tasks.
  std::optional<std::string> logs{};
  /// True if logs was cut.
  std::optional<bool> logs_truncated{};
  /// All details of the run except its output.
  Boxed<Run> metadata{};
  /// Exit value of a notebook task. Absent if the notebook passed none.
  Boxed<NotebookOutput> notebook_output{};
  /// Output of a run-job task.
  Boxed<RunJobOutput> run_job_output{};
  /// Output of a SQL task.
  Boxed<SqlOutput> sql_output{};

  bool operator==(const RunOutput&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Parameters given when a run is started.
struct RunParameters {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Deprecated: use job_parameters. dbt commands to run for dbt tasks, in order.
  [[deprecated("use job_parameters")]]
  List<std::string> dbt_commands = unset;
  /// Deprecated: use job_parameters. Arguments of JAR tasks; at most 10,000 bytes as JSON. Not together with
  /// notebook_params.
  [[deprecated("use job_parameters")]]
  List<std::string> jar_params = unset;
  /// Job parameter values by name; they override the defaults of the job.
  Map<std::string> job_parameters = unset;
  /// Deprecated: use job_parameters. Notebook widget values by name; at most 10,000 bytes as JSON. Not together with
  /// jar_params.
  [[deprecated("use job_parameters")]]
  Map<std::string> notebook_params = unset;
  /// Refresh options for pipeline tasks.
  Boxed<PipelineParams> pipeline_params{};
  /// Named arguments, by name, for Python wheel tasks.
  Map<std::string> python_named_params = unset;
  /// Deprecated: use job_parameters. Command-line arguments of Python tasks; at most 10,000 bytes as JSON.
  [[deprecated("use job_parameters")]]
  List<std::string> python_params = unset;
  /// Deprecated: use job_parameters. Arguments of spark-submit tasks; at most 10,000 bytes as JSON.
  [[deprecated("use job_parameters")]]
  List<std::string> spark_submit_params = unset;
  /// Deprecated: use job_parameters. Parameter values by name for SQL tasks.
  [[deprecated("use job_parameters")]]
  Map<std::string> sql_params = unset;

  bool operator==(const RunParameters&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Older form of a run's state. New code reads RunStatus.
struct RunState {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Where the run is in its life. TERMINATED, SKIPPED and INTERNAL_ERROR are final.
  std::optional<OpenEnum<RunLifeCycleState>> life_cycle_state{};
  /// Why the run waits. Set only when life_cycle_state is QUEUED.
  std::optional<std::string> queue_reason{};
  /// Result of the run. Set only when life_cycle_state is final; check it, TERMINATED alone does not mean success.
  std::optional<OpenEnum<RunResultState>> result_state{};
  /// Explanation for people; its wording may change.
  std::optional<std::string> state_message{};
  /// True if a user canceled the run or it timed out.
  std::optional<bool> user_cancelled_or_timedout{};

  bool operator==(const RunState&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Current state of a run.
struct RunStatus {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Why the run is queued. Set only when the run is queued.
  Boxed<QueueDetails> queue_details{};
  /// Where the run is in its life. TERMINATED is final, whatever the result.
  std::optional<OpenEnum<RunLifecycleStateV2State>> state{};
  /// How and why the run ended. Set only when state is TERMINATING or TERMINATED.
  Boxed<TerminationDetails> termination_details{};

  bool operator==(const RunStatus&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Runs the main method of a class in a JAR.
struct SparkJarTask {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Deprecated: attach the JAR through the libraries field of the task.
  [[deprecated("attach the JAR through the libraries field of the task")]]
  std::optional<std::string> jar_uri{};
  /// Full name of the class with the main method; the class must be in a JAR attached as a library.
  std::optional<std::string> main_class_name{};
  /// Arguments passed to the main method.
  List<std::string> parameters = unset;
  /// Deprecated: has no replacement; false is no longer supported.
  [[deprecated("has no replacement; false is no longer supported")]]
  std::optional<bool> run_as_repl{};

  bool operator==(const SparkJarTask&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Runs a Python file.
struct SparkPythonTask {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Command line arguments passed to the Python file.
  List<std::string> parameters = unset;
  /// Required. File to run: a workspace path, a URI such as dbfs:/ or s3:/, or a path relative to the repository when
  /// source is GIT.
  std::string python_file;
  /// Where python_file lies; WORKSPACE (also covers URIs) when left out, GIT reads it from git_source.
  std::optional<OpenEnum<Source>> source{};

  bool operator==(const SparkPythonTask&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Runs a spark-submit command; needs a new cluster and takes no libraries.
struct SparkSubmitTask {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Arguments of spark-submit, including the application file and its own arguments.
  List<std::string> parameters = unset;

  bool operator==(const SparkSubmitTask&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Limits a Git checkout to a part of the repository.
struct SparseCheckout {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Patterns of the paths to check out.
  List<std::string> patterns = unset;

  bool operator==(const SparseCheckout&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Reference to a SQL statement that a task ran.
struct SqlStatementOutput {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Key for looking up the metadata of the query.
  std::optional<std::string> lookup_key{};

  bool operator==(const SqlStatementOutput&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Output of a SQL alert task.
struct SqlAlertOutput {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// State of the alert after the evaluation.
  std::optional<OpenEnum<SqlAlertState>> alert_state{};
  /// Link to the alert result in the workspace.
  std::optional<std::string> output_link{};
  /// Text of the evaluated SQL query.
  std::optional<std::string> query_text{};
  /// Statements that the run executed.
  List<SqlStatementOutput> sql_statements = unset;
  /// Identifier of the SQL warehouse that ran the query.
  std::optional<std::string> warehouse_id{};

  bool operator==(const SqlAlertOutput&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// SQL query that must be satisfied before a trigger starts a run.
struct SqlConditionConfiguration {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Identifier of the saved query to evaluate; the query must not use parameters.
  std::string sql_query_id;
  /// How the query result is judged; set it explicitly, old settings without it count as QUERY_RETURNS_ROWS.
  std::optional<OpenEnum<SqlConditionTriggerMode>> trigger_mode{};
  /// Required. Identifier of the SQL warehouse that runs the query.
  std::string warehouse_id;

  bool operator==(const SqlConditionConfiguration&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Evaluation of the SQL condition that belongs to a triggered run.
struct SqlConditionRunInfoDetails {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Whether the condition was met.
  std::optional<bool> condition_evaluation_satisfied{};
  /// Identifier of the SQL session that evaluated the condition.
  std::optional<std::string> condition_evaluation_sql_session_id{};
  /// Identifier of the SQL statement that evaluated the condition.
  std::optional<std::string> condition_evaluation_sql_statement_id{};

  bool operator==(const SqlConditionRunInfoDetails&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Latest evaluation of the SQL condition of a trigger.
struct SqlConditionState {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Whether the condition was met at the latest evaluation.
  std::optional<bool> latest_condition_evaluation_satisfied{};
  /// Identifier of the SQL session of the latest evaluation.
  std::optional<std::string> latest_condition_evaluation_sql_session_id{};
  /// Identifier of the SQL statement of the latest evaluation.
  std::optional<std::string> latest_condition_evaluation_sql_statement_id{};

  bool operator==(const SqlConditionState&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Result of one widget of a SQL dashboard refresh.
struct SqlDashboardWidgetOutput {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Time the widget finished, in milliseconds since the epoch.
  std::optional<Timestamp> end_time{};
  /// Error information; set only when the widget failed.
  Boxed<SqlOutputError> error{};
  /// Link to the widget result in the workspace.
  std::optional<std::string> output_link{};
  /// Time the widget started, in milliseconds since the epoch.
  std::optional<Timestamp> start_time{};
  /// Execution state of the widget.
  std::optional<OpenEnum<SqlDashboardWidgetOutputStatus>> status{};
  /// Identifier of the widget.
  std::optional<std::string> widget_id{};
  /// Title of the widget.
  std::optional<std::string> widget_title{};

  bool operator==(const SqlDashboardWidgetOutput&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Output of a SQL dashboard task.
struct SqlDashboardOutput {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Identifier of the SQL warehouse that refreshed the dashboard.
  std::optional<std::string> warehouse_id{};
  /// Results of the single widgets.
  List<SqlDashboardWidgetOutput> widgets = unset;

  bool operator==(const SqlDashboardOutput&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Output of a SQL task; the field set depends on what the task ran.
struct SqlOutput {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Set only for an alert task.
  Boxed<SqlAlertOutput> alert_output{};
  /// Set only for a dashboard task.
  Boxed<SqlDashboardOutput> dashboard_output{};
  /// Output of a SQL file task, if available.
  Boxed<SqlTaskSqlFileOutput> file_output{};
  /// Set only for a query task.
  Boxed<SqlQueryOutput> query_output{};

  bool operator==(const SqlOutput&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Error of a SQL task.
struct SqlOutputError {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Text of the error.
  std::optional<std::string> message{};

  bool operator==(const SqlOutputError&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Output of a SQL query task.
struct SqlQueryOutput {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Identifier of the SQL endpoint, the former name of a SQL warehouse.
  std::optional<std::string> endpoint_id{};
  /// Link to the query result in the workspace.
  [[deprecated]]
  std::optional<std::string> output_link{};
  /// Text of the executed SQL query.
  std::optional<std::string> query_text{};
  /// Statements that the run executed.
  List<SqlStatementOutput> sql_statements = unset;
  /// Identifier of the SQL warehouse that ran the query.
  std::optional<std::string> warehouse_id{};

  bool operator==(const SqlQueryOutput&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A column of a query result.
struct SqlStatementQueryResultColumn {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Name of the column.
  std::optional<std::string> name{};

  bool operator==(const SqlStatementQueryResultColumn&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A value in a row of a query result.
struct SqlStatementQueryResultRowRowValue {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// The value as text.
  std::optional<std::string> string_value{};

  bool operator==(const SqlStatementQueryResultRowRowValue&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A row of a query result.
struct SqlStatementQueryResultRow {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Values, in the order of the columns.
  List<SqlStatementQueryResultRowRowValue> values = unset;

  bool operator==(const SqlStatementQueryResultRow&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Rows that a SQL statement returned.
struct SqlStatementQueryResult {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Columns of the result.
  List<SqlStatementQueryResultColumn> columns = unset;
  /// Rows of the result.
  List<SqlStatementQueryResultRow> rows = unset;
  /// Whether rows were cut off.
  std::optional<bool> truncated{};

  bool operator==(const SqlStatementQueryResult&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Runs a SQL query or file, or refreshes a dashboard or alert; set one of query, dashboard, alert and file.
struct SqlTask {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Set to evaluate a SQL alert.
  Boxed<SqlTaskAlert> alert{};
  /// Set to refresh a SQL dashboard.
  Boxed<SqlTaskDashboard> dashboard{};
  /// Set to run the statements of a SQL file.
  Boxed<SqlTaskFile> file{};
  /// Parameter values for every run, by name; not available for alerts.
  Map<std::string> parameters = unset;
  /// Set to run a saved SQL query.
  Boxed<SqlTaskQuery> query{};
  /// Required. Identifier of the SQL warehouse; serverless and pro are recommended, classic ones are supported only in
  /// part.
  std::string warehouse_id;

  bool operator==(const SqlTask&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Subscriber of a SQL alert or dashboard task: a destination or a user.
struct SqlTaskSubscription {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Identifier of a notification destination. Not together with user_name.
  std::optional<std::string> destination_id{};
  /// User name (e-mail address) of the recipient. Not together with destination_id.
  std::optional<std::string> user_name{};

  bool operator==(const SqlTaskSubscription&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Alert that a SQL task evaluates.
struct SqlTaskAlert {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Identifier of the SQL alert.
  std::string alert_id;
  /// True sends no notifications to the subscribers.
  std::optional<bool> pause_subscriptions{};
  /// Subscribers to notify.
  List<SqlTaskSubscription> subscriptions = unset;

  bool operator==(const SqlTaskAlert&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Dashboard that a SQL task refreshes.
struct SqlTaskDashboard {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Subject of the e-mail sent to the subscribers.
  std::optional<std::string> custom_subject{};
  /// Required. Identifier of the SQL dashboard.
  std::string dashboard_id;
  /// True sends no snapshot to the subscribers.
  std::optional<bool> pause_subscriptions{};
  /// Subscribers that receive a snapshot of the dashboard.
  List<SqlTaskSubscription> subscriptions = unset;

  bool operator==(const SqlTaskDashboard&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// SQL file that a SQL task runs.
struct SqlTaskFile {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Path of the file: absolute in the workspace, relative to the repository when source is GIT.
  std::string path;
  /// Where the file lies; when left out, GIT if the job has a git_source, else WORKSPACE.
  std::optional<OpenEnum<Source>> source{};

  bool operator==(const SqlTaskFile&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Saved query that a SQL task runs.
struct SqlTaskQuery {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Identifier of the saved query.
  std::string query_id;

  bool operator==(const SqlTaskQuery&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Output of a SQL file task.
struct SqlTaskSqlFileOutput {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Result of the statement, if available.
  Boxed<SqlStatementQueryResult> query_result{};
  /// Text of the query.
  std::optional<std::string> query_text{};
  /// Statements that were executed.
  List<SqlStatementOutput> sql_statements = unset;
  /// Id of the SQL warehouse.
  std::optional<std::string> warehouse_id{};

  bool operator==(const SqlTaskSqlFileOutput&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Task of a one-time run; exactly one of the ..._task fields is set.
struct SubmitTask {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Applies an AI function to documents or rows.
  Boxed<AiFunctionTask> ai_function_task{};
  /// Set when the task runs a workload on the AI runtime (GPU compute).
  Boxed<AiRuntimeTask> ai_runtime_task{};
  /// Set when the task evaluates a Databricks SQL alert and notifies subscribers.
  Boxed<AlertTask> alert_task{};
  /// Set when the task runs a notebook of a clean room.
  Boxed<CleanRoomsNotebookTask> clean_rooms_notebook_task{};
  /// Hardware of the task on serverless compute, such as a GPU type.
  Boxed<Compute> compute{};
  /// Set when the task compares two values to branch the flow; it needs no cluster.
  Boxed<ConditionTask> condition_task{};
  /// Set when the task refreshes a dashboard and sends snapshots to subscribers.
  Boxed<DashboardTask> dashboard_task{};
  /// Deprecated: use dbt_platform_task.
  [[deprecated("use dbt_platform_task")]]
  Boxed<DbtCloudTask> dbt_cloud_task{};
  /// Set when the task runs a job of the dbt platform.
  Boxed<DbtPlatformTask> dbt_platform_task{};
  /// Set when the task runs dbt commands.
  Boxed<DbtTask> dbt_task{};
  /// Tasks that must finish before this one starts; run_if decides how their results count.
  List<TaskDependency> depends_on = unset;
  /// Free text that describes the task.
  std::optional<std::string> description{};
  /// True switches off automatic optimization on serverless compute, such as automatic retries.
  std::optional<bool> disable_auto_optimization{};
  /// True keeps the task from running.
  std::optional<bool> disabled{};
  /// E-mail addresses notified about events of the task.
  Boxed<JobEmailNotifications> email_notifications{};
  /// Key of the serverless environment; needed for Python script, Python wheel and dbt tasks on serverless compute.
  std::optional<std::string> environment_key{};
  /// Key of the set of environment variables that the task uses.
  std::optional<std::string> environment_variables_key{};
  /// Identifier of an existing cluster to run on. Not together with new_cluster.
  std::optional<std::string> existing_cluster_id{};
  /// Set when the task runs a nested task once per input value.
  Boxed<ForEachTask> for_each_task{};
  /// Set when the task runs a command on generative AI (GPU) compute.
  Boxed<GenAiComputeTask> gen_ai_compute_task{};
  /// Health rules checked while the task runs.
  Boxed<JobsHealthRules> health{};
  /// Libraries to install on the cluster before the task starts.
  List<compute::Library> libraries = unset;
  /// Most retries after a failed attempt: -1 retries without limit, 0 (default) never.
  std::optional<std::int32_t> max_retries{};
  /// Shortest time in milliseconds from the start of a failed attempt to its retry; retries at once when left out.
  std::optional<std::int32_t> min_retry_interval_millis{};
  /// Cluster created for this task. Not together with existing_cluster_id.
  Boxed<compute::ClusterSpec> new_cluster{};
  /// Set when the task runs a notebook.
  Boxed<NotebookTask> notebook_task{};
  /// Options for the e-mail and webhook notifications of the task.
  Boxed<TaskNotificationSettings> notification_settings{};
  /// Set when the task starts an update of a pipeline.
  Boxed<PipelineTask> pipeline_task{};
  /// Set when the task updates a Power BI semantic model.
  Boxed<PowerBiTask> power_bi_task{};
  /// Set when the task runs a Python operator.
  Boxed<PythonOperatorTask> python_operator_task{};
  /// Set when the task runs an entry point of a Python wheel.
  Boxed<PythonWheelTask> python_wheel_task{};
  /// True also retries an attempt that timed out; default false.
  std::optional<bool> retry_on_timeout{};
  /// Which results of the depends_on tasks let this task run; default ALL_SUCCESS.
  std::optional<OpenEnum<RunIf>> run_if{};
  /// Set when the task runs another job.
  Boxed<RunJobTask> run_job_task{};
  /// Set when the task runs a JAR.
  Boxed<SparkJarTask> spark_jar_task{};
  /// Set when the task runs a Python file.
  Boxed<SparkPythonTask> spark_python_task{};
  /// Set when the task runs spark-submit; needs new_cluster.
  Boxed<SparkSubmitTask> spark_submit_task{};
  /// Set when the task runs a SQL query or file, or refreshes a dashboard or alert.
  Boxed<SqlTask> sql_task{};
  /// Required. Name of the task, unique within the run; at most 100 characters.
  std::string task_key;
  /// Time limit of one attempt in seconds; 0 means no limit.
  std::optional<std::chrono::seconds> timeout_seconds{};
  /// Notification destinations called on events of the task.
  Boxed<WebhookNotifications> webhook_notifications{};

  bool operator==(const SubmitTask&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Request to start a one-time run without creating a job.
struct SubmitRun {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Permissions to set on the run.
  List<JobAccessControlRequest> access_control_list = unset;
  /// Identifier of the budget policy the run is charged to.
  std::optional<std::string> budget_policy_id{};
  /// Window to finish within, for a serverless run with the performance target COST_OPTIMIZED, which requires it: 4h,
  /// 12h, 24h, 72h or NO_FLEXIBILITY.
  std::optional<std::string> duration_target{};
  /// E-mail addresses notified about events of the run.
  Boxed<JobEmailNotifications> email_notifications{};
  /// Sets of environment variables; tasks refer to them with environment_variables_key.
  List<JobEnvironmentVariables> environment_variables = unset;
  /// Serverless environments; tasks refer to them with environment_key.
  List<JobEnvironment> environments = unset;
  /// Git repository that holds the files of the tasks; a task uses it with source GIT.
  Boxed<GitSource> git_source{};
  /// Health rules checked during the run.
  Boxed<JobsHealthRules> health{};
  /// At most 64 characters; a retried request with the same token returns the existing run instead of a new one.
  std::optional<std::string> idempotency_token{};
  /// Options for the e-mail and webhook notifications of the run.
  Boxed<JobNotificationSettings> notification_settings{};
  /// Parameters of the run with their default values.
  List<JobParameterDefinition> parameters = unset;
  /// Trade-off between speed and cost for serverless compute.
  std::optional<OpenEnum<PerformanceTarget>> performance_target{};
  /// Queueing of the run when concurrency limits are reached.
  Boxed<QueueSettings> queue{};
  /// User or service principal whose identity the run uses; the caller when left out.
  Boxed<JobRunAs> run_as{};
  /// Display name of the run; Untitled when left out.
  std::optional<std::string> run_name{};
  /// Tasks to run; order them with depends_on.
  List<SubmitTask> tasks = unset;
  /// Time limit of the run in seconds; 0 means no limit.
  std::optional<std::chrono::seconds> timeout_seconds{};
  /// Identifier of the usage policy the run is charged to.
  std::optional<std::string> usage_policy_id{};
  /// Notification destinations called on events of the run.
  Boxed<WebhookNotifications> webhook_notifications{};

  bool operator==(const SubmitRun&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Response to a submitted one-time run.
struct SubmitRunResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Deprecated: use run_id.
  [[deprecated("use run_id")]]
  std::optional<std::int64_t> number_in_job{};
  /// Identifier of the new run.
  std::int64_t run_id = 0;

  bool operator==(const SubmitRunResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Recipient of dashboard snapshots: a destination or a user.
struct SubscriptionSubscriber {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Identifier of a notification destination. Not together with user_name.
  std::optional<std::string> destination_id{};
  /// User name (e-mail address) of the recipient. Not together with destination_id.
  std::optional<std::string> user_name{};

  bool operator==(const SubscriptionSubscriber&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Subscription to the snapshots of a dashboard task.
struct Subscription {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Files to attach to the notification. Left out: only the default snapshot.
  Boxed<SubscriptionAttachment> attachment{};
  /// Subject of the e-mail sent to the subscribers.
  std::optional<std::string> custom_subject{};
  /// True sends no snapshots.
  std::optional<bool> paused{};
  /// Recipients of the snapshots.
  List<SubscriptionSubscriber> subscribers = unset;

  bool operator==(const Subscription&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Files attached to the notification with a dashboard snapshot.
struct SubscriptionAttachment {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Data of widgets to attach. Left out: none.
  Boxed<SubscriptionAttachmentDataAttachment> data_attachment{};
  /// Pages of the attached PDF. Left out: the first page.
  Boxed<SubscriptionAttachmentPageAttachment> page_attachment{};

  bool operator==(const SubscriptionAttachment&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Names a widget of a dashboard. Both ids stand in its serialized definition.
struct SubscriptionAttachmentDataAttachmentWidget {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Name of the page with the widget.
  std::string page_id;
  /// Required. Name of the widget.
  std::string widget_id;

  bool operator==(const SubscriptionAttachmentDataAttachmentWidget&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Data of dashboard widgets, attached as one file for each widget.
struct SubscriptionAttachmentDataAttachment {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. File format of the data.
  OpenEnum<SubscriptionAttachmentDataAttachmentFileFormat> file_format;
  /// Whether to attach a file with the values of the applied filters.
  std::optional<bool> include_applied_filters{};
  /// Required. Widgets whose data to attach, at least one.
  List<SubscriptionAttachmentDataAttachmentWidget> widgets = unset;

  bool operator==(const SubscriptionAttachmentDataAttachment&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Which pages of a dashboard the attached PDF contains.
struct SubscriptionAttachmentPageAttachment {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Names of the pages, with PAGE_SELECTION_SUBSET only.
  List<std::string> page_ids = unset;
  /// How the pages are chosen.
  std::optional<OpenEnum<SubscriptionAttachmentPageAttachmentPageSelection>> page_selection{};

  bool operator==(const SubscriptionAttachmentPageAttachment&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// What a table update trigger knows about one table.
struct TableState {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Whether the table changed since the trigger was created or last evaluated successfully.
  std::optional<bool> has_seen_updates{};
  /// Full name of the table (catalog.schema.table).
  std::optional<std::string> table_name{};

  bool operator==(const TableState&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// State of a table update trigger.
struct TableTriggerState {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// State of every monitored table at the last evaluation.
  List<TableState> last_seen_table_states = unset;
  /// Whether the trigger uses scalable monitoring.
  std::optional<bool> using_scalable_monitoring{};

  bool operator==(const TableTriggerState&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Trigger that starts a run when tables are updated.
struct TableUpdateTriggerConfiguration {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Whether any or all of the tables must be updated.
  std::optional<OpenEnum<Condition>> condition{};
  /// Shortest time in seconds between two firings of the trigger; at least 60.
  std::optional<std::chrono::seconds> min_time_between_triggers_seconds{};
  /// Required. Tables to monitor, as catalog.schema.table.
  List<std::string> table_names = unset;
  /// Time in seconds without further updates before a run starts; at least 60.
  std::optional<std::chrono::seconds> wait_after_last_change_seconds{};

  bool operator==(const TableUpdateTriggerConfiguration&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// E-mail addresses to notify about the events of a task.
struct TaskEmailNotifications {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Deprecated: use no_alert_for_skipped_runs of notification_settings.
  [[deprecated("use no_alert_for_skipped_runs of notification_settings")]]
  std::optional<bool> no_alert_for_skipped_runs{};
  /// E-mail addresses notified when the run takes longer than the RUN_DURATION_SECONDS health rule allows.
  List<std::string> on_duration_warning_threshold_exceeded = unset;
  /// E-mail addresses notified when a run fails: INTERNAL_ERROR, or a result of FAILED or TIMEDOUT.
  List<std::string> on_failure = unset;
  /// E-mail addresses notified when maintenance of a continuous job is complete.
  List<std::string> on_maintenance_complete = unset;
  /// E-mail addresses notified when maintenance of a continuous job starts.
  List<std::string> on_maintenance_start = unset;
  /// E-mail addresses notified when a run starts.
  List<std::string> on_start = unset;
  /// E-mail addresses notified when a streaming backlog health rule is exceeded (average over 10 minutes).
  List<std::string> on_streaming_backlog_exceeded = unset;
  /// E-mail addresses notified when a run ends with TERMINATED and the result SUCCESS.
  List<std::string> on_success = unset;

  bool operator==(const TaskEmailNotifications&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Options for the notifications of a task.
struct TaskNotificationSettings {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// True sends no start notice for retries and no failure notice before the last retry.
  std::optional<bool> alert_on_last_attempt{};
  /// True sends no notifications for canceled runs.
  std::optional<bool> no_alert_for_canceled_runs{};
  /// True sends no notifications for skipped runs.
  std::optional<bool> no_alert_for_skipped_runs{};

  bool operator==(const TaskNotificationSettings&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Why a run ended.
struct TerminationDetails {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Reason of the end; new codes may appear.
  std::optional<OpenEnum<TerminationCodeCode>> code{};
  /// Readable text with details; its wording may change, so do not parse it.
  std::optional<std::string> message{};
  /// Who or what caused the end.
  std::optional<OpenEnum<TerminationTypeType>> type{};

  bool operator==(const TerminationDetails&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// One evaluation of a trigger.
struct TriggerEvaluation {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Readable text about the result of the evaluation.
  std::optional<std::string> description{};
  /// Identifier of the started run; set only when the evaluation started one.
  std::optional<std::int64_t> run_id{};
  /// Time of the evaluation, in milliseconds since the epoch.
  std::optional<Timestamp> timestamp{};

  bool operator==(const TriggerEvaluation&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Latest evaluations of a trigger, one per kind of result.
struct TriggerHistory {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Latest evaluation that failed.
  Boxed<TriggerEvaluation> last_failed{};
  /// Latest evaluation that started no run.
  Boxed<TriggerEvaluation> last_not_triggered{};
  /// Latest evaluation that started a run.
  Boxed<TriggerEvaluation> last_triggered{};

  bool operator==(const TriggerHistory&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// What triggered a run.
struct TriggerInfo {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// The completions that started the run, for JOB_COMPLETION.
  Boxed<JobCompletionTriggerRunInfoDetails> job_completion{};
  /// Identifier of the run of the run job task that started this run.
  std::optional<std::int64_t> run_id{};
  /// Evaluation of the SQL condition; set only when the trigger has one.
  Boxed<SqlConditionRunInfoDetails> sql_condition{};

  bool operator==(const TriggerInfo&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Trigger of a job; set one of file_arrival, model, periodic and table_update.
struct TriggerSettings {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Starts a run when new files arrive.
  Boxed<FileArrivalTriggerConfiguration> file_arrival{};
  /// Starts runs after other jobs have completed.
  Boxed<JobCompletionTriggerConfiguration> job_completion{};
  /// Starts a run on changes of a model.
  Boxed<ModelTriggerConfiguration> model{};
  /// Whether the trigger is paused.
  std::optional<OpenEnum<PauseStatus>> pause_status{};
  /// Starts a run at a fixed interval.
  Boxed<PeriodicTriggerConfiguration> periodic{};
  /// SQL condition that must also be met before a run starts.
  Boxed<SqlConditionConfiguration> sql_condition{};
  /// Starts a run when tables are updated.
  Boxed<TableUpdateTriggerConfiguration> table_update{};

  bool operator==(const TriggerSettings&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// State of the trigger of a job.
struct TriggerStateProto {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Set only for a file arrival trigger.
  Boxed<FileArrivalTriggerState> file_arrival{};
  /// State of the job completion trigger.
  Boxed<JobCompletionTriggerState> job_completion{};
  /// Whether the trigger is paused.
  std::optional<OpenEnum<PauseStatus>> pause_status{};
  /// Latest evaluation of the SQL condition; set only when the trigger has one.
  Boxed<SqlConditionState> sql_condition{};
  /// Set only for a table update trigger.
  Boxed<TableTriggerState> table{};

  bool operator==(const TriggerStateProto&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Request to change parts of the settings of a job.
struct UpdateJob {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Top-level settings to remove; of nested ones only single tasks and job clusters, such as tasks/task_1.
  List<std::string> fields_to_remove = unset;
  /// Required. Identifier of the job to change.
  std::int64_t job_id = 0;
  /// Settings to change: top-level fields are replaced whole, tasks and job_clusters are merged by their keys.
  Boxed<JobSettings> new_settings{};

  bool operator==(const UpdateJob&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Files of a Unity Catalog volume; the function is applied to each.
struct VolumeSource {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Volume path of the files, as /Volumes/catalog/schema/volume/directory.
  std::string volume_path;

  bool operator==(const VolumeSource&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Reference to a notification destination.
struct Webhook {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Identifier of the notification destination.
  std::string id;

  bool operator==(const Webhook&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Notification destinations called on the events of a job or task.
struct WebhookNotifications {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Destinations called when the run takes longer than the RUN_DURATION_SECONDS health rule allows; at most 3.
  List<Webhook> on_duration_warning_threshold_exceeded = unset;
  /// Destinations called when a run fails: INTERNAL_ERROR, or a result of FAILED or TIMEDOUT; at most 3.
  List<Webhook> on_failure = unset;
  /// Destinations called when maintenance of a continuous job is complete.
  List<Webhook> on_maintenance_complete = unset;
  /// Destinations called when maintenance of a continuous job starts.
  List<Webhook> on_maintenance_start = unset;
  /// Destinations called when a run starts; at most 3.
  List<Webhook> on_start = unset;
  /// Destinations called when a streaming backlog health rule is exceeded (average over 10 minutes); at most 3.
  List<Webhook> on_streaming_backlog_exceeded = unset;
  /// Destinations called when a run ends with TERMINATED and the result SUCCESS; at most 3.
  List<Webhook> on_success = unset;

  bool operator==(const WebhookNotifications&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The parameters of jobs.export_run.
struct ExportRunRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Run to export; in a job with several tasks, the run id of the single task.
  std::int64_t run_id = 0;
  /// Which views to export; CODE when left out.
  std::optional<OpenEnum<ViewsToExport>> views_to_export{};

  bool operator==(const ExportRunRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The parameters of jobs.get.
struct GetJobRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// True to return the state of the triggers of the job too.
  std::optional<bool> include_trigger_state{};
  /// Required. Job to look up.
  std::int64_t job_id = 0;
  /// API 2.2 only: token for the next page of a job whose arrays hold more than 100 elements.
  std::optional<std::string> page_token{};

  bool operator==(const GetJobRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The parameters of jobs.get_run.
struct GetRunRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// True to include the repair history of the run.
  std::optional<bool> include_history{};
  /// True to include parameter values after dynamic references are resolved.
  std::optional<bool> include_resolved_values{};
  /// API 2.2 only: token for the next page of a run whose arrays hold more than 100 elements.
  std::optional<std::string> page_token{};
  /// Required. Run to look up.
  std::int64_t run_id = 0;

  bool operator==(const GetRunRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The parameters of jobs.get_run_output.
struct GetRunOutputRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Run id of a single task; the id of a run that holds several tasks is rejected.
  std::int64_t run_id = 0;

  bool operator==(const GetRunOutputRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The parameters of jobs.list.
struct ListJobsRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// True to include task and job cluster details; false when left out.
  std::optional<bool> expand_tasks{};
  /// Jobs per page, 1 to 100; default 20.
  std::optional<std::int32_t> limit{};
  /// Keep only jobs with exactly this name, ignoring case.
  std::optional<std::string> name{};
  /// Deprecated: use page_token. Number of jobs to skip.
  std::optional<std::int32_t> offset{};
  /// Token from next_page_token or prev_page_token of an earlier response.
  std::optional<std::string> page_token{};

  bool operator==(const ListJobsRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The parameters of jobs.list_runs.
struct ListRunsRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// True to return only queued, pending, running or terminating runs. Not together with completed_only.
  std::optional<bool> active_only{};
  /// True to return only finished runs. Not together with active_only.
  std::optional<bool> completed_only{};
  /// True to include task and job cluster details; false when left out.
  std::optional<bool> expand_tasks{};
  /// Keep only runs of this job; runs of all jobs when left out.
  std::optional<std::int64_t> job_id{};
  /// Runs per page; default 20, maximum about 25, and 0 stands for the maximum.
  std::optional<std::int32_t> limit{};
  /// Deprecated: use page_token. Number of runs to skip, counted from the newest.
  std::optional<std::int32_t> offset{};
  /// Token from next_page_token or prev_page_token of an earlier response.
  std::optional<std::string> page_token{};
  /// Keep only runs of this type.
  std::optional<OpenEnum<RunType>> run_type{};
  /// Keep runs started at or after this time, in milliseconds since the epoch.
  std::optional<Timestamp> start_time_from{};
  /// Keep runs started at or before this time, in milliseconds since the epoch.
  std::optional<Timestamp> start_time_to{};

  bool operator==(const ListRunsRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

#if defined(_MSC_VER)
#pragma warning(pop)
#else
#pragma GCC diagnostic pop
#endif

/// What a task does: one of the kinds of work.
using TaskWork = std::variant<AiFunctionTask, AiRuntimeTask, AlertTask, CleanRoomsNotebookTask, ConditionTask,
                              DashboardTask, DbtCloudTask, DbtPlatformTask, DbtTask, ForEachTask, GenAiComputeTask,
                              NotebookTask, PipelineTask, PowerBiTask, PythonOperatorTask, PythonWheelTask, RunJobTask,
                              SparkJarTask, SparkPythonTask, SparkSubmitTask, SqlTask>;

/// Sets the member that belongs to the value; the others stay as they are.
DATABRICKS_EXPORT void assign(Task& target, TaskWork value);
DATABRICKS_EXPORT void assign(SubmitTask& target, TaskWork value);

}  // namespace databricks::inline v0_2::jobs

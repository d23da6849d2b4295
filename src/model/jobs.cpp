// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/model/jobs.hpp>

#include "codec/table.hpp"

namespace databricks::jobs {

std::span<const std::string_view> wire_texts(AlertEvaluationState) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "ERROR",
      "OK",
      "TRIGGERED",
      "UNKNOWN",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(AuthenticationMethod) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "OAUTH",
      "PAT",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(CleanRoomTaskRunLifeCycleState) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "BLOCKED",
      "INTERNAL_ERROR",
      "PENDING",
      "QUEUED",
      "RUNNING",
      "RUN_LIFE_CYCLE_STATE_UNSPECIFIED",
      "SKIPPED",
      "TERMINATED",
      "TERMINATING",
      "WAITING_FOR_RETRY",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(CleanRoomTaskRunResultState) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "CANCELED",
      "DISABLED",
      "EVICTED",
      "EXCLUDED",
      "FAILED",
      "MAXIMUM_CONCURRENT_RUNS_REACHED",
      "RUN_RESULT_STATE_UNSPECIFIED",
      "SUCCESS",
      "SUCCESS_WITH_FAILURES",
      "TIMEDOUT",
      "UPSTREAM_CANCELED",
      "UPSTREAM_EVICTED",
      "UPSTREAM_FAILED",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(ComputeSpecAcceleratorType) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "GPU_1xA10",
      "GPU_1xH100",
      "GPU_8xH100",
      "GPU_8xB300",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(Condition) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "ALL_UPDATED",
      "ANY_UPDATED",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(ConditionTaskOp) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "EQUAL_TO",
      "GREATER_THAN",
      "GREATER_THAN_OR_EQUAL",
      "LESS_THAN",
      "LESS_THAN_OR_EQUAL",
      "NOT_EQUAL",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(DayOfWeek) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "FRIDAY",
      "MONDAY",
      "SATURDAY",
      "SUNDAY",
      "THURSDAY",
      "TUESDAY",
      "WEDNESDAY",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(DbtPlatformRunStatus) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "CANCELLED",
      "ERROR",
      "QUEUED",
      "RUNNING",
      "STARTING",
      "SUCCESS",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(Format) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "MULTI_TASK",
      "SINGLE_TASK",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(GitProvider) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "awsCodeCommit",
      "azureDevOpsServices",
      "bitbucketCloud",
      "bitbucketServer",
      "gitHub",
      "gitHubEnterprise",
      "gitLab",
      "gitLabEnterpriseEdition",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(HardwareAcceleratorType) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "GPU_1xA10",
      "GPU_8xH100",
      "GPU_1xH100",
      "GPU_8xB300",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(JobDeploymentKind) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "BUNDLE",
      "SYSTEM_MANAGED",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(JobEditMode) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "EDITABLE",
      "UI_LOCKED",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(JobPermissionLevel) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "CAN_MANAGE",
      "CAN_MANAGE_RUN",
      "CAN_VIEW",
      "IS_OWNER",
      "CAN_USE",
      "CAN_ATTACH_TO",
      "CAN_RESTART",
      "CAN_RUN",
      "CAN_READ",
      "CAN_EDIT",
      "CAN_MANAGE_STAGING_VERSIONS",
      "CAN_MANAGE_PRODUCTION_VERSIONS",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(JobSourceDirtyState) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "DISCONNECTED",
      "NOT_SYNCED",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(JobsHealthMetric) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "RUN_DURATION_SECONDS",
      "STREAMING_BACKLOG_BYTES",
      "STREAMING_BACKLOG_FILES",
      "STREAMING_BACKLOG_RECORDS",
      "STREAMING_BACKLOG_SECONDS",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(JobsHealthOperator) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "GREATER_THAN",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(ModelTriggerConfigurationCondition) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "MODEL_ALIAS_SET",
      "MODEL_CREATED",
      "MODEL_VERSION_READY",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(PauseStatus) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "PAUSED",
      "UNPAUSED",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(PerformanceTarget) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "PERFORMANCE_OPTIMIZED",
      "STANDARD",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(PeriodicTriggerConfigurationTimeUnit) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "DAYS",
      "HOURS",
      "MINUTES",
      "WEEKS",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(PowerBiTableTableType) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "EXTERNAL",
      "EXTERNAL_SHALLOW_CLONE",
      "FOREIGN",
      "MANAGED",
      "MANAGED_SHALLOW_CLONE",
      "MATERIALIZED_VIEW",
      "METRIC_VIEW",
      "STREAMING_TABLE",
      "VIEW",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(QueueDetailsCodeCode) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "ACTIVE_RUNS_LIMIT_REACHED",
      "ACTIVE_RUN_JOB_TASKS_LIMIT_REACHED",
      "MAX_CONCURRENT_RUNS_REACHED",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(RefreshGranularity) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "REFRESH_GRANULARITY_DAY",
      "REFRESH_GRANULARITY_MONTH",
      "REFRESH_GRANULARITY_QUARTER",
      "REFRESH_GRANULARITY_YEAR",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(RefreshPolicyMode) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "REFRESH_POLICY_MODE_HYBRID",
      "REFRESH_POLICY_MODE_IMPORT_ONLY",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(RepairHistoryItemType) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "ORIGINAL",
      "REPAIR",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(RunIf) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "ALL_DONE",
      "ALL_FAILED",
      "ALL_SUCCESS",
      "AT_LEAST_ONE_FAILED",
      "AT_LEAST_ONE_SUCCESS",
      "NONE_FAILED",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(RunLifeCycleState) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "BLOCKED",
      "INTERNAL_ERROR",
      "PENDING",
      "QUEUED",
      "RUNNING",
      "SKIPPED",
      "TERMINATED",
      "TERMINATING",
      "WAITING_FOR_RETRY",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(RunLifecycleStateV2State) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "BLOCKED",
      "PENDING",
      "QUEUED",
      "RUNNING",
      "TERMINATED",
      "TERMINATING",
      "WAITING",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(RunResultState) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "CANCELED",
      "DISABLED",
      "EXCLUDED",
      "FAILED",
      "MAXIMUM_CONCURRENT_RUNS_REACHED",
      "SUCCESS",
      "SUCCESS_WITH_FAILURES",
      "TIMEDOUT",
      "UPSTREAM_CANCELED",
      "UPSTREAM_FAILED",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(RunType) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "JOB_RUN",
      "SUBMIT_RUN",
      "WORKFLOW_RUN",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(Source) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "GIT",
      "WORKSPACE",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(SqlAlertState) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "OK",
      "TRIGGERED",
      "UNKNOWN",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(SqlConditionTriggerMode) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "QUERY_RETURNS_ROWS",
      "RESULT_VALUE_CHANGES",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(SqlDashboardWidgetOutputStatus) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "CANCELLED",
      "FAILED",
      "PENDING",
      "RUNNING",
      "SUCCESS",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(StorageMode) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "DIRECT_QUERY",
      "DUAL",
      "IMPORT",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(TaskRetryMode) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "NEVER",
      "ON_FAILURE",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(TerminationCodeCode) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "BREAKING_CHANGE",
      "BUDGET_POLICY_LIMIT_EXCEEDED",
      "CANCELED",
      "CLOUD_FAILURE",
      "CLUSTER_ERROR",
      "CLUSTER_REQUEST_LIMIT_EXCEEDED",
      "DISABLED",
      "DRIVER_ERROR",
      "FEATURE_DISABLED",
      "INTERNAL_ERROR",
      "INVALID_CLUSTER_REQUEST",
      "INVALID_RUN_CONFIGURATION",
      "LIBRARY_INSTALLATION_ERROR",
      "MAX_CONCURRENT_RUNS_EXCEEDED",
      "MAX_JOB_QUEUE_SIZE_EXCEEDED",
      "MAX_SPARK_CONTEXTS_EXCEEDED",
      "REPOSITORY_CHECKOUT_FAILED",
      "RESOURCE_NOT_FOUND",
      "RUN_EXECUTION_ERROR",
      "SKIPPED",
      "STORAGE_ACCESS_ERROR",
      "SUCCESS",
      "SUCCESS_WITH_FAILURES",
      "UNAUTHORIZED_ERROR",
      "USER_CANCELED",
      "WORKSPACE_RUN_LIMIT_EXCEEDED",
      "CLUSTER_TERMINATED_BY_USER",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(TerminationTypeType) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "CLIENT_ERROR",
      "CLOUD_FAILURE",
      "INTERNAL_ERROR",
      "SUCCESS",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(TriggerType) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "CONTINUOUS",
      "CONTINUOUS_RESTART",
      "FILE_ARRIVAL",
      "ONE_TIME",
      "PERIODIC",
      "RETRY",
      "RUN_JOB_TASK",
      "TABLE",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(ViewType) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "DASHBOARD",
      "NOTEBOOK",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(ViewsToExport) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "ALL",
      "CODE",
      "DASHBOARDS",
  };
  return texts;
}

const codec::Table& AgentTool::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&AgentTool::app>("app"),
      codec::field<&AgentTool::catalog>("catalog"),
      codec::field<&AgentTool::dashboard>("dashboard"),
      codec::field<&AgentTool::description>("description"),
      codec::field<&AgentTool::genie_space>("genie_space"),
      codec::field<&AgentTool::knowledge_assistant>("knowledge_assistant"),
      codec::field<&AgentTool::schema>("schema"),
      codec::field<&AgentTool::serving_endpoint>("serving_endpoint"),
      codec::field<&AgentTool::supervisor_agent>("supervisor_agent"),
      codec::field<&AgentTool::table>("table"),
      codec::field<&AgentTool::tool_type>("tool_type"),
      codec::field<&AgentTool::uc_connection>("uc_connection"),
      codec::field<&AgentTool::uc_function>("uc_function"),
      codec::field<&AgentTool::uc_mcp>("uc_mcp"),
      codec::field<&AgentTool::vector_search_index>("vector_search_index"),
      codec::field<&AgentTool::volume>("volume"),
      codec::field<&AgentTool::web_search>("web_search"),
  };
  static constexpr auto table = codec::table<AgentTool>("AgentTool", fields);
  return table;
}

const codec::Table& AgenticTask::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&AgenticTask::context>("context"),
      codec::field<&AgenticTask::genie_code_api>("genie_code_api"),
      codec::field<&AgenticTask::goal>("goal"),
      codec::field<&AgenticTask::input>("input"),
      codec::field<&AgenticTask::output_schema>("output_schema"),
      codec::field<&AgenticTask::supervisor_agent>("supervisor_agent"),
      codec::field<&AgenticTask::supervisor_api>("supervisor_api"),
      codec::field<&AgenticTask::task_output_schema>("task_output_schema"),
      codec::field<&AgenticTask::trace_destination>("trace_destination"),
  };
  static constexpr auto table = codec::table<AgenticTask>("AgenticTask", fields);
  return table;
}

const codec::Table& AgenticTaskContext::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&AgenticTaskContext::conversation_ids>("conversation_ids"),
      codec::field<&AgenticTaskContext::instructions>("instructions"),
  };
  static constexpr auto table = codec::table<AgenticTaskContext>("AgenticTaskContext", fields);
  return table;
}

const codec::Table& AgenticTaskOutput::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&AgenticTaskOutput::conversation_id>("conversation_id"),
      codec::field<&AgenticTaskOutput::created_at>("created_at"),
      codec::field<&AgenticTaskOutput::genie_code>("genie_code"),
      codec::field<&AgenticTaskOutput::id>("id"),
      codec::field<&AgenticTaskOutput::response>("response"),
      codec::field<&AgenticTaskOutput::status>("status"),
      codec::field<&AgenticTaskOutput::supervisor>("supervisor"),
      codec::field<&AgenticTaskOutput::task_output>("task_output"),
  };
  static constexpr auto table = codec::table<AgenticTaskOutput>("AgenticTaskOutput", fields);
  return table;
}

const codec::Table& AiRuntimeTask::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&AiRuntimeTask::code_source_path>("code_source_path"),
      codec::field<&AiRuntimeTask::deployments>("deployments"),
      codec::field<&AiRuntimeTask::docker_image_url>("docker_image_url"),
      codec::field<&AiRuntimeTask::experiment>("experiment"),
      codec::field<&AiRuntimeTask::mlflow_artifact_location>("mlflow_artifact_location"),
      codec::field<&AiRuntimeTask::mlflow_experiment_directory>("mlflow_experiment_directory"),
      codec::field<&AiRuntimeTask::mlflow_run>("mlflow_run"),
      codec::field<&AiRuntimeTask::parameters>("parameters"),
  };
  static constexpr auto table = codec::table<AiRuntimeTask>("AiRuntimeTask", fields);
  return table;
}

const codec::Table& AiRuntimeTaskOutput::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&AiRuntimeTaskOutput::mlflow_experiment_id>("mlflow_experiment_id"),
      codec::field<&AiRuntimeTaskOutput::mlflow_run_id>("mlflow_run_id"),
      codec::field<&AiRuntimeTaskOutput::status_message>("status_message"),
  };
  static constexpr auto table = codec::table<AiRuntimeTaskOutput>("AiRuntimeTaskOutput", fields);
  return table;
}

const codec::Table& AlertTask::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&AlertTask::alert_id>("alert_id"),
      codec::field<&AlertTask::parameters>("parameters"),
      codec::field<&AlertTask::subscribers>("subscribers"),
      codec::field<&AlertTask::warehouse_id>("warehouse_id"),
      codec::field<&AlertTask::workspace_path>("workspace_path"),
  };
  static constexpr auto table = codec::table<AlertTask>("AlertTask", fields);
  return table;
}

const codec::Table& AlertTaskOutput::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&AlertTaskOutput::alert_state>("alert_state"),
  };
  static constexpr auto table = codec::table<AlertTaskOutput>("AlertTaskOutput", fields);
  return table;
}

const codec::Table& AlertTaskSubscriber::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&AlertTaskSubscriber::destination_id>("destination_id"),
      codec::field<&AlertTaskSubscriber::user_name>("user_name"),
  };
  static constexpr auto table = codec::table<AlertTaskSubscriber>("AlertTaskSubscriber", fields);
  return table;
}

const codec::Table& AppTool::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&AppTool::name>("name"),
  };
  static constexpr auto table = codec::table<AppTool>("AppTool", fields);
  return table;
}

const codec::Table& BaseJob::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&BaseJob::created_time>("created_time"),
      codec::field<&BaseJob::creator_user_name>("creator_user_name"),
      codec::field<&BaseJob::effective_budget_policy_id>("effective_budget_policy_id"),
      codec::field<&BaseJob::effective_usage_policy_id>("effective_usage_policy_id"),
      codec::field<&BaseJob::has_more>("has_more"),
      codec::field<&BaseJob::job_id>("job_id"),
      codec::field<&BaseJob::path>("path"),
      codec::field<&BaseJob::run_as_user_name>("run_as_user_name"),
      codec::field<&BaseJob::settings>("settings"),
      codec::field<&BaseJob::trigger_details>("trigger_details"),
      codec::field<&BaseJob::trigger_state>("trigger_state"),
  };
  static constexpr auto table = codec::table<BaseJob>("BaseJob", fields);
  return table;
}

const codec::Table& BaseRun::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&BaseRun::attempt_number>("attempt_number"),
      codec::field<&BaseRun::cleanup_duration>("cleanup_duration"),
      codec::field<&BaseRun::cluster_instance>("cluster_instance"),
      codec::field<&BaseRun::cluster_spec>("cluster_spec"),
      codec::field<&BaseRun::creator_user_name>("creator_user_name"),
      codec::field<&BaseRun::deployment_id>("deployment_id"),
      codec::field<&BaseRun::description>("description"),
      codec::field<&BaseRun::effective_performance_target>("effective_performance_target"),
      codec::field<&BaseRun::effective_usage_policy_id>("effective_usage_policy_id"),
      codec::field<&BaseRun::end_time>("end_time"),
      codec::field<&BaseRun::environment_variables>("environment_variables"),
      codec::field<&BaseRun::execution_duration>("execution_duration"),
      codec::field<&BaseRun::git_source>("git_source"),
      codec::field<&BaseRun::has_more>("has_more"),
      codec::field<&BaseRun::job_clusters>("job_clusters"),
      codec::field<&BaseRun::job_id>("job_id"),
      codec::field<&BaseRun::job_parameters>("job_parameters"),
      codec::field<&BaseRun::job_run_id>("job_run_id"),
      codec::field<&BaseRun::number_in_job>("number_in_job"),
      codec::field<&BaseRun::original_attempt_run_id>("original_attempt_run_id"),
      codec::field<&BaseRun::overriding_parameters>("overriding_parameters"),
      codec::field<&BaseRun::queue_duration>("queue_duration"),
      codec::field<&BaseRun::repair_history>("repair_history"),
      codec::field<&BaseRun::run_duration>("run_duration"),
      codec::field<&BaseRun::run_id>("run_id"),
      codec::field<&BaseRun::run_name>("run_name"),
      codec::field<&BaseRun::run_page_url>("run_page_url"),
      codec::field<&BaseRun::run_type>("run_type"),
      codec::field<&BaseRun::schedule>("schedule"),
      codec::field<&BaseRun::setup_duration>("setup_duration"),
      codec::field<&BaseRun::start_time>("start_time"),
      codec::field<&BaseRun::state>("state"),
      codec::field<&BaseRun::status>("status"),
      codec::field<&BaseRun::tasks>("tasks"),
      codec::field<&BaseRun::trigger>("trigger"),
      codec::field<&BaseRun::trigger_info>("trigger_info"),
      codec::field<&BaseRun::version_id>("version_id"),
  };
  static constexpr auto table = codec::table<BaseRun>("BaseRun", fields);
  return table;
}

const codec::Table& CancelAllRuns::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&CancelAllRuns::all_queued_runs>("all_queued_runs"),
      codec::field<&CancelAllRuns::job_id>("job_id"),
  };
  static constexpr auto table = codec::table<CancelAllRuns>("CancelAllRuns", fields);
  return table;
}

const codec::Table& CancelRun::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&CancelRun::run_id>("run_id"),
  };
  static constexpr auto table = codec::table<CancelRun>("CancelRun", fields);
  return table;
}

const codec::Table& CatalogTool::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&CatalogTool::name>("name"),
  };
  static constexpr auto table = codec::table<CatalogTool>("CatalogTool", fields);
  return table;
}

const codec::Table& CleanRoomTaskRunState::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&CleanRoomTaskRunState::life_cycle_state>("life_cycle_state"),
      codec::field<&CleanRoomTaskRunState::result_state>("result_state"),
  };
  static constexpr auto table = codec::table<CleanRoomTaskRunState>("CleanRoomTaskRunState", fields);
  return table;
}

const codec::Table& CleanRoomsNotebookTask::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&CleanRoomsNotebookTask::clean_room_name>("clean_room_name"),
      codec::field<&CleanRoomsNotebookTask::etag>("etag"),
      codec::field<&CleanRoomsNotebookTask::notebook_base_parameters>("notebook_base_parameters"),
      codec::field<&CleanRoomsNotebookTask::notebook_name>("notebook_name"),
  };
  static constexpr auto table = codec::table<CleanRoomsNotebookTask>("CleanRoomsNotebookTask", fields);
  return table;
}

const codec::Table& CleanRoomsNotebookTaskCleanRoomsNotebookTaskOutput::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&CleanRoomsNotebookTaskCleanRoomsNotebookTaskOutput::clean_room_job_run_state>("clean_room_job_run_state"),
      codec::field<&CleanRoomsNotebookTaskCleanRoomsNotebookTaskOutput::notebook_output>("notebook_output"),
      codec::field<&CleanRoomsNotebookTaskCleanRoomsNotebookTaskOutput::output_schema_info>("output_schema_info"),
      codec::field<&CleanRoomsNotebookTaskCleanRoomsNotebookTaskOutput::shared_output_schema_info>("shared_output_schema_info"),
  };
  static constexpr auto table = codec::table<CleanRoomsNotebookTaskCleanRoomsNotebookTaskOutput>("CleanRoomsNotebookTaskCleanRoomsNotebookTaskOutput", fields);
  return table;
}

const codec::Table& ClusterInstance::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ClusterInstance::cluster_id>("cluster_id"),
      codec::field<&ClusterInstance::spark_context_id>("spark_context_id"),
  };
  static constexpr auto table = codec::table<ClusterInstance>("ClusterInstance", fields);
  return table;
}

const codec::Table& Compute::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&Compute::hardware_accelerator>("hardware_accelerator"),
  };
  static constexpr auto table = codec::table<Compute>("Compute", fields);
  return table;
}

const codec::Table& ComputeConfig::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ComputeConfig::gpu_node_pool_id>("gpu_node_pool_id"),
      codec::field<&ComputeConfig::gpu_type>("gpu_type"),
      codec::field<&ComputeConfig::num_gpus>("num_gpus"),
  };
  static constexpr auto table = codec::table<ComputeConfig>("ComputeConfig", fields);
  return table;
}

const codec::Table& ComputeSpec::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ComputeSpec::accelerator_count>("accelerator_count"),
      codec::field<&ComputeSpec::accelerator_type>("accelerator_type"),
  };
  static constexpr auto table = codec::table<ComputeSpec>("ComputeSpec", fields);
  return table;
}

const codec::Table& ConditionTask::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ConditionTask::left>("left"),
      codec::field<&ConditionTask::op>("op"),
      codec::field<&ConditionTask::right>("right"),
  };
  static constexpr auto table = codec::table<ConditionTask>("ConditionTask", fields);
  return table;
}

const codec::Table& Continuous::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&Continuous::maintenance_window>("maintenance_window"),
      codec::field<&Continuous::pause_status>("pause_status"),
      codec::field<&Continuous::task_retry_mode>("task_retry_mode"),
  };
  static constexpr auto table = codec::table<Continuous>("Continuous", fields);
  return table;
}

const codec::Table& ContinuousTriggerConfiguration::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ContinuousTriggerConfiguration::maintenance_window>("maintenance_window"),
      codec::field<&ContinuousTriggerConfiguration::task_retry_mode>("task_retry_mode"),
  };
  static constexpr auto table = codec::table<ContinuousTriggerConfiguration>("ContinuousTriggerConfiguration", fields);
  return table;
}

const codec::Table& ContinuousTriggerState::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ContinuousTriggerState::consecutive_failures>("consecutive_failures"),
      codec::field<&ContinuousTriggerState::is_backing_off>("is_backing_off"),
      codec::field<&ContinuousTriggerState::next_attempt_ms>("next_attempt_ms"),
  };
  static constexpr auto table = codec::table<ContinuousTriggerState>("ContinuousTriggerState", fields);
  return table;
}

const codec::Table& CreateJob::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&CreateJob::access_control_list>("access_control_list"),
      codec::field<&CreateJob::budget_policy_id>("budget_policy_id"),
      codec::field<&CreateJob::continuous>("continuous"),
      codec::field<&CreateJob::deployment>("deployment"),
      codec::field<&CreateJob::description>("description"),
      codec::field<&CreateJob::edit_mode>("edit_mode"),
      codec::field<&CreateJob::email_notifications>("email_notifications"),
      codec::field<&CreateJob::environment_variables>("environment_variables"),
      codec::field<&CreateJob::environments>("environments"),
      codec::field<&CreateJob::format>("format"),
      codec::field<&CreateJob::git_source>("git_source"),
      codec::field<&CreateJob::health>("health"),
      codec::field<&CreateJob::job_clusters>("job_clusters"),
      codec::field<&CreateJob::max_concurrent_runs>("max_concurrent_runs"),
      codec::field<&CreateJob::name>("name"),
      codec::field<&CreateJob::notification_settings>("notification_settings"),
      codec::field<&CreateJob::parameters>("parameters"),
      codec::field<&CreateJob::parent_path>("parent_path"),
      codec::field<&CreateJob::performance_target>("performance_target"),
      codec::field<&CreateJob::queue>("queue"),
      codec::field<&CreateJob::run_as>("run_as"),
      codec::field<&CreateJob::schedule>("schedule"),
      codec::field<&CreateJob::tags>("tags"),
      codec::field<&CreateJob::tasks>("tasks"),
      codec::field<&CreateJob::timeout_seconds>("timeout_seconds"),
      codec::field<&CreateJob::trigger>("trigger"),
      codec::field<&CreateJob::triggers>("triggers"),
      codec::field<&CreateJob::usage_policy_id>("usage_policy_id"),
      codec::field<&CreateJob::webhook_notifications>("webhook_notifications"),
  };
  static constexpr auto table = codec::table<CreateJob>("CreateJob", fields);
  return table;
}

const codec::Table& CreateResponse::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&CreateResponse::job_id>("job_id"),
  };
  static constexpr auto table = codec::table<CreateResponse>("CreateResponse", fields);
  return table;
}

const codec::Table& CronSchedule::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&CronSchedule::pause_status>("pause_status"),
      codec::field<&CronSchedule::quartz_cron_expression>("quartz_cron_expression"),
      codec::field<&CronSchedule::sql_condition>("sql_condition"),
      codec::field<&CronSchedule::timezone_id>("timezone_id"),
  };
  static constexpr auto table = codec::table<CronSchedule>("CronSchedule", fields);
  return table;
}

const codec::Table& CronTriggerConfiguration::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&CronTriggerConfiguration::quartz_cron_expression>("quartz_cron_expression"),
      codec::field<&CronTriggerConfiguration::timezone_id>("timezone_id"),
  };
  static constexpr auto table = codec::table<CronTriggerConfiguration>("CronTriggerConfiguration", fields);
  return table;
}

const codec::Table& DashboardPageSnapshot::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&DashboardPageSnapshot::page_display_name>("page_display_name"),
      codec::field<&DashboardPageSnapshot::widget_error_details>("widget_error_details"),
  };
  static constexpr auto table = codec::table<DashboardPageSnapshot>("DashboardPageSnapshot", fields);
  return table;
}

const codec::Table& DashboardTask::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&DashboardTask::dashboard_id>("dashboard_id"),
      codec::field<&DashboardTask::filters>("filters"),
      codec::field<&DashboardTask::subscription>("subscription"),
      codec::field<&DashboardTask::warehouse_id>("warehouse_id"),
  };
  static constexpr auto table = codec::table<DashboardTask>("DashboardTask", fields);
  return table;
}

const codec::Table& DashboardTaskOutput::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&DashboardTaskOutput::page_snapshots>("page_snapshots"),
  };
  static constexpr auto table = codec::table<DashboardTaskOutput>("DashboardTaskOutput", fields);
  return table;
}

const codec::Table& DashboardTool::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&DashboardTool::dashboard_id>("dashboard_id"),
  };
  static constexpr auto table = codec::table<DashboardTool>("DashboardTool", fields);
  return table;
}

const codec::Table& DbtCloudJobRunStep::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&DbtCloudJobRunStep::index>("index"),
      codec::field<&DbtCloudJobRunStep::logs>("logs"),
      codec::field<&DbtCloudJobRunStep::name>("name"),
      codec::field<&DbtCloudJobRunStep::status>("status"),
  };
  static constexpr auto table = codec::table<DbtCloudJobRunStep>("DbtCloudJobRunStep", fields);
  return table;
}

const codec::Table& DbtCloudTask::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&DbtCloudTask::connection_resource_name>("connection_resource_name"),
      codec::field<&DbtCloudTask::dbt_cloud_job_id>("dbt_cloud_job_id"),
  };
  static constexpr auto table = codec::table<DbtCloudTask>("DbtCloudTask", fields);
  return table;
}

const codec::Table& DbtCloudTaskOutput::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&DbtCloudTaskOutput::dbt_cloud_job_run_id>("dbt_cloud_job_run_id"),
      codec::field<&DbtCloudTaskOutput::dbt_cloud_job_run_output>("dbt_cloud_job_run_output"),
      codec::field<&DbtCloudTaskOutput::dbt_cloud_job_run_url>("dbt_cloud_job_run_url"),
  };
  static constexpr auto table = codec::table<DbtCloudTaskOutput>("DbtCloudTaskOutput", fields);
  return table;
}

const codec::Table& DbtOutput::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&DbtOutput::artifacts_headers>("artifacts_headers"),
      codec::field<&DbtOutput::artifacts_link>("artifacts_link"),
  };
  static constexpr auto table = codec::table<DbtOutput>("DbtOutput", fields);
  return table;
}

const codec::Table& DbtPlatformJobRunStep::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&DbtPlatformJobRunStep::index>("index"),
      codec::field<&DbtPlatformJobRunStep::logs>("logs"),
      codec::field<&DbtPlatformJobRunStep::logs_truncated>("logs_truncated"),
      codec::field<&DbtPlatformJobRunStep::name>("name"),
      codec::field<&DbtPlatformJobRunStep::name_truncated>("name_truncated"),
      codec::field<&DbtPlatformJobRunStep::status>("status"),
  };
  static constexpr auto table = codec::table<DbtPlatformJobRunStep>("DbtPlatformJobRunStep", fields);
  return table;
}

const codec::Table& DbtPlatformTask::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&DbtPlatformTask::connection_resource_name>("connection_resource_name"),
      codec::field<&DbtPlatformTask::dbt_platform_job_id>("dbt_platform_job_id"),
  };
  static constexpr auto table = codec::table<DbtPlatformTask>("DbtPlatformTask", fields);
  return table;
}

const codec::Table& DbtPlatformTaskOutput::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&DbtPlatformTaskOutput::dbt_platform_job_run_id>("dbt_platform_job_run_id"),
      codec::field<&DbtPlatformTaskOutput::dbt_platform_job_run_output>("dbt_platform_job_run_output"),
      codec::field<&DbtPlatformTaskOutput::dbt_platform_job_run_url>("dbt_platform_job_run_url"),
      codec::field<&DbtPlatformTaskOutput::steps_truncated>("steps_truncated"),
  };
  static constexpr auto table = codec::table<DbtPlatformTaskOutput>("DbtPlatformTaskOutput", fields);
  return table;
}

const codec::Table& DbtTask::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&DbtTask::catalog>("catalog"),
      codec::field<&DbtTask::commands>("commands"),
      codec::field<&DbtTask::profiles_directory>("profiles_directory"),
      codec::field<&DbtTask::project_directory>("project_directory"),
      codec::field<&DbtTask::schema>("schema"),
      codec::field<&DbtTask::source>("source"),
      codec::field<&DbtTask::warehouse_id>("warehouse_id"),
  };
  static constexpr auto table = codec::table<DbtTask>("DbtTask", fields);
  return table;
}

const codec::Table& DeleteJob::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&DeleteJob::job_id>("job_id"),
  };
  static constexpr auto table = codec::table<DeleteJob>("DeleteJob", fields);
  return table;
}

const codec::Table& DeleteRun::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&DeleteRun::run_id>("run_id"),
  };
  static constexpr auto table = codec::table<DeleteRun>("DeleteRun", fields);
  return table;
}

const codec::Table& DeploymentSpec::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&DeploymentSpec::command_path>("command_path"),
      codec::field<&DeploymentSpec::compute>("compute"),
      codec::field<&DeploymentSpec::docker_image_url>("docker_image_url"),
      codec::field<&DeploymentSpec::name>("name"),
  };
  static constexpr auto table = codec::table<DeploymentSpec>("DeploymentSpec", fields);
  return table;
}

const codec::Table& Environment::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&Environment::base_environment>("base_environment"),
      codec::field<&Environment::client>("client"),
      codec::field<&Environment::dependencies>("dependencies"),
      codec::field<&Environment::environment_version>("environment_version"),
      codec::field<&Environment::java_dependencies>("java_dependencies"),
  };
  static constexpr auto table = codec::table<Environment>("Environment", fields);
  return table;
}

const codec::Table& ExportRunOutput::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ExportRunOutput::views>("views"),
  };
  static constexpr auto table = codec::table<ExportRunOutput>("ExportRunOutput", fields);
  return table;
}

const codec::Table& FileArrivalTriggerConfiguration::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&FileArrivalTriggerConfiguration::min_time_between_triggers_seconds>("min_time_between_triggers_seconds"),
      codec::field<&FileArrivalTriggerConfiguration::url>("url"),
      codec::field<&FileArrivalTriggerConfiguration::wait_after_last_change_seconds>("wait_after_last_change_seconds"),
  };
  static constexpr auto table = codec::table<FileArrivalTriggerConfiguration>("FileArrivalTriggerConfiguration", fields);
  return table;
}

const codec::Table& FileArrivalTriggerState::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&FileArrivalTriggerState::using_file_events>("using_file_events"),
  };
  static constexpr auto table = codec::table<FileArrivalTriggerState>("FileArrivalTriggerState", fields);
  return table;
}

const codec::Table& ForEachStats::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ForEachStats::error_message_stats>("error_message_stats"),
      codec::field<&ForEachStats::task_run_stats>("task_run_stats"),
  };
  static constexpr auto table = codec::table<ForEachStats>("ForEachStats", fields);
  return table;
}

const codec::Table& ForEachTask::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ForEachTask::concurrency>("concurrency"),
      codec::field<&ForEachTask::inputs>("inputs"),
      codec::field<&ForEachTask::task>("task"),
  };
  static constexpr auto table = codec::table<ForEachTask>("ForEachTask", fields);
  return table;
}

const codec::Table& ForEachTaskErrorMessageStats::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ForEachTaskErrorMessageStats::count>("count"),
      codec::field<&ForEachTaskErrorMessageStats::error_message>("error_message"),
      codec::field<&ForEachTaskErrorMessageStats::termination_category>("termination_category"),
  };
  static constexpr auto table = codec::table<ForEachTaskErrorMessageStats>("ForEachTaskErrorMessageStats", fields);
  return table;
}

const codec::Table& ForEachTaskTaskRunStats::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ForEachTaskTaskRunStats::active_iterations>("active_iterations"),
      codec::field<&ForEachTaskTaskRunStats::completed_iterations>("completed_iterations"),
      codec::field<&ForEachTaskTaskRunStats::failed_iterations>("failed_iterations"),
      codec::field<&ForEachTaskTaskRunStats::scheduled_iterations>("scheduled_iterations"),
      codec::field<&ForEachTaskTaskRunStats::succeeded_iterations>("succeeded_iterations"),
      codec::field<&ForEachTaskTaskRunStats::total_iterations>("total_iterations"),
  };
  static constexpr auto table = codec::table<ForEachTaskTaskRunStats>("ForEachTaskTaskRunStats", fields);
  return table;
}

const codec::Table& GenAiComputeTask::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&GenAiComputeTask::client_version>("client_version"),
      codec::field<&GenAiComputeTask::code_source_tar_path>("code_source_tar_path"),
      codec::field<&GenAiComputeTask::command>("command"),
      codec::field<&GenAiComputeTask::compute>("compute"),
      codec::field<&GenAiComputeTask::dl_runtime_image>("dl_runtime_image"),
      codec::field<&GenAiComputeTask::docker_image_url>("docker_image_url"),
      codec::field<&GenAiComputeTask::mlflow_experiment_name>("mlflow_experiment_name"),
      codec::field<&GenAiComputeTask::mlflow_run_name>("mlflow_run_name"),
      codec::field<&GenAiComputeTask::requirements_yaml_path>("requirements_yaml_path"),
      codec::field<&GenAiComputeTask::source>("source"),
      codec::field<&GenAiComputeTask::training_script_path>("training_script_path"),
      codec::field<&GenAiComputeTask::yaml_parameters>("yaml_parameters"),
      codec::field<&GenAiComputeTask::yaml_parameters_file_path>("yaml_parameters_file_path"),
  };
  static constexpr auto table = codec::table<GenAiComputeTask>("GenAiComputeTask", fields);
  return table;
}

const codec::Table& GenieCodeOutput::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&GenieCodeOutput::thread_id>("thread_id"),
  };
  static constexpr auto table = codec::table<GenieCodeOutput>("GenieCodeOutput", fields);
  return table;
}

const codec::Table& GenieSpaceTool::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&GenieSpaceTool::space_id>("space_id"),
  };
  static constexpr auto table = codec::table<GenieSpaceTool>("GenieSpaceTool", fields);
  return table;
}

const codec::Table& GenieTask::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&GenieTask::configuration_id>("configuration_id"),
      codec::field<&GenieTask::parameters>("parameters"),
  };
  static constexpr auto table = codec::table<GenieTask>("GenieTask", fields);
  return table;
}

const codec::Table& GenieTaskOutput::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&GenieTaskOutput::conversation_id>("conversation_id"),
  };
  static constexpr auto table = codec::table<GenieTaskOutput>("GenieTaskOutput", fields);
  return table;
}

const codec::Table& GitSnapshot::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&GitSnapshot::used_commit>("used_commit"),
  };
  static constexpr auto table = codec::table<GitSnapshot>("GitSnapshot", fields);
  return table;
}

const codec::Table& GitSource::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&GitSource::git_branch>("git_branch"),
      codec::field<&GitSource::git_commit>("git_commit"),
      codec::field<&GitSource::git_provider>("git_provider"),
      codec::field<&GitSource::git_snapshot>("git_snapshot"),
      codec::field<&GitSource::git_tag>("git_tag"),
      codec::field<&GitSource::git_url>("git_url"),
      codec::field<&GitSource::job_source>("job_source"),
      codec::field<&GitSource::sparse_checkout>("sparse_checkout"),
  };
  static constexpr auto table = codec::table<GitSource>("GitSource", fields);
  return table;
}

const codec::Table& IncrementalRefreshConfig::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&IncrementalRefreshConfig::archive_window_granularity>("archive_window_granularity"),
      codec::field<&IncrementalRefreshConfig::archive_window_periods>("archive_window_periods"),
      codec::field<&IncrementalRefreshConfig::detect_data_changes>("detect_data_changes"),
      codec::field<&IncrementalRefreshConfig::mode>("mode"),
      codec::field<&IncrementalRefreshConfig::only_refresh_complete_periods>("only_refresh_complete_periods"),
      codec::field<&IncrementalRefreshConfig::refresh_window_granularity>("refresh_window_granularity"),
      codec::field<&IncrementalRefreshConfig::refresh_window_periods>("refresh_window_periods"),
  };
  static constexpr auto table = codec::table<IncrementalRefreshConfig>("IncrementalRefreshConfig", fields);
  return table;
}

const codec::Table& Job::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&Job::created_time>("created_time"),
      codec::field<&Job::creator_user_name>("creator_user_name"),
      codec::field<&Job::effective_budget_policy_id>("effective_budget_policy_id"),
      codec::field<&Job::effective_usage_policy_id>("effective_usage_policy_id"),
      codec::field<&Job::has_more>("has_more"),
      codec::field<&Job::job_id>("job_id"),
      codec::field<&Job::next_page_token>("next_page_token"),
      codec::field<&Job::path>("path"),
      codec::field<&Job::run_as_user_name>("run_as_user_name"),
      codec::field<&Job::settings>("settings"),
      codec::field<&Job::trigger_details>("trigger_details"),
      codec::field<&Job::trigger_state>("trigger_state"),
  };
  static constexpr auto table = codec::table<Job>("Job", fields);
  return table;
}

const codec::Table& JobAccessControlRequest::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&JobAccessControlRequest::group_name>("group_name"),
      codec::field<&JobAccessControlRequest::permission_level>("permission_level"),
      codec::field<&JobAccessControlRequest::service_principal_name>("service_principal_name"),
      codec::field<&JobAccessControlRequest::user_name>("user_name"),
  };
  static constexpr auto table = codec::table<JobAccessControlRequest>("JobAccessControlRequest", fields);
  return table;
}

const codec::Table& JobCluster::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&JobCluster::job_cluster_key>("job_cluster_key"),
      codec::field<&JobCluster::new_cluster>("new_cluster"),
      codec::field<&JobCluster::serverless_compute_id>("serverless_compute_id"),
  };
  static constexpr auto table = codec::table<JobCluster>("JobCluster", fields);
  return table;
}

const codec::Table& JobDeployment::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&JobDeployment::deployment_id>("deployment_id"),
      codec::field<&JobDeployment::kind>("kind"),
      codec::field<&JobDeployment::metadata_file_path>("metadata_file_path"),
      codec::field<&JobDeployment::version_id>("version_id"),
  };
  static constexpr auto table = codec::table<JobDeployment>("JobDeployment", fields);
  return table;
}

const codec::Table& JobEmailNotifications::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&JobEmailNotifications::no_alert_for_skipped_runs>("no_alert_for_skipped_runs"),
      codec::field<&JobEmailNotifications::on_duration_warning_threshold_exceeded>("on_duration_warning_threshold_exceeded"),
      codec::field<&JobEmailNotifications::on_failure>("on_failure"),
      codec::field<&JobEmailNotifications::on_maintenance_complete>("on_maintenance_complete"),
      codec::field<&JobEmailNotifications::on_maintenance_start>("on_maintenance_start"),
      codec::field<&JobEmailNotifications::on_start>("on_start"),
      codec::field<&JobEmailNotifications::on_streaming_backlog_exceeded>("on_streaming_backlog_exceeded"),
      codec::field<&JobEmailNotifications::on_success>("on_success"),
  };
  static constexpr auto table = codec::table<JobEmailNotifications>("JobEmailNotifications", fields);
  return table;
}

const codec::Table& JobEnvironment::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&JobEnvironment::environment_key>("environment_key"),
      codec::field<&JobEnvironment::spec>("spec"),
  };
  static constexpr auto table = codec::table<JobEnvironment>("JobEnvironment", fields);
  return table;
}

const codec::Table& JobEnvironmentVariables::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&JobEnvironmentVariables::environment_variables_key>("environment_variables_key"),
      codec::field<&JobEnvironmentVariables::files>("files"),
      codec::field<&JobEnvironmentVariables::variables>("variables"),
  };
  static constexpr auto table = codec::table<JobEnvironmentVariables>("JobEnvironmentVariables", fields);
  return table;
}

const codec::Table& JobNotificationSettings::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&JobNotificationSettings::alert_on_last_attempt>("alert_on_last_attempt"),
      codec::field<&JobNotificationSettings::no_alert_for_canceled_runs>("no_alert_for_canceled_runs"),
      codec::field<&JobNotificationSettings::no_alert_for_skipped_runs>("no_alert_for_skipped_runs"),
  };
  static constexpr auto table = codec::table<JobNotificationSettings>("JobNotificationSettings", fields);
  return table;
}

const codec::Table& JobParameter::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&JobParameter::default_>("default"),
      codec::field<&JobParameter::name>("name"),
      codec::field<&JobParameter::value>("value"),
  };
  static constexpr auto table = codec::table<JobParameter>("JobParameter", fields);
  return table;
}

const codec::Table& JobParameterDefinition::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&JobParameterDefinition::default_>("default"),
      codec::field<&JobParameterDefinition::name>("name"),
  };
  static constexpr auto table = codec::table<JobParameterDefinition>("JobParameterDefinition", fields);
  return table;
}

const codec::Table& JobRunAs::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&JobRunAs::group_name>("group_name"),
      codec::field<&JobRunAs::service_principal_name>("service_principal_name"),
      codec::field<&JobRunAs::user_name>("user_name"),
  };
  static constexpr auto table = codec::table<JobRunAs>("JobRunAs", fields);
  return table;
}

const codec::Table& JobSettings::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&JobSettings::budget_policy_id>("budget_policy_id"),
      codec::field<&JobSettings::continuous>("continuous"),
      codec::field<&JobSettings::deployment>("deployment"),
      codec::field<&JobSettings::description>("description"),
      codec::field<&JobSettings::edit_mode>("edit_mode"),
      codec::field<&JobSettings::email_notifications>("email_notifications"),
      codec::field<&JobSettings::environment_variables>("environment_variables"),
      codec::field<&JobSettings::environments>("environments"),
      codec::field<&JobSettings::format>("format"),
      codec::field<&JobSettings::git_source>("git_source"),
      codec::field<&JobSettings::health>("health"),
      codec::field<&JobSettings::job_clusters>("job_clusters"),
      codec::field<&JobSettings::max_concurrent_runs>("max_concurrent_runs"),
      codec::field<&JobSettings::name>("name"),
      codec::field<&JobSettings::notification_settings>("notification_settings"),
      codec::field<&JobSettings::parameters>("parameters"),
      codec::field<&JobSettings::parent_path>("parent_path"),
      codec::field<&JobSettings::performance_target>("performance_target"),
      codec::field<&JobSettings::queue>("queue"),
      codec::field<&JobSettings::run_as>("run_as"),
      codec::field<&JobSettings::schedule>("schedule"),
      codec::field<&JobSettings::tags>("tags"),
      codec::field<&JobSettings::tasks>("tasks"),
      codec::field<&JobSettings::timeout_seconds>("timeout_seconds"),
      codec::field<&JobSettings::trigger>("trigger"),
      codec::field<&JobSettings::triggers>("triggers"),
      codec::field<&JobSettings::usage_policy_id>("usage_policy_id"),
      codec::field<&JobSettings::webhook_notifications>("webhook_notifications"),
  };
  static constexpr auto table = codec::table<JobSettings>("JobSettings", fields);
  return table;
}

const codec::Table& JobSource::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&JobSource::dirty_state>("dirty_state"),
      codec::field<&JobSource::import_from_git_branch>("import_from_git_branch"),
      codec::field<&JobSource::job_config_path>("job_config_path"),
  };
  static constexpr auto table = codec::table<JobSource>("JobSource", fields);
  return table;
}

const codec::Table& JobsClusterSpec::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&JobsClusterSpec::existing_cluster_id>("existing_cluster_id"),
      codec::field<&JobsClusterSpec::job_cluster_key>("job_cluster_key"),
      codec::field<&JobsClusterSpec::libraries>("libraries"),
      codec::field<&JobsClusterSpec::new_cluster>("new_cluster"),
  };
  static constexpr auto table = codec::table<JobsClusterSpec>("JobsClusterSpec", fields);
  return table;
}

const codec::Table& JobsHealthRule::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&JobsHealthRule::metric>("metric"),
      codec::field<&JobsHealthRule::op>("op"),
      codec::field<&JobsHealthRule::value>("value"),
  };
  static constexpr auto table = codec::table<JobsHealthRule>("JobsHealthRule", fields);
  return table;
}

const codec::Table& JobsHealthRules::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&JobsHealthRules::rules>("rules"),
  };
  static constexpr auto table = codec::table<JobsHealthRules>("JobsHealthRules", fields);
  return table;
}

const codec::Table& KnowledgeAssistantTool::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&KnowledgeAssistantTool::knowledge_assistant_id>("knowledge_assistant_id"),
  };
  static constexpr auto table = codec::table<KnowledgeAssistantTool>("KnowledgeAssistantTool", fields);
  return table;
}

const codec::Table& ListJobsResponse::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ListJobsResponse::has_more>("has_more"),
      codec::field<&ListJobsResponse::jobs>("jobs"),
      codec::field<&ListJobsResponse::next_page_token>("next_page_token"),
      codec::field<&ListJobsResponse::prev_page_token>("prev_page_token"),
  };
  static constexpr auto table = codec::table<ListJobsResponse>("ListJobsResponse", fields);
  return table;
}

const codec::Table& ListRunsResponse::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ListRunsResponse::has_more>("has_more"),
      codec::field<&ListRunsResponse::next_page_token>("next_page_token"),
      codec::field<&ListRunsResponse::prev_page_token>("prev_page_token"),
      codec::field<&ListRunsResponse::runs>("runs"),
  };
  static constexpr auto table = codec::table<ListRunsResponse>("ListRunsResponse", fields);
  return table;
}

const codec::Table& MaintenanceWindow::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&MaintenanceWindow::day_of_week>("day_of_week"),
      codec::field<&MaintenanceWindow::start_hour>("start_hour"),
      codec::field<&MaintenanceWindow::timezone_id>("timezone_id"),
  };
  static constexpr auto table = codec::table<MaintenanceWindow>("MaintenanceWindow", fields);
  return table;
}

const codec::Table& ModelTriggerConfiguration::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ModelTriggerConfiguration::aliases>("aliases"),
      codec::field<&ModelTriggerConfiguration::condition>("condition"),
      codec::field<&ModelTriggerConfiguration::min_time_between_triggers_seconds>("min_time_between_triggers_seconds"),
      codec::field<&ModelTriggerConfiguration::securable_name>("securable_name"),
      codec::field<&ModelTriggerConfiguration::wait_after_last_change_seconds>("wait_after_last_change_seconds"),
  };
  static constexpr auto table = codec::table<ModelTriggerConfiguration>("ModelTriggerConfiguration", fields);
  return table;
}

const codec::Table& NotebookOutput::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&NotebookOutput::result>("result"),
      codec::field<&NotebookOutput::truncated>("truncated"),
  };
  static constexpr auto table = codec::table<NotebookOutput>("NotebookOutput", fields);
  return table;
}

const codec::Table& NotebookTask::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&NotebookTask::base_parameters>("base_parameters"),
      codec::field<&NotebookTask::notebook_path>("notebook_path"),
      codec::field<&NotebookTask::source>("source"),
      codec::field<&NotebookTask::warehouse_id>("warehouse_id"),
  };
  static constexpr auto table = codec::table<NotebookTask>("NotebookTask", fields);
  return table;
}

const codec::Table& OutputSchemaInfo::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&OutputSchemaInfo::catalog_name>("catalog_name"),
      codec::field<&OutputSchemaInfo::expiration_time>("expiration_time"),
      codec::field<&OutputSchemaInfo::schema_name>("schema_name"),
  };
  static constexpr auto table = codec::table<OutputSchemaInfo>("OutputSchemaInfo", fields);
  return table;
}

const codec::Table& PerTriggerState::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&PerTriggerState::continuous>("continuous"),
      codec::field<&PerTriggerState::file_arrival>("file_arrival"),
      codec::field<&PerTriggerState::model>("model"),
      codec::field<&PerTriggerState::pause_status>("pause_status"),
      codec::field<&PerTriggerState::periodic>("periodic"),
      codec::field<&PerTriggerState::schedule>("schedule"),
      codec::field<&PerTriggerState::sql_condition>("sql_condition"),
      codec::field<&PerTriggerState::table_update>("table_update"),
  };
  static constexpr auto table = codec::table<PerTriggerState>("PerTriggerState", fields);
  return table;
}

const codec::Table& PeriodicTriggerConfiguration::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&PeriodicTriggerConfiguration::interval>("interval"),
      codec::field<&PeriodicTriggerConfiguration::unit>("unit"),
  };
  static constexpr auto table = codec::table<PeriodicTriggerConfiguration>("PeriodicTriggerConfiguration", fields);
  return table;
}

const codec::Table& PeriodicTriggerState::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&PeriodicTriggerState::next_run_time>("next_run_time"),
  };
  static constexpr auto table = codec::table<PeriodicTriggerState>("PeriodicTriggerState", fields);
  return table;
}

const codec::Table& PipelineParams::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&PipelineParams::full_refresh>("full_refresh"),
      codec::field<&PipelineParams::full_refresh_selection>("full_refresh_selection"),
      codec::field<&PipelineParams::refresh_flow_selection>("refresh_flow_selection"),
      codec::field<&PipelineParams::refresh_selection>("refresh_selection"),
      codec::field<&PipelineParams::reset_checkpoint_selection>("reset_checkpoint_selection"),
  };
  static constexpr auto table = codec::table<PipelineParams>("PipelineParams", fields);
  return table;
}

const codec::Table& PipelineTask::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&PipelineTask::full_refresh>("full_refresh"),
      codec::field<&PipelineTask::full_refresh_selection>("full_refresh_selection"),
      codec::field<&PipelineTask::parameters>("parameters"),
      codec::field<&PipelineTask::pipeline_id>("pipeline_id"),
      codec::field<&PipelineTask::refresh_flow_selection>("refresh_flow_selection"),
      codec::field<&PipelineTask::refresh_selection>("refresh_selection"),
      codec::field<&PipelineTask::reset_checkpoint_selection>("reset_checkpoint_selection"),
  };
  static constexpr auto table = codec::table<PipelineTask>("PipelineTask", fields);
  return table;
}

const codec::Table& PowerBiModel::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&PowerBiModel::authentication_method>("authentication_method"),
      codec::field<&PowerBiModel::model_name>("model_name"),
      codec::field<&PowerBiModel::overwrite_existing>("overwrite_existing"),
      codec::field<&PowerBiModel::storage_mode>("storage_mode"),
      codec::field<&PowerBiModel::workspace_name>("workspace_name"),
  };
  static constexpr auto table = codec::table<PowerBiModel>("PowerBiModel", fields);
  return table;
}

const codec::Table& PowerBiTable::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&PowerBiTable::catalog>("catalog"),
      codec::field<&PowerBiTable::detect_data_changes_column>("detect_data_changes_column"),
      codec::field<&PowerBiTable::incremental_refresh_datetime_column>("incremental_refresh_datetime_column"),
      codec::field<&PowerBiTable::name>("name"),
      codec::field<&PowerBiTable::schema>("schema"),
      codec::field<&PowerBiTable::storage_mode>("storage_mode"),
      codec::field<&PowerBiTable::table_type>("table_type"),
  };
  static constexpr auto table = codec::table<PowerBiTable>("PowerBiTable", fields);
  return table;
}

const codec::Table& PowerBiTask::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&PowerBiTask::connection_resource_name>("connection_resource_name"),
      codec::field<&PowerBiTask::incremental_refresh_config>("incremental_refresh_config"),
      codec::field<&PowerBiTask::power_bi_gateway_id>("power_bi_gateway_id"),
      codec::field<&PowerBiTask::power_bi_model>("power_bi_model"),
      codec::field<&PowerBiTask::refresh_after_update>("refresh_after_update"),
      codec::field<&PowerBiTask::tables>("tables"),
      codec::field<&PowerBiTask::warehouse_id>("warehouse_id"),
  };
  static constexpr auto table = codec::table<PowerBiTask>("PowerBiTask", fields);
  return table;
}

const codec::Table& PythonOperatorTask::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&PythonOperatorTask::main>("main"),
      codec::field<&PythonOperatorTask::parameters>("parameters"),
  };
  static constexpr auto table = codec::table<PythonOperatorTask>("PythonOperatorTask", fields);
  return table;
}

const codec::Table& PythonOperatorTaskParameter::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&PythonOperatorTaskParameter::name>("name"),
      codec::field<&PythonOperatorTaskParameter::value>("value"),
  };
  static constexpr auto table = codec::table<PythonOperatorTaskParameter>("PythonOperatorTaskParameter", fields);
  return table;
}

const codec::Table& PythonWheelTask::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&PythonWheelTask::entry_point>("entry_point"),
      codec::field<&PythonWheelTask::named_parameters>("named_parameters"),
      codec::field<&PythonWheelTask::package_name>("package_name"),
      codec::field<&PythonWheelTask::parameters>("parameters"),
  };
  static constexpr auto table = codec::table<PythonWheelTask>("PythonWheelTask", fields);
  return table;
}

const codec::Table& QueueDetails::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&QueueDetails::code>("code"),
      codec::field<&QueueDetails::message>("message"),
  };
  static constexpr auto table = codec::table<QueueDetails>("QueueDetails", fields);
  return table;
}

const codec::Table& QueueSettings::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&QueueSettings::enabled>("enabled"),
  };
  static constexpr auto table = codec::table<QueueSettings>("QueueSettings", fields);
  return table;
}

const codec::Table& RepairHistoryItem::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&RepairHistoryItem::effective_performance_target>("effective_performance_target"),
      codec::field<&RepairHistoryItem::end_time>("end_time"),
      codec::field<&RepairHistoryItem::id>("id"),
      codec::field<&RepairHistoryItem::start_time>("start_time"),
      codec::field<&RepairHistoryItem::state>("state"),
      codec::field<&RepairHistoryItem::status>("status"),
      codec::field<&RepairHistoryItem::task_run_ids>("task_run_ids"),
      codec::field<&RepairHistoryItem::type>("type"),
  };
  static constexpr auto table = codec::table<RepairHistoryItem>("RepairHistoryItem", fields);
  return table;
}

const codec::Table& RepairRun::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&RepairRun::dbt_commands>("dbt_commands"),
      codec::field<&RepairRun::jar_params>("jar_params"),
      codec::field<&RepairRun::job_parameters>("job_parameters"),
      codec::field<&RepairRun::latest_repair_id>("latest_repair_id"),
      codec::field<&RepairRun::notebook_params>("notebook_params"),
      codec::field<&RepairRun::performance_target>("performance_target"),
      codec::field<&RepairRun::pipeline_params>("pipeline_params"),
      codec::field<&RepairRun::python_named_params>("python_named_params"),
      codec::field<&RepairRun::python_params>("python_params"),
      codec::field<&RepairRun::rerun_all_failed_tasks>("rerun_all_failed_tasks"),
      codec::field<&RepairRun::rerun_dependent_tasks>("rerun_dependent_tasks"),
      codec::field<&RepairRun::rerun_tasks>("rerun_tasks"),
      codec::field<&RepairRun::run_id>("run_id"),
      codec::field<&RepairRun::spark_submit_params>("spark_submit_params"),
      codec::field<&RepairRun::sql_params>("sql_params"),
  };
  static constexpr auto table = codec::table<RepairRun>("RepairRun", fields);
  return table;
}

const codec::Table& RepairRunResponse::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&RepairRunResponse::repair_id>("repair_id"),
  };
  static constexpr auto table = codec::table<RepairRunResponse>("RepairRunResponse", fields);
  return table;
}

const codec::Table& ResetJob::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ResetJob::job_id>("job_id"),
      codec::field<&ResetJob::new_settings>("new_settings"),
  };
  static constexpr auto table = codec::table<ResetJob>("ResetJob", fields);
  return table;
}

const codec::Table& ResolvedConditionTaskValues::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ResolvedConditionTaskValues::left>("left"),
      codec::field<&ResolvedConditionTaskValues::right>("right"),
  };
  static constexpr auto table = codec::table<ResolvedConditionTaskValues>("ResolvedConditionTaskValues", fields);
  return table;
}

const codec::Table& ResolvedDbtTaskValues::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ResolvedDbtTaskValues::commands>("commands"),
  };
  static constexpr auto table = codec::table<ResolvedDbtTaskValues>("ResolvedDbtTaskValues", fields);
  return table;
}

const codec::Table& ResolvedNotebookTaskValues::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ResolvedNotebookTaskValues::base_parameters>("base_parameters"),
  };
  static constexpr auto table = codec::table<ResolvedNotebookTaskValues>("ResolvedNotebookTaskValues", fields);
  return table;
}

const codec::Table& ResolvedParamPairValues::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ResolvedParamPairValues::parameters>("parameters"),
  };
  static constexpr auto table = codec::table<ResolvedParamPairValues>("ResolvedParamPairValues", fields);
  return table;
}

const codec::Table& ResolvedPipelineTaskValues::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ResolvedPipelineTaskValues::parameters>("parameters"),
  };
  static constexpr auto table = codec::table<ResolvedPipelineTaskValues>("ResolvedPipelineTaskValues", fields);
  return table;
}

const codec::Table& ResolvedPythonWheelTaskValues::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ResolvedPythonWheelTaskValues::named_parameters>("named_parameters"),
      codec::field<&ResolvedPythonWheelTaskValues::parameters>("parameters"),
  };
  static constexpr auto table = codec::table<ResolvedPythonWheelTaskValues>("ResolvedPythonWheelTaskValues", fields);
  return table;
}

const codec::Table& ResolvedRunJobTaskValues::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ResolvedRunJobTaskValues::job_parameters>("job_parameters"),
      codec::field<&ResolvedRunJobTaskValues::parameters>("parameters"),
  };
  static constexpr auto table = codec::table<ResolvedRunJobTaskValues>("ResolvedRunJobTaskValues", fields);
  return table;
}

const codec::Table& ResolvedStringParamsValues::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ResolvedStringParamsValues::parameters>("parameters"),
  };
  static constexpr auto table = codec::table<ResolvedStringParamsValues>("ResolvedStringParamsValues", fields);
  return table;
}

const codec::Table& ResolvedValues::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ResolvedValues::agentic_task>("agentic_task"),
      codec::field<&ResolvedValues::ai_runtime_task>("ai_runtime_task"),
      codec::field<&ResolvedValues::alert_task>("alert_task"),
      codec::field<&ResolvedValues::condition_task>("condition_task"),
      codec::field<&ResolvedValues::dbt_task>("dbt_task"),
      codec::field<&ResolvedValues::genie_task>("genie_task"),
      codec::field<&ResolvedValues::notebook_task>("notebook_task"),
      codec::field<&ResolvedValues::pipeline_task>("pipeline_task"),
      codec::field<&ResolvedValues::python_wheel_task>("python_wheel_task"),
      codec::field<&ResolvedValues::run_job_task>("run_job_task"),
      codec::field<&ResolvedValues::simulation_task>("simulation_task"),
      codec::field<&ResolvedValues::spark_jar_task>("spark_jar_task"),
      codec::field<&ResolvedValues::spark_python_task>("spark_python_task"),
      codec::field<&ResolvedValues::spark_submit_task>("spark_submit_task"),
      codec::field<&ResolvedValues::sql_task>("sql_task"),
  };
  static constexpr auto table = codec::table<ResolvedValues>("ResolvedValues", fields);
  return table;
}

const codec::Table& ResolvedValuesAgenticTaskResolvedValues::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ResolvedValuesAgenticTaskResolvedValues::input>("input"),
  };
  static constexpr auto table = codec::table<ResolvedValuesAgenticTaskResolvedValues>("ResolvedValuesAgenticTaskResolvedValues", fields);
  return table;
}

const codec::Table& ResolvedValuesAlertTaskResolvedValues::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ResolvedValuesAlertTaskResolvedValues::parameters>("parameters"),
  };
  static constexpr auto table = codec::table<ResolvedValuesAlertTaskResolvedValues>("ResolvedValuesAlertTaskResolvedValues", fields);
  return table;
}

const codec::Table& ResolvedValuesGenieTaskResolvedValues::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ResolvedValuesGenieTaskResolvedValues::parameters>("parameters"),
  };
  static constexpr auto table = codec::table<ResolvedValuesGenieTaskResolvedValues>("ResolvedValuesGenieTaskResolvedValues", fields);
  return table;
}

const codec::Table& Run::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&Run::attempt_number>("attempt_number"),
      codec::field<&Run::cleanup_duration>("cleanup_duration"),
      codec::field<&Run::cluster_instance>("cluster_instance"),
      codec::field<&Run::cluster_spec>("cluster_spec"),
      codec::field<&Run::creator_user_name>("creator_user_name"),
      codec::field<&Run::deployment_id>("deployment_id"),
      codec::field<&Run::description>("description"),
      codec::field<&Run::effective_performance_target>("effective_performance_target"),
      codec::field<&Run::effective_usage_policy_id>("effective_usage_policy_id"),
      codec::field<&Run::end_time>("end_time"),
      codec::field<&Run::environment_variables>("environment_variables"),
      codec::field<&Run::execution_duration>("execution_duration"),
      codec::field<&Run::git_source>("git_source"),
      codec::field<&Run::has_more>("has_more"),
      codec::field<&Run::iterations>("iterations"),
      codec::field<&Run::job_clusters>("job_clusters"),
      codec::field<&Run::job_id>("job_id"),
      codec::field<&Run::job_parameters>("job_parameters"),
      codec::field<&Run::job_run_id>("job_run_id"),
      codec::field<&Run::next_page_token>("next_page_token"),
      codec::field<&Run::number_in_job>("number_in_job"),
      codec::field<&Run::original_attempt_run_id>("original_attempt_run_id"),
      codec::field<&Run::overriding_parameters>("overriding_parameters"),
      codec::field<&Run::queue_duration>("queue_duration"),
      codec::field<&Run::repair_history>("repair_history"),
      codec::field<&Run::run_duration>("run_duration"),
      codec::field<&Run::run_id>("run_id"),
      codec::field<&Run::run_name>("run_name"),
      codec::field<&Run::run_page_url>("run_page_url"),
      codec::field<&Run::run_type>("run_type"),
      codec::field<&Run::schedule>("schedule"),
      codec::field<&Run::setup_duration>("setup_duration"),
      codec::field<&Run::start_time>("start_time"),
      codec::field<&Run::state>("state"),
      codec::field<&Run::status>("status"),
      codec::field<&Run::tasks>("tasks"),
      codec::field<&Run::trigger>("trigger"),
      codec::field<&Run::trigger_info>("trigger_info"),
      codec::field<&Run::version_id>("version_id"),
  };
  static constexpr auto table = codec::table<Run>("Run", fields);
  return table;
}

const codec::Table& RunConditionTask::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&RunConditionTask::left>("left"),
      codec::field<&RunConditionTask::op>("op"),
      codec::field<&RunConditionTask::outcome>("outcome"),
      codec::field<&RunConditionTask::right>("right"),
  };
  static constexpr auto table = codec::table<RunConditionTask>("RunConditionTask", fields);
  return table;
}

const codec::Table& RunForEachTask::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&RunForEachTask::concurrency>("concurrency"),
      codec::field<&RunForEachTask::inputs>("inputs"),
      codec::field<&RunForEachTask::stats>("stats"),
      codec::field<&RunForEachTask::task>("task"),
  };
  static constexpr auto table = codec::table<RunForEachTask>("RunForEachTask", fields);
  return table;
}

const codec::Table& RunJobOutput::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&RunJobOutput::run_id>("run_id"),
  };
  static constexpr auto table = codec::table<RunJobOutput>("RunJobOutput", fields);
  return table;
}

const codec::Table& RunJobTask::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&RunJobTask::dbt_commands>("dbt_commands"),
      codec::field<&RunJobTask::jar_params>("jar_params"),
      codec::field<&RunJobTask::job_id>("job_id"),
      codec::field<&RunJobTask::job_parameters>("job_parameters"),
      codec::field<&RunJobTask::notebook_params>("notebook_params"),
      codec::field<&RunJobTask::pipeline_params>("pipeline_params"),
      codec::field<&RunJobTask::python_named_params>("python_named_params"),
      codec::field<&RunJobTask::python_params>("python_params"),
      codec::field<&RunJobTask::spark_submit_params>("spark_submit_params"),
      codec::field<&RunJobTask::sql_params>("sql_params"),
  };
  static constexpr auto table = codec::table<RunJobTask>("RunJobTask", fields);
  return table;
}

const codec::Table& RunNow::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&RunNow::dbt_commands>("dbt_commands"),
      codec::field<&RunNow::idempotency_token>("idempotency_token"),
      codec::field<&RunNow::jar_params>("jar_params"),
      codec::field<&RunNow::job_id>("job_id"),
      codec::field<&RunNow::job_parameters>("job_parameters"),
      codec::field<&RunNow::notebook_params>("notebook_params"),
      codec::field<&RunNow::only>("only"),
      codec::field<&RunNow::performance_target>("performance_target"),
      codec::field<&RunNow::pipeline_params>("pipeline_params"),
      codec::field<&RunNow::python_named_params>("python_named_params"),
      codec::field<&RunNow::python_params>("python_params"),
      codec::field<&RunNow::queue>("queue"),
      codec::field<&RunNow::spark_submit_params>("spark_submit_params"),
      codec::field<&RunNow::sql_params>("sql_params"),
  };
  static constexpr auto table = codec::table<RunNow>("RunNow", fields);
  return table;
}

const codec::Table& RunNowResponse::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&RunNowResponse::number_in_job>("number_in_job"),
      codec::field<&RunNowResponse::run_id>("run_id"),
  };
  static constexpr auto table = codec::table<RunNowResponse>("RunNowResponse", fields);
  return table;
}

const codec::Table& RunOutput::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&RunOutput::agentic_task_output>("agentic_task_output"),
      codec::field<&RunOutput::ai_runtime_task_output>("ai_runtime_task_output"),
      codec::field<&RunOutput::alert_output>("alert_output"),
      codec::field<&RunOutput::clean_rooms_notebook_output>("clean_rooms_notebook_output"),
      codec::field<&RunOutput::dashboard_output>("dashboard_output"),
      codec::field<&RunOutput::dbt_cloud_output>("dbt_cloud_output"),
      codec::field<&RunOutput::dbt_output>("dbt_output"),
      codec::field<&RunOutput::dbt_platform_output>("dbt_platform_output"),
      codec::field<&RunOutput::error>("error"),
      codec::field<&RunOutput::error_trace>("error_trace"),
      codec::field<&RunOutput::genie_task_output>("genie_task_output"),
      codec::field<&RunOutput::info>("info"),
      codec::field<&RunOutput::logs>("logs"),
      codec::field<&RunOutput::logs_truncated>("logs_truncated"),
      codec::field<&RunOutput::metadata>("metadata"),
      codec::field<&RunOutput::notebook_output>("notebook_output"),
      codec::field<&RunOutput::run_job_output>("run_job_output"),
      codec::field<&RunOutput::sql_output>("sql_output"),
  };
  static constexpr auto table = codec::table<RunOutput>("RunOutput", fields);
  return table;
}

const codec::Table& RunParameters::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&RunParameters::dbt_commands>("dbt_commands"),
      codec::field<&RunParameters::jar_params>("jar_params"),
      codec::field<&RunParameters::job_parameters>("job_parameters"),
      codec::field<&RunParameters::notebook_params>("notebook_params"),
      codec::field<&RunParameters::pipeline_params>("pipeline_params"),
      codec::field<&RunParameters::python_named_params>("python_named_params"),
      codec::field<&RunParameters::python_params>("python_params"),
      codec::field<&RunParameters::spark_submit_params>("spark_submit_params"),
      codec::field<&RunParameters::sql_params>("sql_params"),
  };
  static constexpr auto table = codec::table<RunParameters>("RunParameters", fields);
  return table;
}

const codec::Table& RunState::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&RunState::life_cycle_state>("life_cycle_state"),
      codec::field<&RunState::queue_reason>("queue_reason"),
      codec::field<&RunState::result_state>("result_state"),
      codec::field<&RunState::state_message>("state_message"),
      codec::field<&RunState::user_cancelled_or_timedout>("user_cancelled_or_timedout"),
  };
  static constexpr auto table = codec::table<RunState>("RunState", fields);
  return table;
}

const codec::Table& RunStatus::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&RunStatus::queue_details>("queue_details"),
      codec::field<&RunStatus::state>("state"),
      codec::field<&RunStatus::termination_details>("termination_details"),
  };
  static constexpr auto table = codec::table<RunStatus>("RunStatus", fields);
  return table;
}

const codec::Table& RunTask::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&RunTask::agentic_task>("agentic_task"),
      codec::field<&RunTask::ai_runtime_task>("ai_runtime_task"),
      codec::field<&RunTask::alert_task>("alert_task"),
      codec::field<&RunTask::attempt_number>("attempt_number"),
      codec::field<&RunTask::clean_rooms_notebook_task>("clean_rooms_notebook_task"),
      codec::field<&RunTask::cleanup_duration>("cleanup_duration"),
      codec::field<&RunTask::cluster_instance>("cluster_instance"),
      codec::field<&RunTask::compute>("compute"),
      codec::field<&RunTask::condition_task>("condition_task"),
      codec::field<&RunTask::dashboard_task>("dashboard_task"),
      codec::field<&RunTask::dbt_cloud_task>("dbt_cloud_task"),
      codec::field<&RunTask::dbt_platform_task>("dbt_platform_task"),
      codec::field<&RunTask::dbt_task>("dbt_task"),
      codec::field<&RunTask::depends_on>("depends_on"),
      codec::field<&RunTask::description>("description"),
      codec::field<&RunTask::disable_auto_optimization>("disable_auto_optimization"),
      codec::field<&RunTask::disabled>("disabled"),
      codec::field<&RunTask::effective_performance_target>("effective_performance_target"),
      codec::field<&RunTask::effective_serverless_compute_id>("effective_serverless_compute_id"),
      codec::field<&RunTask::email_notifications>("email_notifications"),
      codec::field<&RunTask::end_time>("end_time"),
      codec::field<&RunTask::environment_key>("environment_key"),
      codec::field<&RunTask::environment_variables_key>("environment_variables_key"),
      codec::field<&RunTask::execution_duration>("execution_duration"),
      codec::field<&RunTask::existing_cluster_id>("existing_cluster_id"),
      codec::field<&RunTask::for_each_task>("for_each_task"),
      codec::field<&RunTask::gen_ai_compute_task>("gen_ai_compute_task"),
      codec::field<&RunTask::genie_task>("genie_task"),
      codec::field<&RunTask::git_source>("git_source"),
      codec::field<&RunTask::job_cluster_key>("job_cluster_key"),
      codec::field<&RunTask::libraries>("libraries"),
      codec::field<&RunTask::max_retries>("max_retries"),
      codec::field<&RunTask::min_retry_interval_millis>("min_retry_interval_millis"),
      codec::field<&RunTask::new_cluster>("new_cluster"),
      codec::field<&RunTask::notebook_task>("notebook_task"),
      codec::field<&RunTask::notification_settings>("notification_settings"),
      codec::field<&RunTask::pipeline_task>("pipeline_task"),
      codec::field<&RunTask::power_bi_task>("power_bi_task"),
      codec::field<&RunTask::python_operator_task>("python_operator_task"),
      codec::field<&RunTask::python_wheel_task>("python_wheel_task"),
      codec::field<&RunTask::queue_duration>("queue_duration"),
      codec::field<&RunTask::resolved_values>("resolved_values"),
      codec::field<&RunTask::retry_on_timeout>("retry_on_timeout"),
      codec::field<&RunTask::run_duration>("run_duration"),
      codec::field<&RunTask::run_id>("run_id"),
      codec::field<&RunTask::run_if>("run_if"),
      codec::field<&RunTask::run_job_task>("run_job_task"),
      codec::field<&RunTask::run_page_url>("run_page_url"),
      codec::field<&RunTask::setup_duration>("setup_duration"),
      codec::field<&RunTask::spark_jar_task>("spark_jar_task"),
      codec::field<&RunTask::spark_python_task>("spark_python_task"),
      codec::field<&RunTask::spark_submit_task>("spark_submit_task"),
      codec::field<&RunTask::sql_task>("sql_task"),
      codec::field<&RunTask::start_time>("start_time"),
      codec::field<&RunTask::state>("state"),
      codec::field<&RunTask::status>("status"),
      codec::field<&RunTask::task_key>("task_key"),
      codec::field<&RunTask::timeout_seconds>("timeout_seconds"),
      codec::field<&RunTask::webhook_notifications>("webhook_notifications"),
  };
  static constexpr auto table = codec::table<RunTask>("RunTask", fields);
  return table;
}

const codec::Table& SchemaTool::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&SchemaTool::name>("name"),
  };
  static constexpr auto table = codec::table<SchemaTool>("SchemaTool", fields);
  return table;
}

const codec::Table& ServingEndpointTool::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ServingEndpointTool::name>("name"),
  };
  static constexpr auto table = codec::table<ServingEndpointTool>("ServingEndpointTool", fields);
  return table;
}

const codec::Table& SparkJarTask::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&SparkJarTask::jar_uri>("jar_uri"),
      codec::field<&SparkJarTask::main_class_name>("main_class_name"),
      codec::field<&SparkJarTask::parameters>("parameters"),
      codec::field<&SparkJarTask::run_as_repl>("run_as_repl"),
  };
  static constexpr auto table = codec::table<SparkJarTask>("SparkJarTask", fields);
  return table;
}

const codec::Table& SparkPythonTask::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&SparkPythonTask::parameters>("parameters"),
      codec::field<&SparkPythonTask::python_file>("python_file"),
      codec::field<&SparkPythonTask::source>("source"),
  };
  static constexpr auto table = codec::table<SparkPythonTask>("SparkPythonTask", fields);
  return table;
}

const codec::Table& SparkSubmitTask::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&SparkSubmitTask::parameters>("parameters"),
  };
  static constexpr auto table = codec::table<SparkSubmitTask>("SparkSubmitTask", fields);
  return table;
}

const codec::Table& SparseCheckout::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&SparseCheckout::patterns>("patterns"),
  };
  static constexpr auto table = codec::table<SparseCheckout>("SparseCheckout", fields);
  return table;
}

const codec::Table& SqlAlertOutput::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&SqlAlertOutput::alert_state>("alert_state"),
      codec::field<&SqlAlertOutput::output_link>("output_link"),
      codec::field<&SqlAlertOutput::query_text>("query_text"),
      codec::field<&SqlAlertOutput::sql_statements>("sql_statements"),
      codec::field<&SqlAlertOutput::warehouse_id>("warehouse_id"),
  };
  static constexpr auto table = codec::table<SqlAlertOutput>("SqlAlertOutput", fields);
  return table;
}

const codec::Table& SqlConditionConfiguration::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&SqlConditionConfiguration::sql_query_id>("sql_query_id"),
      codec::field<&SqlConditionConfiguration::trigger_mode>("trigger_mode"),
      codec::field<&SqlConditionConfiguration::warehouse_id>("warehouse_id"),
  };
  static constexpr auto table = codec::table<SqlConditionConfiguration>("SqlConditionConfiguration", fields);
  return table;
}

const codec::Table& SqlConditionRunInfoDetails::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&SqlConditionRunInfoDetails::condition_evaluation_satisfied>("condition_evaluation_satisfied"),
      codec::field<&SqlConditionRunInfoDetails::condition_evaluation_sql_session_id>("condition_evaluation_sql_session_id"),
      codec::field<&SqlConditionRunInfoDetails::condition_evaluation_sql_statement_id>("condition_evaluation_sql_statement_id"),
  };
  static constexpr auto table = codec::table<SqlConditionRunInfoDetails>("SqlConditionRunInfoDetails", fields);
  return table;
}

const codec::Table& SqlConditionState::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&SqlConditionState::latest_condition_evaluation_satisfied>("latest_condition_evaluation_satisfied"),
      codec::field<&SqlConditionState::latest_condition_evaluation_sql_session_id>("latest_condition_evaluation_sql_session_id"),
      codec::field<&SqlConditionState::latest_condition_evaluation_sql_statement_id>("latest_condition_evaluation_sql_statement_id"),
  };
  static constexpr auto table = codec::table<SqlConditionState>("SqlConditionState", fields);
  return table;
}

const codec::Table& SqlDashboardOutput::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&SqlDashboardOutput::warehouse_id>("warehouse_id"),
      codec::field<&SqlDashboardOutput::widgets>("widgets"),
  };
  static constexpr auto table = codec::table<SqlDashboardOutput>("SqlDashboardOutput", fields);
  return table;
}

const codec::Table& SqlDashboardWidgetOutput::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&SqlDashboardWidgetOutput::end_time>("end_time"),
      codec::field<&SqlDashboardWidgetOutput::error>("error"),
      codec::field<&SqlDashboardWidgetOutput::output_link>("output_link"),
      codec::field<&SqlDashboardWidgetOutput::start_time>("start_time"),
      codec::field<&SqlDashboardWidgetOutput::status>("status"),
      codec::field<&SqlDashboardWidgetOutput::widget_id>("widget_id"),
      codec::field<&SqlDashboardWidgetOutput::widget_title>("widget_title"),
  };
  static constexpr auto table = codec::table<SqlDashboardWidgetOutput>("SqlDashboardWidgetOutput", fields);
  return table;
}

const codec::Table& SqlOutput::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&SqlOutput::alert_output>("alert_output"),
      codec::field<&SqlOutput::dashboard_output>("dashboard_output"),
      codec::field<&SqlOutput::query_output>("query_output"),
  };
  static constexpr auto table = codec::table<SqlOutput>("SqlOutput", fields);
  return table;
}

const codec::Table& SqlOutputError::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&SqlOutputError::message>("message"),
  };
  static constexpr auto table = codec::table<SqlOutputError>("SqlOutputError", fields);
  return table;
}

const codec::Table& SqlQueryOutput::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&SqlQueryOutput::endpoint_id>("endpoint_id"),
      codec::field<&SqlQueryOutput::output_link>("output_link"),
      codec::field<&SqlQueryOutput::query_text>("query_text"),
      codec::field<&SqlQueryOutput::sql_statements>("sql_statements"),
      codec::field<&SqlQueryOutput::warehouse_id>("warehouse_id"),
  };
  static constexpr auto table = codec::table<SqlQueryOutput>("SqlQueryOutput", fields);
  return table;
}

const codec::Table& SqlStatementOutput::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&SqlStatementOutput::lookup_key>("lookup_key"),
  };
  static constexpr auto table = codec::table<SqlStatementOutput>("SqlStatementOutput", fields);
  return table;
}

const codec::Table& SqlTask::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&SqlTask::alert>("alert"),
      codec::field<&SqlTask::dashboard>("dashboard"),
      codec::field<&SqlTask::file>("file"),
      codec::field<&SqlTask::parameters>("parameters"),
      codec::field<&SqlTask::query>("query"),
      codec::field<&SqlTask::warehouse_id>("warehouse_id"),
  };
  static constexpr auto table = codec::table<SqlTask>("SqlTask", fields);
  return table;
}

const codec::Table& SqlTaskAlert::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&SqlTaskAlert::alert_id>("alert_id"),
      codec::field<&SqlTaskAlert::pause_subscriptions>("pause_subscriptions"),
      codec::field<&SqlTaskAlert::subscriptions>("subscriptions"),
  };
  static constexpr auto table = codec::table<SqlTaskAlert>("SqlTaskAlert", fields);
  return table;
}

const codec::Table& SqlTaskDashboard::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&SqlTaskDashboard::custom_subject>("custom_subject"),
      codec::field<&SqlTaskDashboard::dashboard_id>("dashboard_id"),
      codec::field<&SqlTaskDashboard::pause_subscriptions>("pause_subscriptions"),
      codec::field<&SqlTaskDashboard::subscriptions>("subscriptions"),
  };
  static constexpr auto table = codec::table<SqlTaskDashboard>("SqlTaskDashboard", fields);
  return table;
}

const codec::Table& SqlTaskFile::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&SqlTaskFile::path>("path"),
      codec::field<&SqlTaskFile::source>("source"),
  };
  static constexpr auto table = codec::table<SqlTaskFile>("SqlTaskFile", fields);
  return table;
}

const codec::Table& SqlTaskQuery::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&SqlTaskQuery::query_id>("query_id"),
  };
  static constexpr auto table = codec::table<SqlTaskQuery>("SqlTaskQuery", fields);
  return table;
}

const codec::Table& SqlTaskSubscription::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&SqlTaskSubscription::destination_id>("destination_id"),
      codec::field<&SqlTaskSubscription::user_name>("user_name"),
  };
  static constexpr auto table = codec::table<SqlTaskSubscription>("SqlTaskSubscription", fields);
  return table;
}

const codec::Table& SubmitRun::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&SubmitRun::access_control_list>("access_control_list"),
      codec::field<&SubmitRun::budget_policy_id>("budget_policy_id"),
      codec::field<&SubmitRun::email_notifications>("email_notifications"),
      codec::field<&SubmitRun::environment_variables>("environment_variables"),
      codec::field<&SubmitRun::environments>("environments"),
      codec::field<&SubmitRun::git_source>("git_source"),
      codec::field<&SubmitRun::health>("health"),
      codec::field<&SubmitRun::idempotency_token>("idempotency_token"),
      codec::field<&SubmitRun::notification_settings>("notification_settings"),
      codec::field<&SubmitRun::parameters>("parameters"),
      codec::field<&SubmitRun::performance_target>("performance_target"),
      codec::field<&SubmitRun::queue>("queue"),
      codec::field<&SubmitRun::run_as>("run_as"),
      codec::field<&SubmitRun::run_name>("run_name"),
      codec::field<&SubmitRun::tags>("tags"),
      codec::field<&SubmitRun::tasks>("tasks"),
      codec::field<&SubmitRun::timeout_seconds>("timeout_seconds"),
      codec::field<&SubmitRun::usage_policy_id>("usage_policy_id"),
      codec::field<&SubmitRun::webhook_notifications>("webhook_notifications"),
  };
  static constexpr auto table = codec::table<SubmitRun>("SubmitRun", fields);
  return table;
}

const codec::Table& SubmitRunResponse::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&SubmitRunResponse::number_in_job>("number_in_job"),
      codec::field<&SubmitRunResponse::run_id>("run_id"),
  };
  static constexpr auto table = codec::table<SubmitRunResponse>("SubmitRunResponse", fields);
  return table;
}

const codec::Table& SubmitTask::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&SubmitTask::agentic_task>("agentic_task"),
      codec::field<&SubmitTask::ai_runtime_task>("ai_runtime_task"),
      codec::field<&SubmitTask::alert_task>("alert_task"),
      codec::field<&SubmitTask::clean_rooms_notebook_task>("clean_rooms_notebook_task"),
      codec::field<&SubmitTask::compute>("compute"),
      codec::field<&SubmitTask::condition_task>("condition_task"),
      codec::field<&SubmitTask::dashboard_task>("dashboard_task"),
      codec::field<&SubmitTask::dbt_cloud_task>("dbt_cloud_task"),
      codec::field<&SubmitTask::dbt_platform_task>("dbt_platform_task"),
      codec::field<&SubmitTask::dbt_task>("dbt_task"),
      codec::field<&SubmitTask::depends_on>("depends_on"),
      codec::field<&SubmitTask::description>("description"),
      codec::field<&SubmitTask::disable_auto_optimization>("disable_auto_optimization"),
      codec::field<&SubmitTask::disabled>("disabled"),
      codec::field<&SubmitTask::email_notifications>("email_notifications"),
      codec::field<&SubmitTask::environment_key>("environment_key"),
      codec::field<&SubmitTask::environment_variables_key>("environment_variables_key"),
      codec::field<&SubmitTask::existing_cluster_id>("existing_cluster_id"),
      codec::field<&SubmitTask::for_each_task>("for_each_task"),
      codec::field<&SubmitTask::gen_ai_compute_task>("gen_ai_compute_task"),
      codec::field<&SubmitTask::genie_task>("genie_task"),
      codec::field<&SubmitTask::health>("health"),
      codec::field<&SubmitTask::libraries>("libraries"),
      codec::field<&SubmitTask::max_retries>("max_retries"),
      codec::field<&SubmitTask::min_retry_interval_millis>("min_retry_interval_millis"),
      codec::field<&SubmitTask::new_cluster>("new_cluster"),
      codec::field<&SubmitTask::notebook_task>("notebook_task"),
      codec::field<&SubmitTask::notification_settings>("notification_settings"),
      codec::field<&SubmitTask::pipeline_task>("pipeline_task"),
      codec::field<&SubmitTask::power_bi_task>("power_bi_task"),
      codec::field<&SubmitTask::python_operator_task>("python_operator_task"),
      codec::field<&SubmitTask::python_wheel_task>("python_wheel_task"),
      codec::field<&SubmitTask::retry_on_timeout>("retry_on_timeout"),
      codec::field<&SubmitTask::run_if>("run_if"),
      codec::field<&SubmitTask::run_job_task>("run_job_task"),
      codec::field<&SubmitTask::spark_jar_task>("spark_jar_task"),
      codec::field<&SubmitTask::spark_python_task>("spark_python_task"),
      codec::field<&SubmitTask::spark_submit_task>("spark_submit_task"),
      codec::field<&SubmitTask::sql_task>("sql_task"),
      codec::field<&SubmitTask::task_key>("task_key"),
      codec::field<&SubmitTask::timeout_seconds>("timeout_seconds"),
      codec::field<&SubmitTask::webhook_notifications>("webhook_notifications"),
  };
  static constexpr auto table = codec::table<SubmitTask>("SubmitTask", fields);
  return table;
}

const codec::Table& Subscription::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&Subscription::custom_subject>("custom_subject"),
      codec::field<&Subscription::paused>("paused"),
      codec::field<&Subscription::subscribers>("subscribers"),
  };
  static constexpr auto table = codec::table<Subscription>("Subscription", fields);
  return table;
}

const codec::Table& SubscriptionSubscriber::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&SubscriptionSubscriber::destination_id>("destination_id"),
      codec::field<&SubscriptionSubscriber::user_name>("user_name"),
  };
  static constexpr auto table = codec::table<SubscriptionSubscriber>("SubscriptionSubscriber", fields);
  return table;
}

const codec::Table& SupervisorAgent::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&SupervisorAgent::agent_id>("agent_id"),
  };
  static constexpr auto table = codec::table<SupervisorAgent>("SupervisorAgent", fields);
  return table;
}

const codec::Table& SupervisorAgentTool::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&SupervisorAgentTool::supervisor_agent_id>("supervisor_agent_id"),
  };
  static constexpr auto table = codec::table<SupervisorAgentTool>("SupervisorAgentTool", fields);
  return table;
}

const codec::Table& SupervisorApi::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&SupervisorApi::instructions>("instructions"),
      codec::field<&SupervisorApi::model>("model"),
      codec::field<&SupervisorApi::tools>("tools"),
  };
  static constexpr auto table = codec::table<SupervisorApi>("SupervisorApi", fields);
  return table;
}

const codec::Table& SupervisorOutput::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&SupervisorOutput::response_id>("response_id"),
  };
  static constexpr auto table = codec::table<SupervisorOutput>("SupervisorOutput", fields);
  return table;
}

const codec::Table& TableState::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&TableState::has_seen_updates>("has_seen_updates"),
      codec::field<&TableState::table_name>("table_name"),
  };
  static constexpr auto table = codec::table<TableState>("TableState", fields);
  return table;
}

const codec::Table& TableTool::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&TableTool::name>("name"),
  };
  static constexpr auto table = codec::table<TableTool>("TableTool", fields);
  return table;
}

const codec::Table& TableTriggerState::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&TableTriggerState::last_seen_table_states>("last_seen_table_states"),
      codec::field<&TableTriggerState::using_scalable_monitoring>("using_scalable_monitoring"),
  };
  static constexpr auto table = codec::table<TableTriggerState>("TableTriggerState", fields);
  return table;
}

const codec::Table& TableUpdateTriggerConfiguration::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&TableUpdateTriggerConfiguration::condition>("condition"),
      codec::field<&TableUpdateTriggerConfiguration::min_time_between_triggers_seconds>("min_time_between_triggers_seconds"),
      codec::field<&TableUpdateTriggerConfiguration::table_names>("table_names"),
      codec::field<&TableUpdateTriggerConfiguration::wait_after_last_change_seconds>("wait_after_last_change_seconds"),
  };
  static constexpr auto table = codec::table<TableUpdateTriggerConfiguration>("TableUpdateTriggerConfiguration", fields);
  return table;
}

const codec::Table& Task::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&Task::agentic_task>("agentic_task"),
      codec::field<&Task::ai_runtime_task>("ai_runtime_task"),
      codec::field<&Task::alert_task>("alert_task"),
      codec::field<&Task::clean_rooms_notebook_task>("clean_rooms_notebook_task"),
      codec::field<&Task::compute>("compute"),
      codec::field<&Task::condition_task>("condition_task"),
      codec::field<&Task::dashboard_task>("dashboard_task"),
      codec::field<&Task::dbt_cloud_task>("dbt_cloud_task"),
      codec::field<&Task::dbt_platform_task>("dbt_platform_task"),
      codec::field<&Task::dbt_task>("dbt_task"),
      codec::field<&Task::depends_on>("depends_on"),
      codec::field<&Task::description>("description"),
      codec::field<&Task::disable_auto_optimization>("disable_auto_optimization"),
      codec::field<&Task::disabled>("disabled"),
      codec::field<&Task::email_notifications>("email_notifications"),
      codec::field<&Task::environment_key>("environment_key"),
      codec::field<&Task::environment_variables_key>("environment_variables_key"),
      codec::field<&Task::existing_cluster_id>("existing_cluster_id"),
      codec::field<&Task::for_each_task>("for_each_task"),
      codec::field<&Task::gen_ai_compute_task>("gen_ai_compute_task"),
      codec::field<&Task::genie_task>("genie_task"),
      codec::field<&Task::health>("health"),
      codec::field<&Task::job_cluster_key>("job_cluster_key"),
      codec::field<&Task::libraries>("libraries"),
      codec::field<&Task::max_retries>("max_retries"),
      codec::field<&Task::min_retry_interval_millis>("min_retry_interval_millis"),
      codec::field<&Task::new_cluster>("new_cluster"),
      codec::field<&Task::notebook_task>("notebook_task"),
      codec::field<&Task::notification_settings>("notification_settings"),
      codec::field<&Task::pipeline_task>("pipeline_task"),
      codec::field<&Task::power_bi_task>("power_bi_task"),
      codec::field<&Task::python_operator_task>("python_operator_task"),
      codec::field<&Task::python_wheel_task>("python_wheel_task"),
      codec::field<&Task::retry_on_timeout>("retry_on_timeout"),
      codec::field<&Task::run_if>("run_if"),
      codec::field<&Task::run_job_task>("run_job_task"),
      codec::field<&Task::spark_jar_task>("spark_jar_task"),
      codec::field<&Task::spark_python_task>("spark_python_task"),
      codec::field<&Task::spark_submit_task>("spark_submit_task"),
      codec::field<&Task::sql_task>("sql_task"),
      codec::field<&Task::task_key>("task_key"),
      codec::field<&Task::timeout_seconds>("timeout_seconds"),
      codec::field<&Task::webhook_notifications>("webhook_notifications"),
  };
  static constexpr auto table = codec::table<Task>("Task", fields);
  return table;
}

const codec::Table& TaskDependency::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&TaskDependency::outcome>("outcome"),
      codec::field<&TaskDependency::task_key>("task_key"),
  };
  static constexpr auto table = codec::table<TaskDependency>("TaskDependency", fields);
  return table;
}

const codec::Table& TaskEmailNotifications::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&TaskEmailNotifications::no_alert_for_skipped_runs>("no_alert_for_skipped_runs"),
      codec::field<&TaskEmailNotifications::on_duration_warning_threshold_exceeded>("on_duration_warning_threshold_exceeded"),
      codec::field<&TaskEmailNotifications::on_failure>("on_failure"),
      codec::field<&TaskEmailNotifications::on_maintenance_complete>("on_maintenance_complete"),
      codec::field<&TaskEmailNotifications::on_maintenance_start>("on_maintenance_start"),
      codec::field<&TaskEmailNotifications::on_start>("on_start"),
      codec::field<&TaskEmailNotifications::on_streaming_backlog_exceeded>("on_streaming_backlog_exceeded"),
      codec::field<&TaskEmailNotifications::on_success>("on_success"),
  };
  static constexpr auto table = codec::table<TaskEmailNotifications>("TaskEmailNotifications", fields);
  return table;
}

const codec::Table& TaskNotificationSettings::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&TaskNotificationSettings::alert_on_last_attempt>("alert_on_last_attempt"),
      codec::field<&TaskNotificationSettings::no_alert_for_canceled_runs>("no_alert_for_canceled_runs"),
      codec::field<&TaskNotificationSettings::no_alert_for_skipped_runs>("no_alert_for_skipped_runs"),
  };
  static constexpr auto table = codec::table<TaskNotificationSettings>("TaskNotificationSettings", fields);
  return table;
}

const codec::Table& TaskOutputSchema::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&TaskOutputSchema::properties>("properties"),
  };
  static constexpr auto table = codec::table<TaskOutputSchema>("TaskOutputSchema", fields);
  return table;
}

const codec::Table& TaskOutputSchemaProperty::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&TaskOutputSchemaProperty::description>("description"),
  };
  static constexpr auto table = codec::table<TaskOutputSchemaProperty>("TaskOutputSchemaProperty", fields);
  return table;
}

const codec::Table& TerminationDetails::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&TerminationDetails::code>("code"),
      codec::field<&TerminationDetails::message>("message"),
      codec::field<&TerminationDetails::type>("type"),
  };
  static constexpr auto table = codec::table<TerminationDetails>("TerminationDetails", fields);
  return table;
}

const codec::Table& TraceDestination::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&TraceDestination::catalog_name>("catalog_name"),
      codec::field<&TraceDestination::experiment_id>("experiment_id"),
      codec::field<&TraceDestination::schema_name>("schema_name"),
      codec::field<&TraceDestination::table_prefix>("table_prefix"),
  };
  static constexpr auto table = codec::table<TraceDestination>("TraceDestination", fields);
  return table;
}

const codec::Table& TriggerConfiguration::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&TriggerConfiguration::continuous>("continuous"),
      codec::field<&TriggerConfiguration::file_arrival>("file_arrival"),
      codec::field<&TriggerConfiguration::model>("model"),
      codec::field<&TriggerConfiguration::pause_status>("pause_status"),
      codec::field<&TriggerConfiguration::periodic>("periodic"),
      codec::field<&TriggerConfiguration::schedule>("schedule"),
      codec::field<&TriggerConfiguration::sql_condition>("sql_condition"),
      codec::field<&TriggerConfiguration::table_update>("table_update"),
  };
  static constexpr auto table = codec::table<TriggerConfiguration>("TriggerConfiguration", fields);
  return table;
}

const codec::Table& TriggerDetails::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&TriggerDetails::history>("history"),
      codec::field<&TriggerDetails::state>("state"),
  };
  static constexpr auto table = codec::table<TriggerDetails>("TriggerDetails", fields);
  return table;
}

const codec::Table& TriggerEvaluation::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&TriggerEvaluation::description>("description"),
      codec::field<&TriggerEvaluation::run_id>("run_id"),
      codec::field<&TriggerEvaluation::timestamp>("timestamp"),
  };
  static constexpr auto table = codec::table<TriggerEvaluation>("TriggerEvaluation", fields);
  return table;
}

const codec::Table& TriggerHistory::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&TriggerHistory::last_failed>("last_failed"),
      codec::field<&TriggerHistory::last_not_triggered>("last_not_triggered"),
      codec::field<&TriggerHistory::last_triggered>("last_triggered"),
  };
  static constexpr auto table = codec::table<TriggerHistory>("TriggerHistory", fields);
  return table;
}

const codec::Table& TriggerInfo::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&TriggerInfo::run_id>("run_id"),
      codec::field<&TriggerInfo::sql_condition>("sql_condition"),
  };
  static constexpr auto table = codec::table<TriggerInfo>("TriggerInfo", fields);
  return table;
}

const codec::Table& TriggerSettings::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&TriggerSettings::file_arrival>("file_arrival"),
      codec::field<&TriggerSettings::model>("model"),
      codec::field<&TriggerSettings::pause_status>("pause_status"),
      codec::field<&TriggerSettings::periodic>("periodic"),
      codec::field<&TriggerSettings::sql_condition>("sql_condition"),
      codec::field<&TriggerSettings::table_update>("table_update"),
  };
  static constexpr auto table = codec::table<TriggerSettings>("TriggerSettings", fields);
  return table;
}

const codec::Table& TriggerStateProto::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&TriggerStateProto::file_arrival>("file_arrival"),
      codec::field<&TriggerStateProto::pause_status>("pause_status"),
      codec::field<&TriggerStateProto::sql_condition>("sql_condition"),
      codec::field<&TriggerStateProto::table>("table"),
  };
  static constexpr auto table = codec::table<TriggerStateProto>("TriggerStateProto", fields);
  return table;
}

const codec::Table& UcConnectionTool::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&UcConnectionTool::name>("name"),
  };
  static constexpr auto table = codec::table<UcConnectionTool>("UcConnectionTool", fields);
  return table;
}

const codec::Table& UcFunctionTool::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&UcFunctionTool::name>("name"),
  };
  static constexpr auto table = codec::table<UcFunctionTool>("UcFunctionTool", fields);
  return table;
}

const codec::Table& UcMcpTool::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&UcMcpTool::name>("name"),
  };
  static constexpr auto table = codec::table<UcMcpTool>("UcMcpTool", fields);
  return table;
}

const codec::Table& UpdateJob::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&UpdateJob::fields_to_remove>("fields_to_remove"),
      codec::field<&UpdateJob::job_id>("job_id"),
      codec::field<&UpdateJob::new_settings>("new_settings"),
  };
  static constexpr auto table = codec::table<UpdateJob>("UpdateJob", fields);
  return table;
}

const codec::Table& VectorSearchIndexTool::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&VectorSearchIndexTool::name>("name"),
  };
  static constexpr auto table = codec::table<VectorSearchIndexTool>("VectorSearchIndexTool", fields);
  return table;
}

const codec::Table& ViewItem::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ViewItem::content>("content"),
      codec::field<&ViewItem::name>("name"),
      codec::field<&ViewItem::type>("type"),
  };
  static constexpr auto table = codec::table<ViewItem>("ViewItem", fields);
  return table;
}

const codec::Table& VolumeTool::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&VolumeTool::name>("name"),
  };
  static constexpr auto table = codec::table<VolumeTool>("VolumeTool", fields);
  return table;
}

const codec::Table& Webhook::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&Webhook::id>("id"),
  };
  static constexpr auto table = codec::table<Webhook>("Webhook", fields);
  return table;
}

const codec::Table& WebhookNotifications::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&WebhookNotifications::on_duration_warning_threshold_exceeded>("on_duration_warning_threshold_exceeded"),
      codec::field<&WebhookNotifications::on_failure>("on_failure"),
      codec::field<&WebhookNotifications::on_maintenance_complete>("on_maintenance_complete"),
      codec::field<&WebhookNotifications::on_maintenance_start>("on_maintenance_start"),
      codec::field<&WebhookNotifications::on_start>("on_start"),
      codec::field<&WebhookNotifications::on_streaming_backlog_exceeded>("on_streaming_backlog_exceeded"),
      codec::field<&WebhookNotifications::on_success>("on_success"),
  };
  static constexpr auto table = codec::table<WebhookNotifications>("WebhookNotifications", fields);
  return table;
}

const codec::Table& WidgetErrorDetail::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&WidgetErrorDetail::message>("message"),
  };
  static constexpr auto table = codec::table<WidgetErrorDetail>("WidgetErrorDetail", fields);
  return table;
}

const codec::Table& ExportRunRequest::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ExportRunRequest::run_id>("run_id"),
      codec::field<&ExportRunRequest::views_to_export>("views_to_export"),
  };
  static constexpr auto table = codec::table<ExportRunRequest>("ExportRunRequest", fields);
  return table;
}

const codec::Table& GetJobRequest::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&GetJobRequest::include_trigger_state>("include_trigger_state"),
      codec::field<&GetJobRequest::job_id>("job_id"),
      codec::field<&GetJobRequest::page_token>("page_token"),
  };
  static constexpr auto table = codec::table<GetJobRequest>("GetJobRequest", fields);
  return table;
}

const codec::Table& GetRunRequest::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&GetRunRequest::include_history>("include_history"),
      codec::field<&GetRunRequest::include_resolved_values>("include_resolved_values"),
      codec::field<&GetRunRequest::page_token>("page_token"),
      codec::field<&GetRunRequest::run_id>("run_id"),
  };
  static constexpr auto table = codec::table<GetRunRequest>("GetRunRequest", fields);
  return table;
}

const codec::Table& GetRunOutputRequest::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&GetRunOutputRequest::run_id>("run_id"),
  };
  static constexpr auto table = codec::table<GetRunOutputRequest>("GetRunOutputRequest", fields);
  return table;
}

const codec::Table& ListJobsRequest::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ListJobsRequest::expand_tasks>("expand_tasks"),
      codec::field<&ListJobsRequest::limit>("limit"),
      codec::field<&ListJobsRequest::name>("name"),
      codec::field<&ListJobsRequest::offset>("offset"),
      codec::field<&ListJobsRequest::page_token>("page_token"),
  };
  static constexpr auto table = codec::table<ListJobsRequest>("ListJobsRequest", fields);
  return table;
}

const codec::Table& ListRunsRequest::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ListRunsRequest::active_only>("active_only"),
      codec::field<&ListRunsRequest::completed_only>("completed_only"),
      codec::field<&ListRunsRequest::expand_tasks>("expand_tasks"),
      codec::field<&ListRunsRequest::job_id>("job_id"),
      codec::field<&ListRunsRequest::limit>("limit"),
      codec::field<&ListRunsRequest::offset>("offset"),
      codec::field<&ListRunsRequest::page_token>("page_token"),
      codec::field<&ListRunsRequest::run_type>("run_type"),
      codec::field<&ListRunsRequest::start_time_from>("start_time_from"),
      codec::field<&ListRunsRequest::start_time_to>("start_time_to"),
  };
  static constexpr auto table = codec::table<ListRunsRequest>("ListRunsRequest", fields);
  return table;
}

}  // namespace databricks::jobs

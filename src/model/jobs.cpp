// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/model/jobs.hpp>

#include <utility>

#include "codec/table.hpp"

namespace databricks::inline v0_2::jobs {

std::span<const std::string_view> wire_texts(AiExtractFunctionMode) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "MODE_PRECISION",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(AiParseDocumentFunctionDescriptionElementType) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "DESCRIPTION_ELEMENT_TYPE_ALL",
      "DESCRIPTION_ELEMENT_TYPE_FIGURE",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(AiRuntimeTaskPriorityClass) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "BEST_EFFORT",
      "NORMAL",
  };
  return texts;
}

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

std::span<const std::string_view> wire_texts(JobCompletionTriggerConfigurationIfStatus) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "DONE",
      "FAILED",
      "SUCCESS",
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

std::span<const std::string_view> wire_texts(QueueDetailsCodeCode) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "ACTIVE_RUNS_LIMIT_REACHED",
      "ACTIVE_RUN_JOB_TASKS_LIMIT_REACHED",
      "MAX_CONCURRENT_RUNS_REACHED",
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

std::span<const std::string_view> wire_texts(SubscriptionAttachmentDataAttachmentFileFormat) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "FILE_FORMAT_CSV",
      "FILE_FORMAT_EXCEL",
      "FILE_FORMAT_TSV",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(SubscriptionAttachmentPageAttachmentPageSelection) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "PAGE_SELECTION_ALL",
      "PAGE_SELECTION_SUBSET",
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
      "JOB_COMPLETION",
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

const internal::codec::Table& AiClassifyFunction::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&AiClassifyFunction::enable_confidence_scores>("enable_confidence_scores"),
      internal::codec::field<&AiClassifyFunction::enable_rationales>("enable_rationales"),
      internal::codec::field<&AiClassifyFunction::inline_labels>("inline_labels"),
      internal::codec::field<&AiClassifyFunction::instructions>("instructions"),
      internal::codec::field<&AiClassifyFunction::multilabel>("multilabel"),
      internal::codec::field<&AiClassifyFunction::version>("version"),
  };
  static constexpr auto table = internal::codec::table<AiClassifyFunction>("AiClassifyFunction", fields);
  return table;
}

const internal::codec::Table& AiClassifyFunctionInlineLabels::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&AiClassifyFunctionInlineLabels::labels>("labels"),
  };
  static constexpr auto table = internal::codec::table<AiClassifyFunctionInlineLabels>("AiClassifyFunctionInlineLabels", fields);
  return table;
}

const internal::codec::Table& AiClassifyFunctionLabel::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&AiClassifyFunctionLabel::description>("description"),
      internal::codec::field<&AiClassifyFunctionLabel::name>("name"),
  };
  static constexpr auto table = internal::codec::table<AiClassifyFunctionLabel>("AiClassifyFunctionLabel", fields);
  return table;
}

const internal::codec::Table& AiExtractFunction::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&AiExtractFunction::enable_citations>("enable_citations"),
      internal::codec::field<&AiExtractFunction::enable_confidence_scores>("enable_confidence_scores"),
      internal::codec::field<&AiExtractFunction::instructions>("instructions"),
      internal::codec::field<&AiExtractFunction::mode>("mode"),
      internal::codec::field<&AiExtractFunction::schema>("schema"),
      internal::codec::field<&AiExtractFunction::version>("version"),
  };
  static constexpr auto table = internal::codec::table<AiExtractFunction>("AiExtractFunction", fields);
  return table;
}

const internal::codec::Table& AiFunctionTask::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&AiFunctionTask::ai_classify>("ai_classify"),
      internal::codec::field<&AiFunctionTask::ai_extract>("ai_extract"),
      internal::codec::field<&AiFunctionTask::ai_parse_document>("ai_parse_document"),
      internal::codec::field<&AiFunctionTask::delta_table>("delta_table"),
      internal::codec::field<&AiFunctionTask::output>("output"),
      internal::codec::field<&AiFunctionTask::volume>("volume"),
  };
  static constexpr auto table = internal::codec::table<AiFunctionTask>("AiFunctionTask", fields);
  return table;
}

const internal::codec::Table& AiFunctionTaskOutput::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&AiFunctionTaskOutput::estimated_time_remaining>("estimated_time_remaining"),
      internal::codec::field<&AiFunctionTaskOutput::failed_row_count>("failed_row_count"),
      internal::codec::field<&AiFunctionTaskOutput::output_table>("output_table"),
      internal::codec::field<&AiFunctionTaskOutput::succeeded_row_count>("succeeded_row_count"),
      internal::codec::field<&AiFunctionTaskOutput::total_row_count>("total_row_count"),
  };
  static constexpr auto table = internal::codec::table<AiFunctionTaskOutput>("AiFunctionTaskOutput", fields);
  return table;
}

const internal::codec::Table& AiParseDocumentFunction::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&AiParseDocumentFunction::description_element_types>("description_element_types"),
      internal::codec::field<&AiParseDocumentFunction::image_output_path>("image_output_path"),
      internal::codec::field<&AiParseDocumentFunction::page_range>("page_range"),
      internal::codec::field<&AiParseDocumentFunction::version>("version"),
  };
  static constexpr auto table = internal::codec::table<AiParseDocumentFunction>("AiParseDocumentFunction", fields);
  return table;
}

const internal::codec::Table& AiRuntimeTask::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&AiRuntimeTask::code_source_path>("code_source_path"),
      internal::codec::field<&AiRuntimeTask::deployments>("deployments"),
      internal::codec::field<&AiRuntimeTask::docker_image_url>("docker_image_url"),
      internal::codec::field<&AiRuntimeTask::experiment>("experiment"),
      internal::codec::field<&AiRuntimeTask::mlflow_artifact_location>("mlflow_artifact_location"),
      internal::codec::field<&AiRuntimeTask::mlflow_experiment_directory>("mlflow_experiment_directory"),
      internal::codec::field<&AiRuntimeTask::mlflow_run>("mlflow_run"),
      internal::codec::field<&AiRuntimeTask::priority_class>("priority_class"),
      internal::codec::field<&AiRuntimeTask::unity_catalog_image_path>("unity_catalog_image_path"),
  };
  static constexpr auto table = internal::codec::table<AiRuntimeTask>("AiRuntimeTask", fields);
  return table;
}

const internal::codec::Table& AiRuntimeTaskOutput::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&AiRuntimeTaskOutput::mlflow_experiment_id>("mlflow_experiment_id"),
      internal::codec::field<&AiRuntimeTaskOutput::mlflow_run_id>("mlflow_run_id"),
      internal::codec::field<&AiRuntimeTaskOutput::status_message>("status_message"),
  };
  static constexpr auto table = internal::codec::table<AiRuntimeTaskOutput>("AiRuntimeTaskOutput", fields);
  return table;
}

const internal::codec::Table& AlertTask::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&AlertTask::alert_id>("alert_id"),
      internal::codec::field<&AlertTask::parameters>("parameters"),
      internal::codec::field<&AlertTask::subscribers>("subscribers"),
      internal::codec::field<&AlertTask::warehouse_id>("warehouse_id"),
      internal::codec::field<&AlertTask::workspace_path>("workspace_path"),
  };
  static constexpr auto table = internal::codec::table<AlertTask>("AlertTask", fields);
  return table;
}

const internal::codec::Table& AlertTaskOutput::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&AlertTaskOutput::alert_state>("alert_state"),
  };
  static constexpr auto table = internal::codec::table<AlertTaskOutput>("AlertTaskOutput", fields);
  return table;
}

const internal::codec::Table& AlertTaskSubscriber::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&AlertTaskSubscriber::destination_id>("destination_id"),
      internal::codec::field<&AlertTaskSubscriber::user_name>("user_name"),
  };
  static constexpr auto table = internal::codec::table<AlertTaskSubscriber>("AlertTaskSubscriber", fields);
  return table;
}

const internal::codec::Table& BaseJob::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&BaseJob::created_time>("created_time"),
      internal::codec::field<&BaseJob::creator_user_name>("creator_user_name"),
      internal::codec::field<&BaseJob::effective_budget_policy_id>("effective_budget_policy_id"),
      internal::codec::field<&BaseJob::effective_usage_policy_id>("effective_usage_policy_id"),
      internal::codec::field<&BaseJob::has_more>("has_more"),
      internal::codec::field<&BaseJob::job_id>("job_id"),
      internal::codec::field<&BaseJob::run_as_user_name>("run_as_user_name"),
      internal::codec::field<&BaseJob::settings>("settings"),
      internal::codec::field<&BaseJob::trigger_details>("trigger_details"),
      internal::codec::field<&BaseJob::trigger_state>("trigger_state"),
  };
  static constexpr auto table = internal::codec::table<BaseJob>("BaseJob", fields);
  return table;
}

const internal::codec::Table& BaseRun::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&BaseRun::attempt_number>("attempt_number"),
      internal::codec::field<&BaseRun::cleanup_duration>("cleanup_duration"),
      internal::codec::field<&BaseRun::cluster_instance>("cluster_instance"),
      internal::codec::field<&BaseRun::cluster_spec>("cluster_spec"),
      internal::codec::field<&BaseRun::creator_user_name>("creator_user_name"),
      internal::codec::field<&BaseRun::deployment_id>("deployment_id"),
      internal::codec::field<&BaseRun::description>("description"),
      internal::codec::field<&BaseRun::duration_target>("duration_target"),
      internal::codec::field<&BaseRun::effective_performance_target>("effective_performance_target"),
      internal::codec::field<&BaseRun::effective_usage_policy_id>("effective_usage_policy_id"),
      internal::codec::field<&BaseRun::end_time>("end_time"),
      internal::codec::field<&BaseRun::environment_variables>("environment_variables"),
      internal::codec::field<&BaseRun::execution_duration>("execution_duration"),
      internal::codec::field<&BaseRun::git_source>("git_source"),
      internal::codec::field<&BaseRun::has_more>("has_more"),
      internal::codec::field<&BaseRun::job_clusters>("job_clusters"),
      internal::codec::field<&BaseRun::job_id>("job_id"),
      internal::codec::field<&BaseRun::job_parameters>("job_parameters"),
      internal::codec::field<&BaseRun::job_run_id>("job_run_id"),
      internal::codec::field<&BaseRun::number_in_job>("number_in_job"),
      internal::codec::field<&BaseRun::original_attempt_run_id>("original_attempt_run_id"),
      internal::codec::field<&BaseRun::overriding_parameters>("overriding_parameters"),
      internal::codec::field<&BaseRun::queue_duration>("queue_duration"),
      internal::codec::field<&BaseRun::repair_history>("repair_history"),
      internal::codec::field<&BaseRun::run_duration>("run_duration"),
      internal::codec::field<&BaseRun::run_id>("run_id"),
      internal::codec::field<&BaseRun::run_name>("run_name"),
      internal::codec::field<&BaseRun::run_page_url>("run_page_url"),
      internal::codec::field<&BaseRun::run_type>("run_type"),
      internal::codec::field<&BaseRun::schedule>("schedule"),
      internal::codec::field<&BaseRun::setup_duration>("setup_duration"),
      internal::codec::field<&BaseRun::start_time>("start_time"),
      internal::codec::field<&BaseRun::state>("state"),
      internal::codec::field<&BaseRun::status>("status"),
      internal::codec::field<&BaseRun::tasks>("tasks"),
      internal::codec::field<&BaseRun::trigger>("trigger"),
      internal::codec::field<&BaseRun::trigger_info>("trigger_info"),
      internal::codec::field<&BaseRun::version_id>("version_id"),
  };
  static constexpr auto table = internal::codec::table<BaseRun>("BaseRun", fields);
  return table;
}

const internal::codec::Table& CancelAllRuns::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&CancelAllRuns::all_queued_runs>("all_queued_runs"),
      internal::codec::field<&CancelAllRuns::job_id>("job_id"),
  };
  static constexpr auto table = internal::codec::table<CancelAllRuns>("CancelAllRuns", fields);
  return table;
}

const internal::codec::Table& CancelRun::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&CancelRun::run_id>("run_id"),
  };
  static constexpr auto table = internal::codec::table<CancelRun>("CancelRun", fields);
  return table;
}

const internal::codec::Table& CleanRoomTaskRunState::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&CleanRoomTaskRunState::life_cycle_state>("life_cycle_state"),
      internal::codec::field<&CleanRoomTaskRunState::result_state>("result_state"),
  };
  static constexpr auto table = internal::codec::table<CleanRoomTaskRunState>("CleanRoomTaskRunState", fields);
  return table;
}

const internal::codec::Table& CleanRoomsNotebookTask::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&CleanRoomsNotebookTask::clean_room_name>("clean_room_name"),
      internal::codec::field<&CleanRoomsNotebookTask::etag>("etag"),
      internal::codec::field<&CleanRoomsNotebookTask::notebook_base_parameters>("notebook_base_parameters"),
      internal::codec::field<&CleanRoomsNotebookTask::notebook_name>("notebook_name"),
  };
  static constexpr auto table = internal::codec::table<CleanRoomsNotebookTask>("CleanRoomsNotebookTask", fields);
  return table;
}

const internal::codec::Table& CleanRoomsNotebookTaskCleanRoomsNotebookTaskOutput::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&CleanRoomsNotebookTaskCleanRoomsNotebookTaskOutput::clean_room_job_run_state>("clean_room_job_run_state"),
      internal::codec::field<&CleanRoomsNotebookTaskCleanRoomsNotebookTaskOutput::notebook_output>("notebook_output"),
      internal::codec::field<&CleanRoomsNotebookTaskCleanRoomsNotebookTaskOutput::output_schema_info>("output_schema_info"),
  };
  static constexpr auto table = internal::codec::table<CleanRoomsNotebookTaskCleanRoomsNotebookTaskOutput>("CleanRoomsNotebookTaskCleanRoomsNotebookTaskOutput", fields);
  return table;
}

const internal::codec::Table& ClusterInstance::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ClusterInstance::cluster_id>("cluster_id"),
      internal::codec::field<&ClusterInstance::spark_context_id>("spark_context_id"),
  };
  static constexpr auto table = internal::codec::table<ClusterInstance>("ClusterInstance", fields);
  return table;
}

const internal::codec::Table& CompletedJob::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&CompletedJob::completion_time>("completion_time"),
      internal::codec::field<&CompletedJob::job_id>("job_id"),
      internal::codec::field<&CompletedJob::run_id>("run_id"),
      internal::codec::field<&CompletedJob::termination_code>("termination_code"),
      internal::codec::field<&CompletedJob::workspace_id>("workspace_id"),
  };
  static constexpr auto table = internal::codec::table<CompletedJob>("CompletedJob", fields);
  return table;
}

const internal::codec::Table& Compute::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&Compute::hardware_accelerator>("hardware_accelerator"),
  };
  static constexpr auto table = internal::codec::table<Compute>("Compute", fields);
  return table;
}

const internal::codec::Table& ComputeConfig::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ComputeConfig::gpu_node_pool_id>("gpu_node_pool_id"),
      internal::codec::field<&ComputeConfig::gpu_type>("gpu_type"),
      internal::codec::field<&ComputeConfig::num_gpus>("num_gpus"),
  };
  static constexpr auto table = internal::codec::table<ComputeConfig>("ComputeConfig", fields);
  return table;
}

const internal::codec::Table& ComputeSpec::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ComputeSpec::accelerator_count>("accelerator_count"),
      internal::codec::field<&ComputeSpec::accelerator_type>("accelerator_type"),
      internal::codec::field<&ComputeSpec::provisioned_capacity_id>("provisioned_capacity_id"),
  };
  static constexpr auto table = internal::codec::table<ComputeSpec>("ComputeSpec", fields);
  return table;
}

const internal::codec::Table& ConditionTask::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ConditionTask::left>("left"),
      internal::codec::field<&ConditionTask::op>("op"),
      internal::codec::field<&ConditionTask::right>("right"),
  };
  static constexpr auto table = internal::codec::table<ConditionTask>("ConditionTask", fields);
  return table;
}

const internal::codec::Table& Continuous::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&Continuous::maintenance_window>("maintenance_window"),
      internal::codec::field<&Continuous::pause_status>("pause_status"),
      internal::codec::field<&Continuous::task_retry_mode>("task_retry_mode"),
  };
  static constexpr auto table = internal::codec::table<Continuous>("Continuous", fields);
  return table;
}

const internal::codec::Table& ContinuousTriggerConfiguration::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ContinuousTriggerConfiguration::maintenance_window>("maintenance_window"),
      internal::codec::field<&ContinuousTriggerConfiguration::task_retry_mode>("task_retry_mode"),
  };
  static constexpr auto table = internal::codec::table<ContinuousTriggerConfiguration>("ContinuousTriggerConfiguration", fields);
  return table;
}

const internal::codec::Table& ContinuousTriggerState::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ContinuousTriggerState::consecutive_failures>("consecutive_failures"),
      internal::codec::field<&ContinuousTriggerState::is_backing_off>("is_backing_off"),
      internal::codec::field<&ContinuousTriggerState::next_attempt_ms>("next_attempt_ms"),
  };
  static constexpr auto table = internal::codec::table<ContinuousTriggerState>("ContinuousTriggerState", fields);
  return table;
}

const internal::codec::Table& CreateJob::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&CreateJob::access_control_list>("access_control_list"),
      internal::codec::field<&CreateJob::budget_policy_id>("budget_policy_id"),
      internal::codec::field<&CreateJob::continuous>("continuous"),
      internal::codec::field<&CreateJob::deployment>("deployment"),
      internal::codec::field<&CreateJob::description>("description"),
      internal::codec::field<&CreateJob::duration_target>("duration_target"),
      internal::codec::field<&CreateJob::edit_mode>("edit_mode"),
      internal::codec::field<&CreateJob::email_notifications>("email_notifications"),
      internal::codec::field<&CreateJob::environment_variables>("environment_variables"),
      internal::codec::field<&CreateJob::environments>("environments"),
      internal::codec::field<&CreateJob::format>("format"),
      internal::codec::field<&CreateJob::git_source>("git_source"),
      internal::codec::field<&CreateJob::health>("health"),
      internal::codec::field<&CreateJob::job_clusters>("job_clusters"),
      internal::codec::field<&CreateJob::max_concurrent_runs>("max_concurrent_runs"),
      internal::codec::field<&CreateJob::name>("name"),
      internal::codec::field<&CreateJob::notification_settings>("notification_settings"),
      internal::codec::field<&CreateJob::parameters>("parameters"),
      internal::codec::field<&CreateJob::parent_path>("parent_path"),
      internal::codec::field<&CreateJob::performance_target>("performance_target"),
      internal::codec::field<&CreateJob::queue>("queue"),
      internal::codec::field<&CreateJob::run_as>("run_as"),
      internal::codec::field<&CreateJob::schedule>("schedule"),
      internal::codec::field<&CreateJob::tags>("tags"),
      internal::codec::field<&CreateJob::tasks>("tasks"),
      internal::codec::field<&CreateJob::timeout_seconds>("timeout_seconds"),
      internal::codec::field<&CreateJob::trigger>("trigger"),
      internal::codec::field<&CreateJob::triggers>("triggers"),
      internal::codec::field<&CreateJob::usage_policy_id>("usage_policy_id"),
      internal::codec::field<&CreateJob::webhook_notifications>("webhook_notifications"),
  };
  static constexpr auto table = internal::codec::table<CreateJob>("CreateJob", fields);
  return table;
}

const internal::codec::Table& CreateResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&CreateResponse::job_id>("job_id"),
  };
  static constexpr auto table = internal::codec::table<CreateResponse>("CreateResponse", fields);
  return table;
}

const internal::codec::Table& CronSchedule::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&CronSchedule::pause_status>("pause_status"),
      internal::codec::field<&CronSchedule::quartz_cron_expression>("quartz_cron_expression"),
      internal::codec::field<&CronSchedule::sql_condition>("sql_condition"),
      internal::codec::field<&CronSchedule::timezone_id>("timezone_id"),
  };
  static constexpr auto table = internal::codec::table<CronSchedule>("CronSchedule", fields);
  return table;
}

const internal::codec::Table& CronTriggerConfiguration::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&CronTriggerConfiguration::quartz_cron_expression>("quartz_cron_expression"),
      internal::codec::field<&CronTriggerConfiguration::timezone_id>("timezone_id"),
  };
  static constexpr auto table = internal::codec::table<CronTriggerConfiguration>("CronTriggerConfiguration", fields);
  return table;
}

const internal::codec::Table& DashboardPageSnapshot::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&DashboardPageSnapshot::page_display_name>("page_display_name"),
      internal::codec::field<&DashboardPageSnapshot::widget_error_details>("widget_error_details"),
  };
  static constexpr auto table = internal::codec::table<DashboardPageSnapshot>("DashboardPageSnapshot", fields);
  return table;
}

const internal::codec::Table& DashboardTask::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&DashboardTask::dashboard_id>("dashboard_id"),
      internal::codec::field<&DashboardTask::filters>("filters"),
      internal::codec::field<&DashboardTask::subscription>("subscription"),
      internal::codec::field<&DashboardTask::warehouse_id>("warehouse_id"),
  };
  static constexpr auto table = internal::codec::table<DashboardTask>("DashboardTask", fields);
  return table;
}

const internal::codec::Table& DashboardTaskOutput::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&DashboardTaskOutput::page_snapshots>("page_snapshots"),
  };
  static constexpr auto table = internal::codec::table<DashboardTaskOutput>("DashboardTaskOutput", fields);
  return table;
}

const internal::codec::Table& DbtCloudJobRunStep::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&DbtCloudJobRunStep::index>("index"),
      internal::codec::field<&DbtCloudJobRunStep::logs>("logs"),
      internal::codec::field<&DbtCloudJobRunStep::name>("name"),
      internal::codec::field<&DbtCloudJobRunStep::status>("status"),
  };
  static constexpr auto table = internal::codec::table<DbtCloudJobRunStep>("DbtCloudJobRunStep", fields);
  return table;
}

const internal::codec::Table& DbtCloudTask::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&DbtCloudTask::connection_resource_name>("connection_resource_name"),
      internal::codec::field<&DbtCloudTask::dbt_cloud_job_id>("dbt_cloud_job_id"),
  };
  static constexpr auto table = internal::codec::table<DbtCloudTask>("DbtCloudTask", fields);
  return table;
}

const internal::codec::Table& DbtCloudTaskOutput::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&DbtCloudTaskOutput::dbt_cloud_job_run_id>("dbt_cloud_job_run_id"),
      internal::codec::field<&DbtCloudTaskOutput::dbt_cloud_job_run_output>("dbt_cloud_job_run_output"),
      internal::codec::field<&DbtCloudTaskOutput::dbt_cloud_job_run_url>("dbt_cloud_job_run_url"),
  };
  static constexpr auto table = internal::codec::table<DbtCloudTaskOutput>("DbtCloudTaskOutput", fields);
  return table;
}

const internal::codec::Table& DbtOutput::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&DbtOutput::artifacts_headers>("artifacts_headers"),
      internal::codec::field<&DbtOutput::artifacts_link>("artifacts_link"),
  };
  static constexpr auto table = internal::codec::table<DbtOutput>("DbtOutput", fields);
  return table;
}

const internal::codec::Table& DbtPlatformJobRunStep::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&DbtPlatformJobRunStep::index>("index"),
      internal::codec::field<&DbtPlatformJobRunStep::logs>("logs"),
      internal::codec::field<&DbtPlatformJobRunStep::logs_truncated>("logs_truncated"),
      internal::codec::field<&DbtPlatformJobRunStep::name>("name"),
      internal::codec::field<&DbtPlatformJobRunStep::name_truncated>("name_truncated"),
      internal::codec::field<&DbtPlatformJobRunStep::status>("status"),
  };
  static constexpr auto table = internal::codec::table<DbtPlatformJobRunStep>("DbtPlatformJobRunStep", fields);
  return table;
}

const internal::codec::Table& DbtPlatformTask::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&DbtPlatformTask::connection_resource_name>("connection_resource_name"),
      internal::codec::field<&DbtPlatformTask::dbt_platform_job_id>("dbt_platform_job_id"),
  };
  static constexpr auto table = internal::codec::table<DbtPlatformTask>("DbtPlatformTask", fields);
  return table;
}

const internal::codec::Table& DbtPlatformTaskOutput::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&DbtPlatformTaskOutput::dbt_platform_job_run_id>("dbt_platform_job_run_id"),
      internal::codec::field<&DbtPlatformTaskOutput::dbt_platform_job_run_output>("dbt_platform_job_run_output"),
      internal::codec::field<&DbtPlatformTaskOutput::dbt_platform_job_run_url>("dbt_platform_job_run_url"),
      internal::codec::field<&DbtPlatformTaskOutput::steps_truncated>("steps_truncated"),
  };
  static constexpr auto table = internal::codec::table<DbtPlatformTaskOutput>("DbtPlatformTaskOutput", fields);
  return table;
}

const internal::codec::Table& DbtTask::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&DbtTask::catalog>("catalog"),
      internal::codec::field<&DbtTask::commands>("commands"),
      internal::codec::field<&DbtTask::profiles_directory>("profiles_directory"),
      internal::codec::field<&DbtTask::project_directory>("project_directory"),
      internal::codec::field<&DbtTask::schema>("schema"),
      internal::codec::field<&DbtTask::source>("source"),
      internal::codec::field<&DbtTask::warehouse_id>("warehouse_id"),
  };
  static constexpr auto table = internal::codec::table<DbtTask>("DbtTask", fields);
  return table;
}

const internal::codec::Table& DeleteJob::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&DeleteJob::job_id>("job_id"),
  };
  static constexpr auto table = internal::codec::table<DeleteJob>("DeleteJob", fields);
  return table;
}

const internal::codec::Table& DeleteRun::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&DeleteRun::run_id>("run_id"),
  };
  static constexpr auto table = internal::codec::table<DeleteRun>("DeleteRun", fields);
  return table;
}

const internal::codec::Table& DeltaTableSource::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&DeltaTableSource::input_column>("input_column"),
      internal::codec::field<&DeltaTableSource::merge_key_columns>("merge_key_columns"),
      internal::codec::field<&DeltaTableSource::table_name>("table_name"),
  };
  static constexpr auto table = internal::codec::table<DeltaTableSource>("DeltaTableSource", fields);
  return table;
}

const internal::codec::Table& DeploymentSpec::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&DeploymentSpec::command_path>("command_path"),
      internal::codec::field<&DeploymentSpec::compute>("compute"),
      internal::codec::field<&DeploymentSpec::name>("name"),
  };
  static constexpr auto table = internal::codec::table<DeploymentSpec>("DeploymentSpec", fields);
  return table;
}

const internal::codec::Table& Environment::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&Environment::base_environment>("base_environment"),
      internal::codec::field<&Environment::client>("client"),
      internal::codec::field<&Environment::dependencies>("dependencies"),
      internal::codec::field<&Environment::environment_version>("environment_version"),
      internal::codec::field<&Environment::java_dependencies>("java_dependencies"),
      internal::codec::field<&Environment::project_environment>("project_environment"),
  };
  static constexpr auto table = internal::codec::table<Environment>("Environment", fields);
  return table;
}

const internal::codec::Table& ExportRunOutput::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ExportRunOutput::views>("views"),
  };
  static constexpr auto table = internal::codec::table<ExportRunOutput>("ExportRunOutput", fields);
  return table;
}

const internal::codec::Table& FileArrivalTriggerConfiguration::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&FileArrivalTriggerConfiguration::min_time_between_triggers_seconds>("min_time_between_triggers_seconds"),
      internal::codec::field<&FileArrivalTriggerConfiguration::url>("url"),
      internal::codec::field<&FileArrivalTriggerConfiguration::wait_after_last_change_seconds>("wait_after_last_change_seconds"),
  };
  static constexpr auto table = internal::codec::table<FileArrivalTriggerConfiguration>("FileArrivalTriggerConfiguration", fields);
  return table;
}

const internal::codec::Table& FileArrivalTriggerState::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&FileArrivalTriggerState::using_file_events>("using_file_events"),
  };
  static constexpr auto table = internal::codec::table<FileArrivalTriggerState>("FileArrivalTriggerState", fields);
  return table;
}

const internal::codec::Table& ForEachStats::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ForEachStats::error_message_stats>("error_message_stats"),
      internal::codec::field<&ForEachStats::task_run_stats>("task_run_stats"),
  };
  static constexpr auto table = internal::codec::table<ForEachStats>("ForEachStats", fields);
  return table;
}

const internal::codec::Table& ForEachTask::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ForEachTask::concurrency>("concurrency"),
      internal::codec::field<&ForEachTask::inputs>("inputs"),
      internal::codec::field<&ForEachTask::task>("task"),
  };
  static constexpr auto table = internal::codec::table<ForEachTask>("ForEachTask", fields);
  return table;
}

const internal::codec::Table& ForEachTaskErrorMessageStats::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ForEachTaskErrorMessageStats::count>("count"),
      internal::codec::field<&ForEachTaskErrorMessageStats::error_message>("error_message"),
      internal::codec::field<&ForEachTaskErrorMessageStats::termination_category>("termination_category"),
  };
  static constexpr auto table = internal::codec::table<ForEachTaskErrorMessageStats>("ForEachTaskErrorMessageStats", fields);
  return table;
}

const internal::codec::Table& ForEachTaskTaskRunStats::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ForEachTaskTaskRunStats::active_iterations>("active_iterations"),
      internal::codec::field<&ForEachTaskTaskRunStats::completed_iterations>("completed_iterations"),
      internal::codec::field<&ForEachTaskTaskRunStats::failed_iterations>("failed_iterations"),
      internal::codec::field<&ForEachTaskTaskRunStats::scheduled_iterations>("scheduled_iterations"),
      internal::codec::field<&ForEachTaskTaskRunStats::succeeded_iterations>("succeeded_iterations"),
      internal::codec::field<&ForEachTaskTaskRunStats::total_iterations>("total_iterations"),
  };
  static constexpr auto table = internal::codec::table<ForEachTaskTaskRunStats>("ForEachTaskTaskRunStats", fields);
  return table;
}

const internal::codec::Table& GenAiComputeTask::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&GenAiComputeTask::command>("command"),
      internal::codec::field<&GenAiComputeTask::compute>("compute"),
      internal::codec::field<&GenAiComputeTask::dl_runtime_image>("dl_runtime_image"),
      internal::codec::field<&GenAiComputeTask::mlflow_experiment_name>("mlflow_experiment_name"),
      internal::codec::field<&GenAiComputeTask::source>("source"),
      internal::codec::field<&GenAiComputeTask::training_script_path>("training_script_path"),
      internal::codec::field<&GenAiComputeTask::yaml_parameters>("yaml_parameters"),
      internal::codec::field<&GenAiComputeTask::yaml_parameters_file_path>("yaml_parameters_file_path"),
  };
  static constexpr auto table = internal::codec::table<GenAiComputeTask>("GenAiComputeTask", fields);
  return table;
}

const internal::codec::Table& GitSnapshot::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&GitSnapshot::used_commit>("used_commit"),
  };
  static constexpr auto table = internal::codec::table<GitSnapshot>("GitSnapshot", fields);
  return table;
}

const internal::codec::Table& GitSource::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&GitSource::git_branch>("git_branch"),
      internal::codec::field<&GitSource::git_commit>("git_commit"),
      internal::codec::field<&GitSource::git_provider>("git_provider"),
      internal::codec::field<&GitSource::git_snapshot>("git_snapshot"),
      internal::codec::field<&GitSource::git_tag>("git_tag"),
      internal::codec::field<&GitSource::git_url>("git_url"),
      internal::codec::field<&GitSource::job_source>("job_source"),
      internal::codec::field<&GitSource::sparse_checkout>("sparse_checkout"),
  };
  static constexpr auto table = internal::codec::table<GitSource>("GitSource", fields);
  return table;
}

const internal::codec::Table& Job::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&Job::created_time>("created_time"),
      internal::codec::field<&Job::creator_user_name>("creator_user_name"),
      internal::codec::field<&Job::effective_budget_policy_id>("effective_budget_policy_id"),
      internal::codec::field<&Job::effective_usage_policy_id>("effective_usage_policy_id"),
      internal::codec::field<&Job::has_more>("has_more"),
      internal::codec::field<&Job::job_id>("job_id"),
      internal::codec::field<&Job::next_page_token>("next_page_token"),
      internal::codec::field<&Job::run_as_user_name>("run_as_user_name"),
      internal::codec::field<&Job::settings>("settings"),
      internal::codec::field<&Job::trigger_details>("trigger_details"),
      internal::codec::field<&Job::trigger_state>("trigger_state"),
  };
  static constexpr auto table = internal::codec::table<Job>("Job", fields);
  return table;
}

const internal::codec::Table& JobAccessControlRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&JobAccessControlRequest::group_name>("group_name"),
      internal::codec::field<&JobAccessControlRequest::permission_level>("permission_level"),
      internal::codec::field<&JobAccessControlRequest::service_principal_name>("service_principal_name"),
      internal::codec::field<&JobAccessControlRequest::user_name>("user_name"),
  };
  static constexpr auto table = internal::codec::table<JobAccessControlRequest>("JobAccessControlRequest", fields);
  return table;
}

const internal::codec::Table& JobCluster::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&JobCluster::job_cluster_key>("job_cluster_key"),
      internal::codec::field<&JobCluster::new_cluster>("new_cluster"),
      internal::codec::field<&JobCluster::serverless_compute>("serverless_compute"),
      internal::codec::field<&JobCluster::serverless_compute_id>("serverless_compute_id"),
  };
  static constexpr auto table = internal::codec::table<JobCluster>("JobCluster", fields);
  return table;
}

const internal::codec::Table& JobClusterServerlessCompute::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&JobClusterServerlessCompute::policy_id>("policy_id"),
  };
  static constexpr auto table = internal::codec::table<JobClusterServerlessCompute>("JobClusterServerlessCompute", fields);
  return table;
}

const internal::codec::Table& JobCompletionTriggerConfiguration::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&JobCompletionTriggerConfiguration::if_status>("if_status"),
      internal::codec::field<&JobCompletionTriggerConfiguration::jobs>("jobs"),
  };
  static constexpr auto table = internal::codec::table<JobCompletionTriggerConfiguration>("JobCompletionTriggerConfiguration", fields);
  return table;
}

const internal::codec::Table& JobCompletionTriggerConfigurationMonitoredJob::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&JobCompletionTriggerConfigurationMonitoredJob::job_id>("job_id"),
      internal::codec::field<&JobCompletionTriggerConfigurationMonitoredJob::workspace_id>("workspace_id"),
  };
  static constexpr auto table = internal::codec::table<JobCompletionTriggerConfigurationMonitoredJob>("JobCompletionTriggerConfigurationMonitoredJob", fields);
  return table;
}

const internal::codec::Table& JobCompletionTriggerRunInfoDetails::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&JobCompletionTriggerRunInfoDetails::completed_jobs>("completed_jobs"),
  };
  static constexpr auto table = internal::codec::table<JobCompletionTriggerRunInfoDetails>("JobCompletionTriggerRunInfoDetails", fields);
  return table;
}

const internal::codec::Table& JobCompletionTriggerState::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&JobCompletionTriggerState::monitored_job_states>("monitored_job_states"),
  };
  static constexpr auto table = internal::codec::table<JobCompletionTriggerState>("JobCompletionTriggerState", fields);
  return table;
}

const internal::codec::Table& JobCompletionTriggerStateMonitoredJobState::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&JobCompletionTriggerStateMonitoredJobState::has_seen_completion>("has_seen_completion"),
      internal::codec::field<&JobCompletionTriggerStateMonitoredJobState::is_deleted>("is_deleted"),
      internal::codec::field<&JobCompletionTriggerStateMonitoredJobState::job_id>("job_id"),
      internal::codec::field<&JobCompletionTriggerStateMonitoredJobState::last_seen_completion_time>("last_seen_completion_time"),
      internal::codec::field<&JobCompletionTriggerStateMonitoredJobState::last_seen_result>("last_seen_result"),
      internal::codec::field<&JobCompletionTriggerStateMonitoredJobState::last_seen_run_id>("last_seen_run_id"),
      internal::codec::field<&JobCompletionTriggerStateMonitoredJobState::latest_non_matching_result>("latest_non_matching_result"),
      internal::codec::field<&JobCompletionTriggerStateMonitoredJobState::workspace_id>("workspace_id"),
  };
  static constexpr auto table = internal::codec::table<JobCompletionTriggerStateMonitoredJobState>("JobCompletionTriggerStateMonitoredJobState", fields);
  return table;
}

const internal::codec::Table& JobDeployment::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&JobDeployment::deployment_id>("deployment_id"),
      internal::codec::field<&JobDeployment::kind>("kind"),
      internal::codec::field<&JobDeployment::metadata_file_path>("metadata_file_path"),
      internal::codec::field<&JobDeployment::version_id>("version_id"),
  };
  static constexpr auto table = internal::codec::table<JobDeployment>("JobDeployment", fields);
  return table;
}

const internal::codec::Table& JobEmailNotifications::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&JobEmailNotifications::no_alert_for_skipped_runs>("no_alert_for_skipped_runs"),
      internal::codec::field<&JobEmailNotifications::on_duration_warning_threshold_exceeded>("on_duration_warning_threshold_exceeded"),
      internal::codec::field<&JobEmailNotifications::on_failure>("on_failure"),
      internal::codec::field<&JobEmailNotifications::on_maintenance_complete>("on_maintenance_complete"),
      internal::codec::field<&JobEmailNotifications::on_maintenance_start>("on_maintenance_start"),
      internal::codec::field<&JobEmailNotifications::on_start>("on_start"),
      internal::codec::field<&JobEmailNotifications::on_streaming_backlog_exceeded>("on_streaming_backlog_exceeded"),
      internal::codec::field<&JobEmailNotifications::on_success>("on_success"),
  };
  static constexpr auto table = internal::codec::table<JobEmailNotifications>("JobEmailNotifications", fields);
  return table;
}

const internal::codec::Table& JobEnvironment::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&JobEnvironment::environment_key>("environment_key"),
      internal::codec::field<&JobEnvironment::spec>("spec"),
  };
  static constexpr auto table = internal::codec::table<JobEnvironment>("JobEnvironment", fields);
  return table;
}

const internal::codec::Table& JobEnvironmentVariables::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&JobEnvironmentVariables::environment_variables_key>("environment_variables_key"),
      internal::codec::field<&JobEnvironmentVariables::spec>("spec"),
  };
  static constexpr auto table = internal::codec::table<JobEnvironmentVariables>("JobEnvironmentVariables", fields);
  return table;
}

const internal::codec::Table& JobEnvironmentVariablesSpec::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&JobEnvironmentVariablesSpec::files>("files"),
      internal::codec::field<&JobEnvironmentVariablesSpec::variables>("variables"),
  };
  static constexpr auto table = internal::codec::table<JobEnvironmentVariablesSpec>("JobEnvironmentVariablesSpec", fields);
  return table;
}

const internal::codec::Table& JobNotificationSettings::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&JobNotificationSettings::alert_on_last_attempt>("alert_on_last_attempt"),
      internal::codec::field<&JobNotificationSettings::no_alert_for_canceled_runs>("no_alert_for_canceled_runs"),
      internal::codec::field<&JobNotificationSettings::no_alert_for_skipped_runs>("no_alert_for_skipped_runs"),
  };
  static constexpr auto table = internal::codec::table<JobNotificationSettings>("JobNotificationSettings", fields);
  return table;
}

const internal::codec::Table& JobParameter::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&JobParameter::default_>("default"),
      internal::codec::field<&JobParameter::name>("name"),
      internal::codec::field<&JobParameter::value>("value"),
  };
  static constexpr auto table = internal::codec::table<JobParameter>("JobParameter", fields);
  return table;
}

const internal::codec::Table& JobParameterDefinition::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&JobParameterDefinition::default_>("default"),
      internal::codec::field<&JobParameterDefinition::name>("name"),
  };
  static constexpr auto table = internal::codec::table<JobParameterDefinition>("JobParameterDefinition", fields);
  return table;
}

const internal::codec::Table& JobRunAs::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&JobRunAs::group_name>("group_name"),
      internal::codec::field<&JobRunAs::service_principal_name>("service_principal_name"),
      internal::codec::field<&JobRunAs::user_name>("user_name"),
  };
  static constexpr auto table = internal::codec::table<JobRunAs>("JobRunAs", fields);
  return table;
}

const internal::codec::Table& JobSettings::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&JobSettings::budget_policy_id>("budget_policy_id"),
      internal::codec::field<&JobSettings::continuous>("continuous"),
      internal::codec::field<&JobSettings::deployment>("deployment"),
      internal::codec::field<&JobSettings::description>("description"),
      internal::codec::field<&JobSettings::duration_target>("duration_target"),
      internal::codec::field<&JobSettings::edit_mode>("edit_mode"),
      internal::codec::field<&JobSettings::email_notifications>("email_notifications"),
      internal::codec::field<&JobSettings::environment_variables>("environment_variables"),
      internal::codec::field<&JobSettings::environments>("environments"),
      internal::codec::field<&JobSettings::format>("format"),
      internal::codec::field<&JobSettings::git_source>("git_source"),
      internal::codec::field<&JobSettings::health>("health"),
      internal::codec::field<&JobSettings::job_clusters>("job_clusters"),
      internal::codec::field<&JobSettings::max_concurrent_runs>("max_concurrent_runs"),
      internal::codec::field<&JobSettings::name>("name"),
      internal::codec::field<&JobSettings::notification_settings>("notification_settings"),
      internal::codec::field<&JobSettings::parameters>("parameters"),
      internal::codec::field<&JobSettings::parent_path>("parent_path"),
      internal::codec::field<&JobSettings::performance_target>("performance_target"),
      internal::codec::field<&JobSettings::queue>("queue"),
      internal::codec::field<&JobSettings::run_as>("run_as"),
      internal::codec::field<&JobSettings::schedule>("schedule"),
      internal::codec::field<&JobSettings::tags>("tags"),
      internal::codec::field<&JobSettings::tasks>("tasks"),
      internal::codec::field<&JobSettings::timeout_seconds>("timeout_seconds"),
      internal::codec::field<&JobSettings::trigger>("trigger"),
      internal::codec::field<&JobSettings::triggers>("triggers"),
      internal::codec::field<&JobSettings::usage_policy_id>("usage_policy_id"),
      internal::codec::field<&JobSettings::webhook_notifications>("webhook_notifications"),
  };
  static constexpr auto table = internal::codec::table<JobSettings>("JobSettings", fields);
  return table;
}

const internal::codec::Table& JobSource::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&JobSource::dirty_state>("dirty_state"),
      internal::codec::field<&JobSource::import_from_git_branch>("import_from_git_branch"),
      internal::codec::field<&JobSource::job_config_path>("job_config_path"),
  };
  static constexpr auto table = internal::codec::table<JobSource>("JobSource", fields);
  return table;
}

const internal::codec::Table& JobsClusterSpec::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&JobsClusterSpec::existing_cluster_id>("existing_cluster_id"),
      internal::codec::field<&JobsClusterSpec::job_cluster_key>("job_cluster_key"),
      internal::codec::field<&JobsClusterSpec::libraries>("libraries"),
      internal::codec::field<&JobsClusterSpec::new_cluster>("new_cluster"),
  };
  static constexpr auto table = internal::codec::table<JobsClusterSpec>("JobsClusterSpec", fields);
  return table;
}

const internal::codec::Table& JobsHealthRule::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&JobsHealthRule::metric>("metric"),
      internal::codec::field<&JobsHealthRule::op>("op"),
      internal::codec::field<&JobsHealthRule::value>("value"),
  };
  static constexpr auto table = internal::codec::table<JobsHealthRule>("JobsHealthRule", fields);
  return table;
}

const internal::codec::Table& JobsHealthRules::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&JobsHealthRules::rules>("rules"),
  };
  static constexpr auto table = internal::codec::table<JobsHealthRules>("JobsHealthRules", fields);
  return table;
}

const internal::codec::Table& ListJobsResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListJobsResponse::has_more>("has_more"),
      internal::codec::field<&ListJobsResponse::jobs>("jobs"),
      internal::codec::field<&ListJobsResponse::next_page_token>("next_page_token"),
      internal::codec::field<&ListJobsResponse::prev_page_token>("prev_page_token"),
  };
  static constexpr auto table = internal::codec::table<ListJobsResponse>("ListJobsResponse", fields);
  return table;
}

const internal::codec::Table& ListRunsResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListRunsResponse::has_more>("has_more"),
      internal::codec::field<&ListRunsResponse::next_page_token>("next_page_token"),
      internal::codec::field<&ListRunsResponse::prev_page_token>("prev_page_token"),
      internal::codec::field<&ListRunsResponse::runs>("runs"),
  };
  static constexpr auto table = internal::codec::table<ListRunsResponse>("ListRunsResponse", fields);
  return table;
}

const internal::codec::Table& MaintenanceWindow::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&MaintenanceWindow::day_of_week>("day_of_week"),
      internal::codec::field<&MaintenanceWindow::start_hour>("start_hour"),
      internal::codec::field<&MaintenanceWindow::timezone_id>("timezone_id"),
  };
  static constexpr auto table = internal::codec::table<MaintenanceWindow>("MaintenanceWindow", fields);
  return table;
}

const internal::codec::Table& ModelTriggerConfiguration::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ModelTriggerConfiguration::aliases>("aliases"),
      internal::codec::field<&ModelTriggerConfiguration::condition>("condition"),
      internal::codec::field<&ModelTriggerConfiguration::min_time_between_triggers_seconds>("min_time_between_triggers_seconds"),
      internal::codec::field<&ModelTriggerConfiguration::securable_name>("securable_name"),
      internal::codec::field<&ModelTriggerConfiguration::wait_after_last_change_seconds>("wait_after_last_change_seconds"),
  };
  static constexpr auto table = internal::codec::table<ModelTriggerConfiguration>("ModelTriggerConfiguration", fields);
  return table;
}

const internal::codec::Table& NotebookOutput::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&NotebookOutput::result>("result"),
      internal::codec::field<&NotebookOutput::truncated>("truncated"),
  };
  static constexpr auto table = internal::codec::table<NotebookOutput>("NotebookOutput", fields);
  return table;
}

const internal::codec::Table& NotebookTask::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&NotebookTask::base_parameters>("base_parameters"),
      internal::codec::field<&NotebookTask::notebook_path>("notebook_path"),
      internal::codec::field<&NotebookTask::source>("source"),
      internal::codec::field<&NotebookTask::warehouse_id>("warehouse_id"),
  };
  static constexpr auto table = internal::codec::table<NotebookTask>("NotebookTask", fields);
  return table;
}

const internal::codec::Table& OutputSchemaInfo::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&OutputSchemaInfo::catalog_name>("catalog_name"),
      internal::codec::field<&OutputSchemaInfo::expiration_time>("expiration_time"),
      internal::codec::field<&OutputSchemaInfo::schema_name>("schema_name"),
  };
  static constexpr auto table = internal::codec::table<OutputSchemaInfo>("OutputSchemaInfo", fields);
  return table;
}

const internal::codec::Table& PerTriggerState::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&PerTriggerState::continuous>("continuous"),
      internal::codec::field<&PerTriggerState::file_arrival>("file_arrival"),
      internal::codec::field<&PerTriggerState::job_completion>("job_completion"),
      internal::codec::field<&PerTriggerState::model>("model"),
      internal::codec::field<&PerTriggerState::pause_status>("pause_status"),
      internal::codec::field<&PerTriggerState::periodic>("periodic"),
      internal::codec::field<&PerTriggerState::schedule>("schedule"),
      internal::codec::field<&PerTriggerState::sql_condition>("sql_condition"),
      internal::codec::field<&PerTriggerState::table_update>("table_update"),
  };
  static constexpr auto table = internal::codec::table<PerTriggerState>("PerTriggerState", fields);
  return table;
}

const internal::codec::Table& PeriodicTriggerConfiguration::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&PeriodicTriggerConfiguration::interval>("interval"),
      internal::codec::field<&PeriodicTriggerConfiguration::unit>("unit"),
  };
  static constexpr auto table = internal::codec::table<PeriodicTriggerConfiguration>("PeriodicTriggerConfiguration", fields);
  return table;
}

const internal::codec::Table& PeriodicTriggerState::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&PeriodicTriggerState::next_run_time>("next_run_time"),
  };
  static constexpr auto table = internal::codec::table<PeriodicTriggerState>("PeriodicTriggerState", fields);
  return table;
}

const internal::codec::Table& PipelineParams::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&PipelineParams::full_refresh>("full_refresh"),
      internal::codec::field<&PipelineParams::full_refresh_selection>("full_refresh_selection"),
      internal::codec::field<&PipelineParams::refresh_flow_selection>("refresh_flow_selection"),
      internal::codec::field<&PipelineParams::refresh_selection>("refresh_selection"),
      internal::codec::field<&PipelineParams::reset_checkpoint_selection>("reset_checkpoint_selection"),
  };
  static constexpr auto table = internal::codec::table<PipelineParams>("PipelineParams", fields);
  return table;
}

const internal::codec::Table& PipelineTask::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&PipelineTask::full_refresh>("full_refresh"),
      internal::codec::field<&PipelineTask::full_refresh_selection>("full_refresh_selection"),
      internal::codec::field<&PipelineTask::parameters>("parameters"),
      internal::codec::field<&PipelineTask::pipeline_id>("pipeline_id"),
      internal::codec::field<&PipelineTask::refresh_flow_selection>("refresh_flow_selection"),
      internal::codec::field<&PipelineTask::refresh_selection>("refresh_selection"),
      internal::codec::field<&PipelineTask::reset_checkpoint_selection>("reset_checkpoint_selection"),
  };
  static constexpr auto table = internal::codec::table<PipelineTask>("PipelineTask", fields);
  return table;
}

const internal::codec::Table& PowerBiModel::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&PowerBiModel::authentication_method>("authentication_method"),
      internal::codec::field<&PowerBiModel::model_name>("model_name"),
      internal::codec::field<&PowerBiModel::overwrite_existing>("overwrite_existing"),
      internal::codec::field<&PowerBiModel::storage_mode>("storage_mode"),
      internal::codec::field<&PowerBiModel::workspace_name>("workspace_name"),
  };
  static constexpr auto table = internal::codec::table<PowerBiModel>("PowerBiModel", fields);
  return table;
}

const internal::codec::Table& PowerBiTable::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&PowerBiTable::catalog>("catalog"),
      internal::codec::field<&PowerBiTable::name>("name"),
      internal::codec::field<&PowerBiTable::schema>("schema"),
      internal::codec::field<&PowerBiTable::storage_mode>("storage_mode"),
  };
  static constexpr auto table = internal::codec::table<PowerBiTable>("PowerBiTable", fields);
  return table;
}

const internal::codec::Table& PowerBiTask::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&PowerBiTask::connection_resource_name>("connection_resource_name"),
      internal::codec::field<&PowerBiTask::power_bi_model>("power_bi_model"),
      internal::codec::field<&PowerBiTask::refresh_after_update>("refresh_after_update"),
      internal::codec::field<&PowerBiTask::tables>("tables"),
      internal::codec::field<&PowerBiTask::warehouse_id>("warehouse_id"),
  };
  static constexpr auto table = internal::codec::table<PowerBiTask>("PowerBiTask", fields);
  return table;
}

const internal::codec::Table& PythonOperatorTask::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&PythonOperatorTask::main>("main"),
      internal::codec::field<&PythonOperatorTask::parameters>("parameters"),
  };
  static constexpr auto table = internal::codec::table<PythonOperatorTask>("PythonOperatorTask", fields);
  return table;
}

const internal::codec::Table& PythonOperatorTaskParameter::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&PythonOperatorTaskParameter::name>("name"),
      internal::codec::field<&PythonOperatorTaskParameter::value>("value"),
  };
  static constexpr auto table = internal::codec::table<PythonOperatorTaskParameter>("PythonOperatorTaskParameter", fields);
  return table;
}

const internal::codec::Table& PythonWheelTask::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&PythonWheelTask::entry_point>("entry_point"),
      internal::codec::field<&PythonWheelTask::named_parameters>("named_parameters"),
      internal::codec::field<&PythonWheelTask::package_name>("package_name"),
      internal::codec::field<&PythonWheelTask::parameters>("parameters"),
  };
  static constexpr auto table = internal::codec::table<PythonWheelTask>("PythonWheelTask", fields);
  return table;
}

const internal::codec::Table& QualifiedName::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&QualifiedName::catalog>("catalog"),
      internal::codec::field<&QualifiedName::schema>("schema"),
      internal::codec::field<&QualifiedName::table>("table"),
  };
  static constexpr auto table = internal::codec::table<QualifiedName>("QualifiedName", fields);
  return table;
}

const internal::codec::Table& QueueDetails::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&QueueDetails::code>("code"),
      internal::codec::field<&QueueDetails::message>("message"),
  };
  static constexpr auto table = internal::codec::table<QueueDetails>("QueueDetails", fields);
  return table;
}

const internal::codec::Table& QueueSettings::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&QueueSettings::enabled>("enabled"),
  };
  static constexpr auto table = internal::codec::table<QueueSettings>("QueueSettings", fields);
  return table;
}

const internal::codec::Table& RepairHistoryItem::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&RepairHistoryItem::effective_performance_target>("effective_performance_target"),
      internal::codec::field<&RepairHistoryItem::end_time>("end_time"),
      internal::codec::field<&RepairHistoryItem::id>("id"),
      internal::codec::field<&RepairHistoryItem::start_time>("start_time"),
      internal::codec::field<&RepairHistoryItem::state>("state"),
      internal::codec::field<&RepairHistoryItem::status>("status"),
      internal::codec::field<&RepairHistoryItem::task_run_ids>("task_run_ids"),
      internal::codec::field<&RepairHistoryItem::type>("type"),
  };
  static constexpr auto table = internal::codec::table<RepairHistoryItem>("RepairHistoryItem", fields);
  return table;
}

const internal::codec::Table& RepairRun::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&RepairRun::dbt_commands>("dbt_commands"),
      internal::codec::field<&RepairRun::duration_target>("duration_target"),
      internal::codec::field<&RepairRun::jar_params>("jar_params"),
      internal::codec::field<&RepairRun::job_parameters>("job_parameters"),
      internal::codec::field<&RepairRun::latest_repair_id>("latest_repair_id"),
      internal::codec::field<&RepairRun::notebook_params>("notebook_params"),
      internal::codec::field<&RepairRun::performance_target>("performance_target"),
      internal::codec::field<&RepairRun::pipeline_params>("pipeline_params"),
      internal::codec::field<&RepairRun::python_named_params>("python_named_params"),
      internal::codec::field<&RepairRun::python_params>("python_params"),
      internal::codec::field<&RepairRun::rerun_all_failed_tasks>("rerun_all_failed_tasks"),
      internal::codec::field<&RepairRun::rerun_dependent_tasks>("rerun_dependent_tasks"),
      internal::codec::field<&RepairRun::rerun_tasks>("rerun_tasks"),
      internal::codec::field<&RepairRun::run_id>("run_id"),
      internal::codec::field<&RepairRun::spark_submit_params>("spark_submit_params"),
      internal::codec::field<&RepairRun::sql_params>("sql_params"),
  };
  static constexpr auto table = internal::codec::table<RepairRun>("RepairRun", fields);
  return table;
}

const internal::codec::Table& RepairRunResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&RepairRunResponse::repair_id>("repair_id"),
  };
  static constexpr auto table = internal::codec::table<RepairRunResponse>("RepairRunResponse", fields);
  return table;
}

const internal::codec::Table& ResetJob::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ResetJob::job_id>("job_id"),
      internal::codec::field<&ResetJob::new_settings>("new_settings"),
  };
  static constexpr auto table = internal::codec::table<ResetJob>("ResetJob", fields);
  return table;
}

const internal::codec::Table& ResolvedConditionTaskValues::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ResolvedConditionTaskValues::left>("left"),
      internal::codec::field<&ResolvedConditionTaskValues::right>("right"),
  };
  static constexpr auto table = internal::codec::table<ResolvedConditionTaskValues>("ResolvedConditionTaskValues", fields);
  return table;
}

const internal::codec::Table& ResolvedDbtTaskValues::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ResolvedDbtTaskValues::commands>("commands"),
  };
  static constexpr auto table = internal::codec::table<ResolvedDbtTaskValues>("ResolvedDbtTaskValues", fields);
  return table;
}

const internal::codec::Table& ResolvedNotebookTaskValues::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ResolvedNotebookTaskValues::base_parameters>("base_parameters"),
  };
  static constexpr auto table = internal::codec::table<ResolvedNotebookTaskValues>("ResolvedNotebookTaskValues", fields);
  return table;
}

const internal::codec::Table& ResolvedParamPairValues::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ResolvedParamPairValues::parameters>("parameters"),
  };
  static constexpr auto table = internal::codec::table<ResolvedParamPairValues>("ResolvedParamPairValues", fields);
  return table;
}

const internal::codec::Table& ResolvedPipelineTaskValues::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ResolvedPipelineTaskValues::parameters>("parameters"),
  };
  static constexpr auto table = internal::codec::table<ResolvedPipelineTaskValues>("ResolvedPipelineTaskValues", fields);
  return table;
}

const internal::codec::Table& ResolvedPythonWheelTaskValues::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ResolvedPythonWheelTaskValues::named_parameters>("named_parameters"),
      internal::codec::field<&ResolvedPythonWheelTaskValues::parameters>("parameters"),
  };
  static constexpr auto table = internal::codec::table<ResolvedPythonWheelTaskValues>("ResolvedPythonWheelTaskValues", fields);
  return table;
}

const internal::codec::Table& ResolvedRunJobTaskValues::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ResolvedRunJobTaskValues::job_parameters>("job_parameters"),
      internal::codec::field<&ResolvedRunJobTaskValues::parameters>("parameters"),
  };
  static constexpr auto table = internal::codec::table<ResolvedRunJobTaskValues>("ResolvedRunJobTaskValues", fields);
  return table;
}

const internal::codec::Table& ResolvedStringParamsValues::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ResolvedStringParamsValues::parameters>("parameters"),
  };
  static constexpr auto table = internal::codec::table<ResolvedStringParamsValues>("ResolvedStringParamsValues", fields);
  return table;
}

const internal::codec::Table& ResolvedValues::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ResolvedValues::ai_function_task>("ai_function_task"),
      internal::codec::field<&ResolvedValues::ai_runtime_task>("ai_runtime_task"),
      internal::codec::field<&ResolvedValues::condition_task>("condition_task"),
      internal::codec::field<&ResolvedValues::dbt_task>("dbt_task"),
      internal::codec::field<&ResolvedValues::notebook_task>("notebook_task"),
      internal::codec::field<&ResolvedValues::pipeline_task>("pipeline_task"),
      internal::codec::field<&ResolvedValues::python_wheel_task>("python_wheel_task"),
      internal::codec::field<&ResolvedValues::run_job_task>("run_job_task"),
      internal::codec::field<&ResolvedValues::simulation_task>("simulation_task"),
      internal::codec::field<&ResolvedValues::spark_jar_task>("spark_jar_task"),
      internal::codec::field<&ResolvedValues::spark_python_task>("spark_python_task"),
      internal::codec::field<&ResolvedValues::spark_submit_task>("spark_submit_task"),
      internal::codec::field<&ResolvedValues::sql_task>("sql_task"),
  };
  static constexpr auto table = internal::codec::table<ResolvedValues>("ResolvedValues", fields);
  return table;
}

const internal::codec::Table& Run::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&Run::attempt_number>("attempt_number"),
      internal::codec::field<&Run::cleanup_duration>("cleanup_duration"),
      internal::codec::field<&Run::cluster_instance>("cluster_instance"),
      internal::codec::field<&Run::cluster_spec>("cluster_spec"),
      internal::codec::field<&Run::creator_user_name>("creator_user_name"),
      internal::codec::field<&Run::deployment_id>("deployment_id"),
      internal::codec::field<&Run::description>("description"),
      internal::codec::field<&Run::duration_target>("duration_target"),
      internal::codec::field<&Run::effective_performance_target>("effective_performance_target"),
      internal::codec::field<&Run::effective_usage_policy_id>("effective_usage_policy_id"),
      internal::codec::field<&Run::end_time>("end_time"),
      internal::codec::field<&Run::environment_variables>("environment_variables"),
      internal::codec::field<&Run::execution_duration>("execution_duration"),
      internal::codec::field<&Run::git_source>("git_source"),
      internal::codec::field<&Run::has_more>("has_more"),
      internal::codec::field<&Run::iterations>("iterations"),
      internal::codec::field<&Run::job_clusters>("job_clusters"),
      internal::codec::field<&Run::job_id>("job_id"),
      internal::codec::field<&Run::job_parameters>("job_parameters"),
      internal::codec::field<&Run::job_run_id>("job_run_id"),
      internal::codec::field<&Run::next_page_token>("next_page_token"),
      internal::codec::field<&Run::number_in_job>("number_in_job"),
      internal::codec::field<&Run::original_attempt_run_id>("original_attempt_run_id"),
      internal::codec::field<&Run::overriding_parameters>("overriding_parameters"),
      internal::codec::field<&Run::queue_duration>("queue_duration"),
      internal::codec::field<&Run::repair_history>("repair_history"),
      internal::codec::field<&Run::run_duration>("run_duration"),
      internal::codec::field<&Run::run_id>("run_id"),
      internal::codec::field<&Run::run_name>("run_name"),
      internal::codec::field<&Run::run_page_url>("run_page_url"),
      internal::codec::field<&Run::run_type>("run_type"),
      internal::codec::field<&Run::schedule>("schedule"),
      internal::codec::field<&Run::setup_duration>("setup_duration"),
      internal::codec::field<&Run::start_time>("start_time"),
      internal::codec::field<&Run::state>("state"),
      internal::codec::field<&Run::status>("status"),
      internal::codec::field<&Run::tasks>("tasks"),
      internal::codec::field<&Run::trigger>("trigger"),
      internal::codec::field<&Run::trigger_info>("trigger_info"),
      internal::codec::field<&Run::version_id>("version_id"),
  };
  static constexpr auto table = internal::codec::table<Run>("Run", fields);
  return table;
}

const internal::codec::Table& RunConditionTask::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&RunConditionTask::left>("left"),
      internal::codec::field<&RunConditionTask::op>("op"),
      internal::codec::field<&RunConditionTask::outcome>("outcome"),
      internal::codec::field<&RunConditionTask::right>("right"),
  };
  static constexpr auto table = internal::codec::table<RunConditionTask>("RunConditionTask", fields);
  return table;
}

const internal::codec::Table& RunForEachTask::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&RunForEachTask::concurrency>("concurrency"),
      internal::codec::field<&RunForEachTask::inputs>("inputs"),
      internal::codec::field<&RunForEachTask::stats>("stats"),
      internal::codec::field<&RunForEachTask::task>("task"),
  };
  static constexpr auto table = internal::codec::table<RunForEachTask>("RunForEachTask", fields);
  return table;
}

const internal::codec::Table& RunJobOutput::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&RunJobOutput::run_id>("run_id"),
  };
  static constexpr auto table = internal::codec::table<RunJobOutput>("RunJobOutput", fields);
  return table;
}

const internal::codec::Table& RunJobTask::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&RunJobTask::dbt_commands>("dbt_commands"),
      internal::codec::field<&RunJobTask::jar_params>("jar_params"),
      internal::codec::field<&RunJobTask::job_id>("job_id"),
      internal::codec::field<&RunJobTask::job_parameters>("job_parameters"),
      internal::codec::field<&RunJobTask::notebook_params>("notebook_params"),
      internal::codec::field<&RunJobTask::pipeline_params>("pipeline_params"),
      internal::codec::field<&RunJobTask::python_named_params>("python_named_params"),
      internal::codec::field<&RunJobTask::python_params>("python_params"),
      internal::codec::field<&RunJobTask::spark_submit_params>("spark_submit_params"),
      internal::codec::field<&RunJobTask::sql_params>("sql_params"),
  };
  static constexpr auto table = internal::codec::table<RunJobTask>("RunJobTask", fields);
  return table;
}

const internal::codec::Table& RunNow::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&RunNow::dbt_commands>("dbt_commands"),
      internal::codec::field<&RunNow::duration_target>("duration_target"),
      internal::codec::field<&RunNow::idempotency_token>("idempotency_token"),
      internal::codec::field<&RunNow::jar_params>("jar_params"),
      internal::codec::field<&RunNow::job_id>("job_id"),
      internal::codec::field<&RunNow::job_parameters>("job_parameters"),
      internal::codec::field<&RunNow::notebook_params>("notebook_params"),
      internal::codec::field<&RunNow::only>("only"),
      internal::codec::field<&RunNow::performance_target>("performance_target"),
      internal::codec::field<&RunNow::pipeline_params>("pipeline_params"),
      internal::codec::field<&RunNow::python_named_params>("python_named_params"),
      internal::codec::field<&RunNow::python_params>("python_params"),
      internal::codec::field<&RunNow::queue>("queue"),
      internal::codec::field<&RunNow::spark_submit_params>("spark_submit_params"),
      internal::codec::field<&RunNow::sql_params>("sql_params"),
  };
  static constexpr auto table = internal::codec::table<RunNow>("RunNow", fields);
  return table;
}

const internal::codec::Table& RunNowResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&RunNowResponse::number_in_job>("number_in_job"),
      internal::codec::field<&RunNowResponse::run_id>("run_id"),
  };
  static constexpr auto table = internal::codec::table<RunNowResponse>("RunNowResponse", fields);
  return table;
}

const internal::codec::Table& RunOutput::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&RunOutput::ai_function_task_output>("ai_function_task_output"),
      internal::codec::field<&RunOutput::ai_runtime_task_output>("ai_runtime_task_output"),
      internal::codec::field<&RunOutput::alert_output>("alert_output"),
      internal::codec::field<&RunOutput::clean_rooms_notebook_output>("clean_rooms_notebook_output"),
      internal::codec::field<&RunOutput::dashboard_output>("dashboard_output"),
      internal::codec::field<&RunOutput::dbt_cloud_output>("dbt_cloud_output"),
      internal::codec::field<&RunOutput::dbt_output>("dbt_output"),
      internal::codec::field<&RunOutput::dbt_platform_output>("dbt_platform_output"),
      internal::codec::field<&RunOutput::error>("error"),
      internal::codec::field<&RunOutput::error_trace>("error_trace"),
      internal::codec::field<&RunOutput::info>("info"),
      internal::codec::field<&RunOutput::logs>("logs"),
      internal::codec::field<&RunOutput::logs_truncated>("logs_truncated"),
      internal::codec::field<&RunOutput::metadata>("metadata"),
      internal::codec::field<&RunOutput::notebook_output>("notebook_output"),
      internal::codec::field<&RunOutput::run_job_output>("run_job_output"),
      internal::codec::field<&RunOutput::sql_output>("sql_output"),
  };
  static constexpr auto table = internal::codec::table<RunOutput>("RunOutput", fields);
  return table;
}

const internal::codec::Table& RunParameters::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&RunParameters::dbt_commands>("dbt_commands"),
      internal::codec::field<&RunParameters::jar_params>("jar_params"),
      internal::codec::field<&RunParameters::job_parameters>("job_parameters"),
      internal::codec::field<&RunParameters::notebook_params>("notebook_params"),
      internal::codec::field<&RunParameters::pipeline_params>("pipeline_params"),
      internal::codec::field<&RunParameters::python_named_params>("python_named_params"),
      internal::codec::field<&RunParameters::python_params>("python_params"),
      internal::codec::field<&RunParameters::spark_submit_params>("spark_submit_params"),
      internal::codec::field<&RunParameters::sql_params>("sql_params"),
  };
  static constexpr auto table = internal::codec::table<RunParameters>("RunParameters", fields);
  return table;
}

const internal::codec::Table& RunState::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&RunState::life_cycle_state>("life_cycle_state"),
      internal::codec::field<&RunState::queue_reason>("queue_reason"),
      internal::codec::field<&RunState::result_state>("result_state"),
      internal::codec::field<&RunState::state_message>("state_message"),
      internal::codec::field<&RunState::user_cancelled_or_timedout>("user_cancelled_or_timedout"),
  };
  static constexpr auto table = internal::codec::table<RunState>("RunState", fields);
  return table;
}

const internal::codec::Table& RunStatus::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&RunStatus::queue_details>("queue_details"),
      internal::codec::field<&RunStatus::state>("state"),
      internal::codec::field<&RunStatus::termination_details>("termination_details"),
  };
  static constexpr auto table = internal::codec::table<RunStatus>("RunStatus", fields);
  return table;
}

const internal::codec::Table& RunTask::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&RunTask::ai_function_task>("ai_function_task"),
      internal::codec::field<&RunTask::ai_runtime_task>("ai_runtime_task"),
      internal::codec::field<&RunTask::alert_task>("alert_task"),
      internal::codec::field<&RunTask::attempt_number>("attempt_number"),
      internal::codec::field<&RunTask::clean_rooms_notebook_task>("clean_rooms_notebook_task"),
      internal::codec::field<&RunTask::cleanup_duration>("cleanup_duration"),
      internal::codec::field<&RunTask::cluster_instance>("cluster_instance"),
      internal::codec::field<&RunTask::compute>("compute"),
      internal::codec::field<&RunTask::condition_task>("condition_task"),
      internal::codec::field<&RunTask::dashboard_task>("dashboard_task"),
      internal::codec::field<&RunTask::dbt_cloud_task>("dbt_cloud_task"),
      internal::codec::field<&RunTask::dbt_platform_task>("dbt_platform_task"),
      internal::codec::field<&RunTask::dbt_task>("dbt_task"),
      internal::codec::field<&RunTask::depends_on>("depends_on"),
      internal::codec::field<&RunTask::description>("description"),
      internal::codec::field<&RunTask::disable_auto_optimization>("disable_auto_optimization"),
      internal::codec::field<&RunTask::disabled>("disabled"),
      internal::codec::field<&RunTask::effective_performance_target>("effective_performance_target"),
      internal::codec::field<&RunTask::effective_serverless_compute_id>("effective_serverless_compute_id"),
      internal::codec::field<&RunTask::email_notifications>("email_notifications"),
      internal::codec::field<&RunTask::end_time>("end_time"),
      internal::codec::field<&RunTask::environment_key>("environment_key"),
      internal::codec::field<&RunTask::environment_variables_key>("environment_variables_key"),
      internal::codec::field<&RunTask::execution_duration>("execution_duration"),
      internal::codec::field<&RunTask::existing_cluster_id>("existing_cluster_id"),
      internal::codec::field<&RunTask::for_each_task>("for_each_task"),
      internal::codec::field<&RunTask::gen_ai_compute_task>("gen_ai_compute_task"),
      internal::codec::field<&RunTask::git_source>("git_source"),
      internal::codec::field<&RunTask::job_cluster_key>("job_cluster_key"),
      internal::codec::field<&RunTask::libraries>("libraries"),
      internal::codec::field<&RunTask::max_retries>("max_retries"),
      internal::codec::field<&RunTask::min_retry_interval_millis>("min_retry_interval_millis"),
      internal::codec::field<&RunTask::new_cluster>("new_cluster"),
      internal::codec::field<&RunTask::notebook_task>("notebook_task"),
      internal::codec::field<&RunTask::notification_settings>("notification_settings"),
      internal::codec::field<&RunTask::pipeline_task>("pipeline_task"),
      internal::codec::field<&RunTask::power_bi_task>("power_bi_task"),
      internal::codec::field<&RunTask::python_operator_task>("python_operator_task"),
      internal::codec::field<&RunTask::python_wheel_task>("python_wheel_task"),
      internal::codec::field<&RunTask::queue_duration>("queue_duration"),
      internal::codec::field<&RunTask::resolved_values>("resolved_values"),
      internal::codec::field<&RunTask::retry_on_timeout>("retry_on_timeout"),
      internal::codec::field<&RunTask::run_duration>("run_duration"),
      internal::codec::field<&RunTask::run_id>("run_id"),
      internal::codec::field<&RunTask::run_if>("run_if"),
      internal::codec::field<&RunTask::run_job_task>("run_job_task"),
      internal::codec::field<&RunTask::run_page_url>("run_page_url"),
      internal::codec::field<&RunTask::setup_duration>("setup_duration"),
      internal::codec::field<&RunTask::spark_jar_task>("spark_jar_task"),
      internal::codec::field<&RunTask::spark_python_task>("spark_python_task"),
      internal::codec::field<&RunTask::spark_submit_task>("spark_submit_task"),
      internal::codec::field<&RunTask::sql_task>("sql_task"),
      internal::codec::field<&RunTask::start_time>("start_time"),
      internal::codec::field<&RunTask::state>("state"),
      internal::codec::field<&RunTask::status>("status"),
      internal::codec::field<&RunTask::task_key>("task_key"),
      internal::codec::field<&RunTask::timeout_seconds>("timeout_seconds"),
      internal::codec::field<&RunTask::webhook_notifications>("webhook_notifications"),
  };
  static constexpr auto table = internal::codec::table<RunTask>("RunTask", fields);
  return table;
}

const internal::codec::Table& SparkJarTask::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SparkJarTask::jar_uri>("jar_uri"),
      internal::codec::field<&SparkJarTask::main_class_name>("main_class_name"),
      internal::codec::field<&SparkJarTask::parameters>("parameters"),
      internal::codec::field<&SparkJarTask::run_as_repl>("run_as_repl"),
  };
  static constexpr auto table = internal::codec::table<SparkJarTask>("SparkJarTask", fields);
  return table;
}

const internal::codec::Table& SparkPythonTask::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SparkPythonTask::parameters>("parameters"),
      internal::codec::field<&SparkPythonTask::python_file>("python_file"),
      internal::codec::field<&SparkPythonTask::source>("source"),
  };
  static constexpr auto table = internal::codec::table<SparkPythonTask>("SparkPythonTask", fields);
  return table;
}

const internal::codec::Table& SparkSubmitTask::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SparkSubmitTask::parameters>("parameters"),
  };
  static constexpr auto table = internal::codec::table<SparkSubmitTask>("SparkSubmitTask", fields);
  return table;
}

const internal::codec::Table& SparseCheckout::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SparseCheckout::patterns>("patterns"),
  };
  static constexpr auto table = internal::codec::table<SparseCheckout>("SparseCheckout", fields);
  return table;
}

const internal::codec::Table& SqlAlertOutput::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SqlAlertOutput::alert_state>("alert_state"),
      internal::codec::field<&SqlAlertOutput::output_link>("output_link"),
      internal::codec::field<&SqlAlertOutput::query_text>("query_text"),
      internal::codec::field<&SqlAlertOutput::sql_statements>("sql_statements"),
      internal::codec::field<&SqlAlertOutput::warehouse_id>("warehouse_id"),
  };
  static constexpr auto table = internal::codec::table<SqlAlertOutput>("SqlAlertOutput", fields);
  return table;
}

const internal::codec::Table& SqlConditionConfiguration::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SqlConditionConfiguration::sql_query_id>("sql_query_id"),
      internal::codec::field<&SqlConditionConfiguration::trigger_mode>("trigger_mode"),
      internal::codec::field<&SqlConditionConfiguration::warehouse_id>("warehouse_id"),
  };
  static constexpr auto table = internal::codec::table<SqlConditionConfiguration>("SqlConditionConfiguration", fields);
  return table;
}

const internal::codec::Table& SqlConditionRunInfoDetails::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SqlConditionRunInfoDetails::condition_evaluation_satisfied>("condition_evaluation_satisfied"),
      internal::codec::field<&SqlConditionRunInfoDetails::condition_evaluation_sql_session_id>("condition_evaluation_sql_session_id"),
      internal::codec::field<&SqlConditionRunInfoDetails::condition_evaluation_sql_statement_id>("condition_evaluation_sql_statement_id"),
  };
  static constexpr auto table = internal::codec::table<SqlConditionRunInfoDetails>("SqlConditionRunInfoDetails", fields);
  return table;
}

const internal::codec::Table& SqlConditionState::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SqlConditionState::latest_condition_evaluation_satisfied>("latest_condition_evaluation_satisfied"),
      internal::codec::field<&SqlConditionState::latest_condition_evaluation_sql_session_id>("latest_condition_evaluation_sql_session_id"),
      internal::codec::field<&SqlConditionState::latest_condition_evaluation_sql_statement_id>("latest_condition_evaluation_sql_statement_id"),
  };
  static constexpr auto table = internal::codec::table<SqlConditionState>("SqlConditionState", fields);
  return table;
}

const internal::codec::Table& SqlDashboardOutput::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SqlDashboardOutput::warehouse_id>("warehouse_id"),
      internal::codec::field<&SqlDashboardOutput::widgets>("widgets"),
  };
  static constexpr auto table = internal::codec::table<SqlDashboardOutput>("SqlDashboardOutput", fields);
  return table;
}

const internal::codec::Table& SqlDashboardWidgetOutput::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SqlDashboardWidgetOutput::end_time>("end_time"),
      internal::codec::field<&SqlDashboardWidgetOutput::error>("error"),
      internal::codec::field<&SqlDashboardWidgetOutput::output_link>("output_link"),
      internal::codec::field<&SqlDashboardWidgetOutput::start_time>("start_time"),
      internal::codec::field<&SqlDashboardWidgetOutput::status>("status"),
      internal::codec::field<&SqlDashboardWidgetOutput::widget_id>("widget_id"),
      internal::codec::field<&SqlDashboardWidgetOutput::widget_title>("widget_title"),
  };
  static constexpr auto table = internal::codec::table<SqlDashboardWidgetOutput>("SqlDashboardWidgetOutput", fields);
  return table;
}

const internal::codec::Table& SqlOutput::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SqlOutput::alert_output>("alert_output"),
      internal::codec::field<&SqlOutput::dashboard_output>("dashboard_output"),
      internal::codec::field<&SqlOutput::file_output>("file_output"),
      internal::codec::field<&SqlOutput::query_output>("query_output"),
  };
  static constexpr auto table = internal::codec::table<SqlOutput>("SqlOutput", fields);
  return table;
}

const internal::codec::Table& SqlOutputError::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SqlOutputError::message>("message"),
  };
  static constexpr auto table = internal::codec::table<SqlOutputError>("SqlOutputError", fields);
  return table;
}

const internal::codec::Table& SqlQueryOutput::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SqlQueryOutput::endpoint_id>("endpoint_id"),
      internal::codec::field<&SqlQueryOutput::output_link>("output_link"),
      internal::codec::field<&SqlQueryOutput::query_text>("query_text"),
      internal::codec::field<&SqlQueryOutput::sql_statements>("sql_statements"),
      internal::codec::field<&SqlQueryOutput::warehouse_id>("warehouse_id"),
  };
  static constexpr auto table = internal::codec::table<SqlQueryOutput>("SqlQueryOutput", fields);
  return table;
}

const internal::codec::Table& SqlStatementOutput::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SqlStatementOutput::lookup_key>("lookup_key"),
  };
  static constexpr auto table = internal::codec::table<SqlStatementOutput>("SqlStatementOutput", fields);
  return table;
}

const internal::codec::Table& SqlStatementQueryResult::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SqlStatementQueryResult::columns>("columns"),
      internal::codec::field<&SqlStatementQueryResult::rows>("rows"),
      internal::codec::field<&SqlStatementQueryResult::truncated>("truncated"),
  };
  static constexpr auto table = internal::codec::table<SqlStatementQueryResult>("SqlStatementQueryResult", fields);
  return table;
}

const internal::codec::Table& SqlStatementQueryResultColumn::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SqlStatementQueryResultColumn::name>("name"),
  };
  static constexpr auto table = internal::codec::table<SqlStatementQueryResultColumn>("SqlStatementQueryResultColumn", fields);
  return table;
}

const internal::codec::Table& SqlStatementQueryResultRow::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SqlStatementQueryResultRow::values>("values"),
  };
  static constexpr auto table = internal::codec::table<SqlStatementQueryResultRow>("SqlStatementQueryResultRow", fields);
  return table;
}

const internal::codec::Table& SqlStatementQueryResultRowRowValue::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SqlStatementQueryResultRowRowValue::string_value>("string_value"),
  };
  static constexpr auto table = internal::codec::table<SqlStatementQueryResultRowRowValue>("SqlStatementQueryResultRowRowValue", fields);
  return table;
}

const internal::codec::Table& SqlTask::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SqlTask::alert>("alert"),
      internal::codec::field<&SqlTask::dashboard>("dashboard"),
      internal::codec::field<&SqlTask::file>("file"),
      internal::codec::field<&SqlTask::parameters>("parameters"),
      internal::codec::field<&SqlTask::query>("query"),
      internal::codec::field<&SqlTask::warehouse_id>("warehouse_id"),
  };
  static constexpr auto table = internal::codec::table<SqlTask>("SqlTask", fields);
  return table;
}

const internal::codec::Table& SqlTaskAlert::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SqlTaskAlert::alert_id>("alert_id"),
      internal::codec::field<&SqlTaskAlert::pause_subscriptions>("pause_subscriptions"),
      internal::codec::field<&SqlTaskAlert::subscriptions>("subscriptions"),
  };
  static constexpr auto table = internal::codec::table<SqlTaskAlert>("SqlTaskAlert", fields);
  return table;
}

const internal::codec::Table& SqlTaskDashboard::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SqlTaskDashboard::custom_subject>("custom_subject"),
      internal::codec::field<&SqlTaskDashboard::dashboard_id>("dashboard_id"),
      internal::codec::field<&SqlTaskDashboard::pause_subscriptions>("pause_subscriptions"),
      internal::codec::field<&SqlTaskDashboard::subscriptions>("subscriptions"),
  };
  static constexpr auto table = internal::codec::table<SqlTaskDashboard>("SqlTaskDashboard", fields);
  return table;
}

const internal::codec::Table& SqlTaskFile::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SqlTaskFile::path>("path"),
      internal::codec::field<&SqlTaskFile::source>("source"),
  };
  static constexpr auto table = internal::codec::table<SqlTaskFile>("SqlTaskFile", fields);
  return table;
}

const internal::codec::Table& SqlTaskQuery::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SqlTaskQuery::query_id>("query_id"),
  };
  static constexpr auto table = internal::codec::table<SqlTaskQuery>("SqlTaskQuery", fields);
  return table;
}

const internal::codec::Table& SqlTaskSqlFileOutput::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SqlTaskSqlFileOutput::query_result>("query_result"),
      internal::codec::field<&SqlTaskSqlFileOutput::query_text>("query_text"),
      internal::codec::field<&SqlTaskSqlFileOutput::sql_statements>("sql_statements"),
      internal::codec::field<&SqlTaskSqlFileOutput::warehouse_id>("warehouse_id"),
  };
  static constexpr auto table = internal::codec::table<SqlTaskSqlFileOutput>("SqlTaskSqlFileOutput", fields);
  return table;
}

const internal::codec::Table& SqlTaskSubscription::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SqlTaskSubscription::destination_id>("destination_id"),
      internal::codec::field<&SqlTaskSubscription::user_name>("user_name"),
  };
  static constexpr auto table = internal::codec::table<SqlTaskSubscription>("SqlTaskSubscription", fields);
  return table;
}

const internal::codec::Table& SubmitRun::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SubmitRun::access_control_list>("access_control_list"),
      internal::codec::field<&SubmitRun::budget_policy_id>("budget_policy_id"),
      internal::codec::field<&SubmitRun::duration_target>("duration_target"),
      internal::codec::field<&SubmitRun::email_notifications>("email_notifications"),
      internal::codec::field<&SubmitRun::environment_variables>("environment_variables"),
      internal::codec::field<&SubmitRun::environments>("environments"),
      internal::codec::field<&SubmitRun::git_source>("git_source"),
      internal::codec::field<&SubmitRun::health>("health"),
      internal::codec::field<&SubmitRun::idempotency_token>("idempotency_token"),
      internal::codec::field<&SubmitRun::notification_settings>("notification_settings"),
      internal::codec::field<&SubmitRun::parameters>("parameters"),
      internal::codec::field<&SubmitRun::performance_target>("performance_target"),
      internal::codec::field<&SubmitRun::queue>("queue"),
      internal::codec::field<&SubmitRun::run_as>("run_as"),
      internal::codec::field<&SubmitRun::run_name>("run_name"),
      internal::codec::field<&SubmitRun::tasks>("tasks"),
      internal::codec::field<&SubmitRun::timeout_seconds>("timeout_seconds"),
      internal::codec::field<&SubmitRun::usage_policy_id>("usage_policy_id"),
      internal::codec::field<&SubmitRun::webhook_notifications>("webhook_notifications"),
  };
  static constexpr auto table = internal::codec::table<SubmitRun>("SubmitRun", fields);
  return table;
}

const internal::codec::Table& SubmitRunResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SubmitRunResponse::number_in_job>("number_in_job"),
      internal::codec::field<&SubmitRunResponse::run_id>("run_id"),
  };
  static constexpr auto table = internal::codec::table<SubmitRunResponse>("SubmitRunResponse", fields);
  return table;
}

const internal::codec::Table& SubmitTask::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SubmitTask::ai_function_task>("ai_function_task"),
      internal::codec::field<&SubmitTask::ai_runtime_task>("ai_runtime_task"),
      internal::codec::field<&SubmitTask::alert_task>("alert_task"),
      internal::codec::field<&SubmitTask::clean_rooms_notebook_task>("clean_rooms_notebook_task"),
      internal::codec::field<&SubmitTask::compute>("compute"),
      internal::codec::field<&SubmitTask::condition_task>("condition_task"),
      internal::codec::field<&SubmitTask::dashboard_task>("dashboard_task"),
      internal::codec::field<&SubmitTask::dbt_cloud_task>("dbt_cloud_task"),
      internal::codec::field<&SubmitTask::dbt_platform_task>("dbt_platform_task"),
      internal::codec::field<&SubmitTask::dbt_task>("dbt_task"),
      internal::codec::field<&SubmitTask::depends_on>("depends_on"),
      internal::codec::field<&SubmitTask::description>("description"),
      internal::codec::field<&SubmitTask::disable_auto_optimization>("disable_auto_optimization"),
      internal::codec::field<&SubmitTask::disabled>("disabled"),
      internal::codec::field<&SubmitTask::email_notifications>("email_notifications"),
      internal::codec::field<&SubmitTask::environment_key>("environment_key"),
      internal::codec::field<&SubmitTask::environment_variables_key>("environment_variables_key"),
      internal::codec::field<&SubmitTask::existing_cluster_id>("existing_cluster_id"),
      internal::codec::field<&SubmitTask::for_each_task>("for_each_task"),
      internal::codec::field<&SubmitTask::gen_ai_compute_task>("gen_ai_compute_task"),
      internal::codec::field<&SubmitTask::health>("health"),
      internal::codec::field<&SubmitTask::libraries>("libraries"),
      internal::codec::field<&SubmitTask::max_retries>("max_retries"),
      internal::codec::field<&SubmitTask::min_retry_interval_millis>("min_retry_interval_millis"),
      internal::codec::field<&SubmitTask::new_cluster>("new_cluster"),
      internal::codec::field<&SubmitTask::notebook_task>("notebook_task"),
      internal::codec::field<&SubmitTask::notification_settings>("notification_settings"),
      internal::codec::field<&SubmitTask::pipeline_task>("pipeline_task"),
      internal::codec::field<&SubmitTask::power_bi_task>("power_bi_task"),
      internal::codec::field<&SubmitTask::python_operator_task>("python_operator_task"),
      internal::codec::field<&SubmitTask::python_wheel_task>("python_wheel_task"),
      internal::codec::field<&SubmitTask::retry_on_timeout>("retry_on_timeout"),
      internal::codec::field<&SubmitTask::run_if>("run_if"),
      internal::codec::field<&SubmitTask::run_job_task>("run_job_task"),
      internal::codec::field<&SubmitTask::spark_jar_task>("spark_jar_task"),
      internal::codec::field<&SubmitTask::spark_python_task>("spark_python_task"),
      internal::codec::field<&SubmitTask::spark_submit_task>("spark_submit_task"),
      internal::codec::field<&SubmitTask::sql_task>("sql_task"),
      internal::codec::field<&SubmitTask::task_key>("task_key"),
      internal::codec::field<&SubmitTask::timeout_seconds>("timeout_seconds"),
      internal::codec::field<&SubmitTask::webhook_notifications>("webhook_notifications"),
  };
  static constexpr auto table = internal::codec::table<SubmitTask>("SubmitTask", fields);
  return table;
}

const internal::codec::Table& Subscription::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&Subscription::attachment>("attachment"),
      internal::codec::field<&Subscription::custom_subject>("custom_subject"),
      internal::codec::field<&Subscription::paused>("paused"),
      internal::codec::field<&Subscription::subscribers>("subscribers"),
  };
  static constexpr auto table = internal::codec::table<Subscription>("Subscription", fields);
  return table;
}

const internal::codec::Table& SubscriptionAttachment::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SubscriptionAttachment::data_attachment>("data_attachment"),
      internal::codec::field<&SubscriptionAttachment::page_attachment>("page_attachment"),
  };
  static constexpr auto table = internal::codec::table<SubscriptionAttachment>("SubscriptionAttachment", fields);
  return table;
}

const internal::codec::Table& SubscriptionAttachmentDataAttachment::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SubscriptionAttachmentDataAttachment::file_format>("file_format"),
      internal::codec::field<&SubscriptionAttachmentDataAttachment::include_applied_filters>("include_applied_filters"),
      internal::codec::field<&SubscriptionAttachmentDataAttachment::widgets>("widgets"),
  };
  static constexpr auto table = internal::codec::table<SubscriptionAttachmentDataAttachment>("SubscriptionAttachmentDataAttachment", fields);
  return table;
}

const internal::codec::Table& SubscriptionAttachmentDataAttachmentWidget::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SubscriptionAttachmentDataAttachmentWidget::page_id>("page_id"),
      internal::codec::field<&SubscriptionAttachmentDataAttachmentWidget::widget_id>("widget_id"),
  };
  static constexpr auto table = internal::codec::table<SubscriptionAttachmentDataAttachmentWidget>("SubscriptionAttachmentDataAttachmentWidget", fields);
  return table;
}

const internal::codec::Table& SubscriptionAttachmentPageAttachment::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SubscriptionAttachmentPageAttachment::page_ids>("page_ids"),
      internal::codec::field<&SubscriptionAttachmentPageAttachment::page_selection>("page_selection"),
  };
  static constexpr auto table = internal::codec::table<SubscriptionAttachmentPageAttachment>("SubscriptionAttachmentPageAttachment", fields);
  return table;
}

const internal::codec::Table& SubscriptionSubscriber::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SubscriptionSubscriber::destination_id>("destination_id"),
      internal::codec::field<&SubscriptionSubscriber::user_name>("user_name"),
  };
  static constexpr auto table = internal::codec::table<SubscriptionSubscriber>("SubscriptionSubscriber", fields);
  return table;
}

const internal::codec::Table& TableState::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&TableState::has_seen_updates>("has_seen_updates"),
      internal::codec::field<&TableState::table_name>("table_name"),
  };
  static constexpr auto table = internal::codec::table<TableState>("TableState", fields);
  return table;
}

const internal::codec::Table& TableTriggerState::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&TableTriggerState::last_seen_table_states>("last_seen_table_states"),
      internal::codec::field<&TableTriggerState::using_scalable_monitoring>("using_scalable_monitoring"),
  };
  static constexpr auto table = internal::codec::table<TableTriggerState>("TableTriggerState", fields);
  return table;
}

const internal::codec::Table& TableUpdateTriggerConfiguration::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&TableUpdateTriggerConfiguration::condition>("condition"),
      internal::codec::field<&TableUpdateTriggerConfiguration::min_time_between_triggers_seconds>("min_time_between_triggers_seconds"),
      internal::codec::field<&TableUpdateTriggerConfiguration::table_names>("table_names"),
      internal::codec::field<&TableUpdateTriggerConfiguration::wait_after_last_change_seconds>("wait_after_last_change_seconds"),
  };
  static constexpr auto table = internal::codec::table<TableUpdateTriggerConfiguration>("TableUpdateTriggerConfiguration", fields);
  return table;
}

const internal::codec::Table& Task::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&Task::ai_function_task>("ai_function_task"),
      internal::codec::field<&Task::ai_runtime_task>("ai_runtime_task"),
      internal::codec::field<&Task::alert_task>("alert_task"),
      internal::codec::field<&Task::clean_rooms_notebook_task>("clean_rooms_notebook_task"),
      internal::codec::field<&Task::compute>("compute"),
      internal::codec::field<&Task::condition_task>("condition_task"),
      internal::codec::field<&Task::dashboard_task>("dashboard_task"),
      internal::codec::field<&Task::dbt_cloud_task>("dbt_cloud_task"),
      internal::codec::field<&Task::dbt_platform_task>("dbt_platform_task"),
      internal::codec::field<&Task::dbt_task>("dbt_task"),
      internal::codec::field<&Task::depends_on>("depends_on"),
      internal::codec::field<&Task::description>("description"),
      internal::codec::field<&Task::disable_auto_optimization>("disable_auto_optimization"),
      internal::codec::field<&Task::disabled>("disabled"),
      internal::codec::field<&Task::email_notifications>("email_notifications"),
      internal::codec::field<&Task::environment_key>("environment_key"),
      internal::codec::field<&Task::environment_variables_key>("environment_variables_key"),
      internal::codec::field<&Task::existing_cluster_id>("existing_cluster_id"),
      internal::codec::field<&Task::for_each_task>("for_each_task"),
      internal::codec::field<&Task::gen_ai_compute_task>("gen_ai_compute_task"),
      internal::codec::field<&Task::health>("health"),
      internal::codec::field<&Task::job_cluster_key>("job_cluster_key"),
      internal::codec::field<&Task::libraries>("libraries"),
      internal::codec::field<&Task::max_retries>("max_retries"),
      internal::codec::field<&Task::min_retry_interval_millis>("min_retry_interval_millis"),
      internal::codec::field<&Task::new_cluster>("new_cluster"),
      internal::codec::field<&Task::notebook_task>("notebook_task"),
      internal::codec::field<&Task::notification_settings>("notification_settings"),
      internal::codec::field<&Task::pipeline_task>("pipeline_task"),
      internal::codec::field<&Task::power_bi_task>("power_bi_task"),
      internal::codec::field<&Task::python_operator_task>("python_operator_task"),
      internal::codec::field<&Task::python_wheel_task>("python_wheel_task"),
      internal::codec::field<&Task::retry_on_timeout>("retry_on_timeout"),
      internal::codec::field<&Task::run_if>("run_if"),
      internal::codec::field<&Task::run_job_task>("run_job_task"),
      internal::codec::field<&Task::spark_jar_task>("spark_jar_task"),
      internal::codec::field<&Task::spark_python_task>("spark_python_task"),
      internal::codec::field<&Task::spark_submit_task>("spark_submit_task"),
      internal::codec::field<&Task::sql_task>("sql_task"),
      internal::codec::field<&Task::task_key>("task_key"),
      internal::codec::field<&Task::timeout_seconds>("timeout_seconds"),
      internal::codec::field<&Task::webhook_notifications>("webhook_notifications"),
  };
  static constexpr auto table = internal::codec::table<Task>("Task", fields);
  return table;
}

const internal::codec::Table& TaskDependency::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&TaskDependency::outcome>("outcome"),
      internal::codec::field<&TaskDependency::task_key>("task_key"),
  };
  static constexpr auto table = internal::codec::table<TaskDependency>("TaskDependency", fields);
  return table;
}

const internal::codec::Table& TaskEmailNotifications::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&TaskEmailNotifications::no_alert_for_skipped_runs>("no_alert_for_skipped_runs"),
      internal::codec::field<&TaskEmailNotifications::on_duration_warning_threshold_exceeded>("on_duration_warning_threshold_exceeded"),
      internal::codec::field<&TaskEmailNotifications::on_failure>("on_failure"),
      internal::codec::field<&TaskEmailNotifications::on_maintenance_complete>("on_maintenance_complete"),
      internal::codec::field<&TaskEmailNotifications::on_maintenance_start>("on_maintenance_start"),
      internal::codec::field<&TaskEmailNotifications::on_start>("on_start"),
      internal::codec::field<&TaskEmailNotifications::on_streaming_backlog_exceeded>("on_streaming_backlog_exceeded"),
      internal::codec::field<&TaskEmailNotifications::on_success>("on_success"),
  };
  static constexpr auto table = internal::codec::table<TaskEmailNotifications>("TaskEmailNotifications", fields);
  return table;
}

const internal::codec::Table& TaskNotificationSettings::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&TaskNotificationSettings::alert_on_last_attempt>("alert_on_last_attempt"),
      internal::codec::field<&TaskNotificationSettings::no_alert_for_canceled_runs>("no_alert_for_canceled_runs"),
      internal::codec::field<&TaskNotificationSettings::no_alert_for_skipped_runs>("no_alert_for_skipped_runs"),
  };
  static constexpr auto table = internal::codec::table<TaskNotificationSettings>("TaskNotificationSettings", fields);
  return table;
}

const internal::codec::Table& TerminationDetails::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&TerminationDetails::code>("code"),
      internal::codec::field<&TerminationDetails::message>("message"),
      internal::codec::field<&TerminationDetails::type>("type"),
  };
  static constexpr auto table = internal::codec::table<TerminationDetails>("TerminationDetails", fields);
  return table;
}

const internal::codec::Table& TriggerConfiguration::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&TriggerConfiguration::continuous>("continuous"),
      internal::codec::field<&TriggerConfiguration::file_arrival>("file_arrival"),
      internal::codec::field<&TriggerConfiguration::job_completion>("job_completion"),
      internal::codec::field<&TriggerConfiguration::model>("model"),
      internal::codec::field<&TriggerConfiguration::pause_status>("pause_status"),
      internal::codec::field<&TriggerConfiguration::periodic>("periodic"),
      internal::codec::field<&TriggerConfiguration::schedule>("schedule"),
      internal::codec::field<&TriggerConfiguration::sql_condition>("sql_condition"),
      internal::codec::field<&TriggerConfiguration::table_update>("table_update"),
  };
  static constexpr auto table = internal::codec::table<TriggerConfiguration>("TriggerConfiguration", fields);
  return table;
}

const internal::codec::Table& TriggerDetails::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&TriggerDetails::history>("history"),
      internal::codec::field<&TriggerDetails::state>("state"),
  };
  static constexpr auto table = internal::codec::table<TriggerDetails>("TriggerDetails", fields);
  return table;
}

const internal::codec::Table& TriggerEvaluation::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&TriggerEvaluation::description>("description"),
      internal::codec::field<&TriggerEvaluation::run_id>("run_id"),
      internal::codec::field<&TriggerEvaluation::timestamp>("timestamp"),
  };
  static constexpr auto table = internal::codec::table<TriggerEvaluation>("TriggerEvaluation", fields);
  return table;
}

const internal::codec::Table& TriggerHistory::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&TriggerHistory::last_failed>("last_failed"),
      internal::codec::field<&TriggerHistory::last_not_triggered>("last_not_triggered"),
      internal::codec::field<&TriggerHistory::last_triggered>("last_triggered"),
  };
  static constexpr auto table = internal::codec::table<TriggerHistory>("TriggerHistory", fields);
  return table;
}

const internal::codec::Table& TriggerInfo::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&TriggerInfo::job_completion>("job_completion"),
      internal::codec::field<&TriggerInfo::run_id>("run_id"),
      internal::codec::field<&TriggerInfo::sql_condition>("sql_condition"),
  };
  static constexpr auto table = internal::codec::table<TriggerInfo>("TriggerInfo", fields);
  return table;
}

const internal::codec::Table& TriggerSettings::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&TriggerSettings::file_arrival>("file_arrival"),
      internal::codec::field<&TriggerSettings::job_completion>("job_completion"),
      internal::codec::field<&TriggerSettings::model>("model"),
      internal::codec::field<&TriggerSettings::pause_status>("pause_status"),
      internal::codec::field<&TriggerSettings::periodic>("periodic"),
      internal::codec::field<&TriggerSettings::sql_condition>("sql_condition"),
      internal::codec::field<&TriggerSettings::table_update>("table_update"),
  };
  static constexpr auto table = internal::codec::table<TriggerSettings>("TriggerSettings", fields);
  return table;
}

const internal::codec::Table& TriggerStateProto::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&TriggerStateProto::file_arrival>("file_arrival"),
      internal::codec::field<&TriggerStateProto::job_completion>("job_completion"),
      internal::codec::field<&TriggerStateProto::pause_status>("pause_status"),
      internal::codec::field<&TriggerStateProto::sql_condition>("sql_condition"),
      internal::codec::field<&TriggerStateProto::table>("table"),
  };
  static constexpr auto table = internal::codec::table<TriggerStateProto>("TriggerStateProto", fields);
  return table;
}

const internal::codec::Table& UpdateJob::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&UpdateJob::fields_to_remove>("fields_to_remove"),
      internal::codec::field<&UpdateJob::job_id>("job_id"),
      internal::codec::field<&UpdateJob::new_settings>("new_settings"),
  };
  static constexpr auto table = internal::codec::table<UpdateJob>("UpdateJob", fields);
  return table;
}

const internal::codec::Table& ViewItem::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ViewItem::content>("content"),
      internal::codec::field<&ViewItem::name>("name"),
      internal::codec::field<&ViewItem::type>("type"),
  };
  static constexpr auto table = internal::codec::table<ViewItem>("ViewItem", fields);
  return table;
}

const internal::codec::Table& VolumeSource::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&VolumeSource::volume_path>("volume_path"),
  };
  static constexpr auto table = internal::codec::table<VolumeSource>("VolumeSource", fields);
  return table;
}

const internal::codec::Table& Webhook::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&Webhook::id>("id"),
  };
  static constexpr auto table = internal::codec::table<Webhook>("Webhook", fields);
  return table;
}

const internal::codec::Table& WebhookNotifications::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&WebhookNotifications::on_duration_warning_threshold_exceeded>("on_duration_warning_threshold_exceeded"),
      internal::codec::field<&WebhookNotifications::on_failure>("on_failure"),
      internal::codec::field<&WebhookNotifications::on_maintenance_complete>("on_maintenance_complete"),
      internal::codec::field<&WebhookNotifications::on_maintenance_start>("on_maintenance_start"),
      internal::codec::field<&WebhookNotifications::on_start>("on_start"),
      internal::codec::field<&WebhookNotifications::on_streaming_backlog_exceeded>("on_streaming_backlog_exceeded"),
      internal::codec::field<&WebhookNotifications::on_success>("on_success"),
  };
  static constexpr auto table = internal::codec::table<WebhookNotifications>("WebhookNotifications", fields);
  return table;
}

const internal::codec::Table& WidgetErrorDetail::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&WidgetErrorDetail::message>("message"),
  };
  static constexpr auto table = internal::codec::table<WidgetErrorDetail>("WidgetErrorDetail", fields);
  return table;
}

const internal::codec::Table& ExportRunRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ExportRunRequest::run_id>("run_id"),
      internal::codec::field<&ExportRunRequest::views_to_export>("views_to_export"),
  };
  static constexpr auto table = internal::codec::table<ExportRunRequest>("ExportRunRequest", fields);
  return table;
}

const internal::codec::Table& GetJobRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&GetJobRequest::include_trigger_state>("include_trigger_state"),
      internal::codec::field<&GetJobRequest::job_id>("job_id"),
      internal::codec::field<&GetJobRequest::page_token>("page_token"),
  };
  static constexpr auto table = internal::codec::table<GetJobRequest>("GetJobRequest", fields);
  return table;
}

const internal::codec::Table& GetRunRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&GetRunRequest::include_history>("include_history"),
      internal::codec::field<&GetRunRequest::include_resolved_values>("include_resolved_values"),
      internal::codec::field<&GetRunRequest::page_token>("page_token"),
      internal::codec::field<&GetRunRequest::run_id>("run_id"),
  };
  static constexpr auto table = internal::codec::table<GetRunRequest>("GetRunRequest", fields);
  return table;
}

const internal::codec::Table& GetRunOutputRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&GetRunOutputRequest::run_id>("run_id"),
  };
  static constexpr auto table = internal::codec::table<GetRunOutputRequest>("GetRunOutputRequest", fields);
  return table;
}

const internal::codec::Table& ListJobsRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListJobsRequest::expand_tasks>("expand_tasks"),
      internal::codec::field<&ListJobsRequest::limit>("limit"),
      internal::codec::field<&ListJobsRequest::name>("name"),
      internal::codec::field<&ListJobsRequest::offset>("offset"),
      internal::codec::field<&ListJobsRequest::page_token>("page_token"),
  };
  static constexpr auto table = internal::codec::table<ListJobsRequest>("ListJobsRequest", fields);
  return table;
}

const internal::codec::Table& ListRunsRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListRunsRequest::active_only>("active_only"),
      internal::codec::field<&ListRunsRequest::completed_only>("completed_only"),
      internal::codec::field<&ListRunsRequest::expand_tasks>("expand_tasks"),
      internal::codec::field<&ListRunsRequest::job_id>("job_id"),
      internal::codec::field<&ListRunsRequest::limit>("limit"),
      internal::codec::field<&ListRunsRequest::offset>("offset"),
      internal::codec::field<&ListRunsRequest::page_token>("page_token"),
      internal::codec::field<&ListRunsRequest::run_type>("run_type"),
      internal::codec::field<&ListRunsRequest::start_time_from>("start_time_from"),
      internal::codec::field<&ListRunsRequest::start_time_to>("start_time_to"),
  };
  static constexpr auto table = internal::codec::table<ListRunsRequest>("ListRunsRequest", fields);
  return table;
}

void assign(Task& target, TaskWork value) {
  struct Setter {
    Task& target;

    void operator()(AiFunctionTask& value) const { target.ai_function_task = std::move(value); }
    void operator()(AiRuntimeTask& value) const { target.ai_runtime_task = std::move(value); }
    void operator()(AlertTask& value) const { target.alert_task = std::move(value); }
    void operator()(CleanRoomsNotebookTask& value) const { target.clean_rooms_notebook_task = std::move(value); }
    void operator()(ConditionTask& value) const { target.condition_task = std::move(value); }
    void operator()(DashboardTask& value) const { target.dashboard_task = std::move(value); }
    void operator()(DbtCloudTask& value) const { target.dbt_cloud_task = std::move(value); }
    void operator()(DbtPlatformTask& value) const { target.dbt_platform_task = std::move(value); }
    void operator()(DbtTask& value) const { target.dbt_task = std::move(value); }
    void operator()(ForEachTask& value) const { target.for_each_task = std::move(value); }
    void operator()(GenAiComputeTask& value) const { target.gen_ai_compute_task = std::move(value); }
    void operator()(NotebookTask& value) const { target.notebook_task = std::move(value); }
    void operator()(PipelineTask& value) const { target.pipeline_task = std::move(value); }
    void operator()(PowerBiTask& value) const { target.power_bi_task = std::move(value); }
    void operator()(PythonOperatorTask& value) const { target.python_operator_task = std::move(value); }
    void operator()(PythonWheelTask& value) const { target.python_wheel_task = std::move(value); }
    void operator()(RunJobTask& value) const { target.run_job_task = std::move(value); }
    void operator()(SparkJarTask& value) const { target.spark_jar_task = std::move(value); }
    void operator()(SparkPythonTask& value) const { target.spark_python_task = std::move(value); }
    void operator()(SparkSubmitTask& value) const { target.spark_submit_task = std::move(value); }
    void operator()(SqlTask& value) const { target.sql_task = std::move(value); }
  };
  std::visit(Setter{target}, value);
}

void assign(SubmitTask& target, TaskWork value) {
  struct Setter {
    SubmitTask& target;

    void operator()(AiFunctionTask& value) const { target.ai_function_task = std::move(value); }
    void operator()(AiRuntimeTask& value) const { target.ai_runtime_task = std::move(value); }
    void operator()(AlertTask& value) const { target.alert_task = std::move(value); }
    void operator()(CleanRoomsNotebookTask& value) const { target.clean_rooms_notebook_task = std::move(value); }
    void operator()(ConditionTask& value) const { target.condition_task = std::move(value); }
    void operator()(DashboardTask& value) const { target.dashboard_task = std::move(value); }
    void operator()(DbtCloudTask& value) const { target.dbt_cloud_task = std::move(value); }
    void operator()(DbtPlatformTask& value) const { target.dbt_platform_task = std::move(value); }
    void operator()(DbtTask& value) const { target.dbt_task = std::move(value); }
    void operator()(ForEachTask& value) const { target.for_each_task = std::move(value); }
    void operator()(GenAiComputeTask& value) const { target.gen_ai_compute_task = std::move(value); }
    void operator()(NotebookTask& value) const { target.notebook_task = std::move(value); }
    void operator()(PipelineTask& value) const { target.pipeline_task = std::move(value); }
    void operator()(PowerBiTask& value) const { target.power_bi_task = std::move(value); }
    void operator()(PythonOperatorTask& value) const { target.python_operator_task = std::move(value); }
    void operator()(PythonWheelTask& value) const { target.python_wheel_task = std::move(value); }
    void operator()(RunJobTask& value) const { target.run_job_task = std::move(value); }
    void operator()(SparkJarTask& value) const { target.spark_jar_task = std::move(value); }
    void operator()(SparkPythonTask& value) const { target.spark_python_task = std::move(value); }
    void operator()(SparkSubmitTask& value) const { target.spark_submit_task = std::move(value); }
    void operator()(SqlTask& value) const { target.sql_task = std::move(value); }
  };
  std::visit(Setter{target}, value);
}

}  // namespace databricks::inline v0_2::jobs

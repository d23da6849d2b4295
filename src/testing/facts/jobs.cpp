// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include "testing/facts/structs.hpp"
#include "testing/service_facts.hpp"

namespace databricks::inline v0_2::internal::testing::facts {

constinit const Member kJobsAiClassifyFunction[] = {
    flag("enable_confidence_scores"),
    flag("enable_rationales"),
    object("inline_labels", {kJobsAiClassifyFunctionInlineLabels, 1}),
    text("instructions"),
    flag("multilabel"),
    required(text("version")),
};

constinit const Member kJobsAiClassifyFunctionInlineLabels[] = {
    required(object_list("labels", {kJobsAiClassifyFunctionLabel, 2})),
};

constinit const Member kJobsAiClassifyFunctionLabel[] = {
    text("description"),
    required(text("name")),
};

constinit const Member kJobsAiExtractFunction[] = {
    flag("enable_citations"),
    flag("enable_confidence_scores"),
    text("instructions"),
    text("mode"),
    text("schema"),
    required(text("version")),
};

constinit const Member kJobsAiFunctionTask[] = {
    object("ai_classify", {kJobsAiClassifyFunction, 6}),
    object("ai_extract", {kJobsAiExtractFunction, 6}),
    object("ai_parse_document", {kJobsAiParseDocumentFunction, 4}),
    object("delta_table", {kJobsDeltaTableSource, 3}),
    required(object("output", {kJobsQualifiedName, 3})),
    object("volume", {kJobsVolumeSource, 1}),
};

constinit const Member kJobsAiParseDocumentFunction[] = {
    text_list("description_element_types"),
    text("image_output_path"),
    text("page_range"),
    required(text("version")),
};

constinit const Member kJobsAiRuntimeTask[] = {
    text("code_source_path"),
    required(object_list("deployments", {kJobsDeploymentSpec, 3})),
    text("docker_image_url"),
    required(text("experiment")),
    text("mlflow_artifact_location"),
    text("mlflow_experiment_directory"),
    text("mlflow_run"),
    text("priority_class"),
    text("unity_catalog_image_path"),
};

constinit const Member kJobsAlertTask[] = {
    text("alert_id"),
    text_map("parameters"),
    object_list("subscribers", {kJobsAlertTaskSubscriber, 2}),
    text("warehouse_id"),
    text("workspace_path"),
};

constinit const Member kJobsAlertTaskSubscriber[] = {
    text("destination_id"),
    text("user_name"),
};

constinit const Member kJobsCleanRoomsNotebookTask[] = {
    required(text("clean_room_name")),
    text("etag"),
    text_map("notebook_base_parameters"),
    required(text("notebook_name")),
};

constinit const Member kJobsCompute[] = {
    text("hardware_accelerator"),
};

constinit const Member kJobsComputeConfig[] = {
    text("gpu_node_pool_id"),
    text("gpu_type"),
    required(integer("num_gpus")),
};

constinit const Member kJobsComputeSpec[] = {
    required(integer("accelerator_count")),
    required(text("accelerator_type")),
    text("provisioned_capacity_id"),
};

constinit const Member kJobsConditionTask[] = {
    required(text("left")),
    required(text("op")),
    required(text("right")),
};

constinit const Member kJobsContinuous[] = {
    object("maintenance_window", {kJobsMaintenanceWindow, 3}),
    text("pause_status"),
    text("task_retry_mode"),
};

constinit const Member kJobsContinuousTriggerConfiguration[] = {
    object("maintenance_window", {kJobsMaintenanceWindow, 3}),
    text("task_retry_mode"),
};

constinit const Member kJobsCronSchedule[] = {
    text("pause_status"),
    required(text("quartz_cron_expression")),
    object("sql_condition", {kJobsSqlConditionConfiguration, 3}),
    required(text("timezone_id")),
};

constinit const Member kJobsCronTriggerConfiguration[] = {
    required(text("quartz_cron_expression")),
    required(text("timezone_id")),
};

constinit const Member kJobsDashboardTask[] = {
    text("dashboard_id"),
    text_map("filters"),
    object("subscription", {kJobsSubscription, 4}),
    text("warehouse_id"),
};

constinit const Member kJobsDbtCloudTask[] = {
    text("connection_resource_name"),
    integer("dbt_cloud_job_id"),
};

constinit const Member kJobsDbtPlatformTask[] = {
    text("connection_resource_name"),
    text("dbt_platform_job_id"),
};

constinit const Member kJobsDbtTask[] = {
    text("catalog"),
    required(text_list("commands")),
    text("profiles_directory"),
    text("project_directory"),
    text("schema"),
    text("source"),
    text("warehouse_id"),
};

constinit const Member kJobsDeltaTableSource[] = {
    required(text("input_column")),
    text_list("merge_key_columns"),
    required(text("table_name")),
};

constinit const Member kJobsDeploymentSpec[] = {
    text("command_path"),
    required(object("compute", {kJobsComputeSpec, 3})),
    text("name"),
};

constinit const Member kJobsEnvironment[] = {
    text("base_environment"),
    text("client"),
    text_list("dependencies"),
    text("environment_version"),
    text_list("java_dependencies"),
    text("project_environment"),
};

constinit const Member kJobsFileArrivalTriggerConfiguration[] = {
    integer("min_time_between_triggers_seconds"),
    required(text("url")),
    integer("wait_after_last_change_seconds"),
};

constinit const Member kJobsForEachTask[] = {
    integer("concurrency"),
    required(text("inputs")),
    required(object("task", {kJobsTask, 42})),
};

constinit const Member kJobsGenAiComputeTask[] = {
    text("command"),
    object("compute", {kJobsComputeConfig, 3}),
    required(text("dl_runtime_image")),
    text("mlflow_experiment_name"),
    text("source"),
    text("training_script_path"),
    text("yaml_parameters"),
    text("yaml_parameters_file_path"),
};

constinit const Member kJobsGitSnapshot[] = {
    text("used_commit"),
};

constinit const Member kJobsGitSource[] = {
    text("git_branch"),
    text("git_commit"),
    required(text("git_provider")),
    object("git_snapshot", {kJobsGitSnapshot, 1}),
    text("git_tag"),
    required(text("git_url")),
    object("job_source", {kJobsJobSource, 3}),
    object("sparse_checkout", {kJobsSparseCheckout, 1}),
};

constinit const Member kJobsJobAccessControlRequest[] = {
    text("group_name"),
    text("permission_level"),
    text("service_principal_name"),
    text("user_name"),
};

constinit const Member kJobsJobCluster[] = {
    required(text("job_cluster_key")),
    object("new_cluster", {kComputeClusterSpec, 36}),
    object("serverless_compute", {kJobsJobClusterServerlessCompute, 1}),
    text("serverless_compute_id"),
};

constinit const Member kJobsJobClusterServerlessCompute[] = {
    text("policy_id"),
};

constinit const Member kJobsJobCompletionTriggerConfiguration[] = {
    text("if_status"),
    required(object_list("jobs", {kJobsJobCompletionTriggerConfigurationMonitoredJob, 2})),
};

constinit const Member kJobsJobCompletionTriggerConfigurationMonitoredJob[] = {
    required(text("job_id")),
    required(text("workspace_id")),
};

constinit const Member kJobsJobDeployment[] = {
    text("deployment_id"),
    required(text("kind")),
    text("metadata_file_path"),
    text("version_id"),
};

constinit const Member kJobsJobEmailNotifications[] = {
    flag("no_alert_for_skipped_runs"),
    text_list("on_duration_warning_threshold_exceeded"),
    text_list("on_failure"),
    text_list("on_maintenance_complete"),
    text_list("on_maintenance_start"),
    text_list("on_start"),
    text_list("on_streaming_backlog_exceeded"),
    text_list("on_success"),
};

constinit const Member kJobsJobEnvironment[] = {
    required(text("environment_key")),
    object("spec", {kJobsEnvironment, 6}),
};

constinit const Member kJobsJobEnvironmentVariables[] = {
    required(text("environment_variables_key")),
    object("spec", {kJobsJobEnvironmentVariablesSpec, 2}),
};

constinit const Member kJobsJobEnvironmentVariablesSpec[] = {
    text_list("files"),
    text_map("variables"),
};

constinit const Member kJobsJobNotificationSettings[] = {
    flag("alert_on_last_attempt"),
    flag("no_alert_for_canceled_runs"),
    flag("no_alert_for_skipped_runs"),
};

constinit const Member kJobsJobParameterDefinition[] = {
    required(text("default")),
    required(text("name")),
};

constinit const Member kJobsJobRunAs[] = {
    text("group_name"),
    text("service_principal_name"),
    text("user_name"),
};

constinit const Member kJobsJobSettings[] = {
    text("budget_policy_id"),
    object("continuous", {kJobsContinuous, 3}),
    object("deployment", {kJobsJobDeployment, 4}),
    text("description"),
    text("duration_target"),
    text("edit_mode"),
    object("email_notifications", {kJobsJobEmailNotifications, 8}),
    object_list("environment_variables", {kJobsJobEnvironmentVariables, 2}),
    object_list("environments", {kJobsJobEnvironment, 2}),
    text("format"),
    object("git_source", {kJobsGitSource, 8}),
    object("health", {kJobsJobsHealthRules, 1}),
    object_list("job_clusters", {kJobsJobCluster, 4}),
    integer("max_concurrent_runs"),
    text("name"),
    object("notification_settings", {kJobsJobNotificationSettings, 3}),
    object_list("parameters", {kJobsJobParameterDefinition, 2}),
    text("parent_path"),
    text("performance_target"),
    object("queue", {kJobsQueueSettings, 1}),
    object("run_as", {kJobsJobRunAs, 3}),
    object("schedule", {kJobsCronSchedule, 4}),
    text_map("tags"),
    object_list("tasks", {kJobsTask, 42}),
    integer("timeout_seconds"),
    object("trigger", {kJobsTriggerSettings, 7}),
    object_list("triggers", {kJobsTriggerConfiguration, 9}),
    text("usage_policy_id"),
    object("webhook_notifications", {kJobsWebhookNotifications, 7}),
};

constinit const Member kJobsJobSource[] = {
    text("dirty_state"),
    required(text("import_from_git_branch")),
    required(text("job_config_path")),
};

constinit const Member kJobsJobsHealthRule[] = {
    required(text("metric")),
    required(text("op")),
    required(integer("value")),
};

constinit const Member kJobsJobsHealthRules[] = {
    object_list("rules", {kJobsJobsHealthRule, 3}),
};

constinit const Member kJobsMaintenanceWindow[] = {
    required(text("day_of_week")),
    required(integer("start_hour")),
    required(text("timezone_id")),
};

constinit const Member kJobsModelTriggerConfiguration[] = {
    text_list("aliases"),
    required(text("condition")),
    integer("min_time_between_triggers_seconds"),
    text("securable_name"),
    integer("wait_after_last_change_seconds"),
};

constinit const Member kJobsNotebookTask[] = {
    text_map("base_parameters"),
    required(text("notebook_path")),
    text("source"),
    text("warehouse_id"),
};

constinit const Member kJobsPeriodicTriggerConfiguration[] = {
    required(integer("interval")),
    required(text("unit")),
};

constinit const Member kJobsPipelineParams[] = {
    flag("full_refresh"),
    text_list("full_refresh_selection"),
    text_list("refresh_flow_selection"),
    text_list("refresh_selection"),
    text_list("reset_checkpoint_selection"),
};

constinit const Member kJobsPipelineTask[] = {
    flag("full_refresh"),
    text_list("full_refresh_selection"),
    text_map("parameters"),
    required(text("pipeline_id")),
    text_list("refresh_flow_selection"),
    text_list("refresh_selection"),
    text_list("reset_checkpoint_selection"),
};

constinit const Member kJobsPowerBiModel[] = {
    text("authentication_method"),
    text("model_name"),
    flag("overwrite_existing"),
    text("storage_mode"),
    text("workspace_name"),
};

constinit const Member kJobsPowerBiTable[] = {
    text("catalog"),
    text("name"),
    text("schema"),
    text("storage_mode"),
};

constinit const Member kJobsPowerBiTask[] = {
    text("connection_resource_name"),
    object("power_bi_model", {kJobsPowerBiModel, 5}),
    flag("refresh_after_update"),
    object_list("tables", {kJobsPowerBiTable, 4}),
    text("warehouse_id"),
};

constinit const Member kJobsPythonOperatorTask[] = {
    text("main"),
    object_list("parameters", {kJobsPythonOperatorTaskParameter, 2}),
};

constinit const Member kJobsPythonOperatorTaskParameter[] = {
    text("name"),
    text("value"),
};

constinit const Member kJobsPythonWheelTask[] = {
    required(text("entry_point")),
    text_map("named_parameters"),
    required(text("package_name")),
    text_list("parameters"),
};

constinit const Member kJobsQualifiedName[] = {
    text("catalog"),
    text("schema"),
    text("table"),
};

constinit const Member kJobsQueueSettings[] = {
    required(flag("enabled")),
};

constinit const Member kJobsRunJobTask[] = {
    text_list("dbt_commands"),
    text_list("jar_params"),
    required(integer("job_id")),
    text_map("job_parameters"),
    text_map("notebook_params"),
    object("pipeline_params", {kJobsPipelineParams, 5}),
    text_map("python_named_params"),
    text_list("python_params"),
    text_list("spark_submit_params"),
    text_map("sql_params"),
};

constinit const Member kJobsSparkJarTask[] = {
    text("jar_uri"),
    text("main_class_name"),
    text_list("parameters"),
    flag("run_as_repl"),
};

constinit const Member kJobsSparkPythonTask[] = {
    text_list("parameters"),
    required(text("python_file")),
    text("source"),
};

constinit const Member kJobsSparkSubmitTask[] = {
    text_list("parameters"),
};

constinit const Member kJobsSparseCheckout[] = {
    text_list("patterns"),
};

constinit const Member kJobsSqlConditionConfiguration[] = {
    required(text("sql_query_id")),
    text("trigger_mode"),
    required(text("warehouse_id")),
};

constinit const Member kJobsSqlTask[] = {
    object("alert", {kJobsSqlTaskAlert, 3}),
    object("dashboard", {kJobsSqlTaskDashboard, 4}),
    object("file", {kJobsSqlTaskFile, 2}),
    text_map("parameters"),
    object("query", {kJobsSqlTaskQuery, 1}),
    required(text("warehouse_id")),
};

constinit const Member kJobsSqlTaskAlert[] = {
    required(text("alert_id")),
    flag("pause_subscriptions"),
    object_list("subscriptions", {kJobsSqlTaskSubscription, 2}),
};

constinit const Member kJobsSqlTaskDashboard[] = {
    text("custom_subject"),
    required(text("dashboard_id")),
    flag("pause_subscriptions"),
    object_list("subscriptions", {kJobsSqlTaskSubscription, 2}),
};

constinit const Member kJobsSqlTaskFile[] = {
    required(text("path")),
    text("source"),
};

constinit const Member kJobsSqlTaskQuery[] = {
    required(text("query_id")),
};

constinit const Member kJobsSqlTaskSubscription[] = {
    text("destination_id"),
    text("user_name"),
};

constinit const Member kJobsSubmitTask[] = {
    object("ai_function_task", {kJobsAiFunctionTask, 6}),
    object("ai_runtime_task", {kJobsAiRuntimeTask, 9}),
    object("alert_task", {kJobsAlertTask, 5}),
    object("clean_rooms_notebook_task", {kJobsCleanRoomsNotebookTask, 4}),
    object("compute", {kJobsCompute, 1}),
    object("condition_task", {kJobsConditionTask, 3}),
    object("dashboard_task", {kJobsDashboardTask, 4}),
    object("dbt_cloud_task", {kJobsDbtCloudTask, 2}),
    object("dbt_platform_task", {kJobsDbtPlatformTask, 2}),
    object("dbt_task", {kJobsDbtTask, 7}),
    object_list("depends_on", {kJobsTaskDependency, 2}),
    text("description"),
    flag("disable_auto_optimization"),
    flag("disabled"),
    object("email_notifications", {kJobsJobEmailNotifications, 8}),
    text("environment_key"),
    text("environment_variables_key"),
    text("existing_cluster_id"),
    object("for_each_task", {kJobsForEachTask, 3}),
    object("gen_ai_compute_task", {kJobsGenAiComputeTask, 8}),
    object("health", {kJobsJobsHealthRules, 1}),
    object_list("libraries", {kComputeLibrary, 9}),
    integer("max_retries"),
    integer("min_retry_interval_millis"),
    object("new_cluster", {kComputeClusterSpec, 36}),
    object("notebook_task", {kJobsNotebookTask, 4}),
    object("notification_settings", {kJobsTaskNotificationSettings, 3}),
    object("pipeline_task", {kJobsPipelineTask, 7}),
    object("power_bi_task", {kJobsPowerBiTask, 5}),
    object("python_operator_task", {kJobsPythonOperatorTask, 2}),
    object("python_wheel_task", {kJobsPythonWheelTask, 4}),
    flag("retry_on_timeout"),
    text("run_if"),
    object("run_job_task", {kJobsRunJobTask, 10}),
    object("spark_jar_task", {kJobsSparkJarTask, 4}),
    object("spark_python_task", {kJobsSparkPythonTask, 3}),
    object("spark_submit_task", {kJobsSparkSubmitTask, 1}),
    object("sql_task", {kJobsSqlTask, 6}),
    required(text("task_key")),
    integer("timeout_seconds"),
    object("webhook_notifications", {kJobsWebhookNotifications, 7}),
};

constinit const Member kJobsSubscription[] = {
    object("attachment", {kJobsSubscriptionAttachment, 2}),
    text("custom_subject"),
    flag("paused"),
    object_list("subscribers", {kJobsSubscriptionSubscriber, 2}),
};

constinit const Member kJobsSubscriptionAttachment[] = {
    object("data_attachment", {kJobsSubscriptionAttachmentDataAttachment, 3}),
    object("page_attachment", {kJobsSubscriptionAttachmentPageAttachment, 2}),
};

constinit const Member kJobsSubscriptionAttachmentDataAttachment[] = {
    required(text("file_format")),
    flag("include_applied_filters"),
    required(object_list("widgets", {kJobsSubscriptionAttachmentDataAttachmentWidget, 2})),
};

constinit const Member kJobsSubscriptionAttachmentDataAttachmentWidget[] = {
    required(text("page_id")),
    required(text("widget_id")),
};

constinit const Member kJobsSubscriptionAttachmentPageAttachment[] = {
    text_list("page_ids"),
    text("page_selection"),
};

constinit const Member kJobsSubscriptionSubscriber[] = {
    text("destination_id"),
    text("user_name"),
};

constinit const Member kJobsTableUpdateTriggerConfiguration[] = {
    text("condition"),
    integer("min_time_between_triggers_seconds"),
    required(text_list("table_names")),
    integer("wait_after_last_change_seconds"),
};

constinit const Member kJobsTask[] = {
    object("ai_function_task", {kJobsAiFunctionTask, 6}),
    object("ai_runtime_task", {kJobsAiRuntimeTask, 9}),
    object("alert_task", {kJobsAlertTask, 5}),
    object("clean_rooms_notebook_task", {kJobsCleanRoomsNotebookTask, 4}),
    object("compute", {kJobsCompute, 1}),
    object("condition_task", {kJobsConditionTask, 3}),
    object("dashboard_task", {kJobsDashboardTask, 4}),
    object("dbt_cloud_task", {kJobsDbtCloudTask, 2}),
    object("dbt_platform_task", {kJobsDbtPlatformTask, 2}),
    object("dbt_task", {kJobsDbtTask, 7}),
    object_list("depends_on", {kJobsTaskDependency, 2}),
    text("description"),
    flag("disable_auto_optimization"),
    flag("disabled"),
    object("email_notifications", {kJobsTaskEmailNotifications, 8}),
    text("environment_key"),
    text("environment_variables_key"),
    text("existing_cluster_id"),
    object("for_each_task", {kJobsForEachTask, 3}),
    object("gen_ai_compute_task", {kJobsGenAiComputeTask, 8}),
    object("health", {kJobsJobsHealthRules, 1}),
    text("job_cluster_key"),
    object_list("libraries", {kComputeLibrary, 9}),
    integer("max_retries"),
    integer("min_retry_interval_millis"),
    object("new_cluster", {kComputeClusterSpec, 36}),
    object("notebook_task", {kJobsNotebookTask, 4}),
    object("notification_settings", {kJobsTaskNotificationSettings, 3}),
    object("pipeline_task", {kJobsPipelineTask, 7}),
    object("power_bi_task", {kJobsPowerBiTask, 5}),
    object("python_operator_task", {kJobsPythonOperatorTask, 2}),
    object("python_wheel_task", {kJobsPythonWheelTask, 4}),
    flag("retry_on_timeout"),
    text("run_if"),
    object("run_job_task", {kJobsRunJobTask, 10}),
    object("spark_jar_task", {kJobsSparkJarTask, 4}),
    object("spark_python_task", {kJobsSparkPythonTask, 3}),
    object("spark_submit_task", {kJobsSparkSubmitTask, 1}),
    object("sql_task", {kJobsSqlTask, 6}),
    required(text("task_key")),
    integer("timeout_seconds"),
    object("webhook_notifications", {kJobsWebhookNotifications, 7}),
};

constinit const Member kJobsTaskDependency[] = {
    text("outcome"),
    required(text("task_key")),
};

constinit const Member kJobsTaskEmailNotifications[] = {
    flag("no_alert_for_skipped_runs"),
    text_list("on_duration_warning_threshold_exceeded"),
    text_list("on_failure"),
    text_list("on_maintenance_complete"),
    text_list("on_maintenance_start"),
    text_list("on_start"),
    text_list("on_streaming_backlog_exceeded"),
    text_list("on_success"),
};

constinit const Member kJobsTaskNotificationSettings[] = {
    flag("alert_on_last_attempt"),
    flag("no_alert_for_canceled_runs"),
    flag("no_alert_for_skipped_runs"),
};

constinit const Member kJobsTriggerConfiguration[] = {
    object("continuous", {kJobsContinuousTriggerConfiguration, 2}),
    object("file_arrival", {kJobsFileArrivalTriggerConfiguration, 3}),
    object("job_completion", {kJobsJobCompletionTriggerConfiguration, 2}),
    object("model", {kJobsModelTriggerConfiguration, 5}),
    text("pause_status"),
    object("periodic", {kJobsPeriodicTriggerConfiguration, 2}),
    object("schedule", {kJobsCronTriggerConfiguration, 2}),
    object("sql_condition", {kJobsSqlConditionConfiguration, 3}),
    object("table_update", {kJobsTableUpdateTriggerConfiguration, 4}),
};

constinit const Member kJobsTriggerSettings[] = {
    object("file_arrival", {kJobsFileArrivalTriggerConfiguration, 3}),
    object("job_completion", {kJobsJobCompletionTriggerConfiguration, 2}),
    object("model", {kJobsModelTriggerConfiguration, 5}),
    text("pause_status"),
    object("periodic", {kJobsPeriodicTriggerConfiguration, 2}),
    object("sql_condition", {kJobsSqlConditionConfiguration, 3}),
    object("table_update", {kJobsTableUpdateTriggerConfiguration, 4}),
};

constinit const Member kJobsVolumeSource[] = {
    required(text("volume_path")),
};

constinit const Member kJobsWebhook[] = {
    required(text("id")),
};

constinit const Member kJobsWebhookNotifications[] = {
    object_list("on_duration_warning_threshold_exceeded", {kJobsWebhook, 1}),
    object_list("on_failure", {kJobsWebhook, 1}),
    object_list("on_maintenance_complete", {kJobsWebhook, 1}),
    object_list("on_maintenance_start", {kJobsWebhook, 1}),
    object_list("on_start", {kJobsWebhook, 1}),
    object_list("on_streaming_backlog_exceeded", {kJobsWebhook, 1}),
    object_list("on_success", {kJobsWebhook, 1}),
};

namespace {

constinit const Member kCancelAllRunsRequest[] = {
    flag("all_queued_runs"),
    integer("job_id"),
};

constinit const Member kCancelRunRequest[] = {
    required(integer("run_id")),
};

constinit const Member kCreateRequest[] = {
    object_list("access_control_list", {kJobsJobAccessControlRequest, 4}),
    text("budget_policy_id"),
    object("continuous", {kJobsContinuous, 3}),
    object("deployment", {kJobsJobDeployment, 4}),
    text("description"),
    text("duration_target"),
    text("edit_mode"),
    object("email_notifications", {kJobsJobEmailNotifications, 8}),
    object_list("environment_variables", {kJobsJobEnvironmentVariables, 2}),
    object_list("environments", {kJobsJobEnvironment, 2}),
    text("format"),
    object("git_source", {kJobsGitSource, 8}),
    object("health", {kJobsJobsHealthRules, 1}),
    object_list("job_clusters", {kJobsJobCluster, 4}),
    integer("max_concurrent_runs"),
    text("name"),
    object("notification_settings", {kJobsJobNotificationSettings, 3}),
    object_list("parameters", {kJobsJobParameterDefinition, 2}),
    text("parent_path"),
    text("performance_target"),
    object("queue", {kJobsQueueSettings, 1}),
    object("run_as", {kJobsJobRunAs, 3}),
    object("schedule", {kJobsCronSchedule, 4}),
    text_map("tags"),
    object_list("tasks", {kJobsTask, 42}),
    integer("timeout_seconds"),
    object("trigger", {kJobsTriggerSettings, 7}),
    object_list("triggers", {kJobsTriggerConfiguration, 9}),
    text("usage_policy_id"),
    object("webhook_notifications", {kJobsWebhookNotifications, 7}),
};

constinit const Member kDeleteRequest[] = {
    required(integer("job_id")),
};

constinit const Member kDeleteRunRequest[] = {
    required(integer("run_id")),
};

constinit const Member kExportRunRequest[] = {
    required(integer("run_id")),
    text("views_to_export"),
};

constinit const Member kGetRequest[] = {
    flag("include_trigger_state"),
    required(integer("job_id")),
    text("page_token"),
};

constinit const Member kGetRunRequest[] = {
    flag("include_history"),
    flag("include_resolved_values"),
    text("page_token"),
    required(integer("run_id")),
};

constinit const Member kGetRunOutputRequest[] = {
    required(integer("run_id")),
};

constinit const Member kListRequest[] = {
    flag("expand_tasks"),
    integer("limit"),
    text("name"),
    integer("offset"),
    text("page_token"),
};

constinit const Member kListRunsRequest[] = {
    flag("active_only"),
    flag("completed_only"),
    flag("expand_tasks"),
    integer("job_id"),
    integer("limit"),
    integer("offset"),
    text("page_token"),
    text("run_type"),
    integer("start_time_from"),
    integer("start_time_to"),
};

constinit const Member kRepairRunRequest[] = {
    text_list("dbt_commands"),
    text("duration_target"),
    text_list("jar_params"),
    text_map("job_parameters"),
    integer("latest_repair_id"),
    text_map("notebook_params"),
    text("performance_target"),
    object("pipeline_params", {kJobsPipelineParams, 5}),
    text_map("python_named_params"),
    text_list("python_params"),
    flag("rerun_all_failed_tasks"),
    flag("rerun_dependent_tasks"),
    text_list("rerun_tasks"),
    required(integer("run_id")),
    text_list("spark_submit_params"),
    text_map("sql_params"),
};

constinit const Member kResetRequest[] = {
    required(integer("job_id")),
    required(object("new_settings", {kJobsJobSettings, 29})),
};

constinit const Member kRunNowRequest[] = {
    text_list("dbt_commands"),
    text("duration_target"),
    text("idempotency_token"),
    text_list("jar_params"),
    required(integer("job_id")),
    text_map("job_parameters"),
    text_map("notebook_params"),
    text_list("only"),
    text("performance_target"),
    object("pipeline_params", {kJobsPipelineParams, 5}),
    text_map("python_named_params"),
    text_list("python_params"),
    object("queue", {kJobsQueueSettings, 1}),
    text_list("spark_submit_params"),
    text_map("sql_params"),
};

constinit const Member kSubmitRequest[] = {
    object_list("access_control_list", {kJobsJobAccessControlRequest, 4}),
    text("budget_policy_id"),
    text("duration_target"),
    object("email_notifications", {kJobsJobEmailNotifications, 8}),
    object_list("environment_variables", {kJobsJobEnvironmentVariables, 2}),
    object_list("environments", {kJobsJobEnvironment, 2}),
    object("git_source", {kJobsGitSource, 8}),
    object("health", {kJobsJobsHealthRules, 1}),
    text("idempotency_token"),
    object("notification_settings", {kJobsJobNotificationSettings, 3}),
    object_list("parameters", {kJobsJobParameterDefinition, 2}),
    text("performance_target"),
    object("queue", {kJobsQueueSettings, 1}),
    object("run_as", {kJobsJobRunAs, 3}),
    text("run_name"),
    object_list("tasks", {kJobsSubmitTask, 41}),
    integer("timeout_seconds"),
    text("usage_policy_id"),
    object("webhook_notifications", {kJobsWebhookNotifications, 7}),
};

constinit const Member kUpdateRequest[] = {
    text_list("fields_to_remove"),
    required(integer("job_id")),
    object("new_settings", {kJobsJobSettings, 29}),
};

constexpr std::string_view kKey0[] = {"job_id"};

constexpr std::string_view kCreateShown[] = {"job_id"};

constexpr std::string_view kGetShown[] = {"created_time", "creator_user_name", "effective_budget_policy_id",
                                          "effective_usage_policy_id", "has_more", "job_id", "next_page_token",
                                          "run_as_user_name", "settings", "trigger_details", "trigger_state"};

constexpr std::string_view kListShown[] = {"created_time", "creator_user_name", "effective_budget_policy_id",
                                           "effective_usage_policy_id", "has_more", "job_id", "run_as_user_name",
                                           "settings", "trigger_details", "trigger_state"};

constexpr CollectionFacts kCollections[] = {
    {.noun = "job", .key = kKey0, .generated = "job_id", .generated_is_number = true},
};

constexpr MethodFacts kMethods[] = {
    {.name = "jobs.cancel_all_runs", .verb = http::Verb::post, .path = "/api/2.1/jobs/runs/cancel-all",
     .members = kCancelAllRunsRequest},
    {.name = "jobs.cancel_run", .verb = http::Verb::post, .path = "/api/2.1/jobs/runs/cancel",
     .members = kCancelRunRequest},
    {.name = "jobs.create", .verb = http::Verb::post, .path = "/api/2.1/jobs/create", .members = kCreateRequest,
     .pattern = Pattern::create, .collection = 0, .shown = kCreateShown},
    {.name = "jobs.delete", .verb = http::Verb::post, .path = "/api/2.1/jobs/delete", .members = kDeleteRequest,
     .pattern = Pattern::delete_, .collection = 0},
    {.name = "jobs.delete_run", .verb = http::Verb::post, .path = "/api/2.1/jobs/runs/delete",
     .members = kDeleteRunRequest},
    {.name = "jobs.export_run", .verb = http::Verb::get, .path = "/api/2.1/jobs/runs/export",
     .members = kExportRunRequest},
    {.name = "jobs.get", .verb = http::Verb::get, .path = "/api/2.1/jobs/get", .members = kGetRequest,
     .pattern = Pattern::get, .collection = 0, .shown = kGetShown},
    {.name = "jobs.get_run", .verb = http::Verb::get, .path = "/api/2.1/jobs/runs/get", .members = kGetRunRequest},
    {.name = "jobs.get_run_output", .verb = http::Verb::get, .path = "/api/2.1/jobs/runs/get-output",
     .members = kGetRunOutputRequest},
    {.name = "jobs.list", .verb = http::Verb::get, .path = "/api/2.1/jobs/list", .members = kListRequest,
     .pattern = Pattern::list, .collection = 0, .shown = kListShown, .items = "jobs", .request_token = "page_token",
     .response_token = "next_page_token", .limit = "limit"},
    {.name = "jobs.list_runs", .verb = http::Verb::get, .path = "/api/2.1/jobs/runs/list", .members = kListRunsRequest},
    {.name = "jobs.repair_run", .verb = http::Verb::post, .path = "/api/2.1/jobs/runs/repair",
     .members = kRepairRunRequest},
    {.name = "jobs.reset", .verb = http::Verb::post, .path = "/api/2.1/jobs/reset", .members = kResetRequest},
    {.name = "jobs.run_now", .verb = http::Verb::post, .path = "/api/2.1/jobs/run-now", .members = kRunNowRequest},
    {.name = "jobs.submit", .verb = http::Verb::post, .path = "/api/2.1/jobs/runs/submit", .members = kSubmitRequest},
    {.name = "jobs.update", .verb = http::Verb::post, .path = "/api/2.1/jobs/update", .members = kUpdateRequest,
     .pattern = Pattern::update, .collection = 0},
};

}  // namespace

extern const ServiceFacts jobs;
constinit const ServiceFacts jobs{"jobs", kMethods, kCollections};

}  // namespace databricks::inline v0_2::internal::testing::facts

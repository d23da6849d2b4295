// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <databricks/export.hpp>
#include <databricks/model.hpp>

namespace databricks::inline v0_2::compute {

/// Instance kind of AWS nodes after the first first_on_demand ones.
enum class AwsAvailability : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// On-demand instances only.
  on_demand,
  /// Spot instances only.
  spot,
  /// Spot instances, or on-demand ones when no spot instance is to be had.
  spot_with_fallback,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(AwsAvailability) noexcept;

/// Instance kind of Azure nodes after the first first_on_demand ones.
enum class AzureAvailability : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// On-demand machines only.
  on_demand_azure,
  /// Spot machines only.
  spot_azure,
  /// Spot machines, or on-demand ones when no spot machine is to be had.
  spot_with_fallback_azure,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(AzureAvailability) noexcept;

/// Why a node type cannot be used; the values are in CamelCase.
enum class CloudProviderNodeStatus : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// The region does not offer the node type.
  not_available_in_region,
  /// The cloud subscription is not allowed to use the node type.
  not_enabled_on_subscription,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(CloudProviderNodeStatus) noexcept;

/// What created a cluster.
enum class ClusterSource : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// A call of the Clusters API.
  api,
  /// The job scheduler.
  job,
  /// Model serving.
  models,
  /// A pipeline.
  pipeline,
  /// The maintenance of a pipeline.
  pipeline_maintenance,
  /// Databricks SQL.
  sql,
  /// A user in the web interface.
  ui,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(ClusterSource) noexcept;

/// Confidential computing technology of Google Cloud nodes.
enum class ConfidentialComputeType : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// No confidential computing.
  confidential_compute_type_none,
  /// AMD SEV-SNP; only on N2D instance types.
  sev_snp,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(ConfidentialComputeType) noexcept;

/// What happened to a node.
enum class DataPlaneEventDetailsEventType : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Spark no longer places work on the node.
  node_blacklisted,
  /// The node was excluded and is being decommissioned.
  node_excluded_decommissioned,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(DataPlaneEventDetailsEventType) noexcept;

/// Access mode of a cluster: who may share it and how data access is governed.
enum class DataSecurityMode : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Databricks picks the mode that fits the configuration.
  data_security_mode_auto,
  /// Reserved for the one in single_user_name; nearly all languages and features work.
  data_security_mode_dedicated,
  /// Shared by several users who are isolated from each other; some languages and features are limited.
  data_security_mode_standard,
  /// For users coming from credential passthrough on high concurrency clusters. Deprecated since runtime 15.0.
  legacy_passthrough,
  /// For users coming from credential passthrough on standard clusters. Deprecated since runtime 15.0.
  legacy_single_user,
  /// Neither Unity Catalog nor passthrough. Deprecated since runtime 15.0.
  legacy_single_user_standard,
  /// For users coming from table access control clusters. Deprecated since runtime 15.0.
  legacy_table_acl,
  /// No isolation of users, and no data governance.
  none,
  /// Older name of DATA_SECURITY_MODE_DEDICATED.
  single_user,
  /// Older name of DATA_SECURITY_MODE_STANDARD.
  user_isolation,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(DataSecurityMode) noexcept;

/// Where the libraries of workloads on a cluster come from.
enum class DependencyMode : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Databricks picks the mode that fits the configuration.
  dependency_mode_auto,
  /// Cluster libraries and init scripts; the older way.
  dependency_mode_cluster_libraries,
  /// Environments, as on serverless compute; needs runtime 19 or later and standard access mode.
  dependency_mode_environments,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(DependencyMode) noexcept;

/// Type of EBS volumes.
enum class EbsVolumeType : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// SSD volumes (gp2 or gp3).
  general_purpose_ssd,
  /// Hard disk volumes (st1).
  throughput_optimized_hdd,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(EbsVolumeType) noexcept;

/// Why the wanted size of a cluster changed.
enum class EventDetailsCause : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Lost nodes are replaced.
  autorecovery,
  /// Autoscaling reacted to the load.
  autoscale,
  autoscale_v2,
  dbr_autoscale,
  /// Faulty nodes are replaced.
  replace_bad_nodes,
  /// A user asked for it.
  user_request,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(EventDetailsCause) noexcept;

/// Type of a cluster event.
enum class EventType : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Nodes could not be added.
  add_nodes_failed,
  /// The cluster was updated automatically.
  automatic_cluster_update,
  /// Autoscaling backs off for a while.
  autoscaling_backoff,
  /// Autoscaling could not change the size.
  autoscaling_failed,
  /// Statistics of autoscaling.
  autoscaling_stats_report,
  /// The cluster was migrated.
  cluster_migrated,
  /// Creation began.
  creating,
  /// DBFS cannot be reached.
  dbfs_down,
  /// Decommissioning of nodes ended.
  decommission_ended,
  /// Decommissioning of nodes began.
  decommission_started,
  /// A postponed enforcement of the cluster policy failed.
  deferred_policy_enforcement_failed,
  /// The enforcement of the cluster policy was postponed until later.
  deferred_policy_enforcement_scheduled,
  /// A disk ran low but was not enlarged.
  did_not_expand_disk,
  /// The driver is healthy and ready.
  driver_healthy,
  /// The driver is up but does not respond, for example because of garbage collection.
  driver_not_responding,
  /// The driver cannot be used.
  driver_unavailable,
  /// The configuration was changed.
  edited,
  /// A disk was enlarged.
  expanded_disk,
  /// A disk could not be enlarged.
  failed_to_expand_disk,
  /// The init scripts ended.
  init_scripts_finished,
  /// The init scripts began.
  init_scripts_started,
  /// The metastore cannot be reached.
  metastore_down,
  /// Nodes were lost, for example to spot eviction.
  nodes_lost,
  /// Spark no longer places work on a node.
  node_blacklisted,
  /// A node was excluded and is being decommissioned.
  node_excluded_decommissioned,
  /// The cluster was pinned.
  pinned,
  /// A change of size began.
  resizing,
  /// A restart began.
  restarting,
  /// The cluster is up.
  running,
  /// The Spark driver threw an exception.
  spark_exception,
  /// A start began.
  starting,
  /// Termination began.
  terminating,
  /// A Unity Catalog volume is set up wrongly.
  uc_volume_misconfigured,
  /// The cluster was unpinned.
  unpinned,
  /// Adding nodes ended.
  upsize_completed,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(EventType) noexcept;

/// Instance kind of Google Cloud nodes.
enum class GcpAvailability : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// On-demand machines only.
  on_demand_gcp,
  /// Preemptible machines only.
  preemptible_gcp,
  /// Preemptible machines, or on-demand ones when none is to be had.
  preemptible_with_fallback_gcp,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(GcpAvailability) noexcept;

/// Order of events by time.
enum class GetEventsOrder : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Oldest first.
  asc,
  /// Newest first.
  desc,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(GetEventsOrder) noexcept;

/// Result of an init script.
enum class InitScriptExecutionDetailsInitScriptExecutionStatus : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// The script ran and failed.
  failed_execution,
  /// The script could not be fetched.
  failed_fetch,
  /// The file system that holds the script could not be mounted.
  fuse_mount_failed,
  /// The script has not run.
  not_executed,
  /// The script was passed over.
  skipped,
  succeeded,
  unknown,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(InitScriptExecutionDetailsInitScriptExecutionStatus) noexcept;

/// Kind of compute, which decides validation and defaults.
enum class Kind : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Classic compute in the simple form, with is_single_node and use_ml_runtime.
  classic_preview,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(Kind) noexcept;

/// Direction of sorting.
enum class ListClustersSortByDirection : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Ascending.
  asc,
  /// Descending.
  desc,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(ListClustersSortByDirection) noexcept;

/// What to sort clusters by.
enum class ListClustersSortByField : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Sorts by the display name.
  cluster_name,
  /// Sorts by state, then pinned or not, then name.
  default_,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(ListClustersSortByField) noexcept;

/// Engine that runs Spark queries.
enum class RuntimeEngine : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// No engine named; the server decides from spark_version.
  null,
  /// The vectorized Photon engine.
  photon,
  /// The ordinary Spark engine.
  standard,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(RuntimeEngine) noexcept;

/// Life cycle state of a cluster.
enum class State : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// The cluster failed.
  error,
  /// Being created or started.
  pending,
  /// Usable, while nodes are added or removed.
  resizing,
  /// Being restarted.
  restarting,
  /// Up and usable.
  running,
  /// Stopped; its configuration is kept and it can start again.
  terminated,
  /// Being stopped.
  terminating,
  /// State not known; not expected.
  unknown,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(State) noexcept;

/// The exact reason why a cluster ended; new codes can appear.
enum class TerminationReasonCode : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  abuse_detected,
  access_token_failure,
  allocation_timeout,
  allocation_timeout_node_daemon_not_ready,
  allocation_timeout_no_healthy_and_warmed_up_clusters,
  allocation_timeout_no_healthy_clusters,
  allocation_timeout_no_matched_clusters,
  allocation_timeout_no_ready_clusters,
  allocation_timeout_no_unallocated_clusters,
  allocation_timeout_no_warmed_up_clusters,
  attach_project_failure,
  aws_authorization_failure,
  aws_inaccessible_kms_key_failure,
  aws_instance_profile_update_failure,
  aws_insufficient_free_addresses_in_subnet_failure,
  aws_insufficient_instance_capacity_failure,
  aws_invalid_key_pair,
  aws_invalid_kms_key_state,
  aws_max_spot_instance_count_exceeded_failure,
  aws_request_limit_exceeded,
  aws_resource_quota_exceeded,
  aws_unsupported_failure,
  azure_byok_key_permission_failure,
  azure_ephemeral_disk_failure,
  azure_invalid_deployment_template,
  azure_operation_not_allowed_exception,
  azure_packed_deployment_partial_failure,
  azure_quota_exceeded_exception,
  azure_resource_manager_throttling,
  azure_resource_provider_throttling,
  azure_unexpected_deployment_template_failure,
  azure_vm_extension_failure,
  azure_vnet_configuration_failure,
  bootstrap_timeout,
  bootstrap_timeout_cloud_provider_exception,
  bootstrap_timeout_due_to_misconfig,
  budget_policy_limit_enforcement_activated,
  budget_policy_resolution_failure,
  cloud_account_pod_quota_exceeded,
  cloud_account_setup_failure,
  cloud_operation_cancelled,
  cloud_provider_disk_setup_failure,
  cloud_provider_instance_not_launched,
  /// The cloud provider could not launch the nodes.
  cloud_provider_launch_failure,
  cloud_provider_launch_failure_due_to_misconfig,
  cloud_provider_resource_stockout,
  cloud_provider_resource_stockout_due_to_misconfig,
  /// The cloud provider shut a node down.
  cloud_provider_shutdown,
  cluster_operation_throttled,
  cluster_operation_timeout,
  /// The service lost contact with the driver node.
  communication_lost,
  container_launch_failure,
  control_plane_connection_failure,
  control_plane_connection_failure_due_to_misconfig,
  control_plane_request_failure,
  control_plane_request_failure_due_to_misconfig,
  database_connection_failure,
  data_access_config_changed,
  dbfs_component_unhealthy,
  dbr_image_resolution_failure,
  disaster_recovery_replication,
  dns_resolution_error,
  docker_container_creation_exception,
  docker_image_pull_failure,
  docker_image_too_large_for_instance_exception,
  docker_invalid_os_exception,
  driver_eviction,
  driver_launch_timeout,
  driver_node_unreachable,
  driver_out_of_disk,
  driver_out_of_memory,
  driver_pod_creation_failure,
  driver_unexpected_failure,
  driver_unhealthy,
  driver_unreachable,
  driver_unresponsive,
  dynamic_spark_conf_size_exceeded,
  eos_spark_image,
  execution_component_unhealthy,
  executor_pod_unscheduled,
  gcp_api_rate_quota_exceeded,
  gcp_denied_by_org_policy,
  gcp_forbidden,
  gcp_iam_timeout,
  gcp_inaccessible_kms_key_failure,
  gcp_insufficient_capacity,
  gcp_ip_space_exhausted,
  gcp_kms_key_permission_denied,
  gcp_not_found,
  gcp_quota_exceeded,
  gcp_resource_quota_exceeded,
  gcp_service_account_access_denied,
  gcp_service_account_deleted,
  gcp_service_account_not_found,
  gcp_subnet_not_ready,
  gcp_trusted_image_projects_violated,
  gke_based_cluster_termination,
  global_init_script_failure,
  hivemetastore_connectivity_failure,
  hive_metastore_provisioning_failure,
  image_pull_permission_denied,
  /// Idle for autotermination_minutes.
  inactivity,
  init_container_not_finished,
  init_script_failure,
  instance_pool_cluster_failure,
  instance_pool_max_capacity_reached,
  instance_pool_not_found,
  instance_unreachable,
  instance_unreachable_due_to_misconfig,
  internal_capacity_failure,
  internal_error,
  invalid_argument,
  invalid_aws_parameter,
  invalid_instance_placement_protocol,
  invalid_spark_image,
  invalid_worker_image_failure,
  in_penalty_box,
  ip_exhaustion_failure,
  /// The job run it was made for ended.
  job_finished,
  k8s_active_pod_quota_exceeded,
  k8s_autoscaling_failure,
  k8s_dbr_cluster_launch_timeout,
  lazy_allocation_timeout,
  maintenance_mode,
  metastore_component_unhealthy,
  mtls_port_connectivity_failure,
  nephos_resource_management,
  netvisor_setup_timeout,
  network_check_control_plane_failure,
  network_check_control_plane_failure_due_to_misconfig,
  network_check_dns_server_failure,
  network_check_dns_server_failure_due_to_misconfig,
  network_check_metadata_endpoint_failure,
  network_check_metadata_endpoint_failure_due_to_misconfig,
  network_check_multiple_components_failure,
  network_check_multiple_components_failure_due_to_misconfig,
  network_check_nic_failure,
  network_check_nic_failure_due_to_misconfig,
  network_check_storage_failure,
  network_check_storage_failure_due_to_misconfig,
  network_configuration_failure,
  nfs_mount_failure,
  no_matched_k8s,
  no_matched_k8s_testing_tag,
  npip_tunnel_setup_failure,
  npip_tunnel_token_failure,
  pod_assignment_failure,
  pod_scheduling_failure,
  rate_limited,
  request_rejected,
  request_throttled,
  resource_usage_blocked,
  secret_creation_failure,
  secret_permission_denied,
  secret_resolution_error,
  security_daemon_registration_exception,
  self_bootstrap_failure,
  serverless_long_running_terminated,
  skipped_slow_nodes,
  slow_image_download,
  spark_error,
  spark_image_download_failure,
  spark_image_download_throttled,
  spark_image_not_found,
  spark_startup_failure,
  /// The spot instance of the driver was taken back.
  spot_instance_termination,
  ssh_bootstrap_failure,
  storage_download_failure,
  storage_download_failure_due_to_misconfig,
  storage_download_failure_slow,
  storage_download_failure_throttled,
  sts_client_setup_failure,
  subnet_exhausted_failure,
  temporarily_unavailable,
  /// The trial subscription expired.
  trial_expired,
  unexpected_launch_failure,
  unexpected_pod_recreation,
  unknown,
  unsupported_instance_type,
  update_instance_profile_failure,
  usage_policy_entitlement_denied,
  user_initiated_vm_termination,
  /// A user terminated it.
  user_request,
  worker_setup_failure,
  workspace_cancelled_error,
  workspace_configuration_error,
  workspace_update,
  other,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(TerminationReasonCode) noexcept;

/// Class of the reason why a cluster ended.
enum class TerminationReasonType : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// A mistake on the side of the user, such as wrong settings or missing rights.
  client_error,
  /// A fault or limit of the cloud provider.
  cloud_failure,
  /// A fault of Databricks.
  service_fault,
  /// Ended as intended.
  success,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(TerminationReasonType) noexcept;

struct ClusterLogConf;
struct ClusterSpec;
struct DataPlaneEventDetails;
struct DbfsStorageInfo;
struct DockerImage;
struct EventDetails;
struct GcpAttributes;
struct GcsStorageInfo;
struct InitScriptEventDetails;
struct LocalFileInfo;
struct LogAnalyticsInfo;
struct LogSyncStatus;
struct NodeInstanceType;
struct NodeTypeFlexibility;
struct S3StorageInfo;
struct SparkNodeAwsAttributes;
struct TerminationReason;
struct UpdateClusterResource;
struct VolumesStorageInfo;
struct WorkloadType;
struct WorkspaceStorageInfo;

// What the compiler makes of a struct (copies, comparisons) is no use of its deprecated members.
#if defined(_MSC_VER)
#pragma warning(push)
#pragma warning(disable : 4996)
#else
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#endif

/// A file in Azure Data Lake Storage Gen2.
struct Adlsgen2Info {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. URI with the scheme abfss, naming container, storage account and path.
  std::string destination;

  bool operator==(const Adlsgen2Info&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Limits between which the number of workers moves with the load.
struct AutoScale {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Upper limit; must be greater than min_workers.
  std::optional<std::int32_t> max_workers{};
  /// Lower limit, and the number of workers at the first start.
  std::optional<std::int32_t> min_workers{};

  bool operator==(const AutoScale&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Settings of a cluster on AWS.
struct AwsAttributes {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Instance kind of the nodes after the first first_on_demand ones.
  std::optional<OpenEnum<AwsAvailability>> availability{};
  /// EBS volumes per node, at most 10. Node types without local disks need at least one.
  std::optional<std::int32_t> ebs_volume_count{};
  /// IOPS of each gp3 volume. Left out: the most a gp2 volume of that size reaches.
  std::optional<std::int32_t> ebs_volume_iops{};
  /// Size of each EBS volume in GiB: 100 to 4096 for SSD, 500 to 4096 for HDD.
  std::optional<std::int32_t> ebs_volume_size{};
  /// Throughput of each gp3 volume. Left out: the most a gp2 volume of that size reaches.
  std::optional<std::int32_t> ebs_volume_throughput{};
  /// Type of the EBS volumes.
  std::optional<OpenEnum<EbsVolumeType>> ebs_volume_type{};
  /// How many nodes are on-demand before availability applies; from 1 on the driver is one of them. Cannot change
  /// later.
  std::optional<std::int32_t> first_on_demand{};
  /// ARN of an instance profile already registered in the workspace. Left out: nodes without a profile.
  std::optional<std::string> instance_profile_arn{};
  /// Highest spot bid as a percentage of the on-demand price; default 100, at most 10000.
  std::optional<std::int32_t> spot_bid_price_percent{};
  /// Availability zone in the region of the workspace, or auto to let the service choose one with capacity.
  std::optional<std::string> zone_id{};

  bool operator==(const AwsAttributes&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Settings of a cluster on Azure.
struct AzureAttributes {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Instance kind of the nodes after the first first_on_demand ones.
  std::optional<OpenEnum<AzureAvailability>> availability{};
  /// Azure resource id of the capacity reservation group to take virtual machines from.
  std::optional<std::string> capacity_reservation_group{};
  /// How many nodes are on-demand before availability applies; should be at least 1, for the driver. Cannot change
  /// later.
  std::optional<std::int32_t> first_on_demand{};
  /// Workspace of the Azure Log Analytics agent.
  Boxed<LogAnalyticsInfo> log_analytics_info{};
  /// Highest price for spot nodes; not above the on-demand price. Default -1: never evicted because of the price.
  std::optional<double> spot_bid_max_price{};

  bool operator==(const AzureAttributes&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Request to make another user the owner of a cluster.
struct ChangeClusterOwner {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Id of the cluster, which must be terminated.
  std::string cluster_id;
  /// Required. User name of the new owner.
  std::string owner_username;

  bool operator==(const ChangeClusterOwner&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Kinds of clients that may use a cluster.
struct ClientsTypes {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Whether jobs may run on the cluster.
  std::optional<bool> jobs{};
  /// Whether notebooks may attach to the cluster.
  std::optional<bool> notebooks{};

  bool operator==(const ClientsTypes&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Names the cluster whose libraries a new cluster copies.
struct CloneCluster {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Id of the cluster to copy from.
  std::string source_cluster_id;

  bool operator==(const CloneCluster&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// What the cloud provider says about the availability of a node type.
struct CloudProviderNodeInfo {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// CPU cores of the quota that are still free.
  std::optional<double> available_core_quota{};
  /// Reasons why the node type cannot be used.
  List<OpenEnum<CloudProviderNodeStatus>> status = unset;
  /// CPU cores the quota allows in total.
  std::optional<double> total_core_quota{};

  bool operator==(const CloudProviderNodeInfo&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Place of an init script; set exactly one field.
struct InitScriptInfo {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// A file in Azure Data Lake Storage Gen2.
  Boxed<Adlsgen2Info> abfss{};
  /// A file in DBFS.
  Boxed<DbfsStorageInfo> dbfs{};
  /// A file on the node itself, as in a custom container image.
  Boxed<LocalFileInfo> file{};
  /// A file in Google Cloud Storage.
  Boxed<GcsStorageInfo> gcs{};
  /// A file in S3; needs region or endpoint, and an instance profile that may read it.
  Boxed<S3StorageInfo> s3{};
  /// A file in a Unity Catalog volume.
  Boxed<VolumesStorageInfo> volumes{};
  /// A workspace file.
  Boxed<WorkspaceStorageInfo> workspace{};

  bool operator==(const InitScriptInfo&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Configuration of a cluster, as recorded in an event.
struct ClusterAttributes {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Whether to fill attributes that are left out with the default values of the policy.
  std::optional<bool> apply_policy_default_values{};
  /// Range within which the number of workers follows the load. Not together with num_workers.
  Boxed<AutoScale> autoscale{};
  /// Minutes of inactivity after which the cluster terminates: 10 to 10000. 0 or left out: never.
  std::optional<std::int32_t> autotermination_minutes{};
  /// Settings that apply on AWS only. Left out: server defaults.
  Boxed<AwsAttributes> aws_attributes{};
  /// Settings that apply on Azure only. Left out: server defaults.
  Boxed<AzureAttributes> azure_attributes{};
  /// Where driver, executor and init script logs are delivered, every five minutes. Left out: nowhere.
  Boxed<ClusterLogConf> cluster_log_conf{};
  /// Display name; need not be unique. Left out: empty. For job clusters it is made from the job and run ids.
  std::optional<std::string> cluster_name{};
  /// Tags put on the cloud resources of the cluster besides default_tags; at most 45.
  Map<std::string> custom_tags = unset;
  /// Access mode, which decides how users are isolated and which governance features work.
  std::optional<OpenEnum<DataSecurityMode>> data_security_mode{};
  /// Where the libraries of workloads come from: environments or cluster libraries.
  std::optional<OpenEnum<DependencyMode>> dependency_mode{};
  /// Custom container image for the nodes.
  Boxed<DockerImage> docker_image{};
  /// Instance pool the driver node is taken from. Left out: instance_pool_id.
  std::optional<std::string> driver_instance_pool_id{};
  /// Fallback node types for the driver.
  Boxed<NodeTypeFlexibility> driver_node_type_flexibility{};
  /// Node type of the driver. Left out: the same as node_type_id.
  std::optional<std::string> driver_node_type_id{};
  /// Whether nodes get more disk space on their own when they run low.
  std::optional<bool> enable_elastic_disk{};
  /// Whether the local disks of the nodes are encrypted (LUKS).
  std::optional<bool> enable_local_disk_encryption{};
  /// Settings that apply on Google Cloud only. Left out: server defaults.
  Boxed<GcpAttributes> gcp_attributes{};
  /// Scripts that run on each node at start, one after the other in this order.
  List<InitScriptInfo> init_scripts = unset;
  /// Instance pool the nodes are taken from.
  std::optional<std::string> instance_pool_id{};
  /// Makes a cluster of a driver only, and sets the tags, Spark settings and size that go with it. Only with kind
  /// CLASSIC_PREVIEW.
  std::optional<bool> is_single_node{};
  /// Kind of compute, which decides the validation and the defaults. Left out: the classic form without is_single_node
  /// and use_ml_runtime.
  std::optional<OpenEnum<Kind>> kind{};
  std::optional<std::string> label{};
  /// Node type of the workers, one of those from list_node_types; also of the driver unless driver_node_type_id is set.
  std::optional<std::string> node_type_id{};
  /// Number of workers, the driver not counted; 0 for a single-node cluster. Not together with autoscale.
  std::optional<std::int32_t> num_workers{};
  /// Id of the cluster policy that governs the configuration.
  std::optional<std::string> policy_id{};
  /// Throughput of the remote disks in Mb/s. Only for HYPERDISK_BALANCED disks on Google Cloud.
  std::optional<std::int32_t> remote_disk_throughput{};
  /// Photon or the standard engine. Left out: standard, unless spark_version contains -photon-.
  std::optional<OpenEnum<RuntimeEngine>> runtime_engine{};
  /// The user who may use the cluster, when data_security_mode is SINGLE_USER or DATA_SECURITY_MODE_DEDICATED.
  std::optional<std::string> single_user_name{};
  /// Spark configuration properties, as key to value.
  Map<std::string> spark_conf = unset;
  /// Environment variables exported as they are when driver and workers launch.
  Map<std::string> spark_env_vars = unset;
  /// Databricks runtime version key, such as 15.4.x-scala2.12; spark_versions lists them.
  std::optional<std::string> spark_version{};
  /// Contents of public SSH keys added to each node for user ubuntu on port 2200; at most 10.
  List<std::string> ssh_public_keys = unset;
  /// Initial total size of the remote disks in GB. Only for HYPERDISK_BALANCED disks on Google Cloud.
  std::optional<std::int32_t> total_initial_remote_disk_size{};
  /// Whether to use the machine learning variant of the runtime. Only with kind CLASSIC_PREVIEW.
  std::optional<bool> use_ml_runtime{};
  /// Fallback node types for the workers.
  Boxed<NodeTypeFlexibility> worker_node_type_flexibility{};
  /// Which kinds of clients may use the cluster.
  Boxed<WorkloadType> workload_type{};

  bool operator==(const ClusterAttributes&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A node of a cluster.
struct SparkNode {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Private IP address of the host machine.
  std::optional<std::string> host_private_ip{};
  /// Cloud id of the host machine.
  std::optional<std::string> instance_id{};
  /// Attributes of a node on AWS.
  Boxed<SparkNodeAwsAttributes> node_aws_attributes{};
  /// Id that is unique to this node.
  std::optional<std::string> node_id{};
  /// Private IP address of the Spark node; can differ from that of the host.
  std::optional<std::string> private_ip{};
  /// Public DNS name of the node, if it has one.
  std::optional<std::string> public_dns{};
  /// Launch time of the node, in milliseconds since the epoch.
  std::optional<Timestamp> start_timestamp{};

  bool operator==(const SparkNode&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Configuration and current state of a cluster.
struct ClusterDetails {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Whether to fill attributes that are left out with the default values of the policy.
  std::optional<bool> apply_policy_default_values{};
  /// Range within which the number of workers follows the load. Not together with num_workers.
  Boxed<AutoScale> autoscale{};
  /// Minutes of inactivity after which the cluster terminates: 10 to 10000. 0 or left out: never.
  std::optional<std::int32_t> autotermination_minutes{};
  /// Settings that apply on AWS only. Left out: server defaults.
  Boxed<AwsAttributes> aws_attributes{};
  /// Settings that apply on Azure only. Left out: server defaults.
  Boxed<AzureAttributes> azure_attributes{};
  /// CPU cores of all nodes together; may be fractional.
  std::optional<double> cluster_cores{};
  /// Id of the cluster; stays the same over restarts and resizes.
  std::string cluster_id;
  /// Where driver, executor and init script logs are delivered, every five minutes. Left out: nowhere.
  Boxed<ClusterLogConf> cluster_log_conf{};
  /// How the last log delivery went.
  Boxed<LogSyncStatus> cluster_log_status{};
  /// Memory of all nodes together, in MB.
  std::optional<std::int64_t> cluster_memory_mb{};
  /// Display name; need not be unique. Left out: empty. For job clusters it is made from the job and run ids.
  std::optional<std::string> cluster_name{};
  /// What created the cluster.
  std::optional<OpenEnum<ClusterSource>> cluster_source{};
  /// User name of the creator.
  std::optional<std::string> creator_user_name{};
  /// Tags put on the cloud resources of the cluster besides default_tags; at most 45.
  Map<std::string> custom_tags = unset;
  /// Access mode, which decides how users are isolated and which governance features work.
  std::optional<OpenEnum<DataSecurityMode>> data_security_mode{};
  /// Tags that Databricks adds by itself, such as Vendor, Creator, ClusterId and ClusterName.
  Map<std::string> default_tags = unset;
  /// Where the libraries of workloads come from: environments or cluster libraries.
  std::optional<OpenEnum<DependencyMode>> dependency_mode{};
  /// Custom container image for the nodes.
  Boxed<DockerImage> docker_image{};
  /// The node the Spark driver runs on.
  Boxed<SparkNode> driver{};
  /// Instance pool the driver node is taken from. Left out: instance_pool_id.
  std::optional<std::string> driver_instance_pool_id{};
  /// Fallback node types for the driver.
  Boxed<NodeTypeFlexibility> driver_node_type_flexibility{};
  /// Node type of the driver. Left out: the same as node_type_id.
  std::optional<std::string> driver_node_type_id{};
  /// Whether nodes get more disk space on their own when they run low.
  std::optional<bool> enable_elastic_disk{};
  /// Whether the local disks of the nodes are encrypted (LUKS).
  std::optional<bool> enable_local_disk_encryption{};
  /// The nodes the Spark executors run on.
  List<SparkNode> executors = unset;
  /// Settings that apply on Google Cloud only. Left out: server defaults.
  Boxed<GcpAttributes> gcp_attributes{};
  /// Scripts that run on each node at start, one after the other in this order.
  List<InitScriptInfo> init_scripts = unset;
  std::optional<bool> init_scripts_safe_mode{};
  /// Instance pool the nodes are taken from.
  std::optional<std::string> instance_pool_id{};
  /// Makes a cluster of a driver only, and sets the tags, Spark settings and size that go with it. Only with kind
  /// CLASSIC_PREVIEW.
  std::optional<bool> is_single_node{};
  /// Port on which the driver serves Spark JDBC.
  std::optional<std::int32_t> jdbc_port{};
  /// Kind of compute, which decides the validation and the defaults. Left out: the classic form without is_single_node
  /// and use_ml_runtime.
  std::optional<OpenEnum<Kind>> kind{};
  std::optional<std::string> label{};
  /// Last activity, in milliseconds since the epoch; kept on a best-effort basis.
  std::optional<Timestamp> last_activity_time{};
  /// Last start or restart, in milliseconds since the epoch.
  std::optional<Timestamp> last_restarted_time{};
  /// When the driver last lost its state by a restart or failure, in milliseconds since the epoch.
  std::optional<Timestamp> last_state_loss_time{};
  /// Node type of the workers, one of those from list_node_types; also of the driver unless driver_node_type_id is set.
  std::optional<std::string> node_type_id{};
  /// Wanted number of workers, the driver not counted; after a resize the real number follows with a delay.
  std::optional<std::int32_t> num_workers{};
  /// User who pinned the cluster. Absent when it is not pinned.
  std::optional<std::string> pinned_by_user_name{};
  /// Id of the cluster policy that governs the configuration.
  std::optional<std::string> policy_id{};
  /// Throughput of the remote disks in Mb/s. Only for HYPERDISK_BALANCED disks on Google Cloud.
  std::optional<std::int32_t> remote_disk_throughput{};
  /// Photon or the standard engine. Left out: standard, unless spark_version contains -photon-.
  std::optional<OpenEnum<RuntimeEngine>> runtime_engine{};
  /// The user who may use the cluster, when data_security_mode is SINGLE_USER or DATA_SECURITY_MODE_DEDICATED.
  std::optional<std::string> single_user_name{};
  /// Spark configuration properties, as key to value.
  Map<std::string> spark_conf = unset;
  /// Id of the Spark context; a new one at each restart of the driver. A number here, a string in job runs.
  std::optional<std::int64_t> spark_context_id{};
  /// Environment variables exported as they are when driver and workers launch.
  Map<std::string> spark_env_vars = unset;
  /// Databricks runtime version key, such as 15.4.x-scala2.12; spark_versions lists them.
  std::optional<std::string> spark_version{};
  /// The configuration as given by the user in the last create or edit, without values the server filled in. Not in
  /// list.
  Boxed<ClusterSpec> spec{};
  /// Contents of public SSH keys added to each node for user ubuntu on port 2200; at most 10.
  List<std::string> ssh_public_keys = unset;
  /// When creation was requested (state PENDING), in milliseconds since the epoch.
  std::optional<Timestamp> start_time{};
  OpenEnum<State> state;
  /// Explanation of the last state change, such as why the cluster terminated.
  std::optional<std::string> state_message{};
  /// End of the cluster, in milliseconds since the epoch. Set only when it has been terminated.
  std::optional<Timestamp> terminated_time{};
  /// Why the cluster ended. Set only when state is TERMINATING or TERMINATED.
  Boxed<TerminationReason> termination_reason{};
  /// Initial total size of the remote disks in GB. Only for HYPERDISK_BALANCED disks on Google Cloud.
  std::optional<std::int32_t> total_initial_remote_disk_size{};
  /// Whether to use the machine learning variant of the runtime. Only with kind CLASSIC_PREVIEW.
  std::optional<bool> use_ml_runtime{};
  /// Fallback node types for the workers.
  Boxed<NodeTypeFlexibility> worker_node_type_flexibility{};
  /// Which kinds of clients may use the cluster.
  Boxed<WorkloadType> workload_type{};

  bool operator==(const ClusterDetails&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// One entry of the activity log of a cluster.
struct ClusterEvent {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Id of the cluster.
  std::string cluster_id;
  /// Details of an event that was reported by a node.
  Boxed<DataPlaneEventDetails> data_plane_event_details{};
  /// Details; which fields are set depends on type.
  Boxed<EventDetails> details{};
  /// When it happened, in milliseconds since the epoch.
  std::optional<Timestamp> timestamp{};
  /// What happened.
  std::optional<OpenEnum<EventType>> type{};

  bool operator==(const ClusterEvent&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Where the logs of a cluster go; set exactly one field.
struct ClusterLogConf {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// A DBFS directory.
  Boxed<DbfsStorageInfo> dbfs{};
  /// An S3 prefix; needs region or endpoint, and an instance profile that may write there.
  Boxed<S3StorageInfo> s3{};
  /// A directory in a Unity Catalog volume.
  Boxed<VolumesStorageInfo> volumes{};

  bool operator==(const ClusterLogConf&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Size of a cluster: a fixed number of workers or a range.
struct ClusterSize {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Range for autoscaling. Not together with num_workers.
  Boxed<AutoScale> autoscale{};
  /// Number of workers, the driver not counted. Not together with autoscale.
  std::optional<std::int32_t> num_workers{};

  bool operator==(const ClusterSize&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Configuration of a cluster, as given for its creation.
struct ClusterSpec {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Whether to fill attributes that are left out with the default values of the policy.
  std::optional<bool> apply_policy_default_values{};
  /// Range within which the number of workers follows the load. Not together with num_workers.
  Boxed<AutoScale> autoscale{};
  /// Minutes of inactivity after which the cluster terminates: 10 to 10000. 0 or left out: never.
  std::optional<std::int32_t> autotermination_minutes{};
  /// Settings that apply on AWS only. Left out: server defaults.
  Boxed<AwsAttributes> aws_attributes{};
  /// Settings that apply on Azure only. Left out: server defaults.
  Boxed<AzureAttributes> azure_attributes{};
  /// Where driver, executor and init script logs are delivered, every five minutes. Left out: nowhere.
  Boxed<ClusterLogConf> cluster_log_conf{};
  /// Display name; need not be unique. Left out: empty. For job clusters it is made from the job and run ids.
  std::optional<std::string> cluster_name{};
  /// Tags put on the cloud resources of the cluster besides default_tags; at most 45.
  Map<std::string> custom_tags = unset;
  /// Access mode, which decides how users are isolated and which governance features work.
  std::optional<OpenEnum<DataSecurityMode>> data_security_mode{};
  /// Where the libraries of workloads come from: environments or cluster libraries.
  std::optional<OpenEnum<DependencyMode>> dependency_mode{};
  /// Custom container image for the nodes.
  Boxed<DockerImage> docker_image{};
  /// Instance pool the driver node is taken from. Left out: instance_pool_id.
  std::optional<std::string> driver_instance_pool_id{};
  /// Fallback node types for the driver.
  Boxed<NodeTypeFlexibility> driver_node_type_flexibility{};
  /// Node type of the driver. Left out: the same as node_type_id.
  std::optional<std::string> driver_node_type_id{};
  /// Whether nodes get more disk space on their own when they run low.
  std::optional<bool> enable_elastic_disk{};
  /// Whether the local disks of the nodes are encrypted (LUKS).
  std::optional<bool> enable_local_disk_encryption{};
  /// Settings that apply on Google Cloud only. Left out: server defaults.
  Boxed<GcpAttributes> gcp_attributes{};
  /// Scripts that run on each node at start, one after the other in this order.
  List<InitScriptInfo> init_scripts = unset;
  /// Instance pool the nodes are taken from.
  std::optional<std::string> instance_pool_id{};
  /// Makes a cluster of a driver only, and sets the tags, Spark settings and size that go with it. Only with kind
  /// CLASSIC_PREVIEW.
  std::optional<bool> is_single_node{};
  /// Kind of compute, which decides the validation and the defaults. Left out: the classic form without is_single_node
  /// and use_ml_runtime.
  std::optional<OpenEnum<Kind>> kind{};
  std::optional<std::string> label{};
  /// Node type of the workers, one of those from list_node_types; also of the driver unless driver_node_type_id is set.
  std::optional<std::string> node_type_id{};
  /// Number of workers, the driver not counted; 0 for a single-node cluster. Not together with autoscale.
  std::optional<std::int32_t> num_workers{};
  /// Id of the cluster policy that governs the configuration.
  std::optional<std::string> policy_id{};
  /// Throughput of the remote disks in Mb/s. Only for HYPERDISK_BALANCED disks on Google Cloud.
  std::optional<std::int32_t> remote_disk_throughput{};
  /// Photon or the standard engine. Left out: standard, unless spark_version contains -photon-.
  std::optional<OpenEnum<RuntimeEngine>> runtime_engine{};
  /// The user who may use the cluster, when data_security_mode is SINGLE_USER or DATA_SECURITY_MODE_DEDICATED.
  std::optional<std::string> single_user_name{};
  /// Spark configuration properties, as key to value.
  Map<std::string> spark_conf = unset;
  /// Environment variables exported as they are when driver and workers launch.
  Map<std::string> spark_env_vars = unset;
  /// Databricks runtime version key, such as 15.4.x-scala2.12; spark_versions lists them.
  std::optional<std::string> spark_version{};
  /// Contents of public SSH keys added to each node for user ubuntu on port 2200; at most 10.
  List<std::string> ssh_public_keys = unset;
  /// Initial total size of the remote disks in GB. Only for HYPERDISK_BALANCED disks on Google Cloud.
  std::optional<std::int32_t> total_initial_remote_disk_size{};
  /// Whether to use the machine learning variant of the runtime. Only with kind CLASSIC_PREVIEW.
  std::optional<bool> use_ml_runtime{};
  /// Fallback node types for the workers.
  Boxed<NodeTypeFlexibility> worker_node_type_flexibility{};
  /// Which kinds of clients may use the cluster.
  Boxed<WorkloadType> workload_type{};

  bool operator==(const ClusterSpec&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Request to create a cluster.
struct CreateCluster {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Whether to fill attributes that are left out with the default values of the policy.
  std::optional<bool> apply_policy_default_values{};
  /// Range within which the number of workers follows the load. Not together with num_workers.
  Boxed<AutoScale> autoscale{};
  /// Minutes of inactivity after which the cluster terminates: 10 to 10000. 0 or left out: never.
  std::optional<std::int32_t> autotermination_minutes{};
  /// Settings that apply on AWS only. Left out: server defaults.
  Boxed<AwsAttributes> aws_attributes{};
  /// Settings that apply on Azure only. Left out: server defaults.
  Boxed<AzureAttributes> azure_attributes{};
  /// Cluster whose libraries are copied to the new one.
  Boxed<CloneCluster> clone_from{};
  /// Where driver, executor and init script logs are delivered, every five minutes. Left out: nowhere.
  Boxed<ClusterLogConf> cluster_log_conf{};
  /// Display name; need not be unique. Left out: empty. For job clusters it is made from the job and run ids.
  std::optional<std::string> cluster_name{};
  /// Tags put on the cloud resources of the cluster besides default_tags; at most 45.
  Map<std::string> custom_tags = unset;
  /// Access mode, which decides how users are isolated and which governance features work.
  std::optional<OpenEnum<DataSecurityMode>> data_security_mode{};
  /// Where the libraries of workloads come from: environments or cluster libraries.
  std::optional<OpenEnum<DependencyMode>> dependency_mode{};
  /// Custom container image for the nodes.
  Boxed<DockerImage> docker_image{};
  /// Instance pool the driver node is taken from. Left out: instance_pool_id.
  std::optional<std::string> driver_instance_pool_id{};
  /// Fallback node types for the driver.
  Boxed<NodeTypeFlexibility> driver_node_type_flexibility{};
  /// Node type of the driver. Left out: the same as node_type_id.
  std::optional<std::string> driver_node_type_id{};
  /// Whether nodes get more disk space on their own when they run low.
  std::optional<bool> enable_elastic_disk{};
  /// Whether the local disks of the nodes are encrypted (LUKS).
  std::optional<bool> enable_local_disk_encryption{};
  /// Settings that apply on Google Cloud only. Left out: server defaults.
  Boxed<GcpAttributes> gcp_attributes{};
  /// Token chosen by the caller; a retried request returns the cluster made with it, unless that one is terminated.
  std::optional<std::string> idempotency_token{};
  /// Scripts that run on each node at start, one after the other in this order.
  List<InitScriptInfo> init_scripts = unset;
  /// Instance pool the nodes are taken from.
  std::optional<std::string> instance_pool_id{};
  /// Makes a cluster of a driver only, and sets the tags, Spark settings and size that go with it. Only with kind
  /// CLASSIC_PREVIEW.
  std::optional<bool> is_single_node{};
  /// Kind of compute, which decides the validation and the defaults. Left out: the classic form without is_single_node
  /// and use_ml_runtime.
  std::optional<OpenEnum<Kind>> kind{};
  std::optional<std::string> label{};
  /// Node type of the workers, one of those from list_node_types; also of the driver unless driver_node_type_id is set.
  std::optional<std::string> node_type_id{};
  /// Number of workers, the driver not counted; 0 for a single-node cluster. Not together with autoscale.
  std::optional<std::int32_t> num_workers{};
  /// Id of the cluster policy that governs the configuration.
  std::optional<std::string> policy_id{};
  /// Throughput of the remote disks in Mb/s. Only for HYPERDISK_BALANCED disks on Google Cloud.
  std::optional<std::int32_t> remote_disk_throughput{};
  /// Photon or the standard engine. Left out: standard, unless spark_version contains -photon-.
  std::optional<OpenEnum<RuntimeEngine>> runtime_engine{};
  /// The user who may use the cluster, when data_security_mode is SINGLE_USER or DATA_SECURITY_MODE_DEDICATED.
  std::optional<std::string> single_user_name{};
  /// Spark configuration properties, as key to value.
  Map<std::string> spark_conf = unset;
  /// Environment variables exported as they are when driver and workers launch.
  Map<std::string> spark_env_vars = unset;
  /// Databricks runtime version key, such as 15.4.x-scala2.12; spark_versions lists them. Needed unless the policy of
  /// policy_id has one.
  std::optional<std::string> spark_version{};
  /// Contents of public SSH keys added to each node for user ubuntu on port 2200; at most 10.
  List<std::string> ssh_public_keys = unset;
  /// Initial total size of the remote disks in GB. Only for HYPERDISK_BALANCED disks on Google Cloud.
  std::optional<std::int32_t> total_initial_remote_disk_size{};
  /// Whether to use the machine learning variant of the runtime. Only with kind CLASSIC_PREVIEW.
  std::optional<bool> use_ml_runtime{};
  /// Fallback node types for the workers.
  Boxed<NodeTypeFlexibility> worker_node_type_flexibility{};
  /// Which kinds of clients may use the cluster.
  Boxed<WorkloadType> workload_type{};

  bool operator==(const CreateCluster&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Id of the cluster that was created.
struct CreateClusterResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Id of the new cluster.
  std::string cluster_id;

  bool operator==(const CreateClusterResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Details of a cluster event reported by a node.
struct DataPlaneEventDetails {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// What happened to the node.
  std::optional<OpenEnum<DataPlaneEventDetailsEventType>> event_type{};
  /// Number of executor failures on the node.
  std::optional<std::int32_t> executor_failures{};
  /// Id of the host concerned.
  std::optional<std::string> host_id{};
  /// When it happened, in milliseconds since the epoch.
  std::optional<Timestamp> timestamp{};

  bool operator==(const DataPlaneEventDetails&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A file or directory in DBFS.
struct DbfsStorageInfo {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. DBFS path, such as dbfs:/my/path.
  std::string destination;

  bool operator==(const DbfsStorageInfo&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Request to terminate a cluster; it stays in the list and can be started again.
struct DeleteCluster {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Id of the cluster to terminate.
  std::string cluster_id;

  bool operator==(const DeleteCluster&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Credentials for a container registry.
struct DockerBasicAuth {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Password or access token; secret.
  std::optional<Secret> password{};
  /// User name at the registry.
  std::optional<std::string> username{};

  bool operator==(const DockerBasicAuth&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A custom container image.
struct DockerImage {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Registry credentials. Left out: anonymous, or the access of the node itself.
  Boxed<DockerBasicAuth> basic_auth{};
  /// Image name with registry and tag.
  std::optional<std::string> url{};

  bool operator==(const DockerImage&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Request to replace the configuration of a cluster; attributes left out are reset.
struct EditCluster {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Whether to fill attributes that are left out with the default values of the policy.
  std::optional<bool> apply_policy_default_values{};
  /// Range within which the number of workers follows the load. Not together with num_workers.
  Boxed<AutoScale> autoscale{};
  /// Minutes of inactivity after which the cluster terminates: 10 to 10000. 0 or left out: never.
  std::optional<std::int32_t> autotermination_minutes{};
  /// Settings that apply on AWS only. Left out: server defaults.
  Boxed<AwsAttributes> aws_attributes{};
  /// Settings that apply on Azure only. Left out: server defaults.
  Boxed<AzureAttributes> azure_attributes{};
  /// Required. Id of the cluster to edit.
  std::string cluster_id;
  /// Where driver, executor and init script logs are delivered, every five minutes. Left out: nowhere.
  Boxed<ClusterLogConf> cluster_log_conf{};
  /// Display name; need not be unique. Left out: empty. For job clusters it is made from the job and run ids.
  std::optional<std::string> cluster_name{};
  /// Tags put on the cloud resources of the cluster besides default_tags; at most 45.
  Map<std::string> custom_tags = unset;
  /// Access mode, which decides how users are isolated and which governance features work.
  std::optional<OpenEnum<DataSecurityMode>> data_security_mode{};
  /// Where the libraries of workloads come from: environments or cluster libraries.
  std::optional<OpenEnum<DependencyMode>> dependency_mode{};
  /// Custom container image for the nodes.
  Boxed<DockerImage> docker_image{};
  /// Instance pool the driver node is taken from. Left out: instance_pool_id.
  std::optional<std::string> driver_instance_pool_id{};
  /// Fallback node types for the driver.
  Boxed<NodeTypeFlexibility> driver_node_type_flexibility{};
  /// Node type of the driver. Left out: the same as node_type_id.
  std::optional<std::string> driver_node_type_id{};
  /// Whether nodes get more disk space on their own when they run low.
  std::optional<bool> enable_elastic_disk{};
  /// Whether the local disks of the nodes are encrypted (LUKS).
  std::optional<bool> enable_local_disk_encryption{};
  /// Settings that apply on Google Cloud only. Left out: server defaults.
  Boxed<GcpAttributes> gcp_attributes{};
  /// Scripts that run on each node at start, one after the other in this order.
  List<InitScriptInfo> init_scripts = unset;
  /// Instance pool the nodes are taken from.
  std::optional<std::string> instance_pool_id{};
  /// Makes a cluster of a driver only, and sets the tags, Spark settings and size that go with it. Only with kind
  /// CLASSIC_PREVIEW.
  std::optional<bool> is_single_node{};
  /// Kind of compute, which decides the validation and the defaults. Left out: the classic form without is_single_node
  /// and use_ml_runtime.
  std::optional<OpenEnum<Kind>> kind{};
  std::optional<std::string> label{};
  /// Node type of the workers, one of those from list_node_types; also of the driver unless driver_node_type_id is set.
  std::optional<std::string> node_type_id{};
  /// Number of workers, the driver not counted; 0 for a single-node cluster. Not together with autoscale.
  std::optional<std::int32_t> num_workers{};
  /// Id of the cluster policy that governs the configuration.
  std::optional<std::string> policy_id{};
  /// Throughput of the remote disks in Mb/s. Only for HYPERDISK_BALANCED disks on Google Cloud.
  std::optional<std::int32_t> remote_disk_throughput{};
  /// Photon or the standard engine. Left out: standard, unless spark_version contains -photon-.
  std::optional<OpenEnum<RuntimeEngine>> runtime_engine{};
  /// The user who may use the cluster, when data_security_mode is SINGLE_USER or DATA_SECURITY_MODE_DEDICATED.
  std::optional<std::string> single_user_name{};
  /// Spark configuration properties, as key to value.
  Map<std::string> spark_conf = unset;
  /// Environment variables exported as they are when driver and workers launch.
  Map<std::string> spark_env_vars = unset;
  /// Databricks runtime version key, such as 15.4.x-scala2.12; spark_versions lists them. Needed unless the policy of
  /// policy_id has one.
  std::optional<std::string> spark_version{};
  /// Contents of public SSH keys added to each node for user ubuntu on port 2200; at most 10.
  List<std::string> ssh_public_keys = unset;
  /// Initial total size of the remote disks in GB. Only for HYPERDISK_BALANCED disks on Google Cloud.
  std::optional<std::int32_t> total_initial_remote_disk_size{};
  /// Whether to use the machine learning variant of the runtime. Only with kind CLASSIC_PREVIEW.
  std::optional<bool> use_ml_runtime{};
  /// Fallback node types for the workers.
  Boxed<NodeTypeFlexibility> worker_node_type_flexibility{};
  /// Which kinds of clients may use the cluster.
  Boxed<WorkloadType> workload_type{};

  bool operator==(const EditCluster&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Details of a cluster event; which fields are set depends on the event type.
struct EventDetails {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Configuration of a created cluster, or the new one of an edited cluster.
  Boxed<ClusterAttributes> attributes{};
  /// Why the wanted size changed.
  std::optional<OpenEnum<EventDetailsCause>> cause{};
  /// Size that was set at creation or edit.
  Boxed<ClusterSize> cluster_size{};
  /// Number of virtual CPUs at that time.
  std::optional<std::int32_t> current_num_vcpus{};
  /// Number of workers at that time.
  std::optional<std::int32_t> current_num_workers{};
  /// Why a disk was not enlarged. For DID_NOT_EXPAND_DISK.
  std::optional<std::string> did_not_expand_reason{};
  /// Disk size in bytes.
  std::optional<std::int64_t> disk_size{};
  /// More on the change in the state of the driver.
  std::optional<std::string> driver_state_message{};
  /// Whether the excluded node is to be terminated. For NODE_BLACKLISTED.
  std::optional<bool> enable_termination_for_node_blocklisted{};
  /// Free disk space at that time.
  std::optional<std::int64_t> free_space{};
  /// Global and cluster init scripts that belong to the event.
  Boxed<InitScriptEventDetails> init_scripts{};
  /// Cloud id of the instance the event came from.
  std::optional<std::string> instance_id{};
  /// Name of the job run the event belongs to; for job clusters the same as the cluster name.
  std::optional<std::string> job_run_name{};
  /// Configuration before an edit.
  Boxed<ClusterAttributes> previous_attributes{};
  /// Size before an edit or resize.
  Boxed<ClusterSize> previous_cluster_size{};
  /// Earlier disk size in bytes.
  std::optional<std::int64_t> previous_disk_size{};
  /// Why the cluster terminated, or why a resize could not get all nodes.
  Boxed<TerminationReason> reason{};
  /// Wanted number of virtual CPUs.
  std::optional<std::int32_t> target_num_vcpus{};
  /// Wanted number of workers.
  std::optional<std::int32_t> target_num_workers{};
  /// User who caused the event. Absent when the service did.
  std::optional<std::string> user{};

  bool operator==(const EventDetails&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Settings of a cluster on Google Cloud.
struct GcpAttributes {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Whether the nodes after the first first_on_demand ones are preemptible, on-demand or preemptible with fallback.
  std::optional<OpenEnum<GcpAvailability>> availability{};
  /// Boot disk size in GB.
  std::optional<std::int32_t> boot_disk_size{};
  /// Confidential computing technology of the nodes. Left out: none.
  std::optional<OpenEnum<ConfidentialComputeType>> confidential_compute_type{};
  /// How many nodes are on-demand before availability applies; should be at least 1, for the driver. Cannot change
  /// later.
  std::optional<std::int32_t> first_on_demand{};
  /// Service account the cluster acts as toward Google services; must have been added to Databricks before.
  std::optional<std::string> google_service_account{};
  /// Local SSDs of 375 GB attached to each node, the driver included.
  std::optional<std::int32_t> local_ssd_count{};
  /// Whether executors run on preemptible machines; default false. Better: use availability.
  std::optional<bool> use_preemptible_executors{};
  /// HA (spread over zones, the default), AUTO (the service picks one) or the name of a zone.
  std::optional<std::string> zone_id{};

  bool operator==(const GcpAttributes&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A file in Google Cloud Storage.
struct GcsStorageInfo {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. URI, such as gs://my-bucket/file.sh.
  std::string destination;

  bool operator==(const GcsStorageInfo&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Request for a page of the events of one cluster.
struct GetEvents {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Id of the cluster.
  std::string cluster_id;
  /// Latest event, in milliseconds since the epoch. Left out: now.
  std::optional<Timestamp> end_time{};
  /// Only events of these types. Left out: all types.
  List<OpenEnum<EventType>> event_types = unset;
  /// Deprecated: use page_size with page_token. Events per page; default 50, at most 500.
  [[deprecated("use page_size with page_token")]]
  std::optional<std::int64_t> limit{};
  /// Deprecated: use page_token. Events to skip; default 0. In DESC order it needs end_time.
  [[deprecated("use page_token")]]
  std::optional<std::int64_t> offset{};
  /// Order by time; default DESC.
  std::optional<OpenEnum<GetEventsOrder>> order{};
  /// Events per page, 0 to 500; the server may return fewer. 0 or left out: the server decides.
  std::optional<std::int32_t> page_size{};
  /// Token of the page to return, from an earlier response. Left out: the first page.
  std::optional<std::string> page_token{};
  /// Earliest event, in milliseconds since the epoch. Left out: no lower limit.
  std::optional<Timestamp> start_time{};

  bool operator==(const GetEvents&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A page of cluster events.
struct GetEventsResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// The events of this page, in the order asked for.
  List<ClusterEvent> events = unset;
  /// Deprecated: use next_page_token. The whole request for the next page. Absent on the last page.
  [[deprecated("use next_page_token")]]
  Boxed<GetEvents> next_page{};
  /// Token of the next page. Empty or absent on the last page.
  std::optional<std::string> next_page_token{};
  /// Token of the previous page. Empty or absent on the first page.
  std::optional<std::string> prev_page_token{};
  /// Deprecated. Number of events that match the filters; 0 when page_token is used.
  [[deprecated]]
  std::optional<std::int64_t> total_count{};

  bool operator==(const GetEventsResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A Databricks runtime version.
struct SparkVersion {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Value for spark_version, such as 15.4.x-scala2.12.
  std::string key;
  /// Name for display.
  std::string name;

  bool operator==(const SparkVersion&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The runtime versions that can be used.
struct GetSparkVersionsResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// All available versions, in no stated order.
  List<SparkVersion> versions = unset;

  bool operator==(const GetSparkVersionsResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Place of an init script and the result of its run; exactly one place field is set.
struct InitScriptInfoAndExecutionDetails {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// A file in Azure Data Lake Storage Gen2.
  Boxed<Adlsgen2Info> abfss{};
  /// A file in DBFS.
  Boxed<DbfsStorageInfo> dbfs{};
  /// More about an error, beyond what status tells.
  std::optional<std::string> error_message{};
  /// How long the script ran, in seconds.
  std::optional<std::chrono::seconds> execution_duration_seconds{};
  /// A file on the node itself, as in a custom container image.
  Boxed<LocalFileInfo> file{};
  /// A file in Google Cloud Storage.
  Boxed<GcsStorageInfo> gcs{};
  /// A file in S3; needs region or endpoint, and an instance profile that may read it.
  Boxed<S3StorageInfo> s3{};
  /// Result of the run.
  std::optional<OpenEnum<InitScriptExecutionDetailsInitScriptExecutionStatus>> status{};
  /// Error output of the script.
  std::optional<std::string> stderr_{};
  /// A file in a Unity Catalog volume.
  Boxed<VolumesStorageInfo> volumes{};
  /// A workspace file.
  Boxed<WorkspaceStorageInfo> workspace{};

  bool operator==(const InitScriptInfoAndExecutionDetails&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Init scripts of a cluster event.
struct InitScriptEventDetails {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Scripts of the cluster itself, with their results.
  List<InitScriptInfoAndExecutionDetails> cluster = unset;
  /// Global init scripts of the workspace, with their results.
  List<InitScriptInfoAndExecutionDetails> global = unset;
  /// Private IP address of the one node whose results are shown.
  std::optional<std::string> reported_for_node{};

  bool operator==(const InitScriptEventDetails&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The availability zones for clusters.
struct ListAvailableZonesResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Zone used when a request names none.
  std::optional<std::string> default_zone{};
  /// Names of the available zones.
  List<std::string> zones = unset;

  bool operator==(const ListAvailableZonesResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Filter for the list of clusters; conditions that are left out do not restrict it.
struct ListClustersFilterBy {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Only clusters created by one of these sources.
  List<OpenEnum<ClusterSource>> cluster_sources = unset;
  /// Only clusters in one of these states.
  List<OpenEnum<State>> cluster_states = unset;
  /// Only pinned (true) or only unpinned (false) clusters.
  std::optional<bool> is_pinned{};
  /// Only clusters under this policy.
  std::optional<std::string> policy_id{};

  bool operator==(const ListClustersFilterBy&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A page of clusters.
struct ListClustersResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// The clusters of this page.
  List<ClusterDetails> clusters = unset;
  /// Token of the next page. Empty or absent on the last page.
  std::optional<std::string> next_page_token{};
  /// Token of the previous page. Empty or absent on the first page.
  std::optional<std::string> prev_page_token{};

  bool operator==(const ListClustersResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Order of the list of clusters.
struct ListClustersSortBy {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Ascending or descending.
  std::optional<OpenEnum<ListClustersSortByDirection>> direction{};
  /// What to sort by. Left out: state, then pinned or not, then name.
  std::optional<OpenEnum<ListClustersSortByField>> field{};

  bool operator==(const ListClustersSortBy&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A node type: a machine size that clusters can use.
struct NodeType {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Group for display, such as General Purpose or Memory Optimized.
  std::string category;
  /// Required. Text for people that describes the node type.
  std::string description;
  /// Hint for display: lower numbers come first within a category.
  std::optional<std::int32_t> display_order{};
  /// Required. Name of the instance type at the cloud provider.
  std::string instance_type_id;
  /// Whether the node type should no longer be chosen; others are preferred.
  std::optional<bool> is_deprecated{};
  /// Whether the instance can encrypt traffic between nodes (AWS).
  std::optional<bool> is_encrypted_in_transit{};
  /// Whether it is an ARM instance, such as AWS Graviton.
  std::optional<bool> is_graviton{};
  /// Whether user interfaces leave it out.
  std::optional<bool> is_hidden{};
  /// Whether the disk cache is on by default.
  std::optional<bool> is_io_cache_enabled{};
  /// Required. Memory in MB.
  std::int32_t memory_mb = 0;
  /// Availability and quota as reported by the cloud provider.
  Boxed<CloudProviderNodeInfo> node_info{};
  /// Instance type with its local disks.
  Boxed<NodeInstanceType> node_instance_type{};
  /// Required. Value for node_type_id and driver_node_type_id.
  std::string node_type_id;
  /// Required. CPU cores; may be fractional when a machine is shared.
  double num_cores = 0;
  /// Number of GPUs.
  std::optional<std::int32_t> num_gpus{};
  /// Whether a driver of this type can run Photon.
  std::optional<bool> photon_driver_capable{};
  /// Whether a worker of this type can run Photon.
  std::optional<bool> photon_worker_capable{};
  /// Whether tags of the cluster can be put on nodes of this type.
  std::optional<bool> support_cluster_tags{};
  /// Whether EBS volumes can be attached (AWS).
  std::optional<bool> support_ebs_volumes{};
  /// Whether ports of such a node can be forwarded.
  std::optional<bool> support_port_forwarding{};

  bool operator==(const NodeType&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The node types that can be used.
struct ListNodeTypesResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// All node types of the workspace.
  List<NodeType> node_types = unset;

  bool operator==(const ListNodeTypesResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A file on the local disk of the nodes.
struct LocalFileInfo {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Path, such as file:/my/local/file.sh.
  std::string destination;

  bool operator==(const LocalFileInfo&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Access to an Azure Log Analytics workspace.
struct LogAnalyticsInfo {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Primary key of that workspace; secret.
  std::optional<Secret> log_analytics_primary_key{};
  /// Id of the Log Analytics workspace (not of the Databricks one).
  std::optional<std::string> log_analytics_workspace_id{};

  bool operator==(const LogAnalyticsInfo&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// State of the log delivery of a cluster.
struct LogSyncStatus {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Time of the last attempt, in milliseconds since the epoch.
  std::optional<Timestamp> last_attempted{};
  /// Error of the last attempt. Absent when it succeeded.
  std::optional<std::string> last_exception{};

  bool operator==(const LogSyncStatus&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Cloud instance type behind a node type, and its local disks.
struct NodeInstanceType {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Name of the instance type at the cloud provider.
  std::string instance_type_id;
  /// Size of each local disk in GB.
  std::optional<std::int32_t> local_disk_size_gb{};
  /// Number of local disks.
  std::optional<std::int32_t> local_disks{};
  /// Size of each local NVMe disk in GB.
  std::optional<std::int32_t> local_nvme_disk_size_gb{};
  /// Number of local NVMe disks.
  std::optional<std::int32_t> local_nvme_disks{};

  bool operator==(const NodeInstanceType&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Node types to fall back on when the wanted one is unavailable.
struct NodeTypeFlexibility {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Ids of the node types to try instead. An empty list turns fallback off.
  List<std::string> alternate_node_type_ids = unset;
  /// Context id passed to AWS when an EC2 Fleet is created.
  std::optional<std::string> aws_context_id{};

  bool operator==(const NodeTypeFlexibility&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Request to remove a cluster for good.
struct PermanentDeleteCluster {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Id of the cluster to remove.
  std::string cluster_id;

  bool operator==(const PermanentDeleteCluster&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Request to pin a cluster.
struct PinCluster {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Id of the cluster to pin.
  std::string cluster_id;

  bool operator==(const PinCluster&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Request to change the size of a running cluster; set num_workers or autoscale.
struct ResizeCluster {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Range within which the number of workers follows the load. Not together with num_workers.
  Boxed<AutoScale> autoscale{};
  /// Required. Id of the cluster to resize.
  std::string cluster_id;
  /// New number of workers, the driver not counted. Not together with autoscale.
  std::optional<std::int32_t> num_workers{};

  bool operator==(const ResizeCluster&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Request to restart a running cluster.
struct RestartCluster {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Id of the cluster to restart.
  std::string cluster_id;
  std::optional<std::string> restart_user{};

  bool operator==(const RestartCluster&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A place in Amazon S3 for logs or init scripts.
struct S3StorageInfo {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Canned ACL set on delivered objects, such as bucket-owner-full-control; the instance profile must be allowed to
  /// set it.
  std::optional<std::string> canned_acl{};
  /// Required. URI, such as s3://my-bucket/prefix.
  std::string destination;
  /// Whether to encrypt on the server side; default false.
  std::optional<bool> enable_encryption{};
  /// sse-s3 or sse-kms; default sse-s3. Used only with enable_encryption.
  std::optional<std::string> encryption_type{};
  /// S3 endpoint host. Needed when region is left out; wins when both are set.
  std::optional<std::string> endpoint{};
  /// KMS key for encryption type sse-kms.
  std::optional<std::string> kms_key{};
  /// AWS region, such as us-west-2. Needed when endpoint is left out.
  std::optional<std::string> region{};

  bool operator==(const S3StorageInfo&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Attributes of a cluster node on AWS.
struct SparkNodeAwsAttributes {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Whether the node is a spot instance.
  std::optional<bool> is_spot{};

  bool operator==(const SparkNodeAwsAttributes&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Request to start a terminated cluster.
struct StartCluster {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Id of the cluster to start.
  std::string cluster_id;

  bool operator==(const StartCluster&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Why a cluster ended.
struct TerminationReason {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// The exact reason.
  std::optional<OpenEnum<TerminationReasonCode>> code{};
  /// More facts, such as the user name or an error message of the cloud provider; the keys depend on code.
  Map<std::string> parameters = unset;
  /// Class of the reason: who or what is at fault.
  std::optional<OpenEnum<TerminationReasonType>> type{};

  bool operator==(const TerminationReason&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Request to unpin a cluster.
struct UnpinCluster {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Id of the cluster to unpin.
  std::string cluster_id;

  bool operator==(const UnpinCluster&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Request to change some attributes of a cluster.
struct UpdateCluster {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// New values; only the fields named in update_mask count.
  Boxed<UpdateClusterResource> cluster{};
  /// Required. Id of the cluster to change.
  std::string cluster_id;
  /// Required. Comma-separated field names of cluster to change, without spaces. A name without a value in cluster
  /// resets that field.
  std::string update_mask;

  bool operator==(const UpdateCluster&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// New values for the attributes of a cluster.
struct UpdateClusterResource {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Range within which the number of workers follows the load. Not together with num_workers.
  Boxed<AutoScale> autoscale{};
  /// Minutes of inactivity after which the cluster terminates: 10 to 10000. 0 or left out: never.
  std::optional<std::int32_t> autotermination_minutes{};
  /// Settings that apply on AWS only. Left out: server defaults.
  Boxed<AwsAttributes> aws_attributes{};
  /// Settings that apply on Azure only. Left out: server defaults.
  Boxed<AzureAttributes> azure_attributes{};
  /// Where driver, executor and init script logs are delivered, every five minutes. Left out: nowhere.
  Boxed<ClusterLogConf> cluster_log_conf{};
  /// Display name; need not be unique. Left out: empty. For job clusters it is made from the job and run ids.
  std::optional<std::string> cluster_name{};
  /// Tags put on the cloud resources of the cluster besides default_tags; at most 45.
  Map<std::string> custom_tags = unset;
  /// Access mode, which decides how users are isolated and which governance features work.
  std::optional<OpenEnum<DataSecurityMode>> data_security_mode{};
  /// Where the libraries of workloads come from: environments or cluster libraries.
  std::optional<OpenEnum<DependencyMode>> dependency_mode{};
  /// Custom container image for the nodes.
  Boxed<DockerImage> docker_image{};
  /// Instance pool the driver node is taken from. Left out: instance_pool_id.
  std::optional<std::string> driver_instance_pool_id{};
  /// Fallback node types for the driver.
  Boxed<NodeTypeFlexibility> driver_node_type_flexibility{};
  /// Node type of the driver. Left out: the same as node_type_id.
  std::optional<std::string> driver_node_type_id{};
  /// Whether nodes get more disk space on their own when they run low.
  std::optional<bool> enable_elastic_disk{};
  /// Whether the local disks of the nodes are encrypted (LUKS).
  std::optional<bool> enable_local_disk_encryption{};
  /// Settings that apply on Google Cloud only. Left out: server defaults.
  Boxed<GcpAttributes> gcp_attributes{};
  /// Scripts that run on each node at start, one after the other in this order.
  List<InitScriptInfo> init_scripts = unset;
  /// Instance pool the nodes are taken from.
  std::optional<std::string> instance_pool_id{};
  /// Makes a cluster of a driver only, and sets the tags, Spark settings and size that go with it. Only with kind
  /// CLASSIC_PREVIEW.
  std::optional<bool> is_single_node{};
  /// Kind of compute, which decides the validation and the defaults. Left out: the classic form without is_single_node
  /// and use_ml_runtime.
  std::optional<OpenEnum<Kind>> kind{};
  /// Node type of the workers, one of those from list_node_types; also of the driver unless driver_node_type_id is set.
  std::optional<std::string> node_type_id{};
  /// Number of workers, the driver not counted; 0 for a single-node cluster. Not together with autoscale.
  std::optional<std::int32_t> num_workers{};
  /// Id of the cluster policy that governs the configuration.
  std::optional<std::string> policy_id{};
  /// Throughput of the remote disks in Mb/s. Only for HYPERDISK_BALANCED disks on Google Cloud.
  std::optional<std::int32_t> remote_disk_throughput{};
  /// Photon or the standard engine. Left out: standard, unless spark_version contains -photon-.
  std::optional<OpenEnum<RuntimeEngine>> runtime_engine{};
  /// The user who may use the cluster, when data_security_mode is SINGLE_USER or DATA_SECURITY_MODE_DEDICATED.
  std::optional<std::string> single_user_name{};
  /// Spark configuration properties, as key to value.
  Map<std::string> spark_conf = unset;
  /// Environment variables exported as they are when driver and workers launch.
  Map<std::string> spark_env_vars = unset;
  /// Databricks runtime version key, such as 15.4.x-scala2.12; spark_versions lists them.
  std::optional<std::string> spark_version{};
  /// Contents of public SSH keys added to each node for user ubuntu on port 2200; at most 10.
  List<std::string> ssh_public_keys = unset;
  /// Initial total size of the remote disks in GB. Only for HYPERDISK_BALANCED disks on Google Cloud.
  std::optional<std::int32_t> total_initial_remote_disk_size{};
  /// Whether to use the machine learning variant of the runtime. Only with kind CLASSIC_PREVIEW.
  std::optional<bool> use_ml_runtime{};
  /// Fallback node types for the workers.
  Boxed<NodeTypeFlexibility> worker_node_type_flexibility{};
  /// Which kinds of clients may use the cluster.
  Boxed<WorkloadType> workload_type{};

  bool operator==(const UpdateClusterResource&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A file or directory in a Unity Catalog volume.
struct VolumesStorageInfo {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Path, such as /Volumes/catalog/schema/volume/dir.
  std::string destination;

  bool operator==(const VolumesStorageInfo&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Kinds of work a cluster accepts.
struct WorkloadType {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Which clients may use the cluster.
  ClientsTypes clients;

  bool operator==(const WorkloadType&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A workspace file.
struct WorkspaceStorageInfo {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Workspace path, such as /Users/name/script.sh.
  std::string destination;

  bool operator==(const WorkspaceStorageInfo&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The parameters of clusters.get.
struct GetClusterRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Id of the cluster to look up.
  std::string cluster_id;

  bool operator==(const GetClusterRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The parameters of clusters.list.
struct ListClustersRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Restricts the result, for example by state, source or policy. Left out: no filter.
  Boxed<ListClustersFilterBy> filter_by{};
  /// Most clusters per page; the server may return fewer.
  std::optional<std::int32_t> page_size{};
  /// Token of the page to return: next_page_token or prev_page_token of an earlier response. Left out: the first page.
  std::optional<std::string> page_token{};
  /// Field and direction to sort by.
  Boxed<ListClustersSortBy> sort_by{};

  bool operator==(const ListClustersRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

#if defined(_MSC_VER)
#pragma warning(pop)
#else
#pragma GCC diagnostic pop
#endif

}  // namespace databricks::inline v0_2::compute

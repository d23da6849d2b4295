// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/model/clusters.hpp>

#include "codec/table.hpp"

namespace databricks::inline v0_2::compute {

std::span<const std::string_view> wire_texts(AwsAvailability) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "ON_DEMAND",
      "SPOT",
      "SPOT_WITH_FALLBACK",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(AzureAvailability) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "ON_DEMAND_AZURE",
      "SPOT_AZURE",
      "SPOT_WITH_FALLBACK_AZURE",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(CloudProviderNodeStatus) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "NotAvailableInRegion",
      "NotEnabledOnSubscription",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(ClusterSource) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "API",
      "JOB",
      "MODELS",
      "PIPELINE",
      "PIPELINE_MAINTENANCE",
      "SQL",
      "UI",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(ConfidentialComputeType) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "CONFIDENTIAL_COMPUTE_TYPE_NONE",
      "SEV_SNP",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(DataPlaneEventDetailsEventType) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "NODE_BLACKLISTED",
      "NODE_EXCLUDED_DECOMMISSIONED",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(DataSecurityMode) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "DATA_SECURITY_MODE_AUTO",
      "DATA_SECURITY_MODE_DEDICATED",
      "DATA_SECURITY_MODE_STANDARD",
      "LEGACY_PASSTHROUGH",
      "LEGACY_SINGLE_USER",
      "LEGACY_SINGLE_USER_STANDARD",
      "LEGACY_TABLE_ACL",
      "NONE",
      "SINGLE_USER",
      "USER_ISOLATION",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(DependencyMode) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "DEPENDENCY_MODE_AUTO",
      "DEPENDENCY_MODE_CLUSTER_LIBRARIES",
      "DEPENDENCY_MODE_ENVIRONMENTS",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(EbsVolumeType) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "GENERAL_PURPOSE_SSD",
      "THROUGHPUT_OPTIMIZED_HDD",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(EventDetailsCause) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "AUTORECOVERY",
      "AUTOSCALE",
      "AUTOSCALE_V2",
      "DBR_AUTOSCALE",
      "REPLACE_BAD_NODES",
      "USER_REQUEST",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(EventType) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "ADD_NODES_FAILED",
      "AUTOMATIC_CLUSTER_UPDATE",
      "AUTOSCALING_BACKOFF",
      "AUTOSCALING_FAILED",
      "AUTOSCALING_STATS_REPORT",
      "CLUSTER_MIGRATED",
      "CREATING",
      "DBFS_DOWN",
      "DECOMMISSION_ENDED",
      "DECOMMISSION_STARTED",
      "DEFERRED_POLICY_ENFORCEMENT_FAILED",
      "DEFERRED_POLICY_ENFORCEMENT_SCHEDULED",
      "DID_NOT_EXPAND_DISK",
      "DRIVER_HEALTHY",
      "DRIVER_NOT_RESPONDING",
      "DRIVER_UNAVAILABLE",
      "EDITED",
      "EXPANDED_DISK",
      "FAILED_TO_EXPAND_DISK",
      "INIT_SCRIPTS_FINISHED",
      "INIT_SCRIPTS_STARTED",
      "METASTORE_DOWN",
      "NODES_LOST",
      "NODE_BLACKLISTED",
      "NODE_EXCLUDED_DECOMMISSIONED",
      "PINNED",
      "RESIZING",
      "RESTARTING",
      "RUNNING",
      "SPARK_EXCEPTION",
      "STARTING",
      "TERMINATING",
      "UC_VOLUME_MISCONFIGURED",
      "UNPINNED",
      "UPSIZE_COMPLETED",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(GcpAvailability) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "ON_DEMAND_GCP",
      "PREEMPTIBLE_GCP",
      "PREEMPTIBLE_WITH_FALLBACK_GCP",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(GetEventsOrder) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "ASC",
      "DESC",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(InitScriptExecutionDetailsInitScriptExecutionStatus) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "FAILED_EXECUTION",
      "FAILED_FETCH",
      "FUSE_MOUNT_FAILED",
      "NOT_EXECUTED",
      "SKIPPED",
      "SUCCEEDED",
      "UNKNOWN",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(Kind) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "CLASSIC_PREVIEW",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(ListClustersSortByDirection) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "ASC",
      "DESC",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(ListClustersSortByField) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "CLUSTER_NAME",
      "DEFAULT",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(RuntimeEngine) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "NULL",
      "PHOTON",
      "STANDARD",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(State) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "ERROR",
      "PENDING",
      "RESIZING",
      "RESTARTING",
      "RUNNING",
      "TERMINATED",
      "TERMINATING",
      "UNKNOWN",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(TerminationReasonCode) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "ABUSE_DETECTED",
      "ACCESS_TOKEN_FAILURE",
      "ALLOCATION_TIMEOUT",
      "ALLOCATION_TIMEOUT_NODE_DAEMON_NOT_READY",
      "ALLOCATION_TIMEOUT_NO_HEALTHY_AND_WARMED_UP_CLUSTERS",
      "ALLOCATION_TIMEOUT_NO_HEALTHY_CLUSTERS",
      "ALLOCATION_TIMEOUT_NO_MATCHED_CLUSTERS",
      "ALLOCATION_TIMEOUT_NO_READY_CLUSTERS",
      "ALLOCATION_TIMEOUT_NO_UNALLOCATED_CLUSTERS",
      "ALLOCATION_TIMEOUT_NO_WARMED_UP_CLUSTERS",
      "ATTACH_PROJECT_FAILURE",
      "AWS_AUTHORIZATION_FAILURE",
      "AWS_INACCESSIBLE_KMS_KEY_FAILURE",
      "AWS_INSTANCE_PROFILE_UPDATE_FAILURE",
      "AWS_INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET_FAILURE",
      "AWS_INSUFFICIENT_INSTANCE_CAPACITY_FAILURE",
      "AWS_INVALID_KEY_PAIR",
      "AWS_INVALID_KMS_KEY_STATE",
      "AWS_MAX_SPOT_INSTANCE_COUNT_EXCEEDED_FAILURE",
      "AWS_REQUEST_LIMIT_EXCEEDED",
      "AWS_RESOURCE_QUOTA_EXCEEDED",
      "AWS_UNSUPPORTED_FAILURE",
      "AZURE_BYOK_KEY_PERMISSION_FAILURE",
      "AZURE_EPHEMERAL_DISK_FAILURE",
      "AZURE_INVALID_DEPLOYMENT_TEMPLATE",
      "AZURE_OPERATION_NOT_ALLOWED_EXCEPTION",
      "AZURE_PACKED_DEPLOYMENT_PARTIAL_FAILURE",
      "AZURE_QUOTA_EXCEEDED_EXCEPTION",
      "AZURE_RESOURCE_MANAGER_THROTTLING",
      "AZURE_RESOURCE_PROVIDER_THROTTLING",
      "AZURE_UNEXPECTED_DEPLOYMENT_TEMPLATE_FAILURE",
      "AZURE_VM_EXTENSION_FAILURE",
      "AZURE_VNET_CONFIGURATION_FAILURE",
      "BOOTSTRAP_TIMEOUT",
      "BOOTSTRAP_TIMEOUT_CLOUD_PROVIDER_EXCEPTION",
      "BOOTSTRAP_TIMEOUT_DUE_TO_MISCONFIG",
      "BUDGET_POLICY_LIMIT_ENFORCEMENT_ACTIVATED",
      "BUDGET_POLICY_RESOLUTION_FAILURE",
      "CLOUD_ACCOUNT_POD_QUOTA_EXCEEDED",
      "CLOUD_ACCOUNT_SETUP_FAILURE",
      "CLOUD_OPERATION_CANCELLED",
      "CLOUD_PROVIDER_DISK_SETUP_FAILURE",
      "CLOUD_PROVIDER_INSTANCE_NOT_LAUNCHED",
      "CLOUD_PROVIDER_LAUNCH_FAILURE",
      "CLOUD_PROVIDER_LAUNCH_FAILURE_DUE_TO_MISCONFIG",
      "CLOUD_PROVIDER_RESOURCE_STOCKOUT",
      "CLOUD_PROVIDER_RESOURCE_STOCKOUT_DUE_TO_MISCONFIG",
      "CLOUD_PROVIDER_SHUTDOWN",
      "CLUSTER_OPERATION_THROTTLED",
      "CLUSTER_OPERATION_TIMEOUT",
      "COMMUNICATION_LOST",
      "CONTAINER_LAUNCH_FAILURE",
      "CONTROL_PLANE_CONNECTION_FAILURE",
      "CONTROL_PLANE_CONNECTION_FAILURE_DUE_TO_MISCONFIG",
      "CONTROL_PLANE_REQUEST_FAILURE",
      "CONTROL_PLANE_REQUEST_FAILURE_DUE_TO_MISCONFIG",
      "DATABASE_CONNECTION_FAILURE",
      "DATA_ACCESS_CONFIG_CHANGED",
      "DBFS_COMPONENT_UNHEALTHY",
      "DBR_IMAGE_RESOLUTION_FAILURE",
      "DISASTER_RECOVERY_REPLICATION",
      "DNS_RESOLUTION_ERROR",
      "DOCKER_CONTAINER_CREATION_EXCEPTION",
      "DOCKER_IMAGE_PULL_FAILURE",
      "DOCKER_IMAGE_TOO_LARGE_FOR_INSTANCE_EXCEPTION",
      "DOCKER_INVALID_OS_EXCEPTION",
      "DRIVER_EVICTION",
      "DRIVER_LAUNCH_TIMEOUT",
      "DRIVER_NODE_UNREACHABLE",
      "DRIVER_OUT_OF_DISK",
      "DRIVER_OUT_OF_MEMORY",
      "DRIVER_POD_CREATION_FAILURE",
      "DRIVER_UNEXPECTED_FAILURE",
      "DRIVER_UNHEALTHY",
      "DRIVER_UNREACHABLE",
      "DRIVER_UNRESPONSIVE",
      "DYNAMIC_SPARK_CONF_SIZE_EXCEEDED",
      "EOS_SPARK_IMAGE",
      "EXECUTION_COMPONENT_UNHEALTHY",
      "EXECUTOR_POD_UNSCHEDULED",
      "GCP_API_RATE_QUOTA_EXCEEDED",
      "GCP_DENIED_BY_ORG_POLICY",
      "GCP_FORBIDDEN",
      "GCP_IAM_TIMEOUT",
      "GCP_INACCESSIBLE_KMS_KEY_FAILURE",
      "GCP_INSUFFICIENT_CAPACITY",
      "GCP_IP_SPACE_EXHAUSTED",
      "GCP_KMS_KEY_PERMISSION_DENIED",
      "GCP_NOT_FOUND",
      "GCP_QUOTA_EXCEEDED",
      "GCP_RESOURCE_QUOTA_EXCEEDED",
      "GCP_SERVICE_ACCOUNT_ACCESS_DENIED",
      "GCP_SERVICE_ACCOUNT_DELETED",
      "GCP_SERVICE_ACCOUNT_NOT_FOUND",
      "GCP_SUBNET_NOT_READY",
      "GCP_TRUSTED_IMAGE_PROJECTS_VIOLATED",
      "GKE_BASED_CLUSTER_TERMINATION",
      "GLOBAL_INIT_SCRIPT_FAILURE",
      "HIVEMETASTORE_CONNECTIVITY_FAILURE",
      "HIVE_METASTORE_PROVISIONING_FAILURE",
      "IMAGE_PULL_PERMISSION_DENIED",
      "INACTIVITY",
      "INIT_CONTAINER_NOT_FINISHED",
      "INIT_SCRIPT_FAILURE",
      "INSTANCE_POOL_CLUSTER_FAILURE",
      "INSTANCE_POOL_MAX_CAPACITY_REACHED",
      "INSTANCE_POOL_NOT_FOUND",
      "INSTANCE_UNREACHABLE",
      "INSTANCE_UNREACHABLE_DUE_TO_MISCONFIG",
      "INTERNAL_CAPACITY_FAILURE",
      "INTERNAL_ERROR",
      "INVALID_ARGUMENT",
      "INVALID_AWS_PARAMETER",
      "INVALID_INSTANCE_PLACEMENT_PROTOCOL",
      "INVALID_SPARK_IMAGE",
      "INVALID_WORKER_IMAGE_FAILURE",
      "IN_PENALTY_BOX",
      "IP_EXHAUSTION_FAILURE",
      "JOB_FINISHED",
      "K8S_ACTIVE_POD_QUOTA_EXCEEDED",
      "K8S_AUTOSCALING_FAILURE",
      "K8S_DBR_CLUSTER_LAUNCH_TIMEOUT",
      "LAZY_ALLOCATION_TIMEOUT",
      "MAINTENANCE_MODE",
      "METASTORE_COMPONENT_UNHEALTHY",
      "MTLS_PORT_CONNECTIVITY_FAILURE",
      "NEPHOS_RESOURCE_MANAGEMENT",
      "NETVISOR_SETUP_TIMEOUT",
      "NETWORK_CHECK_CONTROL_PLANE_FAILURE",
      "NETWORK_CHECK_CONTROL_PLANE_FAILURE_DUE_TO_MISCONFIG",
      "NETWORK_CHECK_DNS_SERVER_FAILURE",
      "NETWORK_CHECK_DNS_SERVER_FAILURE_DUE_TO_MISCONFIG",
      "NETWORK_CHECK_METADATA_ENDPOINT_FAILURE",
      "NETWORK_CHECK_METADATA_ENDPOINT_FAILURE_DUE_TO_MISCONFIG",
      "NETWORK_CHECK_MULTIPLE_COMPONENTS_FAILURE",
      "NETWORK_CHECK_MULTIPLE_COMPONENTS_FAILURE_DUE_TO_MISCONFIG",
      "NETWORK_CHECK_NIC_FAILURE",
      "NETWORK_CHECK_NIC_FAILURE_DUE_TO_MISCONFIG",
      "NETWORK_CHECK_STORAGE_FAILURE",
      "NETWORK_CHECK_STORAGE_FAILURE_DUE_TO_MISCONFIG",
      "NETWORK_CONFIGURATION_FAILURE",
      "NFS_MOUNT_FAILURE",
      "NO_MATCHED_K8S",
      "NO_MATCHED_K8S_TESTING_TAG",
      "NPIP_TUNNEL_SETUP_FAILURE",
      "NPIP_TUNNEL_TOKEN_FAILURE",
      "POD_ASSIGNMENT_FAILURE",
      "POD_SCHEDULING_FAILURE",
      "RATE_LIMITED",
      "REQUEST_REJECTED",
      "REQUEST_THROTTLED",
      "RESOURCE_USAGE_BLOCKED",
      "SECRET_CREATION_FAILURE",
      "SECRET_PERMISSION_DENIED",
      "SECRET_RESOLUTION_ERROR",
      "SECURITY_DAEMON_REGISTRATION_EXCEPTION",
      "SELF_BOOTSTRAP_FAILURE",
      "SERVERLESS_LONG_RUNNING_TERMINATED",
      "SKIPPED_SLOW_NODES",
      "SLOW_IMAGE_DOWNLOAD",
      "SPARK_ERROR",
      "SPARK_IMAGE_DOWNLOAD_FAILURE",
      "SPARK_IMAGE_DOWNLOAD_THROTTLED",
      "SPARK_IMAGE_NOT_FOUND",
      "SPARK_STARTUP_FAILURE",
      "SPOT_INSTANCE_TERMINATION",
      "SSH_BOOTSTRAP_FAILURE",
      "STORAGE_DOWNLOAD_FAILURE",
      "STORAGE_DOWNLOAD_FAILURE_DUE_TO_MISCONFIG",
      "STORAGE_DOWNLOAD_FAILURE_SLOW",
      "STORAGE_DOWNLOAD_FAILURE_THROTTLED",
      "STS_CLIENT_SETUP_FAILURE",
      "SUBNET_EXHAUSTED_FAILURE",
      "TEMPORARILY_UNAVAILABLE",
      "TRIAL_EXPIRED",
      "UNEXPECTED_LAUNCH_FAILURE",
      "UNEXPECTED_POD_RECREATION",
      "UNKNOWN",
      "UNSUPPORTED_INSTANCE_TYPE",
      "UPDATE_INSTANCE_PROFILE_FAILURE",
      "USAGE_POLICY_ENTITLEMENT_DENIED",
      "USER_INITIATED_VM_TERMINATION",
      "USER_REQUEST",
      "WORKER_SETUP_FAILURE",
      "WORKSPACE_CANCELLED_ERROR",
      "WORKSPACE_CONFIGURATION_ERROR",
      "WORKSPACE_UPDATE",
      "OTHER",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(TerminationReasonType) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "CLIENT_ERROR",
      "CLOUD_FAILURE",
      "SERVICE_FAULT",
      "SUCCESS",
  };
  return texts;
}

const internal::codec::Table& Adlsgen2Info::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&Adlsgen2Info::destination>("destination"),
  };
  static constexpr auto table = internal::codec::table<Adlsgen2Info>("Adlsgen2Info", fields);
  return table;
}

const internal::codec::Table& AutoScale::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&AutoScale::max_workers>("max_workers"),
      internal::codec::field<&AutoScale::min_workers>("min_workers"),
  };
  static constexpr auto table = internal::codec::table<AutoScale>("AutoScale", fields);
  return table;
}

const internal::codec::Table& AwsAttributes::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&AwsAttributes::availability>("availability"),
      internal::codec::field<&AwsAttributes::ebs_volume_count>("ebs_volume_count"),
      internal::codec::field<&AwsAttributes::ebs_volume_iops>("ebs_volume_iops"),
      internal::codec::field<&AwsAttributes::ebs_volume_size>("ebs_volume_size"),
      internal::codec::field<&AwsAttributes::ebs_volume_throughput>("ebs_volume_throughput"),
      internal::codec::field<&AwsAttributes::ebs_volume_type>("ebs_volume_type"),
      internal::codec::field<&AwsAttributes::first_on_demand>("first_on_demand"),
      internal::codec::field<&AwsAttributes::instance_profile_arn>("instance_profile_arn"),
      internal::codec::field<&AwsAttributes::spot_bid_price_percent>("spot_bid_price_percent"),
      internal::codec::field<&AwsAttributes::zone_id>("zone_id"),
  };
  static constexpr auto table = internal::codec::table<AwsAttributes>("AwsAttributes", fields);
  return table;
}

const internal::codec::Table& AzureAttributes::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&AzureAttributes::availability>("availability"),
      internal::codec::field<&AzureAttributes::capacity_reservation_group>("capacity_reservation_group"),
      internal::codec::field<&AzureAttributes::first_on_demand>("first_on_demand"),
      internal::codec::field<&AzureAttributes::log_analytics_info>("log_analytics_info"),
      internal::codec::field<&AzureAttributes::spot_bid_max_price>("spot_bid_max_price"),
  };
  static constexpr auto table = internal::codec::table<AzureAttributes>("AzureAttributes", fields);
  return table;
}

const internal::codec::Table& ChangeClusterOwner::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ChangeClusterOwner::cluster_id>("cluster_id"),
      internal::codec::field<&ChangeClusterOwner::owner_username>("owner_username"),
  };
  static constexpr auto table = internal::codec::table<ChangeClusterOwner>("ChangeClusterOwner", fields);
  return table;
}

const internal::codec::Table& ClientsTypes::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ClientsTypes::jobs>("jobs"),
      internal::codec::field<&ClientsTypes::notebooks>("notebooks"),
  };
  static constexpr auto table = internal::codec::table<ClientsTypes>("ClientsTypes", fields);
  return table;
}

const internal::codec::Table& CloneCluster::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&CloneCluster::source_cluster_id>("source_cluster_id"),
  };
  static constexpr auto table = internal::codec::table<CloneCluster>("CloneCluster", fields);
  return table;
}

const internal::codec::Table& CloudProviderNodeInfo::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&CloudProviderNodeInfo::available_core_quota>("available_core_quota"),
      internal::codec::field<&CloudProviderNodeInfo::status>("status"),
      internal::codec::field<&CloudProviderNodeInfo::total_core_quota>("total_core_quota"),
  };
  static constexpr auto table = internal::codec::table<CloudProviderNodeInfo>("CloudProviderNodeInfo", fields);
  return table;
}

const internal::codec::Table& ClusterAttributes::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ClusterAttributes::apply_policy_default_values>("apply_policy_default_values"),
      internal::codec::field<&ClusterAttributes::autoscale>("autoscale"),
      internal::codec::field<&ClusterAttributes::autotermination_minutes>("autotermination_minutes"),
      internal::codec::field<&ClusterAttributes::aws_attributes>("aws_attributes"),
      internal::codec::field<&ClusterAttributes::azure_attributes>("azure_attributes"),
      internal::codec::field<&ClusterAttributes::cluster_log_conf>("cluster_log_conf"),
      internal::codec::field<&ClusterAttributes::cluster_name>("cluster_name"),
      internal::codec::field<&ClusterAttributes::custom_tags>("custom_tags"),
      internal::codec::field<&ClusterAttributes::data_security_mode>("data_security_mode"),
      internal::codec::field<&ClusterAttributes::dependency_mode>("dependency_mode"),
      internal::codec::field<&ClusterAttributes::docker_image>("docker_image"),
      internal::codec::field<&ClusterAttributes::driver_instance_pool_id>("driver_instance_pool_id"),
      internal::codec::field<&ClusterAttributes::driver_node_type_flexibility>("driver_node_type_flexibility"),
      internal::codec::field<&ClusterAttributes::driver_node_type_id>("driver_node_type_id"),
      internal::codec::field<&ClusterAttributes::enable_elastic_disk>("enable_elastic_disk"),
      internal::codec::field<&ClusterAttributes::enable_local_disk_encryption>("enable_local_disk_encryption"),
      internal::codec::field<&ClusterAttributes::gcp_attributes>("gcp_attributes"),
      internal::codec::field<&ClusterAttributes::init_scripts>("init_scripts"),
      internal::codec::field<&ClusterAttributes::instance_pool_id>("instance_pool_id"),
      internal::codec::field<&ClusterAttributes::is_single_node>("is_single_node"),
      internal::codec::field<&ClusterAttributes::kind>("kind"),
      internal::codec::field<&ClusterAttributes::label>("label"),
      internal::codec::field<&ClusterAttributes::node_type_id>("node_type_id"),
      internal::codec::field<&ClusterAttributes::num_workers>("num_workers"),
      internal::codec::field<&ClusterAttributes::policy_id>("policy_id"),
      internal::codec::field<&ClusterAttributes::remote_disk_throughput>("remote_disk_throughput"),
      internal::codec::field<&ClusterAttributes::runtime_engine>("runtime_engine"),
      internal::codec::field<&ClusterAttributes::single_user_name>("single_user_name"),
      internal::codec::field<&ClusterAttributes::spark_conf>("spark_conf"),
      internal::codec::field<&ClusterAttributes::spark_env_vars>("spark_env_vars"),
      internal::codec::field<&ClusterAttributes::spark_version>("spark_version"),
      internal::codec::field<&ClusterAttributes::ssh_public_keys>("ssh_public_keys"),
      internal::codec::field<&ClusterAttributes::total_initial_remote_disk_size>("total_initial_remote_disk_size"),
      internal::codec::field<&ClusterAttributes::use_ml_runtime>("use_ml_runtime"),
      internal::codec::field<&ClusterAttributes::worker_node_type_flexibility>("worker_node_type_flexibility"),
      internal::codec::field<&ClusterAttributes::workload_type>("workload_type"),
  };
  static constexpr auto table = internal::codec::table<ClusterAttributes>("ClusterAttributes", fields);
  return table;
}

const internal::codec::Table& ClusterDetails::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ClusterDetails::apply_policy_default_values>("apply_policy_default_values"),
      internal::codec::field<&ClusterDetails::autoscale>("autoscale"),
      internal::codec::field<&ClusterDetails::autotermination_minutes>("autotermination_minutes"),
      internal::codec::field<&ClusterDetails::aws_attributes>("aws_attributes"),
      internal::codec::field<&ClusterDetails::azure_attributes>("azure_attributes"),
      internal::codec::field<&ClusterDetails::cluster_cores>("cluster_cores"),
      internal::codec::field<&ClusterDetails::cluster_id>("cluster_id"),
      internal::codec::field<&ClusterDetails::cluster_log_conf>("cluster_log_conf"),
      internal::codec::field<&ClusterDetails::cluster_log_status>("cluster_log_status"),
      internal::codec::field<&ClusterDetails::cluster_memory_mb>("cluster_memory_mb"),
      internal::codec::field<&ClusterDetails::cluster_name>("cluster_name"),
      internal::codec::field<&ClusterDetails::cluster_source>("cluster_source"),
      internal::codec::field<&ClusterDetails::creator_user_name>("creator_user_name"),
      internal::codec::field<&ClusterDetails::custom_tags>("custom_tags"),
      internal::codec::field<&ClusterDetails::data_security_mode>("data_security_mode"),
      internal::codec::field<&ClusterDetails::default_tags>("default_tags"),
      internal::codec::field<&ClusterDetails::dependency_mode>("dependency_mode"),
      internal::codec::field<&ClusterDetails::docker_image>("docker_image"),
      internal::codec::field<&ClusterDetails::driver>("driver"),
      internal::codec::field<&ClusterDetails::driver_instance_pool_id>("driver_instance_pool_id"),
      internal::codec::field<&ClusterDetails::driver_node_type_flexibility>("driver_node_type_flexibility"),
      internal::codec::field<&ClusterDetails::driver_node_type_id>("driver_node_type_id"),
      internal::codec::field<&ClusterDetails::enable_elastic_disk>("enable_elastic_disk"),
      internal::codec::field<&ClusterDetails::enable_local_disk_encryption>("enable_local_disk_encryption"),
      internal::codec::field<&ClusterDetails::executors>("executors"),
      internal::codec::field<&ClusterDetails::gcp_attributes>("gcp_attributes"),
      internal::codec::field<&ClusterDetails::init_scripts>("init_scripts"),
      internal::codec::field<&ClusterDetails::init_scripts_safe_mode>("init_scripts_safe_mode"),
      internal::codec::field<&ClusterDetails::instance_pool_id>("instance_pool_id"),
      internal::codec::field<&ClusterDetails::is_single_node>("is_single_node"),
      internal::codec::field<&ClusterDetails::jdbc_port>("jdbc_port"),
      internal::codec::field<&ClusterDetails::kind>("kind"),
      internal::codec::field<&ClusterDetails::label>("label"),
      internal::codec::field<&ClusterDetails::last_activity_time>("last_activity_time"),
      internal::codec::field<&ClusterDetails::last_restarted_time>("last_restarted_time"),
      internal::codec::field<&ClusterDetails::last_state_loss_time>("last_state_loss_time"),
      internal::codec::field<&ClusterDetails::node_type_id>("node_type_id"),
      internal::codec::field<&ClusterDetails::num_workers>("num_workers"),
      internal::codec::field<&ClusterDetails::pinned_by_user_name>("pinned_by_user_name"),
      internal::codec::field<&ClusterDetails::policy_id>("policy_id"),
      internal::codec::field<&ClusterDetails::remote_disk_throughput>("remote_disk_throughput"),
      internal::codec::field<&ClusterDetails::runtime_engine>("runtime_engine"),
      internal::codec::field<&ClusterDetails::single_user_name>("single_user_name"),
      internal::codec::field<&ClusterDetails::spark_conf>("spark_conf"),
      internal::codec::field<&ClusterDetails::spark_context_id>("spark_context_id"),
      internal::codec::field<&ClusterDetails::spark_env_vars>("spark_env_vars"),
      internal::codec::field<&ClusterDetails::spark_version>("spark_version"),
      internal::codec::field<&ClusterDetails::spec>("spec"),
      internal::codec::field<&ClusterDetails::ssh_public_keys>("ssh_public_keys"),
      internal::codec::field<&ClusterDetails::start_time>("start_time"),
      internal::codec::field<&ClusterDetails::state>("state"),
      internal::codec::field<&ClusterDetails::state_message>("state_message"),
      internal::codec::field<&ClusterDetails::terminated_time>("terminated_time"),
      internal::codec::field<&ClusterDetails::termination_reason>("termination_reason"),
      internal::codec::field<&ClusterDetails::total_initial_remote_disk_size>("total_initial_remote_disk_size"),
      internal::codec::field<&ClusterDetails::use_ml_runtime>("use_ml_runtime"),
      internal::codec::field<&ClusterDetails::worker_node_type_flexibility>("worker_node_type_flexibility"),
      internal::codec::field<&ClusterDetails::workload_type>("workload_type"),
  };
  static constexpr auto table = internal::codec::table<ClusterDetails>("ClusterDetails", fields);
  return table;
}

const internal::codec::Table& ClusterEvent::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ClusterEvent::cluster_id>("cluster_id"),
      internal::codec::field<&ClusterEvent::data_plane_event_details>("data_plane_event_details"),
      internal::codec::field<&ClusterEvent::details>("details"),
      internal::codec::field<&ClusterEvent::timestamp>("timestamp"),
      internal::codec::field<&ClusterEvent::type>("type"),
  };
  static constexpr auto table = internal::codec::table<ClusterEvent>("ClusterEvent", fields);
  return table;
}

const internal::codec::Table& ClusterLogConf::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ClusterLogConf::dbfs>("dbfs"),
      internal::codec::field<&ClusterLogConf::s3>("s3"),
      internal::codec::field<&ClusterLogConf::volumes>("volumes"),
  };
  static constexpr auto table = internal::codec::table<ClusterLogConf>("ClusterLogConf", fields);
  return table;
}

const internal::codec::Table& ClusterSize::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ClusterSize::autoscale>("autoscale"),
      internal::codec::field<&ClusterSize::num_workers>("num_workers"),
  };
  static constexpr auto table = internal::codec::table<ClusterSize>("ClusterSize", fields);
  return table;
}

const internal::codec::Table& ClusterSpec::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ClusterSpec::apply_policy_default_values>("apply_policy_default_values"),
      internal::codec::field<&ClusterSpec::autoscale>("autoscale"),
      internal::codec::field<&ClusterSpec::autotermination_minutes>("autotermination_minutes"),
      internal::codec::field<&ClusterSpec::aws_attributes>("aws_attributes"),
      internal::codec::field<&ClusterSpec::azure_attributes>("azure_attributes"),
      internal::codec::field<&ClusterSpec::cluster_log_conf>("cluster_log_conf"),
      internal::codec::field<&ClusterSpec::cluster_name>("cluster_name"),
      internal::codec::field<&ClusterSpec::custom_tags>("custom_tags"),
      internal::codec::field<&ClusterSpec::data_security_mode>("data_security_mode"),
      internal::codec::field<&ClusterSpec::dependency_mode>("dependency_mode"),
      internal::codec::field<&ClusterSpec::docker_image>("docker_image"),
      internal::codec::field<&ClusterSpec::driver_instance_pool_id>("driver_instance_pool_id"),
      internal::codec::field<&ClusterSpec::driver_node_type_flexibility>("driver_node_type_flexibility"),
      internal::codec::field<&ClusterSpec::driver_node_type_id>("driver_node_type_id"),
      internal::codec::field<&ClusterSpec::enable_elastic_disk>("enable_elastic_disk"),
      internal::codec::field<&ClusterSpec::enable_local_disk_encryption>("enable_local_disk_encryption"),
      internal::codec::field<&ClusterSpec::gcp_attributes>("gcp_attributes"),
      internal::codec::field<&ClusterSpec::init_scripts>("init_scripts"),
      internal::codec::field<&ClusterSpec::instance_pool_id>("instance_pool_id"),
      internal::codec::field<&ClusterSpec::is_single_node>("is_single_node"),
      internal::codec::field<&ClusterSpec::kind>("kind"),
      internal::codec::field<&ClusterSpec::label>("label"),
      internal::codec::field<&ClusterSpec::node_type_id>("node_type_id"),
      internal::codec::field<&ClusterSpec::num_workers>("num_workers"),
      internal::codec::field<&ClusterSpec::policy_id>("policy_id"),
      internal::codec::field<&ClusterSpec::remote_disk_throughput>("remote_disk_throughput"),
      internal::codec::field<&ClusterSpec::runtime_engine>("runtime_engine"),
      internal::codec::field<&ClusterSpec::single_user_name>("single_user_name"),
      internal::codec::field<&ClusterSpec::spark_conf>("spark_conf"),
      internal::codec::field<&ClusterSpec::spark_env_vars>("spark_env_vars"),
      internal::codec::field<&ClusterSpec::spark_version>("spark_version"),
      internal::codec::field<&ClusterSpec::ssh_public_keys>("ssh_public_keys"),
      internal::codec::field<&ClusterSpec::total_initial_remote_disk_size>("total_initial_remote_disk_size"),
      internal::codec::field<&ClusterSpec::use_ml_runtime>("use_ml_runtime"),
      internal::codec::field<&ClusterSpec::worker_node_type_flexibility>("worker_node_type_flexibility"),
      internal::codec::field<&ClusterSpec::workload_type>("workload_type"),
  };
  static constexpr auto table = internal::codec::table<ClusterSpec>("ClusterSpec", fields);
  return table;
}

const internal::codec::Table& CreateCluster::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&CreateCluster::apply_policy_default_values>("apply_policy_default_values"),
      internal::codec::field<&CreateCluster::autoscale>("autoscale"),
      internal::codec::field<&CreateCluster::autotermination_minutes>("autotermination_minutes"),
      internal::codec::field<&CreateCluster::aws_attributes>("aws_attributes"),
      internal::codec::field<&CreateCluster::azure_attributes>("azure_attributes"),
      internal::codec::field<&CreateCluster::clone_from>("clone_from"),
      internal::codec::field<&CreateCluster::cluster_log_conf>("cluster_log_conf"),
      internal::codec::field<&CreateCluster::cluster_name>("cluster_name"),
      internal::codec::field<&CreateCluster::custom_tags>("custom_tags"),
      internal::codec::field<&CreateCluster::data_security_mode>("data_security_mode"),
      internal::codec::field<&CreateCluster::dependency_mode>("dependency_mode"),
      internal::codec::field<&CreateCluster::docker_image>("docker_image"),
      internal::codec::field<&CreateCluster::driver_instance_pool_id>("driver_instance_pool_id"),
      internal::codec::field<&CreateCluster::driver_node_type_flexibility>("driver_node_type_flexibility"),
      internal::codec::field<&CreateCluster::driver_node_type_id>("driver_node_type_id"),
      internal::codec::field<&CreateCluster::enable_elastic_disk>("enable_elastic_disk"),
      internal::codec::field<&CreateCluster::enable_local_disk_encryption>("enable_local_disk_encryption"),
      internal::codec::field<&CreateCluster::gcp_attributes>("gcp_attributes"),
      internal::codec::field<&CreateCluster::idempotency_token>("idempotency_token"),
      internal::codec::field<&CreateCluster::init_scripts>("init_scripts"),
      internal::codec::field<&CreateCluster::instance_pool_id>("instance_pool_id"),
      internal::codec::field<&CreateCluster::is_single_node>("is_single_node"),
      internal::codec::field<&CreateCluster::kind>("kind"),
      internal::codec::field<&CreateCluster::label>("label"),
      internal::codec::field<&CreateCluster::node_type_id>("node_type_id"),
      internal::codec::field<&CreateCluster::num_workers>("num_workers"),
      internal::codec::field<&CreateCluster::policy_id>("policy_id"),
      internal::codec::field<&CreateCluster::remote_disk_throughput>("remote_disk_throughput"),
      internal::codec::field<&CreateCluster::runtime_engine>("runtime_engine"),
      internal::codec::field<&CreateCluster::single_user_name>("single_user_name"),
      internal::codec::field<&CreateCluster::spark_conf>("spark_conf"),
      internal::codec::field<&CreateCluster::spark_env_vars>("spark_env_vars"),
      internal::codec::field<&CreateCluster::spark_version>("spark_version"),
      internal::codec::field<&CreateCluster::ssh_public_keys>("ssh_public_keys"),
      internal::codec::field<&CreateCluster::total_initial_remote_disk_size>("total_initial_remote_disk_size"),
      internal::codec::field<&CreateCluster::use_ml_runtime>("use_ml_runtime"),
      internal::codec::field<&CreateCluster::worker_node_type_flexibility>("worker_node_type_flexibility"),
      internal::codec::field<&CreateCluster::workload_type>("workload_type"),
  };
  static constexpr auto table = internal::codec::table<CreateCluster>("CreateCluster", fields);
  return table;
}

const internal::codec::Table& CreateClusterResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&CreateClusterResponse::cluster_id>("cluster_id"),
  };
  static constexpr auto table = internal::codec::table<CreateClusterResponse>("CreateClusterResponse", fields);
  return table;
}

const internal::codec::Table& DataPlaneEventDetails::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&DataPlaneEventDetails::event_type>("event_type"),
      internal::codec::field<&DataPlaneEventDetails::executor_failures>("executor_failures"),
      internal::codec::field<&DataPlaneEventDetails::host_id>("host_id"),
      internal::codec::field<&DataPlaneEventDetails::timestamp>("timestamp"),
  };
  static constexpr auto table = internal::codec::table<DataPlaneEventDetails>("DataPlaneEventDetails", fields);
  return table;
}

const internal::codec::Table& DbfsStorageInfo::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&DbfsStorageInfo::destination>("destination"),
  };
  static constexpr auto table = internal::codec::table<DbfsStorageInfo>("DbfsStorageInfo", fields);
  return table;
}

const internal::codec::Table& DeleteCluster::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&DeleteCluster::cluster_id>("cluster_id"),
  };
  static constexpr auto table = internal::codec::table<DeleteCluster>("DeleteCluster", fields);
  return table;
}

const internal::codec::Table& DockerBasicAuth::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&DockerBasicAuth::password>("password"),
      internal::codec::field<&DockerBasicAuth::username>("username"),
  };
  static constexpr auto table = internal::codec::table<DockerBasicAuth>("DockerBasicAuth", fields);
  return table;
}

const internal::codec::Table& DockerImage::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&DockerImage::basic_auth>("basic_auth"),
      internal::codec::field<&DockerImage::url>("url"),
  };
  static constexpr auto table = internal::codec::table<DockerImage>("DockerImage", fields);
  return table;
}

const internal::codec::Table& EditCluster::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&EditCluster::apply_policy_default_values>("apply_policy_default_values"),
      internal::codec::field<&EditCluster::autoscale>("autoscale"),
      internal::codec::field<&EditCluster::autotermination_minutes>("autotermination_minutes"),
      internal::codec::field<&EditCluster::aws_attributes>("aws_attributes"),
      internal::codec::field<&EditCluster::azure_attributes>("azure_attributes"),
      internal::codec::field<&EditCluster::cluster_id>("cluster_id"),
      internal::codec::field<&EditCluster::cluster_log_conf>("cluster_log_conf"),
      internal::codec::field<&EditCluster::cluster_name>("cluster_name"),
      internal::codec::field<&EditCluster::custom_tags>("custom_tags"),
      internal::codec::field<&EditCluster::data_security_mode>("data_security_mode"),
      internal::codec::field<&EditCluster::dependency_mode>("dependency_mode"),
      internal::codec::field<&EditCluster::docker_image>("docker_image"),
      internal::codec::field<&EditCluster::driver_instance_pool_id>("driver_instance_pool_id"),
      internal::codec::field<&EditCluster::driver_node_type_flexibility>("driver_node_type_flexibility"),
      internal::codec::field<&EditCluster::driver_node_type_id>("driver_node_type_id"),
      internal::codec::field<&EditCluster::enable_elastic_disk>("enable_elastic_disk"),
      internal::codec::field<&EditCluster::enable_local_disk_encryption>("enable_local_disk_encryption"),
      internal::codec::field<&EditCluster::gcp_attributes>("gcp_attributes"),
      internal::codec::field<&EditCluster::init_scripts>("init_scripts"),
      internal::codec::field<&EditCluster::instance_pool_id>("instance_pool_id"),
      internal::codec::field<&EditCluster::is_single_node>("is_single_node"),
      internal::codec::field<&EditCluster::kind>("kind"),
      internal::codec::field<&EditCluster::label>("label"),
      internal::codec::field<&EditCluster::node_type_id>("node_type_id"),
      internal::codec::field<&EditCluster::num_workers>("num_workers"),
      internal::codec::field<&EditCluster::policy_id>("policy_id"),
      internal::codec::field<&EditCluster::remote_disk_throughput>("remote_disk_throughput"),
      internal::codec::field<&EditCluster::runtime_engine>("runtime_engine"),
      internal::codec::field<&EditCluster::single_user_name>("single_user_name"),
      internal::codec::field<&EditCluster::spark_conf>("spark_conf"),
      internal::codec::field<&EditCluster::spark_env_vars>("spark_env_vars"),
      internal::codec::field<&EditCluster::spark_version>("spark_version"),
      internal::codec::field<&EditCluster::ssh_public_keys>("ssh_public_keys"),
      internal::codec::field<&EditCluster::total_initial_remote_disk_size>("total_initial_remote_disk_size"),
      internal::codec::field<&EditCluster::use_ml_runtime>("use_ml_runtime"),
      internal::codec::field<&EditCluster::worker_node_type_flexibility>("worker_node_type_flexibility"),
      internal::codec::field<&EditCluster::workload_type>("workload_type"),
  };
  static constexpr auto table = internal::codec::table<EditCluster>("EditCluster", fields);
  return table;
}

const internal::codec::Table& EventDetails::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&EventDetails::attributes>("attributes"),
      internal::codec::field<&EventDetails::cause>("cause"),
      internal::codec::field<&EventDetails::cluster_size>("cluster_size"),
      internal::codec::field<&EventDetails::current_num_vcpus>("current_num_vcpus"),
      internal::codec::field<&EventDetails::current_num_workers>("current_num_workers"),
      internal::codec::field<&EventDetails::did_not_expand_reason>("did_not_expand_reason"),
      internal::codec::field<&EventDetails::disk_size>("disk_size"),
      internal::codec::field<&EventDetails::driver_state_message>("driver_state_message"),
      internal::codec::field<&EventDetails::enable_termination_for_node_blocklisted>("enable_termination_for_node_blocklisted"),
      internal::codec::field<&EventDetails::free_space>("free_space"),
      internal::codec::field<&EventDetails::init_scripts>("init_scripts"),
      internal::codec::field<&EventDetails::instance_id>("instance_id"),
      internal::codec::field<&EventDetails::job_run_name>("job_run_name"),
      internal::codec::field<&EventDetails::previous_attributes>("previous_attributes"),
      internal::codec::field<&EventDetails::previous_cluster_size>("previous_cluster_size"),
      internal::codec::field<&EventDetails::previous_disk_size>("previous_disk_size"),
      internal::codec::field<&EventDetails::reason>("reason"),
      internal::codec::field<&EventDetails::target_num_vcpus>("target_num_vcpus"),
      internal::codec::field<&EventDetails::target_num_workers>("target_num_workers"),
      internal::codec::field<&EventDetails::user>("user"),
  };
  static constexpr auto table = internal::codec::table<EventDetails>("EventDetails", fields);
  return table;
}

const internal::codec::Table& GcpAttributes::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&GcpAttributes::availability>("availability"),
      internal::codec::field<&GcpAttributes::boot_disk_size>("boot_disk_size"),
      internal::codec::field<&GcpAttributes::confidential_compute_type>("confidential_compute_type"),
      internal::codec::field<&GcpAttributes::first_on_demand>("first_on_demand"),
      internal::codec::field<&GcpAttributes::google_service_account>("google_service_account"),
      internal::codec::field<&GcpAttributes::local_ssd_count>("local_ssd_count"),
      internal::codec::field<&GcpAttributes::use_preemptible_executors>("use_preemptible_executors"),
      internal::codec::field<&GcpAttributes::zone_id>("zone_id"),
  };
  static constexpr auto table = internal::codec::table<GcpAttributes>("GcpAttributes", fields);
  return table;
}

const internal::codec::Table& GcsStorageInfo::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&GcsStorageInfo::destination>("destination"),
  };
  static constexpr auto table = internal::codec::table<GcsStorageInfo>("GcsStorageInfo", fields);
  return table;
}

const internal::codec::Table& GetEvents::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&GetEvents::cluster_id>("cluster_id"),
      internal::codec::field<&GetEvents::end_time>("end_time"),
      internal::codec::field<&GetEvents::event_types>("event_types"),
      internal::codec::field<&GetEvents::limit>("limit"),
      internal::codec::field<&GetEvents::offset>("offset"),
      internal::codec::field<&GetEvents::order>("order"),
      internal::codec::field<&GetEvents::page_size>("page_size"),
      internal::codec::field<&GetEvents::page_token>("page_token"),
      internal::codec::field<&GetEvents::start_time>("start_time"),
  };
  static constexpr auto table = internal::codec::table<GetEvents>("GetEvents", fields);
  return table;
}

const internal::codec::Table& GetEventsResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&GetEventsResponse::events>("events"),
      internal::codec::field<&GetEventsResponse::next_page>("next_page"),
      internal::codec::field<&GetEventsResponse::next_page_token>("next_page_token"),
      internal::codec::field<&GetEventsResponse::prev_page_token>("prev_page_token"),
      internal::codec::field<&GetEventsResponse::total_count>("total_count"),
  };
  static constexpr auto table = internal::codec::table<GetEventsResponse>("GetEventsResponse", fields);
  return table;
}

const internal::codec::Table& GetSparkVersionsResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&GetSparkVersionsResponse::versions>("versions"),
  };
  static constexpr auto table = internal::codec::table<GetSparkVersionsResponse>("GetSparkVersionsResponse", fields);
  return table;
}

const internal::codec::Table& InitScriptEventDetails::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&InitScriptEventDetails::cluster>("cluster"),
      internal::codec::field<&InitScriptEventDetails::global>("global"),
      internal::codec::field<&InitScriptEventDetails::reported_for_node>("reported_for_node"),
  };
  static constexpr auto table = internal::codec::table<InitScriptEventDetails>("InitScriptEventDetails", fields);
  return table;
}

const internal::codec::Table& InitScriptInfo::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&InitScriptInfo::abfss>("abfss"),
      internal::codec::field<&InitScriptInfo::dbfs>("dbfs"),
      internal::codec::field<&InitScriptInfo::file>("file"),
      internal::codec::field<&InitScriptInfo::gcs>("gcs"),
      internal::codec::field<&InitScriptInfo::s3>("s3"),
      internal::codec::field<&InitScriptInfo::volumes>("volumes"),
      internal::codec::field<&InitScriptInfo::workspace>("workspace"),
  };
  static constexpr auto table = internal::codec::table<InitScriptInfo>("InitScriptInfo", fields);
  return table;
}

const internal::codec::Table& InitScriptInfoAndExecutionDetails::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&InitScriptInfoAndExecutionDetails::abfss>("abfss"),
      internal::codec::field<&InitScriptInfoAndExecutionDetails::dbfs>("dbfs"),
      internal::codec::field<&InitScriptInfoAndExecutionDetails::error_message>("error_message"),
      internal::codec::field<&InitScriptInfoAndExecutionDetails::execution_duration_seconds>("execution_duration_seconds"),
      internal::codec::field<&InitScriptInfoAndExecutionDetails::file>("file"),
      internal::codec::field<&InitScriptInfoAndExecutionDetails::gcs>("gcs"),
      internal::codec::field<&InitScriptInfoAndExecutionDetails::s3>("s3"),
      internal::codec::field<&InitScriptInfoAndExecutionDetails::status>("status"),
      internal::codec::field<&InitScriptInfoAndExecutionDetails::stderr_>("stderr"),
      internal::codec::field<&InitScriptInfoAndExecutionDetails::volumes>("volumes"),
      internal::codec::field<&InitScriptInfoAndExecutionDetails::workspace>("workspace"),
  };
  static constexpr auto table = internal::codec::table<InitScriptInfoAndExecutionDetails>("InitScriptInfoAndExecutionDetails", fields);
  return table;
}

const internal::codec::Table& ListAvailableZonesResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListAvailableZonesResponse::default_zone>("default_zone"),
      internal::codec::field<&ListAvailableZonesResponse::zones>("zones"),
  };
  static constexpr auto table = internal::codec::table<ListAvailableZonesResponse>("ListAvailableZonesResponse", fields);
  return table;
}

const internal::codec::Table& ListClustersFilterBy::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListClustersFilterBy::cluster_sources>("cluster_sources"),
      internal::codec::field<&ListClustersFilterBy::cluster_states>("cluster_states"),
      internal::codec::field<&ListClustersFilterBy::is_pinned>("is_pinned"),
      internal::codec::field<&ListClustersFilterBy::policy_id>("policy_id"),
  };
  static constexpr auto table = internal::codec::table<ListClustersFilterBy>("ListClustersFilterBy", fields);
  return table;
}

const internal::codec::Table& ListClustersResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListClustersResponse::clusters>("clusters"),
      internal::codec::field<&ListClustersResponse::next_page_token>("next_page_token"),
      internal::codec::field<&ListClustersResponse::prev_page_token>("prev_page_token"),
  };
  static constexpr auto table = internal::codec::table<ListClustersResponse>("ListClustersResponse", fields);
  return table;
}

const internal::codec::Table& ListClustersSortBy::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListClustersSortBy::direction>("direction"),
      internal::codec::field<&ListClustersSortBy::field>("field"),
  };
  static constexpr auto table = internal::codec::table<ListClustersSortBy>("ListClustersSortBy", fields);
  return table;
}

const internal::codec::Table& ListNodeTypesResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListNodeTypesResponse::node_types>("node_types"),
  };
  static constexpr auto table = internal::codec::table<ListNodeTypesResponse>("ListNodeTypesResponse", fields);
  return table;
}

const internal::codec::Table& LocalFileInfo::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&LocalFileInfo::destination>("destination"),
  };
  static constexpr auto table = internal::codec::table<LocalFileInfo>("LocalFileInfo", fields);
  return table;
}

const internal::codec::Table& LogAnalyticsInfo::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&LogAnalyticsInfo::log_analytics_primary_key>("log_analytics_primary_key"),
      internal::codec::field<&LogAnalyticsInfo::log_analytics_workspace_id>("log_analytics_workspace_id"),
  };
  static constexpr auto table = internal::codec::table<LogAnalyticsInfo>("LogAnalyticsInfo", fields);
  return table;
}

const internal::codec::Table& LogSyncStatus::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&LogSyncStatus::last_attempted>("last_attempted"),
      internal::codec::field<&LogSyncStatus::last_exception>("last_exception"),
  };
  static constexpr auto table = internal::codec::table<LogSyncStatus>("LogSyncStatus", fields);
  return table;
}

const internal::codec::Table& NodeInstanceType::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&NodeInstanceType::instance_type_id>("instance_type_id"),
      internal::codec::field<&NodeInstanceType::local_disk_size_gb>("local_disk_size_gb"),
      internal::codec::field<&NodeInstanceType::local_disks>("local_disks"),
      internal::codec::field<&NodeInstanceType::local_nvme_disk_size_gb>("local_nvme_disk_size_gb"),
      internal::codec::field<&NodeInstanceType::local_nvme_disks>("local_nvme_disks"),
  };
  static constexpr auto table = internal::codec::table<NodeInstanceType>("NodeInstanceType", fields);
  return table;
}

const internal::codec::Table& NodeType::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&NodeType::category>("category"),
      internal::codec::field<&NodeType::description>("description"),
      internal::codec::field<&NodeType::display_order>("display_order"),
      internal::codec::field<&NodeType::instance_type_id>("instance_type_id"),
      internal::codec::field<&NodeType::is_deprecated>("is_deprecated"),
      internal::codec::field<&NodeType::is_encrypted_in_transit>("is_encrypted_in_transit"),
      internal::codec::field<&NodeType::is_graviton>("is_graviton"),
      internal::codec::field<&NodeType::is_hidden>("is_hidden"),
      internal::codec::field<&NodeType::is_io_cache_enabled>("is_io_cache_enabled"),
      internal::codec::field<&NodeType::memory_mb>("memory_mb"),
      internal::codec::field<&NodeType::node_info>("node_info"),
      internal::codec::field<&NodeType::node_instance_type>("node_instance_type"),
      internal::codec::field<&NodeType::node_type_id>("node_type_id"),
      internal::codec::field<&NodeType::num_cores>("num_cores"),
      internal::codec::field<&NodeType::num_gpus>("num_gpus"),
      internal::codec::field<&NodeType::photon_driver_capable>("photon_driver_capable"),
      internal::codec::field<&NodeType::photon_worker_capable>("photon_worker_capable"),
      internal::codec::field<&NodeType::support_cluster_tags>("support_cluster_tags"),
      internal::codec::field<&NodeType::support_ebs_volumes>("support_ebs_volumes"),
      internal::codec::field<&NodeType::support_port_forwarding>("support_port_forwarding"),
  };
  static constexpr auto table = internal::codec::table<NodeType>("NodeType", fields);
  return table;
}

const internal::codec::Table& NodeTypeFlexibility::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&NodeTypeFlexibility::alternate_node_type_ids>("alternate_node_type_ids"),
      internal::codec::field<&NodeTypeFlexibility::aws_context_id>("aws_context_id"),
  };
  static constexpr auto table = internal::codec::table<NodeTypeFlexibility>("NodeTypeFlexibility", fields);
  return table;
}

const internal::codec::Table& PermanentDeleteCluster::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&PermanentDeleteCluster::cluster_id>("cluster_id"),
  };
  static constexpr auto table = internal::codec::table<PermanentDeleteCluster>("PermanentDeleteCluster", fields);
  return table;
}

const internal::codec::Table& PinCluster::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&PinCluster::cluster_id>("cluster_id"),
  };
  static constexpr auto table = internal::codec::table<PinCluster>("PinCluster", fields);
  return table;
}

const internal::codec::Table& ResizeCluster::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ResizeCluster::autoscale>("autoscale"),
      internal::codec::field<&ResizeCluster::cluster_id>("cluster_id"),
      internal::codec::field<&ResizeCluster::num_workers>("num_workers"),
  };
  static constexpr auto table = internal::codec::table<ResizeCluster>("ResizeCluster", fields);
  return table;
}

const internal::codec::Table& RestartCluster::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&RestartCluster::cluster_id>("cluster_id"),
      internal::codec::field<&RestartCluster::restart_user>("restart_user"),
  };
  static constexpr auto table = internal::codec::table<RestartCluster>("RestartCluster", fields);
  return table;
}

const internal::codec::Table& S3StorageInfo::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&S3StorageInfo::canned_acl>("canned_acl"),
      internal::codec::field<&S3StorageInfo::destination>("destination"),
      internal::codec::field<&S3StorageInfo::enable_encryption>("enable_encryption"),
      internal::codec::field<&S3StorageInfo::encryption_type>("encryption_type"),
      internal::codec::field<&S3StorageInfo::endpoint>("endpoint"),
      internal::codec::field<&S3StorageInfo::kms_key>("kms_key"),
      internal::codec::field<&S3StorageInfo::region>("region"),
  };
  static constexpr auto table = internal::codec::table<S3StorageInfo>("S3StorageInfo", fields);
  return table;
}

const internal::codec::Table& SparkNode::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SparkNode::host_private_ip>("host_private_ip"),
      internal::codec::field<&SparkNode::instance_id>("instance_id"),
      internal::codec::field<&SparkNode::node_aws_attributes>("node_aws_attributes"),
      internal::codec::field<&SparkNode::node_id>("node_id"),
      internal::codec::field<&SparkNode::private_ip>("private_ip"),
      internal::codec::field<&SparkNode::public_dns>("public_dns"),
      internal::codec::field<&SparkNode::start_timestamp>("start_timestamp"),
  };
  static constexpr auto table = internal::codec::table<SparkNode>("SparkNode", fields);
  return table;
}

const internal::codec::Table& SparkNodeAwsAttributes::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SparkNodeAwsAttributes::is_spot>("is_spot"),
  };
  static constexpr auto table = internal::codec::table<SparkNodeAwsAttributes>("SparkNodeAwsAttributes", fields);
  return table;
}

const internal::codec::Table& SparkVersion::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SparkVersion::key>("key"),
      internal::codec::field<&SparkVersion::name>("name"),
  };
  static constexpr auto table = internal::codec::table<SparkVersion>("SparkVersion", fields);
  return table;
}

const internal::codec::Table& StartCluster::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&StartCluster::cluster_id>("cluster_id"),
  };
  static constexpr auto table = internal::codec::table<StartCluster>("StartCluster", fields);
  return table;
}

const internal::codec::Table& TerminationReason::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&TerminationReason::code>("code"),
      internal::codec::field<&TerminationReason::parameters>("parameters"),
      internal::codec::field<&TerminationReason::type>("type"),
  };
  static constexpr auto table = internal::codec::table<TerminationReason>("TerminationReason", fields);
  return table;
}

const internal::codec::Table& UnpinCluster::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&UnpinCluster::cluster_id>("cluster_id"),
  };
  static constexpr auto table = internal::codec::table<UnpinCluster>("UnpinCluster", fields);
  return table;
}

const internal::codec::Table& UpdateCluster::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&UpdateCluster::cluster>("cluster"),
      internal::codec::field<&UpdateCluster::cluster_id>("cluster_id"),
      internal::codec::field<&UpdateCluster::update_mask>("update_mask"),
  };
  static constexpr auto table = internal::codec::table<UpdateCluster>("UpdateCluster", fields);
  return table;
}

const internal::codec::Table& UpdateClusterResource::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&UpdateClusterResource::autoscale>("autoscale"),
      internal::codec::field<&UpdateClusterResource::autotermination_minutes>("autotermination_minutes"),
      internal::codec::field<&UpdateClusterResource::aws_attributes>("aws_attributes"),
      internal::codec::field<&UpdateClusterResource::azure_attributes>("azure_attributes"),
      internal::codec::field<&UpdateClusterResource::cluster_log_conf>("cluster_log_conf"),
      internal::codec::field<&UpdateClusterResource::cluster_name>("cluster_name"),
      internal::codec::field<&UpdateClusterResource::custom_tags>("custom_tags"),
      internal::codec::field<&UpdateClusterResource::data_security_mode>("data_security_mode"),
      internal::codec::field<&UpdateClusterResource::dependency_mode>("dependency_mode"),
      internal::codec::field<&UpdateClusterResource::docker_image>("docker_image"),
      internal::codec::field<&UpdateClusterResource::driver_instance_pool_id>("driver_instance_pool_id"),
      internal::codec::field<&UpdateClusterResource::driver_node_type_flexibility>("driver_node_type_flexibility"),
      internal::codec::field<&UpdateClusterResource::driver_node_type_id>("driver_node_type_id"),
      internal::codec::field<&UpdateClusterResource::enable_elastic_disk>("enable_elastic_disk"),
      internal::codec::field<&UpdateClusterResource::enable_local_disk_encryption>("enable_local_disk_encryption"),
      internal::codec::field<&UpdateClusterResource::gcp_attributes>("gcp_attributes"),
      internal::codec::field<&UpdateClusterResource::init_scripts>("init_scripts"),
      internal::codec::field<&UpdateClusterResource::instance_pool_id>("instance_pool_id"),
      internal::codec::field<&UpdateClusterResource::is_single_node>("is_single_node"),
      internal::codec::field<&UpdateClusterResource::kind>("kind"),
      internal::codec::field<&UpdateClusterResource::node_type_id>("node_type_id"),
      internal::codec::field<&UpdateClusterResource::num_workers>("num_workers"),
      internal::codec::field<&UpdateClusterResource::policy_id>("policy_id"),
      internal::codec::field<&UpdateClusterResource::remote_disk_throughput>("remote_disk_throughput"),
      internal::codec::field<&UpdateClusterResource::runtime_engine>("runtime_engine"),
      internal::codec::field<&UpdateClusterResource::single_user_name>("single_user_name"),
      internal::codec::field<&UpdateClusterResource::spark_conf>("spark_conf"),
      internal::codec::field<&UpdateClusterResource::spark_env_vars>("spark_env_vars"),
      internal::codec::field<&UpdateClusterResource::spark_version>("spark_version"),
      internal::codec::field<&UpdateClusterResource::ssh_public_keys>("ssh_public_keys"),
      internal::codec::field<&UpdateClusterResource::total_initial_remote_disk_size>("total_initial_remote_disk_size"),
      internal::codec::field<&UpdateClusterResource::use_ml_runtime>("use_ml_runtime"),
      internal::codec::field<&UpdateClusterResource::worker_node_type_flexibility>("worker_node_type_flexibility"),
      internal::codec::field<&UpdateClusterResource::workload_type>("workload_type"),
  };
  static constexpr auto table = internal::codec::table<UpdateClusterResource>("UpdateClusterResource", fields);
  return table;
}

const internal::codec::Table& VolumesStorageInfo::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&VolumesStorageInfo::destination>("destination"),
  };
  static constexpr auto table = internal::codec::table<VolumesStorageInfo>("VolumesStorageInfo", fields);
  return table;
}

const internal::codec::Table& WorkloadType::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&WorkloadType::clients>("clients"),
  };
  static constexpr auto table = internal::codec::table<WorkloadType>("WorkloadType", fields);
  return table;
}

const internal::codec::Table& WorkspaceStorageInfo::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&WorkspaceStorageInfo::destination>("destination"),
  };
  static constexpr auto table = internal::codec::table<WorkspaceStorageInfo>("WorkspaceStorageInfo", fields);
  return table;
}

const internal::codec::Table& GetClusterRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&GetClusterRequest::cluster_id>("cluster_id"),
  };
  static constexpr auto table = internal::codec::table<GetClusterRequest>("GetClusterRequest", fields);
  return table;
}

const internal::codec::Table& ListClustersRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListClustersRequest::filter_by>("filter_by"),
      internal::codec::field<&ListClustersRequest::page_size>("page_size"),
      internal::codec::field<&ListClustersRequest::page_token>("page_token"),
      internal::codec::field<&ListClustersRequest::sort_by>("sort_by"),
  };
  static constexpr auto table = internal::codec::table<ListClustersRequest>("ListClustersRequest", fields);
  return table;
}

}  // namespace databricks::inline v0_2::compute

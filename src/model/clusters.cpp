// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/model/clusters.hpp>

#include "codec/table.hpp"

namespace databricks::compute {

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

std::span<const std::string_view> wire_texts(CheckId) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "CHECK_ID_NETWORK_BIFROST",
      "CHECK_ID_NETWORK_CONTROL_PLANE",
      "CHECK_ID_NETWORK_CP_MTLS",
      "CHECK_ID_NETWORK_DNS_SERVER",
      "CHECK_ID_NETWORK_INTERNET",
      "CHECK_ID_NETWORK_LOG_ARTIFACT_BUCKET",
      "CHECK_ID_NETWORK_METADATA_ENDPOINT",
      "CHECK_ID_NETWORK_NIC",
      "CHECK_ID_NETWORK_SCC_TUNNEL",
      "CHECK_ID_NETWORK_STORAGE_BUCKET",
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

std::span<const std::string_view> wire_texts(DiagnosticsErrorReason) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "ERROR_REASON_CERT_SAN_MISMATCH",
      "ERROR_REASON_DNS_RESOLVE_FAIL",
      "ERROR_REASON_HTTP_3XX",
      "ERROR_REASON_HTTP_4XX",
      "ERROR_REASON_HTTP_5XX",
      "ERROR_REASON_HTTP_TIMEOUT",
      "ERROR_REASON_NOT_RUN",
      "ERROR_REASON_TCP_REFUSED",
      "ERROR_REASON_TCP_TIMEOUT",
      "ERROR_REASON_TLS_HANDSHAKE_FAIL",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(DiagnosticsStatus) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "DIAGNOSTICS_STATUS_FAILED",
      "DIAGNOSTICS_STATUS_NOT_RUN",
      "DIAGNOSTICS_STATUS_PASSED",
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
      "CERT_ROTATION",
      "COST_CONTROL_ENTITLEMENT_DENIED",
      "DRIVER_DNS_RESOLUTION_FAILURE",
      "NO_ACTIVATED_K8S",
      "NO_ACTIVATED_K8S_TESTING_TAG",
      "SECRET_CREATION_ACCESS_DENIED",
      "SECURITY_AGENTS_FAILED_INITIAL_VERIFICATION",
      "WORKSPACE_DELEGATION_KEY_MISCONFIGURED",
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

const codec::Table& Adlsgen2Info::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&Adlsgen2Info::destination>("destination"),
  };
  static constexpr auto table = codec::table<Adlsgen2Info>("Adlsgen2Info", fields);
  return table;
}

const codec::Table& AutoScale::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&AutoScale::max_workers>("max_workers"),
      codec::field<&AutoScale::min_workers>("min_workers"),
  };
  static constexpr auto table = codec::table<AutoScale>("AutoScale", fields);
  return table;
}

const codec::Table& AwsAttributes::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&AwsAttributes::availability>("availability"),
      codec::field<&AwsAttributes::ebs_volume_count>("ebs_volume_count"),
      codec::field<&AwsAttributes::ebs_volume_iops>("ebs_volume_iops"),
      codec::field<&AwsAttributes::ebs_volume_size>("ebs_volume_size"),
      codec::field<&AwsAttributes::ebs_volume_throughput>("ebs_volume_throughput"),
      codec::field<&AwsAttributes::ebs_volume_type>("ebs_volume_type"),
      codec::field<&AwsAttributes::first_on_demand>("first_on_demand"),
      codec::field<&AwsAttributes::instance_profile_arn>("instance_profile_arn"),
      codec::field<&AwsAttributes::spot_bid_price_percent>("spot_bid_price_percent"),
      codec::field<&AwsAttributes::zone_id>("zone_id"),
  };
  static constexpr auto table = codec::table<AwsAttributes>("AwsAttributes", fields);
  return table;
}

const codec::Table& AzureAttributes::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&AzureAttributes::availability>("availability"),
      codec::field<&AzureAttributes::capacity_reservation_group>("capacity_reservation_group"),
      codec::field<&AzureAttributes::first_on_demand>("first_on_demand"),
      codec::field<&AzureAttributes::log_analytics_info>("log_analytics_info"),
      codec::field<&AzureAttributes::spot_bid_max_price>("spot_bid_max_price"),
  };
  static constexpr auto table = codec::table<AzureAttributes>("AzureAttributes", fields);
  return table;
}

const codec::Table& ChangeClusterOwner::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ChangeClusterOwner::cluster_id>("cluster_id"),
      codec::field<&ChangeClusterOwner::owner_username>("owner_username"),
  };
  static constexpr auto table = codec::table<ChangeClusterOwner>("ChangeClusterOwner", fields);
  return table;
}

const codec::Table& ClientsTypes::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ClientsTypes::jobs>("jobs"),
      codec::field<&ClientsTypes::notebooks>("notebooks"),
  };
  static constexpr auto table = codec::table<ClientsTypes>("ClientsTypes", fields);
  return table;
}

const codec::Table& CloneCluster::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&CloneCluster::source_cluster_id>("source_cluster_id"),
  };
  static constexpr auto table = codec::table<CloneCluster>("CloneCluster", fields);
  return table;
}

const codec::Table& CloudProviderNodeInfo::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&CloudProviderNodeInfo::available_core_quota>("available_core_quota"),
      codec::field<&CloudProviderNodeInfo::status>("status"),
      codec::field<&CloudProviderNodeInfo::total_core_quota>("total_core_quota"),
  };
  static constexpr auto table = codec::table<CloudProviderNodeInfo>("CloudProviderNodeInfo", fields);
  return table;
}

const codec::Table& ClusterAttributes::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ClusterAttributes::apply_policy_default_values>("apply_policy_default_values"),
      codec::field<&ClusterAttributes::autoscale>("autoscale"),
      codec::field<&ClusterAttributes::autotermination_minutes>("autotermination_minutes"),
      codec::field<&ClusterAttributes::aws_attributes>("aws_attributes"),
      codec::field<&ClusterAttributes::azure_attributes>("azure_attributes"),
      codec::field<&ClusterAttributes::cluster_log_conf>("cluster_log_conf"),
      codec::field<&ClusterAttributes::cluster_name>("cluster_name"),
      codec::field<&ClusterAttributes::custom_tags>("custom_tags"),
      codec::field<&ClusterAttributes::data_security_mode>("data_security_mode"),
      codec::field<&ClusterAttributes::dependency_mode>("dependency_mode"),
      codec::field<&ClusterAttributes::docker_image>("docker_image"),
      codec::field<&ClusterAttributes::driver_instance_pool_id>("driver_instance_pool_id"),
      codec::field<&ClusterAttributes::driver_node_type_flexibility>("driver_node_type_flexibility"),
      codec::field<&ClusterAttributes::driver_node_type_id>("driver_node_type_id"),
      codec::field<&ClusterAttributes::enable_elastic_disk>("enable_elastic_disk"),
      codec::field<&ClusterAttributes::enable_local_disk_encryption>("enable_local_disk_encryption"),
      codec::field<&ClusterAttributes::gcp_attributes>("gcp_attributes"),
      codec::field<&ClusterAttributes::init_scripts>("init_scripts"),
      codec::field<&ClusterAttributes::instance_pool_id>("instance_pool_id"),
      codec::field<&ClusterAttributes::is_single_node>("is_single_node"),
      codec::field<&ClusterAttributes::kind>("kind"),
      codec::field<&ClusterAttributes::label>("label"),
      codec::field<&ClusterAttributes::node_type_id>("node_type_id"),
      codec::field<&ClusterAttributes::num_workers>("num_workers"),
      codec::field<&ClusterAttributes::policy_id>("policy_id"),
      codec::field<&ClusterAttributes::remote_disk_throughput>("remote_disk_throughput"),
      codec::field<&ClusterAttributes::runtime_engine>("runtime_engine"),
      codec::field<&ClusterAttributes::single_user_name>("single_user_name"),
      codec::field<&ClusterAttributes::spark_conf>("spark_conf"),
      codec::field<&ClusterAttributes::spark_env_vars>("spark_env_vars"),
      codec::field<&ClusterAttributes::spark_version>("spark_version"),
      codec::field<&ClusterAttributes::ssh_public_keys>("ssh_public_keys"),
      codec::field<&ClusterAttributes::total_initial_remote_disk_size>("total_initial_remote_disk_size"),
      codec::field<&ClusterAttributes::use_ml_runtime>("use_ml_runtime"),
      codec::field<&ClusterAttributes::worker_node_type_flexibility>("worker_node_type_flexibility"),
      codec::field<&ClusterAttributes::workload_type>("workload_type"),
  };
  static constexpr auto table = codec::table<ClusterAttributes>("ClusterAttributes", fields);
  return table;
}

const codec::Table& ClusterDetails::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ClusterDetails::apply_policy_default_values>("apply_policy_default_values"),
      codec::field<&ClusterDetails::autoscale>("autoscale"),
      codec::field<&ClusterDetails::autotermination_minutes>("autotermination_minutes"),
      codec::field<&ClusterDetails::aws_attributes>("aws_attributes"),
      codec::field<&ClusterDetails::azure_attributes>("azure_attributes"),
      codec::field<&ClusterDetails::cluster_cores>("cluster_cores"),
      codec::field<&ClusterDetails::cluster_id>("cluster_id"),
      codec::field<&ClusterDetails::cluster_log_conf>("cluster_log_conf"),
      codec::field<&ClusterDetails::cluster_log_status>("cluster_log_status"),
      codec::field<&ClusterDetails::cluster_memory_mb>("cluster_memory_mb"),
      codec::field<&ClusterDetails::cluster_name>("cluster_name"),
      codec::field<&ClusterDetails::cluster_source>("cluster_source"),
      codec::field<&ClusterDetails::creator_user_name>("creator_user_name"),
      codec::field<&ClusterDetails::custom_tags>("custom_tags"),
      codec::field<&ClusterDetails::data_security_mode>("data_security_mode"),
      codec::field<&ClusterDetails::default_tags>("default_tags"),
      codec::field<&ClusterDetails::dependency_mode>("dependency_mode"),
      codec::field<&ClusterDetails::docker_image>("docker_image"),
      codec::field<&ClusterDetails::driver>("driver"),
      codec::field<&ClusterDetails::driver_instance_pool_id>("driver_instance_pool_id"),
      codec::field<&ClusterDetails::driver_node_type_flexibility>("driver_node_type_flexibility"),
      codec::field<&ClusterDetails::driver_node_type_id>("driver_node_type_id"),
      codec::field<&ClusterDetails::enable_elastic_disk>("enable_elastic_disk"),
      codec::field<&ClusterDetails::enable_local_disk_encryption>("enable_local_disk_encryption"),
      codec::field<&ClusterDetails::executors>("executors"),
      codec::field<&ClusterDetails::gcp_attributes>("gcp_attributes"),
      codec::field<&ClusterDetails::init_scripts>("init_scripts"),
      codec::field<&ClusterDetails::init_scripts_safe_mode>("init_scripts_safe_mode"),
      codec::field<&ClusterDetails::instance_pool_id>("instance_pool_id"),
      codec::field<&ClusterDetails::is_single_node>("is_single_node"),
      codec::field<&ClusterDetails::jdbc_port>("jdbc_port"),
      codec::field<&ClusterDetails::kind>("kind"),
      codec::field<&ClusterDetails::label>("label"),
      codec::field<&ClusterDetails::last_activity_time>("last_activity_time"),
      codec::field<&ClusterDetails::last_restarted_time>("last_restarted_time"),
      codec::field<&ClusterDetails::last_state_loss_time>("last_state_loss_time"),
      codec::field<&ClusterDetails::node_type_id>("node_type_id"),
      codec::field<&ClusterDetails::num_workers>("num_workers"),
      codec::field<&ClusterDetails::pinned_by_user_name>("pinned_by_user_name"),
      codec::field<&ClusterDetails::policy_id>("policy_id"),
      codec::field<&ClusterDetails::remote_disk_throughput>("remote_disk_throughput"),
      codec::field<&ClusterDetails::runtime_engine>("runtime_engine"),
      codec::field<&ClusterDetails::single_user_name>("single_user_name"),
      codec::field<&ClusterDetails::spark_conf>("spark_conf"),
      codec::field<&ClusterDetails::spark_context_id>("spark_context_id"),
      codec::field<&ClusterDetails::spark_env_vars>("spark_env_vars"),
      codec::field<&ClusterDetails::spark_version>("spark_version"),
      codec::field<&ClusterDetails::spec>("spec"),
      codec::field<&ClusterDetails::ssh_public_keys>("ssh_public_keys"),
      codec::field<&ClusterDetails::start_time>("start_time"),
      codec::field<&ClusterDetails::state>("state"),
      codec::field<&ClusterDetails::state_message>("state_message"),
      codec::field<&ClusterDetails::terminated_time>("terminated_time"),
      codec::field<&ClusterDetails::termination_reason>("termination_reason"),
      codec::field<&ClusterDetails::total_initial_remote_disk_size>("total_initial_remote_disk_size"),
      codec::field<&ClusterDetails::use_ml_runtime>("use_ml_runtime"),
      codec::field<&ClusterDetails::worker_node_type_flexibility>("worker_node_type_flexibility"),
      codec::field<&ClusterDetails::workload_type>("workload_type"),
  };
  static constexpr auto table = codec::table<ClusterDetails>("ClusterDetails", fields);
  return table;
}

const codec::Table& ClusterEvent::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ClusterEvent::cluster_id>("cluster_id"),
      codec::field<&ClusterEvent::data_plane_event_details>("data_plane_event_details"),
      codec::field<&ClusterEvent::details>("details"),
      codec::field<&ClusterEvent::timestamp>("timestamp"),
      codec::field<&ClusterEvent::type>("type"),
  };
  static constexpr auto table = codec::table<ClusterEvent>("ClusterEvent", fields);
  return table;
}

const codec::Table& ClusterLogConf::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ClusterLogConf::dbfs>("dbfs"),
      codec::field<&ClusterLogConf::s3>("s3"),
      codec::field<&ClusterLogConf::volumes>("volumes"),
  };
  static constexpr auto table = codec::table<ClusterLogConf>("ClusterLogConf", fields);
  return table;
}

const codec::Table& ClusterSize::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ClusterSize::autoscale>("autoscale"),
      codec::field<&ClusterSize::num_workers>("num_workers"),
  };
  static constexpr auto table = codec::table<ClusterSize>("ClusterSize", fields);
  return table;
}

const codec::Table& ClusterSpec::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ClusterSpec::apply_policy_default_values>("apply_policy_default_values"),
      codec::field<&ClusterSpec::autoscale>("autoscale"),
      codec::field<&ClusterSpec::autotermination_minutes>("autotermination_minutes"),
      codec::field<&ClusterSpec::aws_attributes>("aws_attributes"),
      codec::field<&ClusterSpec::azure_attributes>("azure_attributes"),
      codec::field<&ClusterSpec::cluster_log_conf>("cluster_log_conf"),
      codec::field<&ClusterSpec::cluster_name>("cluster_name"),
      codec::field<&ClusterSpec::custom_tags>("custom_tags"),
      codec::field<&ClusterSpec::data_security_mode>("data_security_mode"),
      codec::field<&ClusterSpec::dependency_mode>("dependency_mode"),
      codec::field<&ClusterSpec::docker_image>("docker_image"),
      codec::field<&ClusterSpec::driver_instance_pool_id>("driver_instance_pool_id"),
      codec::field<&ClusterSpec::driver_node_type_flexibility>("driver_node_type_flexibility"),
      codec::field<&ClusterSpec::driver_node_type_id>("driver_node_type_id"),
      codec::field<&ClusterSpec::enable_elastic_disk>("enable_elastic_disk"),
      codec::field<&ClusterSpec::enable_local_disk_encryption>("enable_local_disk_encryption"),
      codec::field<&ClusterSpec::gcp_attributes>("gcp_attributes"),
      codec::field<&ClusterSpec::init_scripts>("init_scripts"),
      codec::field<&ClusterSpec::instance_pool_id>("instance_pool_id"),
      codec::field<&ClusterSpec::is_single_node>("is_single_node"),
      codec::field<&ClusterSpec::kind>("kind"),
      codec::field<&ClusterSpec::label>("label"),
      codec::field<&ClusterSpec::node_type_id>("node_type_id"),
      codec::field<&ClusterSpec::num_workers>("num_workers"),
      codec::field<&ClusterSpec::policy_id>("policy_id"),
      codec::field<&ClusterSpec::remote_disk_throughput>("remote_disk_throughput"),
      codec::field<&ClusterSpec::runtime_engine>("runtime_engine"),
      codec::field<&ClusterSpec::single_user_name>("single_user_name"),
      codec::field<&ClusterSpec::spark_conf>("spark_conf"),
      codec::field<&ClusterSpec::spark_env_vars>("spark_env_vars"),
      codec::field<&ClusterSpec::spark_version>("spark_version"),
      codec::field<&ClusterSpec::ssh_public_keys>("ssh_public_keys"),
      codec::field<&ClusterSpec::total_initial_remote_disk_size>("total_initial_remote_disk_size"),
      codec::field<&ClusterSpec::use_ml_runtime>("use_ml_runtime"),
      codec::field<&ClusterSpec::worker_node_type_flexibility>("worker_node_type_flexibility"),
      codec::field<&ClusterSpec::workload_type>("workload_type"),
  };
  static constexpr auto table = codec::table<ClusterSpec>("ClusterSpec", fields);
  return table;
}

const codec::Table& CreateCluster::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&CreateCluster::apply_policy_default_values>("apply_policy_default_values"),
      codec::field<&CreateCluster::autoscale>("autoscale"),
      codec::field<&CreateCluster::autotermination_minutes>("autotermination_minutes"),
      codec::field<&CreateCluster::aws_attributes>("aws_attributes"),
      codec::field<&CreateCluster::azure_attributes>("azure_attributes"),
      codec::field<&CreateCluster::clone_from>("clone_from"),
      codec::field<&CreateCluster::cluster_log_conf>("cluster_log_conf"),
      codec::field<&CreateCluster::cluster_name>("cluster_name"),
      codec::field<&CreateCluster::custom_tags>("custom_tags"),
      codec::field<&CreateCluster::data_security_mode>("data_security_mode"),
      codec::field<&CreateCluster::dependency_mode>("dependency_mode"),
      codec::field<&CreateCluster::docker_image>("docker_image"),
      codec::field<&CreateCluster::driver_instance_pool_id>("driver_instance_pool_id"),
      codec::field<&CreateCluster::driver_node_type_flexibility>("driver_node_type_flexibility"),
      codec::field<&CreateCluster::driver_node_type_id>("driver_node_type_id"),
      codec::field<&CreateCluster::enable_elastic_disk>("enable_elastic_disk"),
      codec::field<&CreateCluster::enable_local_disk_encryption>("enable_local_disk_encryption"),
      codec::field<&CreateCluster::gcp_attributes>("gcp_attributes"),
      codec::field<&CreateCluster::idempotency_token>("idempotency_token"),
      codec::field<&CreateCluster::init_scripts>("init_scripts"),
      codec::field<&CreateCluster::instance_pool_id>("instance_pool_id"),
      codec::field<&CreateCluster::is_single_node>("is_single_node"),
      codec::field<&CreateCluster::kind>("kind"),
      codec::field<&CreateCluster::label>("label"),
      codec::field<&CreateCluster::node_type_id>("node_type_id"),
      codec::field<&CreateCluster::num_workers>("num_workers"),
      codec::field<&CreateCluster::policy_id>("policy_id"),
      codec::field<&CreateCluster::remote_disk_throughput>("remote_disk_throughput"),
      codec::field<&CreateCluster::runtime_engine>("runtime_engine"),
      codec::field<&CreateCluster::single_user_name>("single_user_name"),
      codec::field<&CreateCluster::spark_conf>("spark_conf"),
      codec::field<&CreateCluster::spark_env_vars>("spark_env_vars"),
      codec::field<&CreateCluster::spark_version>("spark_version"),
      codec::field<&CreateCluster::ssh_public_keys>("ssh_public_keys"),
      codec::field<&CreateCluster::total_initial_remote_disk_size>("total_initial_remote_disk_size"),
      codec::field<&CreateCluster::use_ml_runtime>("use_ml_runtime"),
      codec::field<&CreateCluster::worker_node_type_flexibility>("worker_node_type_flexibility"),
      codec::field<&CreateCluster::workload_type>("workload_type"),
  };
  static constexpr auto table = codec::table<CreateCluster>("CreateCluster", fields);
  return table;
}

const codec::Table& CreateClusterResponse::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&CreateClusterResponse::cluster_id>("cluster_id"),
  };
  static constexpr auto table = codec::table<CreateClusterResponse>("CreateClusterResponse", fields);
  return table;
}

const codec::Table& DataPlaneEventDetails::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&DataPlaneEventDetails::event_type>("event_type"),
      codec::field<&DataPlaneEventDetails::executor_failures>("executor_failures"),
      codec::field<&DataPlaneEventDetails::host_id>("host_id"),
      codec::field<&DataPlaneEventDetails::timestamp>("timestamp"),
  };
  static constexpr auto table = codec::table<DataPlaneEventDetails>("DataPlaneEventDetails", fields);
  return table;
}

const codec::Table& DbfsStorageInfo::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&DbfsStorageInfo::destination>("destination"),
  };
  static constexpr auto table = codec::table<DbfsStorageInfo>("DbfsStorageInfo", fields);
  return table;
}

const codec::Table& DeleteCluster::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&DeleteCluster::cluster_id>("cluster_id"),
  };
  static constexpr auto table = codec::table<DeleteCluster>("DeleteCluster", fields);
  return table;
}

const codec::Table& Diagnostic::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&Diagnostic::checks>("checks"),
      codec::field<&Diagnostic::diagnostics_status>("diagnostics_status"),
  };
  static constexpr auto table = codec::table<Diagnostic>("Diagnostic", fields);
  return table;
}

const codec::Table& DiagnosticCheck::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&DiagnosticCheck::check_id>("check_id"),
      codec::field<&DiagnosticCheck::check_status>("check_status"),
      codec::field<&DiagnosticCheck::description>("description"),
      codec::field<&DiagnosticCheck::reason>("reason"),
      codec::field<&DiagnosticCheck::remediation>("remediation"),
  };
  static constexpr auto table = codec::table<DiagnosticCheck>("DiagnosticCheck", fields);
  return table;
}

const codec::Table& DockerBasicAuth::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&DockerBasicAuth::password>("password"),
      codec::field<&DockerBasicAuth::username>("username"),
  };
  static constexpr auto table = codec::table<DockerBasicAuth>("DockerBasicAuth", fields);
  return table;
}

const codec::Table& DockerImage::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&DockerImage::basic_auth>("basic_auth"),
      codec::field<&DockerImage::url>("url"),
  };
  static constexpr auto table = codec::table<DockerImage>("DockerImage", fields);
  return table;
}

const codec::Table& EditCluster::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&EditCluster::apply_policy_default_values>("apply_policy_default_values"),
      codec::field<&EditCluster::autoscale>("autoscale"),
      codec::field<&EditCluster::autotermination_minutes>("autotermination_minutes"),
      codec::field<&EditCluster::aws_attributes>("aws_attributes"),
      codec::field<&EditCluster::azure_attributes>("azure_attributes"),
      codec::field<&EditCluster::cluster_id>("cluster_id"),
      codec::field<&EditCluster::cluster_log_conf>("cluster_log_conf"),
      codec::field<&EditCluster::cluster_name>("cluster_name"),
      codec::field<&EditCluster::custom_tags>("custom_tags"),
      codec::field<&EditCluster::data_security_mode>("data_security_mode"),
      codec::field<&EditCluster::dependency_mode>("dependency_mode"),
      codec::field<&EditCluster::docker_image>("docker_image"),
      codec::field<&EditCluster::driver_instance_pool_id>("driver_instance_pool_id"),
      codec::field<&EditCluster::driver_node_type_flexibility>("driver_node_type_flexibility"),
      codec::field<&EditCluster::driver_node_type_id>("driver_node_type_id"),
      codec::field<&EditCluster::enable_elastic_disk>("enable_elastic_disk"),
      codec::field<&EditCluster::enable_local_disk_encryption>("enable_local_disk_encryption"),
      codec::field<&EditCluster::gcp_attributes>("gcp_attributes"),
      codec::field<&EditCluster::init_scripts>("init_scripts"),
      codec::field<&EditCluster::instance_pool_id>("instance_pool_id"),
      codec::field<&EditCluster::is_single_node>("is_single_node"),
      codec::field<&EditCluster::kind>("kind"),
      codec::field<&EditCluster::label>("label"),
      codec::field<&EditCluster::node_type_id>("node_type_id"),
      codec::field<&EditCluster::num_workers>("num_workers"),
      codec::field<&EditCluster::policy_id>("policy_id"),
      codec::field<&EditCluster::remote_disk_throughput>("remote_disk_throughput"),
      codec::field<&EditCluster::runtime_engine>("runtime_engine"),
      codec::field<&EditCluster::single_user_name>("single_user_name"),
      codec::field<&EditCluster::spark_conf>("spark_conf"),
      codec::field<&EditCluster::spark_env_vars>("spark_env_vars"),
      codec::field<&EditCluster::spark_version>("spark_version"),
      codec::field<&EditCluster::ssh_public_keys>("ssh_public_keys"),
      codec::field<&EditCluster::total_initial_remote_disk_size>("total_initial_remote_disk_size"),
      codec::field<&EditCluster::use_ml_runtime>("use_ml_runtime"),
      codec::field<&EditCluster::worker_node_type_flexibility>("worker_node_type_flexibility"),
      codec::field<&EditCluster::workload_type>("workload_type"),
  };
  static constexpr auto table = codec::table<EditCluster>("EditCluster", fields);
  return table;
}

const codec::Table& EventDetails::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&EventDetails::attributes>("attributes"),
      codec::field<&EventDetails::cause>("cause"),
      codec::field<&EventDetails::cluster_size>("cluster_size"),
      codec::field<&EventDetails::current_num_vcpus>("current_num_vcpus"),
      codec::field<&EventDetails::current_num_workers>("current_num_workers"),
      codec::field<&EventDetails::did_not_expand_reason>("did_not_expand_reason"),
      codec::field<&EventDetails::disk_size>("disk_size"),
      codec::field<&EventDetails::driver_state_message>("driver_state_message"),
      codec::field<&EventDetails::enable_termination_for_node_blocklisted>("enable_termination_for_node_blocklisted"),
      codec::field<&EventDetails::free_space>("free_space"),
      codec::field<&EventDetails::init_scripts>("init_scripts"),
      codec::field<&EventDetails::instance_id>("instance_id"),
      codec::field<&EventDetails::job_run_name>("job_run_name"),
      codec::field<&EventDetails::previous_attributes>("previous_attributes"),
      codec::field<&EventDetails::previous_cluster_size>("previous_cluster_size"),
      codec::field<&EventDetails::previous_disk_size>("previous_disk_size"),
      codec::field<&EventDetails::reason>("reason"),
      codec::field<&EventDetails::target_num_vcpus>("target_num_vcpus"),
      codec::field<&EventDetails::target_num_workers>("target_num_workers"),
      codec::field<&EventDetails::user>("user"),
  };
  static constexpr auto table = codec::table<EventDetails>("EventDetails", fields);
  return table;
}

const codec::Table& GcpAttributes::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&GcpAttributes::availability>("availability"),
      codec::field<&GcpAttributes::boot_disk_size>("boot_disk_size"),
      codec::field<&GcpAttributes::confidential_compute_type>("confidential_compute_type"),
      codec::field<&GcpAttributes::first_on_demand>("first_on_demand"),
      codec::field<&GcpAttributes::google_service_account>("google_service_account"),
      codec::field<&GcpAttributes::local_ssd_count>("local_ssd_count"),
      codec::field<&GcpAttributes::use_preemptible_executors>("use_preemptible_executors"),
      codec::field<&GcpAttributes::zone_id>("zone_id"),
  };
  static constexpr auto table = codec::table<GcpAttributes>("GcpAttributes", fields);
  return table;
}

const codec::Table& GcsStorageInfo::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&GcsStorageInfo::destination>("destination"),
  };
  static constexpr auto table = codec::table<GcsStorageInfo>("GcsStorageInfo", fields);
  return table;
}

const codec::Table& GetEvents::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&GetEvents::cluster_id>("cluster_id"),
      codec::field<&GetEvents::end_time>("end_time"),
      codec::field<&GetEvents::event_types>("event_types"),
      codec::field<&GetEvents::limit>("limit"),
      codec::field<&GetEvents::offset>("offset"),
      codec::field<&GetEvents::order>("order"),
      codec::field<&GetEvents::page_size>("page_size"),
      codec::field<&GetEvents::page_token>("page_token"),
      codec::field<&GetEvents::start_time>("start_time"),
  };
  static constexpr auto table = codec::table<GetEvents>("GetEvents", fields);
  return table;
}

const codec::Table& GetEventsResponse::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&GetEventsResponse::events>("events"),
      codec::field<&GetEventsResponse::next_page>("next_page"),
      codec::field<&GetEventsResponse::next_page_token>("next_page_token"),
      codec::field<&GetEventsResponse::prev_page_token>("prev_page_token"),
      codec::field<&GetEventsResponse::total_count>("total_count"),
  };
  static constexpr auto table = codec::table<GetEventsResponse>("GetEventsResponse", fields);
  return table;
}

const codec::Table& GetSparkVersionsResponse::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&GetSparkVersionsResponse::versions>("versions"),
  };
  static constexpr auto table = codec::table<GetSparkVersionsResponse>("GetSparkVersionsResponse", fields);
  return table;
}

const codec::Table& InitScriptEventDetails::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&InitScriptEventDetails::cluster>("cluster"),
      codec::field<&InitScriptEventDetails::global>("global"),
      codec::field<&InitScriptEventDetails::reported_for_node>("reported_for_node"),
  };
  static constexpr auto table = codec::table<InitScriptEventDetails>("InitScriptEventDetails", fields);
  return table;
}

const codec::Table& InitScriptInfo::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&InitScriptInfo::abfss>("abfss"),
      codec::field<&InitScriptInfo::dbfs>("dbfs"),
      codec::field<&InitScriptInfo::file>("file"),
      codec::field<&InitScriptInfo::gcs>("gcs"),
      codec::field<&InitScriptInfo::s3>("s3"),
      codec::field<&InitScriptInfo::volumes>("volumes"),
      codec::field<&InitScriptInfo::workspace>("workspace"),
  };
  static constexpr auto table = codec::table<InitScriptInfo>("InitScriptInfo", fields);
  return table;
}

const codec::Table& InitScriptInfoAndExecutionDetails::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&InitScriptInfoAndExecutionDetails::abfss>("abfss"),
      codec::field<&InitScriptInfoAndExecutionDetails::dbfs>("dbfs"),
      codec::field<&InitScriptInfoAndExecutionDetails::error_message>("error_message"),
      codec::field<&InitScriptInfoAndExecutionDetails::execution_duration_seconds>("execution_duration_seconds"),
      codec::field<&InitScriptInfoAndExecutionDetails::file>("file"),
      codec::field<&InitScriptInfoAndExecutionDetails::gcs>("gcs"),
      codec::field<&InitScriptInfoAndExecutionDetails::s3>("s3"),
      codec::field<&InitScriptInfoAndExecutionDetails::status>("status"),
      codec::field<&InitScriptInfoAndExecutionDetails::stderr_>("stderr"),
      codec::field<&InitScriptInfoAndExecutionDetails::volumes>("volumes"),
      codec::field<&InitScriptInfoAndExecutionDetails::workspace>("workspace"),
  };
  static constexpr auto table = codec::table<InitScriptInfoAndExecutionDetails>("InitScriptInfoAndExecutionDetails", fields);
  return table;
}

const codec::Table& ListAvailableZonesResponse::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ListAvailableZonesResponse::default_zone>("default_zone"),
      codec::field<&ListAvailableZonesResponse::zones>("zones"),
  };
  static constexpr auto table = codec::table<ListAvailableZonesResponse>("ListAvailableZonesResponse", fields);
  return table;
}

const codec::Table& ListClustersFilterBy::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ListClustersFilterBy::cluster_sources>("cluster_sources"),
      codec::field<&ListClustersFilterBy::cluster_states>("cluster_states"),
      codec::field<&ListClustersFilterBy::is_pinned>("is_pinned"),
      codec::field<&ListClustersFilterBy::policy_id>("policy_id"),
  };
  static constexpr auto table = codec::table<ListClustersFilterBy>("ListClustersFilterBy", fields);
  return table;
}

const codec::Table& ListClustersResponse::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ListClustersResponse::clusters>("clusters"),
      codec::field<&ListClustersResponse::next_page_token>("next_page_token"),
      codec::field<&ListClustersResponse::prev_page_token>("prev_page_token"),
  };
  static constexpr auto table = codec::table<ListClustersResponse>("ListClustersResponse", fields);
  return table;
}

const codec::Table& ListClustersSortBy::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ListClustersSortBy::direction>("direction"),
      codec::field<&ListClustersSortBy::field>("field"),
  };
  static constexpr auto table = codec::table<ListClustersSortBy>("ListClustersSortBy", fields);
  return table;
}

const codec::Table& ListNodeTypesResponse::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ListNodeTypesResponse::node_types>("node_types"),
  };
  static constexpr auto table = codec::table<ListNodeTypesResponse>("ListNodeTypesResponse", fields);
  return table;
}

const codec::Table& LocalFileInfo::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&LocalFileInfo::destination>("destination"),
  };
  static constexpr auto table = codec::table<LocalFileInfo>("LocalFileInfo", fields);
  return table;
}

const codec::Table& LogAnalyticsInfo::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&LogAnalyticsInfo::log_analytics_primary_key>("log_analytics_primary_key"),
      codec::field<&LogAnalyticsInfo::log_analytics_workspace_id>("log_analytics_workspace_id"),
  };
  static constexpr auto table = codec::table<LogAnalyticsInfo>("LogAnalyticsInfo", fields);
  return table;
}

const codec::Table& LogSyncStatus::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&LogSyncStatus::last_attempted>("last_attempted"),
      codec::field<&LogSyncStatus::last_exception>("last_exception"),
  };
  static constexpr auto table = codec::table<LogSyncStatus>("LogSyncStatus", fields);
  return table;
}

const codec::Table& NodeInstanceType::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&NodeInstanceType::instance_type_id>("instance_type_id"),
      codec::field<&NodeInstanceType::local_disk_size_gb>("local_disk_size_gb"),
      codec::field<&NodeInstanceType::local_disks>("local_disks"),
      codec::field<&NodeInstanceType::local_nvme_disk_size_gb>("local_nvme_disk_size_gb"),
      codec::field<&NodeInstanceType::local_nvme_disks>("local_nvme_disks"),
  };
  static constexpr auto table = codec::table<NodeInstanceType>("NodeInstanceType", fields);
  return table;
}

const codec::Table& NodeType::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&NodeType::category>("category"),
      codec::field<&NodeType::description>("description"),
      codec::field<&NodeType::display_order>("display_order"),
      codec::field<&NodeType::instance_type_id>("instance_type_id"),
      codec::field<&NodeType::is_deprecated>("is_deprecated"),
      codec::field<&NodeType::is_encrypted_in_transit>("is_encrypted_in_transit"),
      codec::field<&NodeType::is_graviton>("is_graviton"),
      codec::field<&NodeType::is_hidden>("is_hidden"),
      codec::field<&NodeType::is_io_cache_enabled>("is_io_cache_enabled"),
      codec::field<&NodeType::memory_mb>("memory_mb"),
      codec::field<&NodeType::node_info>("node_info"),
      codec::field<&NodeType::node_instance_type>("node_instance_type"),
      codec::field<&NodeType::node_type_id>("node_type_id"),
      codec::field<&NodeType::num_cores>("num_cores"),
      codec::field<&NodeType::num_gpus>("num_gpus"),
      codec::field<&NodeType::photon_driver_capable>("photon_driver_capable"),
      codec::field<&NodeType::photon_worker_capable>("photon_worker_capable"),
      codec::field<&NodeType::support_cluster_tags>("support_cluster_tags"),
      codec::field<&NodeType::support_ebs_volumes>("support_ebs_volumes"),
      codec::field<&NodeType::support_port_forwarding>("support_port_forwarding"),
  };
  static constexpr auto table = codec::table<NodeType>("NodeType", fields);
  return table;
}

const codec::Table& NodeTypeFlexibility::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&NodeTypeFlexibility::alternate_node_type_ids>("alternate_node_type_ids"),
  };
  static constexpr auto table = codec::table<NodeTypeFlexibility>("NodeTypeFlexibility", fields);
  return table;
}

const codec::Table& PermanentDeleteCluster::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&PermanentDeleteCluster::cluster_id>("cluster_id"),
  };
  static constexpr auto table = codec::table<PermanentDeleteCluster>("PermanentDeleteCluster", fields);
  return table;
}

const codec::Table& PinCluster::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&PinCluster::cluster_id>("cluster_id"),
  };
  static constexpr auto table = codec::table<PinCluster>("PinCluster", fields);
  return table;
}

const codec::Table& ResizeCluster::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ResizeCluster::autoscale>("autoscale"),
      codec::field<&ResizeCluster::cluster_id>("cluster_id"),
      codec::field<&ResizeCluster::num_workers>("num_workers"),
  };
  static constexpr auto table = codec::table<ResizeCluster>("ResizeCluster", fields);
  return table;
}

const codec::Table& RestartCluster::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&RestartCluster::cluster_id>("cluster_id"),
      codec::field<&RestartCluster::restart_user>("restart_user"),
  };
  static constexpr auto table = codec::table<RestartCluster>("RestartCluster", fields);
  return table;
}

const codec::Table& S3StorageInfo::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&S3StorageInfo::canned_acl>("canned_acl"),
      codec::field<&S3StorageInfo::destination>("destination"),
      codec::field<&S3StorageInfo::enable_encryption>("enable_encryption"),
      codec::field<&S3StorageInfo::encryption_type>("encryption_type"),
      codec::field<&S3StorageInfo::endpoint>("endpoint"),
      codec::field<&S3StorageInfo::kms_key>("kms_key"),
      codec::field<&S3StorageInfo::region>("region"),
  };
  static constexpr auto table = codec::table<S3StorageInfo>("S3StorageInfo", fields);
  return table;
}

const codec::Table& SparkNode::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&SparkNode::host_private_ip>("host_private_ip"),
      codec::field<&SparkNode::instance_id>("instance_id"),
      codec::field<&SparkNode::node_aws_attributes>("node_aws_attributes"),
      codec::field<&SparkNode::node_id>("node_id"),
      codec::field<&SparkNode::private_ip>("private_ip"),
      codec::field<&SparkNode::public_dns>("public_dns"),
      codec::field<&SparkNode::start_timestamp>("start_timestamp"),
  };
  static constexpr auto table = codec::table<SparkNode>("SparkNode", fields);
  return table;
}

const codec::Table& SparkNodeAwsAttributes::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&SparkNodeAwsAttributes::is_spot>("is_spot"),
  };
  static constexpr auto table = codec::table<SparkNodeAwsAttributes>("SparkNodeAwsAttributes", fields);
  return table;
}

const codec::Table& SparkVersion::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&SparkVersion::key>("key"),
      codec::field<&SparkVersion::name>("name"),
  };
  static constexpr auto table = codec::table<SparkVersion>("SparkVersion", fields);
  return table;
}

const codec::Table& StartCluster::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&StartCluster::cluster_id>("cluster_id"),
  };
  static constexpr auto table = codec::table<StartCluster>("StartCluster", fields);
  return table;
}

const codec::Table& TerminationReason::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&TerminationReason::code>("code"),
      codec::field<&TerminationReason::parameters>("parameters"),
      codec::field<&TerminationReason::type>("type"),
  };
  static constexpr auto table = codec::table<TerminationReason>("TerminationReason", fields);
  return table;
}

const codec::Table& UnpinCluster::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&UnpinCluster::cluster_id>("cluster_id"),
  };
  static constexpr auto table = codec::table<UnpinCluster>("UnpinCluster", fields);
  return table;
}

const codec::Table& UpdateCluster::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&UpdateCluster::cluster>("cluster"),
      codec::field<&UpdateCluster::cluster_id>("cluster_id"),
      codec::field<&UpdateCluster::update_mask>("update_mask"),
  };
  static constexpr auto table = codec::table<UpdateCluster>("UpdateCluster", fields);
  return table;
}

const codec::Table& UpdateClusterResource::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&UpdateClusterResource::autoscale>("autoscale"),
      codec::field<&UpdateClusterResource::autotermination_minutes>("autotermination_minutes"),
      codec::field<&UpdateClusterResource::aws_attributes>("aws_attributes"),
      codec::field<&UpdateClusterResource::azure_attributes>("azure_attributes"),
      codec::field<&UpdateClusterResource::cluster_log_conf>("cluster_log_conf"),
      codec::field<&UpdateClusterResource::cluster_name>("cluster_name"),
      codec::field<&UpdateClusterResource::custom_tags>("custom_tags"),
      codec::field<&UpdateClusterResource::data_security_mode>("data_security_mode"),
      codec::field<&UpdateClusterResource::dependency_mode>("dependency_mode"),
      codec::field<&UpdateClusterResource::docker_image>("docker_image"),
      codec::field<&UpdateClusterResource::driver_instance_pool_id>("driver_instance_pool_id"),
      codec::field<&UpdateClusterResource::driver_node_type_flexibility>("driver_node_type_flexibility"),
      codec::field<&UpdateClusterResource::driver_node_type_id>("driver_node_type_id"),
      codec::field<&UpdateClusterResource::enable_elastic_disk>("enable_elastic_disk"),
      codec::field<&UpdateClusterResource::enable_local_disk_encryption>("enable_local_disk_encryption"),
      codec::field<&UpdateClusterResource::gcp_attributes>("gcp_attributes"),
      codec::field<&UpdateClusterResource::init_scripts>("init_scripts"),
      codec::field<&UpdateClusterResource::instance_pool_id>("instance_pool_id"),
      codec::field<&UpdateClusterResource::is_single_node>("is_single_node"),
      codec::field<&UpdateClusterResource::kind>("kind"),
      codec::field<&UpdateClusterResource::node_type_id>("node_type_id"),
      codec::field<&UpdateClusterResource::num_workers>("num_workers"),
      codec::field<&UpdateClusterResource::policy_id>("policy_id"),
      codec::field<&UpdateClusterResource::remote_disk_throughput>("remote_disk_throughput"),
      codec::field<&UpdateClusterResource::runtime_engine>("runtime_engine"),
      codec::field<&UpdateClusterResource::single_user_name>("single_user_name"),
      codec::field<&UpdateClusterResource::spark_conf>("spark_conf"),
      codec::field<&UpdateClusterResource::spark_env_vars>("spark_env_vars"),
      codec::field<&UpdateClusterResource::spark_version>("spark_version"),
      codec::field<&UpdateClusterResource::ssh_public_keys>("ssh_public_keys"),
      codec::field<&UpdateClusterResource::total_initial_remote_disk_size>("total_initial_remote_disk_size"),
      codec::field<&UpdateClusterResource::use_ml_runtime>("use_ml_runtime"),
      codec::field<&UpdateClusterResource::worker_node_type_flexibility>("worker_node_type_flexibility"),
      codec::field<&UpdateClusterResource::workload_type>("workload_type"),
  };
  static constexpr auto table = codec::table<UpdateClusterResource>("UpdateClusterResource", fields);
  return table;
}

const codec::Table& VolumesStorageInfo::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&VolumesStorageInfo::destination>("destination"),
  };
  static constexpr auto table = codec::table<VolumesStorageInfo>("VolumesStorageInfo", fields);
  return table;
}

const codec::Table& WorkloadType::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&WorkloadType::clients>("clients"),
  };
  static constexpr auto table = codec::table<WorkloadType>("WorkloadType", fields);
  return table;
}

const codec::Table& WorkspaceStorageInfo::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&WorkspaceStorageInfo::destination>("destination"),
  };
  static constexpr auto table = codec::table<WorkspaceStorageInfo>("WorkspaceStorageInfo", fields);
  return table;
}

const codec::Table& GetClusterRequest::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&GetClusterRequest::cluster_id>("cluster_id"),
  };
  static constexpr auto table = codec::table<GetClusterRequest>("GetClusterRequest", fields);
  return table;
}

const codec::Table& GetDiagnosticRequest::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&GetDiagnosticRequest::cluster_id>("cluster_id"),
  };
  static constexpr auto table = codec::table<GetDiagnosticRequest>("GetDiagnosticRequest", fields);
  return table;
}

const codec::Table& ListClustersRequest::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ListClustersRequest::filter_by>("filter_by"),
      codec::field<&ListClustersRequest::page_size>("page_size"),
      codec::field<&ListClustersRequest::page_token>("page_token"),
      codec::field<&ListClustersRequest::sort_by>("sort_by"),
  };
  static constexpr auto table = codec::table<ListClustersRequest>("ListClustersRequest", fields);
  return table;
}

}  // namespace databricks::compute

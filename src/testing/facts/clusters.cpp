// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include "testing/facts/structs.hpp"
#include "testing/service_facts.hpp"

namespace databricks::inline v0_2::internal::testing::facts {

constinit const Member kComputeAdlsgen2Info[] = {
    required(text("destination")),
};

constinit const Member kComputeAutoScale[] = {
    integer("max_workers"),
    integer("min_workers"),
};

constinit const Member kComputeAwsAttributes[] = {
    text("availability"),
    integer("ebs_volume_count"),
    integer("ebs_volume_iops"),
    integer("ebs_volume_size"),
    integer("ebs_volume_throughput"),
    text("ebs_volume_type"),
    integer("first_on_demand"),
    text("instance_profile_arn"),
    integer("spot_bid_price_percent"),
    text("zone_id"),
};

constinit const Member kComputeAzureAttributes[] = {
    text("availability"),
    text("capacity_reservation_group"),
    integer("first_on_demand"),
    object("log_analytics_info", {kComputeLogAnalyticsInfo, 2}),
    number("spot_bid_max_price"),
};

constinit const Member kComputeClientsTypes[] = {
    flag("jobs"),
    flag("notebooks"),
};

constinit const Member kComputeCloneCluster[] = {
    required(text("source_cluster_id")),
};

constinit const Member kComputeClusterLogConf[] = {
    object("dbfs", {kComputeDbfsStorageInfo, 1}),
    object("s3", {kComputeS3StorageInfo, 7}),
    object("volumes", {kComputeVolumesStorageInfo, 1}),
};

constinit const Member kComputeClusterSpec[] = {
    flag("apply_policy_default_values"),
    object("autoscale", {kComputeAutoScale, 2}),
    integer("autotermination_minutes"),
    object("aws_attributes", {kComputeAwsAttributes, 10}),
    object("azure_attributes", {kComputeAzureAttributes, 5}),
    object("cluster_log_conf", {kComputeClusterLogConf, 3}),
    text("cluster_name"),
    text_map("custom_tags"),
    text("data_security_mode"),
    text("dependency_mode"),
    object("docker_image", {kComputeDockerImage, 2}),
    text("driver_instance_pool_id"),
    object("driver_node_type_flexibility", {kComputeNodeTypeFlexibility, 2}),
    text("driver_node_type_id"),
    flag("enable_elastic_disk"),
    flag("enable_local_disk_encryption"),
    object("gcp_attributes", {kComputeGcpAttributes, 8}),
    object_list("init_scripts", {kComputeInitScriptInfo, 7}),
    text("instance_pool_id"),
    flag("is_single_node"),
    text("kind"),
    text("label"),
    text("node_type_id"),
    integer("num_workers"),
    text("policy_id"),
    integer("remote_disk_throughput"),
    text("runtime_engine"),
    text("single_user_name"),
    text_map("spark_conf"),
    text_map("spark_env_vars"),
    text("spark_version"),
    text_list("ssh_public_keys"),
    integer("total_initial_remote_disk_size"),
    flag("use_ml_runtime"),
    object("worker_node_type_flexibility", {kComputeNodeTypeFlexibility, 2}),
    object("workload_type", {kComputeWorkloadType, 1}),
};

constinit const Member kComputeDbfsStorageInfo[] = {
    required(text("destination")),
};

constinit const Member kComputeDockerBasicAuth[] = {
    text("password"),
    text("username"),
};

constinit const Member kComputeDockerImage[] = {
    object("basic_auth", {kComputeDockerBasicAuth, 2}),
    text("url"),
};

constinit const Member kComputeGcpAttributes[] = {
    text("availability"),
    integer("boot_disk_size"),
    text("confidential_compute_type"),
    integer("first_on_demand"),
    text("google_service_account"),
    integer("local_ssd_count"),
    flag("use_preemptible_executors"),
    text("zone_id"),
};

constinit const Member kComputeGcsStorageInfo[] = {
    required(text("destination")),
};

constinit const Member kComputeInitScriptInfo[] = {
    object("abfss", {kComputeAdlsgen2Info, 1}),
    object("dbfs", {kComputeDbfsStorageInfo, 1}),
    object("file", {kComputeLocalFileInfo, 1}),
    object("gcs", {kComputeGcsStorageInfo, 1}),
    object("s3", {kComputeS3StorageInfo, 7}),
    object("volumes", {kComputeVolumesStorageInfo, 1}),
    object("workspace", {kComputeWorkspaceStorageInfo, 1}),
};

constinit const Member kComputeListClustersFilterBy[] = {
    text_list("cluster_sources"),
    text_list("cluster_states"),
    flag("is_pinned"),
    text("policy_id"),
};

constinit const Member kComputeListClustersSortBy[] = {
    text("direction"),
    text("field"),
};

constinit const Member kComputeLocalFileInfo[] = {
    required(text("destination")),
};

constinit const Member kComputeLogAnalyticsInfo[] = {
    text("log_analytics_primary_key"),
    text("log_analytics_workspace_id"),
};

constinit const Member kComputeNodeTypeFlexibility[] = {
    text_list("alternate_node_type_ids"),
    text("aws_context_id"),
};

constinit const Member kComputeS3StorageInfo[] = {
    text("canned_acl"),
    required(text("destination")),
    flag("enable_encryption"),
    text("encryption_type"),
    text("endpoint"),
    text("kms_key"),
    text("region"),
};

constinit const Member kComputeUpdateClusterResource[] = {
    object("autoscale", {kComputeAutoScale, 2}),
    integer("autotermination_minutes"),
    object("aws_attributes", {kComputeAwsAttributes, 10}),
    object("azure_attributes", {kComputeAzureAttributes, 5}),
    object("cluster_log_conf", {kComputeClusterLogConf, 3}),
    text("cluster_name"),
    text_map("custom_tags"),
    text("data_security_mode"),
    text("dependency_mode"),
    object("docker_image", {kComputeDockerImage, 2}),
    text("driver_instance_pool_id"),
    object("driver_node_type_flexibility", {kComputeNodeTypeFlexibility, 2}),
    text("driver_node_type_id"),
    flag("enable_elastic_disk"),
    flag("enable_local_disk_encryption"),
    object("gcp_attributes", {kComputeGcpAttributes, 8}),
    object_list("init_scripts", {kComputeInitScriptInfo, 7}),
    text("instance_pool_id"),
    flag("is_single_node"),
    text("kind"),
    text("node_type_id"),
    integer("num_workers"),
    text("policy_id"),
    integer("remote_disk_throughput"),
    text("runtime_engine"),
    text("single_user_name"),
    text_map("spark_conf"),
    text_map("spark_env_vars"),
    text("spark_version"),
    text_list("ssh_public_keys"),
    integer("total_initial_remote_disk_size"),
    flag("use_ml_runtime"),
    object("worker_node_type_flexibility", {kComputeNodeTypeFlexibility, 2}),
    object("workload_type", {kComputeWorkloadType, 1}),
};

constinit const Member kComputeVolumesStorageInfo[] = {
    required(text("destination")),
};

constinit const Member kComputeWorkloadType[] = {
    required(object("clients", {kComputeClientsTypes, 2})),
};

constinit const Member kComputeWorkspaceStorageInfo[] = {
    required(text("destination")),
};

namespace {

constinit const Member kChangeOwnerRequest[] = {
    required(text("cluster_id")),
    required(text("owner_username")),
};

constinit const Member kCreateRequest[] = {
    flag("apply_policy_default_values"),
    object("autoscale", {kComputeAutoScale, 2}),
    integer("autotermination_minutes"),
    object("aws_attributes", {kComputeAwsAttributes, 10}),
    object("azure_attributes", {kComputeAzureAttributes, 5}),
    object("clone_from", {kComputeCloneCluster, 1}),
    object("cluster_log_conf", {kComputeClusterLogConf, 3}),
    text("cluster_name"),
    text_map("custom_tags"),
    text("data_security_mode"),
    text("dependency_mode"),
    object("docker_image", {kComputeDockerImage, 2}),
    text("driver_instance_pool_id"),
    object("driver_node_type_flexibility", {kComputeNodeTypeFlexibility, 2}),
    text("driver_node_type_id"),
    flag("enable_elastic_disk"),
    flag("enable_local_disk_encryption"),
    object("gcp_attributes", {kComputeGcpAttributes, 8}),
    text("idempotency_token"),
    object_list("init_scripts", {kComputeInitScriptInfo, 7}),
    text("instance_pool_id"),
    flag("is_single_node"),
    text("kind"),
    text("label"),
    text("node_type_id"),
    integer("num_workers"),
    text("policy_id"),
    integer("remote_disk_throughput"),
    text("runtime_engine"),
    text("single_user_name"),
    text_map("spark_conf"),
    text_map("spark_env_vars"),
    text("spark_version"),
    text_list("ssh_public_keys"),
    integer("total_initial_remote_disk_size"),
    flag("use_ml_runtime"),
    object("worker_node_type_flexibility", {kComputeNodeTypeFlexibility, 2}),
    object("workload_type", {kComputeWorkloadType, 1}),
};

constinit const Member kDeleteRequest[] = {
    required(text("cluster_id")),
};

constinit const Member kEditRequest[] = {
    flag("apply_policy_default_values"),
    object("autoscale", {kComputeAutoScale, 2}),
    integer("autotermination_minutes"),
    object("aws_attributes", {kComputeAwsAttributes, 10}),
    object("azure_attributes", {kComputeAzureAttributes, 5}),
    required(text("cluster_id")),
    object("cluster_log_conf", {kComputeClusterLogConf, 3}),
    text("cluster_name"),
    text_map("custom_tags"),
    text("data_security_mode"),
    text("dependency_mode"),
    object("docker_image", {kComputeDockerImage, 2}),
    text("driver_instance_pool_id"),
    object("driver_node_type_flexibility", {kComputeNodeTypeFlexibility, 2}),
    text("driver_node_type_id"),
    flag("enable_elastic_disk"),
    flag("enable_local_disk_encryption"),
    object("gcp_attributes", {kComputeGcpAttributes, 8}),
    object_list("init_scripts", {kComputeInitScriptInfo, 7}),
    text("instance_pool_id"),
    flag("is_single_node"),
    text("kind"),
    text("label"),
    text("node_type_id"),
    integer("num_workers"),
    text("policy_id"),
    integer("remote_disk_throughput"),
    text("runtime_engine"),
    text("single_user_name"),
    text_map("spark_conf"),
    text_map("spark_env_vars"),
    text("spark_version"),
    text_list("ssh_public_keys"),
    integer("total_initial_remote_disk_size"),
    flag("use_ml_runtime"),
    object("worker_node_type_flexibility", {kComputeNodeTypeFlexibility, 2}),
    object("workload_type", {kComputeWorkloadType, 1}),
};

constinit const Member kEventsRequest[] = {
    required(text("cluster_id")),
    integer("end_time"),
    text_list("event_types"),
    integer("limit"),
    integer("offset"),
    text("order"),
    integer("page_size"),
    text("page_token"),
    integer("start_time"),
};

constinit const Member kGetRequest[] = {
    required(text("cluster_id")),
};

constinit const Member kListRequest[] = {
    object("filter_by", {kComputeListClustersFilterBy, 4}),
    integer("page_size"),
    text("page_token"),
    object("sort_by", {kComputeListClustersSortBy, 2}),
};

constinit const Member kPermanentDeleteRequest[] = {
    required(text("cluster_id")),
};

constinit const Member kPinRequest[] = {
    required(text("cluster_id")),
};

constinit const Member kResizeRequest[] = {
    object("autoscale", {kComputeAutoScale, 2}),
    required(text("cluster_id")),
    integer("num_workers"),
};

constinit const Member kRestartRequest[] = {
    required(text("cluster_id")),
    text("restart_user"),
};

constinit const Member kStartRequest[] = {
    required(text("cluster_id")),
};

constinit const Member kUnpinRequest[] = {
    required(text("cluster_id")),
};

constinit const Member kUpdateRequest[] = {
    object("cluster", {kComputeUpdateClusterResource, 34}),
    required(text("cluster_id")),
    required(text("update_mask")),
};

constexpr std::string_view kKey0[] = {"cluster_id"};

constexpr std::string_view kCreateShown[] = {"cluster_id"};

constexpr std::string_view kGetShown[] = {"apply_policy_default_values", "autoscale", "autotermination_minutes",
                                          "aws_attributes", "azure_attributes", "cluster_cores", "cluster_id",
                                          "cluster_log_conf", "cluster_log_status", "cluster_memory_mb", "cluster_name",
                                          "cluster_source", "creator_user_name", "custom_tags", "data_security_mode",
                                          "default_tags", "dependency_mode", "docker_image", "driver",
                                          "driver_instance_pool_id", "driver_node_type_flexibility",
                                          "driver_node_type_id", "enable_elastic_disk", "enable_local_disk_encryption",
                                          "executors", "gcp_attributes", "init_scripts", "init_scripts_safe_mode",
                                          "instance_pool_id", "is_single_node", "jdbc_port", "kind", "label",
                                          "last_activity_time", "last_restarted_time", "last_state_loss_time",
                                          "node_type_id", "num_workers", "pinned_by_user_name", "policy_id",
                                          "remote_disk_throughput", "runtime_engine", "single_user_name", "spark_conf",
                                          "spark_context_id", "spark_env_vars", "spark_version", "spec",
                                          "ssh_public_keys", "start_time", "state", "state_message", "terminated_time",
                                          "termination_reason", "total_initial_remote_disk_size", "use_ml_runtime",
                                          "worker_node_type_flexibility", "workload_type"};

constexpr std::string_view kListShown[] = {"apply_policy_default_values", "autoscale", "autotermination_minutes",
                                           "aws_attributes", "azure_attributes", "cluster_cores", "cluster_id",
                                           "cluster_log_conf", "cluster_log_status", "cluster_memory_mb",
                                           "cluster_name", "cluster_source", "creator_user_name", "custom_tags",
                                           "data_security_mode", "default_tags", "dependency_mode", "docker_image",
                                           "driver", "driver_instance_pool_id", "driver_node_type_flexibility",
                                           "driver_node_type_id", "enable_elastic_disk", "enable_local_disk_encryption",
                                           "executors", "gcp_attributes", "init_scripts", "init_scripts_safe_mode",
                                           "instance_pool_id", "is_single_node", "jdbc_port", "kind", "label",
                                           "last_activity_time", "last_restarted_time", "last_state_loss_time",
                                           "node_type_id", "num_workers", "pinned_by_user_name", "policy_id",
                                           "remote_disk_throughput", "runtime_engine", "single_user_name", "spark_conf",
                                           "spark_context_id", "spark_env_vars", "spark_version", "spec",
                                           "ssh_public_keys", "start_time", "state", "state_message", "terminated_time",
                                           "termination_reason", "total_initial_remote_disk_size", "use_ml_runtime",
                                           "worker_node_type_flexibility", "workload_type"};

constexpr CollectionFacts kCollections[] = {
    {.noun = "cluster", .key = kKey0, .generated = "cluster_id"},
};

constexpr MethodFacts kMethods[] = {
    {.name = "clusters.change_owner", .verb = http::Verb::post, .path = "/api/2.0/clusters/change-owner",
     .members = kChangeOwnerRequest},
    {.name = "clusters.create", .verb = http::Verb::post, .path = "/api/2.0/clusters/create", .members = kCreateRequest,
     .pattern = Pattern::create, .collection = 0, .shown = kCreateShown},
    {.name = "clusters.delete", .verb = http::Verb::post, .path = "/api/2.0/clusters/delete", .members = kDeleteRequest,
     .pattern = Pattern::delete_, .collection = 0},
    {.name = "clusters.edit", .verb = http::Verb::post, .path = "/api/2.0/clusters/edit", .members = kEditRequest,
     .pattern = Pattern::replace, .collection = 0},
    {.name = "clusters.events", .verb = http::Verb::post, .path = "/api/2.0/clusters/events",
     .members = kEventsRequest},
    {.name = "clusters.get", .verb = http::Verb::get, .path = "/api/2.0/clusters/get", .members = kGetRequest,
     .pattern = Pattern::get, .collection = 0, .shown = kGetShown},
    {.name = "clusters.list", .verb = http::Verb::get, .path = "/api/2.0/clusters/list", .members = kListRequest,
     .pattern = Pattern::list, .collection = 0, .shown = kListShown, .items = "clusters", .request_token = "page_token",
     .response_token = "next_page_token", .limit = "page_size"},
    {.name = "clusters.list_node_types", .verb = http::Verb::get, .path = "/api/2.0/clusters/list-node-types"},
    {.name = "clusters.list_zones", .verb = http::Verb::get, .path = "/api/2.0/clusters/list-zones"},
    {.name = "clusters.permanent_delete", .verb = http::Verb::post, .path = "/api/2.0/clusters/permanent-delete",
     .members = kPermanentDeleteRequest},
    {.name = "clusters.pin", .verb = http::Verb::post, .path = "/api/2.0/clusters/pin", .members = kPinRequest},
    {.name = "clusters.resize", .verb = http::Verb::post, .path = "/api/2.0/clusters/resize",
     .members = kResizeRequest},
    {.name = "clusters.restart", .verb = http::Verb::post, .path = "/api/2.0/clusters/restart",
     .members = kRestartRequest},
    {.name = "clusters.spark_versions", .verb = http::Verb::get, .path = "/api/2.0/clusters/spark-versions"},
    {.name = "clusters.start", .verb = http::Verb::post, .path = "/api/2.0/clusters/start", .members = kStartRequest},
    {.name = "clusters.unpin", .verb = http::Verb::post, .path = "/api/2.0/clusters/unpin", .members = kUnpinRequest},
    {.name = "clusters.update", .verb = http::Verb::post, .path = "/api/2.1/clusters/update",
     .members = kUpdateRequest},
};

}  // namespace

extern const ServiceFacts clusters;
constinit const ServiceFacts clusters{"clusters", kMethods, kCollections};

}  // namespace databricks::inline v0_2::internal::testing::facts

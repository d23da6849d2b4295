// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include "testing/facts/structs.hpp"
#include "testing/service_facts.hpp"

namespace databricks::inline v0_2::internal::testing::facts {

constinit const Member kComputeDiskSpec[] = {
    integer("disk_count"),
    integer("disk_iops"),
    integer("disk_size"),
    integer("disk_throughput"),
    object("disk_type", {kComputeDiskType, 2}),
};

constinit const Member kComputeDiskType[] = {
    text("azure_disk_volume_type"),
    text("ebs_volume_type"),
};

constinit const Member kComputeInstancePoolAwsAttributes[] = {
    text("availability"),
    text("instance_profile_arn"),
    integer("spot_bid_price_percent"),
    text("zone_id"),
};

constinit const Member kComputeInstancePoolAzureAttributes[] = {
    text("availability"),
    text("capacity_reservation_group"),
    number("spot_bid_max_price"),
};

constinit const Member kComputeInstancePoolGcpAttributes[] = {
    text("gcp_availability"),
    integer("local_ssd_count"),
    text("zone_id"),
};

namespace {

constinit const Member kCreateRequest[] = {
    object("aws_attributes", {kComputeInstancePoolAwsAttributes, 4}),
    object("azure_attributes", {kComputeInstancePoolAzureAttributes, 3}),
    text_map("custom_tags"),
    object("disk_spec", {kComputeDiskSpec, 5}),
    flag("enable_elastic_disk"),
    object("gcp_attributes", {kComputeInstancePoolGcpAttributes, 3}),
    integer("idle_instance_autotermination_minutes"),
    required(text("instance_pool_name")),
    integer("max_capacity"),
    integer("min_idle_instances"),
    object("node_type_flexibility", {kComputeNodeTypeFlexibility, 2}),
    required(text("node_type_id")),
    object_list("preloaded_docker_images", {kComputeDockerImage, 2}),
    text_list("preloaded_spark_versions"),
    integer("remote_disk_throughput"),
    integer("total_initial_remote_disk_size"),
};

constinit const Member kDeleteRequest[] = {
    required(text("instance_pool_id")),
};

constinit const Member kEditRequest[] = {
    text_map("custom_tags"),
    integer("idle_instance_autotermination_minutes"),
    required(text("instance_pool_id")),
    required(text("instance_pool_name")),
    integer("max_capacity"),
    integer("min_idle_instances"),
    required(text("node_type_id")),
    integer("remote_disk_throughput"),
    integer("total_initial_remote_disk_size"),
};

constinit const Member kGetRequest[] = {
    required(text("instance_pool_id")),
};

constexpr std::string_view kKey0[] = {"instance_pool_id"};

constexpr std::string_view kCreateShown[] = {"instance_pool_id"};

constexpr std::string_view kGetShown[] = {"aws_attributes", "azure_attributes", "custom_tags", "default_tags",
                                          "disk_spec", "enable_elastic_disk", "gcp_attributes",
                                          "idle_instance_autotermination_minutes", "instance_pool_id",
                                          "instance_pool_name", "max_capacity", "min_idle_instances",
                                          "node_type_flexibility", "node_type_id", "preloaded_docker_images",
                                          "preloaded_spark_versions", "remote_disk_throughput", "state", "stats",
                                          "status", "total_initial_remote_disk_size"};

constexpr std::string_view kListShown[] = {"aws_attributes", "azure_attributes", "custom_tags", "default_tags",
                                           "disk_spec", "enable_elastic_disk", "gcp_attributes",
                                           "idle_instance_autotermination_minutes", "instance_pool_id",
                                           "instance_pool_name", "max_capacity", "min_idle_instances",
                                           "node_type_flexibility", "node_type_id", "preloaded_docker_images",
                                           "preloaded_spark_versions", "remote_disk_throughput", "state", "stats",
                                           "status", "total_initial_remote_disk_size"};

constexpr CollectionFacts kCollections[] = {
    {.noun = "instance_pool", .key = kKey0, .generated = "instance_pool_id"},
};

constexpr MethodFacts kMethods[] = {
    {.name = "instance_pools.create", .verb = http::Verb::post, .path = "/api/2.0/instance-pools/create",
     .members = kCreateRequest, .pattern = Pattern::create, .collection = 0, .shown = kCreateShown},
    {.name = "instance_pools.delete", .verb = http::Verb::post, .path = "/api/2.0/instance-pools/delete",
     .members = kDeleteRequest, .pattern = Pattern::delete_, .collection = 0},
    {.name = "instance_pools.edit", .verb = http::Verb::post, .path = "/api/2.0/instance-pools/edit",
     .members = kEditRequest, .pattern = Pattern::replace, .collection = 0},
    {.name = "instance_pools.get", .verb = http::Verb::get, .path = "/api/2.0/instance-pools/get",
     .members = kGetRequest, .pattern = Pattern::get, .collection = 0, .shown = kGetShown},
    {.name = "instance_pools.list", .verb = http::Verb::get, .path = "/api/2.0/instance-pools/list",
     .pattern = Pattern::list, .collection = 0, .shown = kListShown, .items = "instance_pools"},
};

}  // namespace

extern const ServiceFacts instance_pools;
constinit const ServiceFacts instance_pools{"instance_pools", kMethods, kCollections};

}  // namespace databricks::inline v0_2::internal::testing::facts

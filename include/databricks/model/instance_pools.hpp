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
#include <databricks/model/clusters.hpp>

namespace databricks::inline v0_2::compute {

/// Kind of managed disk on Azure.
enum class DiskTypeAzureDiskVolumeType : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Premium SSD, locally redundant.
  premium_lrs,
  /// Standard disk, locally redundant.
  standard_lrs,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(DiskTypeAzureDiskVolumeType) noexcept;

/// Kind of EBS volume on AWS.
enum class DiskTypeEbsVolumeType : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// SSD volume for general use.
  general_purpose_ssd,
  /// Hard disk volume for large sequential access.
  throughput_optimized_hdd,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(DiskTypeEbsVolumeType) noexcept;

/// Purchase option of a pool's instances on AWS.
enum class InstancePoolAwsAttributesAvailability : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// On-demand instances.
  on_demand,
  /// Spot instances, which AWS may take back.
  spot,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(InstancePoolAwsAttributesAvailability) noexcept;

/// Purchase option of a pool's instances on Azure.
enum class InstancePoolAzureAttributesAvailability : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// On-demand instances.
  on_demand_azure,
  /// Spot instances, which Azure may take back.
  spot_azure,
  /// Spot instances, or on-demand ones when no spot capacity is left.
  spot_with_fallback_azure,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(InstancePoolAzureAttributesAvailability) noexcept;

/// State of a pool.
enum class InstancePoolState : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// In service: clusters can take instances.
  active,
  /// Deleted for good.
  deleted,
  /// Out of service.
  stopped,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(InstancePoolState) noexcept;

struct DiskSpec;
struct DiskType;
struct InstancePoolAwsAttributes;
struct InstancePoolAzureAttributes;
struct InstancePoolGcpAttributes;
struct InstancePoolStats;
struct InstancePoolStatus;

/// Settings of a new instance pool.
struct CreateInstancePool {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Settings for pools on AWS. Left out at creation: defaults are used.
  Boxed<InstancePoolAwsAttributes> aws_attributes{};
  /// Settings for pools on Azure. Left out at creation: defaults are used.
  Boxed<InstancePoolAzureAttributes> azure_attributes{};
  /// Extra tags put on the pool's cloud resources, besides default_tags. At most 45.
  Map<std::string> custom_tags = unset;
  /// Disks attached to each instance of the pool.
  Boxed<DiskSpec> disk_spec{};
  /// Autoscaling local storage: instances get more disk space when they run low.
  std::optional<bool> enable_elastic_disk{};
  /// Settings for pools on Google Cloud. Left out at creation: defaults are used.
  Boxed<InstancePoolGcpAttributes> gcp_attributes{};
  /// Minutes after which idle instances beyond min_idle_instances end, 0 to 10000. Left out: a default timeout.
  std::optional<std::int32_t> idle_instance_autotermination_minutes{};
  /// Required. Name of the pool, unique, 1 to 100 characters.
  std::string instance_pool_name;
  /// Most instances the pool may hold, idle and in use together. When reached, clusters cannot grow from it.
  std::optional<std::int32_t> max_capacity{};
  /// Number of idle instances the pool keeps ready, besides those in use.
  std::optional<std::int32_t> min_idle_instances{};
  /// Alternative node types to fall back to when node_type_id has no capacity.
  Boxed<NodeTypeFlexibility> node_type_flexibility{};
  /// Required. Node type of all instances of the pool, a key of clusters.list_node_types.
  std::string node_type_id;
  /// Docker images loaded onto the instances in advance.
  List<DockerImage> preloaded_docker_images = unset;
  /// Spark version key loaded onto the instances in advance. At most one entry.
  List<std::string> preloaded_spark_versions = unset;
  /// Throughput of the remote disk in Mb/s. Only for Google Cloud HYPERDISK_BALANCED disks.
  std::optional<std::int32_t> remote_disk_throughput{};
  /// Initial size of the remote disk in GB. Only for Google Cloud HYPERDISK_BALANCED disks.
  std::optional<std::int32_t> total_initial_remote_disk_size{};

  bool operator==(const CreateInstancePool&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Id of the new pool.
struct CreateInstancePoolResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Id of the new pool.
  std::string instance_pool_id;

  bool operator==(const CreateInstancePoolResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Names the pool to delete.
struct DeleteInstancePool {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Id of the pool to delete.
  std::string instance_pool_id;

  bool operator==(const DeleteInstancePool&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Disks attached to each instance.
struct DiskSpec {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Disks for each instance, up to the limit of the node type. 0: only the disks the instance brings along.
  std::optional<std::int32_t> disk_count{};
  /// I/O operations per second to provision for each disk.
  std::optional<std::int32_t> disk_iops{};
  /// Size of each disk in GiB. AWS: SSD 100 to 4096, HDD 500 to 4096. Azure: 1 to 1023.
  std::optional<std::int32_t> disk_size{};
  /// Throughput to provision for each disk.
  std::optional<std::int32_t> disk_throughput{};
  /// Kind of disk.
  Boxed<DiskType> disk_type{};

  bool operator==(const DiskSpec&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Kind of disk. Set the field of your cloud only.
struct DiskType {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Kind of disk on Azure.
  std::optional<OpenEnum<DiskTypeAzureDiskVolumeType>> azure_disk_volume_type{};
  /// Kind of EBS volume on AWS.
  std::optional<OpenEnum<DiskTypeEbsVolumeType>> ebs_volume_type{};

  bool operator==(const DiskType&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// New settings of an existing pool.
struct EditInstancePool {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Extra tags put on the pool's cloud resources, besides default_tags. At most 45.
  Map<std::string> custom_tags = unset;
  /// Minutes after which idle instances beyond min_idle_instances end, 0 to 10000. 0: at once.
  std::optional<std::int32_t> idle_instance_autotermination_minutes{};
  /// Required. Id of the pool to change.
  std::string instance_pool_id;
  /// Required. Name of the pool, unique, 1 to 100 characters.
  std::string instance_pool_name;
  /// Most instances the pool may hold, idle and in use together. When reached, clusters cannot grow from it.
  std::optional<std::int32_t> max_capacity{};
  /// Number of idle instances the pool keeps ready, besides those in use.
  std::optional<std::int32_t> min_idle_instances{};
  /// Required. Node type of the pool. Must be sent again: a pool cannot change its node type.
  std::string node_type_id;
  /// Throughput of the remote disk in Mb/s. Only for Google Cloud HYPERDISK_BALANCED disks.
  std::optional<std::int32_t> remote_disk_throughput{};
  /// Initial size of the remote disk in GB. Only for Google Cloud HYPERDISK_BALANCED disks.
  std::optional<std::int32_t> total_initial_remote_disk_size{};

  bool operator==(const EditInstancePool&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Settings, state and usage of one pool.
struct GetInstancePool {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Settings for pools on AWS. Left out at creation: defaults are used.
  Boxed<InstancePoolAwsAttributes> aws_attributes{};
  /// Settings for pools on Azure. Left out at creation: defaults are used.
  Boxed<InstancePoolAzureAttributes> azure_attributes{};
  /// Extra tags put on the pool's cloud resources, besides default_tags. At most 45.
  Map<std::string> custom_tags = unset;
  /// Tags that Databricks adds by itself: Vendor, InstancePoolCreator, InstancePoolName, InstancePoolId.
  Map<std::string> default_tags = unset;
  /// Disks attached to each instance of the pool.
  Boxed<DiskSpec> disk_spec{};
  /// Autoscaling local storage: instances get more disk space when they run low.
  std::optional<bool> enable_elastic_disk{};
  /// Settings for pools on Google Cloud. Left out at creation: defaults are used.
  Boxed<InstancePoolGcpAttributes> gcp_attributes{};
  /// Minutes after which idle instances beyond min_idle_instances end, 0 to 10000. 0: at once.
  std::optional<std::int32_t> idle_instance_autotermination_minutes{};
  /// Required. Id of the pool.
  std::string instance_pool_id;
  /// Name of the pool, unique, 1 to 100 characters.
  std::optional<std::string> instance_pool_name{};
  /// Most instances the pool may hold, idle and in use together. When reached, clusters cannot grow from it.
  std::optional<std::int32_t> max_capacity{};
  /// Number of idle instances the pool keeps ready, besides those in use.
  std::optional<std::int32_t> min_idle_instances{};
  /// Alternative node types to fall back to when node_type_id has no capacity.
  Boxed<NodeTypeFlexibility> node_type_flexibility{};
  /// Node type of all instances of the pool, a key of clusters.list_node_types.
  std::optional<std::string> node_type_id{};
  /// Docker images loaded onto the instances in advance.
  List<DockerImage> preloaded_docker_images = unset;
  /// Spark version key loaded onto the instances in advance. At most one entry.
  List<std::string> preloaded_spark_versions = unset;
  /// Throughput of the remote disk in Mb/s. Only for Google Cloud HYPERDISK_BALANCED disks.
  std::optional<std::int32_t> remote_disk_throughput{};
  /// Whether the pool is active, stopped or deleted.
  std::optional<OpenEnum<InstancePoolState>> state{};
  /// Number of instances in use, idle and pending.
  Boxed<InstancePoolStats> stats{};
  /// Errors of instances that could not be started.
  Boxed<InstancePoolStatus> status{};
  /// Initial size of the remote disk in GB. Only for Google Cloud HYPERDISK_BALANCED disks.
  std::optional<std::int32_t> total_initial_remote_disk_size{};

  bool operator==(const GetInstancePool&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Settings, state and usage of one pool in a list.
struct InstancePoolAndStats {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Settings for pools on AWS. Left out at creation: defaults are used.
  Boxed<InstancePoolAwsAttributes> aws_attributes{};
  /// Settings for pools on Azure. Left out at creation: defaults are used.
  Boxed<InstancePoolAzureAttributes> azure_attributes{};
  /// Extra tags put on the pool's cloud resources, besides default_tags. At most 45.
  Map<std::string> custom_tags = unset;
  /// Tags that Databricks adds by itself: Vendor, InstancePoolCreator, InstancePoolName, InstancePoolId.
  Map<std::string> default_tags = unset;
  /// Disks attached to each instance of the pool.
  Boxed<DiskSpec> disk_spec{};
  /// Autoscaling local storage: instances get more disk space when they run low.
  std::optional<bool> enable_elastic_disk{};
  /// Settings for pools on Google Cloud. Left out at creation: defaults are used.
  Boxed<InstancePoolGcpAttributes> gcp_attributes{};
  /// Minutes after which idle instances beyond min_idle_instances end, 0 to 10000. 0: at once.
  std::optional<std::int32_t> idle_instance_autotermination_minutes{};
  /// Id of the pool.
  std::string instance_pool_id;
  /// Name of the pool, unique, 1 to 100 characters.
  std::optional<std::string> instance_pool_name{};
  /// Most instances the pool may hold, idle and in use together. When reached, clusters cannot grow from it.
  std::optional<std::int32_t> max_capacity{};
  /// Number of idle instances the pool keeps ready, besides those in use.
  std::optional<std::int32_t> min_idle_instances{};
  /// Alternative node types to fall back to when node_type_id has no capacity.
  Boxed<NodeTypeFlexibility> node_type_flexibility{};
  /// Node type of all instances of the pool, a key of clusters.list_node_types.
  std::optional<std::string> node_type_id{};
  /// Docker images loaded onto the instances in advance.
  List<DockerImage> preloaded_docker_images = unset;
  /// Spark version key loaded onto the instances in advance. At most one entry.
  List<std::string> preloaded_spark_versions = unset;
  /// Throughput of the remote disk in Mb/s. Only for Google Cloud HYPERDISK_BALANCED disks.
  std::optional<std::int32_t> remote_disk_throughput{};
  /// Whether the pool is active, stopped or deleted.
  std::optional<OpenEnum<InstancePoolState>> state{};
  /// Number of instances in use, idle and pending.
  Boxed<InstancePoolStats> stats{};
  /// Errors of instances that could not be started.
  Boxed<InstancePoolStatus> status{};
  /// Initial size of the remote disk in GB. Only for Google Cloud HYPERDISK_BALANCED disks.
  std::optional<std::int32_t> total_initial_remote_disk_size{};

  bool operator==(const InstancePoolAndStats&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// AWS settings of a pool. They cannot change after the pool is created.
struct InstancePoolAwsAttributes {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Spot or on-demand instances.
  std::optional<OpenEnum<InstancePoolAwsAttributesAvailability>> availability{};
  /// ARN of the instance profile the instances of the pool use.
  std::optional<std::string> instance_profile_arn{};
  /// Highest spot price as a percentage of the on-demand price of the node type. Default: 100.
  std::optional<std::int32_t> spot_bid_price_percent{};
  /// Availability zone such as us-west-2a, in the workspace's region. Left out: a default zone.
  std::optional<std::string> zone_id{};

  bool operator==(const InstancePoolAwsAttributes&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Azure settings of a pool. They cannot change after the pool is created.
struct InstancePoolAzureAttributes {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Spot or on-demand instances.
  std::optional<OpenEnum<InstancePoolAzureAttributesAvailability>> availability{};
  /// Azure resource id of the capacity reservation group to take instances from.
  std::optional<std::string> capacity_reservation_group{};
  /// Highest price for Azure spot instances. -1: up to the on-demand price.
  std::optional<double> spot_bid_max_price{};

  bool operator==(const InstancePoolAzureAttributes&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Google Cloud settings of a pool. They cannot change after the pool is created.
struct InstancePoolGcpAttributes {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Preemptible (spot) or on-demand instances.
  std::optional<OpenEnum<GcpAvailability>> gcp_availability{};
  /// Number of local SSDs for each instance, each of 375 GB.
  std::optional<std::int32_t> local_ssd_count{};
  /// Zone of the instances: a zone name, AUTO (Databricks picks one) or HA (spread over zones).
  std::optional<std::string> zone_id{};

  bool operator==(const InstancePoolGcpAttributes&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Instance counts of a pool.
struct InstancePoolStats {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Running instances that no cluster uses.
  std::optional<std::int32_t> idle_count{};
  /// Starting instances that are not assigned to a cluster.
  std::optional<std::int32_t> pending_idle_count{};
  /// Starting instances that are assigned to a cluster.
  std::optional<std::int32_t> pending_used_count{};
  /// Running instances that clusters use.
  std::optional<std::int32_t> used_count{};

  bool operator==(const InstancePoolStats&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Why an instance of a pool failed to start.
struct PendingInstanceError {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Cloud id of the instance.
  std::optional<std::string> instance_id{};
  /// Error text.
  std::optional<std::string> message{};

  bool operator==(const PendingInstanceError&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Start errors of a pool.
struct InstancePoolStatus {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Errors of instances that failed to start. Empty once the pool has its idle instances.
  List<PendingInstanceError> pending_instance_errors = unset;

  bool operator==(const InstancePoolStatus&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// List of pools.
struct ListInstancePools {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Pools with their usage. May be left out when there are none.
  List<InstancePoolAndStats> instance_pools = unset;

  bool operator==(const ListInstancePools&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The parameters of instance_pools.get.
struct GetInstancePoolRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Id of the pool.
  std::string instance_pool_id;

  bool operator==(const GetInstancePoolRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

}  // namespace databricks::inline v0_2::compute

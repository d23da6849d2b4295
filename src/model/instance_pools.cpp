// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/model/instance_pools.hpp>

#include "codec/table.hpp"

namespace databricks::inline v0_2::compute {

std::span<const std::string_view> wire_texts(DiskTypeAzureDiskVolumeType) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "PREMIUM_LRS",
      "STANDARD_LRS",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(DiskTypeEbsVolumeType) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "GENERAL_PURPOSE_SSD",
      "THROUGHPUT_OPTIMIZED_HDD",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(InstancePoolAwsAttributesAvailability) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "ON_DEMAND",
      "SPOT",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(InstancePoolAzureAttributesAvailability) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "ON_DEMAND_AZURE",
      "SPOT_AZURE",
      "SPOT_WITH_FALLBACK_AZURE",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(InstancePoolState) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "ACTIVE",
      "DELETED",
      "STOPPED",
  };
  return texts;
}

const internal::codec::Table& CreateInstancePool::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&CreateInstancePool::aws_attributes>("aws_attributes"),
      internal::codec::field<&CreateInstancePool::azure_attributes>("azure_attributes"),
      internal::codec::field<&CreateInstancePool::custom_tags>("custom_tags"),
      internal::codec::field<&CreateInstancePool::disk_spec>("disk_spec"),
      internal::codec::field<&CreateInstancePool::enable_elastic_disk>("enable_elastic_disk"),
      internal::codec::field<&CreateInstancePool::gcp_attributes>("gcp_attributes"),
      internal::codec::field<&CreateInstancePool::idle_instance_autotermination_minutes>("idle_instance_autotermination_minutes"),
      internal::codec::field<&CreateInstancePool::instance_pool_name>("instance_pool_name"),
      internal::codec::field<&CreateInstancePool::max_capacity>("max_capacity"),
      internal::codec::field<&CreateInstancePool::min_idle_instances>("min_idle_instances"),
      internal::codec::field<&CreateInstancePool::node_type_flexibility>("node_type_flexibility"),
      internal::codec::field<&CreateInstancePool::node_type_id>("node_type_id"),
      internal::codec::field<&CreateInstancePool::preloaded_docker_images>("preloaded_docker_images"),
      internal::codec::field<&CreateInstancePool::preloaded_spark_versions>("preloaded_spark_versions"),
      internal::codec::field<&CreateInstancePool::remote_disk_throughput>("remote_disk_throughput"),
      internal::codec::field<&CreateInstancePool::total_initial_remote_disk_size>("total_initial_remote_disk_size"),
  };
  static constexpr auto table = internal::codec::table<CreateInstancePool>("CreateInstancePool", fields);
  return table;
}

const internal::codec::Table& CreateInstancePoolResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&CreateInstancePoolResponse::instance_pool_id>("instance_pool_id"),
  };
  static constexpr auto table = internal::codec::table<CreateInstancePoolResponse>("CreateInstancePoolResponse", fields);
  return table;
}

const internal::codec::Table& DeleteInstancePool::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&DeleteInstancePool::instance_pool_id>("instance_pool_id"),
  };
  static constexpr auto table = internal::codec::table<DeleteInstancePool>("DeleteInstancePool", fields);
  return table;
}

const internal::codec::Table& DiskSpec::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&DiskSpec::disk_count>("disk_count"),
      internal::codec::field<&DiskSpec::disk_iops>("disk_iops"),
      internal::codec::field<&DiskSpec::disk_size>("disk_size"),
      internal::codec::field<&DiskSpec::disk_throughput>("disk_throughput"),
      internal::codec::field<&DiskSpec::disk_type>("disk_type"),
  };
  static constexpr auto table = internal::codec::table<DiskSpec>("DiskSpec", fields);
  return table;
}

const internal::codec::Table& DiskType::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&DiskType::azure_disk_volume_type>("azure_disk_volume_type"),
      internal::codec::field<&DiskType::ebs_volume_type>("ebs_volume_type"),
  };
  static constexpr auto table = internal::codec::table<DiskType>("DiskType", fields);
  return table;
}

const internal::codec::Table& EditInstancePool::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&EditInstancePool::custom_tags>("custom_tags"),
      internal::codec::field<&EditInstancePool::idle_instance_autotermination_minutes>("idle_instance_autotermination_minutes"),
      internal::codec::field<&EditInstancePool::instance_pool_id>("instance_pool_id"),
      internal::codec::field<&EditInstancePool::instance_pool_name>("instance_pool_name"),
      internal::codec::field<&EditInstancePool::max_capacity>("max_capacity"),
      internal::codec::field<&EditInstancePool::min_idle_instances>("min_idle_instances"),
      internal::codec::field<&EditInstancePool::node_type_id>("node_type_id"),
      internal::codec::field<&EditInstancePool::remote_disk_throughput>("remote_disk_throughput"),
      internal::codec::field<&EditInstancePool::total_initial_remote_disk_size>("total_initial_remote_disk_size"),
  };
  static constexpr auto table = internal::codec::table<EditInstancePool>("EditInstancePool", fields);
  return table;
}

const internal::codec::Table& GetInstancePool::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&GetInstancePool::aws_attributes>("aws_attributes"),
      internal::codec::field<&GetInstancePool::azure_attributes>("azure_attributes"),
      internal::codec::field<&GetInstancePool::custom_tags>("custom_tags"),
      internal::codec::field<&GetInstancePool::default_tags>("default_tags"),
      internal::codec::field<&GetInstancePool::disk_spec>("disk_spec"),
      internal::codec::field<&GetInstancePool::enable_elastic_disk>("enable_elastic_disk"),
      internal::codec::field<&GetInstancePool::gcp_attributes>("gcp_attributes"),
      internal::codec::field<&GetInstancePool::idle_instance_autotermination_minutes>("idle_instance_autotermination_minutes"),
      internal::codec::field<&GetInstancePool::instance_pool_id>("instance_pool_id"),
      internal::codec::field<&GetInstancePool::instance_pool_name>("instance_pool_name"),
      internal::codec::field<&GetInstancePool::max_capacity>("max_capacity"),
      internal::codec::field<&GetInstancePool::min_idle_instances>("min_idle_instances"),
      internal::codec::field<&GetInstancePool::node_type_flexibility>("node_type_flexibility"),
      internal::codec::field<&GetInstancePool::node_type_id>("node_type_id"),
      internal::codec::field<&GetInstancePool::preloaded_docker_images>("preloaded_docker_images"),
      internal::codec::field<&GetInstancePool::preloaded_spark_versions>("preloaded_spark_versions"),
      internal::codec::field<&GetInstancePool::remote_disk_throughput>("remote_disk_throughput"),
      internal::codec::field<&GetInstancePool::state>("state"),
      internal::codec::field<&GetInstancePool::stats>("stats"),
      internal::codec::field<&GetInstancePool::status>("status"),
      internal::codec::field<&GetInstancePool::total_initial_remote_disk_size>("total_initial_remote_disk_size"),
  };
  static constexpr auto table = internal::codec::table<GetInstancePool>("GetInstancePool", fields);
  return table;
}

const internal::codec::Table& InstancePoolAndStats::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&InstancePoolAndStats::aws_attributes>("aws_attributes"),
      internal::codec::field<&InstancePoolAndStats::azure_attributes>("azure_attributes"),
      internal::codec::field<&InstancePoolAndStats::custom_tags>("custom_tags"),
      internal::codec::field<&InstancePoolAndStats::default_tags>("default_tags"),
      internal::codec::field<&InstancePoolAndStats::disk_spec>("disk_spec"),
      internal::codec::field<&InstancePoolAndStats::enable_elastic_disk>("enable_elastic_disk"),
      internal::codec::field<&InstancePoolAndStats::gcp_attributes>("gcp_attributes"),
      internal::codec::field<&InstancePoolAndStats::idle_instance_autotermination_minutes>("idle_instance_autotermination_minutes"),
      internal::codec::field<&InstancePoolAndStats::instance_pool_id>("instance_pool_id"),
      internal::codec::field<&InstancePoolAndStats::instance_pool_name>("instance_pool_name"),
      internal::codec::field<&InstancePoolAndStats::max_capacity>("max_capacity"),
      internal::codec::field<&InstancePoolAndStats::min_idle_instances>("min_idle_instances"),
      internal::codec::field<&InstancePoolAndStats::node_type_flexibility>("node_type_flexibility"),
      internal::codec::field<&InstancePoolAndStats::node_type_id>("node_type_id"),
      internal::codec::field<&InstancePoolAndStats::preloaded_docker_images>("preloaded_docker_images"),
      internal::codec::field<&InstancePoolAndStats::preloaded_spark_versions>("preloaded_spark_versions"),
      internal::codec::field<&InstancePoolAndStats::remote_disk_throughput>("remote_disk_throughput"),
      internal::codec::field<&InstancePoolAndStats::state>("state"),
      internal::codec::field<&InstancePoolAndStats::stats>("stats"),
      internal::codec::field<&InstancePoolAndStats::status>("status"),
      internal::codec::field<&InstancePoolAndStats::total_initial_remote_disk_size>("total_initial_remote_disk_size"),
  };
  static constexpr auto table = internal::codec::table<InstancePoolAndStats>("InstancePoolAndStats", fields);
  return table;
}

const internal::codec::Table& InstancePoolAwsAttributes::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&InstancePoolAwsAttributes::availability>("availability"),
      internal::codec::field<&InstancePoolAwsAttributes::instance_profile_arn>("instance_profile_arn"),
      internal::codec::field<&InstancePoolAwsAttributes::spot_bid_price_percent>("spot_bid_price_percent"),
      internal::codec::field<&InstancePoolAwsAttributes::zone_id>("zone_id"),
  };
  static constexpr auto table = internal::codec::table<InstancePoolAwsAttributes>("InstancePoolAwsAttributes", fields);
  return table;
}

const internal::codec::Table& InstancePoolAzureAttributes::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&InstancePoolAzureAttributes::availability>("availability"),
      internal::codec::field<&InstancePoolAzureAttributes::capacity_reservation_group>("capacity_reservation_group"),
      internal::codec::field<&InstancePoolAzureAttributes::spot_bid_max_price>("spot_bid_max_price"),
  };
  static constexpr auto table = internal::codec::table<InstancePoolAzureAttributes>("InstancePoolAzureAttributes", fields);
  return table;
}

const internal::codec::Table& InstancePoolGcpAttributes::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&InstancePoolGcpAttributes::gcp_availability>("gcp_availability"),
      internal::codec::field<&InstancePoolGcpAttributes::local_ssd_count>("local_ssd_count"),
      internal::codec::field<&InstancePoolGcpAttributes::zone_id>("zone_id"),
  };
  static constexpr auto table = internal::codec::table<InstancePoolGcpAttributes>("InstancePoolGcpAttributes", fields);
  return table;
}

const internal::codec::Table& InstancePoolStats::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&InstancePoolStats::idle_count>("idle_count"),
      internal::codec::field<&InstancePoolStats::pending_idle_count>("pending_idle_count"),
      internal::codec::field<&InstancePoolStats::pending_used_count>("pending_used_count"),
      internal::codec::field<&InstancePoolStats::used_count>("used_count"),
  };
  static constexpr auto table = internal::codec::table<InstancePoolStats>("InstancePoolStats", fields);
  return table;
}

const internal::codec::Table& InstancePoolStatus::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&InstancePoolStatus::pending_instance_errors>("pending_instance_errors"),
  };
  static constexpr auto table = internal::codec::table<InstancePoolStatus>("InstancePoolStatus", fields);
  return table;
}

const internal::codec::Table& ListInstancePools::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListInstancePools::instance_pools>("instance_pools"),
  };
  static constexpr auto table = internal::codec::table<ListInstancePools>("ListInstancePools", fields);
  return table;
}

const internal::codec::Table& PendingInstanceError::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&PendingInstanceError::instance_id>("instance_id"),
      internal::codec::field<&PendingInstanceError::message>("message"),
  };
  static constexpr auto table = internal::codec::table<PendingInstanceError>("PendingInstanceError", fields);
  return table;
}

const internal::codec::Table& GetInstancePoolRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&GetInstancePoolRequest::instance_pool_id>("instance_pool_id"),
  };
  static constexpr auto table = internal::codec::table<GetInstancePoolRequest>("GetInstancePoolRequest", fields);
  return table;
}

}  // namespace databricks::inline v0_2::compute

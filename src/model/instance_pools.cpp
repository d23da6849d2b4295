// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/model/instance_pools.hpp>

#include "codec/table.hpp"

namespace databricks::compute {

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

const codec::Table& CreateInstancePool::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&CreateInstancePool::aws_attributes>("aws_attributes"),
      codec::field<&CreateInstancePool::azure_attributes>("azure_attributes"),
      codec::field<&CreateInstancePool::custom_tags>("custom_tags"),
      codec::field<&CreateInstancePool::disk_spec>("disk_spec"),
      codec::field<&CreateInstancePool::enable_auto_alternate_node_types>("enable_auto_alternate_node_types"),
      codec::field<&CreateInstancePool::enable_elastic_disk>("enable_elastic_disk"),
      codec::field<&CreateInstancePool::gcp_attributes>("gcp_attributes"),
      codec::field<&CreateInstancePool::idle_instance_autotermination_minutes>("idle_instance_autotermination_minutes"),
      codec::field<&CreateInstancePool::instance_pool_name>("instance_pool_name"),
      codec::field<&CreateInstancePool::max_capacity>("max_capacity"),
      codec::field<&CreateInstancePool::min_idle_instances>("min_idle_instances"),
      codec::field<&CreateInstancePool::node_type_flexibility>("node_type_flexibility"),
      codec::field<&CreateInstancePool::node_type_id>("node_type_id"),
      codec::field<&CreateInstancePool::preloaded_docker_images>("preloaded_docker_images"),
      codec::field<&CreateInstancePool::preloaded_spark_versions>("preloaded_spark_versions"),
      codec::field<&CreateInstancePool::remote_disk_throughput>("remote_disk_throughput"),
      codec::field<&CreateInstancePool::total_initial_remote_disk_size>("total_initial_remote_disk_size"),
  };
  static constexpr auto table = codec::table<CreateInstancePool>("CreateInstancePool", fields);
  return table;
}

const codec::Table& CreateInstancePoolResponse::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&CreateInstancePoolResponse::instance_pool_id>("instance_pool_id"),
  };
  static constexpr auto table = codec::table<CreateInstancePoolResponse>("CreateInstancePoolResponse", fields);
  return table;
}

const codec::Table& DeleteInstancePool::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&DeleteInstancePool::instance_pool_id>("instance_pool_id"),
  };
  static constexpr auto table = codec::table<DeleteInstancePool>("DeleteInstancePool", fields);
  return table;
}

const codec::Table& DiskSpec::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&DiskSpec::disk_count>("disk_count"),
      codec::field<&DiskSpec::disk_iops>("disk_iops"),
      codec::field<&DiskSpec::disk_size>("disk_size"),
      codec::field<&DiskSpec::disk_throughput>("disk_throughput"),
      codec::field<&DiskSpec::disk_type>("disk_type"),
  };
  static constexpr auto table = codec::table<DiskSpec>("DiskSpec", fields);
  return table;
}

const codec::Table& DiskType::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&DiskType::azure_disk_volume_type>("azure_disk_volume_type"),
      codec::field<&DiskType::ebs_volume_type>("ebs_volume_type"),
  };
  static constexpr auto table = codec::table<DiskType>("DiskType", fields);
  return table;
}

const codec::Table& EditInstancePool::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&EditInstancePool::custom_tags>("custom_tags"),
      codec::field<&EditInstancePool::enable_auto_alternate_node_types>("enable_auto_alternate_node_types"),
      codec::field<&EditInstancePool::idle_instance_autotermination_minutes>("idle_instance_autotermination_minutes"),
      codec::field<&EditInstancePool::instance_pool_id>("instance_pool_id"),
      codec::field<&EditInstancePool::instance_pool_name>("instance_pool_name"),
      codec::field<&EditInstancePool::max_capacity>("max_capacity"),
      codec::field<&EditInstancePool::min_idle_instances>("min_idle_instances"),
      codec::field<&EditInstancePool::node_type_id>("node_type_id"),
      codec::field<&EditInstancePool::remote_disk_throughput>("remote_disk_throughput"),
      codec::field<&EditInstancePool::total_initial_remote_disk_size>("total_initial_remote_disk_size"),
  };
  static constexpr auto table = codec::table<EditInstancePool>("EditInstancePool", fields);
  return table;
}

const codec::Table& GetInstancePool::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&GetInstancePool::aws_attributes>("aws_attributes"),
      codec::field<&GetInstancePool::azure_attributes>("azure_attributes"),
      codec::field<&GetInstancePool::custom_tags>("custom_tags"),
      codec::field<&GetInstancePool::default_tags>("default_tags"),
      codec::field<&GetInstancePool::disk_spec>("disk_spec"),
      codec::field<&GetInstancePool::enable_auto_alternate_node_types>("enable_auto_alternate_node_types"),
      codec::field<&GetInstancePool::enable_elastic_disk>("enable_elastic_disk"),
      codec::field<&GetInstancePool::gcp_attributes>("gcp_attributes"),
      codec::field<&GetInstancePool::idle_instance_autotermination_minutes>("idle_instance_autotermination_minutes"),
      codec::field<&GetInstancePool::instance_pool_id>("instance_pool_id"),
      codec::field<&GetInstancePool::instance_pool_name>("instance_pool_name"),
      codec::field<&GetInstancePool::max_capacity>("max_capacity"),
      codec::field<&GetInstancePool::min_idle_instances>("min_idle_instances"),
      codec::field<&GetInstancePool::node_type_flexibility>("node_type_flexibility"),
      codec::field<&GetInstancePool::node_type_id>("node_type_id"),
      codec::field<&GetInstancePool::preloaded_docker_images>("preloaded_docker_images"),
      codec::field<&GetInstancePool::preloaded_spark_versions>("preloaded_spark_versions"),
      codec::field<&GetInstancePool::remote_disk_throughput>("remote_disk_throughput"),
      codec::field<&GetInstancePool::state>("state"),
      codec::field<&GetInstancePool::stats>("stats"),
      codec::field<&GetInstancePool::status>("status"),
      codec::field<&GetInstancePool::total_initial_remote_disk_size>("total_initial_remote_disk_size"),
  };
  static constexpr auto table = codec::table<GetInstancePool>("GetInstancePool", fields);
  return table;
}

const codec::Table& InstancePoolAndStats::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&InstancePoolAndStats::aws_attributes>("aws_attributes"),
      codec::field<&InstancePoolAndStats::azure_attributes>("azure_attributes"),
      codec::field<&InstancePoolAndStats::custom_tags>("custom_tags"),
      codec::field<&InstancePoolAndStats::default_tags>("default_tags"),
      codec::field<&InstancePoolAndStats::disk_spec>("disk_spec"),
      codec::field<&InstancePoolAndStats::enable_auto_alternate_node_types>("enable_auto_alternate_node_types"),
      codec::field<&InstancePoolAndStats::enable_elastic_disk>("enable_elastic_disk"),
      codec::field<&InstancePoolAndStats::gcp_attributes>("gcp_attributes"),
      codec::field<&InstancePoolAndStats::idle_instance_autotermination_minutes>("idle_instance_autotermination_minutes"),
      codec::field<&InstancePoolAndStats::instance_pool_id>("instance_pool_id"),
      codec::field<&InstancePoolAndStats::instance_pool_name>("instance_pool_name"),
      codec::field<&InstancePoolAndStats::max_capacity>("max_capacity"),
      codec::field<&InstancePoolAndStats::min_idle_instances>("min_idle_instances"),
      codec::field<&InstancePoolAndStats::node_type_flexibility>("node_type_flexibility"),
      codec::field<&InstancePoolAndStats::node_type_id>("node_type_id"),
      codec::field<&InstancePoolAndStats::preloaded_docker_images>("preloaded_docker_images"),
      codec::field<&InstancePoolAndStats::preloaded_spark_versions>("preloaded_spark_versions"),
      codec::field<&InstancePoolAndStats::remote_disk_throughput>("remote_disk_throughput"),
      codec::field<&InstancePoolAndStats::state>("state"),
      codec::field<&InstancePoolAndStats::stats>("stats"),
      codec::field<&InstancePoolAndStats::status>("status"),
      codec::field<&InstancePoolAndStats::total_initial_remote_disk_size>("total_initial_remote_disk_size"),
  };
  static constexpr auto table = codec::table<InstancePoolAndStats>("InstancePoolAndStats", fields);
  return table;
}

const codec::Table& InstancePoolAwsAttributes::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&InstancePoolAwsAttributes::availability>("availability"),
      codec::field<&InstancePoolAwsAttributes::instance_profile_arn>("instance_profile_arn"),
      codec::field<&InstancePoolAwsAttributes::spot_bid_price_percent>("spot_bid_price_percent"),
      codec::field<&InstancePoolAwsAttributes::zone_id>("zone_id"),
  };
  static constexpr auto table = codec::table<InstancePoolAwsAttributes>("InstancePoolAwsAttributes", fields);
  return table;
}

const codec::Table& InstancePoolAzureAttributes::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&InstancePoolAzureAttributes::availability>("availability"),
      codec::field<&InstancePoolAzureAttributes::capacity_reservation_group>("capacity_reservation_group"),
      codec::field<&InstancePoolAzureAttributes::spot_bid_max_price>("spot_bid_max_price"),
  };
  static constexpr auto table = codec::table<InstancePoolAzureAttributes>("InstancePoolAzureAttributes", fields);
  return table;
}

const codec::Table& InstancePoolGcpAttributes::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&InstancePoolGcpAttributes::gcp_availability>("gcp_availability"),
      codec::field<&InstancePoolGcpAttributes::local_ssd_count>("local_ssd_count"),
      codec::field<&InstancePoolGcpAttributes::zone_id>("zone_id"),
  };
  static constexpr auto table = codec::table<InstancePoolGcpAttributes>("InstancePoolGcpAttributes", fields);
  return table;
}

const codec::Table& InstancePoolStats::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&InstancePoolStats::idle_count>("idle_count"),
      codec::field<&InstancePoolStats::pending_idle_count>("pending_idle_count"),
      codec::field<&InstancePoolStats::pending_used_count>("pending_used_count"),
      codec::field<&InstancePoolStats::used_count>("used_count"),
  };
  static constexpr auto table = codec::table<InstancePoolStats>("InstancePoolStats", fields);
  return table;
}

const codec::Table& InstancePoolStatus::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&InstancePoolStatus::pending_instance_errors>("pending_instance_errors"),
  };
  static constexpr auto table = codec::table<InstancePoolStatus>("InstancePoolStatus", fields);
  return table;
}

const codec::Table& ListInstancePools::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ListInstancePools::instance_pools>("instance_pools"),
  };
  static constexpr auto table = codec::table<ListInstancePools>("ListInstancePools", fields);
  return table;
}

const codec::Table& PendingInstanceError::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&PendingInstanceError::instance_id>("instance_id"),
      codec::field<&PendingInstanceError::message>("message"),
  };
  static constexpr auto table = codec::table<PendingInstanceError>("PendingInstanceError", fields);
  return table;
}

const codec::Table& GetInstancePoolRequest::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&GetInstancePoolRequest::instance_pool_id>("instance_pool_id"),
  };
  static constexpr auto table = codec::table<GetInstancePoolRequest>("GetInstancePoolRequest", fields);
  return table;
}

}  // namespace databricks::compute

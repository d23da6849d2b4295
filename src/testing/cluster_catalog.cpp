#include "testing/cluster_catalog.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace databricks::inline v0_2::internal::testing::cluster_catalog {
namespace {

struct NodeType {
  std::string_view id;
  std::string_view category;
  int cores;
  int memory_mb;
  int gpus = 0;
  int disks = 1;
  bool is_deprecated = false;
  std::string_view status{};  ///< Why it cannot be used; empty when it can.
};

constexpr std::array kNodeTypes{
    NodeType{"Standard_DS3_v2", "General Purpose", 4, 14336},
    NodeType{"Standard_DS4_v2", "General Purpose", 8, 28672},
    NodeType{"Standard_D3_v2", "General Purpose", 4, 14336},
    NodeType{"Standard_D4ds_v5", "General Purpose", 4, 16384},
    NodeType{"Standard_D8ds_v5", "General Purpose", 8, 32768},
    NodeType{"Standard_D4pds_v6", "General Purpose", 4, 16384},
    NodeType{"Standard_E4ds_v5", "Memory Optimized", 4, 32768},
    NodeType{"Standard_F4s", "Compute Optimized", 4, 8192, 0, 0},
    NodeType{"Standard_L8s_v2", "Storage Optimized", 8, 65536, 0, 1, true},
    NodeType{"Standard_NC4as_T4_v3", "GPU Accelerated", 4, 28672, 1},
    NodeType{"Standard_NC24ads_A100_v4", "GPU Accelerated", 24, 225280, 1, 1, false, "NotEnabledOnSubscription"},
};

Json to_json(const NodeType& type) {
  Json statuses = Json::array();
  if (!type.status.empty()) statuses.push_back(type.status);
  return {
      {"node_type_id", type.id},
      {"memory_mb", type.memory_mb},
      {"num_cores", static_cast<double>(type.cores)},
      {"description", type.id},
      {"instance_type_id", type.id},
      {"is_deprecated", type.is_deprecated},
      {"category", type.category},
      {"support_ebs_volumes", true},
      {"support_cluster_tags", true},
      {"num_gpus", type.gpus},
      {"node_instance_type",
       {{"instance_type_id", type.id},
        {"local_disks", type.disks},
        {"local_disk_size_gb", type.disks * 28},
        {"instance_family", "Standard Family vCPUs"}}},
      {"is_hidden", false},
      {"support_port_forwarding", true},
      {"display_order", type.is_deprecated ? 1 : 0},
      {"is_io_cache_enabled", type.disks > 0},
      {"node_info", {{"available_core_quota", 350.0}, {"total_core_quota", 350.0}, {"status", std::move(statuses)}}}};
}

}  // namespace

const Json& spark_versions() {
  static const Json kResponse{
      {"versions",
       Json::array({
           {{"key", "17.0.x-scala2.13"}, {"name", "17.0 Beta (includes Apache Spark 4.0.0, Scala 2.13)"}},
           {{"key", "16.4.x-scala2.12"}, {"name", "16.4 LTS (includes Apache Spark 3.5.2, Scala 2.12)"}},
           {{"key", "16.4.x-scala2.13"}, {"name", "16.4 LTS (includes Apache Spark 3.5.2, Scala 2.13)"}},
           {{"key", "16.4.x-photon-scala2.12"}, {"name", "16.4 LTS Photon (includes Apache Spark 3.5.2, Scala 2.12)"}},
           {{"key", "15.4.x-scala2.12"}, {"name", "15.4 LTS (includes Apache Spark 3.5.0, Scala 2.12)"}},
           {{"key", "15.4.x-cpu-ml-scala2.12"}, {"name", "15.4 LTS ML (includes Apache Spark 3.5.0, Scala 2.12)"}},
           {{"key", "15.4.x-gpu-ml-scala2.12"}, {"name", "15.4 LTS ML (includes Apache Spark 3.5.0, GPU, Scala 2.12)"}},
           {{"key", "15.4.x-aarch64-scala2.12"},
            {"name", "15.4 LTS aarch64 (includes Apache Spark 3.5.0, Scala 2.12)"}},
           {{"key", "14.3.x-scala2.12"}, {"name", "14.3 LTS (includes Apache Spark 3.5.0, Scala 2.12)"}},
           {{"key", "13.3.x-scala2.12"}, {"name", "13.3 LTS (includes Apache Spark 3.4.1, Scala 2.12)"}},
       })}};
  return kResponse;
}

const Json& node_types() {
  static const Json kResponse = [] {
    Json types = Json::array();
    for (const NodeType& type : kNodeTypes) types.push_back(to_json(type));
    return Json{{"node_types", std::move(types)}};
  }();
  return kResponse;
}

const Json& zones() {
  static const Json kResponse{{"zones", {"1", "2", "3"}}, {"default_zone", "1"}};
  return kResponse;
}

bool has_spark_version(std::string_view key) {
  const Json& versions = spark_versions().at("versions");
  return std::any_of(versions.begin(), versions.end(), [&](const Json& version) { return version.at("key") == key; });
}

std::string spark_version_key(std::string version) {
  if (version != "auto:latest" && version != "auto:latest-lts") return version;
  const std::string_view kind = version == "auto:latest" ? "" : " LTS";
  for (const Json& each : spark_versions().at("versions")) {
    const auto& name = each.at("name").get_ref<const std::string&>();
    if (name.find("Beta") == std::string::npos && name.find(kind) != std::string::npos) return each.at("key");
  }
  return version;
}

NodeSize size_of(std::string_view node_type_id) {
  const auto found =
      std::find_if(kNodeTypes.begin(), kNodeTypes.end(), [&](const NodeType& type) { return type.id == node_type_id; });
  const NodeType& type = found == kNodeTypes.end() ? kNodeTypes.front() : *found;
  return {static_cast<double>(type.cores), type.memory_mb};
}

}  // namespace databricks::inline v0_2::internal::testing::cluster_catalog

#include "testing/cluster_rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "base/text.hpp"
#include "testing/api_error.hpp"
#include "testing/cluster_catalog.hpp"
#include "testing/cluster_requests.hpp"

namespace databricks::inline v0_2::internal::testing::cluster_rules {
namespace {

constexpr std::int64_t kMaxWorkers = 100'000;
constexpr std::int64_t kShortestIdleTime = 10;
constexpr std::int64_t kMaxIdleTime = 10'000;

bool is_single_node(const Json& attributes) {
  if (attributes.value("is_single_node", false)) return true;
  return attributes.value("spark_conf", Json::object()).value("spark.databricks.cluster.profile", "") == "singleNode";
}

void check_worker_count(std::int64_t count, std::string_view member) {
  if (count < 0 || count > kMaxWorkers) {
    throw invalid_parameter(
        fmt::format("The value of {} must be between 0 and {}, got {}.", member, kMaxWorkers, count));
  }
}

bool is_attribute(std::string_view name) {
  return std::any_of(cluster_requests::kAttributes.begin(), cluster_requests::kAttributes.end(),
                     [&](const Member& member) { return member.name == name; });
}

void take_member(Json& attributes, const Json& changes, std::string_view path) {
  const std::string name{path.substr(0, path.find('.'))};
  if (!is_attribute(name) && !changes.contains(name)) {
    throw invalid_parameter(fmt::format("Invalid update mask: cluster has no field '{}'.", path));
  }
  if (!changes.contains(name)) {
    attributes.erase(name);
  } else if (name.size() == path.size()) {
    if (name == "num_workers") attributes.erase("autoscale");
    if (name == "autoscale") attributes.erase("num_workers");
    attributes[name] = changes.at(name);
  } else {
    take_member(attributes[name], changes.at(name), path.substr(name.size() + 1));
  }
}

}  // namespace

void check_size(const Json& size) {
  const bool has_number = size.contains("num_workers");
  const bool has_range = size.contains("autoscale");
  if (has_number == has_range) {
    throw invalid_parameter(
        "Cluster size: Exactly 1 of virtual_cluster_size, num_workers or autoscale must be specified.");
  }
  if (has_number) return check_worker_count(size.at("num_workers").get<std::int64_t>(), "num_workers");
  const auto least = size.at("autoscale").value("min_workers", std::int64_t{0});
  const auto most = size.at("autoscale").value("max_workers", std::int64_t{0});
  check_worker_count(least, "min_workers");
  check_worker_count(most, "max_workers");
  if (least > most) {
    throw invalid_parameter(
        fmt::format("Cluster size: max_workers ({}) must be greater than or equal to min_workers ({}).", most, least));
  }
}

void check(const Json& attributes) {
  if (!attributes.contains("spark_version")) throw invalid_parameter("Missing required field: spark_version");
  const std::string version = attributes.at("spark_version");
  if (!cluster_catalog::has_spark_version(version)) {
    throw invalid_parameter(fmt::format("Invalid spark version {}.", version));
  }
  const bool has_size = attributes.contains("num_workers") || attributes.contains("autoscale");
  if (has_size || !is_single_node(attributes)) check_size(attributes);
  const bool has_nodes = attributes.contains("node_type_id") || attributes.contains("instance_pool_id") ||
                         attributes.contains("policy_id");
  if (!has_nodes) throw invalid_parameter("Missing required field: node_type_id or instance_pool_id");
  const auto idle_time = attributes.value("autotermination_minutes", std::int64_t{0});
  if (idle_time != 0 && (idle_time < kShortestIdleTime || idle_time > kMaxIdleTime)) {
    throw invalid_parameter(fmt::format("autotermination_minutes must be 0 or between {} and {}, got {}.",
                                        kShortestIdleTime, kMaxIdleTime, idle_time));
  }
}

Json updated(Json attributes, const Json& changes, const std::string& update_mask) {
  std::string_view rest = update_mask;
  while (!rest.empty()) {
    const auto part = rest.substr(0, rest.find(','));
    rest.remove_prefix(std::min(rest.size(), part.size() + 1));
    const auto path = text::trim(part);
    if (path == "*") {
      for (const auto& [name, value] : changes.items()) take_member(attributes, changes, name);
    } else {
      take_member(attributes, changes, path);
    }
  }
  return attributes;
}

}  // namespace databricks::inline v0_2::internal::testing::cluster_rules

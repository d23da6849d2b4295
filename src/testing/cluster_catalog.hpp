#pragma once

#include <string>
#include <string_view>

#include "testing/json.hpp"

/// What a workspace offers to make clusters of.
namespace databricks::inline v0_2::internal::testing::cluster_catalog {

/// The response of clusters/spark-versions.
[[nodiscard]] const Json& spark_versions();
/// The response of clusters/list-node-types.
[[nodiscard]] const Json& node_types();
/// The response of clusters/list-zones.
[[nodiscard]] const Json& zones();

[[nodiscard]] bool has_spark_version(std::string_view key);
/// The key that a policy's "auto:latest" or "auto:latest-lts" stands for; any other text as it is.
[[nodiscard]] std::string spark_version_key(std::string version);

struct NodeSize {
  double cores;
  std::int64_t memory_mb;
};
/// Of the node type, or of a small one when it is not in the list.
[[nodiscard]] NodeSize size_of(std::string_view node_type_id);

}  // namespace databricks::inline v0_2::internal::testing::cluster_catalog

#pragma once

#include <string_view>

#include "testing/json.hpp"

/// What a workspace offers to make clusters of.
namespace databricks::testing::cluster_catalog {

/// The answer of clusters/spark-versions.
[[nodiscard]] const Json& spark_versions();
/// The answer of clusters/list-node-types.
[[nodiscard]] const Json& node_types();
/// The answer of clusters/list-zones.
[[nodiscard]] const Json& zones();

[[nodiscard]] bool has_spark_version(std::string_view key);

struct NodeSize {
  double cores;
  std::int64_t memory_mb;
};
/// Of the node type, or of a small one when it is not in the list.
[[nodiscard]] NodeSize size_of(std::string_view node_type_id);

}  // namespace databricks::testing::cluster_catalog

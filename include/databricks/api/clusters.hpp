#pragma once

#include <string>
#include <string_view>

#include <databricks/api/clusters_calls.hpp>
#include <databricks/api/node_types.hpp>
#include <databricks/api/spark_versions.hpp>
#include <databricks/export.hpp>
#include <databricks/paged.hpp>
#include <databricks/wait.hpp>

namespace databricks::inline v0_2 {

/// The calls of the Clusters API 2.0, and methods that are more than a call.
class DATABRICKS_EXPORT ClustersClient : public ClustersCalls {
 public:
  using ClustersCalls::ClustersCalls;

  /// Lists what happened to a cluster, the newest first unless `order` says otherwise. Pages hold 50 events by default,
  /// 500 at most.
  /// @return The events, page by page.
  /// @throws ResourceDoesNotExist, and Exception as every call does, see CallOptions.
  ///
  /// REST: POST /api/2.0/clusters/events
  [[nodiscard]] Paged<compute::ClusterEvent> events(const compute::GetEvents& request,
                                                    const CallOptions& options = {}) const;

  /// Waits until a cluster is RUNNING.
  /// @return The cluster as it was seen last.
  /// @throws OperationFailed when it ends as TERMINATED or ERROR, with the reason; TimeoutError after WaitOptions::timeout.
  ///
  /// REST: GET /api/2.0/clusters/get
  compute::ClusterDetails wait_until_running(std::string_view cluster_id,
                                             const WaitOptions<compute::ClusterDetails>& options = {}) const;

  /// Waits until a cluster is TERMINATED.
  /// @return The cluster as it was seen last.
  /// @throws OperationFailed when it ends as ERROR; TimeoutError after WaitOptions::timeout.
  ///
  /// REST: GET /api/2.0/clusters/get
  compute::ClusterDetails wait_until_terminated(std::string_view cluster_id,
                                                const WaitOptions<compute::ClusterDetails>& options = {}) const;

  /// Returns the key of the newest runtime of the workspace that fits; see compute::latest_spark_version().
  /// @throws NotFound when none fits.
  ///
  /// REST: GET /api/2.0/clusters/spark-versions
  [[nodiscard]] std::string latest_spark_version(const compute::SparkVersionSelector& selector = {},
                                                 const CallOptions& options = {}) const;

  /// Returns the id of the smallest node type of the workspace that fits; see compute::smallest_node_type().
  /// @throws NotFound when none fits.
  ///
  /// REST: GET /api/2.0/clusters/list-node-types
  [[nodiscard]] std::string smallest_node_type(const compute::NodeTypeSelector& selector = {},
                                               const CallOptions& options = {}) const;
};

}  // namespace databricks::inline v0_2

// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include <databricks/call_options.hpp>
#include <databricks/export.hpp>
#include <databricks/model/clusters.hpp>
#include <databricks/paged.hpp>

namespace databricks::inline v0_2 {

namespace internal {
class Session;
}  // namespace internal

/// Clusters API 2.0: create, start, edit, list, terminate and delete clusters. Reached through
/// DatabricksClient::clusters().
///
/// The last argument of every method is the CallOptions of this one call. A const client is safe from any number of
/// threads.
class DATABRICKS_EXPORT ClustersCalls {
 public:
  explicit ClustersCalls(std::shared_ptr<const internal::Session> session) noexcept : session_(std::move(session)) {}

  /// Makes another user the owner of a cluster, which must be terminated. Only for workspace admins.
  ///
  /// @param request Request to make another user the owner of a cluster.
  /// @throws InvalidState when the cluster is not terminated
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/clusters/change-owner
  void change_owner(const compute::ChangeClusterOwner& request, const CallOptions& options = {}) const;

  /// Creates a cluster and starts it. Returns at once, while the cluster is PENDING: see wait_until_running().
  ///
  /// Retries are safe: the library adds an idempotency token when the request has none
  /// (Config::auto_idempotency_tokens).
  ///
  /// `spark_version` and the node type may be left to the policy of `policy_id`.
  ///
  /// @param request Request to create a cluster.
  /// @return Id of the cluster that was created.
  /// @throws InvalidParameterValue, for example for an unknown runtime or node type
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/clusters/create
  compute::CreateClusterResponse create(const compute::CreateCluster& request, const CallOptions& options = {}) const;

  /// Terminates a cluster; its definition stays for 30 days (API: delete). Returns at once, while the cluster is
  /// TERMINATING: see wait_until_terminated(). Does nothing when the cluster is terminated already.
  ///
  /// @param cluster_id Id of the cluster to terminate.
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/clusters/delete
  void terminate(std::string_view cluster_id, const CallOptions& options = {}) const;

  /// @overload
  /// @param request Request to terminate a cluster; it stays in the list and can be started again.
  /// REST: POST /api/2.0/clusters/delete
  void terminate(const compute::DeleteCluster& request, const CallOptions& options = {}) const;

  /// Replaces the definition of a running or terminated cluster; a running one is restarted. Settings that are left out
  /// go back to their defaults: begin with to_edit_request(). Not for clusters that jobs made.
  ///
  /// @param request Request to replace the configuration of a cluster; attributes left out are reset.
  /// @throws ResourceDoesNotExist
  /// @throws InvalidParameterValue
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/clusters/edit
  void edit(const compute::EditCluster& request, const CallOptions& options = {}) const;

  /// Returns the definition and the state of a cluster, running or not.
  ///
  /// @param cluster_id Id of the cluster to look up.
  /// @return Configuration and current state of a cluster.
  /// @throws ResourceDoesNotExist
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: GET /api/2.0/clusters/get
  [[nodiscard]] compute::ClusterDetails get(std::string_view cluster_id, const CallOptions& options = {}) const;

  /// @overload
  /// @param request The parameters of clusters.get.
  /// REST: GET /api/2.0/clusters/get
  [[nodiscard]] compute::ClusterDetails get(const compute::GetClusterRequest& request,
                                            const CallOptions& options = {}) const;

  /// Lists all pinned and running clusters, and those terminated within the last 30 days; the service filters and sorts
  /// them.
  ///
  /// @param request The parameters of clusters.list.
  /// @return The clusters, page by page.
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: GET /api/2.0/clusters/list
  [[nodiscard]] Paged<compute::ClusterDetails> list(const compute::ListClustersRequest& request = {},
                                                    const CallOptions& options = {}) const;

  /// Lists the node types that can be used in the workspace.
  ///
  /// @return The node types.
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: GET /api/2.0/clusters/list-node-types
  [[nodiscard]] std::vector<compute::NodeType> list_node_types(const CallOptions& options = {}) const;

  /// Lists the availability zones a cluster can be placed in (AWS).
  ///
  /// @return The availability zones for clusters.
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: GET /api/2.0/clusters/list-zones
  [[nodiscard]] compute::ListAvailableZonesResponse list_zones(const CallOptions& options = {}) const;

  /// Terminates a cluster if need be and removes it for good.
  ///
  /// @param cluster_id Id of the cluster to remove.
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/clusters/permanent-delete
  void permanent_delete(std::string_view cluster_id, const CallOptions& options = {}) const;

  /// @overload
  /// @param request Request to remove a cluster for good.
  /// REST: POST /api/2.0/clusters/permanent-delete
  void permanent_delete(const compute::PermanentDeleteCluster& request, const CallOptions& options = {}) const;

  /// Keeps a terminated cluster in the list for longer than 30 days. Only for workspace admins.
  ///
  /// @param cluster_id Id of the cluster to pin.
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/clusters/pin
  void pin(std::string_view cluster_id, const CallOptions& options = {}) const;

  /// @overload
  /// @param request Request to pin a cluster.
  /// REST: POST /api/2.0/clusters/pin
  void pin(const compute::PinCluster& request, const CallOptions& options = {}) const;

  /// Changes the number of workers of a running cluster. Returns at once, while the cluster is RESIZING: see
  /// wait_until_running().
  ///
  /// @param request Request to change the size of a running cluster; set num_workers or autoscale.
  /// @throws InvalidState when the cluster is not running
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/clusters/resize
  void resize(const compute::ResizeCluster& request, const CallOptions& options = {}) const;

  /// Restarts a running cluster. Returns at once: see wait_until_running().
  ///
  /// @param request Request to restart a running cluster.
  /// @throws InvalidState when the cluster is not running
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/clusters/restart
  void restart(const compute::RestartCluster& request, const CallOptions& options = {}) const;

  /// Lists the runtimes that can be used in the workspace.
  ///
  /// @return The runtimes.
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: GET /api/2.0/clusters/spark-versions
  [[nodiscard]] std::vector<compute::SparkVersion> spark_versions(const CallOptions& options = {}) const;

  /// Starts a terminated cluster. Returns at once: see wait_until_running(). Not for clusters that jobs made.
  ///
  /// @param cluster_id Id of the cluster to start.
  /// @throws InvalidState when the cluster is not terminated
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/clusters/start
  void start(std::string_view cluster_id, const CallOptions& options = {}) const;

  /// @overload
  /// @param request Request to start a terminated cluster.
  /// REST: POST /api/2.0/clusters/start
  void start(const compute::StartCluster& request, const CallOptions& options = {}) const;

  /// Lets a terminated cluster leave the list after 30 days again. Only for workspace admins.
  ///
  /// @param cluster_id Id of the cluster to unpin.
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/clusters/unpin
  void unpin(std::string_view cluster_id, const CallOptions& options = {}) const;

  /// @overload
  /// @param request Request to unpin a cluster.
  /// REST: POST /api/2.0/clusters/unpin
  void unpin(const compute::UnpinCluster& request, const CallOptions& options = {}) const;

  /// Changes those settings of a cluster that `update_mask` names, a comma-separated list of field paths; a running
  /// cluster is restarted.
  ///
  /// @param request Request to change some attributes of a cluster.
  /// @throws ResourceDoesNotExist
  /// @throws InvalidParameterValue
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.1/clusters/update
  void update(const compute::UpdateCluster& request, const CallOptions& options = {}) const;

 protected:
  std::shared_ptr<const internal::Session> session_;
};

namespace compute {

/// The settings as a request: change what is to change and pass it to ClustersClient::edit(). Members that this library
/// does not know go along.
[[nodiscard]] DATABRICKS_EXPORT EditCluster to_edit_request(const ClusterDetails& current);

}  // namespace compute
}  // namespace databricks::inline v0_2

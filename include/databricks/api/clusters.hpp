#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include <databricks/api/node_types.hpp>
#include <databricks/api/spark_versions.hpp>
#include <databricks/call_options.hpp>
#include <databricks/model/clusters.hpp>
#include <databricks/paged.hpp>
#include <databricks/wait.hpp>

namespace databricks {

class Session;

/// Clusters API 2.0: create, start, edit, list, terminate and delete clusters. Reached through DatabricksClient::clusters().
///
/// Every method takes CallOptions and throws, beside what it names: Unauthenticated, PermissionDenied, TooManyRequests and the other
/// children of ApiError, TransportError, TimeoutError, CancelledError, DecodeError, ConfigError. A const client is safe from any
/// number of threads.
class ClustersClient {
 public:
  explicit ClustersClient(std::shared_ptr<const Session> session);

  /// Makes another user the owner. The cluster must be terminated; only for workspace admins.
  /// @throws InvalidState when the cluster is not terminated. REST: POST /api/2.0/clusters/change-owner
  void change_owner(const compute::ChangeClusterOwner& request, const CallOptions& options = {}) const;

  /// Creates a cluster and starts it. Returns at once, while the cluster is PENDING: see wait_until_running().
  /// Repeats are safe: without an idempotency token the library gives the request one (Config::mint_idempotency_tokens).
  /// @throws InvalidParameterValue for example for an unknown runtime or node type. REST: POST /api/2.0/clusters/create
  compute::CreateClusterResponse create(const compute::CreateCluster& request, const CallOptions& options = {}) const;

  /// Stops a cluster; its definition stays for 30 days (API: delete). Returns at once, while the cluster is TERMINATING: see
  /// wait_until_terminated(). Does nothing when the cluster is terminated already.
  /// REST: POST /api/2.0/clusters/delete
  void terminate(std::string_view cluster_id, const CallOptions& options = {}) const;

  /// Replaces the definition of a running or terminated cluster; a running one is restarted. Settings that are left out go back to
  /// their defaults: begin with edit_of(). REST: POST /api/2.0/clusters/edit
  void edit(const compute::EditCluster& request, const CallOptions& options = {}) const;

  /// What happened to a cluster, the newest first unless `order` says otherwise. Pages hold 50 events by default, 500 at most.
  /// REST: POST /api/2.0/clusters/events
  [[nodiscard]] Paged<compute::ClusterEvent> events(const compute::GetEvents& request,
                                                    const CallOptions& options = {}) const;

  /// A cluster, running or not. @throws ResourceDoesNotExist. REST: GET /api/2.0/clusters/get
  [[nodiscard]] compute::ClusterDetails get(std::string_view cluster_id, const CallOptions& options = {}) const;

  /// Checks of a cluster's health. REST: GET /api/2.1/clusters/{cluster_id}/diagnostics
  [[nodiscard]] compute::Diagnostic get_diagnostic(std::string_view cluster_id, const CallOptions& options = {}) const;

  /// All pinned and running clusters, and those terminated within the last 30 days; filtered and sorted by the service.
  /// REST: GET /api/2.0/clusters/list
  [[nodiscard]] Paged<compute::ClusterDetails> list(const compute::ListClustersRequest& request = {},
                                                    const CallOptions& options = {}) const;

  /// The node types that can be used in the workspace. REST: GET /api/2.0/clusters/list-node-types
  [[nodiscard]] std::vector<compute::NodeType> list_node_types(const CallOptions& options = {}) const;

  /// The availability zones a cluster can be placed in (AWS). REST: GET /api/2.0/clusters/list-zones
  [[nodiscard]] compute::ListAvailableZonesResponse list_zones(const CallOptions& options = {}) const;

  /// Terminates a cluster if need be and removes it for good. REST: POST /api/2.0/clusters/permanent-delete
  void permanent_delete(std::string_view cluster_id, const CallOptions& options = {}) const;

  /// Keeps a terminated cluster in the list for longer than 30 days; only for workspace admins. REST: POST /api/2.0/clusters/pin
  void pin(std::string_view cluster_id, const CallOptions& options = {}) const;

  /// Changes the number of workers. @throws InvalidState when the cluster is not running. REST: POST /api/2.0/clusters/resize
  void resize(const compute::ResizeCluster& request, const CallOptions& options = {}) const;

  /// Restarts a running cluster. @throws InvalidState when it is not running. REST: POST /api/2.0/clusters/restart
  void restart(const compute::RestartCluster& request, const CallOptions& options = {}) const;

  /// The runtimes that can be used in the workspace. REST: GET /api/2.0/clusters/spark-versions
  [[nodiscard]] std::vector<compute::SparkVersion> spark_versions(const CallOptions& options = {}) const;

  /// Starts a terminated cluster. Returns at once, see wait_until_running().
  /// @throws InvalidState when the cluster is not terminated. REST: POST /api/2.0/clusters/start
  void start(std::string_view cluster_id, const CallOptions& options = {}) const;

  /// Lets a terminated cluster leave the list after 30 days again. REST: POST /api/2.0/clusters/unpin
  void unpin(std::string_view cluster_id, const CallOptions& options = {}) const;

  /// Changes the settings that `update_mask` names, a comma-separated list of field paths; a running cluster is restarted.
  /// REST: POST /api/2.1/clusters/update
  void update(const compute::UpdateCluster& request, const CallOptions& options = {}) const;

  /// Waits until a cluster is RUNNING.
  /// @throws OperationFailed when it ends as TERMINATED or ERROR, with the reason; TimeoutError after WaitOptions::timeout.
  /// REST: GET /api/2.0/clusters/get
  compute::ClusterDetails wait_until_running(std::string_view cluster_id,
                                             const WaitOptions<compute::ClusterDetails>& options = {}) const;

  /// Waits until a cluster is TERMINATED. @throws OperationFailed when it ends as ERROR; TimeoutError.
  /// REST: GET /api/2.0/clusters/get
  compute::ClusterDetails wait_until_terminated(std::string_view cluster_id,
                                                const WaitOptions<compute::ClusterDetails>& options = {}) const;

  /// The key of the newest runtime that fits, asked of the service; see compute::latest_spark_version().
  /// @throws NotFound when none fits. REST: GET /api/2.0/clusters/spark-versions
  [[nodiscard]] std::string latest_spark_version(const compute::SparkVersionSelector& selector = {},
                                                 const CallOptions& options = {}) const;

  /// The id of the smallest node type that fits, asked of the service; see compute::smallest_node_type().
  /// @throws NotFound when none fits. REST: GET /api/2.0/clusters/list-node-types
  [[nodiscard]] std::string smallest_node_type(const compute::NodeTypeSelector& selector = {},
                                               const CallOptions& options = {}) const;

 private:
  std::shared_ptr<const Session> session_;
};

namespace compute {

/// The definition of a cluster as an edit request: change what is to change and pass it to ClustersClient::edit().
/// Settings that this library does not know go along.
[[nodiscard]] EditCluster edit_of(const ClusterDetails& cluster);

}  // namespace compute
}  // namespace databricks

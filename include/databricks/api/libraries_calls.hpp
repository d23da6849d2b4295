// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include <databricks/call_options.hpp>
#include <databricks/export.hpp>
#include <databricks/model/libraries.hpp>

namespace databricks::inline v0_2 {

namespace internal {
class Session;
}  // namespace internal

/// Libraries API 2.0: libraries on clusters. Reached through DatabricksClient::libraries().
///
/// The last argument of every method is the CallOptions of this one call. A const client is safe from any number of
/// threads.
class DATABRICKS_EXPORT LibrariesCalls {
 public:
  explicit LibrariesCalls(std::shared_ptr<const internal::Session> session) noexcept : session_(std::move(session)) {}

  /// Lists the libraries of every cluster that has some, with their states.
  ///
  /// @return The states by cluster; empty when there are none.
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: GET /api/2.0/libraries/all-cluster-statuses
  [[nodiscard]] std::vector<compute::ClusterLibraryStatuses> all_cluster_statuses(
      const CallOptions& options = {}) const;

  /// Returns the libraries of one cluster with their states: those of its definition first, then those set for all
  /// clusters.
  ///
  /// @param cluster_id Id of the cluster to look at.
  /// @return The libraries of the cluster.
  /// @throws ResourceDoesNotExist
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: GET /api/2.0/libraries/cluster-status
  [[nodiscard]] compute::ClusterLibraryStatuses cluster_status(std::string_view cluster_id,
                                                               const CallOptions& options = {}) const;

  /// @overload
  /// @param request The parameters of libraries.cluster_status.
  /// REST: GET /api/2.0/libraries/cluster-status
  [[nodiscard]] compute::ClusterLibraryStatuses cluster_status(const compute::ClusterStatusRequest& request,
                                                               const CallOptions& options = {}) const;

  /// Puts libraries on a cluster. Returns at once: see wait_until_installed(). Libraries that are there already stay as
  /// they are.
  ///
  /// @param request Libraries to install on a cluster.
  /// @throws ResourceDoesNotExist when there is no such cluster
  /// @throws InvalidParameterValue
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/libraries/install
  void install(const compute::InstallLibraries& request, const CallOptions& options = {}) const;

  /// Marks libraries for removal: they stay until the cluster restarts. Libraries that are not there are ignored.
  ///
  /// @param request Libraries to remove from a cluster at its next restart.
  /// @throws ResourceDoesNotExist when there is no such cluster
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/libraries/uninstall
  void uninstall(const compute::UninstallLibraries& request, const CallOptions& options = {}) const;

 protected:
  std::shared_ptr<const internal::Session> session_;
};

}  // namespace databricks::inline v0_2

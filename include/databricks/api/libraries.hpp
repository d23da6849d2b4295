#pragma once

#include <chrono>
#include <string_view>
#include <vector>

#include <databricks/api/libraries_calls.hpp>
#include <databricks/export.hpp>
#include <databricks/wait.hpp>

namespace databricks::inline v0_2 {

namespace compute {

/// As the models have it, for example for the `libraries` of a job's task.
[[nodiscard]] DATABRICKS_EXPORT Library library_of(const LibrarySource& source);

}  // namespace compute

/// Libraries may have to be built.
template <>
inline constexpr std::chrono::milliseconds kDefaultWait<compute::ClusterLibraryStatuses> = std::chrono::minutes{30};

/// The calls of the Libraries API 2.0, and methods that are more than a call.
class DATABRICKS_EXPORT LibrariesClient : public LibrariesCalls {
 public:
  using LibrariesCalls::install;
  using LibrariesCalls::LibrariesCalls;
  using LibrariesCalls::uninstall;

  /// Puts libraries on a cluster. Returns at once: see wait_until_installed(). Libraries that are there already stay as
  /// they are.
  ///
  ///     client.libraries().install(cluster_id, {compute::PyPi{.package = "simplejson==3.8.0"},
  ///                                             compute::Wheel{"/Volumes/main/lib/a.whl"}});
  ///
  /// @throws ResourceDoesNotExist when there is no such cluster; InvalidParameterValue.
  ///
  /// REST: POST /api/2.0/libraries/install
  void install(std::string_view cluster_id, const std::vector<compute::LibrarySource>& libraries,
               const CallOptions& options = {}) const;

  /// Marks libraries for removal: they stay until the cluster restarts. Libraries that are not there are ignored.
  /// @throws ResourceDoesNotExist when there is no such cluster.
  ///
  /// REST: POST /api/2.0/libraries/uninstall
  void uninstall(std::string_view cluster_id, const std::vector<compute::LibrarySource>& libraries,
                 const CallOptions& options = {}) const;

  /// Waits until libraries are INSTALLED, SKIPPED or UNINSTALL_ON_RESTART; by default at most 30 minutes. The cluster
  /// must be running: until then they are PENDING. The wait tolerates for a minute that the
  /// cluster is not found, because it may be new.
  /// @param libraries those to wait for; empty for all of the cluster.
  /// @throws OperationFailed when one is FAILED, with what the service says about each; TimeoutError, CancelledError.
  /// REST: GET /api/2.0/libraries/cluster-status
  compute::ClusterLibraryStatuses wait_until_installed(
      std::string_view cluster_id, const std::vector<compute::LibrarySource>& libraries = {},
      const WaitOptions<compute::ClusterLibraryStatuses>& options = {}) const;
};

}  // namespace databricks::inline v0_2

#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <databricks/call_options.hpp>
#include <databricks/model/libraries.hpp>
#include <databricks/wait.hpp>

namespace databricks {

class Session;

namespace compute {

/// A JAR: "/Workspace/…", "/Volumes/…" or the URI of a file in cloud storage.
struct Jar {
  std::string path;
  bool operator==(const Jar&) const = default;
};

/// A Python wheel: "/Workspace/…", "/Volumes/…" or the URI of a file in cloud storage.
struct Wheel {
  std::string path;
  bool operator==(const Wheel&) const = default;
};

/// A Python egg, which runtimes from 14.0 on no longer take: use a Wheel.
struct Egg {
  std::string path;
  bool operator==(const Egg&) const = default;
};

/// What a requirements.txt names: "/Workspace/…" or "/Volumes/…".
struct Requirements {
  std::string path;
  bool operator==(const Requirements&) const = default;
};

using PyPi = PythonPyPiLibrary;
using Maven = MavenLibrary;
using Cran = RCranLibrary;

/// A library of a kind that this library does not know, or one for pipelines; as it came.
struct UnknownLibrary {
  Library wire;
  bool operator==(const UnknownLibrary&) const = default;
};

/// Where a library comes from: exactly one of the kinds there are.
///
///     client.libraries().install(cluster_id, {compute::PyPi{.package = "simplejson==3.8.0"},
///                                             compute::Wheel{"/Volumes/main/lib/a.whl"}});
using LibrarySource = std::variant<Jar, Wheel, PyPi, Maven, Cran, Requirements, Egg, UnknownLibrary>;

/// As the models have it, for example for the `libraries` of a job's task.
[[nodiscard]] Library library_of(const LibrarySource& source);
/// Which kind a library is; UnknownLibrary unless exactly one kind is set.
[[nodiscard]] LibrarySource source_of(const Library& library);

}  // namespace compute

/// Libraries may have to be built.
template <>
inline constexpr std::chrono::milliseconds kDefaultWait<compute::ClusterLibraryStatuses> = std::chrono::minutes{30};

/// Libraries API 2.0: libraries on clusters. Reached through DatabricksClient::libraries().
///
/// Every method takes CallOptions and throws, beside what it names, what every call throws (see ClustersClient). A
/// const client is safe from any number of threads.
class LibrariesClient {
 public:
  explicit LibrariesClient(std::shared_ptr<const Session> session);

  /// The libraries of every cluster that has some, and how far they are.
  /// REST: GET /api/2.0/libraries/all-cluster-statuses
  [[nodiscard]] std::vector<compute::ClusterLibraryStatuses> all_cluster_statuses(
      const CallOptions& options = {}) const;

  /// The libraries of one cluster, and how far they are: those of its definition first, then those set for all
  /// clusters.
  /// @throws ResourceDoesNotExist. REST: GET /api/2.0/libraries/cluster-status
  [[nodiscard]] compute::ClusterLibraryStatuses cluster_status(std::string_view cluster_id,
                                                               const CallOptions& options = {}) const;

  /// Puts libraries on a cluster. Returns at once: see wait_until_installed(). Does nothing for those that are there.
  /// @throws ResourceDoesNotExist when there is no such cluster; InvalidParameterValue.
  /// REST: POST /api/2.0/libraries/install
  void install(std::string_view cluster_id, const std::vector<compute::LibrarySource>& libraries,
               const CallOptions& options = {}) const;
  void install(const compute::InstallLibraries& request, const CallOptions& options = {}) const;

  /// Marks libraries for removal: they stay until the cluster restarts. Does nothing for those that are not there.
  /// @throws ResourceDoesNotExist when there is no such cluster. REST: POST /api/2.0/libraries/uninstall
  void uninstall(std::string_view cluster_id, const std::vector<compute::LibrarySource>& libraries,
                 const CallOptions& options = {}) const;
  void uninstall(const compute::UninstallLibraries& request, const CallOptions& options = {}) const;

  /// Waits until libraries are INSTALLED, SKIPPED or UNINSTALL_ON_RESTART; by default at most 30 minutes. The cluster
  /// must be running: until then they are PENDING. That the cluster is not found is borne for the first minute, as it
  /// may be new.
  /// @param libraries those to wait for; empty for all of the cluster.
  /// @throws OperationFailed when one is FAILED, with what the service says about each; TimeoutError, CancelledError.
  /// REST: GET /api/2.0/libraries/cluster-status
  compute::ClusterLibraryStatuses wait_until_installed(
      std::string_view cluster_id, const std::vector<compute::LibrarySource>& libraries = {},
      const WaitOptions<compute::ClusterLibraryStatuses>& options = {}) const;

 private:
  std::shared_ptr<const Session> session_;
};

}  // namespace databricks

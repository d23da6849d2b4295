// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <databricks/model.hpp>

namespace databricks::compute {

/// Step a library has reached on a cluster.
enum class LibraryInstallStatus : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Some step of the installation failed; see messages.
  failed,
  /// The library is installed.
  installed,
  /// The library is being installed on the cluster nodes.
  installing,
  /// Nothing has been done for this library yet.
  pending,
  /// Package metadata is being fetched from the repository.
  resolving,
  restored,
  /// Not installed because of a Scala version mismatch.
  skipped,
  /// Marked for removal; gone after the next restart of the cluster.
  uninstall_on_restart,
};
[[nodiscard]] std::span<const std::string_view> wire_texts(LibraryInstallStatus) noexcept;

struct Library;
struct MavenLibrary;
struct PathSpec;
struct PythonPyPiLibrary;
struct RCranLibrary;

/// Install status of one library on one cluster.
struct LibraryFullStatus {
  /// True if the library was set to be installed on all clusters.
  std::optional<bool> is_library_for_all_clusters{};
  /// The library this status is about.
  Boxed<Library> library{};
  /// Informative and warning texts collected during the installation.
  std::vector<std::string> messages{};
  /// Current step of the installation.
  std::optional<OpenEnum<LibraryInstallStatus>> status{};
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const LibraryFullStatus&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// Library statuses of one cluster.
struct ClusterLibraryStatuses {
  /// Id of the cluster.
  std::optional<std::string> cluster_id{};
  /// Status of each library of the cluster. May be left out when there are none.
  std::vector<LibraryFullStatus> library_statuses{};
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const ClusterLibraryStatuses&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// One library. Set exactly one of the fields.
struct Library {
  /// R package from CRAN or another repository.
  Boxed<RCranLibrary> cran{};
  /// Deprecated: use whl. URI of a Python egg; not supported from Databricks Runtime 14.0 on.
  std::optional<std::string> egg{};
  /// File to load. Used for pipelines only.
  Boxed<PathSpec> file{};
  /// URI of a JAR: workspace path, Unity Catalog volume path or cloud storage URI.
  std::optional<std::string> jar{};
  /// Package from a Maven repository.
  Boxed<MavenLibrary> maven{};
  /// Notebook to load. Used for pipelines only.
  Boxed<PathSpec> notebook{};
  /// Python package from PyPI or another index.
  Boxed<PythonPyPiLibrary> pypi{};
  /// Path of a requirements.txt file in the workspace or in a Unity Catalog volume.
  std::optional<std::string> requirements{};
  /// URI of a Python wheel: workspace path, Unity Catalog volume path or cloud storage URI.
  std::optional<std::string> whl{};
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const Library&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// Libraries to install on a cluster.
struct InstallLibraries {
  /// Required. Id of the cluster that gets the libraries.
  std::string cluster_id;
  /// Required. Libraries to install.
  std::vector<Library> libraries;
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const InstallLibraries&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// Library statuses of all clusters.
struct ListAllClusterLibraryStatusesResponse {
  /// One entry for each cluster. May be left out when there are none.
  std::vector<ClusterLibraryStatuses> statuses{};
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const ListAllClusterLibraryStatusesResponse&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// Library from a Maven repository.
struct MavenLibrary {
  /// Required. Maven coordinates in the form group:artifact:version.
  std::string coordinates;
  /// Dependencies to leave out, each as group:artifact; a star is a wildcard.
  std::vector<std::string> exclusions{};
  /// Repository to install from. Left out: Maven Central and Spark Packages are searched.
  std::optional<std::string> repo{};
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const MavenLibrary&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// Reference to a workspace object by its path.
struct PathSpec {
  /// Absolute path of the notebook or file.
  std::optional<std::string> path{};
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const PathSpec&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// Python package from a package index.
struct PythonPyPiLibrary {
  /// Required. Package name, with an optional exact version such as simplejson==3.8.0.
  std::string package;
  /// Package index to install from. Left out: the default pip index.
  std::optional<std::string> repo{};
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const PythonPyPiLibrary&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// R package from a CRAN repository.
struct RCranLibrary {
  /// Required. Name of the R package.
  std::string package;
  /// Repository to install from. Left out: the default CRAN repository.
  std::optional<std::string> repo{};
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const RCranLibrary&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// Libraries to remove from a cluster at its next restart.
struct UninstallLibraries {
  /// Required. Id of the cluster that loses the libraries.
  std::string cluster_id;
  /// Required. Libraries to remove.
  std::vector<Library> libraries;
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const UninstallLibraries&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// The parameters of libraries.cluster_status.
struct ClusterStatusRequest {
  /// Required. Id of the cluster to look at.
  std::string cluster_id;
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const ClusterStatusRequest&) const = default;
  static const codec::Table& field_table() noexcept;
};

}  // namespace databricks::compute

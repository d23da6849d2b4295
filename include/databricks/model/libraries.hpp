// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

#include <databricks/export.hpp>
#include <databricks/model.hpp>

namespace databricks::inline v0_2::compute {

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
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(LibraryInstallStatus) noexcept;

struct Library;
struct MavenLibrary;
struct PathSpec;
struct PythonPyPiLibrary;
struct RCranLibrary;

// What the compiler makes of a struct (copies, comparisons) is no use of its deprecated members.
#if defined(_MSC_VER)
#pragma warning(push)
#pragma warning(disable : 4996)
#else
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#endif

/// Install status of one library on one cluster.
struct LibraryFullStatus {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// True if the library was set to be installed on all clusters.
  std::optional<bool> is_library_for_all_clusters{};
  /// The library this status is about.
  Boxed<Library> library{};
  /// Informative and warning texts collected during the installation.
  List<std::string> messages = unset;
  /// Current step of the installation.
  std::optional<OpenEnum<LibraryInstallStatus>> status{};

  bool operator==(const LibraryFullStatus&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Library statuses of one cluster.
struct ClusterLibraryStatuses {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Id of the cluster.
  std::optional<std::string> cluster_id{};
  /// Status of each library of the cluster. May be left out when there are none.
  List<LibraryFullStatus> library_statuses = unset;

  bool operator==(const ClusterLibraryStatuses&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// One library. Set exactly one of the fields.
struct Library {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// R package from CRAN or another repository.
  Boxed<RCranLibrary> cran{};
  /// Deprecated: use whl. URI of a Python egg; not supported from Databricks Runtime 14.0 on.
  [[deprecated("use whl")]]
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

  bool operator==(const Library&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Libraries to install on a cluster.
struct InstallLibraries {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Id of the cluster that gets the libraries.
  std::string cluster_id;
  /// Required. Libraries to install.
  List<Library> libraries = unset;

  bool operator==(const InstallLibraries&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Library statuses of all clusters.
struct ListAllClusterLibraryStatusesResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// One entry for each cluster. May be left out when there are none.
  List<ClusterLibraryStatuses> statuses = unset;

  bool operator==(const ListAllClusterLibraryStatusesResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Library from a Maven repository.
struct MavenLibrary {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Maven coordinates in the form group:artifact:version.
  std::string coordinates;
  /// Dependencies to leave out, each as group:artifact; a star is a wildcard.
  List<std::string> exclusions = unset;
  /// Repository to install from. Left out: Maven Central and Spark Packages are searched.
  std::optional<std::string> repo{};

  bool operator==(const MavenLibrary&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Reference to a workspace object by its path.
struct PathSpec {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Absolute path of the notebook or file.
  std::optional<std::string> path{};

  bool operator==(const PathSpec&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Python package from a package index.
struct PythonPyPiLibrary {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Package name, with an optional exact version such as simplejson==3.8.0.
  std::string package;
  /// Package index to install from. Left out: the default pip index.
  std::optional<std::string> repo{};

  bool operator==(const PythonPyPiLibrary&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// R package from a CRAN repository.
struct RCranLibrary {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Name of the R package.
  std::string package;
  /// Repository to install from. Left out: the default CRAN repository.
  std::optional<std::string> repo{};

  bool operator==(const RCranLibrary&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Libraries to remove from a cluster at its next restart.
struct UninstallLibraries {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Id of the cluster that loses the libraries.
  std::string cluster_id;
  /// Required. Libraries to remove.
  List<Library> libraries = unset;

  bool operator==(const UninstallLibraries&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The parameters of libraries.cluster_status.
struct ClusterStatusRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Id of the cluster to look at.
  std::string cluster_id;

  bool operator==(const ClusterStatusRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

#if defined(_MSC_VER)
#pragma warning(pop)
#else
#pragma GCC diagnostic pop
#endif

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

/// The packages that a requirements.txt names: "/Workspace/…" or "/Volumes/…".
struct Requirements {
  std::string path;
  bool operator==(const Requirements&) const = default;
};

/// A Python egg, which runtimes from 14.0 on no longer take: use a Wheel.
struct Egg {
  std::string path;
  bool operator==(const Egg&) const = default;
};

using PyPi = PythonPyPiLibrary;

using Maven = MavenLibrary;

using Cran = RCranLibrary;

/// A library of a kind that this library does not know, or one for pipelines; as it came.
struct UnknownLibrary {
  Library wire;
  bool operator==(const UnknownLibrary&) const = default;
};

/// Where a library comes from: exactly one of the kinds of sources.
using LibrarySource = std::variant<Jar, Wheel, PyPi, Maven, Cran, Requirements, Egg, UnknownLibrary>;

/// Sets the member that belongs to the value; the others stay as they are.
DATABRICKS_EXPORT void assign(Library& target, LibrarySource value);

/// Which alternative is set; UnknownLibrary unless exactly one is, and nothing else.
[[nodiscard]] DATABRICKS_EXPORT LibrarySource source_of(const Library& wire);

}  // namespace databricks::inline v0_2::compute

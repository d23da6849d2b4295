// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/model/libraries.hpp>

#include "codec/table.hpp"

namespace databricks::compute {

std::span<const std::string_view> wire_texts(LibraryInstallStatus) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "FAILED",
      "INSTALLED",
      "INSTALLING",
      "PENDING",
      "RESOLVING",
      "RESTORED",
      "SKIPPED",
      "UNINSTALL_ON_RESTART",
  };
  return texts;
}

const codec::Table& ClusterLibraryStatuses::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ClusterLibraryStatuses::cluster_id>("cluster_id"),
      codec::field<&ClusterLibraryStatuses::library_statuses>("library_statuses"),
  };
  static constexpr auto table = codec::table<ClusterLibraryStatuses>("ClusterLibraryStatuses", fields);
  return table;
}

const codec::Table& InstallLibraries::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&InstallLibraries::cluster_id>("cluster_id"),
      codec::field<&InstallLibraries::libraries>("libraries"),
  };
  static constexpr auto table = codec::table<InstallLibraries>("InstallLibraries", fields);
  return table;
}

const codec::Table& Library::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&Library::cran>("cran"),
      codec::field<&Library::egg>("egg"),
      codec::field<&Library::file>("file"),
      codec::field<&Library::jar>("jar"),
      codec::field<&Library::maven>("maven"),
      codec::field<&Library::notebook>("notebook"),
      codec::field<&Library::pypi>("pypi"),
      codec::field<&Library::requirements>("requirements"),
      codec::field<&Library::whl>("whl"),
  };
  static constexpr auto table = codec::table<Library>("Library", fields);
  return table;
}

const codec::Table& LibraryFullStatus::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&LibraryFullStatus::is_library_for_all_clusters>("is_library_for_all_clusters"),
      codec::field<&LibraryFullStatus::library>("library"),
      codec::field<&LibraryFullStatus::messages>("messages"),
      codec::field<&LibraryFullStatus::status>("status"),
  };
  static constexpr auto table = codec::table<LibraryFullStatus>("LibraryFullStatus", fields);
  return table;
}

const codec::Table& ListAllClusterLibraryStatusesResponse::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ListAllClusterLibraryStatusesResponse::statuses>("statuses"),
  };
  static constexpr auto table = codec::table<ListAllClusterLibraryStatusesResponse>("ListAllClusterLibraryStatusesResponse", fields);
  return table;
}

const codec::Table& MavenLibrary::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&MavenLibrary::coordinates>("coordinates"),
      codec::field<&MavenLibrary::exclusions>("exclusions"),
      codec::field<&MavenLibrary::repo>("repo"),
  };
  static constexpr auto table = codec::table<MavenLibrary>("MavenLibrary", fields);
  return table;
}

const codec::Table& PathSpec::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&PathSpec::path>("path"),
  };
  static constexpr auto table = codec::table<PathSpec>("PathSpec", fields);
  return table;
}

const codec::Table& PythonPyPiLibrary::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&PythonPyPiLibrary::package>("package"),
      codec::field<&PythonPyPiLibrary::repo>("repo"),
  };
  static constexpr auto table = codec::table<PythonPyPiLibrary>("PythonPyPiLibrary", fields);
  return table;
}

const codec::Table& RCranLibrary::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&RCranLibrary::package>("package"),
      codec::field<&RCranLibrary::repo>("repo"),
  };
  static constexpr auto table = codec::table<RCranLibrary>("RCranLibrary", fields);
  return table;
}

const codec::Table& UninstallLibraries::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&UninstallLibraries::cluster_id>("cluster_id"),
      codec::field<&UninstallLibraries::libraries>("libraries"),
  };
  static constexpr auto table = codec::table<UninstallLibraries>("UninstallLibraries", fields);
  return table;
}

const codec::Table& ClusterStatusRequest::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ClusterStatusRequest::cluster_id>("cluster_id"),
  };
  static constexpr auto table = codec::table<ClusterStatusRequest>("ClusterStatusRequest", fields);
  return table;
}

}  // namespace databricks::compute

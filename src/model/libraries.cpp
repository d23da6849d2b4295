// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/model/libraries.hpp>

#include <utility>

#include "codec/table.hpp"

namespace databricks::inline v0_2::compute {

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

const internal::codec::Table& ClusterLibraryStatuses::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ClusterLibraryStatuses::cluster_id>("cluster_id"),
      internal::codec::field<&ClusterLibraryStatuses::library_statuses>("library_statuses"),
  };
  static constexpr auto table = internal::codec::table<ClusterLibraryStatuses>("ClusterLibraryStatuses", fields);
  return table;
}

const internal::codec::Table& InstallLibraries::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&InstallLibraries::cluster_id>("cluster_id"),
      internal::codec::field<&InstallLibraries::libraries>("libraries"),
  };
  static constexpr auto table = internal::codec::table<InstallLibraries>("InstallLibraries", fields);
  return table;
}

const internal::codec::Table& Library::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&Library::cran>("cran"),
      internal::codec::field<&Library::egg>("egg"),
      internal::codec::field<&Library::file>("file"),
      internal::codec::field<&Library::jar>("jar"),
      internal::codec::field<&Library::maven>("maven"),
      internal::codec::field<&Library::notebook>("notebook"),
      internal::codec::field<&Library::pypi>("pypi"),
      internal::codec::field<&Library::requirements>("requirements"),
      internal::codec::field<&Library::whl>("whl"),
  };
  static constexpr auto table = internal::codec::table<Library>("Library", fields);
  return table;
}

const internal::codec::Table& LibraryFullStatus::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&LibraryFullStatus::is_library_for_all_clusters>("is_library_for_all_clusters"),
      internal::codec::field<&LibraryFullStatus::library>("library"),
      internal::codec::field<&LibraryFullStatus::messages>("messages"),
      internal::codec::field<&LibraryFullStatus::status>("status"),
  };
  static constexpr auto table = internal::codec::table<LibraryFullStatus>("LibraryFullStatus", fields);
  return table;
}

const internal::codec::Table& ListAllClusterLibraryStatusesResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListAllClusterLibraryStatusesResponse::statuses>("statuses"),
  };
  static constexpr auto table = internal::codec::table<ListAllClusterLibraryStatusesResponse>("ListAllClusterLibraryStatusesResponse", fields);
  return table;
}

const internal::codec::Table& MavenLibrary::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&MavenLibrary::coordinates>("coordinates"),
      internal::codec::field<&MavenLibrary::exclusions>("exclusions"),
      internal::codec::field<&MavenLibrary::repo>("repo"),
  };
  static constexpr auto table = internal::codec::table<MavenLibrary>("MavenLibrary", fields);
  return table;
}

const internal::codec::Table& PathSpec::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&PathSpec::path>("path"),
  };
  static constexpr auto table = internal::codec::table<PathSpec>("PathSpec", fields);
  return table;
}

const internal::codec::Table& PythonPyPiLibrary::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&PythonPyPiLibrary::package>("package"),
      internal::codec::field<&PythonPyPiLibrary::repo>("repo"),
  };
  static constexpr auto table = internal::codec::table<PythonPyPiLibrary>("PythonPyPiLibrary", fields);
  return table;
}

const internal::codec::Table& RCranLibrary::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&RCranLibrary::package>("package"),
      internal::codec::field<&RCranLibrary::repo>("repo"),
  };
  static constexpr auto table = internal::codec::table<RCranLibrary>("RCranLibrary", fields);
  return table;
}

const internal::codec::Table& UninstallLibraries::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&UninstallLibraries::cluster_id>("cluster_id"),
      internal::codec::field<&UninstallLibraries::libraries>("libraries"),
  };
  static constexpr auto table = internal::codec::table<UninstallLibraries>("UninstallLibraries", fields);
  return table;
}

const internal::codec::Table& ClusterStatusRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ClusterStatusRequest::cluster_id>("cluster_id"),
  };
  static constexpr auto table = internal::codec::table<ClusterStatusRequest>("ClusterStatusRequest", fields);
  return table;
}

void assign(Library& target, LibrarySource value) {
  struct Setter {
    Library& target;

    void operator()(Jar& value) const { target.jar = std::move(value.path); }
    void operator()(Wheel& value) const { target.whl = std::move(value.path); }
    void operator()(PyPi& value) const { target.pypi = std::move(value); }
    void operator()(Maven& value) const { target.maven = std::move(value); }
    void operator()(Cran& value) const { target.cran = std::move(value); }
    void operator()(Requirements& value) const { target.requirements = std::move(value.path); }
    void operator()(Egg& value) const { target.egg = std::move(value.path); }
    void operator()(UnknownLibrary& value) const { target = std::move(value.wire); }
  };
  std::visit(Setter{target}, value);
}

LibrarySource source_of(const Library& wire) {
  const bool is_odd = wire.file || wire.notebook || !wire.unknown_fields.empty();
  int count = wire.jar.has_value();
  count += wire.whl.has_value();
  count += wire.pypi.has_value();
  count += wire.maven.has_value();
  count += wire.cran.has_value();
  count += wire.requirements.has_value();
  count += wire.egg.has_value();
  if (is_odd || count != 1) return UnknownLibrary{wire};
  if (wire.jar) return Jar{*wire.jar};
  if (wire.whl) return Wheel{*wire.whl};
  if (wire.pypi) return PyPi{*wire.pypi};
  if (wire.maven) return Maven{*wire.maven};
  if (wire.cran) return Cran{*wire.cran};
  if (wire.requirements) return Requirements{*wire.requirements};
  return Egg{*wire.egg};
}

}  // namespace databricks::inline v0_2::compute

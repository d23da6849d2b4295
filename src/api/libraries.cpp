#include <databricks/api/libraries.hpp>

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "api/endpoints/libraries.hpp"
#include "core/session.hpp"
#include "core/wait.hpp"

namespace databricks {

using namespace compute;
namespace endpoint = endpoints::libraries;

namespace {

/// For so long the service may not know a cluster that is new.
constexpr std::chrono::minutes kUnknownAtFirst{1};

struct ToWire {
  Library operator()(const Jar& jar) const { return {.jar = jar.path}; }
  Library operator()(const Wheel& wheel) const { return {.whl = wheel.path}; }
  Library operator()(const PyPi& package) const { return {.pypi = package}; }
  Library operator()(const Maven& package) const { return {.maven = package}; }
  Library operator()(const Cran& package) const { return {.cran = package}; }
  Library operator()(const Requirements& requirements) const { return {.requirements = requirements.path}; }
  Library operator()(const Egg& egg) const { return {.egg = egg.path}; }
  Library operator()(const UnknownLibrary& unknown) const { return unknown.wire; }
};

std::vector<Library> to_wire(const std::vector<LibrarySource>& sources) {
  std::vector<Library> libraries;
  libraries.reserve(sources.size());
  for (const LibrarySource& source : sources) libraries.push_back(library_of(source));
  return libraries;
}

}  // namespace

Library compute::library_of(const LibrarySource& source) { return std::visit(ToWire{}, source); }

LibrarySource compute::source_of(const Library& library) {
  const int others = library.file.has_value() + library.notebook.has_value() + !library.unknown_fields.empty();
  const int kinds = library.jar.has_value() + library.whl.has_value() + library.pypi.has_value() +
                    library.maven.has_value() + library.cran.has_value() + library.requirements.has_value() +
                    library.egg.has_value();
  if (kinds != 1 || others != 0) return UnknownLibrary{library};
  if (library.jar) return Jar{*library.jar};
  if (library.whl) return Wheel{*library.whl};
  if (library.pypi) return *library.pypi;
  if (library.maven) return *library.maven;
  if (library.cran) return *library.cran;
  if (library.requirements) return Requirements{*library.requirements};
  return Egg{*library.egg};
}

LibrariesClient::LibrariesClient(std::shared_ptr<const Session> session) : session_(std::move(session)) {}

std::vector<ClusterLibraryStatuses> LibrariesClient::all_cluster_statuses(const CallOptions& options) const {
  return session_->call<ListAllClusterLibraryStatusesResponse>(endpoint::all_cluster_statuses, options).statuses;
}

ClusterLibraryStatuses LibrariesClient::cluster_status(std::string_view cluster_id, const CallOptions& options) const {
  return session_->call<ClusterLibraryStatuses>(endpoint::cluster_status,
                                                ClusterStatusRequest{.cluster_id = std::string{cluster_id}}, options);
}

void LibrariesClient::install(std::string_view cluster_id, const std::vector<LibrarySource>& libraries,
                              const CallOptions& options) const {
  install({.cluster_id = std::string{cluster_id}, .libraries = to_wire(libraries)}, options);
}

void LibrariesClient::install(const InstallLibraries& request, const CallOptions& options) const {
  session_->call(endpoint::install, request, options);
}

void LibrariesClient::uninstall(std::string_view cluster_id, const std::vector<LibrarySource>& libraries,
                                const CallOptions& options) const {
  uninstall({.cluster_id = std::string{cluster_id}, .libraries = to_wire(libraries)}, options);
}

void LibrariesClient::uninstall(const UninstallLibraries& request, const CallOptions& options) const {
  session_->call(endpoint::uninstall, request, options);
}

namespace {

using enum Sighting::Verdict;

Sighting::Verdict judge(const LibraryFullStatus& library) {
  if (!library.status) return going_on;
  switch (library.status->value()) {
    case LibraryInstallStatus::installed:
    case LibraryInstallStatus::skipped:
    case LibraryInstallStatus::uninstall_on_restart: return reached;
    case LibraryInstallStatus::failed: return failed;
    default: return going_on;
  }
}

/// For people: "{"jar":"dbfs:/a.jar"} FAILED: no such file"
std::string description(const LibraryFullStatus& library) {
  const std::string what = library.library ? encode(*library.library) : "a library";
  return fmt::format("{} {}{}{}", what, library.status ? library.status->text() : "without a status",
                     library.messages.empty() ? "" : ": ", fmt::join(library.messages, "; "));
}

/// Judges the libraries that are waited for; empty for all.
Sighting judge_all(const std::vector<Library>& wanted, const ClusterLibraryStatuses& cluster) {
  const auto is_wanted = [&](const LibraryFullStatus& library) {
    return wanted.empty() || (library.library && std::ranges::find(wanted, *library.library) != wanted.end());
  };
  std::vector<std::string> failures;
  std::vector<std::string> pending;
  std::size_t seen = 0;
  for (const LibraryFullStatus& library : cluster.library_statuses) {
    if (!is_wanted(library)) continue;
    ++seen;
    if (judge(library) == failed) failures.push_back(description(library));
    if (judge(library) == going_on) pending.push_back(description(library));
  }
  if (!failures.empty()) return {failed, fmt::format("{}", fmt::join(failures, "\n"))};
  if (!pending.empty()) return {going_on, fmt::format("{}", fmt::join(pending, "\n"))};
  if (seen < wanted.size()) return {going_on, "the service does not list all of the libraries"};
  return {reached};
}

}  // namespace

ClusterLibraryStatuses LibrariesClient::wait_until_installed(std::string_view cluster_id,
                                                             const std::vector<LibrarySource>& libraries,
                                                             const WaitOptions<ClusterLibraryStatuses>& options) const {
  const std::vector<Library> wanted = to_wire(libraries);
  const auto known_at_last = session_->clock().now() + kUnknownAtFirst;
  bool is_known = false;
  const auto look = [&](const CallOptions& call) {
    try {
      auto statuses = cluster_status(cluster_id, call);
      is_known = true;
      return statuses;
    } catch (const NotFound&) {
      if (session_->clock().now() >= known_at_last) throw;
      is_known = false;
      return ClusterLibraryStatuses{.cluster_id = std::string{cluster_id}};
    }
  };
  return wait_until<ClusterLibraryStatuses>(
      session_->clock(), fmt::format("the libraries of cluster {}", cluster_id), options, look,
      [&](const ClusterLibraryStatuses& statuses) {
        return is_known ? judge_all(wanted, statuses) : Sighting{going_on, "the service does not know the cluster yet"};
      });
}

}  // namespace databricks

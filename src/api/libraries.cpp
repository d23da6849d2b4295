#include <databricks/api/libraries.hpp>

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "core/session.hpp"
#include "core/wait.hpp"

namespace databricks::inline v0_2 {

using namespace compute;

namespace {

/// For so long the service may not know a cluster that is new.
constexpr std::chrono::minutes kUnknownAtFirst{1};

std::vector<Library> to_wire(const std::vector<LibrarySource>& sources) {
  std::vector<Library> libraries;
  libraries.reserve(sources.size());
  for (const LibrarySource& source : sources) libraries.push_back(library_of(source));
  return libraries;
}

}  // namespace

Library compute::library_of(const LibrarySource& source) {
  Library library;
  assign(library, source);
  return library;
}

void LibrariesClient::install(std::string_view cluster_id, const std::vector<LibrarySource>& libraries,
                              const CallOptions& options) const {
  install({.cluster_id = std::string{cluster_id}, .libraries = to_wire(libraries)}, options);
}

void LibrariesClient::uninstall(std::string_view cluster_id, const std::vector<LibrarySource>& libraries,
                                const CallOptions& options) const {
  uninstall({.cluster_id = std::string{cluster_id}, .libraries = to_wire(libraries)}, options);
}

namespace {

using enum internal::PollState;

internal::PollState classify_library(const LibraryFullStatus& library) {
  if (!library.status) return in_progress;
  switch (library.status->value()) {
    case LibraryInstallStatus::installed:
    case LibraryInstallStatus::skipped:
    case LibraryInstallStatus::uninstall_on_restart: return reached;
    case LibraryInstallStatus::failed: return failed;
    default: return in_progress;
  }
}

/// For people: "{"jar":"dbfs:/a.jar"} FAILED: no such file"
std::string description(const LibraryFullStatus& library) {
  const std::string what = library.library ? encode(*library.library) : "a library";
  return fmt::format("{} {}{}{}", what, library.status ? library.status->text() : "without a status",
                     library.messages.empty() ? "" : ": ", fmt::join(library.messages, "; "));
}

/// Classifies the libraries that are waited for; empty for all.
internal::PollResult classify_poll(const std::vector<Library>& wanted, const ClusterLibraryStatuses& cluster) {
  const auto is_wanted = [&](const LibraryFullStatus& library) {
    return wanted.empty() || (library.library && std::ranges::find(wanted, *library.library) != wanted.end());
  };
  std::vector<std::string> failures;
  std::vector<std::string> pending;
  std::size_t seen = 0;
  for (const LibraryFullStatus& library : cluster.library_statuses) {
    if (!is_wanted(library)) continue;
    ++seen;
    if (classify_library(library) == failed) failures.push_back(description(library));
    if (classify_library(library) == in_progress) pending.push_back(description(library));
  }
  if (!failures.empty()) return {failed, fmt::format("{}", fmt::join(failures, "\n"))};
  if (!pending.empty()) return {in_progress, fmt::format("{}", fmt::join(pending, "\n"))};
  if (seen < wanted.size()) return {in_progress, "the service does not list all of the libraries"};
  return {reached};
}

}  // namespace

ClusterLibraryStatuses LibrariesClient::wait_until_installed(std::string_view cluster_id,
                                                             const std::vector<LibrarySource>& libraries,
                                                             const WaitOptions<ClusterLibraryStatuses>& options) const {
  const std::vector<Library> wanted = to_wire(libraries);
  const auto known_at_last = session_->clock().now() + kUnknownAtFirst;
  bool is_known = false;
  const auto poll = [&](const CallOptions& call) {
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
  return internal::wait_until<ClusterLibraryStatuses>(
      session_->clock(), session_->config().retry, fmt::format("the libraries of cluster {}", cluster_id), options,
      poll, [&](const ClusterLibraryStatuses& statuses) {
        return is_known ? classify_poll(wanted, statuses)
                        : internal::PollResult{in_progress, "the service does not know the cluster yet"};
      });
}

}  // namespace databricks::inline v0_2

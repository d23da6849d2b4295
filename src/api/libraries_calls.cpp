// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/api/libraries_calls.hpp>

#include "api/endpoints/libraries.hpp"
#include "core/session.hpp"

namespace databricks::inline v0_2 {

namespace endpoint = internal::endpoints::libraries;

std::vector<compute::ClusterLibraryStatuses> LibrariesCalls::all_cluster_statuses(const CallOptions& options) const {
  return session_->call<compute::ListAllClusterLibraryStatusesResponse>(endpoint::all_cluster_statuses,
                                                                        options).statuses;
}

compute::ClusterLibraryStatuses LibrariesCalls::cluster_status(std::string_view cluster_id,
                                                               const CallOptions& options) const {
  return cluster_status(compute::ClusterStatusRequest{.cluster_id = std::string{cluster_id}}, options);
}

compute::ClusterLibraryStatuses LibrariesCalls::cluster_status(const compute::ClusterStatusRequest& request,
                                                               const CallOptions& options) const {
  return session_->call<compute::ClusterLibraryStatuses>(endpoint::cluster_status, request, options);
}

void LibrariesCalls::install(const compute::InstallLibraries& request, const CallOptions& options) const {
  session_->call(endpoint::install, request, options);
}

void LibrariesCalls::uninstall(const compute::UninstallLibraries& request, const CallOptions& options) const {
  session_->call(endpoint::uninstall, request, options);
}

}  // namespace databricks::inline v0_2

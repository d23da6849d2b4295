// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/api/workspace_calls.hpp>

#include "api/endpoints/workspace.hpp"
#include "core/session.hpp"

namespace databricks::inline v0_2 {

namespace endpoint = internal::endpoints::workspace;

void WorkspaceCalls::delete_(const workspace::Delete& request, const CallOptions& options) const {
  session_->call(endpoint::delete_, request, options);
}

workspace::ExportResponse WorkspaceCalls::export_(const workspace::ExportRequest& request,
                                                  const CallOptions& options) const {
  return session_->call<workspace::ExportResponse>(endpoint::export_, request, options);
}

workspace::ObjectInfo WorkspaceCalls::get_status(std::string_view path, const CallOptions& options) const {
  return get_status(workspace::GetStatusRequest{.path = std::string{path}}, options);
}

workspace::ObjectInfo WorkspaceCalls::get_status(const workspace::GetStatusRequest& request,
                                                 const CallOptions& options) const {
  return session_->call<workspace::ObjectInfo>(endpoint::get_status, request, options);
}

void WorkspaceCalls::import_(const workspace::Import& request, const CallOptions& options) const {
  session_->call(endpoint::import_, request, options);
}

std::vector<workspace::ObjectInfo> WorkspaceCalls::list(const workspace::ListWorkspaceRequest& request,
                                                        const CallOptions& options) const {
  return session_->call<workspace::ListResponse>(endpoint::list, request, options).objects;
}

void WorkspaceCalls::mkdirs(std::string_view path, const CallOptions& options) const {
  mkdirs(workspace::Mkdirs{.path = std::string{path}}, options);
}

void WorkspaceCalls::mkdirs(const workspace::Mkdirs& request, const CallOptions& options) const {
  session_->call(endpoint::mkdirs, request, options);
}

}  // namespace databricks::inline v0_2

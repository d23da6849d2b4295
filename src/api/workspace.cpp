#include <databricks/api/workspace.hpp>

#include "api/endpoints/workspace.hpp"
#include "core/session.hpp"

namespace databricks {

using namespace workspace;
namespace endpoint = endpoints::workspace;

WorkspaceClient::WorkspaceClient(std::shared_ptr<const Session> session) : session_(std::move(session)) {}

void WorkspaceClient::delete_(const Delete& request, const CallOptions& options) const {
  session_->call(endpoint::delete_, request, options);
}

ExportResponse WorkspaceClient::export_(const ExportRequest& request, const CallOptions& options) const {
  return session_->call<ExportResponse>(endpoint::export_, request, options);
}

ObjectInfo WorkspaceClient::get_status(std::string_view path, const CallOptions& options) const {
  return session_->call<ObjectInfo>(endpoint::get_status, GetStatusRequest{.path = std::string{path}}, options);
}

void WorkspaceClient::import_(const Import& request, const CallOptions& options) const {
  session_->call(endpoint::import_, request, options);
}

std::vector<ObjectInfo> WorkspaceClient::list(const ListWorkspaceRequest& request, const CallOptions& options) const {
  return session_->call<ListResponse>(endpoint::list, request, options).objects;
}

void WorkspaceClient::mkdirs(std::string_view path, const CallOptions& options) const {
  session_->call(endpoint::mkdirs, Mkdirs{.path = std::string{path}}, options);
}

}  // namespace databricks

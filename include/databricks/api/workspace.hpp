#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include <databricks/call_options.hpp>
#include <databricks/model/workspace.hpp>

namespace databricks {

class Session;

/// Workspace API 2.0: list, import, export and delete notebooks, files and folders. Reached through DatabricksClient::workspace().
///
/// Every method takes CallOptions and throws, beside what it names, what every call throws (see ClustersClient). A const client is
/// safe from any number of threads.
class WorkspaceClient {
 public:
  explicit WorkspaceClient(std::shared_ptr<const Session> session);

  /// Deletes an object. @throws ResourceDoesNotExist; BadRequest with code DIRECTORY_NOT_EMPTY for a folder that holds something when
  /// `recursive` is not set. REST: POST /api/2.0/workspace/delete
  void delete_(const workspace::Delete& request, const CallOptions& options = {}) const;

  /// A notebook or folder in the format asked for; at most 10 MB. REST: GET /api/2.0/workspace/export
  [[nodiscard]] workspace::ExportResponse export_(const workspace::ExportRequest& request, const CallOptions& options = {}) const;

  /// What is at a path. @throws ResourceDoesNotExist. REST: GET /api/2.0/workspace/get-status
  [[nodiscard]] workspace::ObjectInfo get_status(std::string_view path, const CallOptions& options = {}) const;

  /// Makes a notebook, file or folder from content; at most 10 MB. Formats other than SOURCE know their language themselves.
  /// @throws ResourceAlreadyExists when there is something at the path and `overwrite` is not set; ResourceDoesNotExist when the
  /// folder above is missing. REST: POST /api/2.0/workspace/import
  void import_(const workspace::Import& request, const CallOptions& options = {}) const;

  /// What is in a folder, one level deep; for the path of a notebook that notebook. REST: GET /api/2.0/workspace/list
  [[nodiscard]] std::vector<workspace::ObjectInfo> list(const workspace::ListWorkspaceRequest& request,
                                                        const CallOptions& options = {}) const;

  /// Makes a folder and those above it; does nothing when it is there. REST: POST /api/2.0/workspace/mkdirs
  void mkdirs(std::string_view path, const CallOptions& options = {}) const;

 private:
  std::shared_ptr<const Session> session_;
};

}  // namespace databricks

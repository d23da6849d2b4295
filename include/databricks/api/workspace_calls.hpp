// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include <databricks/call_options.hpp>
#include <databricks/export.hpp>
#include <databricks/model/workspace.hpp>

namespace databricks::inline v0_2 {

namespace internal {
class Session;
}  // namespace internal

/// Workspace API 2.0: list, import, export and delete notebooks, files and folders. Reached through
/// DatabricksClient::workspace().
///
/// The last argument of every method is the CallOptions of this one call. A const client is safe from any number of
/// threads.
class DATABRICKS_EXPORT WorkspaceCalls {
 public:
  explicit WorkspaceCalls(std::shared_ptr<const internal::Session> session) noexcept : session_(std::move(session)) {}

  /// Deletes an object.
  ///
  /// @param request What to delete.
  /// @throws ResourceDoesNotExist
  /// @throws BadRequest with code DIRECTORY_NOT_EMPTY for a folder that holds something when `recursive` is not set
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/workspace/delete
  void delete_(const workspace::Delete& request, const CallOptions& options = {}) const;

  /// Returns a notebook, file or folder in the format asked for (SOURCE by default; folders: DBC, SOURCE and AUTO
  /// only); at most 10 MB.
  ///
  /// @param request The parameters of workspace.export.
  /// @return Exported content.
  /// @throws ResourceDoesNotExist
  /// @throws BadRequest with code MAX_NOTEBOOK_SIZE_EXCEEDED for more than 10 MB
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: GET /api/2.0/workspace/export
  [[nodiscard]] workspace::ExportResponse export_(const workspace::ExportRequest& request,
                                                  const CallOptions& options = {}) const;

  /// Returns what is at a path.
  ///
  /// @param path Absolute path of the object or directory.
  /// @return An object or a directory in the workspace.
  /// @throws ResourceDoesNotExist
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: GET /api/2.0/workspace/get-status
  [[nodiscard]] workspace::ObjectInfo get_status(std::string_view path, const CallOptions& options = {}) const;

  /// @overload
  /// @param request The parameters of workspace.get_status.
  /// REST: GET /api/2.0/workspace/get-status
  [[nodiscard]] workspace::ObjectInfo get_status(const workspace::GetStatusRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Makes a notebook, file or folder from content; at most 10 MB. The format SOURCE, which is the default, needs a
  /// language; the others know theirs. AUTO makes a notebook of content that begins with the mark of one, and a file of
  /// anything else.
  ///
  /// @param request Content to import.
  /// @throws ResourceAlreadyExists when there is something at the path and `overwrite` is not set
  /// @throws ResourceDoesNotExist when the folder above is missing
  /// @throws BadRequest with code MAX_NOTEBOOK_SIZE_EXCEEDED for more than 10 MB
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/workspace/import
  void import_(const workspace::Import& request, const CallOptions& options = {}) const;

  /// Lists what is in a folder, one level deep; for the path of a notebook that notebook.
  ///
  /// @param request The parameters of workspace.list.
  /// @return The objects; empty when there are none.
  /// @throws ResourceDoesNotExist
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: GET /api/2.0/workspace/list
  [[nodiscard]] std::vector<workspace::ObjectInfo> list(const workspace::ListWorkspaceRequest& request,
                                                        const CallOptions& options = {}) const;

  /// Makes a folder and those above it; does nothing when it exists.
  ///
  /// @param path Absolute path of the new directory.
  /// @throws ResourceAlreadyExists when a part of the path is no folder
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/workspace/mkdirs
  void mkdirs(std::string_view path, const CallOptions& options = {}) const;

  /// @overload
  /// @param request Directory to create.
  /// REST: POST /api/2.0/workspace/mkdirs
  void mkdirs(const workspace::Mkdirs& request, const CallOptions& options = {}) const;

 protected:
  std::shared_ptr<const internal::Session> session_;
};

}  // namespace databricks::inline v0_2

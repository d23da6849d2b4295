#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include <databricks/call_options.hpp>
#include <databricks/model/workspace.hpp>
#include <databricks/paged.hpp>
#include <databricks/transfer.hpp>

namespace databricks {

class Session;

/// Workspace API 2.0: list, import, export and delete notebooks, files and folders. Reached through
/// DatabricksClient::workspace().
///
/// Every method takes CallOptions and throws, beside what it names, what every call throws (see ClustersClient). A
/// const client is safe from any number of threads.
class WorkspaceClient {
 public:
  explicit WorkspaceClient(std::shared_ptr<const Session> session);

  /// Deletes an object. @throws ResourceDoesNotExist; BadRequest with code DIRECTORY_NOT_EMPTY for a folder that holds
  /// something when `recursive` is not set. REST: POST /api/2.0/workspace/delete
  void delete_(const workspace::Delete& request, const CallOptions& options = {}) const;

  /// Writes a notebook, file or folder in the format asked for to a local file, a stream or memory; see export_() for
  /// the formats and limits. The content comes as it is, not as base64, and is in memory as a whole.
  ///
  ///     client.workspace().download({.format = workspace::ExportFormat::jupyter, .path = "/Shared/report"},
  ///                                 std::filesystem::path{"report.ipynb"});
  ///
  /// @throws what export_() throws, and what the sink throws. REST: GET /api/2.0/workspace/export?direct_download=true
  void download(const workspace::ExportRequest& request, DownloadSink sink, const CallOptions& options = {}) const;

  /// A notebook, file or folder in the format asked for (SOURCE by default; folders: DBC, SOURCE and AUTO only); at
  /// most 10 MB.
  /// @throws ResourceDoesNotExist; BadRequest with code MAX_NOTEBOOK_SIZE_EXCEEDED. REST: GET /api/2.0/workspace/export
  [[nodiscard]] workspace::ExportResponse export_(const workspace::ExportRequest& request,
                                                  const CallOptions& options = {}) const;

  /// What is at a path. @throws ResourceDoesNotExist. REST: GET /api/2.0/workspace/get-status
  [[nodiscard]] workspace::ObjectInfo get_status(std::string_view path, const CallOptions& options = {}) const;

  /// Makes a notebook, file or folder from content; at most 10 MB. The format SOURCE, which is the default, needs a
  /// language; the others know theirs. AUTO makes a notebook of what begins with the mark of one, and a file of
  /// anything else.
  /// @throws ResourceAlreadyExists when there is something at the path and `overwrite` is not set; ResourceDoesNotExist
  /// when the folder above is missing; BadRequest with code MAX_NOTEBOOK_SIZE_EXCEEDED. REST: POST
  /// /api/2.0/workspace/import
  void import_(const workspace::Import& request, const CallOptions& options = {}) const;

  /// What is in a folder, one level deep; for the path of a notebook that notebook. @throws ResourceDoesNotExist.
  /// REST: GET /api/2.0/workspace/list
  [[nodiscard]] std::vector<workspace::ObjectInfo> list(const workspace::ListWorkspaceRequest& request,
                                                        const CallOptions& options = {}) const;

  /// Everything below a folder, folders and Git folders too, each in front of what it holds. Lazy: one request for each
  /// folder, when reading comes to it. @throws while reading: ResourceDoesNotExist, also for a folder that was deleted
  /// meanwhile.
  /// REST: GET /api/2.0/workspace/list
  [[nodiscard]] Paged<workspace::ObjectInfo> list_recursively(const workspace::ListWorkspaceRequest& request,
                                                              const CallOptions& options = {}) const;

  /// Makes a folder and those above it; does nothing when it is there. @throws ResourceAlreadyExists when something on
  /// the way is no folder. REST: POST /api/2.0/workspace/mkdirs
  void mkdirs(std::string_view path, const CallOptions& options = {}) const;

  /// Makes a notebook or file from a local file, a stream or memory; see import_() for formats and limits.
  ///
  ///     client.workspace().upload({.overwrite = true, .path = "/Shared/etl"}, std::filesystem::path{"etl.py"});
  ///
  /// @param request its `content` is the source's. Without a language, a notebook in the format SOURCE gets that of the
  /// suffix of `path`, or else of the local file: .py, .sql, .scala, .R (or .r).
  /// @throws what import_() throws, and what the source throws. REST: POST /api/2.0/workspace/import
  void upload(workspace::Import request, UploadSource source, const CallOptions& options = {}) const;

 private:
  std::shared_ptr<const Session> session_;
};

}  // namespace databricks

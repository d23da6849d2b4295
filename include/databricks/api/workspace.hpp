#pragma once

#include <databricks/api/workspace_calls.hpp>
#include <databricks/export.hpp>
#include <databricks/paged.hpp>
#include <databricks/transfer.hpp>
#include <databricks/tree_options.hpp>

namespace databricks::inline v0_2 {

/// The calls of the Workspace API 2.0, and transfers of files.
class DATABRICKS_EXPORT WorkspaceClient : public WorkspaceCalls {
 public:
  using WorkspaceCalls::WorkspaceCalls;

  /// Writes a notebook, file or directory in the format asked for to a local file, a stream or memory; see export_() for
  /// the formats and limits. The content comes as it is, not as base64, and is in memory as a whole.
  ///
  ///     client.workspace().download({.format = workspace::ExportFormat::jupyter, .path = "/Shared/report"},
  ///                                 std::filesystem::path{"report.ipynb"});
  ///
  /// @throws what export_() throws, and what the sink throws. REST: GET /api/2.0/workspace/export?direct_download=true
  void download(const workspace::ExportRequest& request, DownloadSink sink, const CallOptions& options = {}) const;

  /// Everything below a directory, directories and Git folders too, each in front of what it holds. Lazy: one request for each
  /// directory, when reading comes to it. One that is gone when its turn comes is left out, and so is one that was listed
  /// before under the same path.
  /// @param tree what happens when a directory cannot be listed. Default: reading throws.
  /// @throws while reading: ResourceDoesNotExist for the path of the request, and what TreeOptions::on_error throws.
  /// REST: GET /api/2.0/workspace/list
  [[nodiscard]] Paged<workspace::ObjectInfo> list_recursively(const workspace::ListWorkspaceRequest& request,
                                                              const TreeOptions& tree = {},
                                                              const CallOptions& options = {}) const;

  /// Makes a notebook or file from a local file, a stream or memory; see import_() for formats and limits.
  ///
  ///     client.workspace().upload({.overwrite = true, .path = "/Shared/etl"}, std::filesystem::path{"etl.py"});
  ///
  /// @param request its `content` is the source's. Without a language, a notebook in the format SOURCE gets that of the
  /// suffix of `path`, or else of the local file: .py, .sql, .scala, .R (or .r).
  /// @throws what import_() throws, and what the source throws. REST: POST /api/2.0/workspace/import
  void upload(workspace::Import request, UploadSource source, const CallOptions& options = {}) const;
};

}  // namespace databricks::inline v0_2

// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include <databricks/call_options.hpp>
#include <databricks/export.hpp>
#include <databricks/model/dbfs.hpp>

namespace databricks::inline v0_2 {

namespace internal {
class Session;
}  // namespace internal

/// DBFS API 2.0: files and directories of the Databricks file system. Reached through DatabricksClient::dbfs().
///
/// Paths are absolute, for example "/tmp/data.csv".
///
/// The last argument of every method is the CallOptions of this one call. A const client is safe from any number of
/// threads.
class DATABRICKS_EXPORT DbfsCalls {
 public:
  explicit DbfsCalls(std::shared_ptr<const internal::Session> session) noexcept : session_(std::move(session)) {}

  /// Appends a block to a file that create() opened; at most 1 MiB before encoding. See upload() for whole files.
  ///
  /// @param request Block of data for an open stream.
  /// @throws BadRequest with code MAX_BLOCK_SIZE_EXCEEDED for more than 1 MiB
  /// @throws ResourceDoesNotExist for a handle that is closed, or was idle for 10 minutes
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/dbfs/add-block
  void add_block(const files::AddBlock& request, const CallOptions& options = {}) const;

  /// Closes a file that create() opened.
  ///
  /// @param handle Handle that create returned.
  /// @throws ResourceDoesNotExist when there is no such handle
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/dbfs/close
  void close(std::int64_t handle, const CallOptions& options = {}) const;

  /// @overload
  /// @param request Names the stream to close.
  /// REST: POST /api/2.0/dbfs/close
  void close(const files::Close& request, const CallOptions& options = {}) const;

  /// Opens a file for writing, and makes the directories above it.
  ///
  /// @param request File to open for writing.
  /// @return The handle for add_block() and close().
  /// @throws ResourceAlreadyExists when there is a file at the path and `overwrite` is not set, or a directory
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/dbfs/create
  files::CreateResponse create(const files::Create& request, const CallOptions& options = {}) const;

  /// Returns what is at a path: a file or a directory.
  ///
  /// @param path Absolute path of the file or directory.
  /// @return A file or directory in DBFS.
  /// @throws ResourceDoesNotExist
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: GET /api/2.0/dbfs/get-status
  [[nodiscard]] files::FileInfo get_status(std::string_view path, const CallOptions& options = {}) const;

  /// @overload
  /// @param request The parameters of dbfs.get_status.
  /// REST: GET /api/2.0/dbfs/get-status
  [[nodiscard]] files::FileInfo get_status(const files::GetStatusRequest& request,
                                           const CallOptions& options = {}) const;

  /// Lists what is in a directory, one level deep; for the path of a file that file. The service gives up after about
  /// 60 s, which is enough for some 10 000 entries.
  ///
  /// @param path Absolute path of the file or directory.
  /// @return The files and directories; empty when there are none.
  /// @throws ResourceDoesNotExist
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: GET /api/2.0/dbfs/list
  [[nodiscard]] std::vector<files::FileInfo> list(std::string_view path, const CallOptions& options = {}) const;

  /// @overload
  /// @param request The parameters of dbfs.list.
  /// REST: GET /api/2.0/dbfs/list
  [[nodiscard]] std::vector<files::FileInfo> list(const files::ListDbfsRequest& request,
                                                  const CallOptions& options = {}) const;

  /// Makes a directory and those above it; does nothing when it exists.
  ///
  /// @param path Absolute path of the new directory.
  /// @throws ResourceAlreadyExists when a part of the path is a file
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/dbfs/mkdirs
  void mkdirs(std::string_view path, const CallOptions& options = {}) const;

  /// @overload
  /// @param request Directory to create.
  /// REST: POST /api/2.0/dbfs/mkdirs
  void mkdirs(const files::MkDirs& request, const CallOptions& options = {}) const;

  /// Moves a file, or a directory with all it holds.
  ///
  /// @param request Source and target of a move.
  /// @throws ResourceDoesNotExist when there is no source
  /// @throws ResourceAlreadyExists when there is something at the destination
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/dbfs/move
  void move(const files::Move& request, const CallOptions& options = {}) const;

  /// Writes a small file in one call; at most 1 MiB before encoding. See upload() for larger ones.
  ///
  /// @param request A small file to write.
  /// @throws ResourceAlreadyExists when there is a file and `overwrite` is not set
  /// @throws BadRequest with code MAX_BLOCK_SIZE_EXCEEDED for more than 1 MiB
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/dbfs/put
  void put(const files::Put& request, const CallOptions& options = {}) const;

  /// Reads a part of a file: `length` bytes (default 0.5 MB, at most 1 MB) from `offset` (default 0). The response is
  /// shorter at the end of the file, and empty behind it. See download() for whole files.
  ///
  /// @param request The parameters of dbfs.read.
  /// @return Part of a file.
  /// @throws ResourceDoesNotExist
  /// @throws InvalidParameterValue for a directory or a negative number
  /// @throws BadRequest with code MAX_READ_SIZE_EXCEEDED
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: GET /api/2.0/dbfs/read
  [[nodiscard]] files::ReadResponse read(const files::ReadDbfsRequest& request, const CallOptions& options = {}) const;

 protected:
  std::shared_ptr<const internal::Session> session_;
};

}  // namespace databricks::inline v0_2

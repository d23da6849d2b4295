#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include <databricks/call_options.hpp>
#include <databricks/model/dbfs.hpp>
#include <databricks/paged.hpp>
#include <databricks/transfer.hpp>

namespace databricks {

class Session;

namespace files {

/// How a file is uploaded to DBFS.
struct UploadOptions {
  /// Replaces a file that is there. A directory is never replaced.
  bool overwrite = false;
  /// Writes under the final name from the start, without temporary file and move: fewer requests, but readers see the
  /// file grow, and a failure leaves what was written of it.
  bool in_place = false;
  OnProgress on_progress{};
};

/// How a file is downloaded from DBFS.
struct DownloadOptions {
  OnProgress on_progress{};
};

}  // namespace files

/// DBFS API 2.0: files and directories of the Databricks file system. Reached through DatabricksClient::dbfs().
///
/// Paths are absolute, for example "/tmp/data.csv". Every method takes CallOptions and throws, beside what it names,
/// what every call throws (see ClustersClient). A const client is safe from any number of threads.
class DbfsClient {
 public:
  explicit DbfsClient(std::shared_ptr<const Session> session);

  /// Appends a block to a file that create() opened; at most 1 MiB before encoding. See upload() for whole files.
  /// @throws BadRequest with code MAX_BLOCK_SIZE_EXCEEDED for a larger block; ResourceDoesNotExist for a handle that is
  /// closed, or was idle for 10 minutes. REST: POST /api/2.0/dbfs/add-block
  void add_block(const files::AddBlock& request, const CallOptions& options = {}) const;

  /// Closes a file that create() opened. @throws ResourceDoesNotExist when there is no such handle. REST: POST
  /// /api/2.0/dbfs/close
  void close(std::int64_t handle, const CallOptions& options = {}) const;

  /// Opens a file for writing, and makes the directories above it. @return the handle for add_block() and close().
  /// @throws ResourceAlreadyExists when there is something at the path and `overwrite` is not set, or a directory.
  /// REST: POST /api/2.0/dbfs/create
  files::CreateResponse create(const files::Create& request, const CallOptions& options = {}) const;

  /// Deletes a file or directory; does nothing when there is none. The service deletes large trees in parts of about 45
  /// s each: the call is repeated until everything is gone, and CallOptions::timeout is the time of each part.
  /// @throws BadRequest with code IO_ERROR for a directory that holds something when `recursive` is not set.
  /// REST: POST /api/2.0/dbfs/delete
  void delete_(const files::Delete& request, const CallOptions& options = {}) const;

  /// What is at a path. @throws ResourceDoesNotExist. REST: GET /api/2.0/dbfs/get-status
  [[nodiscard]] files::FileInfo get_status(std::string_view path, const CallOptions& options = {}) const;

  /// What is in a directory, one level deep; for the path of a file that file. The service gives up after about 60 s,
  /// which is enough for some 10 000 entries. @throws ResourceDoesNotExist. REST: GET /api/2.0/dbfs/list
  [[nodiscard]] std::vector<files::FileInfo> list(std::string_view path, const CallOptions& options = {}) const;

  /// Everything below a directory, the directories too, each in front of what it holds. Lazy: one request for each
  /// directory, when reading comes to it. @throws while reading: ResourceDoesNotExist, also for a directory that was
  /// deleted meanwhile.
  /// REST: GET /api/2.0/dbfs/list
  [[nodiscard]] Paged<files::FileInfo> list_recursively(std::string_view path, const CallOptions& options = {}) const;

  /// Makes a directory and those above it; does nothing when it is there.
  /// @throws ResourceAlreadyExists when there is a file on the way. REST: POST /api/2.0/dbfs/mkdirs
  void mkdirs(std::string_view path, const CallOptions& options = {}) const;

  /// Moves a file, or a directory with all it holds.
  /// @throws ResourceDoesNotExist without a source; ResourceAlreadyExists when there is something at the destination.
  /// REST: POST /api/2.0/dbfs/move
  void move(const files::Move& request, const CallOptions& options = {}) const;

  /// Writes a small file in one call; at most 1 MiB before encoding. See upload() for larger ones.
  /// @throws ResourceAlreadyExists when there is a file and `overwrite` is not set; BadRequest with code
  /// MAX_BLOCK_SIZE_EXCEEDED.
  /// REST: POST /api/2.0/dbfs/put
  void put(const files::Put& request, const CallOptions& options = {}) const;

  /// Reads a part of a file: `length` bytes (default 0.5 MB, at most 1 MB) from `offset` (default 0). The answer is
  /// shorter at the end of the file, and empty behind it. See download() for whole files.
  /// @throws ResourceDoesNotExist; InvalidParameterValue for a directory or a negative number; BadRequest with code
  /// MAX_READ_SIZE_EXCEEDED. REST: GET /api/2.0/dbfs/read
  [[nodiscard]] files::ReadResponse read(const files::ReadDbfsRequest& request, const CallOptions& options = {}) const;

  /// Writes a file of any size, from a local file, a stream or memory, in blocks of 1 MiB, of which one is in memory at
  /// a time.
  ///
  /// The blocks go to a hidden temporary file beside the target (".name.1a2b3c4d.part"), which is moved to its name at
  /// the end: nobody reads half a file, and a file that is replaced stays until the new one is whole. After a failure
  /// the handle is closed and the temporary file deleted, also when the call was cancelled (within 30 s). Content of
  /// less than one block is a single put().
  ///
  /// @param options CallOptions::timeout is the time of each request, not of the whole upload.
  /// @throws ResourceAlreadyExists before any content is sent, when there is a file and `overwrite` is not set, or a
  /// directory; what the source and `on_progress` throw. REST: get-status, then put, or create, add-block, close and
  /// move under /api/2.0/dbfs
  void upload(std::string_view path, UploadSource source, const files::UploadOptions& upload = {},
              const CallOptions& options = {}) const;

  /// Reads a whole file into a local file, a stream or memory, in blocks of 1 MiB, of which one is in memory at a time
  /// (but for the sink in memory). The file is read to the size that it has at the beginning.
  /// @param options CallOptions::timeout is the time of each request, not of the whole download.
  /// @throws ResourceDoesNotExist; InvalidParameterValue for a directory; DecodeError when the file becomes shorter
  /// meanwhile; what the sink and `on_progress` throw. REST: GET /api/2.0/dbfs/get-status, GET /api/2.0/dbfs/read
  void download(std::string_view path, DownloadSink sink, const files::DownloadOptions& download = {},
                const CallOptions& options = {}) const;

 private:
  std::shared_ptr<const Session> session_;
};

}  // namespace databricks

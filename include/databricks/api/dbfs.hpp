#pragma once

#include <chrono>
#include <string_view>

#include <databricks/api/dbfs_calls.hpp>
#include <databricks/export.hpp>
#include <databricks/paged.hpp>
#include <databricks/transfer.hpp>
#include <databricks/tree_options.hpp>

namespace databricks::inline v0_2 {

namespace files {

/// How a file is uploaded to DBFS.
struct UploadOptions {
  /// Replaces a file that is there. A directory is never replaced.
  bool overwrite = false;
  /// Writes under the final name from the start, without temporary file and move: fewer requests, but readers see the
  /// file grow, and a failure leaves what was written of it.
  bool in_place = false;
  OnProgress on_progress{};
  /// The time to take away what an upload that failed, or was cancelled, has made: the open handle and the temporary file;
  /// in all, after the end of the call's own time. What is left behind after it stands in the message of the error.
  std::chrono::milliseconds clean_up_timeout{2000};
};

/// How a file is downloaded from DBFS.
struct DownloadOptions {
  OnProgress on_progress{};
};

}  // namespace files

/// The calls of the DBFS API 2.0, and transfers of whole files and directories.
class DATABRICKS_EXPORT DbfsClient : public DbfsCalls {
 public:
  using DbfsCalls::DbfsCalls;

  /// Deletes a file or directory; does nothing when there is none. The service deletes large trees in parts of about 45
  /// s each: the call goes on until everything is gone. Parts that are done sooner follow one another with the backoff of
  /// the retry policy.
  /// @param options CallOptions::timeout is the time of all parts: for a large tree, give it more than the default.
  /// @throws TemporarilyUnavailable with code PARTIAL_DELETE when the time ends before everything is gone; calling again
  /// goes on with the rest.
  /// @throws BadRequest with code IO_ERROR for a directory that holds something when `recursive` is not set.
  /// REST: POST /api/2.0/dbfs/delete
  void delete_(const files::Delete& request, const CallOptions& options = {}) const;

  /// Everything below a directory, the directories too, each in front of what it holds. Lazy: one request for each
  /// directory, when reading comes to it. One that is gone when its turn comes is left out, and so is one that was
  /// listed before under the same path.
  /// @param tree what happens when a directory cannot be listed. Default: reading throws.
  /// @throws while reading: ResourceDoesNotExist for `path`, and what TreeOptions::on_error throws.
  /// REST: GET /api/2.0/dbfs/list
  [[nodiscard]] Paged<files::FileInfo> list_recursively(std::string_view path, const TreeOptions& tree = {},
                                                        const CallOptions& options = {}) const;

  /// Writes a file of any size, from a local file, a stream or memory, in blocks of 1 MiB, of which one is in memory at
  /// a time.
  ///
  /// The blocks go to a hidden temporary file beside the target (".0123456789abcdef.part"), which is moved to its name at
  /// the end: nobody reads half a file, and a file that is replaced stays until the new one is whole. After a failure,
  /// or when the call was cancelled, the handle is closed and the temporary file deleted, for no longer than
  /// UploadOptions::clean_up_timeout; the error says what that has left behind (for what other exceptions end, a line of
  /// the log). Content of less than one block is a single put().
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
};

}  // namespace databricks::inline v0_2

// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <databricks/export.hpp>
#include <databricks/model.hpp>

namespace databricks::inline v0_2::files {

/// Block of data for an open stream.
struct AddBlock {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Data to append, base64. At most 1 MB before encoding.
  Bytes data;
  /// Required. Handle that create returned.
  std::int64_t handle = 0;

  bool operator==(const AddBlock&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Names the stream to close.
struct Close {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Handle that create returned.
  std::int64_t handle = 0;

  bool operator==(const Close&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// File to open for writing.
struct Create {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Whether an existing file is replaced. Default: false, which fails with RESOURCE_ALREADY_EXISTS.
  std::optional<bool> overwrite{};
  /// Required. Absolute path of the new file.
  std::string path;

  bool operator==(const Create&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The response to create.
struct CreateResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Handle of the open stream, for add_block and close.
  std::int64_t handle = 0;

  bool operator==(const CreateResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Names what to delete.
struct Delete {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Absolute path of the file, directory or object to delete.
  std::string path;
  /// Whether a directory is deleted with all its content. Default: false. Not atomic.
  std::optional<bool> recursive{};

  bool operator==(const Delete&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A file or directory in DBFS.
struct FileInfo {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Size in bytes; 0 for directories.
  std::optional<std::int64_t> file_size{};
  /// True for a directory.
  std::optional<bool> is_dir{};
  /// Time of the last change, milliseconds since the epoch.
  std::optional<Timestamp> modification_time{};
  /// Absolute path.
  std::string path;

  bool operator==(const FileInfo&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Entries of a directory.
struct ListStatusResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Entries found. May be left out when there are none.
  List<FileInfo> files = unset;

  bool operator==(const ListStatusResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Directory to create.
struct MkDirs {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Absolute path of the new directory.
  std::string path;

  bool operator==(const MkDirs&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Source and target of a move.
struct Move {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Absolute path to move to.
  std::string destination_path;
  /// Required. Absolute path of the file or directory to move.
  std::string source_path;

  bool operator==(const Move&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A small file to write.
struct Put {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Content of the file, base64. At most 1 MB before encoding.
  std::optional<Bytes> contents{};
  /// Whether an existing file is replaced. Default: false.
  std::optional<bool> overwrite{};
  /// Required. Absolute path of the file.
  std::string path;

  bool operator==(const Put&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Part of a file.
struct ReadResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Bytes in data before encoding. Less than asked for at the end of the file, 0 past it.
  std::optional<std::int64_t> bytes_read{};
  /// Content read, base64.
  std::optional<Bytes> data{};

  bool operator==(const ReadResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The parameters of dbfs.get_status.
struct GetStatusRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Absolute path of the file or directory.
  std::string path;

  bool operator==(const GetStatusRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The parameters of dbfs.list.
struct ListDbfsRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Absolute path of the file or directory.
  std::string path;

  bool operator==(const ListDbfsRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The parameters of dbfs.read.
struct ReadDbfsRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Number of bytes to read, at most 1 MB. Default: 0.5 MB.
  std::optional<std::int64_t> length{};
  /// Position in bytes to read from. Default: 0.
  std::optional<std::int64_t> offset{};
  /// Required. Absolute path of the file.
  std::string path;

  bool operator==(const ReadDbfsRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

}  // namespace databricks::inline v0_2::files

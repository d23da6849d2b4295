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

namespace databricks::inline v0_2::workspace {

/// Format of an export.
enum class ExportFormat : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Chosen by the kind of object; a directory export has notebooks and files.
  auto_,
  /// Databricks archive.
  dbc,
  /// HTML page.
  html,
  /// Jupyter notebook (ipynb).
  jupyter,
  /// Content as it is.
  raw,
  /// R Markdown.
  r_markdown,
  /// Source code.
  source,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(ExportFormat) noexcept;

/// Format of the content to import.
enum class ImportFormat : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Detected from the content and the file name; notebook or file.
  auto_,
  /// Databricks archive.
  dbc,
  /// HTML export of a notebook.
  html,
  /// Jupyter notebook (ipynb).
  jupyter,
  /// File stored as it is; archives are not unpacked.
  raw,
  /// R Markdown.
  r_markdown,
  /// Source code.
  source,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(ImportFormat) noexcept;

/// Language of a notebook.
enum class Language : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  python,
  r,
  scala,
  sql,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(Language) noexcept;

/// Kind of object in the workspace.
enum class ObjectType : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// AI/BI (Lakeview) dashboard.
  dashboard,
  /// Directory.
  directory,
  /// File that is not a notebook.
  file,
  /// Library.
  library,
  /// Notebook.
  notebook,
  /// Git folder.
  repo,
  /// MLflow experiment.
  mlflow_experiment,
  /// Link to another object.
  symlink,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(ObjectType) noexcept;

/// What to delete.
struct Delete {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Absolute path of the notebook, file or folder.
  std::string path;
  /// Deletes a folder with all it holds; a folder that holds something is refused otherwise.
  std::optional<bool> recursive{};

  bool operator==(const Delete&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Extra data about a directory.
struct DirectoryInfo {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// True if the directory is a Git folder.
  std::optional<bool> is_git_folder{};

  bool operator==(const DirectoryInfo&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Exported content.
struct ExportResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Content, base64.
  Bytes content;
  /// File type of the content, such as py or dbc.
  std::optional<std::string> file_type{};

  bool operator==(const ExportResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Content to import.
struct Import {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Content, base64. At most 10 MB.
  std::optional<Bytes> content{};
  /// Format of the content, case-sensitive. Default: SOURCE.
  std::optional<OpenEnum<ImportFormat>> format{};
  /// Language of the notebook. Needed for a single notebook in format SOURCE.
  std::optional<OpenEnum<Language>> language{};
  /// Whether an existing object is replaced. Default: false. Not supported with format DBC.
  std::optional<bool> overwrite{};
  /// Required. Absolute path to import to. Importing a directory needs format DBC, or SOURCE without language.
  std::string path;

  bool operator==(const Import&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// An object or a directory in the workspace.
struct ObjectInfo {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Creation time, milliseconds since the epoch. Documented for files only.
  std::optional<Timestamp> created_at{};
  /// Extra data. Set only when object_type is DIRECTORY.
  Boxed<DirectoryInfo> directory_info{};
  /// Language. Set only when object_type is NOTEBOOK.
  std::optional<OpenEnum<Language>> language{};
  /// Time of the last change, milliseconds since the epoch. Documented for files only.
  std::optional<Timestamp> modified_at{};
  /// Id of the object.
  std::optional<std::int64_t> object_id{};
  /// Kind of object.
  OpenEnum<ObjectType> object_type;
  /// Absolute path of the object.
  std::string path;
  /// Id of the object that is the same in all Databricks APIs.
  std::optional<std::string> resource_id{};
  /// Size in bytes. Set for files only.
  std::optional<std::int64_t> size{};

  bool operator==(const ObjectInfo&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Response of a list call.
struct ListResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Objects in the directory. May be left out when there are none.
  List<ObjectInfo> objects = unset;

  bool operator==(const ListResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Directory to create.
struct Mkdirs {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Absolute path of the new directory.
  std::string path;

  bool operator==(const Mkdirs&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The parameters of workspace.export.
struct ExportRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Format of the export, case-sensitive. Default: SOURCE.
  std::optional<OpenEnum<ExportFormat>> format{};
  /// Required. Absolute path of the object or directory. Directories: only DBC, SOURCE and AUTO.
  std::string path;

  bool operator==(const ExportRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The parameters of workspace.get_status.
struct GetStatusRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Absolute path of the object or directory.
  std::string path;

  bool operator==(const GetStatusRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The parameters of workspace.list.
struct ListWorkspaceRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Only notebooks changed after this time, milliseconds since the epoch.
  std::optional<Timestamp> notebooks_modified_after{};
  /// Required. Absolute path of the directory or object.
  std::string path;

  bool operator==(const ListWorkspaceRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

}  // namespace databricks::inline v0_2::workspace

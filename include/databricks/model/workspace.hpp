// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <databricks/model.hpp>

namespace databricks::workspace {

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
[[nodiscard]] std::span<const std::string_view> wire_texts(ExportFormat) noexcept;

/// Which cell outputs an export includes.
enum class ExportOutputs : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// All outputs.
  all,
  /// No outputs.
  none,
};
[[nodiscard]] std::span<const std::string_view> wire_texts(ExportOutputs) noexcept;

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
[[nodiscard]] std::span<const std::string_view> wire_texts(ImportFormat) noexcept;

/// Language of a notebook.
enum class Language : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  python,
  r,
  scala,
  sql,
};
[[nodiscard]] std::span<const std::string_view> wire_texts(Language) noexcept;

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
[[nodiscard]] std::span<const std::string_view> wire_texts(ObjectType) noexcept;

/// What to delete.
struct Delete {
  /// Required. Absolute path of the notebook, file or folder.
  std::string path;
  /// Deletes a folder with all it holds; a folder that holds something is refused otherwise.
  std::optional<bool> recursive{};
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const Delete&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// Extra data about a directory.
struct DirectoryInfo {
  /// True if the directory is a Git folder.
  std::optional<bool> is_git_folder{};
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const DirectoryInfo&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// Exported content.
struct ExportResponse {
  /// Content, base64.
  Bytes content;
  /// File type of the content, such as py or dbc.
  std::optional<std::string> file_type{};
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const ExportResponse&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// Content to import.
struct Import {
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
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const Import&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// An object or a directory in the workspace.
struct ObjectInfo {
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
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const ObjectInfo&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// Answer of a list call.
struct ListResponse {
  /// Objects in the directory. May be left out when there are none.
  std::vector<ObjectInfo> objects{};
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const ListResponse&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// Directory to create.
struct Mkdirs {
  /// Required. Absolute path of the new directory.
  std::string path;
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const Mkdirs&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// The parameters of workspace.export.
struct ExportRequest {
  /// Format of the export, case-sensitive. Default: SOURCE.
  std::optional<OpenEnum<ExportFormat>> format{};
  /// Which cell outputs to include, if the format can hold them. Left out: depends on the format; JUPYTER includes all.
  std::optional<OpenEnum<ExportOutputs>> outputs{};
  /// Required. Absolute path of the object or directory. Directories: only DBC, SOURCE and AUTO.
  std::string path;
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const ExportRequest&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// The parameters of workspace.get_status.
struct GetStatusRequest {
  /// Required. Absolute path of the object or directory.
  std::string path;
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const GetStatusRequest&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// The parameters of workspace.list.
struct ListWorkspaceRequest {
  /// Only notebooks changed after this time, milliseconds since the epoch.
  std::optional<Timestamp> notebooks_modified_after{};
  /// Required. Absolute path of the directory or object.
  std::string path;
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const ListWorkspaceRequest&) const = default;
  static const codec::Table& field_table() noexcept;
};

}  // namespace databricks::workspace

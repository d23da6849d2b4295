// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/model/workspace.hpp>

#include "codec/table.hpp"

namespace databricks::inline v0_2::workspace {

std::span<const std::string_view> wire_texts(ExportFormat) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "AUTO",
      "DBC",
      "HTML",
      "JUPYTER",
      "RAW",
      "R_MARKDOWN",
      "SOURCE",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(ImportFormat) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "AUTO",
      "DBC",
      "HTML",
      "JUPYTER",
      "RAW",
      "R_MARKDOWN",
      "SOURCE",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(Language) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "PYTHON",
      "R",
      "SCALA",
      "SQL",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(ObjectType) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "DASHBOARD",
      "DIRECTORY",
      "FILE",
      "LIBRARY",
      "NOTEBOOK",
      "REPO",
      "MLFLOW_EXPERIMENT",
      "SYMLINK",
  };
  return texts;
}

const internal::codec::Table& Delete::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&Delete::path>("path"),
      internal::codec::field<&Delete::recursive>("recursive"),
  };
  static constexpr auto table = internal::codec::table<Delete>("Delete", fields);
  return table;
}

const internal::codec::Table& DirectoryInfo::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&DirectoryInfo::is_git_folder>("is_git_folder"),
  };
  static constexpr auto table = internal::codec::table<DirectoryInfo>("DirectoryInfo", fields);
  return table;
}

const internal::codec::Table& ExportResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ExportResponse::content>("content"),
      internal::codec::field<&ExportResponse::file_type>("file_type"),
  };
  static constexpr auto table = internal::codec::table<ExportResponse>("ExportResponse", fields);
  return table;
}

const internal::codec::Table& Import::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&Import::content>("content"),
      internal::codec::field<&Import::format>("format"),
      internal::codec::field<&Import::language>("language"),
      internal::codec::field<&Import::overwrite>("overwrite"),
      internal::codec::field<&Import::path>("path"),
  };
  static constexpr auto table = internal::codec::table<Import>("Import", fields);
  return table;
}

const internal::codec::Table& ListResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListResponse::objects>("objects"),
  };
  static constexpr auto table = internal::codec::table<ListResponse>("ListResponse", fields);
  return table;
}

const internal::codec::Table& Mkdirs::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&Mkdirs::path>("path"),
  };
  static constexpr auto table = internal::codec::table<Mkdirs>("Mkdirs", fields);
  return table;
}

const internal::codec::Table& ObjectInfo::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ObjectInfo::created_at>("created_at"),
      internal::codec::field<&ObjectInfo::directory_info>("directory_info"),
      internal::codec::field<&ObjectInfo::language>("language"),
      internal::codec::field<&ObjectInfo::modified_at>("modified_at"),
      internal::codec::field<&ObjectInfo::object_id>("object_id"),
      internal::codec::field<&ObjectInfo::object_type>("object_type"),
      internal::codec::field<&ObjectInfo::path>("path"),
      internal::codec::field<&ObjectInfo::resource_id>("resource_id"),
      internal::codec::field<&ObjectInfo::size>("size"),
  };
  static constexpr auto table = internal::codec::table<ObjectInfo>("ObjectInfo", fields);
  return table;
}

const internal::codec::Table& ExportRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ExportRequest::format>("format"),
      internal::codec::field<&ExportRequest::path>("path"),
  };
  static constexpr auto table = internal::codec::table<ExportRequest>("ExportRequest", fields);
  return table;
}

const internal::codec::Table& GetStatusRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&GetStatusRequest::path>("path"),
  };
  static constexpr auto table = internal::codec::table<GetStatusRequest>("GetStatusRequest", fields);
  return table;
}

const internal::codec::Table& ListWorkspaceRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListWorkspaceRequest::notebooks_modified_after>("notebooks_modified_after"),
      internal::codec::field<&ListWorkspaceRequest::path>("path"),
  };
  static constexpr auto table = internal::codec::table<ListWorkspaceRequest>("ListWorkspaceRequest", fields);
  return table;
}

}  // namespace databricks::inline v0_2::workspace

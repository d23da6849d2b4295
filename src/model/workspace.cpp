// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/model/workspace.hpp>

#include "codec/table.hpp"

namespace databricks::workspace {

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

std::span<const std::string_view> wire_texts(ExportOutputs) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "ALL",
      "NONE",
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

const codec::Table& Delete::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&Delete::path>("path"),
      codec::field<&Delete::recursive>("recursive"),
  };
  static constexpr auto table = codec::table<Delete>("Delete", fields);
  return table;
}

const codec::Table& DirectoryInfo::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&DirectoryInfo::is_git_folder>("is_git_folder"),
  };
  static constexpr auto table = codec::table<DirectoryInfo>("DirectoryInfo", fields);
  return table;
}

const codec::Table& ExportResponse::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ExportResponse::content>("content"),
      codec::field<&ExportResponse::file_type>("file_type"),
  };
  static constexpr auto table = codec::table<ExportResponse>("ExportResponse", fields);
  return table;
}

const codec::Table& Import::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&Import::content>("content"),
      codec::field<&Import::format>("format"),
      codec::field<&Import::language>("language"),
      codec::field<&Import::overwrite>("overwrite"),
      codec::field<&Import::path>("path"),
  };
  static constexpr auto table = codec::table<Import>("Import", fields);
  return table;
}

const codec::Table& ListResponse::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ListResponse::objects>("objects"),
  };
  static constexpr auto table = codec::table<ListResponse>("ListResponse", fields);
  return table;
}

const codec::Table& Mkdirs::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&Mkdirs::path>("path"),
  };
  static constexpr auto table = codec::table<Mkdirs>("Mkdirs", fields);
  return table;
}

const codec::Table& ObjectInfo::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ObjectInfo::created_at>("created_at"),
      codec::field<&ObjectInfo::directory_info>("directory_info"),
      codec::field<&ObjectInfo::language>("language"),
      codec::field<&ObjectInfo::modified_at>("modified_at"),
      codec::field<&ObjectInfo::object_id>("object_id"),
      codec::field<&ObjectInfo::object_type>("object_type"),
      codec::field<&ObjectInfo::path>("path"),
      codec::field<&ObjectInfo::resource_id>("resource_id"),
      codec::field<&ObjectInfo::size>("size"),
  };
  static constexpr auto table = codec::table<ObjectInfo>("ObjectInfo", fields);
  return table;
}

const codec::Table& ExportRequest::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ExportRequest::format>("format"),
      codec::field<&ExportRequest::outputs>("outputs"),
      codec::field<&ExportRequest::path>("path"),
  };
  static constexpr auto table = codec::table<ExportRequest>("ExportRequest", fields);
  return table;
}

const codec::Table& GetStatusRequest::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&GetStatusRequest::path>("path"),
  };
  static constexpr auto table = codec::table<GetStatusRequest>("GetStatusRequest", fields);
  return table;
}

const codec::Table& ListWorkspaceRequest::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ListWorkspaceRequest::notebooks_modified_after>("notebooks_modified_after"),
      codec::field<&ListWorkspaceRequest::path>("path"),
  };
  static constexpr auto table = codec::table<ListWorkspaceRequest>("ListWorkspaceRequest", fields);
  return table;
}

}  // namespace databricks::workspace

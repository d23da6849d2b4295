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

namespace databricks::inline v0_2::compute {

/// The response to create.
struct CreateResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Id of the new global init script.
  std::string script_id;

  bool operator==(const CreateResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A new global init script.
struct GlobalInitScriptCreateRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Whether the script runs. Default: false.
  std::optional<bool> enabled{};
  /// Required. Name of the script.
  std::string name;
  /// Place in the order of execution; 0 runs first. Left out: last.
  std::optional<std::int32_t> position{};
  /// Required. Content of the script, base64 of UTF-8 text. At most 64 KB.
  Bytes script;

  bool operator==(const GlobalInitScriptCreateRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A global init script in a list.
struct GlobalInitScriptDetails {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Creation time, milliseconds since the epoch.
  std::optional<Timestamp> created_at{};
  /// User name of the creator.
  std::optional<std::string> created_by{};
  /// Whether the script runs when a cluster starts.
  std::optional<bool> enabled{};
  /// Name of the script.
  std::optional<std::string> name{};
  /// Place in the order of execution; 0 runs first.
  std::optional<std::int32_t> position{};
  /// Content of the script. Left out in lists: use get.
  std::optional<Bytes> script{};
  /// Id of the script.
  std::optional<std::string> script_id{};
  /// Time of the last change, milliseconds since the epoch.
  std::optional<Timestamp> updated_at{};
  /// User name of who changed the script last.
  std::optional<std::string> updated_by{};

  bool operator==(const GlobalInitScriptDetails&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A global init script with its content.
struct GlobalInitScriptDetailsWithContent {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Creation time, milliseconds since the epoch.
  std::optional<Timestamp> created_at{};
  /// User name of the creator.
  std::optional<std::string> created_by{};
  /// Whether the script runs when a cluster starts.
  std::optional<bool> enabled{};
  /// Name of the script.
  std::optional<std::string> name{};
  /// Place in the order of execution; 0 runs first.
  std::optional<std::int32_t> position{};
  /// Content of the script, base64 of UTF-8 text.
  std::optional<Bytes> script{};
  /// Id of the script.
  std::optional<std::string> script_id{};
  /// Time of the last change, milliseconds since the epoch.
  std::optional<Timestamp> updated_at{};
  /// User name of who changed the script last.
  std::optional<std::string> updated_by{};

  bool operator==(const GlobalInitScriptDetailsWithContent&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// New settings of a global init script.
struct GlobalInitScriptUpdateRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Whether the script runs when a cluster starts.
  std::optional<bool> enabled{};
  /// Name of the script.
  std::optional<std::string> name{};
  /// Place in the order of execution; 0 runs first. A place in use moves the script there and all later ones back by 1.
  std::optional<std::int32_t> position{};
  /// Content of the script, base64 of UTF-8 text. At most 64 KB.
  std::optional<Bytes> script{};

  bool operator==(const GlobalInitScriptUpdateRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// List of global init scripts.
struct ListGlobalInitScriptsResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Scripts without their content. May be left out when there are none.
  List<GlobalInitScriptDetails> scripts = unset;

  bool operator==(const ListGlobalInitScriptsResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The parameters of global_init_scripts.delete.
struct DeleteGlobalInitScriptRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Id of the script.
  std::string script_id;

  bool operator==(const DeleteGlobalInitScriptRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The parameters of global_init_scripts.get.
struct GetGlobalInitScriptRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Id of the script.
  std::string script_id;

  bool operator==(const GetGlobalInitScriptRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

}  // namespace databricks::inline v0_2::compute

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

namespace databricks::inline v0_2::iam {

/// Permission on an object. Which levels apply depends on the kind of object.
enum class PermissionLevel : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Attach notebooks to a cluster, or clusters to a pool.
  can_attach_to,
  can_bind,
  can_create,
  can_create_app,
  /// View and change the object.
  can_edit,
  can_edit_metadata,
  /// Full control, including the permissions.
  can_manage,
  /// Manage the versions of a registered model, those in production too.
  can_manage_production_versions,
  /// Start and cancel the runs of a job.
  can_manage_run,
  /// Manage the versions of a registered model, except those in production.
  can_manage_staging_versions,
  /// Use the object and watch its activity.
  can_monitor,
  can_monitor_only,
  /// Send queries to the object, such as a serving endpoint.
  can_query,
  /// View the object.
  can_read,
  /// Attach to, start, restart and terminate a cluster.
  can_restart,
  /// View and run the object.
  can_run,
  /// Use the object, such as a policy, a warehouse or tokens.
  can_use,
  /// View the object and its results.
  can_view,
  can_view_metadata,
  /// Owner of the object.
  is_owner,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(PermissionLevel) noexcept;

/// Kind of object in a permissions call, as written in the URL path.
enum class RequestObjectType : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  alerts,
  alertsv2,
  /// Sign-in settings, with an object id such as tokens.
  authorization,
  clusters,
  cluster_policies,
  /// AI/BI dashboards.
  dashboards,
  database_projects,
  /// Legacy SQL dashboards.
  dbsql_dashboards,
  /// Workspace directories.
  directories,
  /// MLflow experiments.
  experiments,
  /// Workspace files.
  files,
  /// Genie spaces.
  genie,
  instance_pools,
  jobs,
  knowledge_assistants,
  notebooks,
  pipelines,
  queries,
  /// Models of the workspace registry.
  registered_models,
  /// Git folders.
  repos,
  serving_endpoints,
  supervisor_agents,
  vector_search_endpoints,
  /// SQL warehouses.
  warehouses,
  /// SQL warehouses, older form of the path.
  sql_endpoints,
  /// Use of personal access tokens; takes no object id.
  authorization_tokens,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(RequestObjectType) noexcept;

/// Permission to grant to one user, group or service principal. Set one of the three names.
struct AccessControlRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Group that gets the permission. Not together with user_name or service_principal_name.
  std::optional<std::string> group_name{};
  /// Level to grant. Which ones are allowed depends on the kind of object.
  std::optional<OpenEnum<PermissionLevel>> permission_level{};
  /// Application id of the service principal that gets the permission.
  std::optional<std::string> service_principal_name{};
  /// User who gets the permission. Not together with group_name or service_principal_name.
  std::optional<std::string> user_name{};

  bool operator==(const AccessControlRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// One permission of a principal on an object.
struct Permission {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// True if the permission comes from a parent object and not from this one.
  std::optional<bool> inherited{};
  /// Paths of the objects it is inherited from. Set only when inherited is true.
  List<std::string> inherited_from_object = unset;
  /// Level that is granted.
  std::optional<OpenEnum<PermissionLevel>> permission_level{};

  bool operator==(const Permission&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Permissions of one user, group or service principal. One of the three names is set.
struct AccessControlResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// All permissions of this principal, direct and inherited.
  List<Permission> all_permissions = unset;
  /// Display name of the user or service principal.
  std::optional<std::string> display_name{};
  /// Name of the group. Set only for a group.
  std::optional<std::string> group_name{};
  /// Application id. Set only for a service principal.
  std::optional<std::string> service_principal_name{};
  /// Name of the user. Set only for a user.
  std::optional<std::string> user_name{};

  bool operator==(const AccessControlResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A permission level with its meaning.
struct PermissionsDescription {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// What the level allows.
  std::optional<std::string> description{};
  /// The level described.
  std::optional<OpenEnum<PermissionLevel>> permission_level{};

  bool operator==(const PermissionsDescription&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Permission levels an object supports.
struct GetPermissionLevelsResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Levels with their descriptions.
  List<PermissionsDescription> permission_levels = unset;

  bool operator==(const GetPermissionLevelsResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Permissions on an object.
struct ObjectPermissions {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// One entry for each user, group or service principal. May be left out when there are none.
  List<AccessControlResponse> access_control_list = unset;
  /// Kind and id of the object as a path, such as /clusters/ and the cluster id.
  std::optional<std::string> object_id{};
  /// Kind of the object.
  std::optional<std::string> object_type{};

  bool operator==(const ObjectPermissions&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Permissions that replace the present direct ones.
struct SetObjectPermissions {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// New direct permissions. Empty: all direct permissions are removed.
  List<AccessControlRequest> access_control_list = unset;

  bool operator==(const SetObjectPermissions&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Permissions to add or change.
struct UpdateObjectPermissions {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Entries to add or change; principals that are not named keep theirs.
  List<AccessControlRequest> access_control_list = unset;

  bool operator==(const UpdateObjectPermissions&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

}  // namespace databricks::inline v0_2::iam

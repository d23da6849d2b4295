// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/model/permissions.hpp>

#include "codec/table.hpp"

namespace databricks::inline v0_2::iam {

std::span<const std::string_view> wire_texts(PermissionLevel) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "CAN_ATTACH_TO",
      "CAN_BIND",
      "CAN_CREATE",
      "CAN_CREATE_APP",
      "CAN_EDIT",
      "CAN_EDIT_METADATA",
      "CAN_MANAGE",
      "CAN_MANAGE_PRODUCTION_VERSIONS",
      "CAN_MANAGE_RUN",
      "CAN_MANAGE_STAGING_VERSIONS",
      "CAN_MONITOR",
      "CAN_MONITOR_ONLY",
      "CAN_QUERY",
      "CAN_READ",
      "CAN_RESTART",
      "CAN_RUN",
      "CAN_USE",
      "CAN_VIEW",
      "CAN_VIEW_METADATA",
      "IS_OWNER",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(RequestObjectType) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "alerts",
      "alertsv2",
      "authorization",
      "clusters",
      "cluster-policies",
      "dashboards",
      "database-projects",
      "dbsql-dashboards",
      "directories",
      "experiments",
      "files",
      "genie",
      "instance-pools",
      "jobs",
      "knowledge-assistants",
      "notebooks",
      "pipelines",
      "queries",
      "registered-models",
      "repos",
      "serving-endpoints",
      "supervisor-agents",
      "vector-search-endpoints",
      "warehouses",
      "sql/endpoints",
      "authorization/tokens",
  };
  return texts;
}

const internal::codec::Table& AccessControlRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&AccessControlRequest::group_name>("group_name"),
      internal::codec::field<&AccessControlRequest::permission_level>("permission_level"),
      internal::codec::field<&AccessControlRequest::service_principal_name>("service_principal_name"),
      internal::codec::field<&AccessControlRequest::user_name>("user_name"),
  };
  static constexpr auto table = internal::codec::table<AccessControlRequest>("AccessControlRequest", fields);
  return table;
}

const internal::codec::Table& AccessControlResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&AccessControlResponse::all_permissions>("all_permissions"),
      internal::codec::field<&AccessControlResponse::display_name>("display_name"),
      internal::codec::field<&AccessControlResponse::group_name>("group_name"),
      internal::codec::field<&AccessControlResponse::service_principal_name>("service_principal_name"),
      internal::codec::field<&AccessControlResponse::user_name>("user_name"),
  };
  static constexpr auto table = internal::codec::table<AccessControlResponse>("AccessControlResponse", fields);
  return table;
}

const internal::codec::Table& GetPermissionLevelsResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&GetPermissionLevelsResponse::permission_levels>("permission_levels"),
  };
  static constexpr auto table = internal::codec::table<GetPermissionLevelsResponse>("GetPermissionLevelsResponse", fields);
  return table;
}

const internal::codec::Table& ObjectPermissions::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ObjectPermissions::access_control_list>("access_control_list"),
      internal::codec::field<&ObjectPermissions::object_id>("object_id"),
      internal::codec::field<&ObjectPermissions::object_type>("object_type"),
  };
  static constexpr auto table = internal::codec::table<ObjectPermissions>("ObjectPermissions", fields);
  return table;
}

const internal::codec::Table& Permission::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&Permission::inherited>("inherited"),
      internal::codec::field<&Permission::inherited_from_object>("inherited_from_object"),
      internal::codec::field<&Permission::permission_level>("permission_level"),
  };
  static constexpr auto table = internal::codec::table<Permission>("Permission", fields);
  return table;
}

const internal::codec::Table& PermissionsDescription::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&PermissionsDescription::description>("description"),
      internal::codec::field<&PermissionsDescription::permission_level>("permission_level"),
  };
  static constexpr auto table = internal::codec::table<PermissionsDescription>("PermissionsDescription", fields);
  return table;
}

const internal::codec::Table& SetObjectPermissions::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&SetObjectPermissions::access_control_list>("access_control_list"),
  };
  static constexpr auto table = internal::codec::table<SetObjectPermissions>("SetObjectPermissions", fields);
  return table;
}

const internal::codec::Table& UpdateObjectPermissions::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&UpdateObjectPermissions::access_control_list>("access_control_list"),
  };
  static constexpr auto table = internal::codec::table<UpdateObjectPermissions>("UpdateObjectPermissions", fields);
  return table;
}

}  // namespace databricks::inline v0_2::iam

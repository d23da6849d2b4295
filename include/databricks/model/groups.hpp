// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

#include <databricks/export.hpp>
#include <databricks/model.hpp>

namespace databricks::inline v0_2::iam {

/// The group to create.
struct CreateGroup {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Name of the group, unique in the workspace.
  std::string group_name;

  bool operator==(const CreateGroup&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The response to create.
struct CreateResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Name of the new group.
  std::string group_name;

  bool operator==(const CreateResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The group to delete.
struct DeleteGroup {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Name of the group, unique in the workspace.
  std::string group_name;

  bool operator==(const DeleteGroup&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A member and the group it belongs to. Set one of user_name and group_name.
struct GroupMembership {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Group that is the member. Not together with user_name.
  std::optional<std::string> group_name{};
  /// Required. Name of the group that has the member.
  std::string parent_name;
  /// User who is the member. Not together with group_name.
  std::optional<std::string> user_name{};

  bool operator==(const GroupMembership&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A user or a group; exactly one field is set.
struct PrincipalName {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Name of the group. Set only for a group.
  std::optional<std::string> group_name{};
  /// Name of the user. Set only for a user.
  std::optional<std::string> user_name{};

  bool operator==(const PrincipalName&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Members of a group.
struct ListMembersResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Users and groups in the group. May be left out when there are none.
  List<PrincipalName> members = unset;

  bool operator==(const ListMembersResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Groups that have a given member.
struct ListParentsResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Names of the groups. May be left out when there are none.
  List<std::string> group_names = unset;

  bool operator==(const ListParentsResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Response of a list call.
struct ListResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Names of all groups. May be left out when there are none.
  List<std::string> group_names = unset;

  bool operator==(const ListResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The parameters of groups.list_members.
struct ListMembersRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Name of the group.
  std::string group_name;

  bool operator==(const ListMembersRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The parameters of groups.list_parents.
struct ListParentsRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Name of the group. Not together with user_name.
  std::optional<std::string> group_name{};
  /// Name of the user. Not together with group_name.
  std::optional<std::string> user_name{};

  bool operator==(const ListParentsRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A user, by the name he signs in with, for example "someone@example.com".
struct UserName {
  std::string name;
  bool operator==(const UserName&) const = default;
};

/// A group, by its name in the workspace.
struct GroupName {
  std::string name;
  bool operator==(const GroupName&) const = default;
};

/// A principal of a kind that this library does not know, as it came.
struct UnknownPrincipal {
  PrincipalName wire;
  bool operator==(const UnknownPrincipal&) const = default;
};

/// Who can be a member of a group: a user or a group, never both.
using Principal = std::variant<UserName, GroupName, UnknownPrincipal>;

/// Sets the member that belongs to the value; the others stay as they are.
DATABRICKS_EXPORT void assign(PrincipalName& target, Principal value);

/// Which alternative is set; UnknownPrincipal unless exactly one is, and nothing else.
[[nodiscard]] DATABRICKS_EXPORT Principal principal_of(const PrincipalName& wire);

}  // namespace databricks::inline v0_2::iam

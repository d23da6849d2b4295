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

namespace databricks::iam {

/// The group to create.
struct CreateGroup {
  /// Required. Name of the group, unique in the workspace.
  std::string group_name;
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const CreateGroup&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// The answer to create.
struct CreateResponse {
  /// Name of the new group.
  std::optional<std::string> group_name{};
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const CreateResponse&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// The group to delete.
struct DeleteGroup {
  /// Required. Name of the group, unique in the workspace.
  std::string group_name;
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const DeleteGroup&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// A member and the group it belongs to. Set one of user_name and group_name.
struct GroupMembership {
  /// Group that is the member. Not together with user_name.
  std::optional<std::string> group_name{};
  /// Required. Name of the group that has the member.
  std::string parent_name;
  /// User who is the member. Not together with group_name.
  std::optional<std::string> user_name{};
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const GroupMembership&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// A user or a group; exactly one field is set.
struct PrincipalName {
  /// Name of the group. Set only for a group.
  std::optional<std::string> group_name{};
  /// Name of the user. Set only for a user.
  std::optional<std::string> user_name{};
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const PrincipalName&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// Members of a group.
struct ListMembersResponse {
  /// Users and groups in the group. May be left out when there are none.
  std::vector<PrincipalName> members{};
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const ListMembersResponse&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// Groups that have a given member.
struct ListParentsResponse {
  /// Names of the groups. May be left out when there are none.
  std::vector<std::string> group_names{};
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const ListParentsResponse&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// Answer of a list call.
struct ListResponse {
  /// Names of all groups. May be left out when there are none.
  std::vector<std::string> group_names{};
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const ListResponse&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// The parameters of groups.list_members.
struct ListMembersRequest {
  /// Required. Name of the group.
  std::string group_name;
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const ListMembersRequest&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// The parameters of groups.list_parents.
struct ListParentsRequest {
  /// Name of the group. Not together with user_name.
  std::optional<std::string> group_name{};
  /// Name of the user. Not together with group_name.
  std::optional<std::string> user_name{};
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const ListParentsRequest&) const = default;
  static const codec::Table& field_table() noexcept;
};

}  // namespace databricks::iam

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <databricks/api/groups_calls.hpp>
#include <databricks/export.hpp>

namespace databricks::inline v0_2 {

/// The calls of the Groups API 2.0; those that name a member take a user or a group.
class DATABRICKS_EXPORT GroupsClient : public GroupsCalls {
 public:
  using GroupsCalls::GroupsCalls;

  /// Adds a user or a group to the group `parent_name`.
  /// @throws ResourceDoesNotExist when there is no such member or group; ResourceAlreadyExists when it is a member
  /// already.
  ///
  /// REST: POST /api/2.0/groups/add-member
  void add_member(const iam::Principal& member, std::string_view parent_name, const CallOptions& options = {}) const;

  /// Lists the users and groups that are direct members of a group.
  /// @return The members; empty when there are none.
  /// @throws ResourceDoesNotExist.
  ///
  /// REST: GET /api/2.0/groups/list-members
  [[nodiscard]] std::vector<iam::Principal> list_members(std::string_view group_name,
                                                         const CallOptions& options = {}) const;

  /// Lists the groups that a user or group is a direct member of.
  /// @return The names of the groups; empty when there are none.
  /// @throws ResourceDoesNotExist.
  ///
  /// REST: GET /api/2.0/groups/list-parents
  [[nodiscard]] std::vector<std::string> list_parents(const iam::Principal& member,
                                                      const CallOptions& options = {}) const;

  /// Takes a user or a group out of the group `parent_name`.
  /// @throws ResourceDoesNotExist when there is no such group, or when it has no such member.
  ///
  /// REST: POST /api/2.0/groups/remove-member
  void remove_member(const iam::Principal& member, std::string_view parent_name, const CallOptions& options = {}) const;
};

}  // namespace databricks::inline v0_2

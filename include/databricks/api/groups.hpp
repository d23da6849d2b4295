#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <databricks/call_options.hpp>
#include <databricks/model/groups.hpp>

namespace databricks {

class Session;

namespace iam {

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

}  // namespace iam

/// Groups API 2.0 (legacy): groups of the workspace and their members. Reached through DatabricksClient::groups().
///
/// Every method takes CallOptions and throws, beside what it names, what every call throws (see ClustersClient). A
/// const client is safe from any number of threads. Only for workspace admins.
class GroupsClient {
 public:
  explicit GroupsClient(std::shared_ptr<const Session> session);

  /// Adds a user or a group to the group `parent_name`.
  /// @throws ResourceDoesNotExist when there is no such member or group; ResourceAlreadyExists when it is a member
  /// already.
  /// REST: POST /api/2.0/groups/add-member
  void add_member(const iam::Principal& member, std::string_view parent_name, const CallOptions& options = {}) const;

  /// Creates an empty group. Not repeated when the answer is lost.
  /// @param group_name unique in the workspace.
  /// @return the name of the new group.
  /// @throws ResourceAlreadyExists. REST: POST /api/2.0/groups/create
  iam::CreateResponse create(std::string_view group_name, const CallOptions& options = {}) const;

  /// Deletes a group; its members stay. @throws ResourceDoesNotExist. REST: POST /api/2.0/groups/delete
  void delete_(std::string_view group_name, const CallOptions& options = {}) const;

  /// The names of all groups. REST: GET /api/2.0/groups/list
  [[nodiscard]] std::vector<std::string> list(const CallOptions& options = {}) const;

  /// The users and groups that are in a group themselves, not through another group.
  /// @throws ResourceDoesNotExist. REST: GET /api/2.0/groups/list-members
  [[nodiscard]] std::vector<iam::Principal> list_members(std::string_view group_name,
                                                         const CallOptions& options = {}) const;

  /// The names of the groups that a user or group is in itself, not through another group.
  /// @throws ResourceDoesNotExist. REST: GET /api/2.0/groups/list-parents
  [[nodiscard]] std::vector<std::string> list_parents(const iam::Principal& member,
                                                      const CallOptions& options = {}) const;

  /// Takes a user or a group out of the group `parent_name`.
  /// @throws ResourceDoesNotExist when there is no such group, or when it has no such member.
  /// REST: POST /api/2.0/groups/remove-member
  void remove_member(const iam::Principal& member, std::string_view parent_name, const CallOptions& options = {}) const;

 private:
  std::shared_ptr<const Session> session_;
};

}  // namespace databricks

#include <databricks/api/groups.hpp>

#include <utility>

#include "api/endpoints/groups.hpp"
#include "core/session.hpp"

namespace databricks {

using namespace iam;
namespace endpoint = endpoints::groups;

namespace {

struct ToWire {
  PrincipalName operator()(const UserName& user) const { return {.user_name = user.name}; }
  PrincipalName operator()(const GroupName& group) const { return {.group_name = group.name}; }
  PrincipalName operator()(const UnknownPrincipal& unknown) const { return unknown.wire; }
};

/// A request whose members name the principal as PrincipalName does.
template <class Request>
Request about(const Principal& principal) {
  PrincipalName name = std::visit(ToWire{}, principal);
  Request request{};
  request.user_name = std::move(name.user_name);
  request.group_name = std::move(name.group_name);
  request.unknown_fields = std::move(name.unknown_fields);
  return request;
}

GroupMembership membership(const Principal& member, std::string_view parent_name) {
  auto request = about<GroupMembership>(member);
  request.parent_name = parent_name;
  return request;
}

Principal principal_of(PrincipalName&& name) {
  const bool is_plain = name.unknown_fields.empty();
  if (is_plain && name.user_name && !name.group_name) return UserName{*std::move(name.user_name)};
  if (is_plain && name.group_name && !name.user_name) return GroupName{*std::move(name.group_name)};
  return UnknownPrincipal{std::move(name)};
}

}  // namespace

GroupsClient::GroupsClient(std::shared_ptr<const Session> session) : session_(std::move(session)) {}

void GroupsClient::add_member(const Principal& member, std::string_view parent_name, const CallOptions& options) const {
  session_->call(endpoint::add_member, membership(member, parent_name), options);
}

CreateResponse GroupsClient::create(std::string_view group_name, const CallOptions& options) const {
  return session_->call<CreateResponse>(endpoint::create, CreateGroup{.group_name = std::string{group_name}}, options);
}

void GroupsClient::delete_(std::string_view group_name, const CallOptions& options) const {
  session_->call(endpoint::delete_, DeleteGroup{.group_name = std::string{group_name}}, options);
}

std::vector<std::string> GroupsClient::list(const CallOptions& options) const {
  return session_->call<ListResponse>(endpoint::list, options).group_names;
}

std::vector<Principal> GroupsClient::list_members(std::string_view group_name, const CallOptions& options) const {
  auto answer = session_->call<ListMembersResponse>(endpoint::list_members,
                                                    ListMembersRequest{.group_name = std::string{group_name}}, options);
  std::vector<Principal> members;
  members.reserve(answer.members.size());
  for (PrincipalName& name : answer.members) members.push_back(principal_of(std::move(name)));
  return members;
}

std::vector<std::string> GroupsClient::list_parents(const Principal& member, const CallOptions& options) const {
  return session_->call<ListParentsResponse>(endpoint::list_parents, about<ListParentsRequest>(member), options)
      .group_names;
}

void GroupsClient::remove_member(const Principal& member, std::string_view parent_name,
                                 const CallOptions& options) const {
  session_->call(endpoint::remove_member, membership(member, parent_name), options);
}

}  // namespace databricks

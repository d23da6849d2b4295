#include <databricks/api/groups.hpp>

#include <utility>

#include "api/endpoints/groups.hpp"
#include "codec/convert.hpp"
#include "core/session.hpp"

namespace databricks::inline v0_2 {

using namespace iam;
namespace endpoint = internal::endpoints::groups;

namespace {

/// A request whose members name the principal as PrincipalName does.
template <class Request>
Request about(const Principal& principal) {
  PrincipalName name;
  assign(name, principal);
  return internal::codec::convert<Request>(name);
}

GroupMembership membership(const Principal& member, std::string_view parent_name) {
  auto request = about<GroupMembership>(member);
  request.parent_name = parent_name;
  return request;
}

}  // namespace

void GroupsClient::add_member(const Principal& member, std::string_view parent_name, const CallOptions& options) const {
  session_->call(endpoint::add_member, membership(member, parent_name), options);
}

std::vector<Principal> GroupsClient::list_members(std::string_view group_name, const CallOptions& options) const {
  const auto response = session_->call<ListMembersResponse>(
      endpoint::list_members, ListMembersRequest{.group_name = std::string{group_name}}, options);
  std::vector<Principal> members;
  members.reserve(response.members.size());
  for (const PrincipalName& name : response.members) members.push_back(principal_of(name));
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

}  // namespace databricks::inline v0_2

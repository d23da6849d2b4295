#include "testing/fake_groups.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "testing/api_error.hpp"

namespace databricks::inline v0_2::internal::testing {
namespace {

constexpr std::array kGroupName{required(text("group_name"))};
constexpr std::array kPrincipal{text("user_name"), text("group_name")};
constexpr std::array kMembership = join(kPrincipal, std::array{required(text("parent_name"))});

/// Groups that every workspace has, and keeps.
constexpr const char* kAdmins = "admins";
constexpr const char* kUsers = "users";

ApiError missing(const std::string& kind, const std::string& name) {
  return does_not_exist(fmt::format("{} {} does not exist.", kind, name));
}

}  // namespace

FakeGroups::FakeGroups(ServiceContext& context) : context_(context) {
  const auto& options = context_.options();
  groups_[kAdmins] = {{options.user_name}};
  groups_[kUsers] = {{options.user_name}};
  for (const std::string& user : options.other_users) groups_[kUsers].push_back({user});
}

void FakeGroups::register_routes(Router& router) {
  RouteGroup routes{router, *this, {"/api/2.0/groups/"}};
  routes.post("add-member", kMembership, &FakeGroups::add_member);
  routes.post("create", kGroupName, &FakeGroups::create);
  routes.post("delete", kGroupName, &FakeGroups::delete_group);
  routes.get("list", kNothing, &FakeGroups::list);
  routes.get("list-members", kGroupName, &FakeGroups::list_members);
  routes.get("list-parents", kPrincipal, &FakeGroups::list_parents);
  routes.post("remove-member", kMembership, &FakeGroups::remove_member);
}

ServiceResponse FakeGroups::create(const Call& call) {
  const std::string name = call.input.at("group_name");
  if (!groups_.try_emplace(name).second) throw already_exists(fmt::format("Group with name {} already exists.", name));
  return Json{{"group_name", name}};
}

ServiceResponse FakeGroups::delete_group(const Call& call) {
  const std::string name = call.input.at("group_name");
  if (name == kAdmins || name == kUsers) throw invalid_parameter(fmt::format("Group {} cannot be deleted.", name));
  if (groups_.erase(name) == 0) throw missing("Group", name);
  for (auto& [parent, members] : groups_) std::erase(members, Principal{name, true});
  return ServiceResponse::nothing();
}

ServiceResponse FakeGroups::list(const Call&) {
  Json response = Json::object();
  for (const auto& [name, members] : groups_) response["group_names"].push_back(name);
  return response;
}

ServiceResponse FakeGroups::list_members(const Call& call) {
  Json response = Json::object();
  for (const Principal& member : members_of(call.input.at("group_name")))
    response["members"].push_back(member.to_json());
  return response;
}

ServiceResponse FakeGroups::list_parents(const Call& call) {
  const Principal principal = principal_in(call.input);
  Json response = Json::object();
  for (const auto& [name, members] : groups_) {
    if (std::find(members.begin(), members.end(), principal) != members.end()) response["group_names"].push_back(name);
  }
  return response;
}

ServiceResponse FakeGroups::add_member(const Call& call) {
  const std::string parent = call.input.at("parent_name");
  const Principal principal = principal_in(call.input);
  Members& members = members_of(parent);
  if (std::find(members.begin(), members.end(), principal) != members.end()) {
    throw already_exists(fmt::format("{} is already a member of group {}.", principal.name, parent));
  }
  if (principal.is_group && holds(principal.name, parent)) {
    throw invalid_parameter(
        fmt::format("Group {} cannot be a member of {}: it would hold itself.", principal.name, parent));
  }
  members.push_back(principal);
  return ServiceResponse::nothing();
}

ServiceResponse FakeGroups::remove_member(const Call& call) {
  const std::string parent = call.input.at("parent_name");
  const Principal principal = principal_in(call.input);
  if (std::erase(members_of(parent), principal) == 0) {
    throw does_not_exist(fmt::format("{} is not a member of group {}.", principal.name, parent));
  }
  return ServiceResponse::nothing();
}

FakeGroups::Principal FakeGroups::principal_in(const Json& input) const {
  const std::string user = input.value("user_name", "");
  const std::string group = input.value("group_name", "");
  if (user.empty() == group.empty()) throw invalid_parameter("Exactly one of user_name and group_name must be given.");
  if (!group.empty()) {
    if (!groups_.contains(group)) throw missing("Group", group);
    return {group, true};
  }
  const Members& users = groups_.at(kUsers);
  if (std::find(users.begin(), users.end(), Principal{user}) == users.end()) throw missing("User", user);
  return {user};
}

FakeGroups::Members& FakeGroups::members_of(const std::string& group) {
  const auto found = groups_.find(group);
  if (found == groups_.end()) throw missing("Group", group);
  return found->second;
}

bool FakeGroups::holds(const std::string& group, const std::string& other) const {
  if (group == other) return true;
  const Members& members = groups_.at(group);
  return std::any_of(members.begin(), members.end(),
                     [&](const Principal& member) { return member.is_group && holds(member.name, other); });
}

}  // namespace databricks::inline v0_2::internal::testing

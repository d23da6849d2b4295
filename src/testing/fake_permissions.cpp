#include "testing/fake_permissions.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "testing/api_error.hpp"

namespace databricks::inline v0_2::internal::testing {
namespace {

constexpr std::array kEntry{text("user_name"), text("group_name"), text("service_principal_name"),
                            required(text("permission_level"))};
constexpr std::array kSet{required(object_list("access_control_list", kEntry))};
constexpr std::array kUpdate{object_list("access_control_list", kEntry)};

constexpr std::array kPrincipals{"user_name", "group_name", "service_principal_name"};

/// The member that names the principal. @throws ApiError unless there is exactly one.
const char* principal_member(const Json& entry) {
  const char* found = nullptr;
  for (const char* member : kPrincipals) {
    if (!entry.contains(member)) continue;
    if (found != nullptr) found = "";
    if (found == nullptr) found = member;
  }
  if (found == nullptr || *found == '\0') {
    throw invalid_parameter("Exactly one of user_name, group_name and service_principal_name must be given.");
  }
  return found;
}

bool same_principal(const Json& left, const Json& right) {
  const char* member = principal_member(left);
  return right.contains(member) && left.at(member) == right.at(member);
}

void put(std::vector<Json>& entries, const Json& entry) {
  const auto found =
      std::find_if(entries.begin(), entries.end(), [&](const Json& each) { return same_principal(entry, each); });
  if (found == entries.end()) {
    entries.push_back(entry);
  } else {
    *found = entry;
  }
}

/// @throws ApiError when the object cannot have these direct permissions.
void check(const permission_kinds::Kind& kind, const std::vector<Json>& entries) {
  int owners = 0;
  for (const Json& entry : entries) {
    const std::string level = entry.at("permission_level");
    if (!kind.has_level(level)) {
      throw invalid_parameter(fmt::format("{} is not a permission level of {}: expected one of {}.", level, kind.type,
                                          fmt::join(kind.levels, ", ")));
    }
    if (level != "IS_OWNER") continue;
    ++owners;
    if (entry.contains("group_name")) throw invalid_parameter(fmt::format("A group cannot own a {}.", kind.type));
  }
  if (kind.has_owner() && owners != 1)
    throw invalid_parameter(fmt::format("The {} must have exactly one owner.", kind.type));
}

Json line_of(const Json& entry, const Json& permission) {
  const char* member = principal_member(entry);
  Json line{{member, entry.at(member)}, {"all_permissions", Json::array({permission})}};
  if (std::string_view{member} != "group_name") line["display_name"] = entry.at(member);
  return line;
}

}  // namespace

void FakePermissions::register_routes(Router& router) {
  RouteGroup routes{router, *this, {"/api/2.0/permissions/"}};
  // The special paths first: the general one would match some of them.
  for (const char* object :
       {"authorization/tokens", "sql/endpoints/{endpoint_id}", "{request_object_type}/{request_object_id}"}) {
    routes.get(object, kNothing, &FakePermissions::get);
    routes.put(object, kSet, &FakePermissions::set);
    routes.patch(object, kUpdate, &FakePermissions::update);
    routes.get(fmt::format("{}/permissionLevels", object), kNothing, &FakePermissions::levels);
  }
}

ServiceResponse FakePermissions::get(const Call& call) { return to_json(object_in(call.input)); }

ServiceResponse FakePermissions::levels(const Call& call) {
  Json response = Json::object();
  for (const std::string_view level : object_in(call.input).kind.levels) {
    response["permission_levels"].push_back(
        {{"permission_level", level}, {"description", permission_kinds::description(level)}});
  }
  return response;
}

ServiceResponse FakePermissions::set(const Call& call) {
  const Object object = object_in(call.input);
  Entries entries;
  for (const Json& entry : call.input.at("access_control_list")) put(entries, entry);
  check(object.kind, entries);
  entries_on(object) = std::move(entries);
  return to_json(object);
}

ServiceResponse FakePermissions::update(const Call& call) {
  const Object object = object_in(call.input);
  Entries entries = entries_on(object);
  for (const Json& entry : call.input.value("access_control_list", Json::array())) put(entries, entry);
  check(object.kind, entries);
  entries_on(object) = std::move(entries);
  return to_json(object);
}

FakePermissions::Object FakePermissions::object_in(const Json& input) {
  const bool is_warehouse = input.contains("endpoint_id");
  const bool has_type = input.contains("request_object_type");
  if (!is_warehouse && !has_type) return {permission_kinds::find("authorization/tokens"), "/authorization/tokens"};
  const auto& kind =
      permission_kinds::find(is_warehouse ? "warehouses" : input.at("request_object_type").get<std::string>());
  const std::string id = input.at(is_warehouse ? "endpoint_id" : "request_object_id");
  if (!exists(kind.path, id)) throw does_not_exist(fmt::format("{} {} does not exist.", kind.type, id));
  return {kind, fmt::format("/{}/{}", kind.path, id)};
}

bool FakePermissions::exists(std::string_view kind, const std::string& id) {
  if (kind == "clusters") return clusters_.find(id) != nullptr;
  if (kind == "instance-pools") return pools_.contains(id);
  if (kind == "cluster-policies") return policies_.contains(id);
  if (kind != "jobs") return true;
  std::int64_t job_id = 0;
  const auto [end, error] = std::from_chars(id.data(), id.data() + id.size(), job_id);
  return error == std::errc{} && end == id.data() + id.size() && jobs_.contains(job_id);
}

FakePermissions::Entries& FakePermissions::entries_on(const Object& object) {
  const auto [entry, is_new] = entries_.try_emplace(object.path);
  if (is_new && object.kind.has_level("CAN_MANAGE")) {
    const char* level = object.kind.has_owner() ? "IS_OWNER" : "CAN_MANAGE";
    entry->second.push_back({{"user_name", context_.options().user_name}, {"permission_level", level}});
  }
  return entry->second;
}

Json FakePermissions::to_json(const Object& object) {
  Json lines = Json::array();
  for (const Json& entry : entries_on(object)) {
    lines.push_back(line_of(entry, {{"permission_level", entry.at("permission_level")}, {"inherited", false}}));
  }
  const Json inherited{{"permission_level", object.kind.highest_level()},
                       {"inherited", true},
                       {"inherited_from_object", Json::array({fmt::format("/{}/", object.kind.path)})}};
  const auto admins = std::find_if(lines.begin(), lines.end(),
                                   [](const Json& line) { return line.value("group_name", "") == "admins"; });
  if (admins == lines.end()) {
    lines.push_back(line_of({{"group_name", "admins"}}, inherited));
  } else {
    (*admins)["all_permissions"].push_back(inherited);
  }
  return {{"object_id", object.path}, {"object_type", object.kind.type}, {"access_control_list", std::move(lines)}};
}

}  // namespace databricks::inline v0_2::internal::testing

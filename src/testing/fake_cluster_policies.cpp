#include "testing/fake_cluster_policies.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "testing/api_error.hpp"
#include "testing/paging.hpp"
#include "testing/policy_rules.hpp"

namespace databricks::inline v0_2::internal::testing {
namespace {

constexpr std::array kSettings{required(text("name")),
                               text("definition"),
                               text("description"),
                               text("policy_family_id"),
                               text("policy_family_definition_overrides"),
                               integer("max_clusters_per_user"),
                               object_list("libraries")};
constexpr std::array kPolicyId{required(text("policy_id"))};
constexpr std::array kEdit = join(kPolicyId, kSettings);
constexpr std::array kList{text("sort_column"), text("sort_order")};
constexpr std::array kFamily{required(text("policy_family_id")), integer("version")};
constexpr std::array kFamilies{integer("max_results"), text("page_token")};

constexpr PageLimits kFamilyLimits{"max_results", 1, 100, 20};
constexpr std::size_t kMaxNameLength = 100;
constexpr std::size_t kMaxDescriptionLength = 1000;
/// What the service sets and an edit leaves.
constexpr std::array kOwn{"policy_id", "creator_user_name", "created_at_timestamp", "is_default"};

/// @throws ApiError when the request has another one.
std::string choice(const Json& input, const char* member, const char* first, const char* second) {
  std::string value = input.value(member, first);
  if (value != first && value != second)
    throw invalid_parameter(fmt::format("Invalid value '{}' for {}.", value, member));
  return value;
}

}  // namespace

FakeClusterPolicies::FakeClusterPolicies(ServiceContext& context) : context_(context) {
  const std::string id = "0000000000000000";
  Json settings{{"name", "Personal Compute"}, {"policy_family_id", "personal-vm"}};
  settings["definition"] = policy_rules::definition(settings);
  settings.update({{"policy_id", id},
                   {"created_at_timestamp", context_.now()},
                   {"is_default", true},
                   {"max_clusters_per_user", 1}});
  policies_[id] = std::move(settings);
}

void FakeClusterPolicies::register_routes(Router& router) {
  RouteGroup routes{router, *this, {"/api/2.0/policies/clusters/"}};
  routes.post("create", kSettings, &FakeClusterPolicies::create);
  routes.post("delete", kPolicyId, &FakeClusterPolicies::delete_policy);
  routes.post("edit", kEdit, &FakeClusterPolicies::edit);
  routes.get("get", kPolicyId, &FakeClusterPolicies::get);
  routes.get("list", kList, &FakeClusterPolicies::list);
  RouteGroup families{router, *this, {"/api/2.0/policy-families"}};
  families.get("", kFamilies, &FakeClusterPolicies::list_families);
  families.get("/{policy_family_id}", kFamily, &FakeClusterPolicies::get_family);
}

ServiceResponse FakeClusterPolicies::create(const Call& call) {
  check(call.input, {});
  Json policy = call.input;
  policy["definition"] = policy_rules::definition(call.input);
  const std::string id = fmt::format("{:016X}", context_.next_id());
  policy["policy_id"] = id;
  policy["creator_user_name"] = context_.options().user_name;
  policy["created_at_timestamp"] = context_.now();
  policy["is_default"] = false;
  policies_[id] = std::move(policy);
  return Json{{"policy_id", id}};
}

ServiceResponse FakeClusterPolicies::delete_policy(const Call& call) {
  const Json policy = find(call);
  if (policy.at("is_default") == true) throw invalid_parameter("A default policy cannot be deleted.");
  policies_.erase(policy.at("policy_id").get<std::string>());
  return ServiceResponse::nothing();
}

ServiceResponse FakeClusterPolicies::edit(const Call& call) {
  Json& policy = find(call);
  check(call.input, policy.at("policy_id"));
  Json edited = call.input;
  edited["definition"] = policy_rules::definition(call.input);
  for (const char* member : kOwn) {
    if (policy.contains(member)) edited[member] = policy.at(member);
  }
  policy = std::move(edited);
  return ServiceResponse::nothing();
}

ServiceResponse FakeClusterPolicies::get(const Call& call) { return find(call); }

ServiceResponse FakeClusterPolicies::list(const Call& call) {
  const bool by_name = choice(call.input, "sort_column", "POLICY_CREATION_TIME", "POLICY_NAME") == "POLICY_NAME";
  const bool descending = choice(call.input, "sort_order", "DESC", "ASC") == "DESC";
  std::vector<const Json*> policies;
  for (const auto& [id, policy] : policies_) policies.push_back(&policy);
  if (by_name) {
    std::stable_sort(policies.begin(), policies.end(),
                     [](const Json* left, const Json* right) { return left->at("name") < right->at("name"); });
  }
  if (descending) std::reverse(policies.begin(), policies.end());
  Json response = Json::object();
  for (const Json* policy : policies) response["policies"].push_back(*policy);
  return response;
}

ServiceResponse FakeClusterPolicies::list_families(const Call& call) {
  const Json& all = policy_rules::families();
  const auto page =
      slice_page(std::vector<Json>{all.begin(), all.end()},
                 read_page_request("policy-families", call.input, kFamilyLimits, context_.options().empty_first_pages));
  Json response = Json::object();
  if (!page.items.empty()) response["policy_families"] = page.items;
  if (!page.next_token.empty()) response["next_page_token"] = page.next_token;
  return response;
}

ServiceResponse FakeClusterPolicies::get_family(const Call& call) {
  const Json& family = policy_rules::family(call.input.at("policy_family_id"));
  const auto version = call.input.value("version", family.at("version").get<std::int64_t>());
  if (version != family.at("version"))
    throw does_not_exist(fmt::format("The policy family has no version {}.", version));
  return family;
}

void FakeClusterPolicies::check(const Json& settings, const std::string& id) const {
  const std::string name = settings.at("name");
  if (name.size() > kMaxNameLength)
    throw invalid_parameter(fmt::format("name must have at most {} characters.", kMaxNameLength));
  if (settings.value("description", "").size() > kMaxDescriptionLength) {
    throw invalid_parameter(fmt::format("description must have at most {} characters.", kMaxDescriptionLength));
  }
  if (settings.value("max_clusters_per_user", std::int64_t{1}) < 1) {
    throw invalid_parameter("max_clusters_per_user must be at least 1.");
  }
  for (const auto& [other_id, other] : policies_) {
    if (other_id != id && other.at("name") == name) {
      throw already_exists(fmt::format("A cluster policy with name {} already exists.", name));
    }
  }
}

Json FakeClusterPolicies::rules(const std::string& id) const {
  const auto found = policies_.find(id);
  if (found == policies_.end()) throw invalid_parameter(fmt::format("Can't find a cluster policy with id: {}.", id));
  return Json::parse(found->second.at("definition").get<std::string>());
}

Json& FakeClusterPolicies::find(const Call& call) {
  const std::string id = call.input.at("policy_id");
  const auto found = policies_.find(id);
  if (found == policies_.end()) throw does_not_exist(fmt::format("Cluster policy {} does not exist.", id));
  return found->second;
}

}  // namespace databricks::inline v0_2::internal::testing

// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include "testing/facts/structs.hpp"
#include "testing/service_facts.hpp"

namespace databricks::inline v0_2::internal::testing::facts {

namespace {

constinit const Member kCreateRequest[] = {
    text("definition"),
    text("description"),
    object_list("libraries", {kComputeLibrary, 9}),
    integer("max_clusters_per_user"),
    text("name"),
    text("policy_family_definition_overrides"),
    text("policy_family_id"),
};

constinit const Member kDeleteRequest[] = {
    required(text("policy_id")),
};

constinit const Member kEditRequest[] = {
    text("definition"),
    text("description"),
    object_list("libraries", {kComputeLibrary, 9}),
    integer("max_clusters_per_user"),
    text("name"),
    text("policy_family_definition_overrides"),
    text("policy_family_id"),
    required(text("policy_id")),
};

constinit const Member kGetRequest[] = {
    required(text("policy_id")),
};

constinit const Member kListRequest[] = {
    text("sort_column"),
    text("sort_order"),
};

constinit const Member kGetPolicyFamilyRequest[] = {
    required(text("policy_family_id")),
    integer("version"),
};

constinit const Member kListPolicyFamiliesRequest[] = {
    integer("max_results"),
    text("page_token"),
};

constexpr std::string_view kKey0[] = {"policy_id"};

constexpr std::string_view kCreateShown[] = {"policy_id"};

constexpr std::string_view kGetShown[] = {"created_at_timestamp", "creator_user_name", "definition", "description",
                                          "is_default", "libraries", "max_clusters_per_user", "name",
                                          "policy_family_definition_overrides", "policy_family_id", "policy_id"};

constexpr std::string_view kListShown[] = {"created_at_timestamp", "creator_user_name", "definition", "description",
                                           "is_default", "libraries", "max_clusters_per_user", "name",
                                           "policy_family_definition_overrides", "policy_family_id", "policy_id"};

constexpr CollectionFacts kCollections[] = {
    {.noun = "cluster_policy", .key = kKey0, .generated = "policy_id"},
};

constexpr MethodFacts kMethods[] = {
    {.name = "cluster_policies.create", .verb = http::Verb::post, .path = "/api/2.0/policies/clusters/create",
     .members = kCreateRequest, .pattern = Pattern::create, .collection = 0, .shown = kCreateShown},
    {.name = "cluster_policies.delete", .verb = http::Verb::post, .path = "/api/2.0/policies/clusters/delete",
     .members = kDeleteRequest, .pattern = Pattern::delete_, .collection = 0},
    {.name = "cluster_policies.edit", .verb = http::Verb::post, .path = "/api/2.0/policies/clusters/edit",
     .members = kEditRequest, .pattern = Pattern::replace, .collection = 0},
    {.name = "cluster_policies.get", .verb = http::Verb::get, .path = "/api/2.0/policies/clusters/get",
     .members = kGetRequest, .pattern = Pattern::get, .collection = 0, .shown = kGetShown},
    {.name = "cluster_policies.list", .verb = http::Verb::get, .path = "/api/2.0/policies/clusters/list",
     .members = kListRequest, .pattern = Pattern::list, .collection = 0, .shown = kListShown, .items = "policies"},
    {.name = "cluster_policies.get_policy_family", .verb = http::Verb::get,
     .path = "/api/2.0/policy-families/{policy_family_id}", .members = kGetPolicyFamilyRequest},
    {.name = "cluster_policies.list_policy_families", .verb = http::Verb::get, .path = "/api/2.0/policy-families",
     .members = kListPolicyFamiliesRequest},
};

}  // namespace

extern const ServiceFacts cluster_policies;
constinit const ServiceFacts cluster_policies{"cluster_policies", kMethods, kCollections};

}  // namespace databricks::inline v0_2::internal::testing::facts

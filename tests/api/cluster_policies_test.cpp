#include <databricks/json.hpp>
#include <string>
#include <vector>

#include "api/fake_workspace_fixture.hpp"

namespace databricks::internal {
namespace {

using namespace std::chrono_literals;
using compute::CreatePolicy;
using compute::definition_of;
using compute::definition_text;
using compute::ListSortColumn;
using compute::ListSortOrder;
using Names = std::vector<std::string>;

const nlohmann::json kRules{{"node_type_id", {{"type", "fixed"}, {"value", "Standard_D3_v2"}}}};

class ClusterPoliciesTest : public FakeWorkspaceTest {
 protected:
  std::string new_policy(std::string name = "small") {
    return client()
        .cluster_policies()
        .create({.definition = definition_text(kRules), .name = std::move(name)})
        .policy_id;
  }
  Names names(const compute::ListClusterPoliciesRequest& request = {}) {
    Names names;
    for (const auto& policy : client().cluster_policies().list(request)) names.push_back(*policy.name);
    return names;
  }
};

TEST_F(ClusterPoliciesTest, EveryMethodLeavesItsMark) {
  const ClusterPoliciesClient& policies = client().cluster_policies();
  const auto id = new_policy();

  const auto policy = policies.get(id);
  EXPECT_EQ(policy.policy_id, id);
  EXPECT_EQ(policy.name, "small");
  EXPECT_EQ(policy.is_default, false);
  EXPECT_EQ(policy.created_at_timestamp, Timestamp{1767225600000ms});
  EXPECT_EQ(policies.get({.policy_id = id}), policy);

  auto edit = to_edit_request(policy);
  edit.max_clusters_per_user = 3;
  policies.edit(edit);
  EXPECT_EQ(policies.get(id).max_clusters_per_user, 3);
  EXPECT_EQ(policies.get(id).definition, policy.definition);

  EXPECT_EQ(names(), (Names{"small", "Personal Compute"}));
  policies.delete_(id);
  EXPECT_EQ(names(), Names{"Personal Compute"});
  EXPECT_THROW(static_cast<void>(policies.get(id)), ResourceDoesNotExist);

  const auto families = policies.list_policy_families().all();
  ASSERT_FALSE(families.empty());
  const auto family = policies.get_policy_family({.policy_family_id = *families.back().policy_family_id, .version = 1});
  EXPECT_EQ(family, families.back());
}

TEST_F(ClusterPoliciesTest, ADefinitionIsJsonInsideAString) {
  const auto id = new_policy();
  const auto sent = nlohmann::json::parse(workspace().last_body("POST /api/2.0/policies/clusters/create"));
  ASSERT_TRUE(sent.at("definition").is_string());
  EXPECT_EQ(nlohmann::json::parse(sent.at("definition").get<std::string>()), kRules);

  const nlohmann::json rules = definition_of(client().cluster_policies().get(id));
  EXPECT_EQ(rules, kRules);
}

TEST_F(ClusterPoliciesTest, ADefinitionCanBeWrittenAsText) {
  const auto id = client()
                      .cluster_policies()
                      .create({.definition = R"({"cluster_name":{"type":"unlimited"}})", .name = "text"})
                      .policy_id;
  EXPECT_EQ(definition_of(client().cluster_policies().get(id)).text(), R"({"cluster_name":{"type":"unlimited"}})");
  EXPECT_EQ(definition_text(RawJson{R"({"a": 1})"}), R"({"a": 1})");
}

TEST_F(ClusterPoliciesTest, ADefinitionThatIsMissingIsNullAndABrokenOneAnError) {
  EXPECT_EQ(definition_of(compute::Policy{.policy_id = "1"}).text(), "null");
  EXPECT_THROW(static_cast<void>(definition_of(compute::PolicyFamily{.definition = "{"})), DecodeError);
}

TEST_F(ClusterPoliciesTest, APolicyOfAFamilyHasItsRulesWithTheOverrides) {
  const nlohmann::json overrides{{"num_workers", {{"type", "fixed"}, {"value", 1}}}};
  const auto id = client()
                      .cluster_policies()
                      .create({.name = "personal",
                               .policy_family_definition_overrides = definition_text(overrides),
                               .policy_family_id = "personal-vm"})
                      .policy_id;
  const auto policy = client().cluster_policies().get(id);
  const nlohmann::json rules = definition_of(policy);
  EXPECT_EQ(rules.at("num_workers").at("value"), 1);
  EXPECT_EQ(rules.at("cluster_type").at("value"), "all-purpose");

  auto edit = to_edit_request(policy);
  EXPECT_FALSE(edit.definition.has_value());
  edit.description = "for one user";
  client().cluster_policies().edit(edit);
  EXPECT_EQ(client().cluster_policies().get(id).description, "for one user");
  EXPECT_EQ(client().cluster_policies().get(id).definition, policy.definition);
}

TEST_F(ClusterPoliciesTest, ListsAreSortedByTheService) {
  new_policy("b");
  clock().advance(1s);
  new_policy("a");
  EXPECT_EQ(names(), (Names{"a", "b", "Personal Compute"}));
  EXPECT_EQ(names({.sort_order = ListSortOrder::asc}), (Names{"Personal Compute", "b", "a"}));
  EXPECT_EQ(names({.sort_column = ListSortColumn::policy_name, .sort_order = ListSortOrder::asc}),
            (Names{"Personal Compute", "a", "b"}));
}

TEST_F(ClusterPoliciesTest, FamiliesComeInPages) {
  const auto all = client().cluster_policies().list_policy_families().all();
  auto pages = client().cluster_policies().list_policy_families({.max_results = 3});
  EXPECT_EQ(pages.next_page().items.size(), 3u);
  EXPECT_EQ(pages.next_page().items.size(), all.size() - 3);
  EXPECT_FALSE(pages.has_next_page());
  EXPECT_EQ(client().cluster_policies().list_policy_families({.max_results = 1}).all(), all);
}

TEST_F(ClusterPoliciesTest, ErrorsAreOfTheirOwnTypes) {
  const ClusterPoliciesClient& policies = client().cluster_policies();
  new_policy();
  EXPECT_THROW(new_policy(), ResourceAlreadyExists);
  EXPECT_THROW(policies.create({.definition = "{not json", .name = "broken"}), InvalidParameterValue);
  EXPECT_THROW(policies.create({.definition = R"({"a":{"type":"no such type"}})", .name = "broken"}),
               InvalidParameterValue);
  EXPECT_THROW(policies.create({.definition = "{}", .name = "both", .policy_family_id = "personal-vm"}),
               InvalidParameterValue);
  EXPECT_THROW(policies.edit({.definition = "{}", .name = "x", .policy_id = "no-such-policy"}), ResourceDoesNotExist);
  EXPECT_THROW(policies.delete_("no-such-policy"), ResourceDoesNotExist);
  EXPECT_THROW(policies.delete_(policies.list().back().policy_id), InvalidParameterValue);
  EXPECT_THROW(static_cast<void>(policies.get_policy_family({.policy_family_id = "no-such-family"})),
               ResourceDoesNotExist);
  EXPECT_THROW(static_cast<void>(policies.get_policy_family({.policy_family_id = "personal-vm", .version = 99})),
               ResourceDoesNotExist);
}

}  // namespace
}  // namespace databricks::internal

#include <gtest/gtest.h>

#include <string>

#include "fixture.hpp"

namespace databricks::internal::testing {
namespace {

constexpr const char* kRules = R"({"num_workers":{"type":"fixed","value":1}})";

class FakeClusterPoliciesTest : public ::testing::Test {
 protected:
  [[nodiscard]] JsonResponse post(const std::string& method, const Json& body) {
    return workspace_.post("/api/2.0/policies/clusters/" + method, body);
  }
  [[nodiscard]] std::string create(const Json& request) { return post("create", request).body.at("policy_id"); }
  [[nodiscard]] Json get(const std::string& id) {
    return workspace_.get("/api/2.0/policies/clusters/get?policy_id=" + id).body;
  }

  Workspace workspace_;
};

TEST_F(FakeClusterPoliciesTest, BeginWithADefaultThatCannotBeDeleted) {
  const Json policies = workspace_.get("/api/2.0/policies/clusters/list").body.at("policies");
  ASSERT_EQ(policies.size(), 1u);
  EXPECT_EQ(policies[0].at("is_default"), true);
  EXPECT_EQ(post("delete", {{"policy_id", policies[0].at("policy_id")}}).error_code(), "INVALID_PARAMETER_VALUE");
}

TEST_F(FakeClusterPoliciesTest, HaveDefinitionsThatAreJson) {
  for (const char* wrong : {"", "{", "[]", "1", R"({"a":1})", R"({"a":{"type":"no"}})"}) {
    EXPECT_EQ(post("create", {{"name", "p"}, {"definition", wrong}}).error_code(), "INVALID_PARAMETER_VALUE") << wrong;
  }
  EXPECT_EQ(post("create", {{"name", "p"}, {"definition", Json::object()}}).error_code(), "MALFORMED_REQUEST");
  EXPECT_EQ(get(create({{"name", "p"}, {"definition", kRules}})).at("definition"), kRules);
}

TEST_F(FakeClusterPoliciesTest, TakeRulesFromAFamilyAndOverrideThem) {
  const Json request{
      {"name", "p"}, {"policy_family_id", "personal-vm"}, {"policy_family_definition_overrides", kRules}};
  const Json rules = Json::parse(get(create(request)).at("definition").get<std::string>());
  EXPECT_EQ(rules.at("num_workers").at("value"), 1);
  EXPECT_EQ(rules.at("cluster_type").at("value"), "all-purpose");

  Json both = request;
  both["name"] = "q";
  both["definition"] = kRules;
  EXPECT_EQ(post("create", both).error_code(), "INVALID_PARAMETER_VALUE");
  EXPECT_EQ(post("create", {{"name", "q"}, {"policy_family_id", "no"}}).error_code(), "RESOURCE_DOES_NOT_EXIST");
  EXPECT_EQ(post("create", {{"name", "q"}, {"policy_family_definition_overrides", kRules}}).error_code(),
            "INVALID_PARAMETER_VALUE");
}

TEST_F(FakeClusterPoliciesTest, HaveUniqueNames) {
  (void)create({{"name", "p"}, {"definition", kRules}});
  EXPECT_EQ(post("create", {{"name", "p"}, {"definition", kRules}}).error_code(), "RESOURCE_ALREADY_EXISTS");
  const auto other = create({{"name", "q"}, {"definition", kRules}});
  EXPECT_EQ(post("edit", {{"policy_id", other}, {"name", "p"}, {"definition", kRules}}).error_code(),
            "RESOURCE_ALREADY_EXISTS");
  EXPECT_EQ(post("edit", {{"policy_id", other}, {"name", "q"}, {"definition", kRules}}).status, 200);
}

TEST_F(FakeClusterPoliciesTest, EditsReplaceAllButWhatTheServiceSets) {
  const auto id = create({{"name", "p"}, {"definition", kRules}, {"description", "d"}, {"newer", 1}});
  const Json before = get(id);
  workspace_.advance(1s);
  EXPECT_EQ(post("edit", {{"policy_id", id}, {"name", "q"}, {"definition", "{}"}}).status, 200);
  const Json after = get(id);
  EXPECT_EQ(after.at("name"), "q");
  EXPECT_FALSE(after.contains("description"));
  EXPECT_FALSE(after.contains("newer"));
  for (const char* member : {"policy_id", "creator_user_name", "created_at_timestamp", "is_default"}) {
    EXPECT_EQ(after.at(member), before.at(member)) << member;
  }
}

TEST_F(FakeClusterPoliciesTest, FamiliesComeInPages) {
  const Json first = workspace_.get("/api/2.0/policy-families?max_results=3").body;
  EXPECT_EQ(first.at("policy_families").size(), 3u);
  const std::string token = first.at("next_page_token");
  const Json last = workspace_.get("/api/2.0/policy-families?page_token=" + token).body;
  EXPECT_EQ(last.at("policy_families").size(), 1u);
  EXPECT_FALSE(last.contains("next_page_token"));
  EXPECT_EQ(workspace_.get("/api/2.0/policy-families?max_results=0").status, 400);
  EXPECT_EQ(workspace_.get("/api/2.0/policy-families/job-cluster?version=1").body.at("name"), "Job Compute");
  EXPECT_EQ(workspace_.get("/api/2.0/policy-families/job-cluster?version=2").status, 404);
}

}  // namespace
}  // namespace databricks::internal::testing

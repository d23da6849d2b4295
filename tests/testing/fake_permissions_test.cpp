#include <gtest/gtest.h>

#include <string>

#include "fixture.hpp"

namespace databricks::internal::testing {
namespace {

class FakePermissionsTest : public ::testing::Test {
 protected:
  [[nodiscard]] JsonResponse call(http::Verb verb, const std::string& object, const Json& entries) {
    return workspace_.call(verb, "/api/2.0/permissions/" + object, {{"access_control_list", entries}});
  }
  [[nodiscard]] JsonResponse get(const std::string& object) { return workspace_.get("/api/2.0/permissions/" + object); }
  static Json entry(const char* member, const char* name, const char* level) {
    return {{member, name}, {"permission_level", level}};
  }

  Workspace workspace_;
};

TEST_F(FakePermissionsTest, BeginWithTheCreatorAndWhatAdminsInherit) {
  EXPECT_EQ(get("notebooks/7").body, Json::parse(R"({
    "object_id": "/notebooks/7", "object_type": "notebook", "access_control_list": [
      {"user_name": "someone@example.com", "all_permissions": [{"permission_level": "CAN_MANAGE", "inherited": false}],
       "display_name": "someone@example.com"},
      {"group_name": "admins", "all_permissions": [
        {"permission_level": "CAN_MANAGE", "inherited": true, "inherited_from_object": ["/notebooks/"]}]}]})"));
}

TEST_F(FakePermissionsTest, PutReplacesAndPatchAdds) {
  const Json users = entry("group_name", "users", "CAN_READ");
  EXPECT_EQ(call(http::Verb::patch, "notebooks/7", Json::array({users})).body.at("access_control_list").size(), 3u);
  EXPECT_EQ(call(http::Verb::patch, "notebooks/7", Json::array({entry("group_name", "users", "CAN_RUN")}))
                .body.at("access_control_list")
                .size(),
            3u);
  EXPECT_EQ(call(http::Verb::put, "notebooks/7", Json::array({users})).body.at("access_control_list").size(), 2u);
  EXPECT_EQ(call(http::Verb::put, "notebooks/7", Json::array()).body.at("access_control_list").size(), 1u);
  EXPECT_EQ(get("notebooks/7").body.at("access_control_list").at(0).at("group_name"), "admins");
}

TEST_F(FakePermissionsTest, PutWithoutAListIsRefused) {
  EXPECT_EQ(workspace_.call(http::Verb::put, "/api/2.0/permissions/notebooks/7").error_code(),
            "INVALID_PARAMETER_VALUE");
  EXPECT_EQ(workspace_.call(http::Verb::patch, "/api/2.0/permissions/notebooks/7").status, 200);
}

TEST_F(FakePermissionsTest, KnowTheLevelsOfEachKind) {
  EXPECT_EQ(
      call(http::Verb::patch, "notebooks/7", Json::array({entry("group_name", "users", "CAN_ATTACH_TO")})).error_code(),
      "INVALID_PARAMETER_VALUE");
  EXPECT_EQ(get("notebooks/7").body.at("access_control_list").size(), 2u);
  EXPECT_EQ(get("experiments/7/permissionLevels").body.at("permission_levels").size(), 3u);
  EXPECT_EQ(get("no-such-kind/7").error_code(), "INVALID_PARAMETER_VALUE");
}

TEST_F(FakePermissionsTest, NameExactlyOnePrincipal) {
  const Json none{{"permission_level", "CAN_READ"}};
  Json both = entry("group_name", "users", "CAN_READ");
  both["user_name"] = "someone@example.com";
  EXPECT_EQ(call(http::Verb::patch, "notebooks/7", Json::array({none})).error_code(), "INVALID_PARAMETER_VALUE");
  EXPECT_EQ(call(http::Verb::patch, "notebooks/7", Json::array({both})).error_code(), "INVALID_PARAMETER_VALUE");
  EXPECT_EQ(call(http::Verb::patch, "notebooks/7", Json::array({{{"user_name", "a"}}})).error_code(),
            "INVALID_PARAMETER_VALUE");
}

TEST_F(FakePermissionsTest, KeepExactlyOneOwnerWhereThereIsOne) {
  const std::string job = "jobs/" + workspace_.post("/api/2.1/jobs/create", Json::object()).body.at("job_id").dump();
  EXPECT_EQ(get(job).body.at("access_control_list").at(0).at("all_permissions").at(0).at("permission_level"),
            "IS_OWNER");
  const Json first = entry("user_name", "a", "IS_OWNER");
  const Json second = entry("user_name", "b", "IS_OWNER");
  EXPECT_EQ(call(http::Verb::put, job, Json::array({first, second})).error_code(), "INVALID_PARAMETER_VALUE");
  EXPECT_EQ(call(http::Verb::put, job, Json::array()).error_code(), "INVALID_PARAMETER_VALUE");
  EXPECT_EQ(call(http::Verb::put, job, Json::array({entry("group_name", "users", "IS_OWNER")})).error_code(),
            "INVALID_PARAMETER_VALUE");
  EXPECT_EQ(call(http::Verb::put, job, Json::array({first})).status, 200);
}

TEST_F(FakePermissionsTest, NeedAnObject) {
  for (const char* object : {"clusters/no", "jobs/1", "jobs/no", "instance-pools/no", "cluster-policies/no"}) {
    EXPECT_EQ(get(object).error_code(), "RESOURCE_DOES_NOT_EXIST") << object;
  }
}

TEST_F(FakePermissionsTest, ServeTheSpecialPaths) {
  EXPECT_EQ(get("authorization/tokens").body.at("object_id"), "/authorization/tokens");
  EXPECT_EQ(get("authorization/tokens/permissionLevels").body.at("permission_levels").size(), 1u);
  EXPECT_EQ(call(http::Verb::patch, "sql/endpoints/w", Json::array({entry("group_name", "users", "CAN_USE")})).status,
            200);
  EXPECT_EQ(get("warehouses/w").body, get("sql/endpoints/w").body);
  EXPECT_EQ(get("sql/endpoints/w/permissionLevels").body, get("warehouses/w/permissionLevels").body);
}

}  // namespace
}  // namespace databricks::internal::testing

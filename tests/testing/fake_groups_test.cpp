#include <gtest/gtest.h>

#include <string>

#include "fixture.hpp"

namespace databricks::internal::testing {
namespace {

class FakeGroupsTest : public ::testing::Test {
 protected:
  [[nodiscard]] JsonResponse post(const std::string& method, const Json& body) {
    return workspace_.post("/api/2.0/groups/" + method, body);
  }
  [[nodiscard]] Json get(const std::string& method_and_query) {
    return workspace_.get("/api/2.0/groups/" + method_and_query).body;
  }

  Workspace workspace_;
};

TEST_F(FakeGroupsTest, BeginWithAdminsAndUsers) {
  EXPECT_EQ(get("list"), Json::parse(R"({"group_names":["admins","users"]})"));
  EXPECT_EQ(get("list-members?group_name=admins"), Json::parse(R"({"members":[{"user_name":"someone@example.com"}]})"));
  EXPECT_EQ(get("list-members?group_name=users").at("members").size(), 2u);
  EXPECT_EQ(post("delete", {{"group_name", "users"}}).status, 400);
}

TEST_F(FakeGroupsTest, HaveUniqueNames) {
  EXPECT_EQ(post("create", {{"group_name", "g"}}).body, Json::parse(R"({"group_name":"g"})"));
  EXPECT_EQ(post("create", {{"group_name", "g"}}).error_code(), "RESOURCE_ALREADY_EXISTS");
  EXPECT_EQ(post("create", {{"group_name", ""}}).error_code(), "INVALID_PARAMETER_VALUE");
}

TEST_F(FakeGroupsTest, TakeOnlyMembersThatExistAndNameOnePrincipal) {
  (void)post("create", {{"group_name", "g"}});
  EXPECT_EQ(post("add-member", {{"parent_name", "g"}, {"user_name", "nobody"}}).error_code(),
            "RESOURCE_DOES_NOT_EXIST");
  EXPECT_EQ(post("add-member", {{"parent_name", "g"}, {"group_name", "no"}}).error_code(), "RESOURCE_DOES_NOT_EXIST");
  EXPECT_EQ(post("add-member", {{"parent_name", "no"}, {"group_name", "g"}}).error_code(), "RESOURCE_DOES_NOT_EXIST");
  EXPECT_EQ(post("add-member", {{"parent_name", "g"}}).error_code(), "INVALID_PARAMETER_VALUE");
  const Json both{{"parent_name", "g"}, {"user_name", "someone@example.com"}, {"group_name", "users"}};
  EXPECT_EQ(post("add-member", both).error_code(), "INVALID_PARAMETER_VALUE");
}

TEST_F(FakeGroupsTest, DoNotHoldThemselves) {
  for (const char* name : {"a", "b", "c"}) (void)post("create", {{"group_name", name}});
  EXPECT_EQ(post("add-member", {{"parent_name", "a"}, {"group_name", "b"}}).status, 200);
  EXPECT_EQ(post("add-member", {{"parent_name", "b"}, {"group_name", "c"}}).status, 200);
  EXPECT_EQ(post("add-member", {{"parent_name", "c"}, {"group_name", "a"}}).error_code(), "INVALID_PARAMETER_VALUE");
  EXPECT_EQ(post("add-member", {{"parent_name", "a"}, {"group_name", "b"}}).error_code(), "RESOURCE_ALREADY_EXISTS");
}

TEST_F(FakeGroupsTest, AreGoneFromTheirParentsWhenDeleted) {
  for (const char* name : {"a", "b"}) (void)post("create", {{"group_name", name}});
  (void)post("add-member", {{"parent_name", "a"}, {"group_name", "b"}});
  EXPECT_EQ(get("list-parents?group_name=b"), Json::parse(R"({"group_names":["a"]})"));
  EXPECT_EQ(post("delete", {{"group_name", "b"}}).status, 200);
  EXPECT_EQ(get("list-members?group_name=a"), Json::object());
  EXPECT_EQ(post("remove-member", {{"parent_name", "a"}, {"group_name", "b"}}).error_code(), "RESOURCE_DOES_NOT_EXIST");
}

}  // namespace
}  // namespace databricks::internal::testing

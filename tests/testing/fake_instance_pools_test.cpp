#include <gtest/gtest.h>

#include <string>

#include "fixture.hpp"

namespace databricks::internal::testing {
namespace {

const Json kPool{
    {"instance_pool_name", "p"}, {"node_type_id", "Standard_D3_v2"}, {"min_idle_instances", 2}, {"max_capacity", 5}};

class FakeInstancePoolsTest : public ::testing::Test {
 protected:
  [[nodiscard]] JsonResponse post(const std::string& method, const Json& body) {
    return workspace_.post("/api/2.0/instance-pools/" + method, body);
  }
  [[nodiscard]] std::string create(const Json& more = Json::object()) {
    return post("create", with(kPool, more)).body.at("instance_pool_id");
  }
  [[nodiscard]] Json get(const std::string& id) {
    return workspace_.get("/api/2.0/instance-pools/get?instance_pool_id=" + id).body;
  }
  static Json with(Json request, const Json& more) {
    request.update(more);
    return request;
  }

  Workspace workspace_;
};

TEST_F(FakeInstancePoolsTest, StartTheirIdleInstances) {
  const auto id = create();
  EXPECT_EQ(get(id).at("state"), "ACTIVE");
  EXPECT_EQ(get(id).at("stats"),
            Json::parse(R"({"used_count":0,"idle_count":0,"pending_used_count":0,"pending_idle_count":2})"));
  workspace_.advance(600ms);
  EXPECT_EQ(get(id).at("stats"),
            Json::parse(R"({"used_count":0,"idle_count":2,"pending_used_count":0,"pending_idle_count":0})"));
  EXPECT_EQ(post("edit", with(kPool, {{"instance_pool_id", id}, {"min_idle_instances", 3}})).status, 200);
  EXPECT_EQ(get(id).at("stats").at("idle_count"), 2);
  EXPECT_EQ(get(id).at("stats").at("pending_idle_count"), 1);
}

TEST_F(FakeInstancePoolsTest, CountTheInstancesOfTheirClusters) {
  const auto id = create();
  const Json cluster{{"spark_version", "15.4.x-scala2.12"}, {"instance_pool_id", id}, {"num_workers", 1}};
  const Json created = workspace_.post("/api/2.0/clusters/create", cluster).body;
  EXPECT_EQ(get(id).at("stats").at("pending_used_count"), 2);
  workspace_.advance(1s);
  EXPECT_EQ(get(id).at("stats").at("used_count"), 2);
  (void)workspace_.post("/api/2.0/clusters/delete", {{"cluster_id", created.at("cluster_id")}});
  EXPECT_EQ(get(id).at("stats").at("used_count"), 0);
}

TEST_F(FakeInstancePoolsTest, EditsReplaceWhatCanChangeAndKeepTheRest) {
  const auto id =
      create({{"custom_tags", {{"a", "b"}}}, {"preloaded_spark_versions", {"15.4.x-scala2.12"}}, {"newer", 1}});
  const Json edit{{"instance_pool_id", id}, {"instance_pool_name", "q"}, {"node_type_id", "Standard_D3_v2"}};
  EXPECT_EQ(post("edit", edit).status, 200);
  const Json after = get(id);
  EXPECT_EQ(after.at("instance_pool_name"), "q");
  EXPECT_FALSE(after.contains("custom_tags"));
  EXPECT_FALSE(after.contains("newer"));
  EXPECT_TRUE(after.contains("preloaded_spark_versions"));
  EXPECT_EQ(post("edit", with(edit, {{"node_type_id", "Standard_L4s"}})).error_code(), "INVALID_PARAMETER_VALUE");
  EXPECT_EQ(post("edit", {{"instance_pool_id", id}}).error_code(), "INVALID_PARAMETER_VALUE");
}

TEST_F(FakeInstancePoolsTest, RefuseSettingsOutOfRange) {
  (void)create();
  EXPECT_EQ(post("create", kPool).error_code(), "RESOURCE_ALREADY_EXISTS");
  for (const Json& wrong :
       {Json{{"instance_pool_name", ""}}, Json{{"instance_pool_name", std::string(101, 'a')}},
        Json{{"min_idle_instances", 6}}, Json{{"min_idle_instances", -1}},
        Json{{"idle_instance_autotermination_minutes", 10001}}, Json{{"preloaded_spark_versions", {"a", "b"}}}}) {
    EXPECT_EQ(post("create", with(with(kPool, {{"instance_pool_name", "new"}}), wrong)).error_code(),
              "INVALID_PARAMETER_VALUE")
        << wrong;
  }
}

TEST_F(FakeInstancePoolsTest, AreUnknownOnceDeleted) {
  const auto id = create();
  EXPECT_EQ(post("delete", {{"instance_pool_id", id}}).status, 200);
  EXPECT_EQ(get(id).at("error_code"), "RESOURCE_DOES_NOT_EXIST");
  EXPECT_EQ(post("delete", {{"instance_pool_id", id}}).status, 404);
  EXPECT_EQ(workspace_.get("/api/2.0/instance-pools/list").body, Json::object());
}

}  // namespace
}  // namespace databricks::internal::testing

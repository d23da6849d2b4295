#include <gtest/gtest.h>

#include <string>

#include "fixture.hpp"

namespace databricks::internal::testing {
namespace {

class FakeGlobalInitScripts : public ::testing::Test {
 protected:
  static constexpr const char* kPath = "/api/2.0/global-init-scripts";

  [[nodiscard]] JsonResponse post(const Json& body) { return workspace_.post(kPath, body); }
  [[nodiscard]] JsonResponse get(const std::string& id) { return workspace_.get(kPath + ("/" + id)); }
  [[nodiscard]] int patch(const std::string& id, const Json& body) {
    return workspace_.send({http::Verb::patch, kPath + ("/" + id), {}, body.dump()}).status;
  }
  [[nodiscard]] std::string create(const std::string& name) {
    return post({{"name", name}, {"script", "ZWNobw=="}}).body.at("script_id");
  }

  Workspace workspace_;
};

TEST_F(FakeGlobalInitScripts, AreShownWithTheirContentOneByOne) {
  const std::string id = create("a");
  EXPECT_EQ(id.size(), 16);
  EXPECT_EQ(get(id).body, (Json{{"script_id", id},
                                {"name", "a"},
                                {"position", 0},
                                {"enabled", false},
                                {"created_by", "someone@example.com"},
                                {"created_at", 1767225600000},
                                {"updated_by", "someone@example.com"},
                                {"updated_at", 1767225600000},
                                {"script", "ZWNobw=="}}));
}

TEST_F(FakeGlobalInitScripts, AreListedWithoutTheirContent) {
  EXPECT_EQ(workspace_.get(kPath).body, Json::object());
  static_cast<void>(create("a"));
  const Json list = workspace_.get(kPath).body.at("scripts");
  ASSERT_EQ(list.size(), 1);
  EXPECT_FALSE(list.at(0).contains("script"));
}

TEST_F(FakeGlobalInitScripts, PositionsCloseUpWhenAScriptGoes) {
  const std::string first = create("a");
  const std::string second = create("b");
  EXPECT_EQ(get(second).body.at("position"), 1);
  EXPECT_EQ(workspace_.send({http::Verb::delete_, kPath + ("/" + first)}).status, 200);
  EXPECT_EQ(get(second).body.at("position"), 0);
  EXPECT_EQ(get(first).error_code(), "RESOURCE_DOES_NOT_EXIST");
}

TEST_F(FakeGlobalInitScripts, AnUpdateTakesAnySubset) {
  const std::string id = create("a");
  EXPECT_EQ(patch(id, {{"name", "b"}}), 200);
  EXPECT_EQ(get(id).body.at("name"), "b");
  EXPECT_EQ(get(id).body.at("script"), "ZWNobw==");
  EXPECT_EQ(patch(id, {{"script", "bHM="}}), 200);
  EXPECT_EQ(get(id).body.at("name"), "b");
  EXPECT_EQ(get(id).body.at("script"), "bHM=");
  EXPECT_EQ(patch(id, {{"enabled", true}}), 200);
  EXPECT_EQ(patch(id, Json::object()), 200);
  EXPECT_EQ(get(id).body.at("enabled"), true);
  EXPECT_EQ(get(id).body.at("script"), "bHM=");
}

TEST_F(FakeGlobalInitScripts, AnUpdateWithEmptyTextsIsRefused) {
  const std::string id = create("a");
  EXPECT_EQ(patch(id, {{"name", ""}}), 400);
  EXPECT_EQ(patch(id, {{"script", ""}}), 400);
  EXPECT_EQ(patch(id, {{"name", "b"}, {"script", "ZWNobw"}}), 400);
  EXPECT_EQ(get(id).body.at("name"), "a");
  EXPECT_EQ(patch(id, {{"name", "b"}, {"script", "ZWNobw=="}}), 200);
  EXPECT_EQ(patch("0", {{"name", "b"}, {"script", "ZWNobw=="}}), 404);
}

}  // namespace
}  // namespace databricks::internal::testing

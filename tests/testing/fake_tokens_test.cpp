#include <gtest/gtest.h>

#include <string>

#include "fixture.hpp"

namespace databricks::internal::testing {
namespace {

class FakeTokensTest : public ::testing::Test {
 protected:
  [[nodiscard]] JsonResponse create(const Json& request) { return workspace_.post("/api/2.0/token/create", request); }
  [[nodiscard]] Json list() { return workspace_.get("/api/2.0/token/list").body; }
  /// The status of a request with this token.
  [[nodiscard]] int login(const std::string& token) {
    return workspace_.send({http::Verb::get, "/api/2.0/token/list", {{"Authorization", "Bearer " + token}}, {}}).status;
  }

  Workspace workspace_;
};

TEST_F(FakeTokensTest, LogInUntilTheyAreRevoked) {
  const Json created = create({{"comment", "c"}}).body;
  const std::string value = created.at("token_value");
  EXPECT_EQ(value.substr(0, 4), "dapi");
  EXPECT_EQ(value.size(), 36u);
  EXPECT_EQ(login(value), 200);
  EXPECT_EQ(login(value + "0"), 403);
  EXPECT_EQ(workspace_.post("/api/2.0/token/delete", {{"token_id", created.at("token_info").at("token_id")}}).status,
            200);
  EXPECT_EQ(login(value), 403);
}

TEST_F(FakeTokensTest, LogInUntilTheyExpire) {
  const Json created = create({{"lifetime_seconds", 10}}).body;
  EXPECT_EQ(created.at("token_info").at("expiry_time"), 1767225610000);
  workspace_.advance(9999ms);
  EXPECT_EQ(login(created.at("token_value")), 200);
  workspace_.advance(1ms);
  EXPECT_EQ(login(created.at("token_value")), 403);
  EXPECT_EQ(list(), Json::object());
}

TEST_F(FakeTokensTest, NeverExpireWithoutALifetime) {
  EXPECT_EQ(create(Json::object()).body.at("token_info").at("expiry_time"), -1);
  EXPECT_EQ(create({{"lifetime_seconds", 0}}).error_code(), "INVALID_PARAMETER_VALUE");
  EXPECT_EQ(create({{"lifetime_seconds", -1}}).error_code(), "INVALID_PARAMETER_VALUE");
}

TEST_F(FakeTokensTest, AreListedWithoutTheirValues) {
  const Json created = create({{"comment", "c"}}).body;
  EXPECT_EQ(list().at("token_infos"), Json::array({created.at("token_info")}));
  EXPECT_EQ(list().dump().find(created.at("token_value").get<std::string>()), std::string::npos);
}

TEST_F(FakeTokensTest, ChangeWhatTheMaskNames) {
  const Json created = create({{"comment", "c"}}).body;
  const std::string target = "/api/2.0/token/" + created.at("token_info").at("token_id").get<std::string>();
  const Json token{{"comment", "new"}, {"scopes", {"sql"}}};
  EXPECT_EQ(workspace_.call(http::Verb::patch, target, {{"token", token}, {"update_mask", "scopes"}}).status, 200);
  EXPECT_EQ(list().at("token_infos").at(0).at("comment"), "c");
  EXPECT_EQ(list().at("token_infos").at(0).at("scopes"), Json::array({"sql"}));
  EXPECT_EQ(workspace_.call(http::Verb::patch, target, {{"token", token}, {"update_mask", "token_id"}}).error_code(),
            "INVALID_PARAMETER_VALUE");
  EXPECT_EQ(workspace_.call(http::Verb::patch, "/api/2.0/token/no", {{"token", token}, {"update_mask", "comment"}})
                .error_code(),
            "RESOURCE_DOES_NOT_EXIST");
}

TEST_F(FakeTokensTest, HaveAQuota) {
  for (int count = 0; count < 600; ++count) ASSERT_EQ(create({{"lifetime_seconds", 60}}).status, 200);
  EXPECT_EQ(create(Json::object()).error_code(), "QUOTA_EXCEEDED");
  workspace_.advance(60s);
  EXPECT_EQ(create(Json::object()).status, 200);
}

}  // namespace
}  // namespace databricks::internal::testing

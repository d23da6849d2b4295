#include <string>

#include "api/fake_workspace_fixture.hpp"

namespace databricks::internal {
namespace {

using namespace std::chrono_literals;
using settings::CreateTokenRequest;
using settings::PublicTokenInfo;

class TokenTest : public FakeWorkspaceTest {
 protected:
  /// A client that logs in with this token.
  [[nodiscard]] DatabricksClient client_with(const Secret& token) const {
    Config other = config();
    other.token = token;
    return DatabricksClient{std::move(other)};
  }
  [[nodiscard]] PublicTokenInfo only_token() const {
    auto tokens = client().token().list();
    EXPECT_EQ(tokens.size(), 1u);
    return tokens.at(0);
  }
};

TEST_F(TokenTest, EveryMethodLeavesItsMark) {
  const TokenClient& tokens = client().token();
  const auto created = tokens.create({.comment = "for tests", .lifetime_seconds = 1h});
  const PublicTokenInfo& info = *created.token_info;
  EXPECT_EQ(info.comment, "for tests");
  EXPECT_EQ(*info.expiry_time - *info.creation_time, 1h);
  EXPECT_FALSE(never_expires(info));
  EXPECT_EQ(only_token(), info);

  tokens.update(*info.token_id, {.token = {.comment = "renamed"}, .update_mask = "comment"});
  EXPECT_EQ(only_token().comment, "renamed");
  EXPECT_EQ(only_token().expiry_time, info.expiry_time);

  tokens.delete_(*info.token_id);
  EXPECT_TRUE(tokens.list().empty());
}

TEST_F(TokenTest, ACreatedTokenLogsInUntilItIsRevoked) {
  const auto created = client().token().create();
  const auto other = client_with(created.token_value);
  EXPECT_EQ(other.token().list().size(), 1u);
  client().token().delete_(*created.token_info->token_id);
  EXPECT_THROW(static_cast<void>(other.token().list()), PermissionDenied);
}

TEST_F(TokenTest, ATokenLogsInUntilItExpires) {
  const auto created = client().token().create({.lifetime_seconds = 60s});
  const auto other = client_with(created.token_value);
  clock().advance(59s);
  EXPECT_EQ(other.token().list().size(), 1u);
  clock().advance(1s);
  EXPECT_THROW(static_cast<void>(other.token().list()), PermissionDenied);
  EXPECT_TRUE(client().token().list().empty());
}

TEST_F(TokenTest, TimesAreMillisecondsAndMinusOneMeansNever) {
  workspace().add_fault(
      {.route = "GET /api/2.0/token/list",
       .status = 200,
       .body = R"({"token_infos":[{"token_id":"a","creation_time":1767225600123,"expiry_time":-1}]})"});
  const auto token = only_token();
  EXPECT_EQ(token.creation_time, Timestamp{1767225600123ms});
  EXPECT_TRUE(never_expires(token));

  client().token().create();
  EXPECT_TRUE(never_expires(only_token()));
}

TEST_F(TokenTest, AListWithoutTokensMayBeLeftOut) { EXPECT_TRUE(client().token().list().empty()); }

TEST_F(TokenTest, AnUpdateNamesTheTokenInThePathAlone) {
  const auto created = client().token().create({.scopes = {"clusters", "jobs"}});
  const std::string id = *created.token_info->token_id;
  client().token().update(id, {.token = {.scopes = {"sql"}}, .update_mask = "scopes"});
  EXPECT_EQ(workspace().calls().back(), "PATCH /api/2.0/token/" + id);
  EXPECT_EQ(workspace().last_body("PATCH /api/2.0/token/{token_id}"),
            R"({"token":{"scopes":["sql"]},"update_mask":"scopes"})");
  EXPECT_EQ(only_token().scopes, std::vector<std::string>{"sql"});
}

TEST_F(TokenTest, AnEmptyListOfScopesIsNotTakenForNoLimit) {
  client().token().create({.scopes = std::vector<std::string>{}});
  EXPECT_EQ(workspace().last_body("POST /api/2.0/token/create"), R"({"scopes":[]})");
  client().token().create();
  EXPECT_EQ(workspace().last_body("POST /api/2.0/token/create"), "{}");
}

TEST_F(TokenTest, AnExplicitLifetimeOfZeroReachesTheService) {
  EXPECT_THROW(client().token().create({.lifetime_seconds = 0s}), InvalidParameterValue);
  EXPECT_EQ(workspace().last_body("POST /api/2.0/token/create"), R"({"lifetime_seconds":0})");
}

TEST_F(TokenTest, ErrorsAreOfTheirOwnTypes) {
  EXPECT_THROW(client().token().delete_("no-such-token"), ResourceDoesNotExist);
  EXPECT_THROW(client().token().update("no-such-token", {.token = {}, .update_mask = "comment"}), ResourceDoesNotExist);
  EXPECT_THROW(client().token().update("", {.token = {}, .update_mask = "comment"}), EncodeError);
  const auto created = client().token().create();
  EXPECT_THROW(client().token().update(*created.token_info->token_id, {.token = {}, .update_mask = "expiry_time"}),
               InvalidParameterValue);
}

}  // namespace
}  // namespace databricks::internal

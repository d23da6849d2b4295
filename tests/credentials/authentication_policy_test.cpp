#include "credentials/authentication_policy.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "support/call.hpp"

namespace databricks::internal {
namespace {

using support::broken;
using support::Call;
using support::make_response;

/// Credentials with a token of their own for each refresh.
class Tokens final : public Credentials {
 public:
  explicit Tokens(bool refreshable = true) : refreshable_(refreshable) {}

  [[nodiscard]] std::string_view name() const noexcept override { return "test"; }
  [[nodiscard]] Result<void> authenticate(http::Request& request, const http::Context&) const override {
    if (failure) return *failure;
    request.headers.set("Authorization", "Bearer token-" + std::to_string(refreshes));
    return {};
  }
  [[nodiscard]] bool refresh(const http::Request&) const override {
    ++refreshes;
    return refreshable_;
  }

  mutable int refreshes = 0;
  std::optional<Error> failure;

 private:
  bool refreshable_;
};

std::string token_of(const support::ScriptedTransport::Sent& sent) {
  const std::string* value = sent.request.headers.find("Authorization");
  return value != nullptr ? *value : "(none)";
}

TEST(AuthenticationPolicy, SignsTheRequest) {
  Call call;
  EXPECT_EQ(call.through(AuthenticationPolicy{std::make_shared<Tokens>()})->status, 200);
  EXPECT_EQ(token_of(call.transport.sent().at(0)), "Bearer token-0");
}

TEST(AuthenticationPolicy, RefreshesOnceAfterA401) {
  const auto tokens = std::make_shared<Tokens>();
  Call call{{make_response(401), make_response(200)}};
  EXPECT_EQ(call.through(AuthenticationPolicy{tokens})->status, 200);
  ASSERT_EQ(call.transport.count(), 2U);
  EXPECT_EQ(token_of(call.transport.sent().at(1)), "Bearer token-1");
  EXPECT_EQ(tokens->refreshes, 1);
}

TEST(AuthenticationPolicy, TakesTheSecond401AsFinal) {
  const auto tokens = std::make_shared<Tokens>();
  Call call{{make_response(401)}};
  EXPECT_EQ(call.through(AuthenticationPolicy{tokens})->status, 401);
  EXPECT_EQ(call.transport.count(), 2U);
  EXPECT_EQ(tokens->refreshes, 1);
}

TEST(AuthenticationPolicy, DoesNotAskAgainWithCredentialsThatStayTheSame) {
  Call call{{make_response(401)}};
  EXPECT_EQ(call.through(AuthenticationPolicy{std::make_shared<Tokens>(false)})->status, 401);
  EXPECT_EQ(call.transport.count(), 1U);
}

TEST(AuthenticationPolicy, RefreshesOnceAfterOtherWordsForExpiry) {
  for (const http::Response& expired :
       {make_response(403, R"({"error_code": 403, "message": "Invalid access token."})"),
        make_response(403, R"({"error_code": 403, "message": "JWT has expired"})"),
        make_response(403, R"({"error": {"code": "ExpiredToken", "message": "The Token has expired."}})"),
        make_response(400, "<html><pre>io.jsonwebtoken.ExpiredJwtException: JWT expired</pre></html>"),
        make_response(400, R"({"error": "invalid_token"})"),
        make_response(403, "", {{"X-Databricks-Reason-Phrase", "Invalid access token"}}),
        make_response(403, "", {{"WWW-Authenticate", R"(Bearer error="invalid_token")"}})}) {
    const auto tokens = std::make_shared<Tokens>();
    Call call{{expired, make_response(200)}};
    EXPECT_EQ(call.through(AuthenticationPolicy{tokens})->status, 200) << expired.body;
    EXPECT_EQ(token_of(call.transport.sent().at(1)), "Bearer token-1");
    Call again{{expired}};
    EXPECT_EQ(again.through(AuthenticationPolicy{tokens})->status, expired.status);
    EXPECT_EQ(again.transport.count(), 2U);
  }
}

TEST(AuthenticationPolicy, RefreshesAfterNoOtherOutcome) {
  for (const Result<http::Response>& outcome : support::ScriptedTransport::Outcomes{
           make_response(403), make_response(400, R"({"message": "no such job"})"),
           make_response(403, R"({"message": "not for you"})"), make_response(404, "JWT has expired"),
           make_response(200, "JWT has expired"), make_response(500), broken(true)}) {
    const auto tokens = std::make_shared<Tokens>();
    Call call{{outcome}};
    static_cast<void>(call.through(AuthenticationPolicy{tokens}));
    EXPECT_EQ(tokens->refreshes, 0);
    EXPECT_EQ(call.transport.count(), 1U);
  }
}

TEST(AuthenticationPolicy, RedactsCredentialsThatARefusalEchoes) {
  const std::string shown = R"({"message":"you sent Authorization: Bearer token-0"})";
  Call refused{{make_response(403, shown)}};
  EXPECT_EQ(refused.through(AuthenticationPolicy{std::make_shared<Tokens>()})->body,
            R"({"message":"you sent Authorization: Bearer ***"})");
  Call in_header{{make_response(302, "", {{"Location", "/login?next=token-0"}})}};
  EXPECT_EQ(*in_header.through(AuthenticationPolicy{std::make_shared<Tokens>()})->headers.find("Location"),
            "/login?next=***");
  Call taken{{make_response(200, shown)}};
  EXPECT_EQ(taken.through(AuthenticationPolicy{std::make_shared<Tokens>()})->body, shown);
}

TEST(AuthenticationPolicy, SendsNothingWithoutCredentials) {
  const auto tokens = std::make_shared<Tokens>();
  tokens->failure = Error{.kind = ErrorKind::auth, .message = "no token"};
  Call call;
  const auto outcome = call.through(AuthenticationPolicy{tokens});
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().kind, ErrorKind::auth);
  EXPECT_EQ(outcome.error().message, "no token");
  EXPECT_EQ(call.transport.count(), 0U);
}

TEST(BearerToken, GoesIntoTheAuthorizationHeader) {
  Call call;
  call.request.headers.set("authorization", "Bearer of somebody else");
  static_cast<void>(call.through(AuthenticationPolicy{bearer_token("dapi-1")}));
  EXPECT_EQ(token_of(call.transport.sent().at(0)), "Bearer dapi-1");
  EXPECT_EQ(call.transport.last().headers.size(), 1U);
}

TEST(BearerToken, HasNothingToRefresh) {
  Call call{{make_response(401)}};
  static_cast<void>(call.through(AuthenticationPolicy{bearer_token("dapi-1")}));
  EXPECT_EQ(call.transport.count(), 1U);
}

}  // namespace
}  // namespace databricks::internal

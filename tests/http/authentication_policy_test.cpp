#include "http/authentication_policy.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "support/call.hpp"

namespace databricks::http {
namespace {

using support::answer;
using support::broken;
using support::Call;

/// Credentials with a token of their own for each refresh.
class Tokens final : public Credentials {
 public:
  explicit Tokens(bool refreshable = true) : refreshable_(refreshable) {}

  [[nodiscard]] std::string_view name() const noexcept override { return "test"; }
  [[nodiscard]] Result<void> authenticate(Request& request, const Context&) const override {
    if (failure) return *failure;
    request.headers.set("Authorization", "Bearer token-" + std::to_string(refreshes));
    return {};
  }
  [[nodiscard]] bool refresh(const Request&) const override {
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
  Call call{{answer(401), answer(200)}};
  EXPECT_EQ(call.through(AuthenticationPolicy{tokens})->status, 200);
  ASSERT_EQ(call.transport.count(), 2U);
  EXPECT_EQ(token_of(call.transport.sent().at(1)), "Bearer token-1");
  EXPECT_EQ(tokens->refreshes, 1);
}

TEST(AuthenticationPolicy, TakesTheSecond401AsFinal) {
  const auto tokens = std::make_shared<Tokens>();
  Call call{{answer(401)}};
  EXPECT_EQ(call.through(AuthenticationPolicy{tokens})->status, 401);
  EXPECT_EQ(call.transport.count(), 2U);
  EXPECT_EQ(tokens->refreshes, 1);
}

TEST(AuthenticationPolicy, DoesNotAskAgainWithCredentialsThatStayTheSame) {
  Call call{{answer(401)}};
  EXPECT_EQ(call.through(AuthenticationPolicy{std::make_shared<Tokens>(false)})->status, 401);
  EXPECT_EQ(call.transport.count(), 1U);
}

TEST(AuthenticationPolicy, RefreshesAfterNoOtherOutcome) {
  for (const Result<Response>& outcome :
       support::ScriptedTransport::Outcomes{answer(403), answer(200), answer(500), broken(true)}) {
    const auto tokens = std::make_shared<Tokens>();
    Call call{{outcome}};
    static_cast<void>(call.through(AuthenticationPolicy{tokens}));
    EXPECT_EQ(tokens->refreshes, 0);
    EXPECT_EQ(call.transport.count(), 1U);
  }
}

TEST(AuthenticationPolicy, HidesCredentialsThatARefusalRepeats) {
  const std::string shown = R"({"message":"you sent Authorization: Bearer token-0"})";
  Call refused{{answer(403, shown)}};
  EXPECT_EQ(refused.through(AuthenticationPolicy{std::make_shared<Tokens>()})->body,
            R"({"message":"you sent Authorization: Bearer ***"})");
  Call taken{{answer(200, shown)}};
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
  Call call{{answer(401)}};
  static_cast<void>(call.through(AuthenticationPolicy{bearer_token("dapi-1")}));
  EXPECT_EQ(call.transport.count(), 1U);
}

}  // namespace
}  // namespace databricks::http

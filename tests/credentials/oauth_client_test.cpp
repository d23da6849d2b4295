#include "credentials/oauth_client.hpp"

#include <gtest/gtest.h>

#include <databricks/call_options.hpp>
#include <databricks/testing/virtual_clock.hpp>

#include <chrono>
#include <memory>
#include <string>
#include <utility>

#include "support/scripted_transport.hpp"

namespace databricks::internal {
namespace {

using namespace std::chrono_literals;
using support::make_response;
using support::ScriptedTransport;

/// How often a token is asked for when the first request ends so, and all others succeed.
std::size_t requests_after(Result<http::Response> first) {
  const auto clock = std::make_shared<testing::VirtualClock>();
  const auto transport = std::make_shared<ScriptedTransport>(ScriptedTransport::Outcomes{
      std::move(first), make_response(200, R"({"access_token": "t", "expires_in": 3600})")});
  const OAuthClient client{{.transport = transport, .clock = clock}};
  const CallOptions none;
  const auto token = client.fetch_token(form_post("https://idp.example/token", {{"grant_type", "client_credentials"}}),
                                        {.clock = *clock, .options = none, .deadline = clock->now() + 5min});
  EXPECT_EQ(token.has_value(), transport->count() > 1);
  return transport->count();
}

// The verdict of classify(), as for every other request.
TEST(OAuthClient, RetriesWhatTheOneResultCallsTransient) {
  EXPECT_EQ(requests_after(make_response(503)), 2U);
  EXPECT_EQ(requests_after(support::broken(true)), 2U) << "asking for a token twice does no harm";
  EXPECT_EQ(requests_after(make_response(400, R"({"error_code": "TEMPORARILY_UNAVAILABLE", "message": "busy"})")), 2U);
  EXPECT_EQ(requests_after(make_response(400, R"({"error": "x", "error_description": "Timed out after 30 s"})")), 2U);
}

TEST(OAuthClient, EndsAtOnceWithWhatTheOneResultCallsPermanent) {
  EXPECT_EQ(requests_after(make_response(501)), 1U);
  EXPECT_EQ(requests_after(make_response(401, R"({"error": "invalid_client"})")), 1U);
  EXPECT_EQ(requests_after(Error{.kind = ErrorKind::transport, .message = "not trusted", .permanent = true}), 1U);
}

TEST(OAuthClient, SendsNoHeaderThatWouldBreakTheRequest) {
  const auto clock = std::make_shared<testing::VirtualClock>();
  const auto transport = std::make_shared<ScriptedTransport>();
  const OAuthClient client{{.transport = transport, .clock = clock}};
  const CallOptions none;
  TokenRequest request = form_post("https://idp.example/token", {{"grant_type", "client_credentials"}});
  request.request.headers.set("Authorization", "Basic canary\r\nX-Admin: 1");
  const auto token =
      client.fetch_token(std::move(request), {.clock = *clock, .options = none, .deadline = clock->now() + 5min});
  ASSERT_FALSE(token.has_value());
  EXPECT_NE(token.error().message.find("the header 'Authorization'"), std::string::npos) << token.error().message;
  EXPECT_EQ(token.error().message.find("canary"), std::string::npos);
  EXPECT_EQ(transport->count(), 0U);
}

}  // namespace
}  // namespace databricks::internal

#include "http/header_policy.hpp"

#include <gmock/gmock.h>

#include <string>
#include <string_view>

#include <databricks/version.hpp>

#include "support/call.hpp"

namespace databricks::internal::http {
namespace {

using support::Call;
using ::testing::HasSubstr;
using ::testing::MatchesRegex;
using ::testing::Not;
using ::testing::StartsWith;

std::string header(const Request& request, std::string_view name) {
  const std::string* value = request.headers.find(name);
  return value != nullptr ? *value : "(none)";
}

Request sent_with(const Headers& headers = {}, const HeaderPolicy& policy = {"nightly-loader/2.1", "pat"},
                  std::string body = {}) {
  Call call;
  call.request.body = std::move(body);
  call.options.headers = headers;
  EXPECT_TRUE(call.through(policy));
  return call.transport.last();
}

TEST(HeaderPolicy, SaysWhoIsCalling) {
  const std::string agent = header(sent_with(), "User-Agent");
  EXPECT_THAT(agent, StartsWith("nightly-loader/2.1 databricks-sdk-cpp/" + std::string{version()} + " os/"));
  EXPECT_THAT(agent, MatchesRegex(".* os/(linux|macos|windows) auth/pat"));
}

TEST(HeaderPolicy, NamesAnUnknownProduct) {
  EXPECT_THAT(header(sent_with({}, {"", "pat"}), "User-Agent"), StartsWith("unknown/0.0.0 databricks-sdk-cpp/"));
}

TEST(HeaderPolicy, DoesNotLetAProductAddHeaders) {
  EXPECT_THAT(header(sent_with({}, {"evil/1\r\nX-Injected: yes", "pat"}), "User-Agent"), Not(HasSubstr("\r\n")));
}

TEST(HeaderPolicy, SpeaksJson) {
  EXPECT_EQ(header(sent_with(), "Accept"), "application/json");
  EXPECT_EQ(header(sent_with(), "Content-Type"), "(none)");
  EXPECT_EQ(header(sent_with({}, {"", "pat"}, "{}"), "Content-Type"), "application/json");
}

TEST(HeaderPolicy, NamesTheWorkspaceWhenItIsKnown) {
  EXPECT_EQ(header(sent_with({}, {"", "pat", "42"}), "X-Databricks-Workspace-Id"), "42");
  EXPECT_EQ(header(sent_with(), "X-Databricks-Workspace-Id"), "(none)");
}

TEST(HeaderPolicy, GivesEveryCallATrace) {
  const std::string first = header(sent_with(), "traceparent");
  EXPECT_THAT(first, MatchesRegex("00-[0-9a-f]{32}-[0-9a-f]{16}-01"));
  EXPECT_NE(first, header(sent_with(), "traceparent"));
}

TEST(HeaderPolicy, AddsTheCallersHeaders) {
  EXPECT_EQ(header(sent_with({{"X-Team", "data"}}), "x-team"), "data");
  EXPECT_EQ(header(sent_with({{"X-Empty", ""}}), "X-Empty"), "");
}

TEST(HeaderPolicy, LetsTheCallersHeadersReplaceItsOwn) {
  const Request request = sent_with({{"USER-AGENT", "mine"}, {"traceparent", "00-1-2-01"}, {"accept", "text/plain"}});
  EXPECT_EQ(header(request, "User-Agent"), "mine");
  EXPECT_EQ(header(request, "traceparent"), "00-1-2-01");
  EXPECT_EQ(header(request, "Accept"), "text/plain");
  EXPECT_EQ(request.headers.size(), 3U) << "no header may be there twice";
}

}  // namespace
}  // namespace databricks::internal::http

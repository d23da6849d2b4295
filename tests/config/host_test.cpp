#include "config/host.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <databricks/call_options.hpp>

#include "config/cloud.hpp"
#include "support/identity_fixture.hpp"
#include "support/scripted_transport.hpp"

namespace databricks::internal {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::string origin(std::string_view host) {
  const auto read = read_host(host);
  return read ? read->origin : "error: " + read.error().message;
}

TEST(Host, KeepsSchemeHostAndPort) {
  EXPECT_EQ(origin("adb-1.7.azuredatabricks.net"), "https://adb-1.7.azuredatabricks.net");
  EXPECT_EQ(origin(" https://x.cloud.databricks.com/ "), "https://x.cloud.databricks.com");
  EXPECT_EQ(origin("https://x.cloud.databricks.com:443/path?o=1#job/2"), "https://x.cloud.databricks.com");
  EXPECT_EQ(origin("https://x.cloud.databricks.com:8443/"), "https://x.cloud.databricks.com:8443");
  EXPECT_EQ(origin("http://127.0.0.1:8080"), "http://127.0.0.1:8080");
  EXPECT_EQ(origin("https://[2001:db8::1]:8443/x"), "https://[2001:db8::1]:8443");
  EXPECT_EQ(origin("http://[::1]:80"), "http://[::1]:80");
  EXPECT_EQ(origin("x.cloud.databricks.com/login?next=https://y"), "https://x.cloud.databricks.com");
}

TEST(Host, TakesTheWorkspaceFromTheQuery) {
  EXPECT_EQ(read_host("https://h/?o=123")->workspace_id, "123");
  EXPECT_EQ(read_host("https://h/?a=acc&w=ws-1&o=123")->workspace_id, "ws-1");
  EXPECT_EQ(read_host("https://h?workspace_id=7&account_id=acc")->workspace_id, "7");
  EXPECT_EQ(read_host("https://h?workspace_id=7&account_id=acc")->account_id, "acc");
  EXPECT_EQ(read_host("https://h/?o=abc")->workspace_id, "");
  EXPECT_EQ(read_host("https://h/?foo=1")->workspace_id, "");
}

TEST(Host, RefusesWhatIsNoWorkspace) {
  EXPECT_THAT(origin(""), HasSubstr("is not a workspace URL"));
  EXPECT_THAT(origin("https://"), HasSubstr("is not a workspace URL"));
  EXPECT_THAT(origin("ftp://x"), HasSubstr("has the scheme 'ftp'"));
  EXPECT_THAT(origin("http://x.cloud.databricks.com"), HasSubstr("in clear text"));
  for (const char* host : {"https://a b", "https://h\x01", "https://h\xff", "ftp\x01://h", "https://h:443:443",
                           "https://h:x", "https://h:", "https://[::1", "https://[::1]x", "?o=1"}) {
    EXPECT_THAT(origin(host), HasSubstr("is not a workspace URL")) << host;
  }
  EXPECT_EQ(read_host("http://x.cloud.databricks.com", true)->origin, "http://x.cloud.databricks.com");
}

TEST(Host, DoesNotQuoteAPassword) {
  EXPECT_THAT(origin("https://me:canary@x.cloud.databricks.com"), Not(HasSubstr("canary")));
  EXPECT_THAT(without_user("https://me:canary@proxy:3128/x"), Not(HasSubstr("canary")));
  EXPECT_EQ(without_user("https://me:p@ss@proxy:3128/x"), "https://***@proxy:3128/x");
  EXPECT_EQ(without_user("proxy:3128"), "proxy:3128");
  EXPECT_EQ(without_user("https://proxy/a@b"), "https://proxy/a@b");
}

TEST(Host, KnowsTheConsoleOfAnAccount) {
  EXPECT_TRUE(is_account_host("https://accounts.cloud.databricks.com"));
  EXPECT_TRUE(is_account_host("https://Accounts-dod.cloud.databricks.us"));
  EXPECT_FALSE(is_account_host("https://my-accounts.cloud.databricks.com"));
}

TEST(Host, SendsTheWorkspaceIdOfItsQueryWithEveryRequest) {
  const support::IdentityFixture fixture;
  const auto sent = [&](Config config) {
    const auto transport = std::make_shared<support::ScriptedTransport>();
    config.transport = transport;
    const auto connection = fixture.connect(config);
    http::Request request{.url = "https://x.cloud.databricks.com/api/2.0/clusters/list"};
    EXPECT_TRUE(connection->pipeline.send(request, {}, Clock::TimePoint::max()));
    return *transport->last().headers.find("X-Databricks-Workspace-Id");
  };
  EXPECT_EQ(sent({.host = "https://x.cloud.databricks.com/?o=42", .token = "t"}), "42");
  EXPECT_EQ(sent({.host = "https://x.cloud.databricks.com/?o=42", .token = "t", .workspace_id = "7"}), "7");
}

TEST(Cloud, IsTheOneOfTheHostName) {
  EXPECT_EQ(cloud_of_host("adb-1.7.azuredatabricks.net"), Cloud::azure);
  EXPECT_EQ(cloud_of_host("adb-1.7.databricks.azure.us"), Cloud::azure);
  EXPECT_EQ(cloud_of_host("adb-1.7.databricks.azure.cn"), Cloud::azure);
  EXPECT_EQ(cloud_of_host("1.7.gcp.databricks.com"), Cloud::gcp);
  EXPECT_EQ(cloud_of_host("x.cloud.databricks.com"), Cloud::aws);
  EXPECT_EQ(cloud_of_host("workspace.example.com"), std::nullopt);
}

TEST(Cloud, KnowsTheEnvironmentsOfAzure) {
  EXPECT_EQ(azure_environment_of_host("x.azuredatabricks.net")->entra, "https://login.microsoftonline.com/");
  EXPECT_EQ(azure_environment_of_host("X.DATABRICKS.AZURE.US")->entra, "https://login.microsoftonline.us/");
  EXPECT_EQ(azure_environment_of_host("x.databricks.azure.cn")->entra, "https://login.chinacloudapi.cn/");
  EXPECT_EQ(azure_environment_of_name("usgovernment")->name, "USGOVERNMENT");
  EXPECT_EQ(azure_environment_of_name("AzureChinaCloud")->name, "CHINA");
  EXPECT_EQ(azure_environment_of_name("GERMAN"), nullptr);
}

TEST(Cloud, KnowsTheApplicationOfDatabricks) {
  EXPECT_EQ(azure_application_id("x.azuredatabricks.net"), "2ff814a6-3304-4ab8-85cb-cd0e6f879c1d");
  EXPECT_EQ(azure_application_id("x.dev.azuredatabricks.net"), "62a912ac-b58e-4c1d-89ea-b2dbfc7358fc");
  EXPECT_EQ(azure_application_id("x.staging.azuredatabricks.net"), "4a67d088-db5c-48f1-9ff2-0aace800ae68");
  EXPECT_EQ(azure_application_id(""), "2ff814a6-3304-4ab8-85cb-cd0e6f879c1d");
}

}  // namespace
}  // namespace databricks::internal

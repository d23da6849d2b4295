// Making a client asks nobody; the first call does, and no longer than its deadline allows.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <databricks/databricks.hpp>

#include <filesystem>
#include <thread>

#include "credentials/azure.hpp"
#include "support/identity_fixture.hpp"
#include "support/raw_server.hpp"

namespace databricks::internal {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;

constexpr const char* kAws = "https://x.cloud.databricks.com";

/// How long a call took on the real clock.
template <class Call>
std::chrono::steady_clock::duration time_of(const Call& call) {
  const auto start = std::chrono::steady_clock::now();
  call();
  return std::chrono::steady_clock::now() - start;
}

TEST(FirstUse, IsNotWhenTheClientIsMade) {
  const support::IdentityFixture fixture;
  const std::string was_run = fixture.test_environment.directory.path("was-run");
  const Config config = fixture.with_fakes(
      {.host = "no host at all",
       .profile = "gone",
       .config_file = "/no/such/file",
       .auth_type = "unknown",
       .client_id = "c",
       .client_secret = "s",
       .databricks_cli_path = fixture.test_environment.directory.write_program("databricks", "touch " + was_run),
       .tls = {.ca_file = "/no/such/bundle"}});
  const DatabricksClient client{config};
  static_cast<void>(client.clusters());
  EXPECT_TRUE(fixture.provider->requests().empty());
  EXPECT_TRUE(fixture.log->empty());
  EXPECT_FALSE(std::filesystem::exists(was_run));
  EXPECT_THROW(static_cast<void>(client.clusters().get("c")), ConfigError);
}

TEST(FirstUse, RetriesTokenRequestsNoLongerThanTheCallMayTake) {
  const support::IdentityFixture fixture;
  fixture.provider->add_fault({.route = "POST /oidc/v1/token", .times = 100'000, .status = 503});
  const DatabricksClient client{
      fixture.with_fakes({.host = kAws, .client_id = "fake-client", .client_secret = "fake-client-secret"})};
  const auto start = fixture.clock->now();
  try {
    static_cast<void>(client.raw(http::Verb::get, "/api/2.0/clusters/list", "", {.timeout = 10s}));
    FAIL();
  } catch (const AuthError& error) {
    EXPECT_EQ(error.error().status, 503);
  }
  EXPECT_GT(fixture.provider->requests().size(), 3U);
  EXPECT_LE(fixture.clock->now() - start, 10s);
}

TEST(FirstUse, WaitsForASilentTokenEndpointNoLongerThanTheCallMayTake) {
  const support::RawServer silent{[](support::RawConnection& connection) { connection.wait_for_close(); }};
  const DatabricksClient client{{.host = silent.url(), .client_id = "c", .client_secret = "s"}};
  EXPECT_LT(time_of([&] {
              EXPECT_THROW(static_cast<void>(client.raw(http::Verb::get, "/api/2.0/x", "", {.timeout = 300ms})),
                           TimeoutError);
            }),
            20s);
}

#if !defined(_WIN32)
TEST(FirstUse, WaitsForAProgramNoLongerThanTheCallMayTake) {
  const support::TemporaryDirectory directory;
  const std::string hangs = directory.write_program("databricks", "sleep 600\n" + std::string(1U << 20, '#'));
  const DatabricksClient client{{.host = kAws, .auth_type = "databricks-cli", .databricks_cli_path = hangs}};
  EXPECT_LT(time_of([&] {
              EXPECT_THROW(static_cast<void>(client.raw(http::Verb::get, "/api/2.0/x", "", {.timeout = 300ms})),
                           TimeoutError);
            }),
            20s);
}
#endif

TEST(FirstUse, CanBeCancelled) {
  const support::RawServer silent{[](support::RawConnection& connection) { connection.wait_for_close(); }};
  const DatabricksClient client{{.host = silent.url(), .client_id = "c", .client_secret = "s"}};
  CancelSource source;
  std::thread canceller{[&] {
    while (silent.connections() == 0) std::this_thread::yield();
    source.cancel();
  }};
  EXPECT_THROW(static_cast<void>(client.raw(http::Verb::get, "/api/2.0/x", "", {.cancel = source.token()})),
               CancelledError);
  canceller.join();
}

TEST(FirstUse, HasASecondToReachTheMetadataService) {
  const Config settings = azure::metadata_service_settings(
      {.proxy = {.url = "http://proxy.example:3128", .use_environment = true}, .connect_timeout = 1min});
  EXPECT_EQ(settings.connect_timeout, 1s);
  EXPECT_EQ(settings.stall_timeout, 10s);
  EXPECT_EQ(settings.proxy, ProxyOptions{.use_environment = false});
}

}  // namespace
}  // namespace databricks::internal

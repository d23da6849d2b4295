// Secrets stay secret: a canary in every credential, and nothing of it in logs, exceptions, explain() or streams.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <databricks/databricks.hpp>

#include <ostream>

#include "codec/base64.hpp"
#include "config/explain.hpp"
#include "support/identity_fixture.hpp"

namespace databricks::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* kCanary = "CaNaRy-secret-1234567890";
constexpr const char* kAws = "https://x.cloud.databricks.com";
constexpr const char* kAzure = "https://adb-1.7.azuredatabricks.net";

template <class T>
concept Streamable = requires(std::ostream& out, const T& value) {
  out << value;
};

static_assert(!Streamable<Secret> && !Streamable<Config> && !Streamable<Token> && !Streamable<TlsOptions> &&
              !Streamable<ProxyOptions>);

struct Leak {
  const char* name;
  Config config;
};

std::ostream& operator<<(std::ostream& out, const Leak& leak) { return out << leak.name; }

class Canary : public ::testing::TestWithParam<Leak> {
 protected:
  void expect_no_canary(const std::string& text) const {
    EXPECT_THAT(text, Not(HasSubstr(kCanary)));
    EXPECT_THAT(text, Not(HasSubstr(codec::to_base64(kCanary).substr(0, 12))));
    EXPECT_THAT(text, Not(HasSubstr(codec::to_base64(std::string{"fake-client:"} + kCanary).substr(0, 24))));
  }

  void expect_clean(const IdentityFixture& fixture, const Config& config) const {
    const Config whole = fixture.with_fakes(config);
    expect_no_canary(explain(read_inputs(whole, fixture.surroundings.environment())));
    const DatabricksClient client{whole};
    const auto outcome = try_call([&] { return client.raw(http::Verb::get, "/api/2.0/clusters/list"); });
    if (!outcome) {
      expect_no_canary(outcome.error().text());
      expect_no_canary(outcome.error().details);
    }
    for (const std::string& line : *fixture.log) expect_no_canary(line);
  }
};

TEST_P(Canary, StaysHiddenWhenAllGoesWell) {
  IdentityFixture fixture{{.client_secret = kCanary, .id_token = kCanary, .github_request_token = kCanary}};
  fixture.surroundings.set("CANARY_TOKEN", kCanary);
  expect_clean(fixture, GetParam().config);
}

TEST_P(Canary, StaysHiddenWhenItIsRefused) {
  IdentityFixture fixture;
  fixture.surroundings.set("CANARY_TOKEN", kCanary);
  expect_clean(fixture, GetParam().config);
}

TEST_P(Canary, StaysHiddenWhenTheProviderRepeatsIt) {
  IdentityFixture fixture;
  fixture.surroundings.set("CANARY_TOKEN", kCanary);
  fixture.provider->add_fault(
      {.times = 100, .status = 400, .error_code = kCanary, .message = std::string{"wrong: "} + kCanary});
  expect_clean(fixture, GetParam().config);
}

TEST_P(Canary, StaysHiddenWhenTheProviderRepeatsTheHeader) {
  IdentityFixture fixture;
  fixture.surroundings.set("CANARY_TOKEN", kCanary);
  const std::string basic = codec::to_base64(std::string{"fake-client:"} + kCanary);
  fixture.provider->add_fault(
      {.route = "POST /oidc/v1/token", .times = 100, .status = 400, .message = "wrong: " + basic});
  expect_clean(fixture,
               GetParam().config.client_secret.empty() ? Config{.host = kAws, .token = "t"} : GetParam().config);
}

TEST_P(Canary, StaysHiddenWhenTheAnswerIsBroken) {
  IdentityFixture fixture{{.client_secret = kCanary, .id_token = kCanary, .github_request_token = kCanary}};
  fixture.surroundings.set("CANARY_TOKEN", kCanary);
  fixture.provider->add_fault(
      {.skip = 1, .times = 100, .status = 200, .body = std::string{R"({"access_token":")"} + kCanary + "\n"});
  expect_clean(fixture, GetParam().config);
}

INSTANTIATE_TEST_SUITE_P(
    Credentials, Canary,
    ::testing::Values(
        Leak{"Token", {.host = kAws, .token = kCanary}},
        Leak{"TokenWithALineBreak", {.host = kAws, .token = std::string{kCanary} + "\n"}},
        Leak{"Password", {.host = kAws, .username = "u", .password = kCanary}},
        Leak{"ClientSecret", {.host = kAws, .client_id = "fake-client", .client_secret = kCanary}},
        Leak{"EnvironmentIdToken", {.host = kAws, .client_id = "fake-client", .oidc_token_env = "CANARY_TOKEN"}},
        Leak{"GithubToken",
             {.host = kAws,
              .actions_id_token_request_url = "https://p.example/github/id-token",
              .actions_id_token_request_token = kCanary}},
        Leak{"AzureClientSecret",
             {.host = kAzure,
              .azure_client_id = "fake-client",
              .azure_client_secret = kCanary,
              .azure_tenant_id = "fake-tenant"}},
        Leak{"AzureTokens", {.host = kAzure, .credentials = azure_tokens(kCanary, kCanary, "/subscriptions/1")}},
        Leak{"TwoWays", {.host = kAws, .token = kCanary, .client_id = "c", .client_secret = kCanary}},
        Leak{"ClientKeyPassword", {.host = kAws, .token = "t", .tls = {.client_key_password = kCanary}}},
        Leak{"ProxyPassword",
             {.host = kAws,
              .token = "t",
              .proxy = {.url = "http://proxy.example:3128", .username = "u", .password = kCanary}}},
        Leak{
            "ProxyUrl",
            {.host = kAws, .token = "t", .proxy = {.url = std::string{"http://u:"} + kCanary + "@proxy.example:3128"}}},
        Leak{"Host", {.host = std::string{"https://u:"} + kCanary + "@x.cloud.databricks.com", .token = "t"}}),
    [](const auto& parameter) { return std::string{parameter.param.name}; });

TEST(CanaryInAProfile, StaysHidden) {
  IdentityFixture fixture;
  const std::string canary = kCanary;
  for (const std::string& text :
       {"[DEFAULT]\nhost = x.cloud.databricks.com\ntoken = " + canary + "\n", "[DEFAULT]\n" + canary + "\n",
        "[DEFAULT]\nhost = x.cloud.databricks.com\npassword = " + canary + "\nclient_secret = " + canary + "\n"}) {
    fixture.surroundings.write_profiles(text);
    const Config whole = fixture.with_fakes({});
    EXPECT_THAT(explain(read_inputs(whole, fixture.surroundings.environment())), Not(HasSubstr(canary)));
    const auto workspace = fixture.resolve({});
    if (!workspace) {
      EXPECT_THAT(workspace.error().text(), Not(HasSubstr(canary)));
    }
  }
}

TEST(CanaryInTheEnvironmentProxy, StaysHidden) {
  IdentityFixture fixture;
  fixture.surroundings.set("HTTPS_PROXY", std::string{"http://u:"} + kCanary + "@proxy.example:3128");
  const std::string text = explain(read_inputs({.host = kAws, .token = "t"}, fixture.surroundings.environment()));
  EXPECT_THAT(text, Not(HasSubstr(kCanary)));
  EXPECT_THAT(text, HasSubstr("proxy: *** (environment variable HTTPS_PROXY)"));
}

}  // namespace
}  // namespace databricks::testing

// Secrets stay secret: a canary in every credential, and nothing of it in logs, exceptions, explain() or streams.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fmt/format.h>
#include <databricks/databricks.hpp>

#include <ostream>
#include <sstream>

#include "codec/base64.hpp"
#include "credentials/explain.hpp"
#include "support/environment.hpp"
#include "support/identity_fixture.hpp"

namespace databricks::internal {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* kCanary = "CaNaRy-secret-1234567890";
constexpr const char* kBeginning = "CaNaRy";
constexpr const char* kAws = "https://x.cloud.databricks.com";
constexpr const char* kAzure = "https://adb-1.7.azuredatabricks.net";
constexpr const char* kTokenRoutes[] = {"POST /oidc/v1/token", "POST /fake-tenant/oauth2/token",
                                        "GET /github/id-token"};

template <class T>
concept Streamable = requires(std::ostream& out, const T& value) {
  out << value;
};

static_assert(!Streamable<Secret> && !Streamable<Config> && !Streamable<Token> && !Streamable<TlsOptions> &&
              !Streamable<ProxyOptions>);

/// Gives the canary for a token.
class CanarySource final : public TokenSource {
 public:
  [[nodiscard]] Result<Token> fetch(const http::Context&) const override { return Token{.value = kCanary}; }
};

/// A file that holds the canary and nothing else.
std::string canary_file() {
  static const support::TemporaryDirectory directory;
  return directory.write("canary", kCanary);
}

struct Leak {
  const char* name;
  Config (*config)();
};

std::ostream& operator<<(std::ostream& out, const Leak& leak) { return out << leak.name; }

class Canary : public ::testing::TestWithParam<Leak> {
 protected:
  const support::ScopedVariable token_{"CANARY_TOKEN", kCanary};

  static void expect_no_canary(const std::string& text) {
    EXPECT_THAT(text, Not(HasSubstr(kBeginning)));
    EXPECT_THAT(text, Not(HasSubstr(codec::to_base64(kCanary).substr(0, 12))));
    for (const char* user : {"fake-client:", "u:"}) {
      EXPECT_THAT(text, Not(HasSubstr(codec::to_base64(user + std::string{kCanary}).substr(0, 24))));
    }
  }

  static void expect_clean(const support::IdentityFixture& fixture, const Config& config) {
    const Config whole = fixture.with_fakes(config);
    std::ostringstream stream;
    stream << whole.explain();
    try {
      static_cast<void>(DatabricksClient{whole}.raw(http::Verb::get, "/api/2.0/clusters/list"));
    } catch (const Exception& exception) {
      stream << exception.what() << exception.error().text() << exception.error().error_code
             << exception.error().message << exception.error().details;
    }
    for (const std::string& line : *fixture.log) stream << line;
    expect_no_canary(stream.str());
  }
};

TEST_P(Canary, StaysSecretWhenAllGoesWell) {
  support::IdentityFixture fixture{{.client_secret = kCanary, .id_token = kCanary, .github_request_token = kCanary}};
  expect_clean(fixture, GetParam().config());
}

TEST_P(Canary, StaysSecretWhenItIsRefused) {
  support::IdentityFixture fixture;
  expect_clean(fixture, GetParam().config());
}

TEST_P(Canary, StaysSecretWhenTheProviderEchoesIt) {
  support::IdentityFixture fixture;
  for (const char* route : kTokenRoutes) {
    fixture.provider->add_fault({.route = route,
                                 .times = 100,
                                 .status = 400,
                                 .error_code = kCanary,
                                 .message = std::string{"wrong: "} + kCanary});
  }
  expect_clean(fixture, GetParam().config());
}

TEST_P(Canary, StaysHiddenWhenTheQuoteOfTheProviderIsCutInIt) {
  constexpr std::size_t kMaxCode = 100;
  constexpr std::size_t kMaxQuote = 400;
  const auto cut_in_canary = [](std::size_t limit) {
    return std::string(limit - std::string_view{kBeginning}.size(), 'x') + kCanary;
  };
  for (const std::string& body : {std::string{}, cut_in_canary(kMaxQuote)}) {
    support::IdentityFixture fixture;
    for (const char* route : kTokenRoutes) {
      fixture.provider->add_fault({.route = route,
                                   .times = 100,
                                   .status = 400,
                                   .error_code = cut_in_canary(kMaxCode),
                                   .message = cut_in_canary(kMaxQuote),
                                   .body = body});
    }
    expect_clean(fixture, GetParam().config());
  }
}

TEST_P(Canary, StaysSecretWhenTheProviderEchoesTheHeader) {
  const support::IdentityFixture fixture;
  const std::string basic = codec::to_base64(std::string{"fake-client:"} + kCanary);
  fixture.provider->add_fault(
      {.route = "POST /oidc/v1/token", .times = 100, .status = 400, .message = "wrong: " + basic});
  const Config config = GetParam().config();
  expect_clean(fixture, config.client_secret.empty() ? Config{.host = kAws, .token = "t"} : config);
}

TEST_P(Canary, StaysSecretWhenTheWorkspaceEchoesWhatItWasSent) {
  support::IdentityFixture fixture{{.client_secret = kCanary, .id_token = kCanary, .github_request_token = kCanary}};
  Config config = GetParam().config();
  config.transport =
      std::make_shared<testing::FakeTransport>([&fixture](const http::Request& request) -> http::Response {
        if (fixture.provider->serves(request)) return fixture.provider->handle(request);
        std::string shown;
        for (const http::Header& line : request.headers) shown += line.name + ": " + line.value + "; ";
        return {.status = 403, .headers = {}, .body = R"({"error_code":"X","message":")" + shown + R"("})"};
      });
  expect_clean(fixture, config);
}

TEST_P(Canary, StaysSecretWhenTheResponseIsBroken) {
  support::IdentityFixture fixture{{.client_secret = kCanary, .id_token = kCanary, .github_request_token = kCanary}};
  fixture.provider->add_fault(
      {.skip = 1, .times = 100, .status = 200, .body = std::string{R"({"access_token":")"} + kCanary + "\n"});
  expect_clean(fixture, GetParam().config());
}

constexpr Leak kLeaks[] = {
    {"Token", [] { return Config{.host = kAws, .token = kCanary}; }},
    {"TokenWithALineBreak", [] { return Config{.host = kAws, .token = std::string{kCanary} + "\n"}; }},
    {"Password", [] { return Config{.host = kAws, .username = "u", .password = kCanary}; }},
    {"ClientSecret", [] { return Config{.host = kAws, .client_id = "fake-client", .client_secret = kCanary}; }},
    {"OwnTokenSource", [] { return Config{.host = kAws, .token_source = std::make_shared<CanarySource>()}; }},
    {"FileIdToken",
     [] { return Config{.host = kAws, .client_id = "fake-client", .oidc_token_filepath = canary_file()}; }},
    {"WorkloadIdentity",
     [] {
       return Config{.host = kAzure,
                     .azure_client_id = "fake-client",
                     .azure_tenant_id = "fake-tenant",
                     .azure_federated_token_file = canary_file()};
     }},
    {"ClientKeyFile",
     [] {
       return Config{.host = kAws,
                     .token = "t",
                     .tls = {.client_certificate_file = canary_file(), .client_key_file = canary_file()}};
     }},
    {"EnvironmentIdToken",
     [] { return Config{.host = kAws, .client_id = "fake-client", .oidc_token_env = "CANARY_TOKEN"}; }},
    {"GithubToken",
     [] {
       return Config{.host = kAws,
                     .actions_id_token_request_url = "https://p.example/github/id-token",
                     .actions_id_token_request_token = kCanary};
     }},
    {"AzureClientSecret",
     [] {
       return Config{.host = kAzure,
                     .azure_client_id = "fake-client",
                     .azure_client_secret = kCanary,
                     .azure_tenant_id = "fake-tenant"};
     }},
    {"AzureTokens",
     [] { return Config{.host = kAzure, .credentials = azure_tokens(kCanary, kCanary, "/subscriptions/1")}; }},
    {"TwoWays", [] { return Config{.host = kAws, .token = kCanary, .client_id = "c", .client_secret = kCanary}; }},
    {"ClientKeyPassword", [] { return Config{.host = kAws, .token = "t", .tls = {.client_key_password = kCanary}}; }},
    {"ProxyPassword",
     [] {
       return Config{.host = kAws,
                     .token = "t",
                     .proxy = {.url = "http://proxy.example:3128", .username = "u", .password = kCanary}};
     }},
    {"ProxyUrl",
     [] {
       return Config{
           .host = kAws, .token = "t", .proxy = {.url = std::string{"http://u:"} + kCanary + "@proxy.example:3128"}};
     }},
    {"Host",
     [] { return Config{.host = std::string{"https://u:"} + kCanary + "@x.cloud.databricks.com", .token = "t"}; }},
};

INSTANTIATE_TEST_SUITE_P(Credentials, Canary, ::testing::ValuesIn(kLeaks),
                         [](const auto& parameter) { return std::string{parameter.param.name}; });

TEST(CanaryInAProfile, StaysSecret) {
  support::IdentityFixture fixture;
  const std::string canary = kCanary;
  for (const std::string& text :
       {"[DEFAULT]\nhost = x.cloud.databricks.com\ntoken = " + canary + "\n", "[DEFAULT]\n" + canary + "\n",
        "[DEFAULT]\nhost = x.cloud.databricks.com\npassword = " + canary + "\nclient_secret = " + canary + "\n"}) {
    fixture.test_environment.write_profiles(text);
    const Config whole = fixture.with_fakes({});
    EXPECT_THAT(explain(whole, fixture.test_environment.environment(), {}), Not(HasSubstr(canary)));
    const auto workspace = fixture.connect({});
    if (!workspace) {
      EXPECT_THAT(workspace.error().text(), Not(HasSubstr(canary)));
    }
  }
}

/// Every secret of the settings, from wherever it comes.
TEST(CanaryInEverySecret, StaysSecret) {
  for (const Attribute& secret : attributes()) {
    if (!secret.is_secret) continue;
    for (const bool in_profile : {true, false}) {
      support::IdentityFixture fixture;
      const std::string line = fmt::format("{} = {}\n", secret.key, kCanary);
      fixture.test_environment.write_profiles("[p]\nhost = x.cloud.databricks.com\n" + (in_profile ? line : ""));
      fixture.test_environment.set("DATABRICKS_CONFIG_PROFILE", "p");
      if (!in_profile && !secret.variables[0].empty())
        fixture.test_environment.set(std::string{secret.variables[0]}, kCanary);
      const std::string text = explain({}, fixture.test_environment.environment(), {});
      EXPECT_THAT(text, Not(HasSubstr(kCanary))) << secret.key;
      if (in_profile || !secret.variables[0].empty()) {
        EXPECT_THAT(text, HasSubstr(fmt::format("  {}: *** (", secret.key)));
      }
      const auto workspace = fixture.connect({});
      if (!workspace) {
        EXPECT_THAT(workspace.error().text(), Not(HasSubstr(kCanary))) << secret.key;
      }
      for (const std::string& logged : *fixture.log) EXPECT_THAT(logged, Not(HasSubstr(kCanary))) << secret.key;
    }
  }
}

TEST(CanaryInTheEnvironmentProxy, StaysSecret) {
  support::IdentityFixture fixture;
  fixture.test_environment.set("HTTPS_PROXY", std::string{"http://u:"} + kCanary + "@proxy.example:3128");
  const std::string text = explain({.host = kAws, .token = "t"}, fixture.test_environment.environment(), {});
  EXPECT_THAT(text, Not(HasSubstr(kCanary)));
  EXPECT_THAT(text, HasSubstr("proxy: *** (environment variable HTTPS_PROXY)"));
}

}  // namespace
}  // namespace databricks::internal

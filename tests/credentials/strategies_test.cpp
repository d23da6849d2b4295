// Each way to authenticate against a fake identity provider: what goes to whom, and what the workspace gets to see.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <databricks/databricks.hpp>
#include <databricks/testing/fake_server.hpp>

#include <ostream>

#include "codec/base64.hpp"
#include "support/environment.hpp"
#include "support/identity_fixture.hpp"

namespace databricks::internal {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

constexpr const char* kAws = "https://x.cloud.databricks.com";
constexpr const char* kResource = "/subscriptions/sub-1/resourceGroups/rg/providers/Microsoft.Databricks/workspaces/ws";

/// Signs a request with these settings, and checks that the provider takes the token for good.
http::Request signed_with(const support::IdentityFixture& fixture, const Config& config, std::string_view strategy) {
  const auto workspace = fixture.connect(config);
  EXPECT_TRUE(workspace.has_value()) << workspace.error().message;
  if (!workspace) return {};
  EXPECT_EQ(workspace->credentials->name(), strategy);
  auto request = fixture.sign(*workspace);
  EXPECT_TRUE(request.has_value()) << request.error().message;
  return request ? *std::move(request) : http::Request{};
}

Error failure(const support::IdentityFixture& fixture, const Config& config) {
  const auto workspace = fixture.connect(config);
  if (!workspace) return workspace.error();
  const auto request = fixture.sign(*workspace);
  EXPECT_FALSE(request.has_value());
  return request ? Error{} : request.error();
}

TEST(Pat, SendsTheTokenAsItIs) {
  const support::IdentityFixture fixture;
  EXPECT_EQ(support::header(signed_with(fixture, {.host = kAws, .token = "dapi-1"}, "pat"), "Authorization"),
            "Bearer dapi-1");
}

TEST(Basic, SendsUserAndPassword) {
  const support::IdentityFixture fixture;
  const auto request = signed_with(fixture, {.host = kAws, .username = "me", .password = "p:w"}, "basic");
  EXPECT_EQ(support::header(request, "Authorization"), "Basic " + codec::to_base64("me:p:w"));
}

TEST(OAuthM2m, DiscoversTheEndpointAndAsksForAllApis) {
  const support::IdentityFixture fixture;
  const auto request = signed_with(
      fixture, {.host = kAws, .client_id = "fake-client", .client_secret = "fake-client-secret"}, "oauth-m2m");
  EXPECT_TRUE(fixture.provider->accepts(request));
  EXPECT_EQ(support::header(request, "Authorization"), "Bearer fake-token-1");
  EXPECT_THAT(fixture.provider->calls(),
              ElementsAre("GET /oidc/.well-known/oauth-authorization-server", "POST /oidc/v1/token"));
  const auto asked = fixture.provider->requests();
  EXPECT_EQ(asked[0].headers.find("Authorization"), nullptr);
  EXPECT_EQ(asked[1].url, std::string{kAws} + "/oidc/v1/token");
  EXPECT_EQ(asked[1].body, "grant_type=client_credentials&scope=all-apis");
}

TEST(OAuthM2m, EscapesIdAndSecretAndSendsItsScopes) {
  const support::IdentityFixture fixture{{.client_id = "a:b", .client_secret = "s%/&"}};
  const auto request = signed_with(
      fixture, {.host = kAws, .client_id = "a:b", .client_secret = "s%/&", .scopes = {"jobs", "sql"}}, "oauth-m2m");
  EXPECT_TRUE(fixture.provider->accepts(request));
  EXPECT_THAT(fixture.provider->requests()[1].body, HasSubstr("scope=jobs%20sql"));
}

TEST(OAuthM2m, KeepsToTheWorkspaceWithAmbientAzureVariables) {
  support::IdentityFixture fixture;
  fixture.test_environment.set("ARM_CLIENT_ID", "other");
  const auto request = signed_with(fixture,
                                   {.host = "https://adb-1.7.azuredatabricks.net",
                                    .client_id = "fake-client",
                                    .client_secret = "fake-client-secret"},
                                   "oauth-m2m");
  EXPECT_TRUE(fixture.provider->accepts(request));
  EXPECT_EQ(support::header(request, "X-Databricks-Azure-SP-Management-Token"), "");
}

TEST(OAuthM2m, TakesNoPasswordFromNetrc) {
  const support::IdentityFixture fixture;
  const support::TemporaryDirectory home;
  home.write(".netrc", "default login somebody password netrc-canary\n");
  const support::ScopedVariable variable{"HOME", home.path()};
  const testing::FakeServer server{[&](const http::Request& request) { return fixture.provider->handle(request); }};
  const DatabricksClient client{
      {.host = server.url(), .client_id = "fake-client", .client_secret = "fake-client-secret"}};
  static_cast<void>(try_call([&] { return client.raw(http::Verb::get, "/api/2.0/clusters/list"); }));
  const auto asked = fixture.provider->requests();
  ASSERT_GE(asked.size(), 2U);
  EXPECT_EQ(support::header(asked[0], "Authorization"), "");
  EXPECT_EQ(support::header(asked[1], "Authorization"), "Basic " + codec::to_base64("fake-client:fake-client-secret"));
}

TEST(OAuthM2m, KnowsTheEndpointOfAnAccount) {
  const support::IdentityFixture fixture;
  const Config config{.host = "https://accounts.cloud.databricks.com",
                      .client_id = "fake-client",
                      .client_secret = "fake-client-secret",
                      .account_id = "acc"};
  static_cast<void>(signed_with(fixture, config, "oauth-m2m"));
  EXPECT_THAT(fixture.provider->calls(), ElementsAre("POST /oidc/accounts/acc/v1/token"));
}

TEST(OAuthM2m, RetriesWhatPassesWithinTheDeadline) {
  const support::IdentityFixture fixture;
  fixture.provider->add_fault({.route = "POST /oidc/v1/token", .status = 503});
  fixture.provider->add_fault({.route = "POST /oidc/v1/token", .status = 429, .headers = {{"Retry-After", "7"}}});
  const auto before = fixture.clock->now();
  const auto request = signed_with(
      fixture, {.host = kAws, .client_id = "fake-client", .client_secret = "fake-client-secret"}, "oauth-m2m");
  EXPECT_TRUE(fixture.provider->accepts(request));
  EXPECT_GE(fixture.clock->now() - before, std::chrono::seconds{7});
}

TEST(OAuthM2m, SaysWhatTheEndpointSaysAndWhichSettingsToCheck) {
  support::IdentityFixture fixture;
  fixture.test_environment.set("DATABRICKS_CLIENT_SECRET", "wrong-canary");
  const Error error = failure(fixture, {.host = kAws, .client_id = "fake-client"});
  EXPECT_EQ(error.kind, ErrorKind::auth);
  EXPECT_EQ(error.status, 401);
  EXPECT_EQ(error.error_code, "invalid_client");
  EXPECT_THAT(error.message,
              StartsWith("oauth-m2m: POST https://x.cloud.databricks.com/oidc/v1/token: Client authentication failed"));
  EXPECT_THAT(error.message,
              HasSubstr("client_id (set in code), client_secret (environment variable DATABRICKS_CLIENT_SECRET)"));
  EXPECT_THAT(error.message, Not(HasSubstr("canary")));
}

TEST(OAuthM2m, SaysThatAHostHasNoOAuth) {
  const support::IdentityFixture fixture;
  fixture.provider->add_fault(
      {.route = "GET /oidc/.well-known/oauth-authorization-server", .status = 404, .error_code = "not_found"});
  EXPECT_THAT(failure(fixture, {.host = kAws, .client_id = "fake-client", .client_secret = "s"}).message,
              HasSubstr("this host does not support OAuth"));
}

TEST(OAuthM2m, DoesNotTakeAWebPageForAToken) {
  const support::IdentityFixture fixture;
  for (const int status : {200, 502}) {
    fixture.provider->add_fault(
        {.route = "POST /oidc/v1/token", .times = 10, .status = status, .body = "<html><title>Sign in</title></html>"});
    const Error error =
        failure(fixture, {.host = kAws, .client_id = "fake-client", .client_secret = "fake-client-secret"});
    EXPECT_EQ(error.kind, ErrorKind::auth);
    EXPECT_THAT(error.message, HasSubstr("responded with a web page where a token was expected"));
  }
}

TEST(OAuthM2m, RefusesTokensThatAreNone) {
  const std::pair<const char*, const char*> responses[] = {
      {R"({"access_token":"","expires_in":3600})", "holds no access token"},
      {R"({"token_type":"Bearer"})", "holds no access token"},
      {R"({"access_token":"t","expires_in":0})", "expired already"},
      {R"({"access_token":"t","expires_on":"1000"})", "expired already"},
      {R"({"access_token":"a b"})", "white space"},
      {R"({"access_token":"a\r\nX: y"})", "white space"},
      {R"(["t"])", "not a JSON object"},
      {"token", "not a JSON object"},
  };
  for (const auto& [body, said] : responses) {
    const support::IdentityFixture fixture;
    fixture.provider->add_fault({.route = "POST /oidc/v1/token", .status = 200, .body = body});
    const Error error =
        failure(fixture, {.host = kAws, .client_id = "fake-client", .client_secret = "fake-client-secret"});
    EXPECT_EQ(error.kind, ErrorKind::auth);
    EXPECT_THAT(error.message, HasSubstr(said)) << body;
  }
}

TEST(OAuthM2m, NeverSendsItsSecretInClearText) {
  const support::IdentityFixture fixture;
  fixture.provider->add_fault({.route = "GET /oidc/.well-known/oauth-authorization-server",
                               .status = 200,
                               .body = R"({"token_endpoint":"http://x.cloud.databricks.com/oidc/v1/token"})"});
  const Error error =
      failure(fixture, {.host = kAws, .client_id = "fake-client", .client_secret = "fake-client-secret"});
  EXPECT_THAT(error.message, HasSubstr("in clear text"));
  EXPECT_EQ(fixture.provider->calls().size(), 1U);
}

TEST(EnvOidc, ExchangesTheIdTokenOfAVariable) {
  support::IdentityFixture fixture;
  fixture.test_environment.set("CI_TOKEN", "fake-id-token");
  const auto request =
      signed_with(fixture, {.host = kAws, .client_id = "fake-client", .oidc_token_env = "CI_TOKEN"}, "env-oidc");
  EXPECT_TRUE(fixture.provider->accepts(request));
  EXPECT_EQ(fixture.provider->requests()[1].body,
            "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Atoken-exchange&subject_token=fake-id-token"
            "&subject_token_type=urn%3Aietf%3Aparams%3Aoauth%3Atoken-type%3Ajwt&scope=all-apis&client_id=fake-client");
}

TEST(EnvOidc, LeavesTheClientIdOutWhereThereIsNone) {
  support::IdentityFixture fixture;
  fixture.test_environment.set("DATABRICKS_OIDC_TOKEN", "fake-id-token");
  EXPECT_TRUE(fixture.provider->accepts(signed_with(fixture, {.host = kAws}, "env-oidc")));
  EXPECT_THAT(fixture.provider->requests()[1].body, Not(HasSubstr("client_id")));
}

TEST(FileOidc, ReadsTheFileAnewAtEachRefresh) {
  const support::IdentityFixture fixture;
  const std::string file = fixture.test_environment.directory.write("token", "fake-id-token\n");
  const auto workspace = fixture.connect({.host = kAws, .oidc_token_filepath = file});
  ASSERT_TRUE(workspace.has_value());
  ASSERT_TRUE(fixture.sign(*workspace).has_value());
  fixture.test_environment.directory.write("token", "another");
  fixture.clock->advance(std::chrono::hours{2});
  const auto again = fixture.sign(*workspace);
  ASSERT_FALSE(again.has_value());
  EXPECT_THAT(again.error().message, HasSubstr("the subject token is not accepted"));
}

TEST(FileOidc, NamesTheFileThatIsMissingOrEmpty) {
  const support::IdentityFixture fixture;
  EXPECT_THAT(failure(fixture, {.host = kAws, .oidc_token_filepath = "/no/such/file"}).message,
              HasSubstr("oidc_token_filepath (set in code): the file '/no/such/file' does not exist"));
  const std::string empty = fixture.test_environment.directory.write("empty", " \n");
  EXPECT_THAT(failure(fixture, {.host = kAws, .oidc_token_filepath = empty}).message, HasSubstr("is empty"));
}

TEST(GithubOidc, AsksGithubForATokenToTheEndpoint) {
  support::IdentityFixture fixture;
  fixture.test_environment.set("ACTIONS_ID_TOKEN_REQUEST_URL", "https://pipelines.example/github/id-token?api=2");
  fixture.test_environment.set("ACTIONS_ID_TOKEN_REQUEST_TOKEN", "fake-github-request-token");
  EXPECT_TRUE(
      fixture.provider->accepts(signed_with(fixture, {.host = kAws, .client_id = "fake-client"}, "github-oidc")));
  EXPECT_EQ(fixture.provider->requests()[1].url,
            "https://pipelines.example/github/"
            "id-token?api=2&audience=https%3A%2F%2Fx.cloud.databricks.com%2Foidc%2Fv1%2Ftoken");
}

TEST(GithubOidc, TakesTheAudienceOfTheSettings) {
  support::IdentityFixture fixture;
  fixture.test_environment.set("ACTIONS_ID_TOKEN_REQUEST_URL", "https://pipelines.example/github/id-token");
  fixture.test_environment.set("ACTIONS_ID_TOKEN_REQUEST_TOKEN", "fake-github-request-token");
  static_cast<void>(signed_with(fixture, {.host = kAws, .token_audience = "acc-1"}, "github-oidc"));
  EXPECT_EQ(fixture.provider->requests()[1].url, "https://pipelines.example/github/id-token?audience=acc-1");
}

TEST(AzureClientSecret, FoldsWhatEntraSays) {
  const support::IdentityFixture fixture;
  const Error error = failure(fixture, {.host = "https://adb-1.7.azuredatabricks.net",
                                        .azure_client_id = "fake-client",
                                        .azure_client_secret = "wrong",
                                        .azure_tenant_id = "fake-tenant"});
  EXPECT_THAT(error.message,
              HasSubstr("AADSTS7000215: Invalid client secret provided. See https://login.microsoftonline.com/error"));
  EXPECT_THAT(error.message, Not(HasSubstr("Trace ID")));
  EXPECT_THAT(error.message, HasSubstr("azure_tenant_id (set in code)"));
  EXPECT_THAT(failure(fixture, {.host = "https://adb-1.7.azuredatabricks.net",
                                .azure_client_id = "c",
                                .azure_client_secret = "s",
                                .azure_tenant_id = "gone"})
                  .message,
              HasSubstr("Tenant 'gone' not found"));
}

TEST(AzureClientSecret, GoesToAnAuthorityOfOnesOwn) {
  const support::IdentityFixture fixture;
  const Config config{.host = "https://adb-1.7.azuredatabricks.net",
                      .azure_client_id = "fake-client",
                      .azure_client_secret = "fake-client-secret",
                      .azure_tenant_id = "fake-tenant",
                      .azure_authority_host = "https://login.airgapped.example"};
  static_cast<void>(signed_with(fixture, config, "azure-client-secret"));
  EXPECT_EQ(fixture.provider->requests()[0].url, "https://login.airgapped.example/fake-tenant/oauth2/token");
}

TEST(AzureMsi, IsNotAskedUnlessItIsChosen) {
  const support::IdentityFixture fixture;
  EXPECT_FALSE(fixture.connect({.host = "https://adb-1.7.azuredatabricks.net"}).has_value());
  EXPECT_TRUE(fixture.provider->requests().empty());
}

TEST(AzureTokens, SendsBothTokensAndTheResourceId) {
  const support::IdentityFixture fixture;
  const Config config{.host = "https://adb-1.7.azuredatabricks.net",
                      .credentials = azure_tokens("aad", "management", kResource)};
  const auto request = signed_with(fixture, config, "azure-tokens");
  EXPECT_EQ(support::header(request, "Authorization"), "Bearer aad");
  EXPECT_EQ(support::header(request, "X-Databricks-Azure-SP-Management-Token"), "management");
  EXPECT_EQ(support::header(request, "X-Databricks-Azure-Workspace-Resource-Id"), kResource);
}

/// A source as users write it.
class CountingSource final : public TokenSource {
 public:
  explicit CountingSource(bool throws = false) : throws_(throws) {}
  [[nodiscard]] Result<Token> fetch(const http::Context& context) const override {
    if (throws_) throw std::runtime_error("the vault is sealed");
    return Token{.value = "own-" + std::to_string(++count),
                 .expires_at = context.clock.calendar_now() + std::chrono::hours{1}};
  }
  mutable int count = 0;

 private:
  bool throws_;
};

TEST(OwnTokenSource, IsCachedAndRefreshed) {
  const support::IdentityFixture fixture;
  const auto source = std::make_shared<const CountingSource>();
  const auto workspace = fixture.connect({.host = kAws, .token_source = source});
  ASSERT_TRUE(workspace.has_value());
  EXPECT_EQ(support::header(*fixture.sign(*workspace), "Authorization"), "Bearer own-1");
  EXPECT_EQ(support::header(*fixture.sign(*workspace), "Authorization"), "Bearer own-1");
  fixture.clock->advance(std::chrono::hours{1});
  EXPECT_EQ(support::header(*fixture.sign(*workspace), "Authorization"), "Bearer own-2");
}

TEST(OwnTokenSource, MayThrow) {
  const support::IdentityFixture fixture;
  const Error error = failure(fixture, {.host = kAws, .token_source = std::make_shared<const CountingSource>(true)});
  EXPECT_EQ(error.kind, ErrorKind::auth);
  EXPECT_THAT(error.message, HasSubstr("the vault is sealed"));
}

TEST(Client, CallsAWorkspaceWithATokenOfItsProvider) {
  const support::IdentityFixture fixture;
  const DatabricksClient client{
      fixture.with_fakes({.host = kAws, .client_id = "fake-client", .client_secret = "fake-client-secret"})};
  static_cast<void>(client.raw(http::Verb::get, "/api/2.0/clusters/list"));
  static_cast<void>(client.raw(http::Verb::get, "/api/2.0/clusters/list"));
  EXPECT_EQ(fixture.provider->issued().size(), 1U);
}

TEST(Client, ReplaysOnceAfterA401) {
  const support::IdentityFixture fixture;
  const DatabricksClient client{
      fixture.with_fakes({.host = kAws, .client_id = "fake-client", .client_secret = "fake-client-secret"})};
  static_cast<void>(client.raw(http::Verb::get, "/api/2.0/clusters/list"));
  fixture.provider->revoke_all();
  static_cast<void>(client.raw(http::Verb::get, "/api/2.0/clusters/list"));
  EXPECT_EQ(fixture.provider->issued().size(), 2U);
}

TEST(Client, GivesUpAfterTheSecond401) {
  const support::IdentityFixture fixture{{.refused_before_expiry = std::chrono::hours{2}}};
  const DatabricksClient client{
      fixture.with_fakes({.host = kAws, .client_id = "fake-client", .client_secret = "fake-client-secret"})};
  EXPECT_THROW(static_cast<void>(client.raw(http::Verb::get, "/api/2.0/clusters/list")), Unauthenticated);
  EXPECT_EQ(fixture.provider->issued().size(), 2U);
}

TEST(Client, DoesNotReplayForATokenThatCannotBeRefreshed) {
  const support::IdentityFixture fixture;
  const DatabricksClient client{fixture.with_fakes({.host = kAws, .token = "dapi-wrong"})};
  EXPECT_THROW(static_cast<void>(client.raw(http::Verb::get, "/api/2.0/clusters/list")), Unauthenticated);
}

TEST(Client, LooksSettingsUpAgainAfterAFailure) {
  support::IdentityFixture fixture;
  const DatabricksClient client{
      fixture.with_fakes({.host = kAws, .profile = "late", .config_file = fixture.test_environment.profile_path()})};
  EXPECT_THROW(static_cast<void>(client.raw(http::Verb::get, "/api/2.0/clusters/list")), ConfigError);
  fixture.test_environment.write_profiles("[late]\nclient_id = fake-client\nclient_secret = fake-client-secret\n");
  static_cast<void>(client.raw(http::Verb::get, "/api/2.0/clusters/list"));
}

TEST(Client, SaysWhichCallAndWhyAsAnAuthError) {
  const support::IdentityFixture fixture;
  const DatabricksClient client{
      fixture.with_fakes({.host = kAws, .client_id = "fake-client", .client_secret = "wrong"})};
  try {
    static_cast<void>(client.raw(http::Verb::get, "/api/2.0/clusters/list?x=1"));
    FAIL();
  } catch (const AuthError& error) {
    EXPECT_THAT(error.what(), StartsWith("GET /api/2.0/clusters/list: 401 invalid_client: oauth-m2m: "));
  }
}

}  // namespace
}  // namespace databricks::internal

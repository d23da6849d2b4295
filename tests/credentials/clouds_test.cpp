// Each way to authenticate on each of Microsoft's clouds: whom it asks, for which audience, and what the workspace gets.
// Those that rest on a program are in command_line_tools_test.cpp.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <databricks/databricks.hpp>

#include <ostream>

#include "codec/base64.hpp"
#include "http/url.hpp"
#include "support/azure_clouds.hpp"
#include "support/identity_fixture.hpp"

namespace databricks::internal {
namespace {

using ::testing::ElementsAre;
using ::testing::ElementsAreArray;
using ::testing::StartsWith;

using Texts = std::vector<std::string>;

constexpr const char* kGithub = "https://pipelines.example";
constexpr const char* kMetadataService = "http://169.254.169.254";
constexpr const char* kManagementToken = "X-Databricks-Azure-SP-Management-Token";

class OwnSource final : public TokenSource {
 public:
  [[nodiscard]] Result<Token> fetch(const http::Context&) const override { return Token{.value = "own-token"}; }
};

/// A way to authenticate, and what must come of it.
struct Way {
  const char* name;
  const char* strategy;
  Config (*settings)() = [] { return Config{}; };
  support::TestEnvironment::Variables environment{};
  /// The Authorization header, where no provider is asked for the token.
  std::string authorization{};
  /// Who is asked, in this order.
  Texts (*asked)(const support::AzureCloud&) = [](const support::AzureCloud&) { return Texts{}; };
  /// What the tokens are for, in this order.
  Texts (*audiences)(const support::AzureCloud&) = [](const support::AzureCloud&) { return Texts{}; };
};

std::ostream& operator<<(std::ostream& out, const Way& way) { return out << way.name; }

Texts workspace_twice(const support::AzureCloud& cloud) { return {cloud.host, cloud.host}; }
Texts entra_once(const support::AzureCloud& cloud) { return {cloud.entra}; }
Texts entra_twice(const support::AzureCloud& cloud) { return {cloud.entra, cloud.entra}; }
Texts own_audience(const support::AzureCloud&) { return {"databricks"}; }
Texts application(const support::AzureCloud&) { return {support::kDatabricksApplication}; }
Texts application_and_management(const support::AzureCloud& cloud) {
  return {support::kDatabricksApplication, cloud.service_management};
}

/// "@token" stands for the path of a file with an ID token.
std::vector<Way> ways() {
  return {
      {.name = "Pat",
       .strategy = "pat",
       .settings = [] { return Config{.token = "dapi-1"}; },
       .authorization = "Bearer dapi-1"},
      {.name = "Basic",
       .strategy = "basic",
       .settings = [] { return Config{.username = "me", .password = "p:w"}; },
       .authorization = "Basic " + codec::to_base64("me:p:w")},
      {.name = "AzureTokens",
       .strategy = "azure-tokens",
       .settings = [] { return Config{.credentials = azure_tokens("aad", "management", support::kWorkspaceResource)}; },
       .authorization = "Bearer aad"},
      {.name = "AadToken",
       .strategy = "pat",
       .settings = [] { return Config{.token = "aad"}; },
       .authorization = "Bearer aad"},
      {.name = "OwnTokenSource",
       .strategy = "token-source",
       .settings = [] { return Config{.token_source = std::make_shared<OwnSource>()}; },
       .authorization = "Bearer own-token"},
      {.name = "OAuthM2m",
       .strategy = "oauth-m2m",
       .settings = [] { return Config{.client_id = "fake-client", .client_secret = "fake-client-secret"}; },
       .asked = workspace_twice,
       .audiences = own_audience},
      {.name = "EnvOidc",
       .strategy = "env-oidc",
       .settings = [] { return Config{.client_id = "fake-client"}; },
       .environment = {{"DATABRICKS_OIDC_TOKEN", "fake-id-token"}},
       .asked = workspace_twice,
       .audiences = own_audience},
      {.name = "FileOidc",
       .strategy = "file-oidc",
       .settings = [] { return Config{.client_id = "fake-client"}; },
       .environment = {{"DATABRICKS_OIDC_TOKEN_FILEPATH", "@token"}},
       .asked = workspace_twice,
       .audiences = own_audience},
      {.name = "GithubOidc",
       .strategy = "github-oidc",
       .settings = [] { return Config{.client_id = "fake-client"}; },
       .environment = {{"ACTIONS_ID_TOKEN_REQUEST_URL", std::string{kGithub} + "/github/id-token"},
                       {"ACTIONS_ID_TOKEN_REQUEST_TOKEN", "fake-github-request-token"}},
       .asked =
           [](const support::AzureCloud& cloud) {
             return Texts{cloud.host, kGithub, cloud.host};
           },
       .audiences = own_audience},
      {.name = "AzureClientSecret",
       .strategy = "azure-client-secret",
       .settings =
           [] {
             return Config{.azure_client_id = "fake-client",
                           .azure_client_secret = "fake-client-secret",
                           .azure_tenant_id = "fake-tenant"};
           },
       .asked = entra_twice,
       .audiences = application_and_management},
      {.name = "AzureClientSecretWithResourceId",
       .strategy = "azure-client-secret",
       .settings = [] { return Config{.azure_workspace_resource_id = support::kWorkspaceResource}; },
       .environment = {{"ARM_CLIENT_ID", "fake-client"},
                       {"ARM_CLIENT_SECRET", "fake-client-secret"},
                       {"ARM_TENANT_ID", "fake-tenant"}},
       .asked = entra_twice,
       .audiences = application_and_management},
      {.name = "AzureWorkloadIdentity",
       .strategy = "azure-workload-identity",
       .environment = {{"AZURE_FEDERATED_TOKEN_FILE", "@token"},
                       {"AZURE_CLIENT_ID", "fake-client"},
                       {"AZURE_TENANT_ID", "fake-tenant"}},
       .asked = entra_once,
       .audiences = application},
      {.name = "AzureWorkloadIdentityWithResourceId",
       .strategy = "azure-workload-identity",
       .settings = [] { return Config{.azure_workspace_resource_id = support::kWorkspaceResource}; },
       .environment = {{"AZURE_FEDERATED_TOKEN_FILE", "@token"},
                       {"AZURE_CLIENT_ID", "fake-client"},
                       {"AZURE_TENANT_ID", "fake-tenant"}},
       .asked = entra_twice,
       .audiences = application_and_management},
      {.name = "AzureMsi",
       .strategy = "azure-msi",
       .settings = [] { return Config{.azure_use_msi = true}; },
       .asked =
           [](const support::AzureCloud&) {
             return Texts{kMetadataService, kMetadataService};
           },
       .audiences = application_and_management},
      {.name = "AzureMsiWithResourceId",
       .strategy = "azure-msi",
       .settings = [] { return Config{.azure_workspace_resource_id = support::kWorkspaceResource}; },
       .environment = {{"ARM_USE_MSI", "true"}},
       .asked =
           [](const support::AzureCloud&) {
             return Texts{kMetadataService, kMetadataService};
           },
       .audiences = application_and_management},
  };
}

/// A provider in one of the clouds.
class InACloud {
 public:
  explicit InACloud(const support::AzureCloud& cloud)
      : fixture{{.workspace_host = std::string{http::split_url(cloud.host).host}}} {}

  void set(const support::TestEnvironment::Variables& environment) {
    const std::string file = fixture.test_environment.directory.write("token", "fake-id-token\n");
    for (const auto& [name, value] : environment) fixture.test_environment.set(name, value == "@token" ? file : value);
  }

  /// The origins of whom tokens were asked from.
  [[nodiscard]] Texts asked() const {
    Texts origins;
    for (const auto& request : fixture.provider->requests()) origins.emplace_back(http::split_url(request.url).origin);
    return origins;
  }
  [[nodiscard]] Texts audiences() const {
    Texts result;
    for (const auto& token : fixture.provider->issued()) result.push_back(token.audience);
    return result;
  }
  /// What this token is for; empty when nobody has issued it.
  [[nodiscard]] std::string audience_of(const std::string& token) const {
    for (const auto& each : fixture.provider->issued()) {
      if (each.value == token) return each.audience;
    }
    return "";
  }

  support::IdentityFixture fixture;
};

class Clouds : public ::testing::TestWithParam<std::tuple<support::AzureCloud, Way>> {};

TEST_P(Clouds, AskForTheRightAudience) {
  const auto& [cloud, way] = GetParam();
  InACloud here{cloud};
  here.set(way.environment);
  Config config = way.settings();
  config.host = cloud.host;

  const auto workspace = here.fixture.connect(config);
  ASSERT_TRUE(workspace.has_value()) << workspace.error().message;
  EXPECT_EQ(workspace->credentials->name(), way.strategy);
  EXPECT_EQ(workspace->origin, cloud.host);
  EXPECT_TRUE(here.asked().empty()) << "settling the settings asks nobody";
  const auto request = here.fixture.sign(*workspace);
  ASSERT_TRUE(request.has_value()) << request.error().message;

  EXPECT_THAT(here.asked(), ElementsAreArray(way.asked(cloud)));
  const Texts audiences = way.audiences(cloud);
  EXPECT_THAT(here.audiences(), ElementsAreArray(audiences));
  if (way.authorization.empty()) {
    EXPECT_TRUE(here.fixture.provider->accepts(*request));
  } else {
    EXPECT_EQ(support::header(*request, "Authorization"), way.authorization);
  }
  const std::string management = support::header(*request, kManagementToken);
  if (audiences.size() == 2) {
    EXPECT_EQ(here.audience_of(management), cloud.service_management);
  } else {
    EXPECT_EQ(management, config.credentials ? "management" : "");
  }
  const bool has_resource = config.credentials || !config.azure_workspace_resource_id.empty();
  EXPECT_EQ(support::header(*request, "X-Databricks-Azure-Workspace-Resource-Id"),
            has_resource ? support::kWorkspaceResource : "");
}

INSTANTIATE_TEST_SUITE_P(Each, Clouds,
                         ::testing::Combine(::testing::ValuesIn(support::kAzureClouds), ::testing::ValuesIn(ways())),
                         [](const auto& parameter) {
                           return std::string{std::get<0>(parameter.param).name} + "_" +
                                  std::get<1>(parameter.param).name;
                         });

class Cloud : public ::testing::TestWithParam<support::AzureCloud> {};

TEST_P(Cloud, IsFoundByTheResourceIdOfAWorkspaceAlone) {
  InACloud here{GetParam()};
  here.set({{"ARM_ENVIRONMENT", GetParam().name}, {"ARM_USE_MSI", "true"}});
  const auto workspace = here.fixture.connect({.azure_workspace_resource_id = support::kWorkspaceResource});
  ASSERT_TRUE(workspace.has_value()) << workspace.error().message;
  EXPECT_EQ(workspace->origin, GetParam().host);
  EXPECT_THAT(here.audiences(), ElementsAre(std::string{GetParam().resource_manager} + '/'));
  EXPECT_EQ(here.fixture.provider->requests().back().url,
            std::string{GetParam().resource_manager} + support::kWorkspaceResource + "?api-version=2018-04-01");
}

TEST_P(Cloud, GivesTheMetadataServiceTheClientIdOfAnIdentity) {
  InACloud here{GetParam()};
  const auto workspace =
      here.fixture.connect({.host = GetParam().host, .azure_use_msi = true, .azure_client_id = "mine"});
  ASSERT_TRUE(workspace.has_value());
  ASSERT_TRUE(here.fixture.sign(*workspace).has_value());
  const auto asked = here.fixture.provider->requests()[0];
  EXPECT_EQ(asked.url, std::string{kMetadataService} +
                           "/metadata/identity/oauth2/token?api-version=2018-02-01&resource=" +
                           support::kDatabricksApplication + "&client_id=mine");
  EXPECT_EQ(support::header(asked, "Metadata"), "true");
}

TEST_P(Cloud, TakesTheTokenOfAWorkloadIdentityInPlaceOfASecret) {
  InACloud here{GetParam()};
  here.set({{"AZURE_FEDERATED_TOKEN_FILE", "@token"},
            {"AZURE_CLIENT_ID", "fake-client"},
            {"AZURE_TENANT_ID", "fake-tenant"}});
  const auto workspace = here.fixture.connect({.host = GetParam().host});
  ASSERT_TRUE(workspace.has_value());
  ASSERT_TRUE(here.fixture.sign(*workspace).has_value());
  const auto asked = here.fixture.provider->requests()[0];
  EXPECT_EQ(asked.url, std::string{GetParam().entra} + "/fake-tenant/oauth2/token");
  EXPECT_THAT(asked.body,
              StartsWith("grant_type=client_credentials&resource=" + std::string{support::kDatabricksApplication} +
                         "&client_id=fake-client&client_assertion_type="));
  EXPECT_THAT(asked.body, ::testing::EndsWith("&client_assertion=fake-id-token"));
}

INSTANTIATE_TEST_SUITE_P(Each, Cloud, ::testing::ValuesIn(support::kAzureClouds),
                         [](const auto& parameter) { return std::string{parameter.param.name}; });

}  // namespace
}  // namespace databricks::internal

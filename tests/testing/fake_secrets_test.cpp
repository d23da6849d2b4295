#include <gtest/gtest.h>

#include <string>

#include "fixture.hpp"

namespace databricks::internal::testing {
namespace {

class FakeSecrets : public ::testing::Test {
 protected:
  FakeSecrets() { EXPECT_EQ(post("scopes/create", {{"scope", "s"}}).status, 200); }

  [[nodiscard]] JsonResponse post(const std::string& method, const Json& body) {
    return workspace_.post("/api/2.0/secrets/" + method, body);
  }
  [[nodiscard]] JsonResponse get(const std::string& method_and_query) {
    return workspace_.get("/api/2.0/secrets/" + method_and_query);
  }
  void expect_refused(const JsonResponse& response, int status, const std::string& error_code,
                      const std::string& message) {
    EXPECT_EQ(response.status, status);
    EXPECT_EQ(response.error_code(), error_code);
    EXPECT_NE(response.message().find(message), std::string::npos) << response.message();
  }

  Workspace workspace_;
};

TEST_F(FakeSecrets, TextAndBytesAreReadAsBase64) {
  EXPECT_EQ(post("put", {{"scope", "s"}, {"key", "text"}, {"string_value", "abc"}}).body, Json::object());
  EXPECT_EQ(get("get?scope=s&key=text").body, (Json{{"key", "text"}, {"value", "YWJj"}}));
  EXPECT_EQ(post("put", {{"scope", "s"}, {"key", "bytes"}, {"bytes_value", "/wA="}}).status, 200);
  EXPECT_EQ(get("get?scope=s&key=bytes").body.at("value"), "/wA=");
  expect_refused(post("put", {{"scope", "s"}, {"key", "bytes"}, {"bytes_value", "a"}}), 400, "INVALID_PARAMETER_VALUE",
                 "base64");
}

TEST_F(FakeSecrets, TakesExactlyOneValue) {
  expect_refused(post("put", {{"scope", "s"}, {"key", "k"}}), 400, "MALFORMED_REQUEST", "Exactly one");
  expect_refused(post("put", {{"scope", "s"}, {"key", "k"}, {"string_value", "a"}, {"bytes_value", "YQ=="}}), 400,
                 "MALFORMED_REQUEST", "Exactly one");
}

TEST_F(FakeSecrets, AScopeHoldsAThousand) {
  for (int index = 0; index < 1000; ++index) {
    EXPECT_EQ(post("put", {{"scope", "s"}, {"key", std::to_string(index)}, {"string_value", "a"}}).status, 200);
  }
  expect_refused(post("put", {{"scope", "s"}, {"key", "k"}, {"string_value", "a"}}), 400, "RESOURCE_LIMIT_EXCEEDED",
                 "1000");
  EXPECT_EQ(post("put", {{"scope", "s"}, {"key", "7"}, {"string_value", "b"}}).status, 200);
}

TEST_F(FakeSecrets, BackendsAreToldApart) {
  const Json vault{{"resource_id", "/r"}, {"dns_name", "https://v"}};
  expect_refused(post("scopes/create", {{"scope", "v"}, {"scope_backend_type", "AZURE_KEYVAULT"}}), 400,
                 "INVALID_PARAMETER_VALUE", "AzureKeyVaultSecretScopeMetadata");
  expect_refused(post("scopes/create", {{"scope", "v"}, {"scope_backend_type", "AWS"}}), 400, "INVALID_PARAMETER_VALUE",
                 "AWS");
  expect_refused(post("scopes/create", {{"scope", "v"},
                                        {"scope_backend_type", "AZURE_KEYVAULT"},
                                        {"backend_azure_keyvault", {{"dns_name", "https://v"}}}}),
                 400, "INVALID_PARAMETER_VALUE", "backend_azure_keyvault.resource_id");
  EXPECT_EQ(post("scopes/create",
                 {{"scope", "v"}, {"scope_backend_type", "AZURE_KEYVAULT"}, {"backend_azure_keyvault", vault}})
                .status,
            200);
  const Json scopes = get("scopes/list").body.at("scopes");
  EXPECT_EQ(scopes.at(0), (Json{{"name", "s"}, {"backend_type", "DATABRICKS"}}));
  EXPECT_EQ(scopes.at(1), (Json{{"name", "v"}, {"backend_type", "AZURE_KEYVAULT"}, {"keyvault_metadata", vault}}));
  expect_refused(post("put", {{"scope", "v"}, {"key", "k"}, {"string_value", "a"}}), 400, "BAD_REQUEST", "key vault");
}

TEST_F(FakeSecrets, PermissionsOfTheUserAndOfEverybodyCount) {
  const auto grant = [&](const std::string& principal, const std::string& permission) {
    return post("acls/put", {{"scope", "s"}, {"principal", principal}, {"permission", permission}}).status;
  };
  EXPECT_EQ(grant("users", "MANAGE"), 200);
  EXPECT_EQ(grant("someone@example.com", "READ"), 200);
  EXPECT_EQ(get("acls/list?scope=s").body.at("items").size(), 2);
  EXPECT_EQ(grant("users", "WRITE"), 200);
  expect_refused(get("acls/list?scope=s"), 403, "PERMISSION_DENIED", "MANAGE");
  EXPECT_EQ(post("put", {{"scope", "s"}, {"key", "k"}, {"string_value", "a"}}).status, 200);
}

TEST_F(FakeSecrets, EmptyListsAreLeftOut) {
  EXPECT_EQ(get("list?scope=s").body, Json::object());
  EXPECT_EQ(post("scopes/delete", {{"scope", "s"}}).status, 200);
  EXPECT_EQ(get("scopes/list").body, Json::object());
  expect_refused(get("list?scope=s"), 404, "RESOURCE_DOES_NOT_EXIST", "Scope s does not exist!");
}

}  // namespace
}  // namespace databricks::internal::testing

#include <gtest/gtest.h>

#include <array>
#include <databricks/databricks.hpp>
#include <databricks/testing/fake_transport.hpp>
#include <databricks/testing/fake_workspace.hpp>
#include <memory>
#include <string>
#include <vector>

#include "conformance/all_endpoints.hpp"

/// What holds for every call of spec/.
namespace databricks::conformance {
namespace {

std::vector<std::string_view> segments_of(std::string_view path) {
  std::vector<std::string_view> segments;
  for (auto slash = path.find('/'); slash != std::string_view::npos; slash = path.find('/')) {
    segments.push_back(path.substr(0, slash));
    path.remove_prefix(slash + 1);
  }
  segments.push_back(path);
  return segments;
}

/// A path with something in the place of each parameter.
std::string filled(std::string_view path) {
  std::string result;
  for (const std::string_view segment : segments_of(path)) {
    if (!result.empty() || path.starts_with('/')) result += segment.data() == path.data() ? "" : "/";
    if (segment == "{request_object_type}") {
      result += "notebooks";
    } else {
      result += segment.starts_with('{') ? "1234" : segment;
    }
  }
  return result;
}

/// What the fake workspace says about a call without parameters.
std::string body_of_response(http::Verb verb, std::string_view path) {
  testing::FakeWorkspace workspace;
  return workspace.handle({verb, "https://fake.example" + filled(path), {{"Authorization", "Bearer dapi-fake"}}, "{}"})
      .body;
}

/// Refusals of a workspace that does not know a call. One that knows it, and has no rules for it, names it with 501.
constexpr std::array kUnknown{"ENDPOINT_NOT_FOUND", "METHOD_NOT_ALLOWED"};

TEST(EveryEndpoint, IsKnownToTheFakeWorkspace) {
  ASSERT_FALSE(all_endpoints().empty());
  for (const auto& [name, endpoint] : all_endpoints()) {
    const std::string body = body_of_response(endpoint.verb, endpoint.path);
    for (const char* code : kUnknown) EXPECT_EQ(body.find(code), std::string::npos) << name << ": " << body;
    if (body.find("NOT_IMPLEMENTED") != std::string::npos) {
      EXPECT_NE(body.find(name), std::string::npos) << name << ": " << body;
    }
  }
}

TEST(EveryEndpoint, IsMissedWhenThereIsNoRouteForIt) {
  EXPECT_NE(body_of_response(http::Verb::get, "/api/2.0/clusters/got").find("ENDPOINT_NOT_FOUND"), std::string::npos);
  EXPECT_NE(body_of_response(http::Verb::put, "/api/2.0/clusters/get").find("METHOD_NOT_ALLOWED"), std::string::npos);
}

/// The object that a path of the permissions API is about.
iam::SecuredObject object_of(std::string_view path) {
  constexpr std::string_view kStart = "/api/2.0/permissions/";
  constexpr std::string_view kLevels = "/permissionLevels";
  path.remove_prefix(kStart.size());
  if (path.ends_with(kLevels)) path.remove_suffix(kLevels.size());
  if (path == "authorization/tokens") return {iam::RequestObjectType::authorization_tokens};
  const auto slash = path.rfind('/');
  return {iam::ObjectType{path.substr(0, slash)}, std::string{path.substr(slash + 1)}};
}

/// Calls the method of the permissions client that belongs to an endpoint; whether the object exists does not matter.
void call(const PermissionsClient& permissions, const internal::Endpoint& endpoint, const iam::SecuredObject& object) {
  const auto outcome = try_call([&] {
    switch (endpoint.verb) {
      case http::Verb::put: return static_cast<void>(permissions.replace(object, {}));
      case http::Verb::patch: return static_cast<void>(permissions.update(object, {}));
      default: break;
    }
    if (endpoint.path.ends_with("/permissionLevels")) return static_cast<void>(permissions.levels(object));
    return static_cast<void>(permissions.get(object));
  });
  static_cast<void>(outcome.has_value());
}

TEST(EveryEndpoint, OfThePermissionsIsReachedThroughTheOneInterface) {
  const auto workspace = std::make_shared<testing::FakeWorkspace>();
  const DatabricksClient client{Config{.host = "https://fake.example",
                                       .token = "dapi-fake",
                                       .transport = std::make_shared<testing::FakeTransport>(workspace)}};
  int count = 0;
  for (const auto& [name, endpoint] : all_endpoints()) {
    if (!name.starts_with("permissions.")) continue;
    ++count;
    const std::string path = filled(endpoint.path);
    call(client.permissions(), endpoint, object_of(path));
    EXPECT_EQ(workspace->calls().back(), std::string{http::to_string(endpoint.verb)} + ' ' + path) << name;
  }
  EXPECT_EQ(count, 52);
}

}  // namespace
}  // namespace databricks::conformance

#include <gtest/gtest.h>

#include <algorithm>
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

std::string name_of(const Endpoint& endpoint) {
  return std::string{http::to_string(endpoint.verb)} + ' ' + std::string{endpoint.path};
}

std::vector<std::string_view> segments_of(std::string_view path) {
  std::vector<std::string_view> segments;
  for (auto slash = path.find('/'); slash != std::string_view::npos; slash = path.find('/')) {
    segments.push_back(path.substr(0, slash));
    path.remove_prefix(slash + 1);
  }
  segments.push_back(path);
  return segments;
}

/// Whether a route serves a path: its {parameters} stand for any one segment.
bool covers(std::string_view route, std::string_view path) {
  const auto expected = segments_of(route);
  const auto found = segments_of(path);
  return std::equal(
      expected.begin(), expected.end(), found.begin(), found.end(),
      [](std::string_view left, std::string_view right) { return left == right || left.starts_with('{'); });
}

TEST(EveryEndpoint, IsServedByTheFakeWorkspace) {
  const auto routes = testing::FakeWorkspace{}.routes();
  ASSERT_FALSE(all_endpoints().empty());
  for (const auto& [name, endpoint] : all_endpoints()) {
    const std::string wanted = name_of(endpoint);
    EXPECT_TRUE(std::ranges::any_of(routes, [&](const std::string& route) { return covers(route, wanted); }))
        << name << ": the fake workspace has no route " << wanted;
  }
}

TEST(EveryEndpoint, IsMissedWhenThereIsNoRouteForIt) {
  EXPECT_TRUE(covers("GET /api/2.0/a/{id}", "GET /api/2.0/a/{other_id}"));
  EXPECT_FALSE(covers("GET /api/2.0/a/{id}", "GET /api/2.0/a/{id}/b"));
  EXPECT_FALSE(covers("GET /api/2.0/a", "POST /api/2.0/a"));
  EXPECT_FALSE(covers("GET /api/2.0/a/b", "GET /api/2.0/a/{id}"));
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
void call(const PermissionsClient& permissions, const Endpoint& endpoint, const iam::SecuredObject& object) {
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

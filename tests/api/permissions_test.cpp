#include <algorithm>
#include <string>
#include <vector>

#include "api/fake_workspace_fixture.hpp"

namespace databricks::internal {
namespace {

using iam::AccessControlRequest;
using iam::ObjectPermissions;
using iam::ObjectType;
using iam::PermissionLevel;
using iam::RequestObjectType;
using iam::SecuredObject;
using Entries = std::vector<AccessControlRequest>;

class PermissionsTest : public FakeWorkspaceTest {
 protected:
  SecuredObject new_cluster() {
    return {RequestObjectType::clusters, client()
                                             .clusters()
                                             .create(compute::ClusterConfig{"c"}
                                                         .with_runtime(compute::runtimes::lts_15_4)
                                                         .with_node_type(compute::node_types::standard_d3_v2)
                                                         .with_workers(1))
                                             .cluster_id};
  }
  SecuredObject new_job() {
    return {RequestObjectType::jobs, std::to_string(client().jobs().create({.name = "j"}).job_id)};
  }
  /// "user:a@b.c=CAN_VIEW group:g=CAN_MANAGE(inherited)", in the order of the response.
  static std::string text_of(const ObjectPermissions& permissions) {
    std::string text;
    for (const auto& principal : permissions.access_control_list) {
      for (const auto& permission : principal.all_permissions) {
        if (!text.empty()) text += ' ';
        if (principal.user_name) text += "user:" + *principal.user_name;
        if (principal.group_name) text += "group:" + *principal.group_name;
        if (principal.service_principal_name) text += "service:" + *principal.service_principal_name;
        text += '=' + std::string{permission.permission_level->text()};
        if (permission.inherited.value_or(false)) text += "(inherited)";
      }
    }
    return text;
  }
  std::string permissions_of(const SecuredObject& object) { return text_of(client().permissions().get(object)); }
};

TEST_F(PermissionsTest, EveryMethodLeavesItsMark) {
  const auto cluster = new_cluster();
  const PermissionsClient& permissions = client().permissions();

  const auto first = permissions.get(cluster);
  EXPECT_EQ(first.object_id, "/clusters/" + cluster.id);
  EXPECT_EQ(first.object_type, "cluster");
  EXPECT_EQ(text_of(first), "user:someone@example.com=CAN_MANAGE group:admins=CAN_MANAGE(inherited)");

  const auto levels = permissions.levels(cluster);
  ASSERT_EQ(levels.size(), 3u);
  EXPECT_EQ(levels[0].permission_level, PermissionLevel::can_attach_to);
  EXPECT_FALSE(levels[0].description->empty());

  const auto updated =
      permissions.update(cluster, {{.group_name = "users", .permission_level = PermissionLevel::can_attach_to}});
  EXPECT_EQ(text_of(updated),
            "user:someone@example.com=CAN_MANAGE group:users=CAN_ATTACH_TO group:admins=CAN_MANAGE(inherited)");
  EXPECT_EQ(permissions.get(cluster), updated);

  const auto replaced = permissions.replace(
      cluster, {{.permission_level = PermissionLevel::can_restart, .service_principal_name = "4f2b1b2e"}});
  EXPECT_EQ(text_of(replaced), "service:4f2b1b2e=CAN_RESTART group:admins=CAN_MANAGE(inherited)");
  EXPECT_EQ(permissions.get(cluster), replaced);
}

TEST_F(PermissionsTest, RequestsCarryOneLevelAndResponsesAll) {
  const auto cluster = new_cluster();
  const auto response = client().permissions().update(
      cluster, {{.group_name = "admins", .permission_level = PermissionLevel::can_restart}});
  EXPECT_EQ(workspace().last_body("PATCH /api/2.0/permissions/{request_object_type}/{request_object_id}"),
            R"({"access_control_list":[{"group_name":"admins","permission_level":"CAN_RESTART"}]})");
  const auto& admins = response.access_control_list.back();
  ASSERT_EQ(admins.all_permissions.size(), 2u);
  EXPECT_EQ(admins.all_permissions[0].permission_level, PermissionLevel::can_restart);
  EXPECT_EQ(admins.all_permissions[1].inherited_from_object, std::vector<std::string>{"/clusters/"});
}

TEST_F(PermissionsTest, UpdateIsPatchAndReplaceIsPut) {
  const auto cluster = new_cluster();
  client().permissions().update(cluster, {});
  EXPECT_EQ(workspace().calls().back(), "PATCH /api/2.0/permissions/clusters/" + cluster.id);
  client().permissions().replace(cluster, {});
  EXPECT_EQ(workspace().calls().back(), "PUT /api/2.0/permissions/clusters/" + cluster.id);
}

TEST_F(PermissionsTest, ReplacingByNothingIsSentAsAnEmptyListAndRemovesAll) {
  const auto cluster = new_cluster();
  EXPECT_EQ(text_of(client().permissions().replace(cluster, {})), "group:admins=CAN_MANAGE(inherited)");
  EXPECT_EQ(workspace().last_body("PUT /api/2.0/permissions/{request_object_type}/{request_object_id}"),
            R"({"access_control_list":[]})");
}

TEST_F(PermissionsTest, DirectPermissionsCanBeChangedAndPutBack) {
  const auto cluster = new_cluster();
  client().permissions().update(cluster, {{.group_name = "admins", .permission_level = PermissionLevel::can_restart}});
  auto entries = direct_permissions(client().permissions().get(cluster));
  ASSERT_EQ(entries.size(), 2u);
  entries[1].permission_level = PermissionLevel::can_attach_to;
  client().permissions().replace(cluster, entries);
  EXPECT_EQ(permissions_of(cluster),
            "user:someone@example.com=CAN_MANAGE group:admins=CAN_ATTACH_TO group:admins=CAN_MANAGE(inherited)");
}

TEST_F(PermissionsTest, TheUseOfTokensHasNoId) {
  const SecuredObject tokens{RequestObjectType::authorization_tokens};
  const Entries users{{.group_name = "users", .permission_level = PermissionLevel::can_use}};
  EXPECT_EQ(client().permissions().replace(tokens, users).object_id, "/authorization/tokens");
  EXPECT_EQ(workspace().calls().back(), "PUT /api/2.0/permissions/authorization/tokens");
  client().permissions().update(tokens, users);
  EXPECT_EQ(workspace().calls().back(), "PATCH /api/2.0/permissions/authorization/tokens");
  EXPECT_EQ(client().permissions().levels(tokens).size(), 1u);
  EXPECT_EQ(workspace().calls().back(), "GET /api/2.0/permissions/authorization/tokens/permissionLevels");
  EXPECT_EQ(permissions_of(tokens), "group:users=CAN_USE group:admins=CAN_USE(inherited)");
}

TEST_F(PermissionsTest, WarehousesAreTheSameUnderBothOfTheirPaths) {
  const SecuredObject older{RequestObjectType::sql_endpoints, "abc123"};
  const SecuredObject newer{RequestObjectType::warehouses, "abc123"};
  client().permissions().update(older, {{.group_name = "users", .permission_level = PermissionLevel::can_monitor}});
  EXPECT_EQ(workspace().calls().back(), "PATCH /api/2.0/permissions/sql/endpoints/abc123");
  EXPECT_EQ(permissions_of(newer),
            "user:someone@example.com=IS_OWNER group:users=CAN_MONITOR group:admins=CAN_MANAGE(inherited)");
  EXPECT_EQ(workspace().calls().back(), "GET /api/2.0/permissions/warehouses/abc123");
  EXPECT_EQ(permissions_of(older), permissions_of(newer));
  EXPECT_EQ(client().permissions().levels(older), client().permissions().levels(newer));
}

TEST_F(PermissionsTest, AJobHasExactlyOneOwner) {
  const auto job = new_job();
  const AccessControlRequest owner{.permission_level = PermissionLevel::is_owner, .user_name = "another@example.com"};
  EXPECT_THROW(client().permissions().replace(job, {}), InvalidParameterValue);
  EXPECT_THROW(client().permissions().update(job, {owner}), InvalidParameterValue);
  client().permissions().replace(job, {owner});
  EXPECT_EQ(permissions_of(job), "user:another@example.com=IS_OWNER group:admins=CAN_MANAGE(inherited)");
}

TEST_F(PermissionsTest, ErrorsAreOfTheirOwnTypes) {
  const auto cluster = new_cluster();
  EXPECT_THROW(
      client().permissions().update(cluster, {{.group_name = "users", .permission_level = PermissionLevel::can_query}}),
      InvalidParameterValue);
  EXPECT_THROW(static_cast<void>(client().permissions().get({RequestObjectType::jobs, "42"})), ResourceDoesNotExist);
  EXPECT_THROW(static_cast<void>(client().permissions().get({ObjectType{"no-such-kind"}, "1"})), InvalidParameterValue);
  EXPECT_THROW(static_cast<void>(client().permissions().get({RequestObjectType::clusters})), EncodeError);
}

TEST_F(PermissionsTest, WhatTheCallerPutsIntoThePathStaysOneSegment) {
  EXPECT_THROW(static_cast<void>(client().permissions().get({ObjectType{"sql/new"}, "a/../b"})), InvalidParameterValue);
  EXPECT_EQ(workspace().calls().back(), "GET /api/2.0/permissions/sql%2Fnew/a%2F..%2Fb");
}

/// Every kind there is supports all four methods.
class EveryKindOfObject : public PermissionsTest, public ::testing::WithParamInterface<std::string_view> {};

TEST_P(EveryKindOfObject, HasPermissions) {
  SecuredObject object{ObjectType{GetParam()}, "1234"};
  if (object.type == RequestObjectType::authorization_tokens) object.id.clear();
  if (object.type == RequestObjectType::clusters) object = new_cluster();
  if (object.type == RequestObjectType::jobs) object = new_job();
  if (object.type == RequestObjectType::cluster_policies)
    object.id = client().cluster_policies().list().front().policy_id;
  if (object.type == RequestObjectType::instance_pools) {
    object.id =
        client().instance_pool().create({.instance_pool_name = "p", .node_type_id = "Standard_D3_v2"}).instance_pool_id;
  }
  const auto level = client().permissions().levels(object).front().permission_level;
  const Entries users{{.group_name = "users", .permission_level = level}};
  const auto updated = client().permissions().update(object, users);
  EXPECT_NE(text_of(updated).find("group:users=" + std::string{level->text()}), std::string::npos) << text_of(updated);
  const auto entries = direct_permissions(updated);
  EXPECT_EQ(client().permissions().replace(object, entries), updated);
  EXPECT_EQ(client().permissions().get(object), updated);
}

std::vector<std::string_view> all_kinds() {
  const auto texts = wire_texts(RequestObjectType{});
  return {texts.begin() + 1, texts.end()};
}

std::string kind_name(const ::testing::TestParamInfo<std::string_view>& kind) {
  std::string name{kind.param};
  std::replace_if(
      name.begin(), name.end(), [](char character) { return character == '-' || character == '/'; }, '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(Permissions, EveryKindOfObject, ::testing::ValuesIn(all_kinds()), kind_name);

}  // namespace
}  // namespace databricks::internal

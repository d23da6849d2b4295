#include <string>

#include "api/fake_workspace_fixture.hpp"

namespace databricks::internal {
namespace {

using namespace std::chrono_literals;
using compute::CreateInstancePool;

class InstancePoolTest : public FakeWorkspaceTest {
 protected:
  static CreateInstancePool small_pool(std::string name = "pool") {
    return {.custom_tags = {{"team", "data"}},
            .idle_instance_autotermination_minutes = 0,
            .instance_pool_name = std::move(name),
            .max_capacity = 10,
            .min_idle_instances = 2,
            .node_type_id = compute::node_types::standard_d3_v2,
            .preloaded_spark_versions = {compute::runtimes::lts_15_4}};
  }
  std::string new_pool() { return client().instance_pool().create(small_pool()).instance_pool_id; }
};

TEST_F(InstancePoolTest, EveryMethodLeavesItsMark) {
  const InstancePoolClient& pools = client().instance_pool();
  const auto id = new_pool();

  const auto pool = pools.get(id);
  EXPECT_EQ(pool.instance_pool_id, id);
  EXPECT_EQ(pool.instance_pool_name, "pool");
  EXPECT_EQ(pool.idle_instance_autotermination_minutes, 0);
  EXPECT_EQ(pool.state, compute::InstancePoolState::active);
  EXPECT_EQ(pool.custom_tags.at("team"), "data");
  EXPECT_EQ(pool.default_tags.at("Vendor"), "Databricks");

  auto edit = to_edit_request(pool);
  edit.instance_pool_name = "renamed";
  edit.min_idle_instances = 0;
  pools.edit(edit);
  EXPECT_EQ(pools.get(id).instance_pool_name, "renamed");
  EXPECT_EQ(pools.get(id).min_idle_instances, 0);
  EXPECT_EQ(pools.get(id).max_capacity, 10);

  pools.create(small_pool("another"));
  const auto all = pools.list();
  ASSERT_EQ(all.size(), 2u);
  EXPECT_EQ(all[0].instance_pool_id, id);
  EXPECT_EQ(all[1].instance_pool_name, "another");

  pools.delete_(id);
  EXPECT_EQ(pools.list().size(), 1u);
  EXPECT_THROW(static_cast<void>(pools.get(id)), ResourceDoesNotExist);
}

TEST_F(InstancePoolTest, AnEditSendsEverySettingThatCanChangeAndNothingElse) {
  const auto id = new_pool();
  client().instance_pool().edit(to_edit_request(client().instance_pool().get(id)));
  EXPECT_EQ(
      workspace().last_body("POST /api/2.0/instance-pools/edit"),
      R"({"custom_tags":{"team":"data"},"idle_instance_autotermination_minutes":0,"instance_pool_id":")" + id +
          R"(","instance_pool_name":"pool","max_capacity":10,"min_idle_instances":2,"node_type_id":"Standard_D3_v2"})");
  EXPECT_EQ(to_edit_request(client().instance_pool().list().front()),
            to_edit_request(client().instance_pool().get(id)));
  EXPECT_EQ(client().instance_pool().get(id).preloaded_spark_versions.size(), 1u);
}

TEST_F(InstancePoolTest, StatsFollowTheIdleInstancesAndTheClusters) {
  const auto id = new_pool();
  EXPECT_EQ(client().instance_pool().get(id).stats->pending_idle_count, 2);
  clock().advance(1s);
  EXPECT_EQ(client().instance_pool().get(id).stats->idle_count, 2);

  const auto cluster = client().clusters().create(compute::ClusterConfig{"from pool"}
                                                      .with_runtime(compute::runtimes::lts_15_4)
                                                      .with_instance_pool(id)
                                                      .with_workers(3));
  EXPECT_EQ(client().instance_pool().get(id).stats->pending_used_count, 4);
  client().clusters().wait_until_running(cluster.cluster_id);
  EXPECT_EQ(client().instance_pool().get(id).stats->used_count, 4);
}

TEST_F(InstancePoolTest, ErrorsAreOfTheirOwnTypes) {
  const InstancePoolClient& pools = client().instance_pool();
  const auto id = new_pool();
  EXPECT_THROW(pools.create(small_pool()), ResourceAlreadyExists);
  EXPECT_THROW(pools.delete_("no-such-pool"), ResourceDoesNotExist);
  auto too_many = small_pool("too many");
  too_many.min_idle_instances = 11;
  EXPECT_THROW(pools.create(too_many), InvalidParameterValue);
  auto edit = to_edit_request(pools.get(id));
  edit.node_type_id = "Standard_L4s";
  EXPECT_THROW(pools.edit(edit), InvalidParameterValue);
}

}  // namespace
}  // namespace databricks::internal

#include <databricks/json.hpp>
#include <string>
#include <vector>

#include "api/fake_workspace_fixture.hpp"

namespace databricks::internal {
namespace {

using namespace std::chrono_literals;
using Json = nlohmann::json;
using compute::ClusterConfig;
using compute::ClusterDetails;
using compute::State;

class ClustersTest : public FakeWorkspaceTest {
 protected:
  static ClusterConfig small_cluster(std::string name = "Sample cluster") {
    return ClusterConfig{std::move(name)}
        .with_runtime(compute::runtimes::lts_15_4)
        .with_node_type(compute::node_types::standard_d3_v2)
        .with_workers(2);
  }

  std::string running_cluster(std::string name = "Sample cluster") {
    const auto id = client().clusters().create(small_cluster(std::move(name))).cluster_id;
    client().clusters().wait_until_running(id);
    return id;
  }

  std::string terminated_cluster() {
    const auto id = running_cluster();
    client().clusters().terminate(id);
    client().clusters().wait_until_terminated(id);
    return id;
  }
};

TEST_F(ClustersTest, CreateWaitTerminateWaitDelete) {
  std::vector<std::string> seen;
  const auto note = [&seen](const ClusterDetails& cluster) { seen.emplace_back(cluster.state.text()); };

  const auto id = client().clusters().create(small_cluster().with_autoscale(3, 7)).cluster_id;
  const auto running = client().clusters().wait_until_running(id, {.on_progress = note});
  EXPECT_EQ(running.state, State::running);
  EXPECT_EQ(running.cluster_name, "Sample cluster");
  EXPECT_EQ(running.autoscale, (compute::AutoScale{.max_workers = 7, .min_workers = 3}));

  client().clusters().terminate(id);
  const auto terminated = client().clusters().wait_until_terminated(id, {.on_progress = note});
  EXPECT_EQ(terminated.state, State::terminated);
  EXPECT_TRUE(terminated.termination_reason.has_value());
  EXPECT_EQ(seen.front(), "PENDING");
  EXPECT_EQ(seen.back(), "TERMINATED");

  client().clusters().permanent_delete(id);
  EXPECT_THROW(static_cast<void>(client().clusters().get(id)), ResourceDoesNotExist);
}

TEST_F(ClustersTest, ThePolicyMayDecideTheRuntime) {
  const auto policy = client().cluster_policies().create(
      {.definition = R"({"spark_version":{"type":"fixed","value":"14.3.x-scala2.12"}})", .name = "runtime"});
  const auto id = client()
                      .clusters()
                      .create({.cluster_name = "by policy", .num_workers = 1, .policy_id = policy.policy_id})
                      .cluster_id;
  EXPECT_FALSE(Json::parse(workspace().last_body("POST /api/2.0/clusters/create")).contains("spark_version"));
  EXPECT_EQ(client().clusters().get(id).spark_version, "14.3.x-scala2.12");
  client().clusters().wait_until_running(id);
  client().clusters().edit({.cluster_id = id, .num_workers = 2, .policy_id = policy.policy_id});
  EXPECT_FALSE(Json::parse(workspace().last_body("POST /api/2.0/clusters/edit")).contains("spark_version"));
  EXPECT_EQ(client().clusters().get(id).spark_version, "14.3.x-scala2.12");
}

TEST_F(ClustersTest, CreateSendsAnIdempotencyTokenUnlessSwitchedOff) {
  client().clusters().create(small_cluster());
  const auto generated = nlohmann::json::parse(workspace().last_body("POST /api/2.0/clusters/create"));
  EXPECT_EQ(generated.at("idempotency_token").get<std::string>().size(), 36u);

  auto settings = config();
  settings.auto_idempotency_tokens = false;
  DatabricksClient{settings}.clusters().create(small_cluster());
  const auto bare = nlohmann::json::parse(workspace().last_body("POST /api/2.0/clusters/create"));
  EXPECT_FALSE(bare.contains("idempotency_token"));
}

TEST_F(ClustersTest, TheSameTokenMakesOneCluster) {
  compute::CreateCluster request = small_cluster();
  request.idempotency_token = IdempotencyToken::generate();
  const auto first = client().clusters().create(request).cluster_id;
  EXPECT_EQ(client().clusters().create(request).cluster_id, first);
  EXPECT_EQ(client().clusters().list().all().size(), 1u);
}

TEST_F(ClustersTest, ALostResponseToCreateMakesOneCluster) {
  workspace().add_fault({.route = "POST /api/2.0/clusters/create", .times = 3, .status = 502, .after_handler = true});
  client().clusters().create(small_cluster());
  EXPECT_EQ(client().clusters().list().all().size(), 1u);
}

TEST_F(ClustersTest, WaitSurvivesErrorsThatPass) {
  const auto id = client().clusters().create(small_cluster()).cluster_id;
  workspace().add_fault(
      {.route = "GET /api/2.0/clusters/get", .times = 30, .status = 500, .error_code = "INTERNAL_ERROR"});
  EXPECT_EQ(client().clusters().wait_until_running(id).state, State::running);
}

TEST_F(ClustersTest, WaitSaysWhyAClusterDidNotStart) {
  const auto id = client().clusters().create(small_cluster()).cluster_id;
  client().clusters().terminate(id);
  try {
    client().clusters().wait_until_running(id);
    FAIL();
  } catch (const OperationFailed& error) {
    EXPECT_NE(error.error().message.find(id), std::string::npos) << error.what();
    EXPECT_NE(error.error().message.find("TERMINATED"), std::string::npos) << error.what();
  }
}

TEST_F(ClustersTest, WaitEndsWithItsTimeout) {
  const auto id = terminated_cluster();
  try {
    WaitOptions<ClusterDetails> options{.timeout = 90s};
    client().clusters().start(id);
    client().clusters().wait_until_terminated(id, options);
    FAIL();
  } catch (const OperationFailed&) {
    FAIL() << "a running cluster is no failure of a wait for its end";
  } catch (const TimeoutError& error) {
    EXPECT_NE(error.error().message.find("RUNNING"), std::string::npos) << error.what();
  }
}

TEST_F(ClustersTest, WaitEndsWhenItIsCancelled) {
  const auto id = client().clusters().create(small_cluster()).cluster_id;
  const CancelSource source;
  const auto stop_at_first_poll = [&source](const ClusterDetails&) { source.cancel(); };
  EXPECT_THROW(
      client().clusters().wait_until_running(id, {.on_progress = stop_at_first_poll, .cancel = source.token()}),
      CancelledError);
}

TEST_F(ClustersTest, StartAndRestart) {
  const auto id = terminated_cluster();
  EXPECT_THROW(client().clusters().restart({.cluster_id = id}), InvalidState);
  client().clusters().start(id);
  client().clusters().wait_until_running(id);
  EXPECT_THROW(client().clusters().start(id), InvalidState);
  client().clusters().restart({.cluster_id = id});
  EXPECT_EQ(client().clusters().wait_until_running(id).state, State::running);
}

TEST_F(ClustersTest, Resize) {
  const auto id = running_cluster();
  client().clusters().resize({.cluster_id = id, .num_workers = 5});
  EXPECT_EQ(client().clusters().wait_until_running(id).num_workers, 5);
}

TEST_F(ClustersTest, EditReplacesTheDefinition) {
  const auto id = running_cluster();
  auto edit = compute::to_edit_request(client().clusters().get(id));
  edit.cluster_name = "renamed";
  edit.spark_conf["spark.speculation"] = "true";
  client().clusters().edit(edit);
  const auto changed = client().clusters().get(id);
  EXPECT_EQ(changed.cluster_name, "renamed");
  EXPECT_EQ(changed.spark_conf.at("spark.speculation"), "true");
  EXPECT_EQ(changed.num_workers, 2);
}

TEST_F(ClustersTest, EditOfSendsNothingThatIsOnlyRead) {
  const auto id = running_cluster();
  const auto edit = nlohmann::json(compute::to_edit_request(client().clusters().get(id)));
  for (const char* name : {"state", "driver", "creator_user_name", "start_time", "spec"}) {
    EXPECT_FALSE(edit.contains(name)) << name;
  }
  EXPECT_EQ(edit.at("cluster_id"), id);
}

TEST_F(ClustersTest, UpdateChangesWhatTheMaskNames) {
  const auto id = running_cluster();
  client().clusters().update(
      {.cluster = compute::UpdateClusterResource{.autotermination_minutes = 45, .cluster_name = "ignored"},
       .cluster_id = id,
       .update_mask = "autotermination_minutes"});
  const auto changed = client().clusters().get(id);
  EXPECT_EQ(changed.autotermination_minutes, 45);
  EXPECT_EQ(changed.cluster_name, "Sample cluster");
}

TEST_F(ClustersTest, PinAndUnpin) {
  const auto id = terminated_cluster();
  const auto pinned = [&] {
    return client().clusters().list({.filter_by = compute::ListClustersFilterBy{.is_pinned = true}}).all().size();
  };
  EXPECT_EQ(pinned(), 0u);
  client().clusters().pin(id);
  EXPECT_EQ(pinned(), 1u);
  client().clusters().unpin(id);
  EXPECT_EQ(pinned(), 0u);
}

TEST_F(ClustersTest, ChangeOwner) {
  const auto id = terminated_cluster();
  client().clusters().change_owner({.cluster_id = id, .owner_username = "other@example.com"});
  EXPECT_EQ(client().clusters().get(id).creator_user_name, "other@example.com");
}

TEST_F(ClustersTest, ListFiltersByStateAndCrossesPages) {
  for (int index = 0; index < 5; ++index) running_cluster("c" + std::to_string(index));
  const auto all = client().clusters().list({.page_size = 2}).all();
  EXPECT_EQ(all.size(), 5u);

  client().clusters().terminate(all.front().cluster_id);
  client().clusters().wait_until_terminated(all.front().cluster_id);
  const auto stopped = client()
                           .clusters()
                           .list({.filter_by = compute::ListClustersFilterBy{.cluster_states = {State::terminated}}})
                           .all();
  ASSERT_EQ(stopped.size(), 1u);
  EXPECT_EQ(stopped.front().cluster_id, all.front().cluster_id);
}

TEST_F(ClustersTest, EventsComeInPagesOfBothKinds) {
  const auto id = terminated_cluster();
  const auto all = client().clusters().events({.cluster_id = id}).all();
  ASSERT_GE(all.size(), 3u);
  EXPECT_EQ(client().clusters().events({.cluster_id = id, .page_size = 1}).all(), all);
  EXPECT_EQ(client().clusters().events({.cluster_id = id, .limit = 1}).all(), all);
}

TEST_F(ClustersTest, Catalogues) {
  EXPECT_FALSE(client().clusters().list_node_types().empty());
  EXPECT_FALSE(client().clusters().spark_versions().empty());
  EXPECT_FALSE(client().clusters().list_zones().zones.empty());
  EXPECT_NE(client().clusters().latest_spark_version(), "");
  EXPECT_NE(client().clusters().smallest_node_type(), "");
  EXPECT_THROW(static_cast<void>(client().clusters().latest_spark_version({.spark = "1.0"})), NotFound);
  EXPECT_THROW(static_cast<void>(client().clusters().smallest_node_type({.min_cores = 1e6})), NotFound);
}

TEST_F(ClustersTest, AWrongTokenIsToldByItsSetting) {
  auto settings = config();
  settings.token = "wrong-secret";
  try {
    static_cast<void>(DatabricksClient{settings}.clusters().list().all());
    FAIL();
  } catch (const PermissionDenied& error) {
    EXPECT_NE(std::string{error.what()}.find("DATABRICKS_TOKEN"), std::string::npos) << error.what();
    EXPECT_EQ(std::string{error.what()}.find("wrong-secret"), std::string::npos) << error.what();
  }
}

TEST_F(ClustersTest, AWebPageInsteadOfJsonNamesTheHost) {
  workspace().add_fault(
      {.status = 200, .body = "<html><title>Sign in</title></html>", .headers = {{"Content-Type", "text/html"}}});
  try {
    static_cast<void>(client().clusters().get("1"));
    FAIL();
  } catch (const ApiError& error) {
    EXPECT_NE(std::string{error.what()}.find("DATABRICKS_HOST"), std::string::npos) << error.what();
    EXPECT_NE(std::string{error.what()}.find("Sign in"), std::string::npos) << error.what();
  }
}

class EmptyPagesTest : public FakeWorkspaceTest {
 protected:
  EmptyPagesTest() : FakeWorkspaceTest({.empty_first_pages = true}) {}
};

TEST_F(EmptyPagesTest, AListGoesOnBehindAnEmptyPage) {
  client().clusters().create(
      ClusterConfig{"c"}.with_runtime(compute::runtimes::lts_15_4).with_node_type("Standard_D3_v2").with_workers(1));
  auto list = client().clusters().list();
  EXPECT_TRUE(list.next_page().items.empty());
  EXPECT_TRUE(list.has_next_page());
  EXPECT_EQ(list.all().size(), 1u);
}

}  // namespace
}  // namespace databricks::internal

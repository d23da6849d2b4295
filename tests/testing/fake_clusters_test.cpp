#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "fixture.hpp"

namespace databricks::internal::testing {
namespace {

Json attributes(const Json& more = Json::object()) {
  Json result{{"cluster_name", "nightly"},
              {"spark_version", "15.4.x-scala2.12"},
              {"node_type_id", "Standard_D3_v2"},
              {"num_workers", 2}};
  result.update(more);
  return result;
}

class FakeClusters : public ::testing::Test {
 protected:
  [[nodiscard]] JsonResponse post(const std::string& method, const Json& body) {
    return workspace_.post("/api/2.0/clusters/" + method, body);
  }
  [[nodiscard]] std::string create(const Json& more = Json::object()) {
    return post("create", attributes(more)).body.at("cluster_id").get<std::string>();
  }
  [[nodiscard]] std::string create_running(const Json& more = Json::object()) {
    std::string id = create(more);
    workspace_.advance(600ms);
    return id;
  }
  [[nodiscard]] std::string create_terminated() {
    std::string id = create();
    (void)post("delete", {{"cluster_id", id}});
    workspace_.advance(300ms);
    return id;
  }
  [[nodiscard]] Json get(const std::string& id) {
    return workspace_.get("/api/2.0/clusters/get?cluster_id=" + id).body;
  }
  /// A policy with this rule for the runtime.
  [[nodiscard]] std::string create_policy(const Json& rule) {
    const Json rules{{"spark_version", rule}};
    const Json policy{{"name", "runtime"}, {"definition", rules.dump()}};
    return workspace_.post("/api/2.0/policies/clusters/create", policy).body.at("policy_id");
  }
  [[nodiscard]] std::string state(const std::string& id) { return get(id).value("state", ""); }
  [[nodiscard]] std::vector<std::string> list(const std::string& query = "") {
    std::vector<std::string> names;
    const Json body = workspace_.get("/api/2.0/clusters/list" + query).body;
    for (const Json& cluster : body.value("clusters", Json::array())) names.push_back(cluster.at("cluster_name"));
    return names;
  }
  void expect_refused(const JsonResponse& response, const std::string& error_code, const std::string& message) {
    EXPECT_EQ(response.status, 400);
    EXPECT_EQ(response.error_code(), error_code);
    EXPECT_NE(response.message().find(message), std::string::npos) << response.message();
  }

  Workspace workspace_;
};

using Names = std::vector<std::string>;

TEST_F(FakeClusters, HaveIdsThatTellTheTimeOfTheirCreation) {
  const std::string id = create();
  EXPECT_EQ(id.size(), 20U);
  EXPECT_TRUE(id.starts_with("0101-000000-"));
  EXPECT_NE(create(), id);
}

TEST_F(FakeClusters, StartPendingAndThenRun) {
  const std::string id = create();
  EXPECT_EQ(state(id), "PENDING");
  workspace_.advance(599ms);
  EXPECT_EQ(state(id), "PENDING");
  workspace_.advance(1ms);
  EXPECT_EQ(state(id), "RUNNING");
}

TEST_F(FakeClusters, ShowWhatTheyWereCreatedWithAndMore) {
  const std::string id = create_running({{"custom_tags", {{"team", "etl"}}}, {"new_in_2030", {1, "b"}}});
  const Json shown = get(id);
  EXPECT_EQ(shown.at("cluster_id"), id);
  EXPECT_EQ(shown.at("custom_tags"), Json({{"team", "etl"}}));
  EXPECT_EQ(shown.at("new_in_2030"), Json({1, "b"}));
  EXPECT_EQ(shown.at("creator_user_name"), "someone@example.com");
  EXPECT_EQ(shown.at("cluster_source"), "API");
  EXPECT_EQ(shown.at("start_time"), 1767225600000);
  EXPECT_EQ(shown.at("default_tags").at("ClusterName"), "nightly");
  EXPECT_EQ(shown.at("executors").size(), 2U);
  EXPECT_TRUE(shown.contains("driver"));
  EXPECT_EQ(shown.at("cluster_cores"), 12.0);
  EXPECT_EQ(shown.at("spec").at("new_in_2030"), Json({1, "b"}));
  EXPECT_FALSE(shown.contains("termination_reason"));
}

TEST_F(FakeClusters, NeedASparkVersionThatExists) {
  expect_refused(post("create", {{"node_type_id", "a"}, {"num_workers", 1}}), "INVALID_PARAMETER_VALUE",
                 "Missing required field: spark_version");
  expect_refused(post("create", attributes({{"spark_version", "1.0"}})), "INVALID_PARAMETER_VALUE",
                 "Invalid spark version 1.0.");
  expect_refused(post("create", attributes({{"spark_version", ""}})), "INVALID_PARAMETER_VALUE",
                 "Invalid spark version .");
}

TEST_F(FakeClusters, TakeTheRuntimeThatTheirPolicyFixes) {
  Json request = attributes({{"policy_id", create_policy({{"type", "fixed"}, {"value", "14.3.x-scala2.12"}})}});
  request.erase("spark_version");
  const std::string id = post("create", request).body.at("cluster_id");
  EXPECT_EQ(get(id).at("spark_version"), "14.3.x-scala2.12");
  workspace_.advance(600ms);
  request["cluster_id"] = id;
  EXPECT_EQ(post("edit", request).status, 200);
  EXPECT_EQ(get(id).at("spark_version"), "14.3.x-scala2.12");
  expect_refused(post("create", attributes({{"policy_id", request["policy_id"]}, {"spark_version", ""}})),
                 "INVALID_PARAMETER_VALUE", "Invalid spark version .");
}

TEST_F(FakeClusters, TakeTheRuntimeThatTheirPolicySuggestsWhenTheyApplyItsDefaults) {
  Json request =
      attributes({{"policy_id", create_policy({{"type", "unlimited"}, {"defaultValue", "auto:latest-lts"}})}});
  request.erase("spark_version");
  expect_refused(post("create", request), "INVALID_PARAMETER_VALUE", "Missing required field: spark_version");
  request["apply_policy_default_values"] = true;
  EXPECT_EQ(get(post("create", request).body.at("cluster_id")).at("spark_version"), "16.4.x-scala2.12");
}

TEST_F(FakeClusters, NeedTheirPolicyOnlyForWhatItIsToGive) {
  Json request = attributes({{"policy_id", "no such policy"}});
  EXPECT_EQ(post("create", request).status, 200);
  request.erase("spark_version");
  expect_refused(post("create", request), "INVALID_PARAMETER_VALUE",
                 "Can't find a cluster policy with id: no such policy.");
}

TEST_F(FakeClusters, NeedExactlyOneSize) {
  Json none = attributes();
  none.erase("num_workers");
  constexpr const char* kMessage = "Exactly 1 of virtual_cluster_size, num_workers or autoscale must be specified.";
  expect_refused(post("create", none), "INVALID_PARAMETER_VALUE", kMessage);
  const Json range{{"min_workers", 3}, {"max_workers", 7}};
  expect_refused(post("create", attributes({{"autoscale", range}})), "INVALID_PARAMETER_VALUE", kMessage);
  expect_refused(post("create", attributes({{"num_workers", -1}})), "INVALID_PARAMETER_VALUE", "num_workers");

  none["autoscale"] = range;
  EXPECT_EQ(post("create", none).status, 200);
  none["autoscale"] = {{"min_workers", 7}, {"max_workers", 3}};
  expect_refused(post("create", none), "INVALID_PARAMETER_VALUE", "max_workers (3)");
}

TEST_F(FakeClusters, OfASingleNodeNeedNoSize) {
  Json single = attributes();
  single.erase("num_workers");
  single["spark_conf"] = {{"spark.databricks.cluster.profile", "singleNode"}};
  EXPECT_EQ(post("create", single).status, 200);
  single.erase("spark_conf");
  single["is_single_node"] = true;
  EXPECT_EQ(post("create", single).status, 200);
}

TEST_F(FakeClusters, NeedANodeTypeOrAPool) {
  Json request = attributes();
  request.erase("node_type_id");
  expect_refused(post("create", request), "INVALID_PARAMETER_VALUE", "node_type_id");
  request["instance_pool_id"] = "pool";
  EXPECT_EQ(post("create", request).status, 200);
}

TEST_F(FakeClusters, AreCreatedOncePerIdempotencyToken) {
  const std::string id = create({{"idempotency_token", "once"}});
  EXPECT_EQ(create({{"idempotency_token", "once"}}), id);
  EXPECT_NE(create({{"idempotency_token", "twice"}}), id);
  EXPECT_FALSE(get(id).contains("idempotency_token"));
  expect_refused(post("create", attributes({{"idempotency_token", std::string(65, 'x')}})), "INVALID_PARAMETER_VALUE",
                 "64");
}

TEST_F(FakeClusters, ThatDoNotExistAreNamed) {
  const auto response = workspace_.get("/api/2.0/clusters/get?cluster_id=nope");
  expect_refused(response, "INVALID_PARAMETER_VALUE", "Cluster nope does not exist");
  for (const char* method : {"delete", "start", "restart", "pin", "unpin", "permanent-delete", "events"}) {
    expect_refused(post(method, {{"cluster_id", "nope"}}), "INVALID_PARAMETER_VALUE", "does not exist");
  }
}

TEST_F(FakeClusters, DeleteTerminatesThem) {
  const std::string id = create_running();
  EXPECT_EQ(post("delete", {{"cluster_id", id}}).body, Json::object());
  EXPECT_EQ(state(id), "TERMINATING");
  workspace_.advance(300ms);
  const Json shown = get(id);
  EXPECT_EQ(shown.at("state"), "TERMINATED");
  EXPECT_EQ(shown.at("terminated_time"), 1767225600900);
  EXPECT_EQ(shown.at("termination_reason").at("code"), "USER_REQUEST");
  EXPECT_FALSE(shown.contains("driver"));
  EXPECT_EQ(post("delete", {{"cluster_id", id}}).status, 200);
}

TEST_F(FakeClusters, PermanentDeleteRemovesThem) {
  const std::string id = create();
  EXPECT_EQ(post("permanent-delete", {{"cluster_id", id}}).status, 200);
  EXPECT_EQ(workspace_.get("/api/2.0/clusters/get?cluster_id=" + id).status, 400);
  EXPECT_EQ(list(), Names{});
}

TEST_F(FakeClusters, StartIsRefusedWhileRunning) {
  const std::string id = create_running();
  expect_refused(post("start", {{"cluster_id", id}}), "INVALID_STATE",
                 "Cluster " + id + " is in unexpected state Running.");
}

TEST_F(FakeClusters, StartBringsThemBack) {
  const std::string id = create_terminated();
  EXPECT_EQ(post("start", {{"cluster_id", id}}).status, 200);
  EXPECT_EQ(state(id), "PENDING");
  EXPECT_FALSE(get(id).contains("termination_reason"));
  workspace_.advance(600ms);
  EXPECT_EQ(state(id), "RUNNING");
}

TEST_F(FakeClusters, RestartOnlyWhileRunning) {
  const std::string id = create();
  expect_refused(post("restart", {{"cluster_id", id}}), "INVALID_STATE", "unexpected state Pending.");
  workspace_.advance(600ms);
  EXPECT_EQ(post("restart", {{"cluster_id", id}}).status, 200);
  EXPECT_EQ(state(id), "RESTARTING");
  workspace_.advance(600ms);
  EXPECT_EQ(state(id), "RUNNING");
}

TEST_F(FakeClusters, ResizeOnlyWhileRunning) {
  const std::string id = create();
  expect_refused(post("resize", {{"cluster_id", id}, {"num_workers", 5}}), "INVALID_STATE", "Pending");
  workspace_.advance(600ms);
  expect_refused(post("resize", {{"cluster_id", id}}), "INVALID_PARAMETER_VALUE", "Exactly 1");
  EXPECT_EQ(post("resize", {{"cluster_id", id}, {"num_workers", 5}}).status, 200);
  EXPECT_EQ(state(id), "RESIZING");
  workspace_.advance(600ms);
  EXPECT_EQ(get(id).at("executors").size(), 5U);
  (void)post("resize", {{"cluster_id", id}, {"autoscale", {{"min_workers", 1}, {"max_workers", 4}}}});
  EXPECT_FALSE(get(id).contains("num_workers"));
}

TEST_F(FakeClusters, EditReplacesEverythingAndRestarts) {
  const std::string id = create_running({{"custom_tags", {{"a", "b"}}}});
  EXPECT_EQ(post("edit", attributes({{"cluster_id", id}, {"cluster_name", "renamed"}})).status, 200);
  const Json shown = get(id);
  EXPECT_EQ(shown.at("cluster_name"), "renamed");
  EXPECT_FALSE(shown.contains("custom_tags"));
  EXPECT_EQ(shown.at("state"), "RESTARTING");
  expect_refused(post("edit", attributes({{"cluster_id", id}})), "INVALID_STATE", "Restarting");
}

TEST_F(FakeClusters, EditLeavesTerminatedOnesTerminated) {
  const std::string id = create_terminated();
  EXPECT_EQ(post("edit", attributes({{"cluster_id", id}})).status, 200);
  EXPECT_EQ(state(id), "TERMINATED");
}

TEST_F(FakeClusters, UpdateChangesWhatTheMaskNames) {
  const std::string id = create_running({{"custom_tags", {{"a", "b"}}}});
  const auto update = [&](const std::string& mask, const Json& changes) {
    return workspace_.post("/api/2.1/clusters/update",
                           {{"cluster_id", id}, {"update_mask", mask}, {"cluster", changes}});
  };
  const Json changes{{"cluster_name", "renamed"}, {"autoscale", {{"min_workers", 1}, {"max_workers", 4}}}};
  EXPECT_EQ(update("autoscale, custom_tags", changes).status, 200);
  const Json shown = get(id);
  EXPECT_EQ(shown.at("cluster_name"), "nightly");
  EXPECT_EQ(shown.at("autoscale").at("max_workers"), 4);
  EXPECT_FALSE(shown.contains("num_workers"));
  EXPECT_FALSE(shown.contains("custom_tags"));
  EXPECT_EQ(shown.at("state"), "RESTARTING");
  workspace_.advance(600ms);
  expect_refused(update("colour", changes), "INVALID_PARAMETER_VALUE", "colour");
  expect_refused(update("spark_version", changes), "INVALID_PARAMETER_VALUE", "Missing required field: spark_version");
  EXPECT_EQ(update("autoscale.max_workers", {{"autoscale", {{"max_workers", 9}}}}).status, 200);
  EXPECT_EQ(get(id).at("autoscale"), Json({{"min_workers", 1}, {"max_workers", 9}}));
}

TEST_F(FakeClusters, PinsAreShown) {
  const std::string id = create();
  EXPECT_EQ(post("pin", {{"cluster_id", id}}).status, 200);
  EXPECT_EQ(get(id).at("pinned_by_user_name"), "someone@example.com");
  EXPECT_EQ(list("?filter_by.is_pinned=true"), Names{"nightly"});
  EXPECT_EQ(post("unpin", {{"cluster_id", id}}).status, 200);
  EXPECT_EQ(list("?filter_by.is_pinned=true"), Names{});
}

TEST_F(FakeClusters, ChangeOwnerOnlyWhileTerminated) {
  const std::string id = create_terminated();
  const Json request{{"cluster_id", id}, {"owner_username", "other@example.com"}};
  EXPECT_EQ(post("change-owner", request).status, 200);
  EXPECT_EQ(get(id).at("creator_user_name"), "other@example.com");
  (void)post("start", {{"cluster_id", id}});
  expect_refused(post("change-owner", request), "INVALID_STATE", "Pending");
}

TEST_F(FakeClusters, TerminateWhenIdleForTooLong) {
  const std::string id = create_running({{"autotermination_minutes", 15}});
  workspace_.advance(15min - 1ms);
  EXPECT_EQ(state(id), "RUNNING");
  workspace_.advance(1h);
  const Json shown = get(id);
  EXPECT_EQ(shown.at("state"), "TERMINATED");
  EXPECT_EQ(shown.at("state_message"), "Inactive cluster terminated (inactive for 15 minutes).");
  EXPECT_EQ(shown.at("termination_reason").at("code"), "INACTIVITY");
  EXPECT_EQ(shown.at("terminated_time"), 1767225600000 + 600 + 15 * 60 * 1000 + 300);
  expect_refused(post("create", attributes({{"autotermination_minutes", 3}})), "INVALID_PARAMETER_VALUE", "10");
}

TEST_F(FakeClusters, ListFiltersAndSorts) {
  const std::string running = create_running({{"cluster_name", "b"}, {"policy_id", "p"}});
  (void)create({{"cluster_name", "c"}});
  (void)create({{"cluster_name", "a"}});
  EXPECT_EQ(list(), (Names{"b", "c", "a"}));
  EXPECT_EQ(list("?sort_by.field=CLUSTER_NAME"), (Names{"a", "b", "c"}));
  EXPECT_EQ(list("?sort_by.field=CLUSTER_NAME&sort_by.direction=DESC"), (Names{"c", "b", "a"}));
  EXPECT_EQ(list("?filter_by.cluster_states=RUNNING"), Names{"b"});
  EXPECT_EQ(list("?filter_by.cluster_states=RUNNING&filter_by.cluster_states=PENDING"), (Names{"b", "c", "a"}));
  EXPECT_EQ(list("?filter_by.policy_id=p"), Names{"b"});
  EXPECT_EQ(list("?filter_by.cluster_sources=JOB"), Names{});
  EXPECT_EQ(workspace_.get("/api/2.0/clusters/list?filter_by=x&filter_by.policy_id=p").status, 400);
}

TEST_F(FakeClusters, ListComesInPages) {
  for (const char* name : {"a", "b", "c"}) (void)create({{"cluster_name", name}});
  const Json first = workspace_.get("/api/2.0/clusters/list?page_size=2").body;
  EXPECT_EQ(first.at("clusters").size(), 2U);
  const Json last =
      workspace_.get("/api/2.0/clusters/list?page_size=2&page_token=" + first.at("next_page_token").get<std::string>())
          .body;
  EXPECT_EQ(last.at("clusters").at(0).at("cluster_name"), "c");
  EXPECT_FALSE(last.contains("next_page_token"));
  EXPECT_TRUE(last.contains("prev_page_token"));
  expect_refused(workspace_.get("/api/2.0/clusters/list?page_size=101"), "INVALID_PARAMETER_VALUE", "page_size");
}

TEST_F(FakeClusters, ForeignPageTokensAreRefused) {
  for (const char* name : {"a", "b"}) (void)workspace_.post("/api/2.1/jobs/create", {{"name", name}});
  const Json jobs = workspace_.get("/api/2.1/jobs/list?limit=1").body;
  for (const std::string& token : {std::string{"x"}, jobs.at("next_page_token").get<std::string>()}) {
    expect_refused(workspace_.get("/api/2.0/clusters/list?page_token=" + token), "INVALID_PARAMETER_VALUE",
                   "Invalid page token");
  }
}

TEST_F(FakeClusters, AreServedUnderBothVersions) {
  const auto created = workspace_.post("/api/2.1/clusters/create", attributes());
  const std::string id = created.body.at("cluster_id");
  EXPECT_EQ(workspace_.get("/api/2.1/clusters/get?cluster_id=" + id).status, 200);
  EXPECT_EQ(workspace_.post("/api/2.0/clusters/update", {}).status, 404);
}

TEST_F(FakeClusters, CatalogsAreServed) {
  const Json versions = workspace_.get("/api/2.0/clusters/spark-versions").body.at("versions");
  EXPECT_GE(versions.size(), 8U);
  for (const Json& version : versions) {
    EXPECT_EQ(post("create", attributes({{"spark_version", version.at("key")}})).status, 200);
  }
  const Json types = workspace_.get("/api/2.0/clusters/list-node-types").body.at("node_types");
  EXPECT_EQ(types.at(0).at("node_info").at("status"), Json::array());
  EXPECT_EQ(workspace_.get("/api/2.0/clusters/list-zones").body.at("default_zone"), "1");
}

TEST(FakeClustersWithEmptyPages, ListsBeginWithAnEmptyPage) {
  Workspace workspace{{.empty_first_pages = true}};
  (void)workspace.post("/api/2.0/clusters/create", attributes());
  const Json first = workspace.get("/api/2.0/clusters/list").body;
  EXPECT_FALSE(first.contains("clusters"));
  const Json second =
      workspace.get("/api/2.0/clusters/list?page_token=" + first.at("next_page_token").get<std::string>()).body;
  EXPECT_EQ(second.at("clusters").size(), 1U);
  EXPECT_FALSE(second.contains("next_page_token"));
}

}  // namespace
}  // namespace databricks::internal::testing

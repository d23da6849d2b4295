#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "fixture.hpp"

namespace databricks::internal::testing {
namespace {

using Names = std::vector<std::string>;

Json task(const std::string& key, const std::vector<std::string>& depends_on = {}) {
  Json result{{"task_key", key}, {"notebook_task", {{"notebook_path", "/Shared/n"}}}};
  for (const std::string& other : depends_on) result["depends_on"].push_back({{"task_key", other}});
  return result;
}

Json many_tasks(int count) {
  Json tasks = Json::array();
  for (int at = 0; at < count; ++at) tasks.push_back(task("t" + std::to_string(at)));
  return tasks;
}

class FakeJobs : public ::testing::Test {
 protected:
  [[nodiscard]] JsonResponse post(const std::string& method, const Json& body) {
    return workspace_.post("/api/2.1/jobs/" + method, body);
  }
  [[nodiscard]] std::string create(const Json& settings) { return post("create", settings).body.at("job_id").dump(); }
  [[nodiscard]] JsonResponse create_with(const Json& tasks) { return post("create", {{"tasks", tasks}}); }
  [[nodiscard]] Json get(const std::string& id) { return workspace_.get("/api/2.1/jobs/get?job_id=" + id).body; }
  [[nodiscard]] Json list(const std::string& query = "") { return workspace_.get("/api/2.1/jobs/list" + query).body; }
  [[nodiscard]] static Names names(const Json& response) {
    Names result;
    for (const Json& job : response.value("jobs", Json::array())) result.push_back(job.at("settings").at("name"));
    return result;
  }
  void expect_refused(const JsonResponse& response, const std::string& message) {
    EXPECT_EQ(response.status, 400);
    EXPECT_EQ(response.error_code(), "INVALID_PARAMETER_VALUE");
    EXPECT_NE(response.message().find(message), std::string::npos) << response.message();
  }

  Workspace workspace_;
};

TEST_F(FakeJobs, AreShownAsTheyWereCreated) {
  const Json tasks = Json::array({task("a"), task("b", {"a"})});
  const std::string id = create({{"name", "nightly"}, {"tasks", tasks}, {"brand_new", {{"x", 1}}}});
  EXPECT_GT(std::stoll(id), 1LL << 32);
  const Json job = get(id);
  EXPECT_EQ(job.at("job_id").dump(), id);
  EXPECT_EQ(job.at("creator_user_name"), "someone@example.com");
  EXPECT_EQ(job.at("created_time"), 1767225600000);
  EXPECT_EQ(job.at("settings").at("tasks"), tasks);
  EXPECT_EQ(job.at("settings").at("brand_new"), Json({{"x", 1}}));
  EXPECT_EQ(job.at("settings").at("max_concurrent_runs"), 1);
  EXPECT_EQ(job.at("settings").at("format"), "MULTI_TASK");
}

TEST_F(FakeJobs, ThatDoNotExistAreNamed) {
  expect_refused(workspace_.get("/api/2.1/jobs/get?job_id=1"), "Job 1 does not exist.");
  expect_refused(post("delete", {{"job_id", 1}}), "Job 1 does not exist.");
  expect_refused(post("update", {{"job_id", 1}}), "Job 1 does not exist.");
  expect_refused(post("reset", {{"job_id", 1}, {"new_settings", Json::object()}}), "Job 1 does not exist.");
}

TEST_F(FakeJobs, AreGoneOnceDeleted) {
  const std::string id = create({{"name", "n"}});
  EXPECT_EQ(post("delete", {{"job_id", id}}).body, Json::object());
  EXPECT_EQ(workspace_.get("/api/2.1/jobs/get?job_id=" + id).status, 400);
}

TEST_F(FakeJobs, ResetReplacesAllSettings) {
  const std::string id = create({{"name", "n"}, {"tags", {{"a", "b"}}}});
  EXPECT_EQ(post("reset", {{"job_id", std::stoll(id)}, {"new_settings", {{"name", "m"}}}}).status, 200);
  const Json settings = get(id).at("settings");
  EXPECT_EQ(settings.at("name"), "m");
  EXPECT_FALSE(settings.contains("tags"));
  expect_refused(post("reset", {{"job_id", id}}), "Missing required field: new_settings");
}

TEST_F(FakeJobs, UpdateMergesMembersAndRemovesFields) {
  const std::string id = create({{"name", "n"}, {"tags", {{"a", "b"}}}, {"tasks", Json::array({task("a")})}});
  const Json changes{{"tags", {{"c", "d"}}}, {"timeout_seconds", 5}};
  EXPECT_EQ(post("update", {{"job_id", id}, {"new_settings", changes}, {"fields_to_remove", {"tasks"}}}).status, 200);
  const Json settings = get(id).at("settings");
  EXPECT_EQ(settings.at("name"), "n");
  EXPECT_EQ(settings.at("tags"), Json({{"c", "d"}}));
  EXPECT_EQ(settings.at("timeout_seconds"), 5);
  EXPECT_FALSE(settings.contains("tasks"));
  expect_refused(post("update", {{"job_id", id}, {"new_settings", {{"tasks", Json::array({task("!")})}}}}), "'!'");
  EXPECT_FALSE(get(id).at("settings").contains("tasks"));
}

TEST_F(FakeJobs, UpdateMergesTasksByTheirKeys) {
  const std::string id = create({{"tasks", Json::array({task("a"), task("b")})}});
  const auto keys = [&] {
    Names result;
    const Json tasks = get(id).at("settings").at("tasks");
    for (const Json& each : tasks) result.push_back(each.at("task_key"));
    return result;
  };
  const Json changes{{"tasks", Json::array({task("b", {"a"}), task("c")})}};
  EXPECT_EQ(post("update", {{"job_id", id}, {"new_settings", changes}}).status, 200);
  EXPECT_EQ(keys(), (Names{"a", "b", "c"}));
  EXPECT_TRUE(get(id).at("settings").at("tasks").at(1).contains("depends_on"));
  EXPECT_EQ(post("update", {{"job_id", id}, {"fields_to_remove", {"tasks/b", "tasks/none"}}}).status, 200);
  EXPECT_EQ(keys(), (Names{"a", "c"}));
}

TEST_F(FakeJobs, ListShowsNewestFirstWithoutTasks) {
  (void)create({{"name", "a"}, {"tasks", Json::array({task("t")})}});
  (void)create({{"name", "b"}});
  const Json response = list();
  EXPECT_EQ(names(response), (Names{"b", "a"}));
  EXPECT_EQ(response.at("has_more"), false);
  EXPECT_FALSE(response.at("jobs").at(1).at("settings").contains("tasks"));
  EXPECT_TRUE(list("?expand_tasks=true").at("jobs").at(1).at("settings").contains("tasks"));
}

TEST_F(FakeJobs, ListFindsNamesWithoutRegardToCase) {
  for (const char* name : {"Nightly", "nightly", "nightly 2"}) (void)create({{"name", name}});
  EXPECT_EQ(names(list("?name=NIGHTLY")), (Names{"nightly", "Nightly"}));
  EXPECT_EQ(names(list("?name=none")), Names{});
}

TEST_F(FakeJobs, ListComesInPages) {
  for (int at = 0; at < 25; ++at) (void)create({{"name", std::to_string(at)}});
  const Json first = list();
  EXPECT_EQ(first.at("jobs").size(), 20U);
  EXPECT_EQ(first.at("has_more"), true);
  const Json last = list("?page_token=" + first.at("next_page_token").get<std::string>());
  EXPECT_EQ(names(last), (Names{"4", "3", "2", "1", "0"}));
  EXPECT_EQ(last.at("has_more"), false);
  EXPECT_FALSE(last.contains("next_page_token"));
  EXPECT_EQ(names(list("?limit=2&offset=3")), (Names{"21", "20"}));
  EXPECT_EQ(names(list("?page_token=" + last.at("prev_page_token").get<std::string>())).front(), "24");
}

TEST_F(FakeJobs, ListRefusesBadPages) {
  for (const char* query : {"limit=0", "limit=101", "limit=-1", "offset=-1", "page_token=abc"}) {
    EXPECT_EQ(workspace_.get(std::string{"/api/2.1/jobs/list?"} + query).error_code(), "INVALID_PARAMETER_VALUE");
  }
}

TEST_F(FakeJobs, TaskKeysAreUniqueAndWellFormed) {
  expect_refused(create_with(Json::array({task("a"), task("a")})), "Duplicate task_key: 'a'");
  expect_refused(create_with(Json::array({task("a b")})), "'a b'");
  expect_refused(create_with(Json::array({task(std::string(101, 'a'))})), "100");
  EXPECT_EQ(create_with(Json::array({task(std::string(100, 'a')), task("A_b-3")})).status, 200);
}

TEST_F(FakeJobs, DependenciesExistAndFormNoCycle) {
  expect_refused(create_with(Json::array({task("a", {"b"})})), "Task 'a' depends on task 'b', which does not exist.");
  expect_refused(create_with(Json::array({task("a", {"a"})})), "cycle");
  expect_refused(create_with(Json::array({task("z"), task("a", {"c"}), task("b", {"a"}), task("c", {"b", "z"})})),
                 "cycle");
  EXPECT_EQ(create_with(Json::array({task("c", {"b", "a"}), task("b", {"a"}), task("a")})).status, 200);
}

TEST_F(FakeJobs, HaveAtMostAThousandTasks) {
  EXPECT_EQ(create_with(many_tasks(1000)).status, 200);
  expect_refused(create_with(many_tasks(1001)), "1000");
}

TEST_F(FakeJobs, TasksDoExactlyOneThing) {
  Json two = task("a");
  two["run_job_task"] = {{"job_id", 1}};
  expect_refused(create_with(Json::array({two})), "notebook_task, run_job_task");
  expect_refused(create_with(Json::array({{{"task_key", "a"}}})), "must define what it runs");
  EXPECT_EQ(create_with(Json::array({{{"task_key", "a"}, {"task_of_2030_task", Json::object()}}})).status, 200);
}

TEST_F(FakeJobs, NotebookPathsAreAbsolute) {
  Json relative = task("a");
  relative["notebook_task"]["notebook_path"] = "n";
  expect_refused(create_with(Json::array({relative})), "Only absolute paths");
  relative["notebook_task"]["source"] = "GIT";
  EXPECT_EQ(create_with(Json::array({relative})).status, 200);
}

TEST_F(FakeJobs, LoopsDoOneThingAsWell) {
  const auto loop = [&](const Json& inner) {
    return create_with(Json::array({{{"task_key", "l"}, {"for_each_task", {{"inputs", "[1,2]"}, {"task", inner}}}}}));
  };
  EXPECT_EQ(loop(task("inner")).status, 200);
  expect_refused(loop({{"task_key", "inner"}}), "must define what it runs");
  expect_refused(loop(Json::object()), "for_each_task.task.task_key");
}

TEST_F(FakeJobs, JobClustersAreDefined) {
  Json clustered = task("a");
  clustered["job_cluster_key"] = "main";
  expect_refused(create_with(Json::array({clustered})), "Job cluster 'main' is not defined");
  const Json cluster{{"job_cluster_key", "main"}, {"new_cluster", {{"num_workers", 1}}}};
  const Json tasks = Json::array({clustered});
  EXPECT_EQ(post("create", {{"tasks", tasks}, {"job_clusters", Json::array({cluster})}}).status, 200);
  expect_refused(post("create", {{"job_clusters", Json::array({cluster, cluster})}}), "Duplicate job_cluster_key");
}

TEST_F(FakeJobs, SchedulesAreQuartzExpressionsInATimeZone) {
  const auto schedule = [&](const std::string& expression, const std::string& zone) {
    return post("create", {{"schedule", {{"quartz_cron_expression", expression}, {"timezone_id", zone}}}});
  };
  EXPECT_EQ(schedule("0 0 9 ? * MON-FRI", "Europe/London").status, 200);
  EXPECT_EQ(schedule("0 0 9 ? * MON-FRI 2030", "Europe/London").status, 200);
  expect_refused(schedule("0 9 * * *", "UTC"), "quartz cron expression: '0 9 * * *'");
  expect_refused(schedule("0 0 9 ? * MON-FRI", ""), "timezone_id");
}

TEST_F(FakeJobs, LongArraysAreCutInVersion22Only) {
  const std::string id = create({{"name", "big"}, {"tasks", many_tasks(150)}});
  EXPECT_EQ(get(id).at("settings").at("tasks").size(), 150U);

  const std::string target = "/api/2.2/jobs/get?job_id=" + id;
  const Json first = workspace_.get(target).body;
  EXPECT_EQ(first.at("settings").at("tasks").size(), 100U);
  const Json rest = workspace_.get(target + "&page_token=" + first.at("next_page_token").get<std::string>()).body;
  EXPECT_EQ(rest.at("settings").at("tasks").size(), 50U);
  EXPECT_EQ(rest.at("settings").at("tasks").at(0).at("task_key"), "t100");
  EXPECT_FALSE(rest.contains("next_page_token"));

  const Json listed = workspace_.get("/api/2.2/jobs/list?expand_tasks=true").body.at("jobs").at(0);
  EXPECT_EQ(listed.at("settings").at("tasks").size(), 100U);
  EXPECT_EQ(listed.at("has_more"), true);
}

}  // namespace
}  // namespace databricks::internal::testing

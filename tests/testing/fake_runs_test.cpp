#include <cstdint>

#include "run_fixture.hpp"

namespace databricks::internal::testing {
namespace {

class FakeRuns : public RunFixture {
 protected:
  using RunFixture::RunFixture;

  [[nodiscard]] Json list(const std::string& query = "") {
    return workspace_.get("/api/2.1/jobs/runs/list" + query).body;
  }
  [[nodiscard]] static std::vector<std::int64_t> ids(const Json& response) {
    std::vector<std::int64_t> result;
    for (const Json& each : response.value("runs", Json::array())) result.push_back(each.at("run_id"));
    return result;
  }
};

using Ids = std::vector<std::int64_t>;

TEST_F(FakeRuns, OfAJobTellWhatTheyAre) {
  const auto job = create_job(Json::array({task("a")}));
  const auto id = run_now(job);
  const Json shown = run(id);
  EXPECT_EQ(shown.at("job_id"), job);
  EXPECT_EQ(shown.at("run_name"), "nightly");
  EXPECT_EQ(shown.at("run_type"), "JOB_RUN");
  EXPECT_EQ(shown.at("trigger"), "ONE_TIME");
  EXPECT_EQ(shown.at("number_in_job"), id);
  EXPECT_EQ(shown.at("attempt_number"), 0);
  EXPECT_EQ(shown.at("start_time"), 1767225600000);
  EXPECT_EQ(shown.at("end_time"), 0);
  const std::string url = shown.at("run_page_url");
  EXPECT_TRUE(url.ends_with("#job/" + std::to_string(job) + "/run/" + std::to_string(id)));
}

TEST_F(FakeRuns, HaveTheirStateInBothForms) {
  const auto id = run_now(create_job(Json::array({task("a")})));
  Json shown = run(id);
  EXPECT_EQ(shown.at("state").at("life_cycle_state"), "RUNNING");
  EXPECT_FALSE(shown.at("state").contains("result_state"));
  EXPECT_EQ(shown.at("status"), Json({{"state", "RUNNING"}}));
  workspace_.advance(400ms);
  shown = run(id);
  EXPECT_EQ(shown.at("state").at("life_cycle_state"), "TERMINATED");
  EXPECT_EQ(shown.at("state").at("result_state"), "SUCCESS");
  EXPECT_EQ(shown.at("status").at("state"), "TERMINATED");
  EXPECT_EQ(shown.at("status").at("termination_details").at("code"), "SUCCESS");
  EXPECT_EQ(shown.at("end_time"), 1767225600400);
  EXPECT_EQ(shown.at("run_duration"), 400);
}

TEST_F(FakeRuns, NeedAJob) {
  expect_refused(post("run-now", {{"job_id", 1}}), "INVALID_PARAMETER_VALUE", "Job 1 does not exist.");
  const auto empty = create_job(Json::array());
  expect_refused(post("run-now", {{"job_id", empty}}), "INVALID_PARAMETER_VALUE", "has no tasks");
}

TEST_F(FakeRuns, ThatDoNotExistAreNamed) {
  for (const char* method : {"get", "get-output", "export"}) {
    expect_refused(get(method, 5), "INVALID_PARAMETER_VALUE", "Run 5 does not exist.");
  }
  for (const char* method : {"runs/cancel", "runs/delete", "runs/repair"}) {
    expect_refused(post(method, {{"run_id", 5}}), "INVALID_PARAMETER_VALUE", "Run 5 does not exist.");
  }
}

TEST_F(FakeRuns, AreStartedOncePerIdempotencyToken) {
  const auto job = create_job(Json::array({task("a")}), {{"max_concurrent_runs", 9}});
  const Json token{{"idempotency_token", "once"}};
  EXPECT_EQ(run_now(job, token), run_now(job, token));
  EXPECT_NE(run_now(job), run_now(job));
  const Json request = with({{"tasks", Json::array({task("a")})}}, {{"idempotency_token", "submitted"}});
  EXPECT_EQ(post("runs/submit", request).body, post("runs/submit", request).body);
  expect_refused(post("run-now", {{"job_id", job}, {"idempotency_token", std::string(65, 'x')}}),
                 "INVALID_PARAMETER_VALUE", "64");
}

TEST_F(FakeRuns, BeyondTheLimitAreSkipped) {
  const auto job = create_job(Json::array({task("a")}));
  (void)run_now(job);
  const auto id = run_now(job);
  const Json shown = run(id);
  EXPECT_EQ(shown.at("state").at("life_cycle_state"), "SKIPPED");
  EXPECT_EQ(shown.at("state").at("result_state"), "MAXIMUM_CONCURRENT_RUNS_REACHED");
  EXPECT_EQ(shown.at("status").at("termination_details").at("code"), "MAX_CONCURRENT_RUNS_EXCEEDED");
  workspace_.advance(400ms);
  EXPECT_EQ(state(run(run_now(job))), "RUNNING");
}

TEST_F(FakeRuns, BeyondTheLimitWaitInTheQueueIfThereIsOne) {
  const auto job = create_job(Json::array({task("a")}), {{"queue", {{"enabled", true}}}});
  (void)run_now(job);
  const auto second = run_now(job);
  const auto third = run_now(job);
  const Json queued = run(second);
  EXPECT_EQ(queued.at("state").at("life_cycle_state"), "QUEUED");
  EXPECT_EQ(queued.at("status").at("queue_details").at("code"), "MAX_CONCURRENT_RUNS_REACHED");
  workspace_.advance(400ms);
  EXPECT_EQ(state(run(second)), "RUNNING");
  EXPECT_EQ(state(run(third)), "QUEUED");
  workspace_.advance(1h);
  EXPECT_EQ(run(third).at("start_time"), 1767225600800);
  EXPECT_EQ(run(third).at("end_time"), 1767225601200);
  EXPECT_EQ(run(third).at("queue_duration"), 800);
}

TEST_F(FakeRuns, SeveralAtATimeWhereTheJobAllowsIt) {
  const auto job = create_job(Json::array({task("a")}), {{"max_concurrent_runs", 2}, {"queue", {{"enabled", true}}}});
  (void)run_now(job);
  workspace_.advance(100ms);
  EXPECT_EQ(state(run(run_now(job))), "RUNNING");
  const auto third = run_now(job);
  EXPECT_EQ(state(run(third)), "QUEUED");
  workspace_.advance(300ms);
  EXPECT_EQ(state(run(third)), "RUNNING");
}

TEST_F(FakeRuns, TakeOnlySomeTasksOnRequest) {
  const auto job = create_job(Json::array({task("a"), task("b", {"a"})}));
  const auto id = run_now(job, {{"only", {"b"}}});
  EXPECT_EQ(states(id), "b:RUNNING");
  expect_refused(post("run-now", {{"job_id", job}, {"only", {"c"}}}), "INVALID_PARAMETER_VALUE", "only");
}

TEST_F(FakeRuns, ShowParametersAsAList) {
  const Json definitions =
      Json::array({{{"name", "date"}, {"default", "today"}}, {{"name", "size"}, {"default", "1"}}});
  const auto job = create_job(Json::array({task("a")}), {{"parameters", definitions}});
  const auto id = run_now(job, {{"job_parameters", {{"date", "yesterday"}, {"extra", "x"}}}});
  const Json shown = run(id);
  EXPECT_EQ(shown.at("job_parameters").at(0), Json({{"name", "date"}, {"default", "today"}, {"value", "yesterday"}}));
  EXPECT_EQ(shown.at("job_parameters").at(1).at("value"), "1");
  EXPECT_EQ(shown.at("job_parameters").at(2), Json({{"name", "extra"}, {"value", "x"}}));
  EXPECT_EQ(shown.at("overriding_parameters").at("job_parameters").at("date"), "yesterday");
}

TEST_F(FakeRuns, SubmittedOnesNeedNoJob) {
  const auto id = submit(Json::array({task("a")}));
  const Json shown = run(id);
  EXPECT_EQ(shown.at("run_type"), "SUBMIT_RUN");
  EXPECT_EQ(shown.at("run_name"), "once");
  expect_refused(post("runs/submit", Json::object()), "INVALID_PARAMETER_VALUE", "tasks");
  expect_refused(post("runs/submit", {{"tasks", Json::array({task("a", {"b"})})}}), "INVALID_PARAMETER_VALUE", "'b'");
}

TEST_F(FakeRuns, OfTasksCanBeAskedForAsWell) {
  const auto id = submit(Json::array({task("a"), task("b", {"a"})}));
  const Json shown = run(task_of(id, "b").at("run_id"));
  EXPECT_EQ(shown.at("job_run_id"), id);
  EXPECT_EQ(shown.at("run_name"), "b");
  EXPECT_EQ(shown.at("state").at("life_cycle_state"), "BLOCKED");
  EXPECT_EQ(shown.at("tasks").size(), 1U);
}

TEST_F(FakeRuns, ListShowsNewestFirstWithoutTasks) {
  const auto first = submit(Json::array({task("a")}));
  workspace_.advance(1s);
  const auto second = run_now(create_job(Json::array({task("a")})));
  const Json response = list();
  EXPECT_EQ(ids(response), (Ids{second, first}));
  EXPECT_FALSE(response.at("runs").at(0).contains("tasks"));
  EXPECT_TRUE(list("?expand_tasks=true").at("runs").at(0).contains("tasks"));
}

TEST_F(FakeRuns, ListFilters) {
  const auto first = submit(Json::array({task("a")}));
  workspace_.advance(1s);
  const auto job = create_job(Json::array({task("a")}));
  const auto second = run_now(job);
  EXPECT_EQ(ids(list("?active_only=true")), Ids{second});
  EXPECT_EQ(ids(list("?completed_only=true")), Ids{first});
  EXPECT_EQ(ids(list("?job_id=" + std::to_string(job))), Ids{second});
  EXPECT_EQ(ids(list("?run_type=SUBMIT_RUN")), Ids{first});
  EXPECT_EQ(ids(list("?start_time_from=1767225600500")), Ids{second});
  EXPECT_EQ(ids(list("?start_time_to=1767225600500")), Ids{first});
  expect_refused(workspace_.get("/api/2.1/jobs/runs/list?active_only=true&completed_only=true"),
                 "INVALID_PARAMETER_VALUE", "active_only");
}

TEST_F(FakeRuns, ListComesInPages) {
  for (int at = 0; at < 30; ++at) (void)submit(Json::array({task("a")}));
  const Json first = list();
  EXPECT_EQ(ids(first).size(), 20U);
  EXPECT_EQ(first.at("has_more"), true);
  EXPECT_EQ(ids(list("?page_token=" + first.at("next_page_token").get<std::string>())).size(), 10U);
  EXPECT_EQ(ids(list("?limit=0")).size(), 25U);
  EXPECT_EQ(ids(list("?limit=3&offset=28")).size(), 2U);
  EXPECT_EQ(workspace_.get("/api/2.1/jobs/runs/list?limit=26").status, 400);
}

TEST_F(FakeRuns, LongOnesAreCutInVersion22Only) {
  Json tasks = Json::array();
  for (int at = 0; at < 120; ++at) tasks.push_back(task("t" + std::to_string(at)));
  const auto id = submit(tasks);
  EXPECT_EQ(run(id).at("tasks").size(), 120U);
  const std::string target = "/api/2.2/jobs/runs/get?run_id=" + std::to_string(id);
  const Json first = workspace_.get(target).body;
  EXPECT_EQ(first.at("tasks").size(), 100U);
  const Json rest = workspace_.get(target + "&page_token=" + first.at("next_page_token").get<std::string>()).body;
  EXPECT_EQ(rest.at("tasks").size(), 20U);
}

TEST_F(FakeRuns, OutputIsThatOfASingleTask) {
  import("/Shared/good", "ZGJ1dGlscy5ub3RlYm9vay5leGl0KCI0MiIp");  // dbutils.notebook.exit("42")
  const auto id = submit(Json::array({task("a"), bad_task("b")}));
  workspace_.advance(1s);
  expect_refused(get("get-output", id), "INVALID_PARAMETER_VALUE",
                 "Retrieving the output of runs with multiple tasks is not supported.");
  const Json good = get("get-output", task_of(id, "a").at("run_id")).body;
  EXPECT_EQ(good.at("notebook_output"), Json({{"truncated", false}, {"result", "42"}}));
  EXPECT_EQ(good.at("metadata").at("run_name"), "a");
  EXPECT_FALSE(good.contains("error"));
  const Json bad = get("get-output", task_of(id, "b").at("run_id")).body;
  EXPECT_NE(bad.at("error").get<std::string>().find("/Shared/bad"), std::string::npos);
}

TEST_F(FakeRuns, OutputOfTheOnlyTaskIsThatOfTheRun) {
  const auto id = submit(Json::array({task("a")}));
  const Json output = get("get-output", id).body;
  EXPECT_EQ(output.at("metadata").at("run_id"), id);
  EXPECT_EQ(output.at("notebook_output"), Json({{"truncated", false}}));
}

TEST_F(FakeRuns, ExportShowsTheNotebook) {
  const auto id = submit(Json::array({task("a"), task("b")}));
  expect_refused(get("export", id), "INVALID_PARAMETER_VALUE", "multiple tasks");
  const Json views = get("export", task_of(id, "a").at("run_id")).body.at("views");
  ASSERT_EQ(views.size(), 1U);
  EXPECT_EQ(views.at(0).at("name"), "good");
  EXPECT_EQ(views.at(0).at("type"), "NOTEBOOK");
  const std::string content = views.at(0).at("content");
  EXPECT_TRUE(content.starts_with("<!DOCTYPE html>"));
  EXPECT_NE(content.find("/Shared/good"), std::string::npos);
  EXPECT_GT(content.size(), 200U);
}

TEST_F(FakeRuns, CancelTakesAWhile) {
  const auto id = submit(Json::array({task("a"), task("b", {"a"})}));
  workspace_.advance(100ms);
  EXPECT_EQ(post("runs/cancel", {{"run_id", id}}).body, Json::object());
  EXPECT_EQ(state(run(id)), "TERMINATING");
  EXPECT_EQ(states(id), "a:TERMINATING b:CANCELED");
  workspace_.advance(300ms);
  const Json ended = run(id);
  EXPECT_EQ(state(ended), "CANCELED");
  EXPECT_EQ(ended.at("state").at("life_cycle_state"), "TERMINATED");
  EXPECT_EQ(ended.at("status").at("termination_details").at("code"), "USER_CANCELED");
  EXPECT_EQ(task_of(id, "a").at("execution_duration"), 100);
  EXPECT_EQ(task_of(id, "a").at("cleanup_duration"), 300);
  EXPECT_EQ(post("runs/cancel", {{"run_id", id}}).status, 200);
}

TEST_F(FakeRuns, CancelDoesNotUndoWhatEnded) {
  const auto id = submit(Json::array({task("a")}));
  workspace_.advance(400ms);
  (void)post("runs/cancel", {{"run_id", id}});
  EXPECT_EQ(state(run(id)), "SUCCESS");
}

TEST_F(FakeRuns, CancelAllMeansThoseOfAJobOrTheQueue) {
  const auto job = create_job(Json::array({task("a")}), {{"queue", {{"enabled", true}}}});
  const auto running = run_now(job);
  const auto queued = run_now(job);
  const auto other = submit(Json::array({task("a")}));
  EXPECT_EQ(post("runs/cancel-all", {{"all_queued_runs", true}}).status, 200);
  EXPECT_EQ(state(run(queued)), "CANCELED");
  EXPECT_EQ(state(run(running)), "RUNNING");
  EXPECT_EQ(post("runs/cancel-all", {{"job_id", job}}).status, 200);
  EXPECT_EQ(state(run(running)), "TERMINATING");
  EXPECT_EQ(state(run(other)), "RUNNING");
  expect_refused(post("runs/cancel-all", Json::object()), "INVALID_PARAMETER_VALUE", "job_id");
}

TEST_F(FakeRuns, DeleteLeavesActiveOnes) {
  const auto id = submit(Json::array({task("a")}));
  expect_refused(post("runs/delete", {{"run_id", id}}), "INVALID_STATE", "still active");
  const std::int64_t task_run = task_of(id, "a").at("run_id");
  workspace_.advance(400ms);
  EXPECT_EQ(post("runs/delete", {{"run_id", id}}).status, 200);
  EXPECT_EQ(get("get", id).status, 400);
  EXPECT_EQ(get("get", task_run).status, 400);
}

class FakeRunsWithEmptyPages : public FakeRuns {
 protected:
  FakeRunsWithEmptyPages() : FakeRuns({.empty_first_pages = true}) {}
};

TEST_F(FakeRunsWithEmptyPages, ListsBeginWithAnEmptyPage) {
  const auto id = submit(Json::array({task("a")}));
  const Json first = list();
  EXPECT_EQ(ids(first), Ids{});
  EXPECT_EQ(first.at("has_more"), true);
  EXPECT_EQ(ids(list("?page_token=" + first.at("next_page_token").get<std::string>())), Ids{id});
}

}  // namespace
}  // namespace databricks::internal::testing

#include "run_fixture.hpp"

namespace databricks::internal::testing {
namespace {

class FakeRunGraph : public RunFixture {
 protected:
  /// How the last task ends: it depends on one that succeeds, one that fails, and one that is excluded.
  [[nodiscard]] std::string outcome(const std::string& run_if, const std::vector<std::string>& depends_on) {
    const Json tasks =
        Json::array({task("good"), bad_task("bad"), with(task("excluded", {"good"}), {{"run_if", "ALL_FAILED"}}),
                     with(task("last", depends_on), {{"run_if", run_if}})});
    const auto id = submit(tasks);
    workspace_.advance(1min);
    return state(task_of(id, "last"));
  }
};

TEST_F(FakeRunGraph, TasksWaitForThoseTheyDependOn) {
  const auto id = submit(Json::array({task("a"), task("b", {"a"}), task("c", {"a"}), task("d", {"b", "c"})}));
  EXPECT_EQ(states(id), "a:RUNNING b:BLOCKED c:BLOCKED d:BLOCKED");
  workspace_.advance(400ms);
  EXPECT_EQ(states(id), "a:SUCCESS b:RUNNING c:RUNNING d:BLOCKED");
  workspace_.advance(400ms);
  EXPECT_EQ(states(id), "a:SUCCESS b:SUCCESS c:SUCCESS d:RUNNING");
  EXPECT_EQ(state(run(id)), "RUNNING");
  workspace_.advance(400ms);
  EXPECT_EQ(states(id), "a:SUCCESS b:SUCCESS c:SUCCESS d:SUCCESS");
  EXPECT_EQ(state(run(id)), "SUCCESS");
}

TEST_F(FakeRunGraph, TimesDoNotDependOnWhenSomebodyLooks) {
  const auto id = submit(Json::array({task("b", {"a"}), task("a")}));
  const auto began = run(id).at("start_time").get<std::int64_t>();
  workspace_.advance(1h);
  EXPECT_EQ(run(id).at("end_time"), began + 800);
  EXPECT_EQ(task_of(id, "b").at("start_time"), began + 400);
}

TEST_F(FakeRunGraph, FailuresHoldUpWhatComesAfter) {
  const auto id = submit(Json::array({bad_task("a"), task("b", {"a"}), task("c", {"b"}), task("d")}));
  workspace_.advance(1min);
  EXPECT_EQ(states(id), "a:FAILED b:UPSTREAM_FAILED c:UPSTREAM_FAILED d:SUCCESS");
  const Json ended = run(id);
  EXPECT_EQ(ended.at("state").at("life_cycle_state"), "INTERNAL_ERROR");
  EXPECT_EQ(ended.at("state").at("result_state"), "FAILED");
  const std::string message = ended.at("state").at("state_message");
  EXPECT_TRUE(message.starts_with("Task a failed with message: Unable to access the notebook \"/Shared/bad\"."));
  EXPECT_EQ(ended.at("status").at("termination_details").at("code"), "RESOURCE_NOT_FOUND");
  EXPECT_EQ(task_of(id, "b").at("status").at("termination_details").at("code"), "SKIPPED");
}

TEST_F(FakeRunGraph, SucceedsWithFailuresWhenTheLastTasksSucceed) {
  const auto id = submit(Json::array({bad_task("a"), with(task("b", {"a"}), {{"run_if", "ALL_DONE"}})}));
  workspace_.advance(1min);
  EXPECT_EQ(state(run(id)), "SUCCESS_WITH_FAILURES");
}

TEST_F(FakeRunGraph, RunIfDecidesWhetherATaskRuns) {
  EXPECT_EQ(outcome("ALL_SUCCESS", {"good"}), "SUCCESS");
  EXPECT_EQ(outcome("ALL_SUCCESS", {"good", "bad"}), "UPSTREAM_FAILED");
  EXPECT_EQ(outcome("ALL_SUCCESS", {"good", "excluded"}), "EXCLUDED");
  EXPECT_EQ(outcome("ALL_DONE", {"bad", "excluded"}), "SUCCESS");
  EXPECT_EQ(outcome("AT_LEAST_ONE_SUCCESS", {"good", "bad"}), "SUCCESS");
  EXPECT_EQ(outcome("AT_LEAST_ONE_SUCCESS", {"bad"}), "UPSTREAM_FAILED");
  EXPECT_EQ(outcome("AT_LEAST_ONE_SUCCESS", {"excluded"}), "EXCLUDED");
  EXPECT_EQ(outcome("NONE_FAILED", {"good", "excluded"}), "SUCCESS");
  EXPECT_EQ(outcome("NONE_FAILED", {"good", "bad"}), "UPSTREAM_FAILED");
  EXPECT_EQ(outcome("NONE_FAILED", {"excluded"}), "EXCLUDED");
  EXPECT_EQ(outcome("ALL_FAILED", {"bad"}), "SUCCESS");
  EXPECT_EQ(outcome("ALL_FAILED", {"good", "bad"}), "EXCLUDED");
  EXPECT_EQ(outcome("AT_LEAST_ONE_FAILED", {"good", "bad"}), "SUCCESS");
  EXPECT_EQ(outcome("AT_LEAST_ONE_FAILED", {"good"}), "EXCLUDED");
}

TEST_F(FakeRunGraph, ConditionsChooseABranch) {
  const auto branch = [](const std::string& key, const std::string& outcome) {
    return with(task(key), {{"depends_on", Json::array({{{"task_key", "if"}, {"outcome", outcome}}})}});
  };
  const Json condition{{"task_key", "if"},
                       {"condition_task", {{"op", "GREATER_THAN"}, {"left", "10"}, {"right", "9"}}}};
  const auto id = submit(Json::array({condition, branch("then", "true"), branch("else", "false")}));
  workspace_.advance(1min);
  EXPECT_EQ(states(id), "if:SUCCESS then:SUCCESS else:EXCLUDED");
  EXPECT_EQ(task_of(id, "if").at("condition_task").at("outcome"), "true");
  EXPECT_EQ(state(run(id)), "SUCCESS");
}

TEST_F(FakeRunGraph, ConditionsCompareTextsAndNumbers) {
  const auto evaluate = [&](const std::string& op, const std::string& left, const std::string& right) {
    const auto id =
        submit(Json::array({{{"task_key", "if"}, {"condition_task", {{"op", op}, {"left", left}, {"right", right}}}}}));
    workspace_.advance(1s);
    const Json condition = task_of(id, "if");
    return condition.at("condition_task").value("outcome", state(condition));
  };
  EXPECT_EQ(evaluate("EQUAL_TO", "a", "a"), "true");
  EXPECT_EQ(evaluate("EQUAL_TO", "1", "1.0"), "false");
  EXPECT_EQ(evaluate("NOT_EQUAL", "a", "b"), "true");
  EXPECT_EQ(evaluate("GREATER_THAN_OR_EQUAL", "2", "2"), "true");
  EXPECT_EQ(evaluate("LESS_THAN", "10", "9"), "false");
  EXPECT_EQ(evaluate("LESS_THAN_OR_EQUAL", "-1", "1e3"), "true");
  EXPECT_EQ(evaluate("LESS_THAN", "a", "b"), "FAILED");
}

TEST_F(FakeRunGraph, NewClustersTakeTimeToStart) {
  const auto id = submit(Json::array({with(task("a"), {{"new_cluster", {{"num_workers", 1}}}})}));
  EXPECT_EQ(states(id), "a:PENDING");
  EXPECT_EQ(state(run(id)), "PENDING");
  EXPECT_TRUE(run(id).contains("cluster_instance"));
  workspace_.advance(600ms);
  EXPECT_EQ(states(id), "a:RUNNING");
  workspace_.advance(400ms);
  const Json ended = task_of(id, "a");
  EXPECT_EQ(state(ended), "SUCCESS");
  EXPECT_EQ(ended.at("setup_duration"), 600);
  EXPECT_EQ(ended.at("execution_duration"), 400);
}

TEST_F(FakeRunGraph, JobClustersStartOnce) {
  const Json key{{"job_cluster_key", "main"}};
  const Json tasks = Json::array({with(task("a"), key), with(task("b", {"a"}), key)});
  const Json cluster{{"job_cluster_key", "main"}, {"new_cluster", {{"num_workers", 1}}}};
  const auto id = run_now(create_job(tasks, {{"job_clusters", Json::array({cluster})}}));
  workspace_.advance(1000ms);
  EXPECT_EQ(states(id), "a:SUCCESS b:RUNNING");
  EXPECT_EQ(task_of(id, "a").at("cluster_instance"), task_of(id, "b").at("cluster_instance"));
  EXPECT_EQ(run(id).at("job_clusters").size(), 1U);
}

TEST_F(FakeRunGraph, TasksMayTimeOut) {
  FakeWorkspaceOptions slow;
  slow.task_time = 10s;
  workspace_ = Workspace{slow};
  import("/Shared/good", "");
  const auto id = submit(Json::array({with(task("a"), {{"timeout_seconds", 3}}), task("b", {"a"})}));
  workspace_.advance(3s);
  EXPECT_EQ(states(id), "a:TIMEDOUT b:UPSTREAM_FAILED");
  EXPECT_EQ(task_of(id, "a").at("execution_duration"), 3000);
  EXPECT_EQ(state(run(id)), "TIMEDOUT");
}

TEST_F(FakeRunGraph, LoopsCountTheirInputs) {
  const auto id = submit(
      Json::array({{{"task_key", "loop"}, {"for_each_task", {{"inputs", "[1,2,3]"}, {"task", task("inner")}}}}}));
  workspace_.advance(1s);
  const Json stats = task_of(id, "loop").at("for_each_task").at("stats").at("task_run_stats");
  EXPECT_EQ(stats.at("total_iterations"), 3);
  EXPECT_EQ(stats.at("succeeded_iterations"), 3);
}

}  // namespace
}  // namespace databricks::internal::testing

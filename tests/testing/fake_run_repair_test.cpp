#include <cstdint>

#include "run_fixture.hpp"

namespace databricks::internal::testing {
namespace {

/// A run whose task "b" failed, because its notebook was missing.
class FakeRunRepair : public RunFixture {
 protected:
  FakeRunRepair() {
    id_ = run_now(create_job(Json::array({task("a"), bad_task("b", {"a"}), task("c", {"b"})})));
    workspace_.advance(1h);
  }

  [[nodiscard]] JsonResponse repair(const Json& more) { return post("runs/repair", with({{"run_id", id_}}, more)); }
  [[nodiscard]] std::int64_t repair_id(const Json& more) { return repair(more).body.at("repair_id"); }

  std::int64_t id_ = 0;
};

TEST_F(FakeRunRepair, RunsFailedTasksAgain) {
  EXPECT_EQ(states(id_), "a:SUCCESS b:FAILED c:UPSTREAM_FAILED");
  import("/Shared/bad", "");
  const std::int64_t before = task_of(id_, "b").at("run_id");
  EXPECT_GT(repair_id({{"rerun_all_failed_tasks", true}}), 0);
  EXPECT_EQ(states(id_), "a:SUCCESS b:RUNNING c:BLOCKED");
  EXPECT_EQ(state(run(id_)), "RUNNING");
  EXPECT_EQ(run(id_).at("end_time"), 0);
  workspace_.advance(800ms);
  EXPECT_EQ(states(id_), "a:SUCCESS b:SUCCESS c:SUCCESS");
  EXPECT_EQ(state(run(id_)), "SUCCESS");
  EXPECT_EQ(task_of(id_, "b").at("attempt_number"), 1);
  EXPECT_NE(task_of(id_, "b").at("run_id"), before);
  EXPECT_EQ(state(run(before)), "FAILED");
}

TEST_F(FakeRunRepair, RunsNamedTasksAgain) {
  EXPECT_EQ(repair({{"rerun_tasks", {"a"}}}).status, 200);
  EXPECT_EQ(states(id_), "a:RUNNING b:FAILED c:UPSTREAM_FAILED");
}

TEST_F(FakeRunRepair, RunsDependentTasksAgainOnRequest) {
  EXPECT_EQ(repair({{"rerun_tasks", {"a"}}, {"rerun_dependent_tasks", true}}).status, 200);
  EXPECT_EQ(states(id_), "a:RUNNING b:BLOCKED c:BLOCKED");
}

TEST_F(FakeRunRepair, KeepsAHistory) {
  const auto repair = repair_id({{"rerun_tasks", {"b"}}});
  workspace_.advance(1h);
  const Json shown = get("get", id_, "&include_history=true").body;
  const Json history = shown.at("repair_history");
  ASSERT_EQ(history.size(), 2U);
  EXPECT_EQ(history.at(0).at("type"), "ORIGINAL");
  EXPECT_EQ(history.at(0).at("task_run_ids").size(), 3U);
  EXPECT_EQ(history.at(0).at("end_time"), history.at(0).at("start_time").get<std::int64_t>() + 800);
  EXPECT_EQ(history.at(1).at("type"), "REPAIR");
  EXPECT_EQ(history.at(1).at("id"), repair);
  EXPECT_EQ(history.at(1).at("task_run_ids").size(), 1U);
  EXPECT_EQ(state(history.at(1)), "FAILED");
  EXPECT_FALSE(run(id_).contains("repair_history"));
}

TEST_F(FakeRunRepair, WantsTheLatestRepairFromTheSecondOn) {
  const auto first = repair_id({{"rerun_tasks", {"b"}}});
  workspace_.advance(1h);
  expect_refused(repair({{"rerun_tasks", {"b"}}}), "INVALID_PARAMETER_VALUE", "latest_repair_id");
  expect_refused(repair({{"rerun_tasks", {"b"}}, {"latest_repair_id", 7}}), "INVALID_PARAMETER_VALUE", "7");
  EXPECT_EQ(repair({{"rerun_tasks", {"b"}}, {"latest_repair_id", first}}).status, 200);
}

TEST_F(FakeRunRepair, RefusesWhatMakesNoSense) {
  expect_refused(repair(Json::object()), "INVALID_PARAMETER_VALUE", "Exactly one of");
  expect_refused(repair({{"rerun_tasks", {"b"}}, {"rerun_all_failed_tasks", true}}), "INVALID_PARAMETER_VALUE",
                 "Exactly one of");
  expect_refused(repair({{"rerun_tasks", {"z"}}}), "INVALID_PARAMETER_VALUE", "'z'");
  (void)repair({{"rerun_tasks", {"b"}}});
  expect_refused(repair({{"rerun_tasks", {"b"}}}), "INVALID_STATE", "still active");
}

}  // namespace
}  // namespace databricks::internal::testing

#include <databricks/json.hpp>
#include <map>
#include <string>

#include "api/fake_workspace_fixture.hpp"

namespace databricks::internal {
namespace {

using namespace std::chrono_literals;
using jobs::RunLifeCycleState;
using jobs::RunResultState;

class JobsTest : public FakeWorkspaceTest {
 protected:
  static constexpr const char* kNotebook = "/Shared/sample/notebook";

  JobsTest() {
    client().workspace().mkdirs("/Shared/sample");
    client().workspace().import_({.content = "print(1)",
                                  .format = workspace::ImportFormat::source,
                                  .language = workspace::Language::python,
                                  .path = kNotebook});
  }

  static jobs::CreateJob sample_job(std::string name = "Sample Job") {
    jobs::CreateJob job{.max_concurrent_runs = 1, .name = std::move(name)};
    job.job_clusters.push_back({.job_cluster_key = "main",
                                .new_cluster = compute::ClusterConfig{}
                                                   .with_runtime(compute::runtimes::lts_15_4)
                                                   .with_node_type(compute::node_types::standard_d3_v2)
                                                   .with_workers(1)});
    const jobs::NotebookTask notebook{.notebook_path = kNotebook};
    add_task(job, "task1", notebook).job_cluster_key = "main";
    add_task(job, "task2", notebook).job_cluster_key = "main";
    add_task(job, "task3", notebook, {"task1", "task2"}).job_cluster_key = "main";
    return job;
  }

  /// The first task's notebook is missing, so that it fails and the third one is not run.
  static jobs::CreateJob failing_job() {
    auto job = sample_job();
    job.tasks[0].notebook_task->notebook_path = "/Shared/sample/missing";
    return job;
  }
};

TEST_F(JobsTest, CreateRunWaitExport) {
  auto job = sample_job();
  job.schedule = jobs::CronSchedule{.pause_status = jobs::PauseStatus::unpaused,
                                    .quartz_cron_expression = "0 0 9 ? * MON-FRI",
                                    .timezone_id = "Europe/London"};
  const auto job_id = client().jobs().create(job).job_id;
  const auto run_id = client().jobs().run_now(job_id).run_id;

  int polls = 0;
  const auto run = client().jobs().wait_for_run(run_id, {.on_progress = [&polls](const jobs::Run&) { ++polls; }});
  EXPECT_GT(polls, 1);
  ASSERT_TRUE(run.state.has_value());
  EXPECT_EQ(run.state->result_state, RunResultState::success);

  std::map<std::string, jobs::RunTask> tasks;
  for (const auto& task : run.tasks) tasks.emplace(task.task_key, task);
  ASSERT_EQ(tasks.size(), 3u);
  for (const auto& [key, task] : tasks) {
    EXPECT_TRUE(jobs::has_succeeded(*task.state)) << key;
    const auto views = client().jobs().export_run({.run_id = task.run_id});
    ASSERT_EQ(views.size(), 1u) << key;
    EXPECT_NE(views.front().content.value_or("").find("<html"), std::string::npos);
  }
  EXPECT_GE(*tasks.at("task3").start_time, *tasks.at("task1").end_time);
  EXPECT_GE(*tasks.at("task3").start_time, *tasks.at("task2").end_time);
}

TEST_F(JobsTest, GetKeepsWhatCreateHasSent) {
  const auto created = sample_job();
  const auto job = client().jobs().get(client().jobs().create(created).job_id);
  ASSERT_TRUE(job.settings.has_value());
  EXPECT_EQ(job.settings->name, created.name);
  EXPECT_EQ(job.settings->tasks, created.tasks);
  EXPECT_EQ(job.settings->job_clusters, created.job_clusters);
}

TEST_F(JobsTest, AJobRunsAfterOthersAndAppliesAnAiFunction) {
  jobs::CreateJob created{.name = "Classify reviews", .trigger = jobs::TriggerSettings{}};
  created.trigger->job_completion =
      jobs::JobCompletionTriggerConfiguration{.if_status = jobs::JobCompletionTriggerConfigurationIfStatus::done,
                                              .jobs = {{.job_id = "7", .workspace_id = "42"}}};
  add_task(created, "classify",
           jobs::AiFunctionTask{
               .ai_classify = jobs::AiClassifyFunction{.instructions = "Mood of a review.", .version = "2.1"},
               .delta_table = jobs::DeltaTableSource{.input_column = "text", .table_name = "main.shop.reviews"},
               .output = {.catalog = "main", .schema = "shop", .table = "moods"}});

  const auto job = client().jobs().get(client().jobs().create(created).job_id);
  EXPECT_EQ(job.settings->trigger, created.trigger);
  EXPECT_EQ(job.settings->tasks, created.tasks);
}

TEST_F(JobsTest, AJobThatIsNotThereIsNotFound) {
  EXPECT_THROW(static_cast<void>(client().jobs().get(1)), ResourceDoesNotExist);
  EXPECT_THROW(static_cast<void>(client().jobs().get_run(1)), ResourceDoesNotExist);
  EXPECT_THROW(client().jobs().run_now(1), InvalidParameterValue);
}

TEST_F(JobsTest, ATaskThatDependsOnNoneIsRefused) {
  auto job = sample_job();
  job.tasks[2].depends_on.push_back({.task_key = "nobody"});
  EXPECT_THROW(client().jobs().create(job), BadRequest);
}

TEST_F(JobsTest, ListFiltersByNameAndCrossesPages) {
  for (int index = 0; index < 5; ++index) client().jobs().create(sample_job("job " + std::to_string(index)));
  EXPECT_EQ(client().jobs().list({.limit = 2}).all().size(), 5u);
  EXPECT_EQ(client().jobs().list({.limit = 2}).all(3).size(), 3u);

  const auto named = client().jobs().list({.expand_tasks = true, .name = "JOB 3"}).all();
  ASSERT_EQ(named.size(), 1u);
  EXPECT_EQ(named.front().settings->tasks.size(), 3u);
}

TEST_F(JobsTest, AListThatIsCutOffIsAnError) {
  workspace().add_fault(
      {.route = "GET /api/2.1/jobs/list", .status = 200, .body = R"({"jobs": [{"job_id": 1}], "has_more": true})"});
  const auto result = try_call([&] { return client().jobs().list().all(); });
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ErrorKind::decode);
  EXPECT_EQ(result.error().call, "GET /api/2.1/jobs/list");
}

TEST_F(JobsTest, PagesThatGoRoundInACircleAreAnError) {
  const std::string page = R"({"job_id": 1, "next_page_token": "same", "settings": {"tasks": [{"task_key": "a"}]}})";
  workspace().add_fault({.route = "GET /api/2.1/jobs/get", .times = 2, .status = 200, .body = page});
  EXPECT_THROW(static_cast<void>(client().jobs().get(1)), DecodeError);
}

TEST_F(JobsTest, UpdateChangesOnlyWhatItNames) {
  const auto job_id = client().jobs().create(sample_job()).job_id;
  client().jobs().update({.fields_to_remove = {"max_concurrent_runs"},
                          .job_id = job_id,
                          .new_settings = jobs::JobSettings{.name = "renamed"}});
  const auto job = client().jobs().get(job_id);
  EXPECT_EQ(job.settings->name, "renamed");
  EXPECT_EQ(job.settings->tasks.size(), 3u);
}

TEST_F(JobsTest, ResetKeepsSettingsTheLibraryDoesNotKnow) {
  auto body = nlohmann::json(sample_job());
  body["zz_new_setting"] = {{"a", 1}};
  const auto created = nlohmann::json::parse(client().raw(http::Verb::post, "/api/2.1/jobs/create", body.dump()));

  auto job = client().jobs().get(created.at("job_id").get<std::int64_t>());
  job.settings->name = "renamed";
  client().jobs().reset({.job_id = job.job_id, .new_settings = *job.settings});

  const auto after =
      nlohmann::json::parse(client().raw(http::Verb::get, "/api/2.1/jobs/get?job_id=" + std::to_string(job.job_id)));
  EXPECT_EQ(after.at("settings").at("name"), "renamed");
  EXPECT_EQ(after.at("settings").at("zz_new_setting").at("a"), 1);
}

TEST_F(JobsTest, Delete) {
  const auto job_id = client().jobs().create(sample_job()).job_id;
  client().jobs().delete_(job_id);
  EXPECT_THROW(static_cast<void>(client().jobs().get(job_id)), ResourceDoesNotExist);
}

TEST_F(JobsTest, ARunThatFailsSaysWhyAndWhere) {
  const auto run_id = client().jobs().run_now(client().jobs().create(failing_job()).job_id).run_id;
  try {
    client().jobs().wait_for_run(run_id);
    FAIL();
  } catch (const OperationFailed& error) {
    const std::string text = error.what();
    EXPECT_NE(text.find(std::to_string(run_id)), std::string::npos) << text;
    EXPECT_NE(text.find("FAILED"), std::string::npos) << text;
    EXPECT_NE(text.find("https://"), std::string::npos) << text;
  }
  const auto run = client().jobs().wait_until_run_ends(run_id);
  EXPECT_FALSE(jobs::has_succeeded(*run.state));
}

TEST_F(JobsTest, RepairRunsTheFailedTasksAgain) {
  const auto run_id = client().jobs().run_now(client().jobs().create(failing_job()).job_id).run_id;
  client().jobs().wait_until_run_ends(run_id);
  client().workspace().import_({.content = "print(2)",
                                .format = workspace::ImportFormat::source,
                                .language = workspace::Language::python,
                                .path = "/Shared/sample/missing"});
  const auto repair = client().jobs().repair_run({.rerun_all_failed_tasks = true, .run_id = run_id});
  EXPECT_NE(repair.repair_id, 0);
  EXPECT_TRUE(jobs::has_succeeded(*client().jobs().wait_for_run(run_id).state));
  const auto history = client().jobs().get_run({.include_history = true, .run_id = run_id}).repair_history;
  EXPECT_GE(history.size(), 2u);
  EXPECT_THROW(client().jobs().repair_run({.rerun_tasks = {"task1"}, .run_id = run_id}), BadRequest);
}

TEST_F(JobsTest, ALostResponseToRunNowMakesOneRun) {
  const auto job_id = client().jobs().create(sample_job()).job_id;
  workspace().add_fault({.route = "POST /api/2.1/jobs/run-now", .times = 3, .status = 502, .after_handler = true});
  client().jobs().run_now(job_id);
  EXPECT_EQ(client().jobs().list_runs({.job_id = job_id}).all().size(), 1u);
}

TEST_F(JobsTest, ALostResponseToCreateIsNotRetried) {
  workspace().add_fault({.route = "POST /api/2.1/jobs/create", .status = 502, .error_code = "", .after_handler = true});
  EXPECT_THROW(client().jobs().create(sample_job()), ApiError);
  EXPECT_EQ(client().jobs().list().all().size(), 1u);
}

TEST_F(JobsTest, SubmitRunsTasksWithoutAJob) {
  jobs::SubmitRun request{.run_name = "once"};
  auto& task = add_task(request, "only", jobs::NotebookTask{.notebook_path = kNotebook});
  task.new_cluster = compute::ClusterConfig{}
                         .with_runtime(compute::runtimes::lts_15_4)
                         .with_node_type("Standard_D3_v2")
                         .with_workers(1);
  const auto run_id = client().jobs().submit(request).run_id;
  const auto run = client().jobs().wait_for_run(run_id);
  EXPECT_EQ(run.run_name, "once");
  ASSERT_EQ(run.tasks.size(), 1u);
  EXPECT_TRUE(client().jobs().get_run_output(run.tasks.front().run_id).notebook_output.has_value());

  const auto body = nlohmann::json::parse(workspace().last_body("POST /api/2.1/jobs/runs/submit"));
  EXPECT_EQ(body.at("idempotency_token").get<std::string>().size(), 36u);
}

TEST_F(JobsTest, CancelledRunsEndAndCanBeDeleted) {
  const auto job_id = client().jobs().create(sample_job()).job_id;
  const auto run_id = client().jobs().run_now(job_id).run_id;
  EXPECT_THROW(client().jobs().delete_run(run_id), BadRequest);
  client().jobs().cancel_run(run_id);
  const auto run = client().jobs().wait_until_run_ends(run_id);
  EXPECT_EQ(run.state->result_state, RunResultState::canceled);
  client().jobs().delete_run(run_id);
  EXPECT_THROW(static_cast<void>(client().jobs().get_run(run_id)), ResourceDoesNotExist);

  const auto second = client().jobs().run_now(job_id).run_id;
  client().jobs().cancel_all_runs({.job_id = job_id});
  EXPECT_EQ(client().jobs().wait_until_run_ends(second).state->result_state, RunResultState::canceled);
}

TEST_F(JobsTest, ListRunsFilters) {
  const auto job_id = client().jobs().create(sample_job()).job_id;
  const auto run_id = client().jobs().run_now(job_id).run_id;
  EXPECT_EQ(client().jobs().list_runs({.active_only = true}).all().size(), 1u);
  client().jobs().wait_for_run(run_id);
  EXPECT_EQ(client().jobs().list_runs({.active_only = true}).all().size(), 0u);
  EXPECT_EQ(client().jobs().list_runs({.completed_only = true, .job_id = job_id}).all().size(), 1u);
  EXPECT_THROW(static_cast<void>(client().jobs().list_runs({.active_only = true, .completed_only = true}).all()),
               BadRequest);
}

}  // namespace
}  // namespace databricks::internal

// Jobs and runs of more tasks than fit into a page of a list, which version 2.2 of the jobs API cuts off.

#include <string>

#include "api/fake_workspace_fixture.hpp"

namespace databricks::internal {
namespace {

constexpr std::size_t kTasks = 250;  // three pages of 100
constexpr std::size_t kPageSize = 100;

/// Sends the calls of the jobs API to its version 2.2.
class Newer final : public http::Policy {
 public:
  [[nodiscard]] Result<http::Response> send(http::Request& request, const http::Context& context,
                                            const http::Next& next) const override {
    if (const auto at = request.url.find("/api/2.1/jobs/"); at != std::string::npos) request.url[at + 7] = '2';
    return next(request, context);
  }
};

class LargeJobsTest : public FakeWorkspaceTest {
 protected:
  LargeJobsTest()
      : client_([this] {
          Config settings = config();
          settings.per_call_policies = {std::make_shared<Newer>()};
          return settings;
        }()) {}

  [[nodiscard]] const JobsClient& jobs() const { return client_.jobs(); }

  std::int64_t create_job(std::size_t tasks = kTasks) {
    jobs::CreateJob job{.name = "large"};
    for (std::size_t index = 0; index < tasks; ++index) {
      add_task(job, "task" + std::to_string(index), jobs::NotebookTask{.notebook_path = "/Shared/missing"})
          .existing_cluster_id = "none";
    }
    return jobs().create(job).job_id;
  }

  [[nodiscard]] std::size_t gets() { return workspace().call_count("GET /api/2.2/jobs/get"); }
  [[nodiscard]] std::size_t run_gets() { return workspace().call_count("GET /api/2.2/jobs/runs/get"); }

 private:
  DatabricksClient client_;
};

TEST_F(LargeJobsTest, AreCompleteInLists) {
  create_job();
  const auto listed = jobs().list({.expand_tasks = true}).all();
  ASSERT_EQ(listed.size(), 1U);
  EXPECT_EQ(listed[0].settings->tasks.size(), kTasks);
  EXPECT_EQ(listed[0].settings->tasks.back().task_key, "task249");
  EXPECT_FALSE(listed[0].has_more.value_or(true));
  EXPECT_EQ(gets(), 3U) << "one get of three pages";
}

TEST_F(LargeJobsTest, AreCompletedWhenTheyAreReached) {
  create_job();
  create_job();
  auto list = jobs().list({.expand_tasks = true});
  EXPECT_EQ(gets(), 0U);
  auto job = list.begin();
  EXPECT_EQ(gets(), 3U);
  EXPECT_EQ(job->settings->tasks.size(), kTasks);
  ++job;
  EXPECT_EQ(gets(), 6U);
  EXPECT_EQ(job->settings->tasks.size(), kTasks);
  EXPECT_EQ(jobs().list({.expand_tasks = true}).all(1).size(), 1U);
  EXPECT_EQ(gets(), 9U);
}

TEST_F(LargeJobsTest, CostNothingWhereTheyAreNotWanted) {
  create_job(kPageSize);
  EXPECT_EQ(jobs().list({.expand_tasks = true}).all().size(), 1U);
  create_job();
  EXPECT_EQ(jobs().list().all().size(), 2U);
  const auto listed = jobs().list({.expand_tasks = true}, jobs::LargeEntries::as_listed).all();
  EXPECT_EQ(listed[0].settings->tasks.size(), kPageSize);
  EXPECT_TRUE(listed[0].has_more.value_or(false)) << "what is cut off says so";
  EXPECT_EQ(gets(), 0U);
}

TEST_F(LargeJobsTest, StayAsListedWhenTheyAreDeletedMeanwhile) {
  const auto gone = create_job();
  create_job();
  auto list = jobs().list({.expand_tasks = true});
  auto job = list.begin();
  jobs().delete_(gone);
  ++job;
  EXPECT_EQ(job->job_id, gone);
  EXPECT_EQ(job->settings->tasks.size(), kPageSize);
  EXPECT_TRUE(job->has_more.value_or(false));
}

TEST_F(LargeJobsTest, AreCompletedLaterWhenTheirGetFails) {
  create_job();
  auto list = jobs().list({.expand_tasks = true});
  workspace().add_fault({.route = "GET /api/2.2/jobs/get", .status = 403, .error_code = "PERMISSION_DENIED"});
  EXPECT_THROW(static_cast<void>(list.begin()), PermissionDenied);
  EXPECT_EQ(list.begin()->settings->tasks.size(), kTasks);
}

TEST_F(LargeJobsTest, AreCompleteInPages) {
  create_job();
  create_job();
  auto list = jobs().list({.expand_tasks = true});
  for (const jobs::BaseJob& job : list.next_page().items) EXPECT_EQ(job.settings->tasks.size(), kTasks);
}

TEST_F(LargeJobsTest, RunAndAreCompleteInListsOfRuns) {
  jobs().run_now(create_job());
  const auto listed = jobs().list_runs({.expand_tasks = true}).all();
  ASSERT_EQ(listed.size(), 1U);
  EXPECT_EQ(listed[0].tasks.size(), kTasks);
  EXPECT_FALSE(listed[0].has_more.value_or(true));
  EXPECT_EQ(run_gets(), 3U);
  const auto cut = jobs().list_runs({.expand_tasks = true}, jobs::LargeEntries::as_listed).all();
  EXPECT_EQ(cut[0].tasks.size(), kPageSize);
  EXPECT_EQ(run_gets(), 3U);
}

}  // namespace
}  // namespace databricks::internal

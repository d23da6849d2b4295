// A run that was started a moment ago may not be known everywhere in the service yet.

#include <chrono>

#include "api/fake_workspace_fixture.hpp"

namespace databricks::internal {
namespace {

using namespace std::chrono_literals;

class RecentRunsTest : public FakeWorkspaceTest {
 protected:
  explicit RecentRunsTest(std::chrono::milliseconds lag = 2s) : FakeWorkspaceTest({.read_lag = lag}) {}

  static std::int64_t submit_run(const DatabricksClient& client) {
    jobs::SubmitRun request{.run_name = "once"};
    add_task(request, "only", jobs::NotebookTask{.notebook_path = "/Shared/missing"}).existing_cluster_id = "none";
    return client.jobs().submit(request).run_id;
  }

  std::int64_t start_run() {
    jobs::CreateJob job{.name = "nightly"};
    add_task(job, "only", jobs::NotebookTask{.notebook_path = "/Shared/missing"}).existing_cluster_id = "none";
    return client().jobs().run_now(client().jobs().create(job).job_id).run_id;
  }
};

TEST_F(RecentRunsTest, AreFoundAFewSecondsLater) {
  const auto run_id = start_run();
  const auto start = clock().now();
  EXPECT_EQ(client().jobs().get_run(run_id).run_id, run_id);
  EXPECT_GE(clock().now() - start, 2s);
  EXPECT_LE(clock().now() - start, 3s);
}

TEST_F(RecentRunsTest, AreWaitedFor) { EXPECT_NO_THROW(client().jobs().wait_until_run_ends(start_run())); }

TEST_F(RecentRunsTest, MayBeSubmittedToo) {
  EXPECT_NO_THROW(static_cast<void>(client().jobs().get_run(submit_run(client()))));
}

TEST_F(RecentRunsTest, AreNotFoundAtOnceByWhoDidNotStartThem) {
  const auto run_id = start_run();
  const DatabricksClient other{config()};
  const auto start = clock().now();
  EXPECT_THROW(static_cast<void>(other.jobs().get_run(run_id)), ResourceDoesNotExist);
  EXPECT_THROW(static_cast<void>(client().jobs().get_run(run_id + 1)), ResourceDoesNotExist);
  EXPECT_EQ(clock().now(), start);
}

TEST_F(RecentRunsTest, KeepToTheTimeOfTheCall) {
  const auto run_id = start_run();
  const auto start = clock().now();
  EXPECT_THROW(static_cast<void>(client().jobs().get_run(run_id, {.timeout = 1s})), ResourceDoesNotExist);
  EXPECT_LE(clock().now() - start, 1s);
}

class UnseenRunsTest : public RecentRunsTest {
 protected:
  UnseenRunsTest() : RecentRunsTest(1h) {}
};

TEST_F(UnseenRunsTest, AreReportedAfterAFewSeconds) {
  const auto run_id = start_run();
  const auto start = clock().now();
  EXPECT_THROW(static_cast<void>(client().jobs().get_run(run_id)), ResourceDoesNotExist);
  EXPECT_GE(clock().now() - start, 3s);
  EXPECT_LE(clock().now() - start, 5s);
}

/// Cancels a source behind each poll at a run.
class Canceller final : public http::Policy {
 public:
  explicit Canceller(CancelSource source) : source_(std::move(source)) {}
  [[nodiscard]] Result<http::Response> send(http::Request& request, const http::Context& context,
                                            const http::Next& next) const override {
    auto outcome = next(request, context);
    if (request.url.find("/runs/get?") != std::string::npos) source_.cancel();
    return outcome;
  }

 private:
  CancelSource source_;
};

TEST_F(UnseenRunsTest, AreNotAskedForAgainWhenCancelled) {
  const CancelSource source;
  Config settings = config();
  settings.per_call_policies = {std::make_shared<Canceller>(source)};
  const DatabricksClient cancelled{settings};
  const auto run_id = submit_run(cancelled);
  const auto result = try_call([&] { return cancelled.jobs().get_run(run_id, {.cancel = source.token()}); });
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ErrorKind::cancelled);
  EXPECT_EQ(result.error().call, "GET /api/2.1/jobs/runs/get");
}

}  // namespace
}  // namespace databricks::internal

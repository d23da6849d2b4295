// Whatever happens on the way, what is asked for once is done once.

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include <databricks/databricks.hpp>
#include <databricks/testing/fake_server.hpp>

#include "support/long_form.hpp"

namespace databricks::internal {
namespace {

using namespace std::chrono_literals;
using testing::FakeServer;
using testing::FakeWorkspace;

constexpr int kThreads = 16;
constexpr double kFaultRate = 0.2;

class ExactlyOnce : public ::testing::Test {
 protected:
  static int work_to_do() { return support::long_or(10'000, 500); }

  /// Does the work that often from many threads, while one response in five is an error, or is lost, before or after the work was done.
  /// @return what each gave, in no order.
  std::vector<std::string> under_faults(const std::string& route, const std::function<std::string()>& work) {
    workspace->add_random_faults(
        {.seed = 20, .rate = kFaultRate, .route = route, .faults = testing::transient_faults()});
    std::vector<std::vector<std::string>> results(kThreads);
    std::atomic<int> left = work_to_do();
    std::vector<std::thread> threads;
    for (auto& own : results) {
      threads.emplace_back([&] {
        while (left-- > 0) {
          try {
            own.push_back(work());
          } catch (const Exception& failure) {
            ADD_FAILURE() << failure.what();
          }
        }
      });
    }
    for (auto& thread : threads) thread.join();
    const auto calls = workspace->calls();
    EXPECT_GT(std::ranges::count(calls, route), work_to_do() * (1 + kFaultRate / 2)) << "there were few faults";

    std::vector<std::string> all;
    for (const auto& own : results) all.insert(all.end(), own.begin(), own.end());
    return all;
  }

  /// Nothing lost, nothing there twice, and everybody was told the right name.
  void expect_all_once(const std::vector<std::string>& told, const std::vector<std::string>& existing) const {
    const auto expected = static_cast<std::size_t>(work_to_do());
    EXPECT_EQ(existing.size(), expected);
    EXPECT_EQ(told.size(), expected);
    EXPECT_EQ(std::set(told.begin(), told.end()), std::set(existing.begin(), existing.end()));
  }

  [[nodiscard]] std::vector<std::string> runs() const {
    std::vector<std::string> ids;
    for (const jobs::BaseRun& run : client.jobs().list_runs({})) ids.push_back(std::to_string(run.run_id));
    return ids;
  }

  std::shared_ptr<FakeWorkspace> workspace = std::make_shared<FakeWorkspace>();
  FakeServer server{workspace};
  DatabricksClient client{{.host = server.url(),
                           .token = "dapi-fake",
                           .retry = {.max_attempts = 30,
                                     .max_connect_attempts = 30,
                                     .initial_backoff = 2ms,
                                     .maximum_backoff = 20ms,
                                     .minimum_backoff = 1ms}}};
};

TEST_F(ExactlyOnce, ClustersAreCreated) {
  const auto told = under_faults("POST /api/2.0/clusters/create", [&] {
    return client.clusters()
        .create({.node_type_id = "Standard_DS3_v2", .num_workers = 1, .spark_version = "15.4.x-scala2.12"})
        .cluster_id;
  });
  std::vector<std::string> existing;
  for (const compute::ClusterDetails& cluster : client.clusters().list()) existing.push_back(cluster.cluster_id);
  expect_all_once(told, existing);
}

template <class Request>
Request with_a_task(Request request) {
  add_task(request, "only", jobs::NotebookTask{.notebook_path = "/Shared/nightly"}).new_cluster =
      compute::ClusterConfig{}
          .with_runtime(compute::runtimes::lts_15_4)
          .with_node_type("Standard_D3_v2")
          .with_workers(1);
  return request;
}

TEST_F(ExactlyOnce, JobsAreRun) {
  const auto job = client.jobs().create(with_a_task(jobs::CreateJob{.max_concurrent_runs = 1000, .name = "nightly"}));
  const auto told = under_faults("POST /api/2.1/jobs/run-now",
                                 [&] { return std::to_string(client.jobs().run_now(job.job_id).run_id); });
  expect_all_once(told, runs());
}

TEST_F(ExactlyOnce, RunsAreSubmitted) {
  const auto request = with_a_task(jobs::SubmitRun{.run_name = "once"});
  const auto told = under_faults("POST /api/2.1/jobs/runs/submit",
                                 [&] { return std::to_string(client.jobs().submit(request).run_id); });
  expect_all_once(told, runs());
}

}  // namespace
}  // namespace databricks::internal

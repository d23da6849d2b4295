#include <gtest/gtest.h>

#include <string>

#include "run_fixture.hpp"

namespace databricks::internal::testing {
namespace {

/// A workspace whose reads lag a minute behind its writes.
class ReadLag : public RunFixture {
 protected:
  ReadLag() : RunFixture({.read_lag = 1min}) {}

  /// Not there at first, there a minute later.
  void expect_to_appear(const std::string& target) {
    const JsonResponse early = workspace_.get(target);
    EXPECT_EQ(early.status, 400);
    EXPECT_EQ(early.error_code(), "INVALID_PARAMETER_VALUE");
    EXPECT_NE(early.message().find("does not exist"), std::string::npos);
    workspace_.advance(59'999ms);
    EXPECT_EQ(workspace_.get(target).status, 400);
    workspace_.advance(1ms);
    EXPECT_EQ(workspace_.get(target).status, 200);
  }
  void expect_to_be_listed_late(const std::string& target, const std::string& member) {
    EXPECT_FALSE(workspace_.get(target).body.contains(member));
    workspace_.advance(1min);
    EXPECT_EQ(workspace_.get(target).body.at(member).size(), 1U);
  }
  [[nodiscard]] std::string create_cluster() {
    return workspace_
        .post("/api/2.0/clusters/create",
              {{"spark_version", "15.4.x-scala2.12"}, {"node_type_id", "Standard_D3_v2"}, {"num_workers", 1}})
        .body.at("cluster_id");
  }
};

TEST_F(ReadLag, HidesNewClusters) { expect_to_appear("/api/2.0/clusters/get?cluster_id=" + create_cluster()); }

TEST_F(ReadLag, HidesNewClustersInLists) {
  (void)create_cluster();
  expect_to_be_listed_late("/api/2.0/clusters/list", "clusters");
}

TEST_F(ReadLag, HidesNewJobs) {
  expect_to_appear("/api/2.1/jobs/get?job_id=" + std::to_string(create_job(Json::array({task("a")}))));
}

TEST_F(ReadLag, HidesNewJobsInLists) {
  (void)create_job(Json::array({task("a")}));
  expect_to_be_listed_late("/api/2.1/jobs/list", "jobs");
}

TEST_F(ReadLag, HidesNewRuns) {
  expect_to_appear("/api/2.1/jobs/runs/get?run_id=" + std::to_string(run_now(create_job(Json::array({task("a")})))));
}

TEST_F(ReadLag, HidesNewRunsInLists) {
  (void)submit(Json::array({task("a")}));
  expect_to_be_listed_late("/api/2.1/jobs/runs/list", "runs");
}

TEST_F(ReadLag, DoesNotKeepWritesFromWorking) {
  const std::string id = create_cluster();
  EXPECT_EQ(workspace_.post("/api/2.0/clusters/delete", {{"cluster_id", id}}).status, 200);
  EXPECT_EQ(post("run-now", {{"job_id", create_job(Json::array({task("a")}))}}).status, 200);
}

}  // namespace
}  // namespace databricks::internal::testing

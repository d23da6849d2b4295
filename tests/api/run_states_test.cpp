// Runs tell how they are in an older form, `state`, and in a newer one, `status`. Either is enough.

#include <databricks/json.hpp>
#include <string>

#include "api/fake_workspace_fixture.hpp"

namespace databricks::internal {
namespace {

jobs::Run run_of(const std::string& json) { return decode<jobs::Run>(json); }

TEST(RunStates, TellTheEndInEitherForm) {
  for (const char* json :
       {R"({"state": {"life_cycle_state": "TERMINATED"}})", R"({"state": {"life_cycle_state": "SKIPPED"}})",
        R"({"state": {"life_cycle_state": "INTERNAL_ERROR"}})", R"({"status": {"state": "TERMINATED"}})",
        R"({"state": {}, "status": {"state": "TERMINATED"}})"}) {
    EXPECT_TRUE(jobs::has_ended(run_of(json))) << json;
  }
  for (const char* json :
       {"{}", R"({"state": {"life_cycle_state": "RUNNING"}})", R"({"status": {"state": "TERMINATING"}})",
        R"({"state": {}, "status": {}})", R"({"status": {"state": "NEW_ONE"}})"}) {
    EXPECT_FALSE(jobs::has_ended(run_of(json))) << json;
  }
}

TEST(RunStates, TellSuccessInEitherForm) {
  for (const char* json :
       {R"({"state": {"life_cycle_state": "TERMINATED", "result_state": "SUCCESS"}})",
        R"({"status": {"state": "TERMINATED", "termination_details": {"code": "SUCCESS", "type": "SUCCESS"}}})",
        R"({"status": {"state": "TERMINATED", "termination_details": {"code": "SUCCESS_WITH_FAILURES"}}})",
        R"({"status": {"state": "TERMINATED", "termination_details": {"type": "SUCCESS"}}})"}) {
    EXPECT_TRUE(jobs::has_succeeded(run_of(json))) << json;
  }
  for (
      const char* json :
      {"{}", R"({"status": {"state": "TERMINATED"}})",
       R"({"status": {"state": "RUNNING", "termination_details": {"code": "SUCCESS"}}})",
       R"({"status": {"state": "TERMINATED", "termination_details": {"code": "RUN_EXECUTION_ERROR", "type": "CLIENT_ERROR"}}})",
       R"({"state": {"life_cycle_state": "TERMINATED", "result_state": "FAILED"},
            "status": {"state": "TERMINATED", "termination_details": {"code": "SUCCESS"}}})"}) {
    EXPECT_FALSE(jobs::has_succeeded(run_of(json))) << json;
  }
}

/// Takes the older form out of every run.
class WithoutState final : public http::Policy {
 public:
  [[nodiscard]] Result<http::Response> send(http::Request& request, const http::Context& context,
                                            const http::Next& next) const override {
    auto outcome = next(request, context);
    if (!outcome || request.url.find("/runs/get?") == std::string::npos) return outcome;
    auto run = nlohmann::json::parse(outcome->body);
    run.erase("state");
    for (auto& task : run["tasks"]) task.erase("state");
    outcome->body = run.dump();
    return outcome;
  }
};

class RunsWithoutStateTest : public FakeWorkspaceTest {
 protected:
  RunsWithoutStateTest() {
    Config settings = config();
    settings.per_call_policies = {std::make_shared<WithoutState>()};
    newer_ = std::make_unique<DatabricksClient>(settings);
    newer().workspace().mkdirs("/Shared");
    newer().workspace().import_({.content = "print(1)",
                                 .format = workspace::ImportFormat::source,
                                 .language = workspace::Language::python,
                                 .path = "/Shared/there"});
  }

  [[nodiscard]] const DatabricksClient& newer() const { return *newer_; }

  std::int64_t start_run(const std::string& notebook) {
    jobs::SubmitRun request{.run_name = "once"};
    add_task(request, "only", jobs::NotebookTask{.notebook_path = notebook}).new_cluster =
        compute::ClusterConfig{}
            .with_runtime(compute::runtimes::lts_15_4)
            .with_node_type("Standard_D3_v2")
            .with_workers(1);
    return newer().jobs().submit(request).run_id;
  }

 private:
  std::unique_ptr<DatabricksClient> newer_;
};

TEST_F(RunsWithoutStateTest, AreWaitedFor) {
  const jobs::Run run = newer().jobs().wait_for_run(start_run("/Shared/there"));
  EXPECT_FALSE(run.state);
  EXPECT_TRUE(jobs::has_succeeded(run));
  EXPECT_TRUE(jobs::has_succeeded(run.tasks.front()));
}

TEST_F(RunsWithoutStateTest, SayWhyTheyFailed) {
  const auto run_id = start_run("/Shared/missing");
  try {
    newer().jobs().wait_for_run(run_id);
    FAIL();
  } catch (const OperationFailed& failure) {
    EXPECT_NE(std::string{failure.what()}.find("TERMINATED RESOURCE_NOT_FOUND"), std::string::npos) << failure.what();
    EXPECT_NE(std::string{failure.what()}.find("https://"), std::string::npos) << failure.what();
  }
  EXPECT_FALSE(jobs::has_succeeded(newer().jobs().wait_until_run_ends(run_id)));
}

}  // namespace
}  // namespace databricks::internal

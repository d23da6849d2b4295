#pragma once

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "fixture.hpp"

namespace databricks::internal::testing {

/// Runs on a workspace with the notebooks /Shared/good, which ends well, and no others.
/// A task takes 400 ms, a new cluster 600 ms, a cancellation 300 ms.
class RunFixture : public ::testing::Test {
 protected:
  explicit RunFixture(FakeWorkspaceOptions options = {}) : workspace_(std::move(options)) {
    import("/Shared/good", "cHJpbnQoMSk=");
  }

  void import(const std::string& path, const std::string& base64) {
    (void)workspace_.post("/api/2.0/workspace/import",
                          {{"path", path}, {"language", "PYTHON"}, {"content", base64}, {"overwrite", true}});
  }

  [[nodiscard]] static Json task(const std::string& key, const std::vector<std::string>& depends_on = {}) {
    Json result{{"task_key", key}, {"notebook_task", {{"notebook_path", "/Shared/good"}}}};
    for (const std::string& other : depends_on) result["depends_on"].push_back({{"task_key", other}});
    return result;
  }
  [[nodiscard]] static Json bad_task(const std::string& key, const std::vector<std::string>& depends_on = {}) {
    Json result = task(key, depends_on);
    result["notebook_task"]["notebook_path"] = "/Shared/bad";
    return result;
  }
  [[nodiscard]] static Json with(Json object, const Json& more) {
    object.update(more);
    return object;
  }

  [[nodiscard]] JsonResponse post(const std::string& method, const Json& body) {
    return workspace_.post("/api/2.1/jobs/" + method, body);
  }
  [[nodiscard]] std::int64_t create_job(const Json& tasks, const Json& more = Json::object()) {
    return post("create", with({{"name", "nightly"}, {"tasks", tasks}}, more)).body.at("job_id");
  }
  [[nodiscard]] std::int64_t run_now(std::int64_t job_id, const Json& more = Json::object()) {
    return post("run-now", with({{"job_id", job_id}}, more)).body.at("run_id");
  }
  [[nodiscard]] std::int64_t submit(const Json& tasks) {
    return post("runs/submit", {{"run_name", "once"}, {"tasks", tasks}}).body.at("run_id");
  }

  [[nodiscard]] JsonResponse get(const std::string& method, std::int64_t run_id, const std::string& more = "") {
    return workspace_.get("/api/2.1/jobs/runs/" + method + "?run_id=" + std::to_string(run_id) + more);
  }
  [[nodiscard]] Json run(std::int64_t run_id) { return get("get", run_id).body; }
  [[nodiscard]] Json task_of(std::int64_t run_id, const std::string& key) {
    const Json shown = run(run_id);
    for (const Json& each : shown.at("tasks")) {
      if (each.at("task_key") == key) return each;
    }
    return {};
  }

  /// "RUNNING", or the result "SUCCESS" once it is there.
  [[nodiscard]] static std::string state(const Json& run_or_task) {
    const Json state = run_or_task.at("state");
    return state.value("result_state", state.value("life_cycle_state", ""));
  }
  /// The state of each task, as "a:SUCCESS b:RUNNING".
  [[nodiscard]] std::string states(std::int64_t run_id) {
    const Json shown = run(run_id);
    std::string result;
    for (const Json& each : shown.at("tasks")) {
      result += (result.empty() ? "" : " ") + each.at("task_key").get<std::string>() + ":" + state(each);
    }
    return result;
  }

  static void expect_refused(const JsonResponse& response, const std::string& error_code, const std::string& message) {
    EXPECT_EQ(response.status, 400);
    EXPECT_EQ(response.error_code(), error_code);
    EXPECT_NE(response.message().find(message), std::string::npos) << response.message();
  }

  Workspace workspace_;
};

}  // namespace databricks::internal::testing

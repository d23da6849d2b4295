#include <databricks/json.hpp>
#include <string>

#include "api/fake_workspace_fixture.hpp"

namespace databricks::internal {
namespace {

using nlohmann::json;

/// get -> change one field -> edit, reset or update: settings that the models do not know are there afterwards.
class ReadModifyWriteTest : public FakeWorkspaceTest {
 protected:
  /// Adds members of a newer service, deep and flat, to an object.
  static json with_news(json object) {
    object["newer_setting"] = kNews;
    return object;
  }
  json post(const std::string& path, const json& body) {
    return json::parse(client().raw(http::Verb::post, path, body.dump()));
  }
  json get(const std::string& path_and_query) { return json::parse(client().raw(http::Verb::get, path_and_query)); }

  inline static const json kNews{{"deep", {1, 2.5, nullptr, {{"x", false}}}}};
};

TEST_F(ReadModifyWriteTest, ClustersKeepUnknownSettingsThroughEdit) {
  const json definition = with_news({{"cluster_name", "c"},
                                     {"spark_version", compute::runtimes::lts_15_4},
                                     {"node_type_id", compute::node_types::standard_d3_v2},
                                     {"num_workers", 1},
                                     {"azure_attributes", with_news({{"first_on_demand", 1}})}});
  const std::string id = post("/api/2.0/clusters/create", definition).at("cluster_id");
  client().clusters().wait_until_running(id);

  auto edit = to_edit_request(client().clusters().get(id));
  edit.num_workers = 0;
  client().clusters().edit(edit);

  const json after = get("/api/2.0/clusters/get?cluster_id=" + id);
  EXPECT_EQ(after.at("num_workers"), 0);
  EXPECT_EQ(after.at("newer_setting"), kNews);
  EXPECT_EQ(after.at("azure_attributes").at("newer_setting"), kNews);
  EXPECT_EQ(after.at("azure_attributes").at("first_on_demand"), 1);
}

class JobReadModifyWriteTest : public ReadModifyWriteTest {
 protected:
  std::int64_t new_job() {
    const json task = with_news({{"task_key", "t"}, {"notebook_task", with_news({{"notebook_path", "/Shared/n"}})}});
    return post("/api/2.1/jobs/create", with_news({{"name", "j"}, {"tasks", json::array({task})}})).at("job_id");
  }
  void expect_news(std::int64_t job_id) {
    const json settings = get("/api/2.1/jobs/get?job_id=" + std::to_string(job_id)).at("settings");
    EXPECT_EQ(settings.at("name"), "renamed");
    EXPECT_EQ(settings.at("newer_setting"), kNews);
    const json& task = settings.at("tasks").at(0);
    EXPECT_EQ(task.at("newer_setting"), kNews);
    EXPECT_EQ(task.at("notebook_task").at("newer_setting"), kNews);
  }
};

TEST_F(JobReadModifyWriteTest, JobsKeepUnknownSettingsThroughReset) {
  const auto job_id = new_job();
  auto settings = *client().jobs().get(job_id).settings;
  settings.name = "renamed";
  client().jobs().reset({.job_id = job_id, .new_settings = settings});
  expect_news(job_id);
}

TEST_F(JobReadModifyWriteTest, JobsKeepUnknownSettingsThroughUpdate) {
  const auto job_id = new_job();
  auto settings = *client().jobs().get(job_id).settings;
  settings.name = "renamed";
  client().jobs().update({.job_id = job_id, .new_settings = settings});
  expect_news(job_id);
}

TEST_F(ReadModifyWriteTest, PoolsKeepUnknownSettingsThroughEdit) {
  const json pool = with_news({{"instance_pool_name", "p"},
                               {"node_type_id", compute::node_types::standard_d3_v2},
                               {"min_idle_instances", 0},
                               {"disk_spec", with_news({{"disk_count", 1}})}});
  const std::string id = post("/api/2.0/instance-pools/create", pool).at("instance_pool_id");

  auto edit = to_edit_request(client().instance_pool().get(id));
  edit.max_capacity = 7;
  client().instance_pool().edit(edit);

  const json after = get("/api/2.0/instance-pools/get?instance_pool_id=" + id);
  EXPECT_EQ(after.at("max_capacity"), 7);
  EXPECT_EQ(after.at("min_idle_instances"), 0);
  EXPECT_EQ(after.at("newer_setting"), kNews);
  EXPECT_EQ(after.at("disk_spec").at("newer_setting"), kNews);
}

TEST_F(ReadModifyWriteTest, PoliciesKeepUnknownSettingsThroughEdit) {
  const json policy = with_news(
      {{"name", "p"}, {"definition", "{}"}, {"libraries", json::array({with_news({{"jar", "dbfs:/a.jar"}})})}});
  const std::string id = post("/api/2.0/policies/clusters/create", policy).at("policy_id");

  auto edit = to_edit_request(client().cluster_policies().get(id));
  edit.max_clusters_per_user = 2;
  client().cluster_policies().edit(edit);

  const json after = get("/api/2.0/policies/clusters/get?policy_id=" + id);
  EXPECT_EQ(after.at("max_clusters_per_user"), 2);
  EXPECT_EQ(after.at("newer_setting"), kNews);
  EXPECT_EQ(after.at("libraries").at(0).at("newer_setting"), kNews);
}

}  // namespace
}  // namespace databricks::internal

#include "support/bench_service.hpp"

#include <fmt/format.h>

#include <atomic>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <databricks/api/add_task.hpp>
#include <databricks/api/cluster_config.hpp>
#include <databricks/api/spark_versions.hpp>
#include <databricks/model/dbfs.hpp>
#include <databricks/model/jobs.hpp>

namespace databricks::bench {
namespace {

constexpr std::string_view kCluster =
    R"({"cluster_id":"0101-000000-abcdefgh","cluster_name":"bench","spark_version":"15.4.x-scala2.12","state":"RUNNING",)"
    R"("node_type_id":"Standard_D3_v2","driver_node_type_id":"Standard_D3_v2","num_workers":1,"autotermination_minutes":60,)"
    R"("spark_conf":{"spark.speculation":"true"},"custom_tags":{"team":"data"},"creator_user_name":"someone@example.com",)"
    R"("start_time":1767225600000,"state_message":"","default_tags":{"Vendor":"Databricks","ClusterName":"bench"}})";

/// Bytes of all values, the same in every run.
std::string content(std::size_t size) {
  std::string bytes(size, '\0');
  std::uint32_t state = 1;
  for (char& byte : bytes) byte = static_cast<char>((state = state * 1664525 + 1013904223) >> 24);
  return bytes;
}

jobs::JobSettings settings_of_job(int number) {
  jobs::JobSettings settings;
  settings.name = fmt::format("job number {}", number);
  settings.max_concurrent_runs = 1;
  settings.tags = {{"team", "data"}, {"cost", "0815"}};
  settings.schedule = jobs::CronSchedule{.pause_status = jobs::PauseStatus::unpaused,
                                         .quartz_cron_expression = "0 0 9 ? * MON-FRI",
                                         .timezone_id = "Europe/London"};
  settings.job_clusters.push_back({.job_cluster_key = "main",
                                   .new_cluster = compute::ClusterConfig{}
                                                      .with_runtime(compute::runtimes::lts_15_4)
                                                      .with_node_type(compute::node_types::standard_d3_v2)
                                                      .with_autoscale(2, 8)
                                                      .with_spark_conf("spark.speculation", "true")
                                                      .with_log_delivery("dbfs:/cluster-logs")});
  for (int task = 0; task < 6; ++task) {
    jobs::Task& added = add_task(settings, fmt::format("task_{}", task),
                                 jobs::NotebookTask{.base_parameters = {{"date", "2026-01-01"}, {"mode", "full"}},
                                                    .notebook_path = "/Shared/pipelines/nightly/step"},
                                 task == 0 ? std::vector<std::string>{} : std::vector<std::string>{"task_0"});
    added.description = "A step with \"quotes\" and a line\nbreak";
    added.job_cluster_key = "main";
    added.max_retries = 2;
    added.timeout_seconds = std::chrono::seconds{3600};
  }
  return settings;
}

std::string make_list_of_jobs() {
  jobs::ListJobsResponse list;
  for (int number = 0; number < 1500; ++number) {
    list.jobs.push_back({.created_time = Timestamp{std::chrono::milliseconds{1'767'225'600'000 + number}},
                         .creator_user_name = "someone@example.com",
                         .job_id = 1'000'000'000'000 + number,
                         .settings = settings_of_job(number)});
  }
  return encode(list);
}

/// The number of blocks in "/api/2.0/dbfs/get-status?path=%2F256".
std::int64_t blocks_of(std::string_view head) {
  constexpr std::string_view kBefore = "path=%2F";
  return std::strtoll(head.data() + head.find(kBefore) + kBefore.size(), nullptr, 10);
}

std::string get_status(std::string_view head) {
  if (head.find("path=%2Fnew") != std::string_view::npos) {
    return make_response("404 Not Found", R"({"error_code":"RESOURCE_DOES_NOT_EXIST","message":"no"})");
  }
  const auto size = blocks_of(head) * static_cast<std::int64_t>(kBlockSize);
  return make_response("200 OK", encode(files::FileInfo{.file_size = size, .is_dir = false, .path = "/file"}));
}

}  // namespace

const std::string& list_of_jobs() {
  static const std::string text = make_list_of_jobs();
  return text;
}

const std::string& block_to_add() {
  static const std::string text = encode(files::AddBlock{.data = Bytes{content(kBlockSize)}, .handle = 7});
  return text;
}

const std::string& block_read() {
  static const std::string text =
      encode(files::ReadResponse{.bytes_read = kBlockSize, .data = Bytes{content(kBlockSize)}});
  return text;
}

Service bench_service() {
  static std::atomic<int> connections = 0;
  return [cluster = make_response("200 OK", kCluster), handle = make_response("200 OK", R"({"handle":7})"),
          nothing = make_response("200 OK", "{}"), block = make_response("200 OK", block_read()),
          list = make_response("200 OK", list_of_jobs())](const RawRequest& request, ResponseWriter& response) {
    thread_local const int number = ++connections;  // a thread for each connection
    const auto asks_for = [&request](std::string_view path) {
      return request.head.substr(0, request.head.find('\r')).find(path) != std::string_view::npos;
    };
    if (asks_for("/clusters/get")) {
      response.write(cluster);
    } else if (asks_for("/dbfs/read")) {
      response.write(block);
    } else if (asks_for("/dbfs/create")) {
      response.write(handle);
    } else if (asks_for("/dbfs/get-status")) {
      response.write(get_status(request.head));
    } else if (asks_for("/jobs/list")) {
      response.write(list);
    } else if (asks_for("/connections")) {
      response.write(
          make_response("200 OK", fmt::format(R"({{"accepted":{},"this":{}}})", connections.load(), number)));
    } else {
      response.write(nothing);
    }
    return true;
  };
}

}  // namespace databricks::bench

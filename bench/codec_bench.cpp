// Decoding and encoding a list of jobs, beside what cannot be undercut: parsing alone, and copying the structs.

#include <benchmark/benchmark.h>
#include <simdjson.h>

#include <databricks/api/add_task.hpp>
#include <databricks/api/cluster_config.hpp>
#include <databricks/api/spark_versions.hpp>
#include <databricks/model/jobs.hpp>
#include <nlohmann/json.hpp>
#include <string>

namespace {

using namespace databricks;

jobs::ListJobsResponse sample_list() {
  jobs::ListJobsResponse list;
  for (int index = 0; index < 1500; ++index) {
    jobs::BaseJob& job = list.jobs.emplace_back();
    job.job_id = 1'000'000'000'000 + index;
    job.creator_user_name = "someone@example.com";
    job.created_time = Timestamp{std::chrono::milliseconds{1'767'225'600'000 + index}};
    jobs::JobSettings& settings = job.settings.emplace();
    settings.name = "job number " + std::to_string(index);
    settings.max_concurrent_runs = 1;
    settings.tags = {{"team", "data"}, {"cost", "0815"}};
    settings.schedule = jobs::CronSchedule{.pause_status = jobs::PauseStatus::unpaused,
                                           .quartz_cron_expression = "0 0 9 ? * MON-FRI",
                                           .timezone_id = "Europe/London"};
    const auto cluster = compute::ClusterConfig{}
                             .with_runtime(compute::runtimes::lts_15_4)
                             .with_node_type(compute::node_types::standard_d3_v2)
                             .with_autoscale(2, 8)
                             .with_spark_conf("spark.speculation", "true")
                             .with_log_delivery("dbfs:/cluster-logs");
    settings.job_clusters.push_back({.job_cluster_key = "main", .new_cluster = cluster});
    for (int task = 0; task < 6; ++task) {
      jobs::Task& added = add_task(settings, "task_" + std::to_string(task),
                                   jobs::NotebookTask{.base_parameters = {{"date", "2026-01-01"}, {"mode", "full"}},
                                                      .notebook_path = "/Shared/pipelines/nightly/step"},
                                   task == 0 ? std::vector<std::string>{} : std::vector<std::string>{"task_0"});
      added.description = "A step with \"quotes\" and a line\nbreak";
      added.job_cluster_key = "main";
      added.max_retries = 2;
      added.timeout_seconds = std::chrono::seconds{3600};
    }
  }
  return list;
}

const jobs::ListJobsResponse& list() {
  static const auto made = sample_list();
  return made;
}

const std::string& text() {
  static const auto made = encode(list());
  return made;
}

void count_bytes(benchmark::State& state) {
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(text().size()));
}

void floor_simdjson_parse(benchmark::State& state) {
  simdjson::dom::parser parser;
  const simdjson::padded_string padded{text()};
  for (auto _ : state) benchmark::DoNotOptimize(parser.parse(padded).error());
  count_bytes(state);
}
BENCHMARK(floor_simdjson_parse)->Unit(benchmark::kMillisecond);

void floor_copy_structs(benchmark::State& state) {
  for (auto _ : state) {
    auto copy = list();
    benchmark::DoNotOptimize(copy);
  }
  count_bytes(state);
}
BENCHMARK(floor_copy_structs)->Unit(benchmark::kMillisecond);

void peer_nlohmann_parse(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(nlohmann::json::parse(text()));
  count_bytes(state);
}
BENCHMARK(peer_nlohmann_parse)->Unit(benchmark::kMillisecond);

void decode_list(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(decode<jobs::ListJobsResponse>(text()));
  count_bytes(state);
}
BENCHMARK(decode_list)->Unit(benchmark::kMillisecond);

void peer_nlohmann_dump(benchmark::State& state) {
  const auto json = nlohmann::json::parse(text());
  for (auto _ : state) benchmark::DoNotOptimize(json.dump());
  count_bytes(state);
}
BENCHMARK(peer_nlohmann_dump)->Unit(benchmark::kMillisecond);

void encode_list(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(encode(list()));
  count_bytes(state);
}
BENCHMARK(encode_list)->Unit(benchmark::kMillisecond);

}  // namespace

// Decoding and encoding a list of jobs, beside what cannot be undercut: parsing alone, and copying the structs.

#include <benchmark/benchmark.h>
#include <simdjson.h>

#include <databricks/model/dbfs.hpp>
#include <databricks/model/jobs.hpp>
#include <nlohmann/json.hpp>
#include <string>

#include "support/bench_service.hpp"

namespace {

using namespace databricks;

const std::string& text() { return bench::list_of_jobs(); }

const jobs::ListJobsResponse& list() {
  static const auto made = decode<jobs::ListJobsResponse>(text());
  return made;
}

void count_bytes(benchmark::State& state, const std::string& json = text()) {
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(json.size()));
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

void decode_dbfs_read(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(decode<files::ReadResponse>(bench::block_read()));
  count_bytes(state, bench::block_read());
}
BENCHMARK(decode_dbfs_read)->Unit(benchmark::kMicrosecond);

}  // namespace

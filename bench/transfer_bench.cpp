// Files to and from DBFS, beside plain libcurl that moves the same bodies, made beforehand, to and from the same service.

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdint>
#include <databricks/api/dbfs.hpp>
#include <span>
#include <string>
#include <string_view>

#include "support/world.hpp"

namespace {

using namespace databricks;
using bench::World;

constexpr int kBlocks = 64;
constexpr std::int64_t kFileSize = kBlocks * static_cast<std::int64_t>(bench::kBlockSize);

/// Made by main(), before there are threads.
const World* world = nullptr;

void count_bytes(benchmark::State& state) {
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * kFileSize);
}

void floor_libcurl_posts(benchmark::State& state) {
  auto libcurl = world->plain_libcurl();
  const std::string url = world->url("/api/2.0/dbfs/add-block");
  for (auto _ : state) {
    for (int block = 0; block < kBlocks; ++block) benchmark::DoNotOptimize(libcurl.post(url, bench::block_to_add()));
  }
  count_bytes(state);
}
BENCHMARK(floor_libcurl_posts)->Unit(benchmark::kMillisecond)->UseRealTime();

void dbfs_upload(benchmark::State& state) {
  for (auto _ : state) {
    std::int64_t left = kFileSize;
    const auto read = [&left](std::span<char> buffer) {  // content that costs nothing
      const auto count = std::min(left, static_cast<std::int64_t>(buffer.size()));
      left -= count;
      return static_cast<std::size_t>(count);
    };
    world->client().dbfs().upload("/new", UploadSource{read});
  }
  count_bytes(state);
}
BENCHMARK(dbfs_upload)->Unit(benchmark::kMillisecond)->UseRealTime();

void floor_libcurl_gets(benchmark::State& state) {
  auto libcurl = world->plain_libcurl();
  const std::string url = world->url("/api/2.0/dbfs/read?path=%2F64&offset=0&length=1048576");
  for (auto _ : state) {
    for (int block = 0; block < kBlocks; ++block) benchmark::DoNotOptimize(libcurl.get(url));
  }
  count_bytes(state);
}
BENCHMARK(floor_libcurl_gets)->Unit(benchmark::kMillisecond)->UseRealTime();

void dbfs_download(benchmark::State& state) {
  // Like the floor, it keeps nothing: memory for a whole file costs more than its way here.
  for (auto _ : state) {
    world->client().dbfs().download("/64",
                                    DownloadSink{[](std::string_view block) { benchmark::DoNotOptimize(block); }});
  }
  count_bytes(state);
}
BENCHMARK(dbfs_download)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace

int main(int argc, char** argv) {
  const World made{bench::ServiceProcess::Protocol::http};
  world = &made;
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
  benchmark::RunSpecifiedBenchmarks();
}

// What one call costs beside the same exchange with plain libcurl, against the same service in the same run.

#include <benchmark/benchmark.h>

#include <databricks/api/cluster_config.hpp>
#include <databricks/api/clusters.hpp>
#include <databricks/testing/fake_transport.hpp>
#include <databricks/testing/fake_workspace.hpp>
#include <memory>
#include <string>

#include "support/world.hpp"

namespace {

using namespace databricks;
using bench::World;

constexpr int kThreads = 64;

/// Made by main(), before there are threads.
struct Worlds {
  World http{bench::ServiceProcess::Protocol::http};
  World https{bench::ServiceProcess::Protocol::https};
};
const Worlds* worlds = nullptr;

void floor_get(benchmark::State& state, World Worlds::*world) {
  auto libcurl = (worlds->*world).plain_libcurl();
  const std::string url = (worlds->*world).url(bench::kClusterPath);
  for (auto _ : state) benchmark::DoNotOptimize(libcurl.get(url));
}

void clusters_get(benchmark::State& state, World Worlds::*world) {
  const DatabricksClient& client = (worlds->*world).client();
  for (auto _ : state) benchmark::DoNotOptimize(client.clusters().get(bench::kClusterId));
}

void register_gets(const char* protocol, World Worlds::*world) {
  for (const int threads : {1, kThreads}) {
    benchmark::RegisterBenchmark((std::string{"floor_get_"} + protocol).c_str(), floor_get, world)
        ->Unit(benchmark::kMicrosecond)
        ->UseRealTime()
        ->Threads(threads);
    benchmark::RegisterBenchmark((std::string{"clusters_get_"} + protocol).c_str(), clusters_get, world)
        ->Unit(benchmark::kMicrosecond)
        ->UseRealTime()
        ->Threads(threads);
  }
}

/// A workspace with one cluster, in this process.
class Workspace {
 public:
  Workspace() {
    Config config;
    config.host = "http://localhost";
    config.token = "dapi-fake";
    config.transport = std::make_shared<testing::FakeTransport>(workspace_);
    client_ = std::make_unique<DatabricksClient>(config);
    cluster_id_ = client_->clusters()
                      .create(compute::ClusterConfig{"bench"}
                                  .with_runtime(compute::runtimes::lts_15_4)
                                  .with_node_type(compute::node_types::standard_d3_v2)
                                  .with_workers(1))
                      .cluster_id;
  }

  testing::FakeWorkspace& workspace() const { return *workspace_; }
  const DatabricksClient& client() const { return *client_; }
  const std::string& cluster_id() const { return cluster_id_; }

 private:
  std::shared_ptr<testing::FakeWorkspace> workspace_ = std::make_shared<testing::FakeWorkspace>();
  std::unique_ptr<DatabricksClient> client_;
  std::string cluster_id_;
};

void floor_fake_workspace(benchmark::State& state) {
  const Workspace world;
  const http::Request request{.url = "http://localhost/api/2.0/clusters/get?cluster_id=" + world.cluster_id(),
                              .headers = {{"Authorization", "Bearer dapi-fake"}}};
  for (auto _ : state) benchmark::DoNotOptimize(world.workspace().handle(request));
}
BENCHMARK(floor_fake_workspace)->Unit(benchmark::kMicrosecond);

void clusters_get_without_sockets(benchmark::State& state) {
  const Workspace world;
  for (auto _ : state) benchmark::DoNotOptimize(world.client().clusters().get(world.cluster_id()));
}
BENCHMARK(clusters_get_without_sockets)->Unit(benchmark::kMicrosecond);

}  // namespace

int main(int argc, char** argv) {
  const Worlds made;
  worlds = &made;
  register_gets("http", &Worlds::http);
  register_gets("https", &Worlds::https);
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
  benchmark::RunSpecifiedBenchmarks();
}

// What one call costs beside the same exchange with plain libcurl, against the same server in the same run.

#include <benchmark/benchmark.h>
#include <curl/curl.h>

#include <databricks/api/cluster_config.hpp>
#include <databricks/api/clusters.hpp>
#include <databricks/client.hpp>
#include <databricks/testing/fake_server.hpp>
#include <databricks/testing/fake_transport.hpp>
#include <memory>
#include <string>

namespace {

using namespace databricks;

constexpr int kThreads = 16;

/// A workspace with one cluster.
class World {
 public:
  World()
      : workspace_(std::make_shared<testing::FakeWorkspace>()),
        server_(workspace_),
        client_(server_.url(), "dapi-fake") {
    cluster_id_ = client_.clusters()
                      .create(compute::ClusterConfig{"bench"}
                                  .with_runtime(compute::runtimes::lts_15_4)
                                  .with_node_type(compute::node_types::standard_d3_v2)
                                  .with_workers(1))
                      .cluster_id;
  }

  const DatabricksClient& client() const { return client_; }
  const std::shared_ptr<testing::FakeWorkspace>& workspace() const { return workspace_; }
  const std::string& cluster_id() const { return cluster_id_; }
  std::string url() const { return server_.url() + "/api/2.0/clusters/get?cluster_id=" + cluster_id_; }

 private:
  std::shared_ptr<testing::FakeWorkspace> workspace_;
  testing::FakeServer server_;
  DatabricksClient client_;
  std::string cluster_id_;
};

World& world() {
  static World made;
  return made;
}

std::size_t append(char* data, std::size_t size, std::size_t count, void* body) {
  static_cast<std::string*>(body)->append(data, size * count);
  return size * count;
}

void floor_libcurl_get(benchmark::State& state) {
  CURL* easy = curl_easy_init();
  const std::string url = world().url();
  curl_slist* headers = curl_slist_append(nullptr, "Authorization: Bearer dapi-fake");
  for (auto _ : state) {
    std::string body;
    curl_easy_setopt(easy, CURLOPT_URL, url.c_str());
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, append);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, &body);
    if (curl_easy_perform(easy) != CURLE_OK) state.SkipWithError("no response");
    benchmark::DoNotOptimize(body);
  }
  curl_slist_free_all(headers);
  curl_easy_cleanup(easy);
}
BENCHMARK(floor_libcurl_get)->Unit(benchmark::kMicrosecond)->UseRealTime()->Threads(1)->Threads(kThreads);

void clusters_get(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(world().client().clusters().get(world().cluster_id()));
}
BENCHMARK(clusters_get)->Unit(benchmark::kMicrosecond)->UseRealTime()->Threads(1)->Threads(kThreads);

void floor_fake_workspace(benchmark::State& state) {
  const http::Request request{.url = world().url(), .headers = {{"Authorization", "Bearer dapi-fake"}}};
  for (auto _ : state) benchmark::DoNotOptimize(world().workspace()->handle(request));
}
BENCHMARK(floor_fake_workspace)->Unit(benchmark::kMicrosecond);

void clusters_get_without_sockets(benchmark::State& state) {
  Config config;
  config.host = "http://localhost";
  config.token = "dapi-fake";
  config.transport = std::make_shared<testing::FakeTransport>(world().workspace());
  const DatabricksClient client{config};
  for (auto _ : state) benchmark::DoNotOptimize(client.clusters().get(world().cluster_id()));
}
BENCHMARK(clusters_get_without_sockets)->Unit(benchmark::kMicrosecond);

}  // namespace

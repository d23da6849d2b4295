// What does not wobble: how often memory is asked for in one call, how much memory a large transfer needs, how many connections many
// threads open. Prints "name value" lines.
//
//   databricks_counts                       all counts, against a service of its own
//   databricks_counts floor|get URL CALLS   only so many exchanges, for a tool that counts instructions

#include <malloc.h>

#include <fmt/format.h>

#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include <databricks/api/clusters.hpp>
#include <databricks/api/dbfs.hpp>
#include <databricks/api/jobs.hpp>
#include <databricks/testing/fake_transport.hpp>
#include <databricks/testing/virtual_clock.hpp>

#include "counts/allocations.hpp"
#include "support/world.hpp"

namespace {

using namespace databricks;
using bench::World;

constexpr int kCalls = 200;
constexpr int kThreads = 64;

/// For one call, when all that is kept from call to call is there.
double allocations_each(const std::function<void()>& call) {
  for (int number = 0; number < 10; ++number) call();
  const auto before = bench::allocations_of_this_thread();
  for (int number = 0; number < kCalls; ++number) call();
  return static_cast<double>(bench::allocations_of_this_thread() - before) / kCalls;
}

void count_allocations(const World& world, std::string_view protocol) {
  auto libcurl = world.plain_libcurl();
  const std::string url = world.url(bench::kClusterPath);
  fmt::print("floor_get_{}_allocations {}\n", protocol, allocations_each([&] { libcurl.get(url); }));
  fmt::print("clusters_get_{}_allocations {}\n", protocol,
             allocations_each([&] { static_cast<void>(world.client().clusters().get(bench::kClusterId)); }));
}

/// The peak while one file goes into a sink that keeps nothing, beyond what a small one has left, in KiB.
void count_memory(const World& world, int blocks) {
  const auto peak = [] {
    std::ifstream status{"/proc/self/status"};
    for (std::string line; std::getline(status, line);) {
      if (line.starts_with("VmHWM:")) return std::atoll(line.c_str() + 6);
    }
    return 0LL;
  };
  std::uint64_t bytes = 0;
  const auto download = [&](int count) {
    world.client().dbfs().download("/" + std::to_string(count),
                                   DownloadSink{[&](std::string_view block) { bytes += block.size(); }});
  };
  download(8);
  std::ofstream{"/proc/self/clear_refs"} << "5";  // the peak begins anew
  const auto before = peak();
  download(blocks);
  fmt::print("download_of_{}_MiB_memory {}\n", blocks, peak() - before);
  if (bytes != static_cast<std::uint64_t>(blocks + 8) * bench::kBlockSize) std::exit(EXIT_FAILURE);
}

void count_connections(const World& world) {
  auto libcurl = world.plain_libcurl();
  const auto accepted = [&] {
    const std::string text = libcurl.get(world.url("/connections"));
    return std::atoi(text.c_str() + text.find(':') + 1);
  };
  const Config config = world.config();
  const DatabricksClient client{config};
  const int before = accepted();
  {
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < kThreads; ++thread) {
      threads.emplace_back([&] {
        for (int call = 0; call < kCalls; ++call) static_cast<void>(client.clusters().get(bench::kClusterId));
      });
    }
  }
  fmt::print("connections_of_{}_threads {}\n", kThreads, accepted() - before);
}

/// How late a run that ends after 30 s is noticed, in seconds of a virtual clock, and after how many requests.
void count_polls() {
  using namespace std::chrono_literals;
  const auto clock = std::make_shared<testing::VirtualClock>();
  const auto end = clock->now() + 30s;
  int requests = 0;
  Config config;
  config.host = "http://localhost";
  config.token = "dapi-bench";
  config.clock = clock;
  config.transport = std::make_shared<testing::FakeTransport>([&](const http::Request&) -> testing::FakeResponse {
    ++requests;
    const bool is_over = clock->now() >= end;
    return {http::Response{
        200,
        {},
        is_over ? R"({"run_id":1,"status":{"state":"TERMINATED"}})" : R"({"run_id":1,"status":{"state":"RUNNING"}})"}};
  });
  static_cast<void>(DatabricksClient{config}.jobs().wait_until_run_ends(1));
  fmt::print("wait_for_30_s_late {}\nwait_for_30_s_requests {}\n",
             std::chrono::duration<double>(clock->now() - end).count(), requests);
}

int run_exchanges(std::string_view kind, const std::string& url, int calls) {
  if (kind == "floor") {
    bench::PlainLibcurl libcurl;
    for (int call = 0; call < calls; ++call) libcurl.get(url + bench::kClusterPath);
  } else {
    const DatabricksClient client{url, "dapi-bench"};
    for (int call = 0; call < calls; ++call) static_cast<void>(client.clusters().get(bench::kClusterId));
  }
  return EXIT_SUCCESS;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 4) return run_exchanges(argv[1], argv[2], std::atoi(argv[3]));
  const World http{bench::ServiceProcess::Protocol::http};
  const World https{bench::ServiceProcess::Protocol::https};
  count_allocations(http, "http");
  count_allocations(https, "https");
  count_connections(http);
  count_memory(http, 4096);
  count_polls();
}

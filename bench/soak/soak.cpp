// Many calls over TLS with faults, for hours of service in minutes: memory and descriptors must not grow, and no response may be
// another call's. Prints a line for each part of the calls; exits with 1 when a limit is broken.

#include <malloc.h>

#include <fmt/format.h>

#include <atomic>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include <databricks/databricks.hpp>

#include "soak/soak_service.hpp"
#include "support/process_resources.hpp"

namespace {

using namespace databricks;
using namespace std::chrono_literals;

constexpr int kParts = 10;
constexpr double kFaultRate = 0.01;
constexpr std::int64_t kCalls = 10'000'000;
constexpr std::int64_t kThreads = 16;

/// libcurl keeps up to four connections for a thread: those that a fault has ended stay until it looks at them again. Each has
/// its TLS state, so a short run, with little memory and few faults, may end some connections above where it was first measured.
constexpr int kMaxConnections = 4;
constexpr double growth_limit(std::int64_t calls) { return calls < kCalls ? 1.25 : 1.02; }

struct Counters {
  std::atomic<std::int64_t> failed = 0;   ///< None may: each call can be retried.
  std::atomic<std::int64_t> crossed = 0;  ///< Responses of another call.
};

/// Of ten calls one lists, one writes and eight read. @return the id in the response, which must be that of the request.
std::int64_t returned_id(const DatabricksClient& client, std::int64_t id) {
  switch (id % 10) {
    case 0: {
      const auto jobs = client.jobs().list({.offset = static_cast<std::int32_t>(id)}).all();
      return jobs.empty() ? 0 : jobs.front().job_id;
    }
    case 1: return client.jobs().run_now(id).run_id;
    default: return client.jobs().get(id).job_id;
  }
}

void call(const DatabricksClient& client, std::int64_t id, Counters& counters) {
  try {
    if (returned_id(client, id) != id) ++counters.crossed;
  } catch (const Exception& failure) {
    if (counters.failed++ == 0) fmt::print("the first call that failed: {}\n", failure.what());
  }
}

void run_part(const DatabricksClient& client, std::int64_t first, std::int64_t count, int threads, Counters& counters) {
  std::atomic<std::int64_t> next = first;
  std::vector<std::jthread> workers;
  for (int thread = 0; thread < threads; ++thread) {
    workers.emplace_back([&] {
      for (std::int64_t number = next++; number < first + count; number = next++) call(client, number, counters);
    });
  }
}

/// Of this process, in KiB.
std::int64_t resident_memory() {
  malloc_trim(0);  // what the allocator keeps for later is not ours
  std::ifstream status{"/proc/self/status"};
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with("VmRSS:")) return std::atoll(line.c_str() + 6);
  }
  return 0;
}

std::int64_t number_of(const char* text, std::int64_t otherwise) {
  std::int64_t number = otherwise;
  if (text != nullptr) std::from_chars(text, text + std::string_view{text}.size(), number);
  return number;
}

/// Runs all parts with one client. @return whether memory and descriptors stay, and all calls get their own response.
bool run_parts(const bench::ServiceProcess& server, std::int64_t calls, int threads) {
  Config config;
  config.host = server.url();
  config.token = Secret{"dapi-soak"};
  config.tls.ca_pem = server.authority();
  config.retry.initial_backoff = 2ms;
  config.retry.minimum_backoff = 1ms;
  const DatabricksClient client{config};
  Counters counters;
  std::int64_t first_memory = 0;
  std::ptrdiff_t first_descriptors = 0;
  std::int64_t memory = 0;
  std::ptrdiff_t descriptors = 0;
  const std::int64_t part = calls / kParts;
  for (int index = 0; index < kParts; ++index) {
    const auto start = std::chrono::steady_clock::now();
    run_part(client, index * part + 1, part, threads, counters);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    memory = resident_memory();
    descriptors = support::resources_of_this_process().descriptors;
    if (index == 0) {
      first_memory = memory;
      first_descriptors = descriptors;
    }
    fmt::print("{:>10} calls  {:>7.0f}/s  {:>7} KiB  {:>3} descriptors  {} failed  {} crossed\n", (index + 1) * part,
               static_cast<double>(part) / took.count(), memory, descriptors, counters.failed.load(),
               counters.crossed.load());
    std::fflush(stdout);
  }
  const bool holds = static_cast<double>(memory) <= static_cast<double>(first_memory) * growth_limit(calls) &&
                     descriptors <= first_descriptors + (kMaxConnections - 1) * threads && counters.crossed == 0 &&
                     counters.failed == 0;
  fmt::print("memory {:.3f} of that after the first part (limit {}), descriptors {} of {}: {}\n",
             static_cast<double>(memory) / static_cast<double>(first_memory), growth_limit(calls), descriptors,
             first_descriptors, holds ? "holds" : "BROKEN");
  return holds;
}

int soak(std::int64_t calls, int threads) {
  const bench::ServiceProcess server{bench::ServiceProcess::Protocol::https, bench::soak_service(kFaultRate)};
  const auto before = support::resources_of_this_process();
  const bool holds = run_parts(server, calls, threads);
  const bool is_all_given_back = support::resources_of_this_process() == before;
  if (!is_all_given_back) fmt::print("the client has left threads or descriptors behind\n");
  return holds && is_all_given_back ? EXIT_SUCCESS : EXIT_FAILURE;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc > 3 || (argc > 1 && std::string_view{argv[1]}.starts_with("-"))) {
    fmt::print("Usage: databricks_soak [CALLS [THREADS]]   (default {} calls from {} threads)\n", kCalls, kThreads);
    return argc > 3 ? EXIT_FAILURE : EXIT_SUCCESS;
  }
  return soak(number_of(argc > 1 ? argv[1] : nullptr, kCalls),
              static_cast<int>(number_of(argc > 2 ? argv[2] : nullptr, kThreads)));
}

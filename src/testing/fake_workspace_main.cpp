#include <fmt/format.h>

#include <array>
#include <charconv>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include <databricks/testing/fake_server.hpp>
#include <databricks/testing/fake_workspace.hpp>
#include <databricks/version.hpp>

#include "testing/fault_text.hpp"

namespace {

using databricks::internal::testing::kFaultHelp;
using databricks::internal::testing::parse_fault;
using databricks::testing::FakeServer;
using databricks::testing::FakeWorkspace;
using databricks::testing::FakeWorkspaceOptions;
using databricks::testing::Fault;

constexpr std::string_view kProgram = "databricks-fake-workspace";
constexpr std::string_view kHelp = R"(Usage: databricks-fake-workspace [options]

Serves a Databricks workspace that lives in memory, to try clients against without a cloud.
It runs until it is interrupted.

  --port N              port to listen on, 0 for a free one (default 8080)
  --host NAME           address to listen on (default 127.0.0.1)
  --token TOKEN         token that is let in; may be given several times (default dapi-fake)
  --user NAME           name of the user (default someone@example.com)
  --cluster-start-ms N  how long clusters are PENDING (default 600)
  --cluster-stop-ms N   how long clusters are TERMINATING (default 300)
  --task-ms N           how long each task of a run takes (default 400)
  --empty-first-pages   begin every list with an empty page first, as the service may do
  --read-lag-ms N       for that long, get and list do not see what was created (default 0)
  --fault SPEC          inject a fault, see below; may be given several times
  --random-faults RATE  let that many of the requests (0 to 1) meet a transient fault: an error, a connection that is
                        reset, a response that is cut off
  --seed N              of the random faults (default 1): the same seed makes the same faults
  --help                print this text
  --version             print the version

)";

struct Arguments {
  int port = 8080;
  std::string host{"127.0.0.1"};
  std::vector<std::string> tokens{};
  FakeWorkspaceOptions workspace{};
  std::vector<Fault> faults{};
  std::optional<double> random_fault_rate{};
  std::optional<std::uint64_t> seed{};
  bool wants_help = false;
  bool wants_version = false;
};

template <typename Number>
Number to_number(std::string_view option, std::string_view text, Number most) {
  Number number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size() || !(number >= 0 && number <= most)) {
    throw std::invalid_argument(fmt::format("{} needs a number from 0 to {}, not '{}'", option, most, text));
  }
  return number;
}

std::chrono::milliseconds to_duration(std::string_view option, std::string_view text) {
  constexpr int kDay = 24 * 60 * 60 * 1000;
  return std::chrono::milliseconds{to_number(option, text, kDay)};
}

void take_flag(Arguments& arguments, std::string_view option) {
  if (option == "--help") {
    arguments.wants_help = true;
  } else if (option == "--version") {
    arguments.wants_version = true;
  } else if (option == "--empty-first-pages") {
    arguments.workspace.empty_first_pages = true;
  } else {
    throw std::invalid_argument(fmt::format("unknown option '{}'", option));
  }
}

/// True when the option takes a value, which is now in its place.
bool take_value(Arguments& arguments, std::string_view option, const std::function<std::string()>& value) {
  constexpr int kLastPort = 65535;
  if (option == "--port") {
    arguments.port = to_number(option, value(), kLastPort);
  } else if (option == "--host") {
    arguments.host = value();
  } else if (option == "--token") {
    arguments.tokens.push_back(value());
  } else if (option == "--user") {
    arguments.workspace.user_name = value();
  } else if (option == "--cluster-start-ms") {
    arguments.workspace.cluster_start_time = to_duration(option, value());
  } else if (option == "--cluster-stop-ms") {
    arguments.workspace.cluster_stop_time = to_duration(option, value());
  } else if (option == "--task-ms") {
    arguments.workspace.task_time = to_duration(option, value());
  } else if (option == "--read-lag-ms") {
    arguments.workspace.read_lag = to_duration(option, value());
  } else if (option == "--fault") {
    arguments.faults.push_back(parse_fault(value()));
  } else if (option == "--random-faults") {
    arguments.random_fault_rate = to_number(option, value(), 1.0);
  } else if (option == "--seed") {
    arguments.seed = to_number(option, value(), std::numeric_limits<std::uint64_t>::max());
  } else {
    return false;
  }
  return true;
}

/// Reads "--port 1" as well as "--port=1". @throws std::invalid_argument
Arguments parse(const std::vector<std::string>& words) {
  Arguments arguments;
  for (auto word = words.begin(); word != words.end(); ++word) {
    const auto equals = word->find('=');
    const std::string option = word->substr(0, equals);
    const auto value = [&]() -> std::string {
      if (equals != std::string::npos) return word->substr(equals + 1);
      if (std::next(word) == words.end()) throw std::invalid_argument(fmt::format("{} needs a value", option));
      return *++word;
    };
    if (!take_value(arguments, option, value)) take_flag(arguments, *word);
  }
  if (arguments.seed && !arguments.random_fault_rate) throw std::invalid_argument("--seed needs --random-faults");
  if (!arguments.tokens.empty()) arguments.workspace.tokens = arguments.tokens;
  return arguments;
}

volatile std::sig_atomic_t g_interrupted = 0;

void on_signal(int) { g_interrupted = 1; }

std::shared_ptr<FakeWorkspace> make_workspace(const Arguments& arguments) {
  auto workspace = std::make_shared<FakeWorkspace>(arguments.workspace);
  for (const Fault& fault : arguments.faults) workspace->add_fault(fault);
  if (arguments.random_fault_rate) {
    workspace->add_random_faults({.seed = arguments.seed.value_or(1), .rate = *arguments.random_fault_rate});
  }
  return workspace;
}

void serve(const Arguments& arguments) {
  const FakeServer server{make_workspace(arguments), arguments.port, arguments.host};
  std::signal(SIGINT, on_signal);
  std::signal(SIGTERM, on_signal);
  fmt::print("Serving on {0} - export DATABRICKS_HOST={0} DATABRICKS_TOKEN={1}\n", server.url(),
             arguments.workspace.tokens.front());
  std::fflush(stdout);
  while (g_interrupted == 0) std::this_thread::sleep_for(std::chrono::milliseconds{50});
}

}  // namespace

int main(int argc, char** argv) {
  constexpr int kFailure = 1;
  constexpr int kBadArguments = 2;
  try {
    const Arguments arguments = parse({argv + 1, argv + argc});
    if (arguments.wants_help) {
      fmt::print("{}{}", kHelp, kFaultHelp);
    } else if (arguments.wants_version) {
      fmt::print("{} {}\n", kProgram, databricks::version());
    } else {
      serve(arguments);
    }
    return 0;
  } catch (const std::invalid_argument& error) {
    fmt::print(stderr, "{}: {} (see --help)\n", kProgram, error.what());
    return kBadArguments;
  } catch (const std::exception& error) {
    fmt::print(stderr, "{}: {}\n", kProgram, error.what());
    return kFailure;
  }
}

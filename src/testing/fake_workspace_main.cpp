#include <fmt/format.h>

#include <array>
#include <charconv>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <exception>
#include <functional>
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

namespace {

using databricks::testing::FakeServer;
using databricks::testing::FakeWorkspace;
using databricks::testing::FakeWorkspaceOptions;

constexpr std::string_view kProgram = "databricks-fake-workspace";
constexpr std::string_view kHelp = R"(Usage: databricks-fake-workspace [options]

Serves a Databricks workspace that lives in memory, to try clients against without a cloud.
It runs until it is interrupted.

  --port N              port to listen on, 0 for a free one (default 8080)
  --host NAME           address to listen on (default 127.0.0.1)
  --token TOKEN         token that is let in; may be repeated (default dapi-fake)
  --user NAME           name of the user (default someone@example.com)
  --cluster-start-ms N  how long clusters are PENDING (default 600)
  --cluster-stop-ms N   how long clusters are TERMINATING (default 300)
  --task-ms N           how long each task of a run takes (default 400)
  --empty-first-pages   answer every list with an empty page first, as the service may do
  --help                print this text
  --version             print the version
)";

struct Arguments {
  int port = 8080;
  std::string host{"127.0.0.1"};
  std::vector<std::string> tokens{};
  FakeWorkspaceOptions workspace{};
  bool wants_help = false;
  bool wants_version = false;
};

int to_number(std::string_view option, std::string_view text, int most) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size() || number < 0 || number > most) {
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
  if (!arguments.tokens.empty()) arguments.workspace.tokens = arguments.tokens;
  return arguments;
}

volatile std::sig_atomic_t g_interrupted = 0;

void on_signal(int) { g_interrupted = 1; }

void serve(const Arguments& arguments) {
  const FakeServer server{std::make_shared<FakeWorkspace>(arguments.workspace), arguments.port, arguments.host};
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
      fmt::print("{}", kHelp);
    } else if (arguments.wants_version) {
      fmt::print("{} {}\n", kProgram, DATABRICKS_VERSION);
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

/// What clients live through together with their process: forks, signals, its end, and modules that come and go.

#include <gtest/gtest.h>

#include <csignal>
#include <future>
#include <string>
#include <thread>
#include <vector>

#include <databricks/databricks.hpp>

#include "support/processes.hpp"
#include "support/raw_server.hpp"
#include "support/server_process.hpp"

namespace databricks::internal {
namespace {

constexpr const char* kToken = "dapi-fake";

/// Calls that leave a trace; the number of those that went right.
int make_calls(const DatabricksClient& client, const std::string& who) {
  int right = 0;
  for (int count = 0; count < 10; ++count) {
    const std::string path = "/" + who + std::to_string(count);
    client.dbfs().put({.contents = Bytes{who}, .path = path});
    if (client.dbfs().read({.path = path}).data == Bytes{who}) ++right;
  }
  return right;
}

TEST(Fork, LetsParentAndChildGoOnWithAWarmPool) {
  const support::ServerProcess server;
  const DatabricksClient client{server.url(), Secret{kToken}};
  {
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < 8; ++thread) {
      threads.emplace_back([&, thread] { EXPECT_EQ(make_calls(client, "warm" + std::to_string(thread) + "-"), 10); });
    }
  }
  std::vector<pid_t> children;
  for (int child = 0; child < 4; ++child) {
    children.push_back(support::start_in_a_child([&] {
      const std::string name = "child" + std::to_string(getpid());
      auto other = std::async(std::launch::async, [&] { return make_calls(client, name + "-b-"); });
      return make_calls(client, name + "-a-") + other.get();
    }));
  }
  EXPECT_EQ(make_calls(client, "parent-meanwhile-"), 10);
  for (const pid_t child : children) EXPECT_EQ(support::ending_of(child), "exit 20");
  EXPECT_EQ(make_calls(client, "parent-afterwards-"), 10);
}

TEST(Sigpipe, NeverKills) {
  const auto run = [] {
    std::signal(SIGPIPE, SIG_DFL);
    // Takes a little of each request and breaks the connection off while the rest is being sent.
    support::RawServer server{[](support::RawConnection& connection) { connection.reset(); }};
    Config config{.host = server.url(), .token = Secret{kToken}};
    config.retry.max_attempts = 1;
    const DatabricksClient client{config};
    int failed = 0;
    for (int count = 0; count < 20; ++count) {
      const auto outcome =
          try_call([&] { client.raw(http::Verb::put, "/api/2.0/x", '"' + std::string(5'000'000, 'x') + '"'); });
      if (!outcome) ++failed;
    }
    return failed;
  };
  EXPECT_EQ(support::ending_of(support::start_in_a_child(run)), "exit 20");
}

TEST(StaticClient, IsUsedByMainAndDestroyedAtTheEnd) {
  const support::ServerProcess server;
  const std::map<std::string, std::string> variables{{"DATABRICKS_HOST", server.url()}, {"DATABRICKS_TOKEN", kToken}};
  EXPECT_EQ(support::run_program(DATABRICKS_TEST_STATIC_CLIENT, variables), "exit 0");
}

/// Returns the list of scopes once the call that never gets a response has arrived.
class StallingServer {
 public:
  [[nodiscard]] std::string url() const { return server_.url(); }

 private:
  std::promise<void> arrived_;
  support::RawServer server_{[this](support::RawConnection& connection) {
    const auto request = connection.read_request();
    if (request && request->find("/never-completed") != std::string::npos) {
      arrived_.set_value();
    } else {
      arrived_.get_future().wait();
      connection.write(support::http_response());
    }
    connection.wait_for_close();
  }};
};

TEST(Exit, WorksWhileAnotherThreadIsInACall) {
  for (int count = 0; count < 10; ++count) {
    const StallingServer server;
    const std::map<std::string, std::string> variables{{"DATABRICKS_HOST", server.url()}, {"DATABRICKS_TOKEN", kToken}};
    EXPECT_EQ(support::run_program(DATABRICKS_TEST_EXIT_IN_CALL, variables), "exit 7");
  }
}

TEST(Plugin, IsLoadedAndUnloadedAHundredTimes) {
  const support::ServerProcess server;
  const std::map<std::string, std::string> variables{{"DATABRICKS_HOST", server.url()}, {"DATABRICKS_TOKEN", kToken}};
  EXPECT_EQ(support::run_program(DATABRICKS_TEST_PLUGIN_HOST, variables, DATABRICKS_TEST_PLUGIN), "exit 0");
}

}  // namespace
}  // namespace databricks::internal

// The library's calls inside tasks: what holds for calls on threads holds for them.

#include <gmock/gmock.h>

#include <atomic>
#include <chrono>
#include <future>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include <databricks/api/all.hpp>
#include <databricks/client.hpp>
#include <databricks/event_loop.hpp>
#include <databricks/testing/fake_server.hpp>
#include <databricks/testing/fake_workspace.hpp>

#include "support/process_resources.hpp"
#include "support/raw_server.hpp"

namespace databricks {
namespace {

using namespace std::chrono_literals;
using support::http_response;
using support::RawConnection;
using support::RawServer;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using SteadyClock = std::chrono::steady_clock;

/// A workspace over sockets and a client of it.
class Tasks : public ::testing::Test {
 protected:
  std::shared_ptr<testing::FakeWorkspace> workspace_ = std::make_shared<testing::FakeWorkspace>();
  testing::FakeServer server_{workspace_};
  DatabricksClient client_{{.host = server_.url(), .token = "dapi-fake"}};
  EventLoop loop_;
};

DatabricksClient client_of(const RawServer& server, Config settings = {}) {
  settings.host = server.url();
  settings.token = "dapi-fake";
  return DatabricksClient{std::move(settings)};
}

TEST_F(Tasks, CallAsOrdinaryCodeDoes) {
  auto task = loop_.start([&] {
    const auto id = client_.clusters()
                        .create({.cluster_name = "c",
                                 .node_type_id = "i3.xlarge",
                                 .num_workers = 1,
                                 .spark_version = "15.4.x-scala2.12"})
                        .cluster_id;
    return client_.clusters().wait_until_running(id, {.poll_interval = 20ms}).cluster_name.value_or("");
  });
  EXPECT_EQ(task.get(), "c");
}

TEST_F(Tasks, GetTheErrorsOfTheService) {
  auto task = loop_.start([&] { return client_.clusters().get("0000-000000-missing0"); });
  EXPECT_THROW(task.get(), ResourceDoesNotExist);
}

TEST_F(Tasks, CallSideBySideOnOneThread) {
  std::atomic<int> most = 0;
  std::atomic<int> now = 0;
  const RawServer server{[&](RawConnection& connection) {
    while (connection.read_request()) {
      const int count = ++now;
      int before = most;
      while (before < count && !most.compare_exchange_weak(before, count)) {
      }
      std::this_thread::sleep_for(50ms);
      --now;
      connection.write(http_response(R"({"zones":["a"]})"));
    }
  }};
  const DatabricksClient client = client_of(server);
  std::vector<Task<std::size_t>> tasks;
  for (int number = 0; number < 50; ++number) {
    tasks.push_back(loop_.start([&] { return client.clusters().list_zones().zones.size(); }));
  }
  loop_.run();
  for (auto& task : tasks) EXPECT_EQ(task.get(), 1U);
  EXPECT_GT(most, 10);
}

TEST_F(Tasks, UseKeptConnectionsAgain) {
  const RawServer server{support::always(http_response("{}"))};
  const DatabricksClient client = client_of(server);
  for (int round = 0; round < 5; ++round) {
    std::vector<Task<compute::ListAvailableZonesResponse>> tasks;
    for (int number = 0; number < 10; ++number)
      tasks.push_back(loop_.start([&] { return client.clusters().list_zones(); }));
    loop_.run();
    for (auto& task : tasks) EXPECT_NO_THROW(static_cast<void>(task.get()));
  }
  EXPECT_LE(server.connections(), 10);
}

TEST_F(Tasks, NeverGetTheResponsesOfOthers) {
  // Each connection sends a stray response behind the first one, sometimes at once and sometimes later.
  const RawServer server{[](RawConnection& connection) {
    int count = 0;
    while (const auto request = connection.read_request()) {
      const auto start = request->find("/api/2.0/") + 9;
      const std::string name = request->substr(start, request->find(' ', start) - start);
      if (!connection.write(http_response("{\"name\":\"" + name + "\"}"))) return;
      if (++count % 3 == 0) {
        if (count % 2 == 0) std::this_thread::sleep_for(2ms);
        connection.write(http_response(R"({"name":"stray"})"));
      }
    }
  }};
  const DatabricksClient client = client_of(server);
  std::vector<Task<int>> tasks;
  for (int task = 0; task < 40; ++task) {
    tasks.push_back(loop_.start([&, task] {
      int crossed = 0;
      for (int round = 0; round < 25; ++round) {
        const std::string name = "t" + std::to_string(task) + "-" + std::to_string(round);
        const std::string body = client.raw(http::Verb::get, "/api/2.0/" + name);
        if (body != "{\"name\":\"" + name + "\"}") ++crossed;
      }
      return crossed;
    }));
  }
  loop_.run();
  for (auto& task : tasks) EXPECT_EQ(task.get(), 0);
}

TEST_F(Tasks, EndAtTheirDeadline) {
  const RawServer server{[](RawConnection& connection) { connection.wait_for_close(); }};
  const DatabricksClient client = client_of(server);
  std::vector<Task<compute::ListAvailableZonesResponse>> tasks;
  for (int number = 0; number < 20; ++number) {
    tasks.push_back(loop_.start([&] { return client.clusters().list_zones({.timeout = 100ms}); }));
  }
  const auto start = SteadyClock::now();
  loop_.run();
  EXPECT_LT(SteadyClock::now() - start, 10s);
  for (auto& task : tasks) EXPECT_THROW(static_cast<void>(task.get()), TimeoutError);
}

TEST_F(Tasks, EndSoonWhenTheyAreCancelled) {
  const RawServer server{[](RawConnection& connection) { connection.wait_for_close(); }};
  const DatabricksClient client = client_of(server);
  std::vector<Task<compute::ListAvailableZonesResponse>> tasks;
  for (int number = 0; number < 20; ++number) {
    tasks.push_back(loop_.start([&] { return client.clusters().list_zones(); }));
  }
  auto canceller = loop_.start([&] {
    sleep_for(50ms);
    loop_.cancel_all();
  });
  const auto start = SteadyClock::now();
  loop_.run();
  EXPECT_LT(SteadyClock::now() - start, 10s);
  for (auto& task : tasks) EXPECT_THROW(static_cast<void>(task.get()), CancelledError);
}

TEST_F(Tasks, EndWithTheTokenOfTheirCall) {
  const RawServer server{[](RawConnection& connection) { connection.wait_for_close(); }};
  const DatabricksClient client = client_of(server);
  CancelSource source;
  auto task = loop_.start([&] { return client.clusters().list_zones({.cancel = source.token()}); });
  auto canceller = loop_.start([&] {
    sleep_for(20ms);
    source.cancel();
  });
  loop_.run();
  EXPECT_THROW(static_cast<void>(task.get()), CancelledError);
}

TEST_F(Tasks, MayBeLeftInTheMiddleOfTheirCalls) {
  const RawServer server{[](RawConnection& connection) { connection.wait_for_close(); }};
  const DatabricksClient client = client_of(server);
  std::vector<Task<compute::ListAvailableZonesResponse>> tasks;
  {
    EventLoop loop;
    for (int number = 0; number < 20; ++number)
      tasks.push_back(loop.start([&] { return client.clusters().list_zones(); }));
    for (int round = 0; round < 20; ++round) loop.poll_once();
  }
  for (auto& task : tasks) EXPECT_THROW(static_cast<void>(task.get()), CancelledError);
}

class CountingTokens final : public TokenSource {
 public:
  [[nodiscard]] Result<Token> fetch(const http::Context& context) const override {
    ++count;
    static_cast<void>(context.clock.sleep_until(context.clock.now() + 20ms, context.cancel));
    return Token{.value = Secret{"dapi-fake"}};
  }
  mutable std::atomic<int> count = 0;
};

TEST_F(Tasks, ShareTheTokenThatOneOfThemFetches) {
  const auto tokens = std::make_shared<CountingTokens>();
  const DatabricksClient client{{.host = server_.url(), .token_source = tokens}};
  std::vector<Task<compute::ListAvailableZonesResponse>> tasks;
  for (int number = 0; number < 100; ++number) {
    tasks.push_back(loop_.start([&] { return client.clusters().list_zones(); }));
  }
  loop_.run();
  for (auto& task : tasks) EXPECT_NO_THROW(static_cast<void>(task.get()));
  EXPECT_EQ(tokens->count, 1);
}

TEST_F(Tasks, AndThreadsShareOneClient) {
  const auto tokens = std::make_shared<CountingTokens>();
  const DatabricksClient client{{.host = server_.url(), .token_source = tokens}};
  std::vector<std::jthread> threads;
  for (int number = 0; number < 4; ++number) {
    threads.emplace_back([&] {
      for (int round = 0; round < 10; ++round) static_cast<void>(client.clusters().list_zones());
    });
  }
  std::vector<Task<void>> tasks;
  for (int number = 0; number < 20; ++number) {
    tasks.push_back(loop_.start([&] {
      for (int round = 0; round < 5; ++round) static_cast<void>(client.clusters().list_zones());
    }));
  }
  loop_.run();
  for (auto& task : tasks) EXPECT_NO_THROW(task.get());
  EXPECT_EQ(tokens->count, 1);
}

TEST_F(Tasks, CreateExactlyOnceUnderFaults) {
  workspace_->add_random_faults({.rate = 0.2});
  std::vector<Task<std::string>> tasks;
  for (int number = 0; number < 100; ++number) {
    tasks.push_back(loop_.start([&, number] {
      return client_.clusters()
          .create({.cluster_name = "c" + std::to_string(number),
                   .node_type_id = "i3.xlarge",
                   .num_workers = 1,
                   .spark_version = "15.4.x-scala2.12"},
                  {.retry = RetryOptions{.max_attempts = 20,
                                         .initial_backoff = 1ms,
                                         .maximum_backoff = 10ms,
                                         .minimum_backoff = 1ms,
                                         .quota = 0}})
          .cluster_id;
    }));
  }
  loop_.run();
  std::set<std::string> ids;
  for (auto& task : tasks) ids.insert(task.get());
  EXPECT_EQ(ids.size(), 100U);
  EXPECT_EQ(workspace_->effect_count("POST /api/2.0/clusters/create"), 100U);
}

TEST_F(Tasks, TransferFilesSideBySide) {
  std::vector<Task<bool>> tasks;
  for (int number = 0; number < 5; ++number) {
    tasks.push_back(loop_.start([&, number] {
      const std::string path = "/f" + std::to_string(number);
      const std::string content(3'000'000 + static_cast<std::size_t>(number), static_cast<char>('a' + number));
      client_.dbfs().upload(path, Bytes{content});
      Bytes back;
      client_.dbfs().download(path, back);
      return back.text() == content;
    }));
  }
  loop_.run();
  for (auto& task : tasks) EXPECT_TRUE(task.get());
}

TEST_F(Tasks, ExplainWhatTheOtherSideDoesWrong) {
  const RawServer not_tls{[](RawConnection& connection) {
    connection.write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
    connection.wait_for_close();
  }};
  const DatabricksClient client{
      {.host = "https" + not_tls.url().substr(4), .token = "t", .retry = {.max_attempts = 1}}};
  auto task = loop_.start([&] { return client.clusters().list_zones(); });
  try {
    static_cast<void>(task.get());
    ADD_FAILURE() << "no error";
  } catch (const TransportError& error) {
    EXPECT_THAT(error.what(), HasSubstr("the TLS handshake with '127.0.0.1' failed"));
  }
}

TEST_F(Tasks, LeaveNoDescriptorsBehind) {
  const auto run = [&] {
    EventLoop loop;
    std::vector<Task<compute::ListAvailableZonesResponse>> tasks;
    for (int number = 0; number < 20; ++number)
      tasks.push_back(loop.start([&] { return client_.clusters().list_zones(); }));
    loop.run();
  };
  run();
  const auto before = support::resources_of_this_process().descriptors;
  for (int round = 0; round < 5; ++round) run();
  // The server gives up the connections that the loops have closed a moment later.
  for (int patience = 0; patience < 500 && support::resources_of_this_process().descriptors > before + 5; ++patience)
    std::this_thread::sleep_for(10ms);
  EXPECT_LE(support::resources_of_this_process().descriptors, before + 5);
}

}  // namespace
}  // namespace databricks

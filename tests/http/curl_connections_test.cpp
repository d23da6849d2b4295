#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <future>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "support/raw_server.hpp"
#include "support/transport_client.hpp"

namespace databricks::internal::http {
namespace {

using support::http_response;
using support::RawConnection;
using support::RawServer;
using support::TransportClient;

TEST(CurlConnections, AreKeptAndUsedAgain) {
  const RawServer server{support::always()};
  const TransportClient client;
  for (int count = 0; count < 5; ++count) EXPECT_TRUE(client.get(server.url() + "/x"));
  EXPECT_EQ(server.connections(), 1);
}

TEST(CurlConnections, AreUsedAgainByOtherThreads) {
  const RawServer server{support::always()};
  const TransportClient client;
  for (int count = 0; count < 3; ++count) {
    std::jthread{[&] { EXPECT_TRUE(client.get(server.url() + "/x")); }};
  }
  EXPECT_EQ(server.connections(), 1);
}

TEST(CurlConnections, AreUsedAgainAfterErrorResponses) {
  const RawServer server{support::always(http_response("{}", "500 Internal Server Error"))};
  const TransportClient client;
  for (int count = 0; count < 3; ++count) EXPECT_EQ(client.get(server.url() + "/x")->status, 500);
  EXPECT_EQ(server.connections(), 1);
}

TEST(CurlConnections, AreNotUsedAgainWhenTheServerWantsThemClosed) {
  const RawServer server{support::always(http_response("{}", "200 OK", "Connection: close\r\n"))};
  const TransportClient client;
  for (int count = 0; count < 3; ++count) EXPECT_TRUE(client.get(server.url() + "/x"));
  EXPECT_EQ(server.connections(), 3);
}

TEST(CurlConnections, CarryNothingFromOneRequestToTheNext) {
  std::mutex mutex;
  std::vector<std::string> requests;
  RawServer server{[&](RawConnection& connection) {
    while (const auto request = connection.read_request()) {
      const std::scoped_lock lock{mutex};
      requests.push_back(*request);
      connection.write(http_response());
    }
  }};
  const TransportClient client;
  EXPECT_TRUE(client.send(
      {.verb = Verb::put, .url = server.url() + "/first?a=1", .headers = {{"X-First", "1"}}, .body = "first"}));
  EXPECT_TRUE(client.send({.verb = Verb::get, .url = server.url() + "/second", .idempotent = true}));
  const std::scoped_lock lock{mutex};
  ASSERT_EQ(requests.size(), 2U);
  EXPECT_THAT(requests[1], ::testing::StartsWith("GET /second HTTP/1.1\r\n"));
  EXPECT_THAT(requests[1], ::testing::Not(::testing::HasSubstr("irst")));
}

TEST(CurlConnections, ServeManyThreadsAtOnce) {
  constexpr int kThreads = 64;
  constexpr int kRequests = 20;
  std::atomic<int> received = 0;
  const RawServer server{[&](RawConnection& connection) {
    while (const auto request = connection.read_request()) {
      ++received;
      connection.write(http_response(request->substr(request->find("\r\n\r\n") + 4)));
    }
  }};
  const TransportClient client;
  std::atomic<int> right = 0;
  {
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < kThreads; ++thread) {
      threads.emplace_back([&, thread] {
        for (int count = 0; count < kRequests; ++count) {
          const std::string body = std::to_string(thread) + "/" + std::to_string(count) + std::string(5000, 'x');
          const auto outcome = client.send({.verb = Verb::post, .url = server.url() + "/echo", .body = body});
          if (outcome && outcome->body == body) ++right;
        }
      });
    }
  }
  EXPECT_EQ(right, kThreads * kRequests);
  EXPECT_EQ(received, kThreads * kRequests);
  EXPECT_LE(server.connections(), kThreads);
}

// ---- Kept connections that turn out to be dead.

/// Handles one request on each connection and closes it.
class ForgetfulServer {
 public:
  [[nodiscard]] std::string url() const { return server_.url() + "/x"; }
  [[nodiscard]] int requests() const { return requests_; }
  void wait_until_closed() { closed_.get_future().wait(); }

 private:
  std::promise<void> closed_;
  std::atomic<int> requests_ = 0;
  RawServer server_{[this](RawConnection& connection) {
    if (!connection.read_request()) return;
    ++requests_;
    connection.write(http_response());
    connection.close();
    if (connection.index() == 0) closed_.set_value();
  }};
};

TEST(CurlConnections, AreReplacedWhenTheServerHasClosedThem) {
  for (const bool idempotent : {true, false}) {
    ForgetfulServer server;
    const TransportClient client;
    ASSERT_TRUE(client.get(server.url()));
    server.wait_until_closed();
    const auto outcome = client.send({.verb = Verb::post, .url = server.url(), .body = "{}", .idempotent = idempotent});
    ASSERT_TRUE(outcome) << outcome.error().message;
    EXPECT_EQ(server.requests(), 2);
  }
}

/// Handles the first request of each connection; takes the second one, and closes without a response.
class TreacherousServer {
 public:
  [[nodiscard]] std::string url() const { return server_.url() + "/x"; }
  /// How often a request with this first line has arrived in full.
  [[nodiscard]] long arrivals(const std::string& first_line) {
    const std::scoped_lock lock{mutex_};
    return std::ranges::count_if(requests_,
                                 [&](const std::string& request) { return request.starts_with(first_line + "\r\n"); });
  }
  /// Refuses further connections when it breaks one.
  void vanish() { vanishes_ = true; }

 private:
  [[nodiscard]] bool take(RawConnection& connection) {
    const auto request = connection.read_request();
    if (!request) return false;
    const std::scoped_lock lock{mutex_};
    requests_.push_back(*request);
    return true;
  }

  std::mutex mutex_;
  std::vector<std::string> requests_;
  std::atomic<bool> vanishes_ = false;
  RawServer server_{[this](RawConnection& connection) {
    if (!take(connection)) return;
    connection.write(http_response());
    if (take(connection) && vanishes_) server_.stop_listening();
  }};
};

/// How often a request arrives whose kept connection breaks under it; the outcome of sending it.
struct Treachery {
  long arrivals;
  Result<Response> outcome;
};
Treachery betrayed(Request request) {
  TreacherousServer server;
  const TransportClient client;
  EXPECT_TRUE(client.get(server.url()));
  request.url = server.url() + "/2";
  auto outcome = client.send(request);
  return {server.arrivals(std::string{to_string(request.verb)} + " /x/2 HTTP/1.1"), std::move(outcome)};
}

TEST(CurlConnections, DoNotSendAnUnsafePostTwice) {
  for (const char* body : {R"({"a":1})", ""}) {
    const auto [arrivals, outcome] = betrayed({.verb = Verb::post, .url = {}, .body = body});
    EXPECT_EQ(arrivals, 1) << "with the body '" << body << "'";
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::transport);
    EXPECT_TRUE(outcome.error().maybe_processed);
    EXPECT_FALSE(outcome.error().permanent);
    EXPECT_THAT(outcome.error().message, ::testing::HasSubstr("'127.0.0.1'"));
  }
}

TEST(CurlConnections, DoNotSendALargeUnsafePostTwice) {
  const auto [arrivals, outcome] = betrayed({.verb = Verb::post, .url = {}, .body = std::string(3'000'000, 'x')});
  EXPECT_EQ(arrivals, 1);
  EXPECT_FALSE(outcome);
}

TEST(CurlConnections, SendWhatIsIdempotentAgain) {
  for (const Request& request :
       {Request{.verb = Verb::get, .url = {}, .idempotent = true},
        Request{.verb = Verb::delete_, .url = {}, .idempotent = true},
        Request{.verb = Verb::post, .url = {}, .body = R"({"idempotency_token":"1"})", .idempotent = true},
        Request{.verb = Verb::put, .url = {}, .body = std::string(3'000'000, 'x'), .idempotent = true}}) {
    const auto [arrivals, outcome] = betrayed(request);
    EXPECT_EQ(arrivals, 2) << to_string(request.verb);
    ASSERT_TRUE(outcome) << outcome.error().message;
    EXPECT_EQ(outcome->status, 200);
  }
}

TEST(CurlConnections, RememberThatARequestHasLeftWhenTheNextConnectionIsRefused) {
  for (const bool idempotent : {true, false}) {
    TreacherousServer server;
    const TransportClient client;
    ASSERT_TRUE(client.get(server.url()));
    server.vanish();
    const auto outcome = client.send({.verb = Verb::post, .url = server.url(), .body = "{}", .idempotent = idempotent});
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(outcome.error().maybe_processed);
  }
}

// ---- Forks.

/// Runs `child` in a forked process; true when it returns true.
template <class Child>
bool succeeds_in_a_child(const Child& child) {
  const pid_t process = fork();
  if (process == 0) _exit(child() ? 0 : 1);
  int status = 0;
  return waitpid(process, &status, 0) == process && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

TEST(CurlConnections, OfTheParentAreNotUsedByAForkedChild) {
  const RawServer server{support::always()};
  const TransportClient client;
  ASSERT_TRUE(client.get(server.url() + "/warm"));
  EXPECT_TRUE(succeeds_in_a_child([&] { return client.get(server.url() + "/child").has_value(); }));
  EXPECT_EQ(server.connections(), 2);
  EXPECT_TRUE(client.get(server.url() + "/parent"));
  EXPECT_EQ(server.connections(), 2) << "the parent's connection still works";
}

TEST(CurlConnections, OfTheParentSurviveATransportThatIsDestroyedInAChild) {
  const RawServer server{support::always()};
  std::optional<TransportClient> client{std::in_place};
  ASSERT_TRUE(client->get(server.url() + "/warm"));
  EXPECT_TRUE(succeeds_in_a_child([&] {
    client.reset();
    return true;
  }));
  EXPECT_TRUE(client->get(server.url() + "/parent"));
  EXPECT_EQ(server.connections(), 1);
}

}  // namespace
}  // namespace databricks::internal::http

// Responses belong to their requests: what a server sends too much of never becomes the response of a later request.

#include "http/curl_kept_connections.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <functional>
#include <future>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "support/certificates.hpp"
#include "support/connect_proxy.hpp"
#include "support/raw_server.hpp"
#include "support/tls_wire.hpp"
#include "support/transport_client.hpp"

namespace databricks::internal::http {
namespace {

using namespace std::chrono_literals;
using support::Certificate;
using support::http_response;
using support::RawConnection;
using support::RawServer;
using support::TransportClient;

const std::string kStray = http_response("of somebody else");

/// What goes over the socket: plain bytes, or TLS of a version.
struct Wire {
  const char* name;
  int tls_version;
};

class KeptConnectionsTest : public ::testing::TestWithParam<Wire> {
 protected:
  [[nodiscard]] bool is_tls() const { return GetParam().tls_version != 0; }
  [[nodiscard]] RawServer::WireMaker wire() const {
    return is_tls() ? support::tls_wire(certificate_, {.version = GetParam().tls_version}) : RawServer::WireMaker{};
  }
  [[nodiscard]] std::string url(const RawServer& server, const std::string& path) const {
    return fmt::format("{}://127.0.0.1:{}{}", is_tls() ? "https" : "http", server.port(), path);
  }

  /// Asks for /0, /1, ... and says how often the response was another's. A server that echoes paths responds rightly.
  [[nodiscard]] int wrong_responses(const RawServer& server, int first, int last) const {
    int wrong = 0;
    for (int number = first; number <= last; ++number) {
      const std::string path = fmt::format("/{}", number);
      const auto outcome = client_.get(url(server, path));
      EXPECT_TRUE(outcome) << outcome.error().message;
      wrong += outcome && outcome->body != path ? 1 : 0;
    }
    return wrong;
  }

  const Certificate authority_ = support::make_authority("Root");
  const Certificate certificate_ = support::make_certificate(authority_, "localhost", "DNS:localhost,IP:127.0.0.1");
  const TransportClient client_{{}, {.ca_pem = authority_.pem()}};
};

INSTANTIATE_TEST_SUITE_P(Over, KeptConnectionsTest,
                         ::testing::Values(Wire{"Plain", 0}, Wire{"Tls12", TLS1_2_VERSION},
                                           Wire{"Tls13", TLS1_3_VERSION}),
                         [](const auto& test) { return std::string{test.param.name}; });

std::string path_of(const std::string& request) {
  const auto start = request.find(' ') + 1;
  return request.substr(start, request.find(' ', start) - start);
}

std::string chunked(const std::string& body) {
  return fmt::format("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{:x}\r\n{}\r\n0\r\n\r\n", body.size(), body);
}

std::string with_length(const std::string& body) { return http_response(body); }

/// How a body is put into a response.
using Form = std::function<std::string(const std::string& body)>;

/// Responds with the path of each request, for as long as the client likes.
void echo(RawConnection& connection, const Form& form = with_length) {
  while (const auto request = connection.read_request()) connection.write(form(path_of(*request)));
}

// ---- Clean connections are kept.

TEST_P(KeptConnectionsTest, AreUsedAgainAfterResponsesOfEveryForm) {
  for (const Form& form : {Form{with_length}, Form{chunked}}) {
    const RawServer server{[&](RawConnection& connection) { echo(connection, form); }, wire()};
    EXPECT_EQ(wrong_responses(server, 0, 9), 0);
    EXPECT_EQ(server.connections(), 1);
  }
}

TEST_P(KeptConnectionsTest, AreUsedAgainAfterResponsesWithoutABody) {
  for (const char* response :
       {"HTTP/1.1 204 No Content\r\n\r\n", "HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"}) {
    const RawServer server{support::always(response), wire()};
    for (int count = 0; count < 5; ++count) EXPECT_TRUE(client_.get(url(server, "/x")));
    EXPECT_EQ(server.connections(), 1) << response;
  }
}

TEST_P(KeptConnectionsTest, AreUsedAgainAfterResponsesToHead) {
  const RawServer server{support::always("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"), wire()};
  for (int count = 0; count < 5; ++count) {
    EXPECT_TRUE(client_.send({.verb = Verb::head, .url = url(server, "/x"), .idempotent = true}));
  }
  EXPECT_EQ(server.connections(), 1);
}

TEST_P(KeptConnectionsTest, AreUsedAgainAfterLargeResponses) {
  const std::string body(1'000'000, 'x');
  const RawServer server{support::always(http_response(body)), wire()};
  for (int count = 0; count < 5; ++count) EXPECT_EQ(client_.get(url(server, "/x"))->body, body);
  EXPECT_EQ(server.connections(), 1);
}

TEST_P(KeptConnectionsTest, AreUsedAgainAfterInterimResponsesAndTrailers) {
  const RawServer server{support::always("HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: "
                                         "chunked\r\n\r\n2\r\n{}\r\n0\r\nX-Trailer: 1\r\n\r\n"),
                         wire()};
  for (int count = 0; count < 5; ++count) EXPECT_EQ(client_.get(url(server, "/x"))->body, "{}");
  EXPECT_EQ(server.connections(), 1);
}

// ---- Connections with something on them that nobody has asked for are not.

/// What is sent too much, on the first connection, behind its first response.
const std::vector<std::string> kExcess{kStray,
                                       "HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
                                       "HTTP/1.1 204 No Content\r\n\r\n",
                                       kStray.substr(0, kStray.size() / 2),
                                       "H",
                                       "\n",
                                       kStray + kStray};

TEST_P(KeptConnectionsTest, AreClosedWhenSomethingArrivesLater) {
  for (const std::string& excess : kExcess) {
    std::promise<void> response_is_read;
    std::promise<void> excess_is_sent;
    const RawServer server{[&](RawConnection& connection) {
                             if (connection.index() == 0) {
                               connection.write(http_response(path_of(*connection.read_request())));
                               response_is_read.get_future().wait();
                               connection.write(excess);
                               excess_is_sent.set_value();
                             }
                             echo(connection);
                           },
                           wire()};
    EXPECT_EQ(wrong_responses(server, 0, 0), 0);
    response_is_read.set_value();
    excess_is_sent.get_future().wait();
    EXPECT_EQ(wrong_responses(server, 1, 5), 0) << excess;
    EXPECT_EQ(server.connections(), 2) << excess;
  }
}

TEST_P(KeptConnectionsTest, AreClosedWhenSomethingCameTogetherWithTheResponse) {
  const std::vector<std::pair<Verb, Form>> exchanges{
      {Verb::get, with_length},
      {Verb::get, chunked},
      {Verb::get, [](const std::string&) { return "HTTP/1.1 204 No Content\r\n\r\n"; }},
      {Verb::get, [](const std::string&) { return "HTTP/1.1 304 Not Modified\r\n\r\n"; }},
      {Verb::get, [](const std::string&) { return http_response(""); }},
      {Verb::head, with_length}};
  for (const auto& [verb, form] : exchanges) {
    for (const std::string& excess : kExcess) {
      const RawServer server{[&form = form, &excess](RawConnection& connection) {
                               if (connection.index() == 0) {
                                 const std::string response = form(path_of(*connection.read_request()));
                                 connection.write(response + excess);  // one record, one segment
                               }
                               echo(connection);
                             },
                             wire()};
      const auto first = client_.send({.verb = verb, .url = url(server, "/first"), .idempotent = true});
      EXPECT_TRUE(first) << first.error().message;
      EXPECT_EQ(wrong_responses(server, 1, 5), 0) << form("body") << excess;
      EXPECT_EQ(server.connections(), 2) << form("body") << excess;
    }
  }
}

TEST_P(KeptConnectionsTest, AreClosedWhenALargeResponseIsFollowedBySomething) {
  // libcurl reads the end of such a body exactly, so that the rest stays inside the TLS library.
  const std::string response = http_response(std::string(20'000, 'x'));
  const RawServer server{[&](RawConnection& connection) {
                           if (connection.index() == 0) {
                             static_cast<void>(connection.read_request());
                             connection.write(response.substr(0, 10'000));
                             connection.write(response.substr(10'000) + kStray);
                           }
                           echo(connection);
                         },
                         wire()};
  EXPECT_EQ(client_.get(url(server, "/first"))->body.size(), 20'000U);
  EXPECT_EQ(wrong_responses(server, 1, 5), 0);
  EXPECT_EQ(server.connections(), 2);
}

TEST_P(KeptConnectionsTest, AreReplacedOnceForARequestThatMustNotBeRetried) {
  std::promise<void> response_is_read;
  std::promise<void> is_dirty;
  std::atomic<int> posts = 0;
  const RawServer server{[&](RawConnection& connection) {
                           while (const auto request = connection.read_request()) {
                             posts += request->starts_with("POST") ? 1 : 0;
                             connection.write(http_response(path_of(*request)));
                             if (connection.index() > 0) continue;
                             response_is_read.get_future().wait();
                             connection.write(kStray);
                             is_dirty.set_value();
                           }
                         },
                         wire()};
  ASSERT_TRUE(client_.get(url(server, "/warm")));
  response_is_read.set_value();
  is_dirty.get_future().wait();
  const auto outcome = client_.send({.verb = Verb::post, .url = url(server, "/create"), .body = "{}"});
  ASSERT_TRUE(outcome) << outcome.error().message;
  EXPECT_EQ(outcome->body, "/create");
  EXPECT_EQ(posts, 1);
}

// ---- Connections that are closed are not used again either.

TEST_P(KeptConnectionsTest, AreReplacedWhenTheServerHasClosedThem) {
  for (const bool resets : {false, true}) {
    std::promise<void> response_is_read;
    std::promise<void> is_closed;
    const RawServer server{[&](RawConnection& connection) {
                             if (connection.index() > 0) return echo(connection);
                             connection.write(http_response(path_of(*connection.read_request())));
                             response_is_read.get_future().wait();
                             if (resets) connection.reset();
                             connection.close();
                             is_closed.set_value();
                           },
                           wire()};
    ASSERT_TRUE(client_.get(url(server, "/warm")));
    response_is_read.set_value();
    is_closed.get_future().wait();
    const auto outcome = client_.send({.verb = Verb::post, .url = url(server, "/create"), .body = "{}"});
    ASSERT_TRUE(outcome) << outcome.error().message;
    EXPECT_EQ(outcome->body, "/create");
  }
}

TEST_P(KeptConnectionsTest, AreNotUsedAgainAfterACallThatEndedBadly) {
  const std::vector<std::string> beginnings{
      "", "HTTP/1.1 200 OK\r\nContent-Le", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n", "nonsense\r\n"};
  for (const std::string& beginning : beginnings) {
    for (const bool is_cancelled : {true, false}) {
      const CancelSource source;
      const RawServer server{[&](RawConnection& connection) {
                               if (connection.index() == 0) {
                                 static_cast<void>(connection.read_request());
                                 connection.write(beginning);
                                 if (is_cancelled) source.cancel();
                               }
                               echo(connection);
                             },
                             wire()};
      EXPECT_FALSE(
          client_.send({.verb = Verb::post, .url = url(server, "/first")}, is_cancelled ? 60s : 100ms, source.token()));
      EXPECT_EQ(wrong_responses(server, 1, 3), 0) << beginning;
      EXPECT_EQ(server.connections(), 2) << beginning;
    }
  }
}

// ---- Through a proxy.

TEST_P(KeptConnectionsTest, OfATunnelAreClosedWhenTheServerSendsTooMuch) {
  if (!is_tls()) GTEST_SKIP() << "there are no tunnels for plain http";
  const RawServer server{
      [&](RawConnection& connection) {
        if (connection.index() == 0) {
          connection.write(http_response(path_of(*connection.read_request())) + kStray);
        }
        echo(connection);
      },
      support::tls_wire(support::make_certificate(authority_, "workspace.invalid", "DNS:workspace.invalid"),
                        {.version = GetParam().tls_version})};
  const support::ConnectProxy proxy{"me:secret", server.port()};
  const TransportClient client{
      {}, {.ca_pem = authority_.pem()}, {.url = proxy.url(), .username = "me", .password = "secret"}};
  for (int number = 0; number < 5; ++number) {
    const std::string path = fmt::format("/{}", number);
    const auto outcome = client.get("https://workspace.invalid" + path);
    ASSERT_TRUE(outcome) << outcome.error().message;
    EXPECT_EQ(outcome->body, path);
  }
  EXPECT_EQ(server.connections(), 2);
}

}  // namespace
}  // namespace databricks::internal::http

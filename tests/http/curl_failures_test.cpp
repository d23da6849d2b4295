#include <gmock/gmock.h>

#include <atomic>
#include <chrono>
#include <latch>
#include <string>
#include <thread>
#include <vector>

#include "support/raw_server.hpp"
#include "support/transport_client.hpp"

namespace databricks::internal::http {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using support::http_response;
using support::RawConnection;
using support::RawServer;
using support::TransportClient;
using ::testing::HasSubstr;
using ::testing::Not;

/// The error of a request that the server treats in this way.
Error receive_error(RawServer::Script script, milliseconds time = 60s, Verb verb = Verb::post) {
  const RawServer server{std::move(script)};
  const auto outcome =
      TransportClient{}.send({.verb = verb, .url = server.url() + "/x?token=secret", .body = "{}"}, time);
  EXPECT_FALSE(outcome) << "status " << (outcome ? outcome->status : 0);
  return outcome ? Error{} : outcome.error();
}

/// The error of a server that responds so and then closes the connection.
Error error_after_response(const std::string& response) {
  return receive_error([&](RawConnection& connection) {
    static_cast<void>(connection.read_request());
    connection.write(response);
  });
}

std::string address_where_nobody_listens() {
  RawServer server{support::always()};
  server.stop_listening();
  return server.url();
}

// ---- Connections that fail: nothing has left.

TEST(CurlFailures, NameTheHostSettingWhenNobodyListens) {
  const auto outcome = TransportClient{}.get(address_where_nobody_listens());
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().kind, ErrorKind::transport);
  EXPECT_FALSE(outcome.error().maybe_processed);
  EXPECT_FALSE(outcome.error().permanent);
  EXPECT_THAT(outcome.error().message, HasSubstr("'127.0.0.1'"));
  EXPECT_THAT(outcome.error().message, HasSubstr("DATABRICKS_HOST"));
}

TEST(CurlFailures, NameTheHostSettingWhenTheHostIsNotKnown) {
  // No label of a name is that long, so no name server is asked.
  const auto outcome = TransportClient{}.get("http://" + std::string(70, 'a') + ".example/x");
  ASSERT_FALSE(outcome);
  EXPECT_FALSE(outcome.error().maybe_processed);
  EXPECT_THAT(outcome.error().message, HasSubstr("DATABRICKS_HOST"));
}

TEST(CurlFailures, TellAServerThatDoesNotSpeakTls) {
  const RawServer server{[](RawConnection& connection) {
    connection.write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
    connection.wait_for_close();
  }};
  const auto outcome = TransportClient{}.get("https" + server.url().substr(4) + "/x");
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().kind, ErrorKind::transport);
  EXPECT_FALSE(outcome.error().maybe_processed);
}

TEST(CurlFailures, RefuseUrlsThatAreNotHttp) {
  for (const char* url :
       {"ftp://127.0.0.1/x", "file:///etc/hostname", "http://127.0.0.1:99999/x", "http://[::1/x", ""}) {
    const auto outcome = TransportClient{}.get(url);
    ASSERT_FALSE(outcome) << url;
    EXPECT_EQ(outcome.error().kind, ErrorKind::transport) << url;
    EXPECT_TRUE(outcome.error().permanent) << url;
    EXPECT_FALSE(outcome.error().maybe_processed) << url;
  }
}

// ---- Connections that break: the service may have done the work.

TEST(CurlFailures, TellThatNoResponseCame) {
  const Error error = error_after_response("");
  EXPECT_EQ(error.kind, ErrorKind::transport);
  EXPECT_TRUE(error.maybe_processed);
  EXPECT_THAT(error.message, HasSubstr("'127.0.0.1'"));
}

TEST(CurlFailures, TellAConnectionThatIsResetAfterTheRequest) {
  const Error error = receive_error([](RawConnection& connection) {
    static_cast<void>(connection.read_request());
    connection.reset();
  });
  EXPECT_EQ(error.kind, ErrorKind::transport);
  EXPECT_TRUE(error.maybe_processed);
}

TEST(CurlFailures, TellAResponseThatBreaksOff) {
  for (const char* response :
       {"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n", "HTTP/1.1 200 OK\r\nContent-Le",
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n", "HTTP/1.1 200 OK\r\n", "HTTP/1.1",
        "HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n"}) {
    const Error error = error_after_response(response);
    EXPECT_EQ(error.kind, ErrorKind::transport) << response;
    EXPECT_TRUE(error.maybe_processed) << response;
  }
}

// What support asks for first. An id that has not come whole is none.
TEST(CurlFailures, CarryTheRequestIdOnceTheHeadOfTheResponseHasCome) {
  const std::string head = "HTTP/1.1 200 OK\r\nX-Databricks-Request-Id: id-7\r\n";
  for (const char* rest : {"Content-Length: 100\r\n\r\n{\"a\":", "Transfer-Encoding: chunked\r\n\r\n5\r\nhel",
                           "Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\nno", "Content-Length: 1\r\n"}) {
    const Error error = error_after_response(head + rest);
    EXPECT_EQ(error.kind, ErrorKind::transport) << rest;
    EXPECT_EQ(error.request_id, "id-7") << rest;
  }
  EXPECT_EQ(error_after_response("HTTP/1.1 200 OK\r\n").request_id, "");

  const auto stop_in_body = [&](RawConnection& connection) {
    static_cast<void>(connection.read_request());
    connection.write(head + "Content-Length: 100\r\n\r\n{");
    connection.wait_for_close();
  };
  const Error late = receive_error(stop_in_body, 200ms);
  EXPECT_EQ(late.kind, ErrorKind::timeout);
  EXPECT_EQ(late.request_id, "id-7");
}

TEST(CurlFailures, TellAResponseThatIsNotHttp) {
  for (const char* response : {"SSH-2.0-OpenSSH_9.2\r\n", "{\"a\": 1}",
                               "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\nhello\r\n",
                               "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
                               "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nhello"}) {
    const Error error = error_after_response(response);
    EXPECT_EQ(error.kind, ErrorKind::transport) << response;
    EXPECT_TRUE(error.maybe_processed) << response << " -> " << error.message;
  }
}

TEST(CurlFailures, RefuseAResponseWithTooManyHeaders) {
  std::string response = "HTTP/1.1 200 OK\r\n";
  for (int count = 0; count < 280; ++count) response += "X-Long: " + std::string(1000, 'x') + "\r\n";
  const Error error = error_after_response(response + "Content-Length: 0\r\n\r\n");
  EXPECT_EQ(error.kind, ErrorKind::transport);
  EXPECT_TRUE(error.maybe_processed);
  EXPECT_THAT(error.message, HasSubstr("too large"));
}

TEST(CurlFailures, RefuseAResponseWithAnEndlessHeader) {
  EXPECT_EQ(error_after_response("HTTP/1.1 200 OK\r\nX-Long: " + std::string(4'000'000, 'x') + "\r\n\r\n").kind,
            ErrorKind::transport);
}

TEST(CurlFailures, SurviveAPeerThatClosesWhileALargeBodyIsSent) {
  const RawServer server{[](RawConnection& connection) { connection.reset(); }};
  for (int round = 0; round < 5; ++round) {
    const auto outcome =
        TransportClient{}.send({.verb = Verb::post, .url = server.url() + "/x", .body = std::string(8'000'000, 'x')});
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::transport);
  }
}

TEST(CurlFailures, DoNotPrintTheQuery) {
  EXPECT_THAT(error_after_response("").message, Not(HasSubstr("secret")));
  EXPECT_THAT(receive_error([](RawConnection& connection) { connection.wait_for_close(); }, 50ms).message,
              Not(HasSubstr("secret")));
}

// ---- Time.

TEST(CurlFailures, TimeOutWhenTheServerIsSilent) {
  const Error error = receive_error([](RawConnection& connection) { connection.wait_for_close(); }, 200ms);
  EXPECT_EQ(error.kind, ErrorKind::timeout);
  EXPECT_TRUE(error.maybe_processed);
}

TEST(CurlFailures, TimeOutWhenTheResponseTrickles) {
  const Error error = receive_error(
      [](RawConnection& connection) {
        static_cast<void>(connection.read_request());
        connection.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
        while (connection.write("x")) std::this_thread::sleep_for(5ms);
      },
      200ms);
  EXPECT_EQ(error.kind, ErrorKind::timeout);
  EXPECT_TRUE(error.maybe_processed);
}

TEST(CurlFailures, TimeOutWhenNothingMovesForTooLong) {
  const std::vector<std::string> beginnings{"", "HTTP/1.1 200 OK\r\n",
                                            "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"};
  for (const std::string& beginning : beginnings) {
    const RawServer server{[&](RawConnection& connection) {
      static_cast<void>(connection.read_request());
      connection.write(beginning);
      connection.wait_for_close();
    }};
    const TransportClient client{{.stall_timeout = 100ms}};
    const auto outcome = client.send({.url = server.url() + "/x"}, 1h);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::timeout);
    EXPECT_TRUE(outcome.error().maybe_processed);
    EXPECT_THAT(outcome.error().message, HasSubstr("stall_timeout"));
  }
}

TEST(CurlFailures, TimeOutWhenTheServerStopsReading) {
  std::latch is_over{1};
  const RawServer server{[&](RawConnection&) { is_over.wait(); }};
  const auto outcome = TransportClient{{.stall_timeout = 100ms}}.send(
      {.verb = Verb::post, .url = server.url() + "/x", .body = std::string(50'000'000, 'x')}, 1h);
  is_over.count_down();
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().kind, ErrorKind::timeout);
}

TEST(CurlFailures, HoldOnToAResponseThatIsSlowButMoves) {
  const RawServer server{[](RawConnection& connection) {
    static_cast<void>(connection.read_request());
    connection.write("HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n");
    for (int count = 0; count < 8; ++count) {
      std::this_thread::sleep_for(100ms);
      connection.write("x");
    }
  }};
  const auto outcome = TransportClient{{.stall_timeout = 500ms}}.send({.url = server.url() + "/x"});
  ASSERT_TRUE(outcome) << outcome.error().message;
  EXPECT_EQ(outcome->body, "xxxxxxxx");
}

// ---- Sizes.

TEST(CurlFailures, RefuseAResponseThatIsLargerThanAllowed) {
  const RawServer server{support::always(http_response(std::string(1001, 'x')))};
  const auto outcome = TransportClient{{.max_response_size = 1000}}.get(server.url() + "/x");
  ASSERT_FALSE(outcome);
  EXPECT_THAT(outcome.error().message, HasSubstr("too large"));
  EXPECT_TRUE(outcome.error().permanent) << "it would be as large next time";
  EXPECT_TRUE(TransportClient{{.max_response_size = 1001}}.get(server.url() + "/x"));
}

TEST(CurlFailures, SendNothingWhenTheTimeIsOverAlready) {
  const RawServer server{support::always()};
  for (const milliseconds time : {0ms, -1000ms}) {
    const auto outcome = TransportClient{}.send({.url = server.url() + "/x"}, time);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::timeout);
    EXPECT_FALSE(outcome.error().maybe_processed);
  }
  EXPECT_EQ(server.connections(), 0);
}

TEST(CurlFailures, HoldTheLongestTimesThereAre) {
  const RawServer server{support::always(http_response("fine"))};
  const auto clock = Clock::system();
  const CurlTransport transport{
      TransferLimits{.connect_timeout = milliseconds::max(), .stall_timeout = milliseconds::max()}};
  const CallOptions options{};
  const Request request{.url = server.url() + "/x"};
  const auto outcome =
      transport.send(request, {.clock = *clock, .options = options, .deadline = Clock::TimePoint::max()});
  ASSERT_TRUE(outcome) << outcome.error().message;
  EXPECT_EQ(outcome->body, "fine");
}

// ---- Cancelling.

TEST(CurlFailures, SendNothingWhenCancelledBefore) {
  const RawServer server{support::always()};
  const CancelSource source;
  source.cancel();
  const auto outcome = TransportClient{}.send({.url = server.url() + "/x"}, 60s, source.token());
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().kind, ErrorKind::cancelled);
  EXPECT_FALSE(outcome.error().maybe_processed);
  EXPECT_EQ(server.connections(), 0);
}

TEST(CurlFailures, EndWhenCancelledFromAnotherThread) {
  const CancelSource source;
  const RawServer server{[&](RawConnection& connection) {
    static_cast<void>(connection.read_request());
    source.cancel();
    connection.wait_for_close();
  }};
  // Nothing but the cancellation ends this call within an hour.
  const auto outcome = TransportClient{{.stall_timeout = 1h}}.send({.url = server.url() + "/x"}, 1h, source.token());
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().kind, ErrorKind::cancelled);
  EXPECT_TRUE(outcome.error().maybe_processed);
}

TEST(CurlFailures, LeaveTheTransportUsable) {
  const CancelSource source;
  const RawServer server{[&](RawConnection& connection) {
    while (const auto request = connection.read_request()) {
      if (request->starts_with("GET /hang")) return connection.wait_for_close();
      if (request->starts_with("GET /cut")) return;
      connection.write(http_response("fine"));
    }
  }};
  const TransportClient client;
  for (int round = 0; round < 3; ++round) {
    EXPECT_FALSE(client.send({.url = server.url() + "/hang"}, 50ms));
    EXPECT_FALSE(client.send({.url = server.url() + "/cut"}));
    const auto outcome = client.get(server.url() + "/fine");
    ASSERT_TRUE(outcome) << outcome.error().message;
    EXPECT_EQ(outcome->body, "fine");
  }
}

}  // namespace
}  // namespace databricks::internal::http

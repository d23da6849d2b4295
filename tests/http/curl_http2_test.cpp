// HTTP/2: kept connections, and requests that the server has refused before it processed any of them.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <functional>
#include <future>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "support/certificates.hpp"
#include "support/http2_connection.hpp"
#include "support/raw_server.hpp"
#include "support/tls_wire.hpp"
#include "support/transport_client.hpp"

namespace databricks::internal::http {
namespace {

using support::Certificate;
using support::Http2Connection;
using support::Http2Error;
using support::RawConnection;
using support::RawServer;
using support::TransportClient;

class CurlHttp2 : public ::testing::Test {
 protected:
  /// Speaks HTTP/2 as the script says, and HTTP/1.1 with clients that prefer that.
  using Script = std::function<void(RawConnection& connection, Http2Connection& http2)>;
  [[nodiscard]] RawServer::Script http2(Script script) {
    return [this, script = std::move(script)](RawConnection& connection) {
      if (connection.protocol() == "h2") {
        Http2Connection http2{connection};
        return script(connection, http2);
      }
      while (connection.read_request()) {
        ++requests_;
        connection.write(support::http_response("over HTTP/1.1"));
      }
    };
  }

  /// The number of the next request that the server has got, from 1; 0 when there is none.
  [[nodiscard]] int count(const std::optional<std::uint32_t>& stream) { return stream ? ++requests_ : 0; }

  /// Responds to all that comes.
  void serve(Http2Connection& http2) {
    while (const auto stream = http2.read_request()) {
      ++requests_;
      http2.respond(*stream, "fine");
    }
  }

  [[nodiscard]] RawServer::WireMaker wire() const {
    return support::tls_wire(certificate_, {.protocols = {"h2", "http/1.1"}});
  }
  [[nodiscard]] Result<Response> get(const RawServer& server) const { return client_.get(url(server)); }
  [[nodiscard]] Result<Response> create(const RawServer& server, std::string body = "{}") const {
    return client_.send({.verb = Verb::post, .url = url(server), .body = std::move(body)});
  }
  static std::string url(const RawServer& server) { return fmt::format("https://127.0.0.1:{}/x", server.port()); }

  const Certificate authority_ = support::make_authority("Root");
  const Certificate certificate_ = support::make_certificate(authority_, "localhost", "IP:127.0.0.1");
  const TransportClient client_{{}, {.ca_pem = authority_.pem()}};
  std::atomic<int> requests_ = 0;
};

TEST_F(CurlHttp2, KeepsConnections) {
  const RawServer server{http2([this](auto&, Http2Connection& http2) { serve(http2); }), wire()};
  for (int number = 0; number < 5; ++number) EXPECT_EQ(get(server)->body, "fine");
  EXPECT_EQ(server.connections(), 1);
}

TEST_F(CurlHttp2, KeepsAConnectionOnWhichFramesHaveArrivedMeanwhile) {
  std::promise<void> response_is_read;
  std::promise<void> frame_is_sent;
  const RawServer server{http2([&](RawConnection& connection, Http2Connection& http2) {
                           if (connection.index() > 0) return serve(http2);
                           http2.respond(*http2.read_request(), "fine");
                           response_is_read.get_future().wait();
                           http2.ping();
                           frame_is_sent.set_value();
                           serve(http2);
                         }),
                         wire()};
  EXPECT_TRUE(get(server));
  response_is_read.set_value();
  frame_is_sent.get_future().wait();
  for (int number = 0; number < 5; ++number) EXPECT_EQ(create(server)->body, "fine");
  EXPECT_EQ(server.connections(), 1);
}

TEST_F(CurlHttp2, GivesNobodyTheResponseOfAnotherStream) {
  const RawServer server{http2([&](auto&, Http2Connection& http2) {
                           while (const auto stream = http2.read_request()) {
                             http2.respond(*stream, "fine");
                             http2.respond(*stream, "a second one");
                             http2.respond(*stream + 1, "of a stream that is the server's");
                           }
                         }),
                         wire()};
  for (int number = 0; number < 5; ++number) {
    const auto outcome = get(server);
    EXPECT_THAT(outcome ? outcome->body : "fine", "fine");
  }
}

TEST_F(CurlHttp2, ReplacesAConnectionThatTheServerHasTakenItsLeaveOf) {
  std::promise<void> response_is_read;
  std::promise<void> has_left;
  const RawServer server{http2([&](RawConnection& connection, Http2Connection& http2) {
                           if (connection.index() > 0) return serve(http2);
                           const auto stream = *http2.read_request();
                           http2.respond(stream, "fine");
                           response_is_read.get_future().wait();
                           http2.go_away(stream);
                           has_left.set_value();
                           static_cast<void>(http2.read_request());
                         }),
                         wire()};
  EXPECT_TRUE(get(server));
  response_is_read.set_value();
  has_left.get_future().wait();
  const auto outcome = create(server);
  ASSERT_TRUE(outcome) << outcome.error().message;
  EXPECT_EQ(server.connections(), 2);
}

/// libcurl counts its own retries for as long as a handle lives.
TEST_F(CurlHttp2, AddsUpNoRefusalsOfEarlierRequests) {
  const RawServer server{http2([this](auto&, Http2Connection& http2) {
                           while (const auto stream = http2.read_request()) {
                             if (count(stream) % 2 == 1) {
                               http2.reset_stream(*stream, Http2Error::refused_stream);
                             } else {
                               http2.respond(*stream, "fine");
                             }
                           }
                         }),
                         wire()};
  for (int number = 0; number < 20; ++number) {
    const auto outcome = create(server);
    ASSERT_TRUE(outcome) << "create " << number << ": " << outcome.error().message;
  }
}

/// How a server refuses a stream.
struct Refusal {
  const char* name;
  std::function<void(RawConnection&, Http2Connection&, std::uint32_t stream)> refuse;
};

class CurlHttp2Refusal : public CurlHttp2, public ::testing::WithParamInterface<Refusal> {};

INSTANTIATE_TEST_SUITE_P(
    By, CurlHttp2Refusal,
    ::testing::Values(
        Refusal{"GoAway", [](auto&, auto& http2, auto stream) { http2.go_away(stream == 1 ? 0 : stream - 2); }},
        Refusal{
            "GoAwayForAnError",
            [](auto&, auto& http2, auto stream) { http2.go_away(stream == 1 ? 0 : stream - 2, Http2Error::internal); }},
        Refusal{"GoAwayAndClosing",
                [](auto& connection, auto& http2, auto stream) {
                  http2.go_away(stream == 1 ? 0 : stream - 2);
                  connection.half_close();
                }},
        Refusal{"RefusedStream",
                [](auto&, auto& http2, auto stream) { http2.reset_stream(stream, Http2Error::refused_stream); }},
        Refusal{"Http11Required",
                [](auto&, auto& http2, auto stream) { http2.reset_stream(stream, Http2Error::http_1_1_required); }}),
    [](const auto& test) { return std::string{test.param.name}; });

TEST_P(CurlHttp2Refusal, OfACreateSendsItOnceMoreOnANewConnection) {
  for (const int refused_request : {1, 2, 3}) {
    for (const std::size_t size : {2U, 300'000U}) {
      requests_ = 0;
      const RawServer server{http2([&](RawConnection& connection, Http2Connection& http2) {
                               while (const auto stream = http2.read_request()) {
                                 if (count(stream) != refused_request || connection.index() > 0) {
                                   http2.respond(*stream, "fine");
                                 } else {
                                   GetParam().refuse(connection, http2, *stream);
                                 }
                               }
                             }),
                             wire()};
      for (int number = 1; number <= 4; ++number) {
        const auto outcome = create(server, std::string(size, 'x'));
        ASSERT_TRUE(outcome) << outcome.error().message;
      }
      EXPECT_EQ(requests_, 5) << "four creates, and the one that was refused";
      EXPECT_LE(server.connections(), 3) << "two, and one more after going back to HTTP/1.1";
    }
  }
}

TEST_P(CurlHttp2Refusal, ThatComesAgainIsReportedAsNotProcessed) {
  const RawServer server{http2([&](RawConnection& connection, Http2Connection& http2) {
                           while (const auto stream = http2.read_request()) {
                             ++requests_;
                             GetParam().refuse(connection, http2, *stream);
                           }
                         }),
                         wire()};
  const auto outcome = create(server);
  if (outcome) {
    EXPECT_EQ(outcome->body, "over HTTP/1.1");
  } else {
    EXPECT_EQ(outcome.error().kind, ErrorKind::transport);
    EXPECT_FALSE(outcome.error().maybe_processed);
    EXPECT_FALSE(outcome.error().permanent);
    EXPECT_THAT(outcome.error().message, ::testing::HasSubstr("refused"));
  }
  EXPECT_EQ(requests_, 2);
}

/// How a server loses a request that it may have processed.
class CurlHttp2Loss : public CurlHttp2Refusal {};

INSTANTIATE_TEST_SUITE_P(
    By, CurlHttp2Loss,
    ::testing::Values(Refusal{"Closing", [](auto& connection, auto&, auto) { connection.close(); }},
                      Refusal{"Resetting", [](auto& connection, auto&, auto) { connection.reset(); }},
                      Refusal{"AnInternalError", [](auto&, auto& http2,
                                                    auto stream) { http2.reset_stream(stream, Http2Error::internal); }},
                      Refusal{"ResettingTheStreamWithoutAnError",
                              [](auto&, auto& http2, auto stream) { http2.reset_stream(stream, Http2Error::none); }},
                      Refusal{"GoAwayThatCoversIt",
                              [](auto& connection, auto& http2, auto stream) {
                                http2.go_away(stream);
                                connection.close();
                              }},
                      Refusal{"GoAwayThatCoversItForAnError",
                              [](auto& connection, auto& http2, auto stream) {
                                http2.go_away(stream, Http2Error::internal);
                                connection.reset();
                              }}),
    [](const auto& test) { return std::string{test.param.name}; });

TEST_P(CurlHttp2Loss, OfACreateIsReportedAndNotRetried) {
  for (const int lost_request : {1, 2}) {
    requests_ = 0;
    const RawServer server{http2([&](RawConnection& connection, Http2Connection& http2) {
                             while (const auto stream = http2.read_request()) {
                               if (count(stream) != lost_request) {
                                 http2.respond(*stream, "fine");
                               } else {
                                 GetParam().refuse(connection, http2, *stream);
                               }
                             }
                           }),
                           wire()};
    for (int number = 1; number < lost_request; ++number) ASSERT_TRUE(create(server));
    const auto outcome = create(server);
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(outcome.error().maybe_processed) << outcome.error().message;
    EXPECT_EQ(requests_, lost_request);
  }
}

}  // namespace
}  // namespace databricks::internal::http

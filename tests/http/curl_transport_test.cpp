#include "http/curl_transport.hpp"

#include <gmock/gmock.h>

#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "support/environment.hpp"
#include "support/raw_server.hpp"
#include "support/transport_client.hpp"

namespace databricks::internal::http {
namespace {

using support::http_response;
using support::RawConnection;
using support::RawServer;
using support::TransportClient;
using ::testing::AllOf;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

// ---- What is sent.

/// The request as it arrives at the server.
std::string arrived(Request request) {
  std::string received;
  RawServer server{[&](RawConnection& connection) {
    received = connection.read_request().value_or("");
    connection.write(http_response());
  }};
  request.url = server.url() + request.url;
  const auto response = TransportClient{}.send(request);
  EXPECT_TRUE(response) << response.error().message;
  return received;
}

TEST(CurlTransport, SendsVerbAndTargetAsTheyAre) {
  EXPECT_THAT(arrived({.verb = Verb::get, .url = "/api/2.0/clusters/get?cluster_id=1%202&a=%2F"}),
              StartsWith("GET /api/2.0/clusters/get?cluster_id=1%202&a=%2F HTTP/1.1\r\n"));
  EXPECT_THAT(arrived({.verb = Verb::delete_, .url = "/x"}), StartsWith("DELETE /x HTTP/1.1\r\n"));
  EXPECT_THAT(arrived({.verb = Verb::head, .url = "/x"}), StartsWith("HEAD /x HTTP/1.1\r\n"));
  EXPECT_THAT(arrived({.url = "/a/../b/%2E%2E/./c"}), StartsWith("GET /a/../b/%2E%2E/./c HTTP/1.1\r\n"));
}

TEST(CurlTransport, SendsEveryByteOfATarget) {
  for (const std::string target :
       {"/a?b=c?d=?", "/x?", "/x??", "/?a", "//elsewhere.example/x", "//", "/a//b", "/..", "/a/..?b=/../", "/%2F%2f%2e",
        "/%", "/%zz", "/a\\..\\b", "/a@b:c", "/a;b,c!$&'()*+", "/\"<>^`{|}", "/[1]", "/http://elsewhere.example/"}) {
    EXPECT_THAT(arrived({.url = target}), StartsWith("GET " + target + " HTTP/1.1\r\n"));
  }
}

TEST(CurlTransport, SendsBodiesWithTheirLength) {
  for (const Verb verb : {Verb::post, Verb::put, Verb::patch, Verb::delete_, Verb::get}) {
    const std::string request = arrived({.verb = verb, .url = "/x", .body = R"({"a":1})"});
    EXPECT_THAT(request, StartsWith(std::string{to_string(verb)} + " /x HTTP/1.1\r\n"));
    EXPECT_THAT(request, HasSubstr("\r\nContent-Length: 7\r\n"));
    EXPECT_THAT(request, EndsWith("\r\n\r\n{\"a\":1}"));
  }
}

TEST(CurlTransport, SendsBodiesOfAnyBytesAndSizes) {
  const std::string body = std::string("\0\r\n\r\n\xff", 6) + std::string(300'000, 'x');
  EXPECT_THAT(arrived({.verb = Verb::post, .url = "/x", .body = body}), EndsWith("\r\n\r\n" + body));
}

/// A connection's handle keeps its options from request to request.
TEST(CurlTransport, SendsEachRequestAsIfItWereTheFirst) {
  const std::vector<Request> requests{
      {.verb = Verb::get, .url = "/get"},
      {.verb = Verb::post, .url = "/post", .headers = {{"X-Own", "1"}}, .body = "{}"},
      {.verb = Verb::head, .url = "/head"},
      {.verb = Verb::delete_, .url = "/delete"},
      {.verb = Verb::delete_, .url = "/delete-with-body", .body = R"({"a":1})"},
      {.verb = Verb::put, .url = "/put", .headers = {{"Content-Type", "text/plain"}}, .body = "text"},
      {.verb = Verb::patch, .url = "/patch"},
      {.verb = Verb::get, .url = "/get-with-body", .body = "x"},
      {.verb = Verb::post, .url = "/large", .body = std::string(500'000, 'x')},
  };
  std::vector<std::string> received;
  const RawServer server{[&](RawConnection& connection) {
    while (auto request = connection.read_request()) {
      const bool is_head = request->starts_with("HEAD");
      received.push_back(*std::move(request));
      connection.write(http_response(is_head ? "" : "{}"));
    }
  }};
  const auto without_host = [](std::string request) {
    const auto host = request.find("Host: ");
    return request.erase(host, request.find('\n', host) - host);
  };
  const TransportClient client;
  for (const Request& first : requests) {
    for (const Request& second : requests) {
      received.clear();
      for (Request request : {first, second}) {
        request.url = server.url() + request.url;
        ASSERT_TRUE(client.send(request));
      }
      ASSERT_EQ(received.size(), 2U);
      EXPECT_EQ(without_host(received[1]), without_host(arrived(second))) << first.url << " before " << second.url;
    }
  }
  EXPECT_EQ(server.connections(), 1);
}

TEST(CurlTransport, SendsPostsWithoutABody) {
  for (const Verb verb : {Verb::post, Verb::put, Verb::patch}) {
    EXPECT_THAT(arrived({.verb = verb, .url = "/x"}),
                AllOf(StartsWith(to_string(verb)), HasSubstr("\r\nContent-Length: 0\r\n")));
  }
}

TEST(CurlTransport, SendsTheHeadersItIsGiven) {
  const std::string request =
      arrived({.url = "/x", .headers = {{"X-Team", "data"}, {"X-Empty", ""}, {"X-Odd", "a;b: c"}}});
  EXPECT_THAT(request, HasSubstr("\r\nX-Team: data\r\n"));
  EXPECT_THAT(request, HasSubstr("\r\nX-Empty:\r\n"));
  EXPECT_THAT(request, HasSubstr("\r\nX-Odd: a;b: c\r\n"));
}

TEST(CurlTransport, AddsNoHeadersOfItsOwnThatMeanSomething) {
  const std::string request = arrived({.verb = Verb::post, .url = "/x", .body = std::string(2'000'000, 'x')});
  const std::string head = request.substr(0, request.find("\r\n\r\n"));
  for (const char* name : {"Expect:", "Content-Type:", "Accept:", "User-Agent:", "Authorization:", "Cookie:"}) {
    EXPECT_THAT(head, Not(HasSubstr(std::string{"\r\n"} + name))) << name;
  }
}

TEST(CurlTransport, StaysOnThisMachineWhateverProxyTheEnvironmentNames) {
  const support::ScopedVariable proxy{"http_proxy", "http://127.0.0.1:1"};
  const support::ScopedVariable all{"ALL_PROXY", "http://127.0.0.1:1"};
  EXPECT_THAT(arrived({.url = "/x"}), StartsWith("GET /x HTTP/1.1\r\n"));
}

// ---- What is received.

/// What the client makes of a response; the connection is closed behind it.
Result<Response> received(const std::string& bytes, Verb verb = Verb::get) {
  const RawServer server{[&](RawConnection& connection) {
    static_cast<void>(connection.read_request());
    connection.write(bytes);
  }};
  return TransportClient{}.send({.verb = verb, .url = server.url() + "/x", .idempotent = true});
}

std::string body_of(const std::string& bytes) {
  const auto response = received(bytes);
  return response ? response->body : "failed: " + response.error().message;
}

TEST(CurlTransport, ReadsStatusHeadersAndBody) {
  const auto response = received("HTTP/1.1 404 Not Here\r\nX-Request-Id: 7\r\nContent-Length: 5\r\n\r\nhello");
  ASSERT_TRUE(response);
  EXPECT_EQ(response->status, 404);
  EXPECT_EQ(response->body, "hello");
  EXPECT_EQ(*response->headers.find("x-request-id"), "7");
}

TEST(CurlTransport, ReadsEveryStatus) {
  for (const int status : {200, 201, 202, 299, 301, 302, 307, 400, 401, 407, 417, 429, 500, 503, 599}) {
    const auto response =
        received("HTTP/1.1 " + std::to_string(status) +
                 " Whatever\r\nLocation: http://127.0.0.1:1/elsewhere\r\nContent-Length: 2\r\n\r\nno");
    ASSERT_TRUE(response) << status << ": " << response.error().message;
    EXPECT_EQ(response->status, status);
    EXPECT_EQ(response->body, "no");
  }
}

TEST(CurlTransport, ReadsAStatusWithoutAReason) {
  EXPECT_EQ(received("HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n")->status, 200);
}

TEST(CurlTransport, ReadsChunks) {
  EXPECT_EQ(
      body_of(
          "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n7;extension=1\r\n, world\r\n0\r\n\r\n"),
      "hello, world");
  EXPECT_EQ(
      body_of("HTTP/1.1 200 OK\r\ntransfer-encoding: Chunked\r\n\r\nA\r\n0123456789\r\n0\r\nX-Trailer: 1\r\n\r\n"),
      "0123456789");
}

TEST(CurlTransport, ReadsUntilTheEndWhenThereIsNoLength) {
  EXPECT_EQ(body_of("HTTP/1.1 200 OK\r\n\r\nhello"), "hello");
  EXPECT_EQ(body_of("HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\nhello"), "hello");
}

TEST(CurlTransport, ReadsResponsesWithoutABody) {
  EXPECT_EQ(body_of("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"), "");
  EXPECT_EQ(body_of("HTTP/1.1 204 No Content\r\n\r\n"), "");
  EXPECT_EQ(body_of("HTTP/1.1 304 Not Modified\r\nContent-Length: 10\r\n\r\n"), "");
}

TEST(CurlTransport, ExpectsNoBodyBehindHead) {
  const auto response = received("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n", Verb::head);
  ASSERT_TRUE(response) << response.error().message;
  EXPECT_EQ(response->body, "");
  EXPECT_EQ(*response->headers.find("Content-Length"), "1000");
}

TEST(CurlTransport, ReadsBodiesOfAnyBytesAndSizes) {
  const std::string body = std::string("\0\x01\xff\r\n", 5) + std::string(5'000'000, 'x');
  EXPECT_EQ(body_of(http_response(body)), body);
}

TEST(CurlTransport, LooksPastInterimResponses) {
  const auto response = received(
      "HTTP/1.1 100 Continue\r\nX-Interim: 1\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
      "HTTP/1.1 201 Created\r\nX-Final: 1\r\nContent-Length: 4\r\n\r\ndone");
  ASSERT_TRUE(response);
  EXPECT_EQ(response->status, 201);
  EXPECT_EQ(response->body, "done");
  EXPECT_EQ(response->headers.find("X-Interim"), nullptr);
  EXPECT_EQ(response->headers.find("Link"), nullptr);
  EXPECT_NE(response->headers.find("X-Final"), nullptr);
}

TEST(CurlTransport, ReadsHeadersInAnyShape) {
  const auto response = received(
      "HTTP/1.1 200 OK\r\nrETRY-aFTER:7\r\nX-Spaces: \t padded \t \r\nX-Empty:\r\nX-Colons: a:b:c\r\n"
      "Set-Cookie: a=1\r\nSet-Cookie: b=2\r\nContent-Length: 0\r\n\r\n");
  ASSERT_TRUE(response);
  EXPECT_EQ(*response->headers.find("Retry-After"), "7");
  EXPECT_EQ(*response->headers.find("X-Spaces"), "padded");
  EXPECT_EQ(*response->headers.find("X-Empty"), "");
  EXPECT_EQ(*response->headers.find("X-Colons"), "a:b:c");
  EXPECT_EQ(response->headers.size(), 7U);
}

TEST(CurlTransport, KeepsNoCookies) {
  std::mutex mutex;
  std::vector<std::string> requests;
  RawServer server{[&](RawConnection& connection) {
    while (const auto request = connection.read_request()) {
      const std::scoped_lock lock{mutex};
      requests.push_back(*request);
      connection.write(http_response("{}", "200 OK", "Set-Cookie: session=1\r\n"));
    }
  }};
  const TransportClient client;
  EXPECT_TRUE(client.get(server.url()));
  EXPECT_TRUE(client.get(server.url()));
  const std::scoped_lock lock{mutex};
  ASSERT_EQ(requests.size(), 2U);
  EXPECT_THAT(requests[1], Not(HasSubstr("session=1")));
}

const std::string kCompressed{
    "\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xab\x56\xca\x48\xcd\xc9\xc9\x57\xb2\x52\x80\x30\x14\x90\x48\xa5\x5a\x00"
    "\x71"
    "\xfa\xfc\xa5\x1e\x00\x00\x00",
    36};

TEST(CurlTransport, Decompresses) {
  EXPECT_EQ(body_of(http_response(kCompressed, "200 OK", "Content-Encoding: gzip\r\n")),
            R"({"hello": "hello hello hello"})");
  EXPECT_THAT(arrived({.url = "/x"}), HasSubstr("\r\nAccept-Encoding: gzip\r\n"));
  EXPECT_THAT(arrived({.url = "/x", .headers = {{"Accept-Encoding", "identity"}}}),
              AllOf(HasSubstr("\r\nAccept-Encoding: identity\r\n"), Not(HasSubstr("gzip"))));
}

TEST(CurlTransport, TellsACompressedBodyThatBreaksOff) {
  EXPECT_THAT(body_of(http_response(kCompressed.substr(0, 30), "200 OK", "Content-Encoding: gzip\r\n")),
              HasSubstr("before the response was complete"));
}

TEST(CurlTransport, TakesABodyAsItIsWhoseCodingMeansNothing) {
  for (const char* coding :
       {"utf-8", "UTF-8", "aws-chunked", "identity", "none", "", "gzip, aws-chunked", "a, b, c, d, e, f"}) {
    const std::string header = std::string{"Content-Encoding: "} + coding + "\r\n";
    EXPECT_EQ(body_of(http_response("as it is", "200 OK", header)), "as it is") << coding;
    EXPECT_EQ(body_of("HTTP/1.1 200 OK\r\n" + header + "Transfer-Encoding: chunked\r\n\r\n2\r\nas\r\n0\r\n\r\n"), "as")
        << coding;
  }
}

TEST(CurlTransport, TakesEmptyBodiesWhateverTheirCoding) {
  for (const char* status : {"200 OK", "204 No Content", "304 Not Modified"}) {
    EXPECT_EQ(body_of(http_response("", status, "Content-Encoding: gzip\r\n")), "") << status;
  }
}

TEST(CurlTransport, DoesNotFollowRedirects) {
  const RawServer elsewhere{support::always(http_response("elsewhere"))};
  const auto response = received(http_response("", "302 Found", "Location: " + elsewhere.url() + "/login.html\r\n"));
  ASSERT_TRUE(response);
  EXPECT_EQ(response->status, 302);
  EXPECT_EQ(*response->headers.find("Location"), elsewhere.url() + "/login.html");
  EXPECT_EQ(elsewhere.connections(), 0);
}

}  // namespace
}  // namespace databricks::internal::http

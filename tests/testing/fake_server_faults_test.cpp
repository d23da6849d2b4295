#include <gtest/gtest.h>
#include <httplib.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <databricks/testing/fake_server.hpp>
#include <memory>
#include <string>
#include <thread>

#include "fixture.hpp"

namespace databricks::internal::testing {
namespace {

using std::chrono::steady_clock;

/// All that came over a connection, and how it ended.
struct Received {
  std::string bytes;
  bool was_reset = false;

  [[nodiscard]] std::string body() const { return bytes.substr(bytes.find("\r\n\r\n") + 4); }
  [[nodiscard]] std::size_t content_length() const {
    return std::stoul(bytes.substr(bytes.find("Content-Length: ") + 16));
  }
};

/// A connection that sends one request and shows the response as it came.
class RawClient {
 public:
  RawClient(int port, const std::string& target) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    EXPECT_EQ(::connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
    const std::string request =
        "GET " + target + " HTTP/1.1\r\nHost: fake\r\nAccept-Encoding: gzip\r\nAuthorization: Bearer dapi-fake\r\n\r\n";
    EXPECT_EQ(::send(socket_, request.data(), request.size(), 0), static_cast<ssize_t>(request.size()));
  }
  RawClient(const RawClient&) = delete;
  RawClient& operator=(const RawClient&) = delete;
  ~RawClient() { ::close(socket_); }

  [[nodiscard]] Received read_all() const {
    Received received;
    char buffer[4096];
    while (true) {
      const auto size = ::recv(socket_, buffer, sizeof buffer, 0);
      if (size < 0) received.was_reset = errno == ECONNRESET;
      if (size <= 0) return received;
      received.bytes.append(buffer, static_cast<std::size_t>(size));
    }
  }
  [[nodiscard]] bool hears_something_within(std::chrono::milliseconds time) const {
    pollfd poll{socket_, POLLIN, 0};
    return ::poll(&poll, 1, static_cast<int>(time.count())) > 0;
  }

 private:
  int socket_;
};

class FakeServerFaults : public ::testing::Test {
 protected:
  static constexpr const char* kList = "/api/2.1/jobs/list";

  [[nodiscard]] Received get(Fault fault) {
    workspace_->add_fault(std::move(fault));
    return RawClient{server_->port(), kList}.read_all();
  }
  /// After a fault, the server must be as good as before.
  void expect_health() const {
    httplib::Client http{"127.0.0.1", server_->port()};
    http.set_bearer_token_auth("dapi-fake");
    const auto response = http.Get(kList);
    ASSERT_TRUE(response);
    EXPECT_EQ(response->status, 200);
  }

  std::shared_ptr<FakeWorkspace> workspace_ = std::make_shared<FakeWorkspace>();
  std::unique_ptr<FakeServer> server_ = std::make_unique<FakeServer>(workspace_);
};

TEST_F(FakeServerFaults, ResetsTheConnection) {
  const Received received = get({.kind = FaultKind::reset});
  EXPECT_EQ(received.bytes, "");
  EXPECT_TRUE(received.was_reset);
  expect_health();
}

TEST_F(FakeServerFaults, BreaksTheBodyOff) {
  const Received received = get({.kind = FaultKind::truncated_body});
  EXPECT_FALSE(received.was_reset);
  EXPECT_EQ(received.content_length(), std::string{R"({"has_more":false})"}.size());
  EXPECT_EQ(received.body(), R"({"has_mo)"
                             "r");
  expect_health();
}

TEST_F(FakeServerFaults, TellsAWrongLength) {
  const Received received = get({.kind = FaultKind::wrong_length});
  EXPECT_EQ(received.body(), R"({"has_more":false})");
  EXPECT_EQ(received.content_length(), received.body().size() / 2);
  expect_health();
}

TEST_F(FakeServerFaults, SendsByteByByte) {
  const auto began = steady_clock::now();
  const Received received = get({.kind = FaultKind::trickle, .delay = 2ms});
  EXPECT_GE(steady_clock::now() - began, received.body().size() * 2ms);
  EXPECT_EQ(received.body(), R"({"has_more":false})");
  EXPECT_EQ(received.content_length(), received.body().size());
  expect_health();
}

TEST_F(FakeServerFaults, StaysSilentWithoutHangingUp) {
  workspace_->add_fault({.kind = FaultKind::silence});
  const RawClient client{server_->port(), kList};
  EXPECT_FALSE(client.hears_something_within(200ms));
  expect_health();
}

TEST_F(FakeServerFaults, StopsWhileItIsSilent) {
  workspace_->add_fault({.kind = FaultKind::silence});
  const RawClient client{server_->port(), kList};
  while (workspace_->calls().empty()) std::this_thread::yield();
  const auto began = steady_clock::now();
  server_.reset();
  EXPECT_LT(steady_clock::now() - began, 1s);
  EXPECT_EQ(client.read_all().bytes, "");
}

TEST_F(FakeServerFaults, StopsInTheMiddleOfATrickle) {
  workspace_->add_fault({.kind = FaultKind::trickle, .delay = 1h});
  const RawClient client{server_->port(), kList};
  EXPECT_TRUE(client.hears_something_within(5s));
  const auto began = steady_clock::now();
  server_.reset();
  EXPECT_LT(steady_clock::now() - began, 1s);
  EXPECT_EQ(client.read_all().body(), "");
}

TEST_F(FakeServerFaults, SendsGarbage) {
  const Received received = get({.kind = FaultKind::garbage});
  EXPECT_FALSE(received.bytes.empty());
  EXPECT_NE(received.bytes.substr(0, 5), "HTTP/");
  expect_health();
}

TEST_F(FakeServerFaults, SendsLoginPages) {
  const Received received = get({.kind = FaultKind::login_page, .headers = {{"Connection", "close"}}});
  EXPECT_EQ(received.bytes.find("HTTP/1.1 200"), 0U);
  EXPECT_NE(received.bytes.find("Content-Type: text/html"), std::string::npos);
}

TEST_F(FakeServerFaults, SendsRedirects) {
  workspace_->add_fault({.kind = FaultKind::redirect, .location = "https://elsewhere.example/"});
  httplib::Client http{"127.0.0.1", server_->port()};
  const auto response = http.Get(kList);
  ASSERT_TRUE(response);
  EXPECT_EQ(response->status, 302);
  EXPECT_EQ(response->get_header_value("Location"), "https://elsewhere.example/");
}

TEST_F(FakeServerFaults, SendsGzipBombsAsTheyAre) {
  const Received received = get({.kind = FaultKind::gzip_bomb});
  EXPECT_EQ(received.bytes.find("Content-Encoding: gzip"), received.bytes.rfind("Content-Encoding:"));
  EXPECT_EQ(received.body().substr(0, 3), "\x1f\x8b\x08");
  EXPECT_EQ(received.content_length(), received.body().size());
  expect_health();
}

#ifdef CPPHTTPLIB_ZLIB_SUPPORT
TEST_F(FakeServerFaults, GzipBombsCanBeDecompressedForAsLongAsOneLikes) {
  constexpr std::size_t kEnough = 50'000'000;
  workspace_->add_fault({.kind = FaultKind::gzip_bomb});
  std::size_t size = 0;
  bool has_spaces_only = true;
  httplib::Client http{"127.0.0.1", server_->port()};
  (void)http.Get(kList, [&](const char* data, std::size_t count) {
    size += count;
    has_spaces_only = has_spaces_only && std::string(count, ' ').compare(0, count, data, count) == 0;
    return size < kEnough;
  });
  EXPECT_GE(size, kEnough);
  EXPECT_TRUE(has_spaces_only);
}
#endif

TEST_F(FakeServerFaults, HitOneConnectionAndSpareTheOthers) {
  workspace_->add_fault({.kind = FaultKind::reset, .route = "GET /hit"});
  httplib::Client spared{"127.0.0.1", server_->port()};
  spared.set_keep_alive(true);
  spared.set_bearer_token_auth("dapi-fake");
  ASSERT_TRUE(spared.Get(kList));
  const RawClient hit{server_->port(), "/hit"};
  EXPECT_TRUE(hit.read_all().was_reset);
  EXPECT_TRUE(spared.Get(kList));
}

TEST_F(FakeServerFaults, AnyHandlerCanOrderThem) {
  const FakeServer server{[](const http::Request&) { return FakeResponse{http::Response{200}, Delivery::truncated}; }};
  const Received received = RawClient{server.port(), "/"}.read_all();
  EXPECT_EQ(received.content_length(), 1U);
  EXPECT_EQ(received.body(), "");
}

}  // namespace
}  // namespace databricks::internal::testing

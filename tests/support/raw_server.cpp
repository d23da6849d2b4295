#include "support/raw_server.hpp"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <charconv>
#include <stdexcept>
#include <utility>

#include <fmt/format.h>

#include "base/text.hpp"

namespace databricks::support {
namespace {

constexpr std::string_view kEndOfHead = "\r\n\r\n";

std::size_t announced_length(std::string_view head) {
  constexpr std::string_view kName = "\r\ncontent-length:";
  const std::string lower = internal::text::lower_case(head);
  const auto start = lower.find(kName);
  if (start == std::string::npos) return 0;
  const std::string_view value = internal::text::trim(std::string_view{lower}.substr(start + kName.size()));
  std::size_t length = 0;
  std::from_chars(value.data(), value.data() + value.size(), length);
  return length;
}

}  // namespace

long Wire::read(int socket, std::span<char> buffer) { return recv(socket, buffer.data(), buffer.size(), 0); }

long Wire::write(int socket, std::string_view bytes) { return send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL); }

RawConnection::~RawConnection() { close(); }

bool RawConnection::read_more() {
  char buffer[65536];
  const auto count = wire_->read(socket_, buffer);
  if (count <= 0) return false;
  received_.append(buffer, static_cast<std::size_t>(count));
  return true;
}

std::optional<std::string> RawConnection::read_request() {
  auto end = received_.find(kEndOfHead);
  for (; end == std::string::npos; end = received_.find(kEndOfHead)) {
    if (!read_more()) return std::nullopt;
  }
  const std::size_t size = end + kEndOfHead.size() + announced_length(std::string_view{received_}.substr(0, end + 2));
  return read(size);
}

std::optional<std::string> RawConnection::read(std::size_t size) {
  while (received_.size() < size) {
    if (!read_more()) return std::nullopt;
  }
  std::string bytes = received_.substr(0, size);
  received_.erase(0, size);
  return bytes;
}

bool RawConnection::write(std::string_view bytes) {
  while (!bytes.empty()) {
    const auto count = wire_->write(socket_, bytes);
    if (count <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

void RawConnection::wait_for_close() {
  while (read_more()) received_.clear();
}

void RawConnection::close() {
  const std::scoped_lock lock{mutex_};
  if (socket_ >= 0) ::close(socket_);
  socket_ = -1;
}

void RawConnection::half_close() {
  shutdown(socket_, SHUT_WR);
  wait_for_close();
}

void RawConnection::reset() {
  constexpr linger kAtOnce{.l_onoff = 1, .l_linger = 0};
  setsockopt(socket_, SOL_SOCKET, SO_LINGER, &kAtOnce, sizeof kAtOnce);
  close();
}

RawServer::RawServer(Script script, WireMaker make_wire)
    : script_(std::move(script)), make_wire_(std::move(make_wire)), listener_(socket(AF_INET, SOCK_STREAM, 0)) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  fcntl(listener_, F_SETFD, FD_CLOEXEC);
  socklen_t size = sizeof address;
  auto* const generic = reinterpret_cast<sockaddr*>(&address);
  constexpr int kBacklog = 128;
  if (listener_ < 0 || bind(listener_, generic, size) != 0 || listen(listener_, kBacklog) != 0 ||
      getsockname(listener_, generic, &size) != 0) {
    throw std::runtime_error{"cannot listen on the loopback interface"};
  }
  port_ = ntohs(address.sin_port);
  acceptor_ = std::thread{[this] { accept_connections(); }};
}

RawServer::~RawServer() {
  stop_listening();
  {
    const std::scoped_lock lock{mutex_};
    for (const auto& connection : connections_) {
      const std::scoped_lock connection_lock{connection->mutex_};
      if (connection->socket_ >= 0) shutdown(connection->socket_, SHUT_RDWR);
    }
  }
  for (std::thread& thread : threads_) thread.join();
}

std::string RawServer::url() const { return fmt::format("http://127.0.0.1:{}", port_); }

void RawServer::stop_listening() {
  const std::scoped_lock lock{stop_mutex_};
  stopping_ = true;
  if (acceptor_.joinable()) acceptor_.join();
  if (listener_ >= 0) ::close(std::exchange(listener_, -1));
}

void RawServer::accept_connections() {
  constexpr int kPollEveryMilliseconds = 10;
  while (!stopping_) {
    pollfd ready{.fd = listener_, .events = POLLIN, .revents = 0};
    if (poll(&ready, 1, kPollEveryMilliseconds) <= 0) continue;
    const int socket = accept(listener_, nullptr, nullptr);
    if (socket < 0) continue;
    fcntl(socket, F_SETFD, FD_CLOEXEC);
    constexpr int kOn = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &kOn, sizeof kOn);  // what is written has been sent
    const std::scoped_lock lock{mutex_};
    RawConnection& connection = *connections_.emplace_back(std::make_unique<RawConnection>(socket, accepted_++));
    threads_.emplace_back([this, &connection] { serve(connection); });
  }
}

void RawServer::serve(RawConnection& connection) {
  try {
    if (make_wire_) connection.wire_ = make_wire_(connection.socket_);
    script_(connection);
  } catch (const std::runtime_error&) {
    // The two sides could not agree on a wire: the client says why.
  }
  connection.close();
}

std::string http_response(std::string_view body, std::string_view status, std::string_view more_headers) {
  return fmt::format("HTTP/1.1 {}\r\nContent-Type: application/json\r\n{}Content-Length: {}\r\n\r\n{}", status,
                     more_headers, body.size(), body);
}

RawServer::Script always(std::string response) {
  return [response = std::move(response)](RawConnection& connection) {
    while (connection.read_request()) {
      if (!connection.write(response)) return;
    }
  };
}

}  // namespace databricks::support

#include "support/connect_proxy.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <stdexcept>
#include <string_view>

#include "codec/base64.hpp"

namespace databricks::support {
namespace {

constexpr int kSliceMilliseconds = 20;

sockaddr_in loopback(int port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  return address;
}

bool write_all(int socket, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t sent = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

bool is_readable(int socket) {
  pollfd polled{socket, POLLIN, 0};
  return ::poll(&polled, 1, kSliceMilliseconds) > 0;
}

/// False when the other side has closed.
bool forward(int from, int to) {
  std::array<char, 4096> buffer{};
  const ssize_t length = ::recv(from, buffer.data(), buffer.size(), 0);
  return length > 0 && write_all(to, {buffer.data(), static_cast<std::size_t>(length)});
}

}  // namespace

ConnectProxy::ConnectProxy(std::string credentials, int target_port)
    : expected_("Proxy-Authorization: Basic " + internal::codec::to_base64(credentials)), target_port_(target_port) {
  listener_ = ::socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address = loopback(0);
  socklen_t length = sizeof address;
  const bool listens = ::bind(listener_, reinterpret_cast<sockaddr*>(&address), length) == 0 &&
                       ::listen(listener_, 16) == 0 &&
                       ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &length) == 0;
  if (!listens) throw std::runtime_error("the proxy cannot listen");
  port_ = ntohs(address.sin_port);
  acceptor_ = std::thread{[this] { accept_connections(); }};
}

ConnectProxy::~ConnectProxy() {
  stopping_ = true;
  acceptor_.join();
  for (std::thread& thread : threads_) thread.join();
  ::close(listener_);
}

std::string ConnectProxy::url() const { return "http://127.0.0.1:" + std::to_string(port_); }

std::vector<std::string> ConnectProxy::requests() const {
  const std::scoped_lock lock{mutex_};
  return requests_;
}

void ConnectProxy::accept_connections() {
  while (!stopping_) {
    if (!is_readable(listener_)) continue;
    const int client = ::accept(listener_, nullptr, nullptr);
    if (client >= 0) threads_.emplace_back([this, client] { serve(client); });
  }
}

void ConnectProxy::serve(int client) {
  std::string head;
  std::array<char, 1024> buffer{};
  while (!stopping_ && head.find("\r\n\r\n") == std::string::npos) {
    if (!is_readable(client)) continue;
    const ssize_t length = ::recv(client, buffer.data(), buffer.size(), 0);
    if (length <= 0) break;
    head.append(buffer.data(), static_cast<std::size_t>(length));
  }
  {
    const std::scoped_lock lock{mutex_};
    requests_.push_back(head);
  }
  if (!head.starts_with("CONNECT ") || head.find(expected_ + "\r\n") == std::string::npos) {
    write_all(client,
              "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: "
              "0\r\n\r\n");
  } else {
    const int target = ::socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in address = loopback(target_port_);
    if (::connect(target, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
        write_all(client, "HTTP/1.1 200 Connection established\r\n\r\n")) {
      relay(client, target);
    }
    ::close(target);
  }
  ::close(client);
}

void ConnectProxy::relay(int client, int target) const {
  std::array<pollfd, 2> polled{pollfd{client, POLLIN, 0}, pollfd{target, POLLIN, 0}};
  while (!stopping_) {
    if (::poll(polled.data(), polled.size(), kSliceMilliseconds) <= 0) continue;
    if (polled[0].revents != 0 && !forward(client, target)) return;
    if (polled[1].revents != 0 && !forward(target, client)) return;
  }
}

}  // namespace databricks::support

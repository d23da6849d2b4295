#include "testing/connection.hpp"

#ifndef _WIN32

#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <filesystem>
#include <system_error>

namespace databricks::inline v0_2::internal::testing {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

/// How late a wait notices that it must end.
constexpr milliseconds kGlance{50};

#ifdef MSG_NOSIGNAL
constexpr int kNoSignal = MSG_NOSIGNAL;
#else
constexpr int kNoSignal = 0;
#endif

struct End {
  std::string address;
  int port = 0;
};

using NameOf = int (*)(int, sockaddr*, socklen_t*);

/// One end of the socket, as getsockname() or getpeername() has it.
std::optional<End> end_of(int socket, NameOf name_of) {
  sockaddr_storage address{};
  socklen_t size = sizeof address;
  auto* const plain = reinterpret_cast<sockaddr*>(&address);
  if (name_of(socket, plain, &size) != 0) return std::nullopt;
  if (address.ss_family != AF_INET && address.ss_family != AF_INET6) return std::nullopt;
  std::array<char, NI_MAXHOST> host{};
  std::array<char, NI_MAXSERV> port{};
  if (::getnameinfo(plain, size, host.data(), host.size(), port.data(), port.size(), NI_NUMERICHOST | NI_NUMERICSERV) !=
      0) {
    return std::nullopt;
  }
  return End{host.data(), std::stoi(port.data())};
}

bool is_ready(int socket, short events, milliseconds time) {
  pollfd poll{socket, events, 0};
  return ::poll(&poll, 1, static_cast<int>(time.count())) > 0;
}

}  // namespace

std::optional<Connection> Connection::find(int port, const std::string& peer_address, int peer_port,
                                           const std::atomic<bool>& stop) {
  std::error_code problem;
  for (const auto& entry : std::filesystem::directory_iterator{"/dev/fd", problem}) {
    const std::string name = entry.path().filename();
    int socket = -1;
    (void)std::from_chars(name.data(), name.data() + name.size(), socket);
    const auto peer = end_of(socket, ::getpeername);
    if (!peer || peer->port != peer_port || peer->address != peer_address) continue;
    const auto own = end_of(socket, ::getsockname);
    if (own && own->port == port) return Connection{socket, stop};
  }
  return std::nullopt;
}

bool Connection::write(std::string_view bytes) const {
  while (!bytes.empty()) {
    if (stop_) return false;
    if (!is_ready(socket_, POLLOUT, kGlance)) continue;
    const auto sent = ::send(socket_, bytes.data(), bytes.size(), kNoSignal | MSG_DONTWAIT);
    if (sent < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR)) continue;
    if (sent < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

bool Connection::wait(milliseconds time) const {
  const auto until = steady_clock::now() + time;
  for (auto left = time; left > milliseconds{0}; left = std::chrono::ceil<milliseconds>(until - steady_clock::now())) {
    if (stop_ || !peer_is_there()) return false;
    // Not for input: a peer that has sent more than its request would turn this into a busy loop.
    (void)is_ready(socket_, 0, std::min(left, kGlance));
  }
  return true;
}

bool Connection::peer_is_there() const {
  char byte = 0;
  const auto received = ::recv(socket_, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
  return received > 0 || (received < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR));
}

void Connection::hang_up() const {
  // The number of the socket must stay taken until its owner closes it, so something else that nobody can send to takes it.
  const int nothing = ::open("/dev/null", O_RDWR | O_CLOEXEC);
  if (nothing < 0) {
    ::shutdown(socket_, SHUT_RDWR);
    return;
  }
  ::dup2(nothing, socket_);
  ::close(nothing);
}

void Connection::reset() const {
  const linger at_once{1, 0};
  ::setsockopt(socket_, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
  hang_up();
}

}  // namespace databricks::inline v0_2::internal::testing

#else

namespace databricks::inline v0_2::internal::testing {

// A socket of Windows cannot be replaced by another, so there is none to be had.
std::optional<Connection> Connection::find(int, const std::string&, int, const std::atomic<bool>&) {
  return std::nullopt;
}
bool Connection::write(std::string_view) const { return false; }
bool Connection::wait(std::chrono::milliseconds) const { return false; }
bool Connection::peer_is_there() const { return false; }
void Connection::hang_up() const {}
void Connection::reset() const {}

}  // namespace databricks::inline v0_2::internal::testing

#endif

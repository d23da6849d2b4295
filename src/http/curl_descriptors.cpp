#include "http/curl_descriptors.hpp"

#include <array>
#include <cerrno>
#include <cstring>
#include <optional>
#include <vector>

#if defined(_WIN32)
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

#include "base/fork_safe_mutex.hpp"

namespace databricks::inline v0_2::internal::http {
namespace {

#if defined(_WIN32)

using AddressSize = int;

bool would_block() noexcept { return WSAGetLastError() == WSAEWOULDBLOCK; }

#else

using AddressSize = socklen_t;

bool would_block() noexcept { return errno == EAGAIN || errno == EWOULDBLOCK; }

bool is_inheritable(int descriptor) noexcept {
  const int flags = fcntl(descriptor, F_GETFD);
  return flags >= 0 && (flags & FD_CLOEXEC) == 0;
}

bool is_local_socket(int descriptor) noexcept {
  sockaddr_storage address{};
  socklen_t size = sizeof address;
  return getsockname(descriptor, reinterpret_cast<sockaddr*>(&address), &size) == 0 && address.ss_family == AF_UNIX;
}

/// True while the descriptor has something to read, or its other end has not read yet what was written here.
bool carries_something(int descriptor) noexcept {
  pollfd polled{.fd = descriptor, .events = POLLIN, .revents = 0};
  if (poll(&polled, 1, 0) == 1) return true;
  int unread = 0;
  return ioctl(descriptor, TIOCOUTQ, &unread) == 0 && unread > 0;
}

/// libcurl before 8.14 leaves the wake-up of a multi handle inheritable: a pair of descriptors.
bool leaves_wakeup_inheritable() {
  constexpr unsigned kVersion8_14 = 0x080e00;
  return curl_version_info(CURLVERSION_NOW)->version_num < kVersion8_14;
}

/// Those from `first` on. A new descriptor gets the smallest number that is free, so that none is far behind the others.
std::vector<int> quiet_inheritable_descriptors(int first) {
  constexpr int kMaxGap = 64;
  std::vector<int> found;
  for (int descriptor = first, last_open = first; descriptor <= last_open + kMaxGap; ++descriptor) {
    const int flags = fcntl(descriptor, F_GETFD);
    if (flags < 0) continue;
    last_open = descriptor;
    if ((flags & FD_CLOEXEC) == 0 && !carries_something(descriptor)) found.push_back(descriptor);
  }
  return found;
}

/// Makes the wake-up of a multi handle close-on-exec. libcurl tells nobody its descriptors; they are those which carry
/// something while the multi handle has been woken, and at no other time.
/// @param first no smaller descriptor is looked at.
/// @return how many were found.
std::size_t close_wakeup_on_exec(CURLM* multi, int first) {
  std::vector<int> candidates = quiet_inheritable_descriptors(first);
  if (candidates.empty()) return 0;
  curl_multi_wakeup(multi);
  std::erase_if(candidates, [](int descriptor) { return !carries_something(descriptor); });
  curl_multi_poll(multi, nullptr, 0, 0, nullptr);  // takes the wake-up back
  std::erase_if(candidates, &carries_something);
  for (const int descriptor : candidates) fcntl(descriptor, F_SETFD, FD_CLOEXEC);
  return candidates.size();
}

#endif

using IpAddress = std::array<unsigned char, sizeof(in6_addr)>;  // an IPv4 address takes the first four

struct Address {
  int family;
  IpAddress ip;
  int port;
};

/// One end of a connection: getsockname() or getpeername() tells it.
template <class Ask>
std::optional<Address> address_of(curl_socket_t socket, Ask ask) noexcept {
  sockaddr_storage storage{};
  AddressSize size = sizeof storage;
  if (ask(socket, reinterpret_cast<sockaddr*>(&storage), &size) != 0) return std::nullopt;
  Address address{.family = storage.ss_family, .ip = {}, .port = 0};
  if (address.family == AF_INET) {
    const auto& ipv4 = reinterpret_cast<const sockaddr_in&>(storage);
    std::memcpy(address.ip.data(), &ipv4.sin_addr, sizeof ipv4.sin_addr);
    address.port = ntohs(ipv4.sin_port);
  } else if (address.family == AF_INET6) {
    const auto& ipv6 = reinterpret_cast<const sockaddr_in6&>(storage);
    std::memcpy(address.ip.data(), &ipv6.sin6_addr, sizeof ipv6.sin6_addr);
    address.port = ntohs(ipv6.sin6_port);
  }
  return address;
}

}  // namespace

curl_socket_t open_socket(const curl_sockaddr& address) noexcept {
#if defined(_WIN32)
  return WSASocketW(address.family, address.socktype, address.protocol, nullptr, 0,
                    WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
#elif defined(SOCK_CLOEXEC)
  return socket(address.family, address.socktype | SOCK_CLOEXEC, address.protocol);
#else
  const int opened = socket(address.family, address.socktype, address.protocol);
  if (opened >= 0) fcntl(opened, F_SETFD, FD_CLOEXEC);
  return opened;
#endif
}

void close_socket(curl_socket_t socket) noexcept {
#if defined(_WIN32)
  closesocket(socket);
#else
  close(socket);
#endif
}

void shut_down(curl_socket_t socket) noexcept {
#if defined(_WIN32)
  shutdown(socket, SD_BOTH);
#else
  shutdown(socket, SHUT_RDWR);
#endif
}

int local_port(curl_socket_t socket) noexcept {
  const auto local = address_of(socket, &getsockname);
  return local ? local->port : 0;
}

bool has_route(curl_socket_t socket, const Route& route) noexcept {
  const auto local = address_of(socket, &getsockname);
  if (!local || local->port != route.local_port) return false;
  const auto remote = address_of(socket, &getpeername);
  if (!remote || remote->port != route.remote_port) return false;
  IpAddress ip{};
  return inet_pton(remote->family, route.remote_ip, ip.data()) == 1 && ip == remote->ip;
}

bool is_quiet(curl_socket_t socket) noexcept {
  char byte = 0;
  return recv(socket, &byte, 1, MSG_PEEK) < 0 && would_block();
}

int next_descriptor() noexcept {
#if defined(_WIN32)
  return -1;
#else
  const int descriptor = open("/dev/null", O_RDONLY | O_CLOEXEC);
  if (descriptor >= 0) close(descriptor);
  return descriptor;
#endif
}

/// libcurl 7.88 opens the pair inheritable, and tells only the end that it reads from; the other has the next number.
void close_look_up_on_exec([[maybe_unused]] CURLM* multi, [[maybe_unused]] int first) noexcept {
#if !defined(_WIN32)
  fd_set read;
  fd_set written;
  fd_set exceptional;
  FD_ZERO(&read);
  FD_ZERO(&written);
  FD_ZERO(&exceptional);
  int largest = -1;
  curl_multi_fdset(multi, &read, &written, &exceptional, &largest);
  if (first < 0 || first >= FD_SETSIZE || !FD_ISSET(first, &read) || !is_inheritable(first)) return;
  for (const int end : {first, first + 1}) {
    if (is_local_socket(end)) fcntl(end, F_SETFD, FD_CLOEXEC);
  }
#endif
}

CURLM* make_multi_handle() noexcept {
#if defined(_WIN32)
  return curl_multi_init();
#else
  if (!leaves_wakeup_inheritable()) return curl_multi_init();
  // One at a time, or the wake-up of another could be taken for this one's; and no child is to inherit it before.
  const auto lock = ForkSafeMutex::hold_off_forks();
  const int first = next_descriptor();
  CURLM* const multi = curl_multi_init();
  if (multi == nullptr || first < 0) return multi;
  constexpr std::size_t kEnds = 2;
  const bool has_both = close_wakeup_on_exec(multi, first) >= kEnds;
  if (!has_both) close_wakeup_on_exec(multi, 0);  // another thread has closed a smaller one in between
  return multi;
#endif
}

}  // namespace databricks::inline v0_2::internal::http

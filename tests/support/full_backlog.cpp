#include "support/full_backlog.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <stdexcept>

namespace databricks::support {
namespace {

constexpr int kPatienceMilliseconds = 200;

/// True when the connection is made, or refused, in a moment.
bool has_response(int socket) {
  pollfd ready{.fd = socket, .events = POLLOUT, .revents = 0};
  return poll(&ready, 1, kPatienceMilliseconds) > 0;
}

}  // namespace

FullBacklog::FullBacklog() : listener_(socket(AF_INET, SOCK_STREAM, 0)) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  auto* const generic = reinterpret_cast<sockaddr*>(&address);
  if (bind(listener_, generic, size) != 0 || listen(listener_, 0) != 0 || getsockname(listener_, generic, &size) != 0) {
    throw std::runtime_error{"cannot listen on the loopback interface"};
  }
  port_ = ntohs(address.sin_port);
  constexpr int kMaxClients = 64;
  do {
    if (clients_.size() == kMaxClients) throw std::runtime_error{"the backlog does not fill up"};
    clients_.push_back(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0));
    static_cast<void>(connect(clients_.back(), generic, size));
  } while (has_response(clients_.back()));
}

FullBacklog::~FullBacklog() {
  for (const int client : clients_) ::close(client);
  ::close(listener_);
}

std::string FullBacklog::url() const { return "http://127.0.0.1:" + std::to_string(port_); }

}  // namespace databricks::support

#include "http/curl_kept_connections.hpp"

#include <algorithm>
#include <new>

namespace databricks::inline v0_2::internal::http {
namespace {

/// True when nothing waits on the connection that this transfer has left open: not on the socket, not in the TLS library,
/// not inside libcurl. curl_easy_recv() is the one function that reads through all of them. It is documented for
/// transfers with CURLOPT_CONNECT_ONLY, and looks at the option only when it is called; a libcurl that refused the call
/// would make every connection look dirty, so that none were kept.
bool nothing_follows(CURL* easy) {
  char byte = 0;
  std::size_t length = 0;
  curl_easy_setopt(easy, CURLOPT_CONNECT_ONLY, 1L);
  const CURLcode code = curl_easy_recv(easy, &byte, 1, &length);
  curl_easy_setopt(easy, CURLOPT_CONNECT_ONLY, 0L);
  return code == CURLE_AGAIN;
}

bool is_multiplexed(CURL* easy) {
  long version = 0;
  curl_easy_getinfo(easy, CURLINFO_HTTP_VERSION, &version);
  return version >= CURL_HTTP_VERSION_2_0;
}

}  // namespace

void KeptConnections::watch(CURL* easy) {
  curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, &KeptConnections::on_open);
  curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, this);
  curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, &KeptConnections::on_close);
  curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, this);
}

KeptConnections::Id KeptConnections::begin_request(const Route& route, const CurlNotices& user) {
  Connection* const found = find(route);
  if (found == nullptr) return kNone;
  // Only connections of HTTP/2 are shared, or left open by libcurl when a request on them fails. A connection that its last
  // user has left, and that nobody has looked at since, may be one of HTTP/1.1 with an unread rest.
  const bool is_shared = found->requests > 0 && found->user != nullptr && !found->user->has_left_connection();
  const bool is_ready = is_shared || found->state == State::unused || found->state == State::multiplexed ||
                        (found->state == State::clean && is_quiet(found->socket));
  if (!is_ready) return kNone;
  if (found->state != State::multiplexed) found->state = State::in_use;
  ++found->requests;
  found->user = &user;
  return found->id;
}

void KeptConnections::end_request(CURL* easy, Id id, bool has_excess) {
  Connection* const connection = find(id);
  if (connection == nullptr) return;  // libcurl has closed it, because the server wanted so
  --connection->requests;
  connection->user = nullptr;
  if (is_multiplexed(easy)) {
    connection->state = State::multiplexed;
  } else if (!has_excess && nothing_follows(easy)) {
    connection->state = State::clean;
  } else {
    shut_down(connection->socket);
  }
}

void KeptConnections::abandon_request(Id id, const CurlNotices& user) {
  Connection* const connection = find(id);
  if (connection == nullptr) return;
  --connection->requests;
  if (connection->user == &user) connection->user = nullptr;
}

KeptConnections::Connection* KeptConnections::find(Id id) {
  const auto found = std::ranges::find(open_, id, &Connection::id);
  return found == open_.end() ? nullptr : &*found;
}

/// An event loop has thousands of them: so the system is asked for each local port once.
KeptConnections::Connection* KeptConnections::find(const Route& route) {
  const auto found = std::ranges::find_if(open_, [&](Connection& connection) {
    if (connection.local_port == 0) connection.local_port = local_port(connection.socket);
    return connection.local_port == route.local_port && has_route(connection.socket, route);
  });
  return found == open_.end() ? nullptr : &*found;
}

curl_socket_t KeptConnections::on_open(void* connections, curlsocktype, curl_sockaddr* address) noexcept try {
  auto& self = *static_cast<KeptConnections*>(connections);
  self.open_.reserve(self.open_.size() + 1);
  const curl_socket_t socket = open_socket(*address);
  if (socket != CURL_SOCKET_BAD) self.open_.push_back({.socket = socket, .id = ++self.last_id_});
  return socket;
} catch (const std::bad_alloc&) {
  return CURL_SOCKET_BAD;
}

int KeptConnections::on_close(void* connections, curl_socket_t socket) noexcept {
  std::erase_if(static_cast<KeptConnections*>(connections)->open_,
                [socket](const Connection& connection) { return connection.socket == socket; });
  close_socket(socket);
  return 0;
}

}  // namespace databricks::inline v0_2::internal::http

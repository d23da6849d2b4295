#pragma once

#include <curl/curl.h>

#include <cstdint>
#include <vector>

#include "http/curl_descriptors.hpp"
#include "http/curl_notices.hpp"

namespace databricks::inline v0_2::internal::http {

/// Decides which connections of one multi handle may carry another request. HTTP/1.1 matches responses with requests by
/// counting: one response too many on a kept connection, and each later request gets the response of the one before. So
/// a connection is used again only when its last response was whole and nothing came after it, neither at once nor until
/// the next request. HTTP/2 numbers its streams: there requests share a connection, and no look is needed.
/// Used by the thread that drives the multi handle; lives longer than the multi handle.
class KeptConnections {
 public:
  /// Never used twice, unlike the number of a socket.
  using Id = std::uint64_t;
  static constexpr Id kNone = 0;

  KeptConnections() = default;
  KeptConnections(const KeptConnections&) = delete;
  KeptConnections& operator=(const KeptConnections&) = delete;

  /// Opens and closes the sockets of this transfer from now on. They are close-on-exec.
  void watch(CURL* easy);

  /// The connection that was opened last; kNone before the first.
  [[nodiscard]] Id last_opened() const noexcept { return last_id_; }

  /// Looks at the connection that a transfer is about to use, from within CURLOPT_PREREQFUNCTION.
  /// @param route what libcurl tells there of the connection.
  /// @param user of the transfer, until the request is ended or abandoned.
  /// @return kNone when the request has to go out on a new connection, and the callback to abort.
  [[nodiscard]] Id begin_request(const Route& route, const CurlNotices& user);

  /// Keeps the connection of a transfer whose response is whole, or closes it when more came than that response.
  /// For a transfer that is done and still belongs to its multi handle, before another one can be given the connection.
  /// @param has_excess libcurl has taken bytes from the connection that it dropped.
  void end_request(CURL* easy, Id connection, bool has_excess);

  /// Says that a request was cancelled, ran out of time, or failed. Its connection is not used again, unless others
  /// share it.
  void abandon_request(Id connection, const CurlNotices& user);

 private:
  enum class State {
    unused,       ///< Has not carried a request yet.
    in_use,       ///< Carries a request, or has carried one that did not end well.
    clean,        ///< The last response was whole, and nothing came after it.
    multiplexed,  ///< HTTP/2: responses name their requests.
  };
  struct Connection {
    curl_socket_t socket;
    Id id;
    State state = State::unused;
    int requests = 0;                   ///< That it carries at the moment.
    const CurlNotices* user = nullptr;  ///< Who has begun a request last; null when that one has ended.
    int local_port = 0;                 ///< 0 until it is known.
  };

  [[nodiscard]] Connection* find(Id id);
  [[nodiscard]] Connection* find(const Route& route);

  static curl_socket_t on_open(void* connections, curlsocktype purpose, curl_sockaddr* address) noexcept;
  static int on_close(void* connections, curl_socket_t socket) noexcept;

  std::vector<Connection> open_;
  Id last_id_ = kNone;
};

}  // namespace databricks::inline v0_2::internal::http

#pragma once

#include <curl/curl.h>

#include "http/public_names.hpp"

namespace databricks::inline v0_2::internal::http {

// The sockets of libcurl, and what the platforms call differently about them.

/// A socket that is close-on-exec; CURL_SOCKET_BAD when there is none to be had.
[[nodiscard]] curl_socket_t open_socket(const curl_sockaddr& address) noexcept;
void close_socket(curl_socket_t socket) noexcept;

/// Ends a connection without giving up its descriptor, which libcurl still owns.
void shut_down(curl_socket_t socket) noexcept;

/// Which connection it is, as CURLOPT_PREREQFUNCTION tells it.
struct Route {
  const char* remote_ip;
  int remote_port;
  int local_port;
};
/// 0 while it has none.
[[nodiscard]] int local_port(curl_socket_t socket) noexcept;

[[nodiscard]] bool has_route(curl_socket_t socket, const Route& route) noexcept;

/// True when the connection is open and nothing has arrived on it that nobody has read.
[[nodiscard]] bool is_quiet(curl_socket_t socket) noexcept;

/// The smallest number that is free for a descriptor; negative when none is.
[[nodiscard]] int next_descriptor() noexcept;

/// Makes the pair of sockets close-on-exec by which a look-up of a name reports to the multi handle.
/// @param first the next descriptor when the look-up began.
void close_look_up_on_exec(CURLM* multi, int first) noexcept;

/// A multi handle whose descriptors are close-on-exec; null when libcurl cannot make one.
[[nodiscard]] CURLM* make_multi_handle() noexcept;

}  // namespace databricks::inline v0_2::internal::http

#pragma once

#include <string_view>

#include "http/public_names.hpp"

namespace databricks::inline v0_2::internal::http {

/// The pieces of an absolute URL, as views into it.
struct Url {
  std::string_view scheme;  ///< "https"
  std::string_view host;    ///< Without port and without the brackets of an IPv6 address.
  std::string_view origin;  ///< "https://host:port"
  std::string_view path;    ///< "/api/2.0/clusters/get"
  std::string_view query;   ///< Without the question mark.
};

/// Takes a URL apart; pieces that are not there are empty.
[[nodiscard]] Url split_url(std::string_view url) noexcept;

/// True for this machine: localhost, 127.0.0.0/8, ::1.
[[nodiscard]] bool is_loopback(std::string_view host) noexcept;

}  // namespace databricks::inline v0_2::internal::http

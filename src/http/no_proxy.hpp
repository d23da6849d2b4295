#pragma once

#include <string_view>

#include "http/url.hpp"

namespace databricks::inline v0_2::internal::http {

/// True when a list of hosts in the form of NO_PROXY says that this URL is reached without a proxy. Takes what Go takes,
/// since the tools that share an environment with this library are mostly written in it: names ("zone" means the zone and
/// all hosts in it, ".zone" and "*.zone" only the latter), IPv4 and IPv6 addresses and networks (CIDR), each of the names
/// and addresses with or without a port, "*" for all; separated by commas or, as libcurl has it, by blanks.
[[nodiscard]] bool is_reached_directly(const Url& url, std::string_view no_proxy);

}  // namespace databricks::inline v0_2::internal::http

#include "core/call_name.hpp"

#include <fmt/format.h>

#include "http/url.hpp"

namespace databricks::inline v0_2::internal {

std::string call_name(http::Verb verb, std::string_view path_and_query) {
  return fmt::format("{} {}", http::to_string(verb), path_and_query.substr(0, path_and_query.find('?')));
}

std::string call_name(const Endpoint& endpoint) { return call_name(endpoint.verb, endpoint.path); }

std::string call_name(const http::Request& request) {
  return call_name(request.verb, http::split_url(request.url).path);
}

}  // namespace databricks::inline v0_2::internal

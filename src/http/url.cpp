#include "http/url.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace databricks::inline v0_2::internal::http {
namespace {

/// "user@host:80" -> "host", "[::1]:80" -> "::1".
std::string_view host_of(std::string_view authority) noexcept {
  if (const auto at = authority.rfind('@'); at != std::string_view::npos) authority.remove_prefix(at + 1);
  if (authority.starts_with('[')) return authority.substr(1, authority.find(']') - 1);
  return authority.substr(0, authority.find(':'));
}

bool is_ipv4(std::string_view host) noexcept {
  return std::ranges::count(host, '.') == 3 && host.find_first_not_of("0123456789.") == std::string_view::npos;
}

}  // namespace

Url split_url(std::string_view url) noexcept {
  Url pieces;
  url = url.substr(0, url.find('#'));
  auto scheme_end = url.find("://");
  if (scheme_end > url.find_first_of("/?")) scheme_end = std::string_view::npos;  // of a URL inside the query
  const auto authority_start = scheme_end == std::string_view::npos ? 0 : scheme_end + 3;
  if (scheme_end != std::string_view::npos) pieces.scheme = url.substr(0, scheme_end);
  const auto authority_end = std::min(url.find_first_of("/?", authority_start), url.size());
  pieces.host = host_of(url.substr(authority_start, authority_end - authority_start));
  pieces.origin = url.substr(0, authority_end);
  const std::string_view rest = url.substr(authority_end);
  const auto question = rest.find('?');
  pieces.path = rest.substr(0, question);
  if (question != std::string_view::npos) pieces.query = rest.substr(question + 1);
  return pieces;
}

bool is_loopback(std::string_view host) noexcept {
  return text::equal_ignoring_case(host, "localhost") || host == "::1" || (host.starts_with("127.") && is_ipv4(host));
}

}  // namespace databricks::inline v0_2::internal::http

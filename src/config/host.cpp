#include "config/host.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/common_errors.hpp"
#include "base/text.hpp"
#include "http/url.hpp"

namespace databricks::inline v0_2::internal {
namespace {

bool is_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Of printable ASCII what RFC 3986 has: an ellipsis in place of the rest of a host, for example, is refused.
bool is_url_character(char character) {
  return character > ' ' && character < '\x7f' &&
         std::string_view{"\"\\<>^`{|}"}.find(character) == std::string_view::npos;
}

/// "h", "h:80", "[::1]:80"
bool is_authority(std::string_view authority, std::string_view host) {
  const bool in_brackets = authority.starts_with('[');
  std::string_view port = authority.substr(host.size() + (in_brackets ? 1 : 0));
  if (in_brackets) {
    if (!port.starts_with(']')) return false;
    port.remove_prefix(1);
  }
  return port.empty() || (port.front() == ':' && is_number(port.substr(1)));
}

std::string_view query_value(std::string_view query, std::string_view name) {
  while (!query.empty()) {
    const std::string_view pair = query.substr(0, query.find('&'));
    query.remove_prefix(std::min(pair.size() + 1, query.size()));
    if (pair.size() > name.size() && pair.starts_with(name) && pair[name.size()] == '=')
      return pair.substr(name.size() + 1);
  }
  return {};
}

std::string workspace_id_in(std::string_view query) {
  if (const auto any = query_value(query, "w"); !any.empty()) return std::string{any};
  for (const std::string_view name : {"o", "workspace_id"}) {
    if (const auto number = query_value(query, name); is_number(number)) return std::string{number};
  }
  return {};
}

std::string account_id_in(std::string_view query) {
  const auto short_form = query_value(query, "a");
  return std::string{short_form.empty() ? query_value(query, "account_id") : short_form};
}

}  // namespace

Result<Host> read_host(std::string_view host, bool allow_plain_http) {
  host = text::trim(host);
  const std::string url = http::split_url(host).scheme.empty() ? fmt::format("https://{}", host) : std::string{host};
  const http::Url pieces = http::split_url(url);
  const bool has_user = pieces.origin.find('@') != std::string_view::npos;
  if (has_user) {
    return config_error(
        "the host holds a user name: set Config::host or DATABRICKS_HOST to https://<workspace>, and the credentials "
        "apart");
  }
  const bool is_text = std::ranges::all_of(url, is_url_character);
  const std::string_view authority = pieces.origin.substr(pieces.scheme.size() + std::string_view{"://"}.size());
  if (pieces.host.empty() || !is_text || !is_authority(authority, pieces.host)) {
    return config_error(
        fmt::format("the host '{}' is not a workspace URL: set Config::host or DATABRICKS_HOST to https://<workspace>",
                    text::printable(host, 100)));
  }
  const bool is_https = text::equal_ignoring_case(pieces.scheme, "https");
  if (!is_https && !text::equal_ignoring_case(pieces.scheme, "http")) {
    return config_error(
        fmt::format("the host '{}' has the scheme '{}': set Config::host or DATABRICKS_HOST to an https URL",
                    pieces.origin, pieces.scheme));
  }
  if (!is_https && !allow_plain_http && !http::is_loopback(pieces.host)) {
    return config_error(fmt::format(
        "the host '{}' would receive the token in clear text: set Config::host or DATABRICKS_HOST to an https URL",
        pieces.origin));
  }
  std::string origin{pieces.origin};
  constexpr std::string_view kDefaultPort = ":443";
  if (is_https && origin.ends_with(kDefaultPort)) origin.resize(origin.size() - kDefaultPort.size());
  return Host{std::move(origin), workspace_id_in(pieces.query), account_id_in(pieces.query)};
}

Result<std::string> normalised_host(std::string_view host) {
  auto read = read_host(host);
  if (!read) return std::move(read.error());
  return std::move(read->origin);
}

bool is_account_host(std::string_view origin) {
  const std::string name = text::lower_case(http::split_url(origin).host);
  return name.starts_with("accounts.") || name.starts_with("accounts-dod.");
}

bool is_safe_url(std::string_view url) {
  const http::Url pieces = http::split_url(url);
  if (pieces.host.empty() || pieces.origin.find('@') != std::string_view::npos) return false;
  return text::equal_ignoring_case(pieces.scheme, "https") ||
         (text::equal_ignoring_case(pieces.scheme, "http") && http::is_loopback(pieces.host));
}

std::string without_user(std::string_view url) {
  const auto scheme_end = url.find("://");
  const auto start = scheme_end == std::string_view::npos ? 0 : scheme_end + 3;
  const auto at = url.substr(0, url.find_first_of("/?#", start)).rfind('@');
  if (at == std::string_view::npos || at < start) return std::string{url};
  return fmt::format("{}***{}", url.substr(0, start), url.substr(at));
}

}  // namespace databricks::inline v0_2::internal

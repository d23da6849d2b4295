#include "core/redirect.hpp"

#include <algorithm>
#include <array>
#include <string>

#include <fmt/format.h>

#include "base/text.hpp"
#include "core/quote.hpp"
#include "http/url.hpp"

namespace databricks::inline v0_2::internal {
namespace {

/// Hosts that do nothing but log people in begin like that: Entra ID in all its clouds, Google.
constexpr std::array<std::string_view, 4> kLoginHosts{"login.", "accounts.", "signin.", "sso."};
/// Pieces of a path that belong to a login, besides everything with "login" in it.
constexpr std::array<std::string_view, 10> kLoginSegments{"oidc",  "aad", "oauth2", "authorize", "saml",
                                                          "saml2", "sso", "adfs",   "signin",    "sign-in"};

bool is_login_segment(std::string_view segment) {
  return segment.find("login") != std::string_view::npos ||
         std::ranges::find(kLoginSegments, segment) != kLoginSegments.end();
}

bool leads_to_login(const http::Url& target) {
  const std::string host = text::lower_case(target.host);
  if (std::ranges::any_of(kLoginHosts, [&](std::string_view start) { return host.starts_with(start); })) return true;
  const std::string path = text::lower_case(target.path);
  for (std::size_t start = 0; start < path.size();) {
    const auto end = std::min(path.find('/', start), path.size());
    if (is_login_segment(std::string_view{path}.substr(start, end - start))) return true;
    start = end + 1;
  }
  return false;
}

std::string_view private_link_product(std::string_view host) {
  if (host.find("azure") != std::string_view::npos) return "Azure Private Link";
  if (host.find(".gcp.") != std::string_view::npos) return "Private Service Connect";
  return "AWS PrivateLink";
}

}  // namespace

void read_redirect(const http::Request& request, std::string_view location, Error& error) {
  const std::string_view host = http::split_url(request.url).host;
  // The scheme and the host may be left out.
  const std::string absolute = location.starts_with("//") ? fmt::format("https:{}", location) : std::string{location};
  const http::Url target = http::split_url(absolute);
  if (target.query.find("error=private-link-validation-error") != std::string_view::npos) {
    error.kind = ErrorKind::private_link;
    error.error_code = "PRIVATE_LINK_VALIDATION_ERROR";
    error.message = fmt::format("'{}' is only reachable over {}, and this network is not part of it", host,
                                private_link_product(host));
  } else if (leads_to_login(target)) {
    error.kind = ErrorKind::unauthenticated;
    error.message = fmt::format(
        "'{}' asks for a login, since it does not accept the credentials: check them (a token in DATABRICKS_TOKEN, or "
        "the "
        "client id and secret, or the login of the command line tool) and the host (DATABRICKS_HOST)",
        host);
  } else {
    error.message = fmt::format("the service redirects to {}: check the host setting (DATABRICKS_HOST)",
                                text::printable(location.substr(0, location.find('?')), kMaxQuote));
  }
}

}  // namespace databricks::inline v0_2::internal

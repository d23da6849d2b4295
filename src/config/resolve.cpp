#include "config/resolve.hpp"

#include <cstdlib>

#include <fmt/format.h>

#include "core/text.hpp"
#include "http/url.hpp"

namespace databricks {
namespace {

Error config_error(std::string message) { return {.kind = ErrorKind::config, .message = std::move(message)}; }

std::string from_environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string{} : std::string{text::trim(value)};
}

}  // namespace

Result<std::string> normalised_host(std::string_view host) {
  host = text::trim(host);
  const std::string url = host.find("://") == std::string_view::npos ? fmt::format("https://{}", host) : std::string{host};
  const http::Url pieces = http::split_url(url);
  const bool is_odd = pieces.host.empty() || url.find_first_of(" \t\r\n\"\\") != std::string::npos ||
                      pieces.origin.find('@') != std::string_view::npos;
  if (is_odd) {
    return config_error(fmt::format(
        "the host '{}' is not a workspace URL: set Config::host or DATABRICKS_HOST to https://<workspace>", text::printable(host, 100)));
  }
  if (text::equal_ignoring_case(pieces.scheme, "http") && !http::is_loopback(pieces.host)) {
    return config_error(fmt::format(
        "the host '{}' would get the token in clear text: set Config::host or DATABRICKS_HOST to an https URL", pieces.origin));
  }
  if (!text::equal_ignoring_case(pieces.scheme, "http") && !text::equal_ignoring_case(pieces.scheme, "https")) {
    return config_error(fmt::format("the host '{}' has the scheme '{}': set Config::host or DATABRICKS_HOST to an https URL",
                                    pieces.origin, pieces.scheme));
  }
  return std::string{pieces.origin};
}

Result<Workspace> resolve(const Config& config) {
  const std::string host = config.host.empty() ? from_environment("DATABRICKS_HOST") : config.host;
  if (host.empty()) return config_error("no host: set Config::host or the environment variable DATABRICKS_HOST");
  auto origin = normalised_host(host);
  if (!origin) return std::move(origin.error());

  if (config.credentials) return Workspace{*std::move(origin), config.credentials};
  const Secret token = config.token.empty() ? Secret{from_environment("DATABRICKS_TOKEN")} : config.token;
  if (token.empty()) return config_error("no token: set Config::token or the environment variable DATABRICKS_TOKEN");
  if (token.reveal().find_first_of("\r\n") != std::string::npos) {
    return config_error("the token holds a line break: check Config::token or the environment variable DATABRICKS_TOKEN");
  }
  return Workspace{*std::move(origin), bearer_token(token)};
}

}  // namespace databricks

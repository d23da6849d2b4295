#include "config/network_check.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

#include <fmt/format.h>

#include "base/common_errors.hpp"
#include "http/url.hpp"

namespace databricks::inline v0_2::internal {
namespace {

Result<void> check_file(std::string_view setting, const std::string& path, const WaitLimit& limit) {
  if (path.empty()) return {};
  auto content = read_text_file(path, limit);
  if (!content) {
    if (content.error().kind != ErrorKind::cancelled) content.error().message.insert(0, fmt::format("{}: ", setting));
    return std::move(content.error());
  }
  if (!*content) return config_error(fmt::format("{}: the file '{}' does not exist", setting, path));
  if ((*content)->find("-----BEGIN ") == std::string::npos)
    return config_error(fmt::format("{}: the file '{}' is not in PEM form", setting, path));
  return {};
}

/// One directory, or several as the PATH has them.
Result<void> check_path(std::string_view path) {
  for (std::string_view rest = path; !rest.empty();) {
    const std::string_view directory = rest.substr(0, rest.find(':'));
    rest.remove_prefix(std::min(directory.size() + 1, rest.size()));
    std::error_code code;
    if (std::filesystem::is_directory(directory, code)) return {};
  }
  if (path.empty()) return {};
  return config_error(fmt::format("tls.ca_path: '{}' is not a directory", path));
}

Result<void> check_tls(const TlsOptions& tls, const WaitLimit& limit) {
  if (!tls.ca_file.empty() && !tls.ca_pem.empty())
    return config_error("tls.ca_file and tls.ca_pem exclude each other: set one of them");
  if (!tls.ca_pem.empty() && tls.ca_pem.find("-----BEGIN CERTIFICATE-----") == std::string::npos) {
    return config_error("tls.ca_pem holds no certificate in PEM form");
  }
  if (!tls.client_key_file.empty() && tls.client_certificate_file.empty()) {
    return config_error("tls.client_key_file is set, but tls.client_certificate_file is not");
  }
  for (const auto& [setting, path] : {std::pair{"tls.ca_file", &tls.ca_file},
                                      {"tls.client_certificate_file", &tls.client_certificate_file},
                                      {"tls.client_key_file", &tls.client_key_file}}) {
    if (auto read = check_file(setting, *path, limit); !read) return read;
  }
  return check_path(tls.ca_path);
}

Result<void> check_proxy(const ProxyOptions& proxy) {
  const http::Url url = http::split_url(proxy.url);
  if (url.origin.find('@') != std::string_view::npos) {
    return config_error("proxy.url holds a user name or a password: set proxy.username and proxy.password instead");
  }
  if (proxy.url.empty()) {
    const bool is_pointless = !proxy.username.empty() || !proxy.password.empty();
    if (is_pointless) return config_error("proxy.username and proxy.password need proxy.url");
    return {};
  }
  constexpr std::array<std::string_view, 7> kSchemes{"", "http", "https", "socks4", "socks4a", "socks5", "socks5h"};
  const bool is_known = std::ranges::find(kSchemes, url.scheme) != kSchemes.end();
  if (!is_known || url.host.empty()) {
    return config_error(
        fmt::format("proxy.url is '{}', expected for example http://proxy.example.com:3128", proxy.url));
  }
  return {};
}

}  // namespace

Result<void> check_network(const Config& config, const WaitLimit& limit) {
  if (auto tls = check_tls(config.tls, limit); !tls) return tls;
  return check_proxy(config.proxy);
}

}  // namespace databricks::inline v0_2::internal

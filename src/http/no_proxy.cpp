#include "http/no_proxy.hpp"

#if defined(_WIN32)
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#include <netinet/in.h>
#endif

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <span>
#include <string>

#include "base/text.hpp"

namespace databricks::inline v0_2::internal::http {
namespace {

constexpr int kMappedBits = 96;  ///< What an IPv4 address has in front of it, written as IPv6.

/// An address of either family, IPv4 in the form that IPv6 has for it.
struct IpAddress {
  std::array<unsigned char, 16> bytes{};

  bool operator==(const IpAddress&) const = default;

  [[nodiscard]] bool is_ipv4() const {
    constexpr std::array<unsigned char, kMappedBits / 8> kPrefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    return std::ranges::equal(kPrefix, std::span{bytes}.first(kPrefix.size()));
  }

  [[nodiscard]] bool is_in(const IpAddress& network, int bits) const {
    if (is_ipv4() != network.is_ipv4()) return false;
    constexpr int kBitsOfByte = 8;
    for (std::size_t index = 0; bits > 0; ++index, bits -= kBitsOfByte) {
      const int ignored = std::max(kBitsOfByte - bits, 0);
      if ((bytes[index] ^ network.bytes[index]) >> ignored != 0) return false;
    }
    return true;
  }
};

std::optional<IpAddress> parse_ip(std::string_view text) {
  const std::string address{text};
  IpAddress ip;
  if (inet_pton(AF_INET6, address.c_str(), ip.bytes.data()) == 1) return ip;
  ip = {.bytes = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}};
  if (inet_pton(AF_INET, address.c_str(), ip.bytes.data() + kMappedBits / 8) == 1) return ip;
  return std::nullopt;
}

/// Where a request goes.
struct Target {
  std::string host;  ///< In lower case, without brackets and the dot at the end.
  std::string_view port;
  std::optional<IpAddress> ip;
};

struct HostAndPort {
  std::string_view host;
  std::string_view port;
};

/// Takes "host", "host:port", "[::1]", "[::1]:port" and "::1" apart.
HostAndPort split_port(std::string_view text) {
  if (text.starts_with('[')) {
    const auto bracket = text.find(']');
    if (bracket == std::string_view::npos) return {text, ""};
    const std::string_view rest = text.substr(bracket + 1);
    return {text.substr(1, bracket - 1), rest.starts_with(':') ? rest.substr(1) : ""};
  }
  const auto colon = text.find(':');
  if (colon == std::string_view::npos || text.find(':', colon + 1) != std::string_view::npos) return {text, ""};
  return {text.substr(0, colon), text.substr(colon + 1)};
}

std::string_view without_last_dot(std::string_view name) {
  return name.ends_with('.') ? name.substr(0, name.size() - 1) : name;
}

Target target_of(const Url& url) {
  const auto authority_start = url.scheme.empty() ? 0 : url.scheme.size() + std::string_view{"://"}.size();
  const std::string_view authority = url.origin.substr(std::min(authority_start, url.origin.size()));
  const auto [host, port] = split_port(authority.substr(authority.rfind('@') + 1));
  const std::string_view default_port = text::equal_ignoring_case(url.scheme, "https") ? "443" : "80";
  return {text::lower_case(without_last_dot(host)), port.empty() ? default_port : port, parse_ip(host)};
}

/// "10.0.0.0/8", "fd00::/8"; nothing when the entry is no network.
std::optional<bool> is_in_network(const Target& target, std::string_view entry) {
  const auto slash = entry.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  const auto network = parse_ip(entry.substr(0, slash));
  const std::string_view length = entry.substr(slash + 1);
  int bits = 0;
  const auto [end, error] = std::from_chars(length.data(), length.data() + length.size(), bits);
  const bool is_number = !length.empty() && error == std::errc{} && end == length.data() + length.size();
  if (!network || !is_number || bits < 0) return std::nullopt;
  if (entry.substr(0, slash).find(':') == std::string_view::npos) bits += kMappedBits;
  if (bits > 128) return std::nullopt;
  return target.ip && target.ip->is_in(*network, bits);
}

bool matches_name(const Target& target, std::string_view name) {
  if (target.ip || name.empty()) return false;
  if (name.starts_with("*.")) name.remove_prefix(1);
  const std::string entry = text::lower_case(without_last_dot(name));
  if (entry.starts_with('.')) return target.host.ends_with(entry);
  return target.host == entry || target.host.ends_with('.' + entry);
}

bool matches(const Target& target, std::string_view entry) {
  if (entry == "*") return true;
  if (const auto is_in = is_in_network(target, entry)) return *is_in;
  const auto [host, port] = split_port(entry);
  if (!port.empty() && port != target.port) return false;
  if (const auto ip = parse_ip(host)) return target.ip == ip;
  return matches_name(target, host);
}

}  // namespace

bool is_reached_directly(const Url& url, std::string_view no_proxy) {
  constexpr std::string_view kSeparators = ", \t";
  const Target target = target_of(url);
  while (true) {
    no_proxy.remove_prefix(std::min(no_proxy.find_first_not_of(kSeparators), no_proxy.size()));
    if (no_proxy.empty()) return false;
    const std::string_view entry = no_proxy.substr(0, no_proxy.find_first_of(kSeparators));
    if (matches(target, entry)) return true;
    no_proxy.remove_prefix(entry.size());
  }
}

}  // namespace databricks::inline v0_2::internal::http

/// Texts of users that become URLs. The first line says what the rest is: host, path, query or url.

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <databricks/model/clusters.hpp>
#include <databricks/model/jobs.hpp>

#include "codec/decode.hpp"
#include "codec/encode.hpp"
#include "codec/url.hpp"
#include "config/host.hpp"
#include "fuzz/fuzz.hpp"
#include "http/url.hpp"

namespace databricks::fuzz {
namespace {

int digit(char character) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  const auto value = kDigits.find(character);
  return value == std::string_view::npos ? -1 : static_cast<int>(value);
}

/// Undoes percent_encoded; nothing for a text that it would not have made.
std::optional<std::string> decoded(std::string_view text) {
  constexpr std::string_view kUnreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '%') {
      if (kUnreserved.find(text[at]) == std::string_view::npos) return std::nullopt;
      result += text[at];
      continue;
    }
    if (at + 2 >= text.size() || digit(text[at + 1]) < 0 || digit(text[at + 2]) < 0) return std::nullopt;
    result += static_cast<char>(digit(text[at + 1]) * 16 + digit(text[at + 2]));
    at += 2;
  }
  return result;
}

void check_host(std::string_view input) {
  const auto host = internal::read_host(input);
  if (!host) {
    require(host.error().kind == ErrorKind::config, "a host that is none is a config error");
    require(is_one_line(host.error().message), "the message is one line of text");
    return;
  }
  const internal::http::Url pieces = internal::http::split_url(host->origin);
  require(pieces.origin == host->origin && pieces.path.empty() && pieces.query.empty(), "an origin has no path");
  require(!pieces.host.empty(), "an origin has a host");
  require(is_one_line(host->origin) && host->origin.find_first_of(" @?#\\\"") == std::string::npos,
          "an origin can stand in a request line");
  require(internal::is_safe_url(host->origin), "the token never goes anywhere in clear text");
  require(is_one_line(host->workspace_id) && is_one_line(host->account_id), "ids can stand in a header");
  const auto again = internal::read_host(host->origin);
  require(again.has_value() && again->origin == host->origin, "an origin is its own origin");
}

void check_path(std::string_view parameter) {
  const std::array<internal::codec::PathParameter, 1> parameters{internal::codec::PathParameter{parameter}};
  const auto filled = internal::codec::fill_path("/api/2.0/things/{id}/parts", parameters);
  if (!filled) {
    require(filled.error().kind == ErrorKind::encode, "a parameter that is refused is an encode error");
    require(is_one_line(filled.error().message), "the message is one line of text");
    return;
  }
  constexpr std::string_view kBefore = "/api/2.0/things/";
  constexpr std::string_view kAfter = "/parts";
  require(filled->starts_with(kBefore) && filled->ends_with(kAfter), "a parameter stays in its place");
  const std::string_view segment =
      std::string_view{*filled}.substr(kBefore.size(), filled->size() - kBefore.size() - kAfter.size());
  require(!segment.empty() && segment != "." && segment != "..", "a parameter cannot climb up the path");
  require(decoded(segment) == parameter, "the service gets the parameter as it was given, in one segment");
  const std::string url = "https://host" + *filled;
  const internal::http::Url pieces = internal::http::split_url(url);
  require(pieces.host == "host" && pieces.path == *filled && pieces.query.empty(), "a parameter adds no query");
}

using Pairs = std::vector<std::pair<std::string, std::string>>;

Pairs pairs_of(std::string_view query) {
  Pairs pairs;
  while (!query.empty()) {
    const std::string_view pair = query.substr(0, query.find('&'));
    query.remove_prefix(std::min(pair.size() + 1, query.size()));
    const auto equals = pair.find('=');
    require(equals != std::string_view::npos, "every pair has a name and a value");
    auto name = decoded(pair.substr(0, equals));
    auto value = decoded(pair.substr(equals + 1));
    require(name && value, "everything with a meaning in a URL is escaped");
    require(internal::codec::is_utf8(*name) && internal::codec::is_utf8(*value), "names and values are UTF-8");
    pairs.emplace_back(*std::move(name), *std::move(value));
  }
  return pairs;
}

template <Model T>
std::optional<Pairs> query_pairs(std::string_view json, T& model) {
  if (!internal::codec::decode(T::field_table(), &model, json)) return std::nullopt;
  const auto query = internal::codec::query_of(T::field_table(), &model, {});
  require(query.has_value(), "what was decoded can be a query");
  return pairs_of(*query);
}

void check_query(std::string_view json) {
  compute::ListClustersRequest nested{};
  static_cast<void>(query_pairs(json, nested));
  jobs::ListRunsRequest flat{};
  const auto pairs = query_pairs(json, flat);
  if (!pairs || !unfit(flat).empty()) return;
  // Numbers and booleans may come as strings, so the pairs are the request again.
  jobs::ListRunsRequest strings{};
  for (const auto& [name, value] : *pairs) {
    jobs::ListRunsRequest one{};
    if (jobs::ListRunsRequest::field_table().find(name) == nullptr) continue;
    one.page_token = value;
    const std::string text = internal::codec::encode(jobs::ListRunsRequest::field_table(), &one).value();
    constexpr std::string_view kName = R"({"page_token")";
    strings.unknown_fields.set(name, text.substr(kName.size() + 1, text.size() - kName.size() - 2));
  }
  const std::string text = internal::codec::encode(jobs::ListRunsRequest::field_table(), &strings).value();
  jobs::ListRunsRequest again{};
  require(internal::codec::decode(jobs::ListRunsRequest::field_table(), &again, text).has_value(),
          "a query can be read again");
  flat.unknown_fields = {};
  require(again == flat, "a query says what the request says");
}

void check_url(std::string_view url) {
  const internal::http::Url pieces = internal::http::split_url(url);
  std::string together = std::string{pieces.origin} + std::string{pieces.path};
  const std::string_view without_fragment = url.substr(0, url.find('#'));
  if (together.size() < without_fragment.size()) together += '?' + std::string{pieces.query};
  require(together == without_fragment, "the pieces are the URL");
  require(pieces.path.empty() || pieces.path.front() == '/', "a path begins with a slash");
  if (internal::is_safe_url(url)) {
    require(!pieces.host.empty(), "a safe URL has a host");
    require(internal::text::equal_ignoring_case(pieces.scheme, "https") || internal::http::is_loopback(pieces.host),
            "a safe URL is https or this machine");
    require(internal::without_user(url) == url, "a safe URL holds no password");
  }
  static_cast<void>(internal::is_account_host(url));
  const std::string shown = internal::without_user(url);
  require(internal::without_user(shown) == shown, "what hides a user name hides all of it");
}

}  // namespace

void test_one_input(std::string_view input) {
  const std::string_view subject = take_line(input);
  if (subject == "host") check_host(input);
  if (subject == "path") check_path(input);
  if (subject == "query") check_query(input);
  if (subject == "url") check_url(input);
}

}  // namespace databricks::fuzz

#include "testing/url.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "testing/api_error.hpp"
#include "testing/json.hpp"

namespace databricks::inline v0_2::internal::testing::url {
namespace {

/// From the path on.
std::string_view target(std::string_view url) {
  const auto scheme = url.find("://");
  if (scheme == std::string_view::npos) return url;
  const auto slash = url.find_first_of("/?", scheme + 3);
  return slash == std::string_view::npos ? std::string_view{} : url.substr(slash);
}

bool is_utf8(const std::string& text) {
  try {
    (void)Json(text).dump();
    return true;
  } catch (const Json::exception&) {
    return false;
  }
}

char decode_byte(std::string_view digits, std::string_view text) {
  unsigned value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
  if (digits.size() != 2 || error != std::errc{} || end != digits.data() + 2) {
    throw malformed_request(fmt::format("Could not decode the URL: '{}' is not percent encoded", text));
  }
  return static_cast<char>(value);
}

std::string decode_parameter(std::string_view text) {
  std::string with_spaces{text};
  std::replace(with_spaces.begin(), with_spaces.end(), '+', ' ');
  return decode(with_spaces);
}

}  // namespace

std::string_view path(std::string_view url) {
  const auto result = target(url).substr(0, target(url).find_first_of("?#"));
  return result.empty() ? "/" : result;
}

std::string_view query(std::string_view url) {
  const auto question_mark = url.find('?');
  if (question_mark == std::string_view::npos) return {};
  const auto result = url.substr(question_mark + 1);
  return result.substr(0, result.find('#'));
}

std::string decode(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '%') {
      result += text[at];
    } else {
      result += decode_byte(text.substr(at + 1, 2), text);
      at += 2;
    }
  }
  if (!is_utf8(result)) throw malformed_request("Could not decode the URL: it is not UTF-8");
  return result;
}

std::vector<std::pair<std::string, std::string>> parse_query(std::string_view query) {
  std::vector<std::pair<std::string, std::string>> parameters;
  while (!query.empty()) {
    const auto parameter = query.substr(0, query.find('&'));
    query.remove_prefix(std::min(query.size(), parameter.size() + 1));
    if (parameter.empty()) continue;
    const auto equals = std::min(parameter.find('='), parameter.size());
    const auto value = parameter.substr(std::min(parameter.size(), equals + 1));
    parameters.emplace_back(decode_parameter(parameter.substr(0, equals)), decode_parameter(value));
  }
  return parameters;
}

}  // namespace databricks::inline v0_2::internal::testing::url

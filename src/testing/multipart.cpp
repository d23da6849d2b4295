#include "testing/multipart.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "testing/api_error.hpp"

namespace databricks::inline v0_2::internal::testing::multipart {
namespace {

constexpr std::string_view kMediaType = "multipart/form-data";
constexpr std::string_view kLineBreak = "\r\n";

ApiError broken(const std::string& what) { return malformed_request("Could not parse the multipart form: " + what); }

/// The value of `name` in a header such as `form-data; name="path"`.
std::string parameter(std::string_view header, std::string_view name) {
  const std::string key = std::string{name} + "=";
  for (auto at = header.find(';'); at != std::string_view::npos; at = header.find(';', at + 1)) {
    std::string_view rest = text::trim(header.substr(at + 1));
    if (!rest.starts_with(key)) continue;
    rest.remove_prefix(key.size());
    if (rest.starts_with('"')) return std::string{rest.substr(1, rest.find('"', 1) - 1)};
    return std::string{text::trim(rest.substr(0, rest.find(';')))};
  }
  return {};
}

std::string part_name(std::string_view headers) {
  while (!headers.empty()) {
    const auto line = headers.substr(0, headers.find(kLineBreak));
    headers.remove_prefix(std::min(headers.size(), line.size() + kLineBreak.size()));
    const auto colon = line.find(':');
    if (text::equal_ignoring_case(line.substr(0, colon), "Content-Disposition")) return parameter(line, "name");
  }
  return {};
}

std::pair<std::string, std::string> parse_part(std::string_view part) {
  const auto headers_end = part.find("\r\n\r\n");
  if (headers_end == std::string_view::npos) throw broken("a part has no end of its headers.");
  std::string name = part_name(part.substr(0, headers_end));
  if (name.empty()) throw broken("a part has no name.");
  return {std::move(name), std::string{part.substr(headers_end + 4)}};
}

}  // namespace

bool is_form(std::string_view content_type) {
  return text::equal_ignoring_case(content_type.substr(0, kMediaType.size()), kMediaType);
}

std::vector<std::pair<std::string, std::string>> parse(std::string_view body, std::string_view content_type) {
  const std::string boundary = parameter(content_type, "boundary");
  if (boundary.empty()) throw broken("the content type has no boundary.");
  const std::string first = "--" + boundary;
  const std::string next = "\r\n" + first;
  if (!body.starts_with(first)) throw broken("it does not start with the boundary.");
  body.remove_prefix(first.size());

  std::vector<std::pair<std::string, std::string>> parts;
  while (!body.starts_with("--")) {
    const auto end = body.find(next, kLineBreak.size());
    if (!body.starts_with(kLineBreak) || end == std::string_view::npos) throw broken("a part has no end.");
    parts.push_back(parse_part(body.substr(kLineBreak.size(), end - kLineBreak.size())));
    body.remove_prefix(end + next.size());
  }
  return parts;
}

}  // namespace databricks::inline v0_2::internal::testing::multipart

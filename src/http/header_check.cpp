#include "http/header_check.hpp"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

#include "base/text.hpp"

namespace databricks::http {
namespace {

bool is_name_letter(char letter) noexcept {
  constexpr std::string_view kOthers = "!#$%&'*+-.^_`|~";
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9') ||
         kOthers.find(letter) != std::string_view::npos;
}

bool is_value_letter(char letter) noexcept {
  const auto byte = static_cast<unsigned char>(letter);
  return letter == '\t' || (byte >= ' ' && byte != 0x7f);
}

}  // namespace

bool is_well_formed(const Header& header) noexcept {
  return !header.name.empty() && std::ranges::all_of(header.name, is_name_letter) &&
         std::ranges::all_of(header.value, is_value_letter);
}

Result<void> check_headers(const Headers& headers) {
  const auto malformed = std::ranges::find_if_not(headers, is_well_formed);
  if (malformed == headers.end()) return {};
  return Error{.kind = ErrorKind::encode,
               .message = fmt::format("the header '{}' has letters that a header must not have, such as a line break",
                                      text::printable(malformed->name, 40))};
}

}  // namespace databricks::http

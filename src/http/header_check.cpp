#include "http/header_check.hpp"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

#include "base/text.hpp"

namespace databricks::inline v0_2::internal::http {
namespace {

bool is_name_character(char character) noexcept {
  constexpr std::string_view kOthers = "!#$%&'*+-.^_`|~";
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
         (character >= '0' && character <= '9') || kOthers.find(character) != std::string_view::npos;
}

bool is_value_character(char character) noexcept {
  const auto byte = static_cast<unsigned char>(character);
  return character == '\t' || (byte >= ' ' && byte != 0x7f);
}

}  // namespace

bool is_well_formed(const Header& header) noexcept {
  return !header.name.empty() && std::ranges::all_of(header.name, is_name_character) &&
         std::ranges::all_of(header.value, is_value_character);
}

Result<void> check_headers(const Headers& headers) {
  const auto malformed = std::ranges::find_if_not(headers, is_well_formed);
  if (malformed == headers.end()) return {};
  return Error{
      .kind = ErrorKind::encode,
      .message = fmt::format("the header '{}' has characters that a header must not have, such as a line break",
                             text::printable(malformed->name, 40))};
}

}  // namespace databricks::inline v0_2::internal::http

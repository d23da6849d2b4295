#include "config/token_text.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace databricks::inline v0_2::internal {

Secret trimmed(const Secret& token) { return Secret{text::trim(token.reveal())}; }

std::optional<std::string_view> defect_of_token(std::string_view token) {
  constexpr std::string_view kScheme = "bearer ";
  const auto is_printable = [](char character) { return character > 0x20 && character < 0x7f; };
  if (text::trim(token).empty()) return "is empty";
  if (text::equal_ignoring_case(token.substr(0, kScheme.size()), kScheme))
    return "begins with 'Bearer', which is added to it";
  if (token.find_first_of("\"'`") != std::string_view::npos) return "holds quotes";
  if (token.find_first_of(" \t\r\n\f\v") != std::string_view::npos) return "holds a line break or other white space";
  if (!std::ranges::all_of(token, is_printable)) return "holds control characters, or characters that are not ASCII";
  return std::nullopt;
}

}  // namespace databricks::inline v0_2::internal

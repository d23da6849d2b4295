#include "core/text.hpp"

#include <algorithm>

namespace databricks::text {
namespace {

constexpr char lower(char letter) noexcept {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

constexpr std::string_view kWhiteSpace = " \t\r\n\f\v";

}  // namespace

bool equal_ignoring_case(std::string_view left, std::string_view right) noexcept {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                    [](char a, char b) { return lower(a) == lower(b); });
}

std::string lower_case(std::string_view text) {
  std::string result{text};
  std::transform(result.begin(), result.end(), result.begin(), lower);
  return result;
}

std::string_view trim(std::string_view text) noexcept {
  const auto first = text.find_first_not_of(kWhiteSpace);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kWhiteSpace) - first + 1);
}

std::string printable(std::string_view text, std::size_t limit) {
  std::string result;
  result.reserve(std::min(text.size(), limit));
  for (const char letter : text.substr(0, limit)) {
    const auto byte = static_cast<unsigned char>(letter);
    result += byte < 0x20 || byte == 0x7f ? ' ' : letter;
  }
  if (text.size() > limit) result += "...";
  return result;
}

}  // namespace databricks::text

#include "base/text.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace databricks::inline v0_2::internal::text {
namespace {

constexpr char lower(char character) noexcept {
  return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
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

bool is_html(std::string_view text) noexcept { return trim(text).starts_with('<'); }

void replace_all(std::string& text, std::string_view what, std::string_view by) {
  auto at = text.find(what);
  if (at == std::string::npos) return;
  std::string result;  // a replacement in place would move the rest of a long text each time
  std::size_t from = 0;
  for (; at != std::string::npos; at = text.find(what, from)) {
    result.append(text, from, at - from).append(by);
    from = at + what.size();
  }
  text = result.append(text, from);
}

std::string printable(std::string_view text, std::size_t limit) {
  std::string result;
  result.reserve(std::min(text.size(), limit));
  while (!text.empty()) {
    const Utf8Character character = utf8_character_in(text);
    const std::size_t size = character.is_whole ? character.size : 0;
    const std::string_view shown = text.substr(0, std::max<std::size_t>(size, 1));
    if (result.size() + shown.size() > limit) return result + "...";
    const bool is_control = size == 1 && (shown.front() < 0x20 || shown.front() == 0x7f);
    result += size == 0 ? "?" : is_control ? " " : shown;
    text.remove_prefix(shown.size());
  }
  return result;
}

std::string_view without_byte_order_mark(std::string_view text) noexcept {
  constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  return text;
}

}  // namespace databricks::inline v0_2::internal::text

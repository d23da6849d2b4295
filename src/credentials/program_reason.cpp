#include "credentials/program_reason.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace databricks::inline v0_2::internal {
namespace {

constexpr bool is_digit(char character) noexcept { return character >= '0' && character <= '9'; }
constexpr bool is_alphabetic(char character) noexcept {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}
constexpr bool is_of_token(char character) noexcept {
  return is_digit(character) || is_alphabetic(character) || character == '-' || character == '_' || character == '.' ||
         character == '~';
}

/// "01234567-89ab-cdef-0123-456789abcdef": tenants and subscriptions are no secrets.
bool is_guid(std::string_view word) {
  constexpr std::size_t kSize = 36;
  return word.size() == kSize && std::ranges::count(word, '-') == 4 && word[8] == '-' && word[23] == '-';
}

bool may_be_token(std::string_view word) {
  constexpr std::size_t kShortest = 32;
  return word.size() >= kShortest && std::ranges::any_of(word, is_digit) && std::ranges::any_of(word, is_alphabetic) &&
         !is_guid(word);
}

/// Programs that are told to be talkative write down what they send and receive.
std::string without_tokens(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const auto end = static_cast<std::size_t>(std::ranges::find_if_not(text, is_of_token) - text.begin());
    const std::string_view word = text.substr(0, end);
    result += may_be_token(word) ? "***" : word;
    text.remove_prefix(end);
    if (text.empty()) break;
    result += text.front();
    text.remove_prefix(1);
  }
  return result;
}

}  // namespace

std::string reason_in(std::string_view errors) {
  constexpr std::size_t kMaxLength = 600;
  const std::string_view all = text::trim(errors);
  // The reason stands in the first line, or, after a stack trace, in the last one.
  const std::string shown = without_tokens(all);
  if (shown.size() <= kMaxLength) return text::printable(shown, kMaxLength);
  const std::string_view view{shown};
  return text::printable(view.substr(0, kMaxLength / 2), kMaxLength) + " ... " +
         text::printable(view.substr(view.size() - kMaxLength / 2), kMaxLength);
}

}  // namespace databricks::inline v0_2::internal

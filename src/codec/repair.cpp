#include "codec/repair.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>

#include "base/text.hpp"
#include "base/utf16.hpp"
#include "base/utf8.hpp"

namespace databricks::inline v0_2::internal::codec {
namespace {

constexpr std::string_view kReplacement = "\xef\xbf\xbd";
constexpr std::string_view kEscapedReplacement = "\\ufffd";
constexpr std::size_t kUnitSize = 6;  // \ud83d

/// The UTF-16 unit of an escape such as \u00e9 that a text begins with.
std::optional<std::uint16_t> unit_in(std::string_view text) {
  if (text.size() < kUnitSize || !text.starts_with("\\u")) return std::nullopt;
  std::uint16_t unit = 0;
  const char* end = text.data() + kUnitSize;
  const auto [stop, error] = std::from_chars(text.data() + 2, end, unit, 16);
  return error == std::errc{} && stop == end ? std::optional{unit} : std::nullopt;
}

/// What an escape that a text begins with becomes, and how much of the text it takes.
struct Escape {
  std::size_t size;
  std::string_view text;
};

Escape escape_in(std::string_view text) {
  const auto unit = unit_in(text);
  if (!unit) return {2, text.substr(0, 2)};
  if (is_high_surrogate(*unit)) {
    const auto next = unit_in(text.substr(kUnitSize));
    if (next && is_low_surrogate(*next)) return {2 * kUnitSize, text.substr(0, 2 * kUnitSize)};
  }
  if (is_high_surrogate(*unit) || is_low_surrogate(*unit)) return {kUnitSize, kEscapedReplacement};
  return {kUnitSize, text.substr(0, kUnitSize)};
}

}  // namespace

std::optional<std::string> repaired_text(std::string_view json) {
  const std::string_view original = json;
  json = text::without_byte_order_mark(json);
  std::string repaired;
  repaired.reserve(json.size() + json.size() / 8);
  while (!json.empty()) {
    if (json.front() == '\\') {
      const Escape escape = escape_in(json);
      repaired += escape.text;
      json.remove_prefix(std::min(escape.size, json.size()));
      continue;
    }
    const Utf8Character character = utf8_character_in(json);
    repaired += character.is_whole ? json.substr(0, character.size) : kReplacement;
    json.remove_prefix(character.size);
  }
  return repaired == original ? std::nullopt : std::optional{std::move(repaired)};
}

}  // namespace databricks::inline v0_2::internal::codec

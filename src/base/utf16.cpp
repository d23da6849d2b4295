#include "base/utf16.hpp"

#include <cstddef>
#include <cstdint>

namespace databricks::inline v0_2::internal {
namespace {

void append(std::string& text, std::uint32_t character) {
  const auto tail = [&](int shift) { text += static_cast<char>(0x80 | (character >> shift & 0x3f)); };
  if (character < 0x80) {
    text += static_cast<char>(character);
  } else if (character < 0x800) {
    text += static_cast<char>(0xc0 | character >> 6);
    tail(0);
  } else if (character < 0x10000) {
    text += static_cast<char>(0xe0 | character >> 12);
    tail(6);
    tail(0);
  } else {
    text += static_cast<char>(0xf0 | character >> 18);
    tail(12);
    tail(6);
    tail(0);
  }
}

}  // namespace

std::optional<std::string> utf8_from_utf16(std::string_view bytes, ByteOrder order) {
  if (bytes.size() % 2 != 0) return std::nullopt;
  const auto unit = [&](std::size_t at) -> std::uint32_t {
    const std::uint32_t first = static_cast<unsigned char>(bytes[at]);
    const std::uint32_t second = static_cast<unsigned char>(bytes[at + 1]);
    return order == ByteOrder::little ? second << 8U | first : first << 8U | second;
  };
  std::string text;
  text.reserve(bytes.size() / 2);
  for (std::size_t at = 0; at < bytes.size(); at += 2) {
    std::uint32_t character = unit(at);
    if (is_low_surrogate(character)) return std::nullopt;
    if (is_high_surrogate(character)) {
      at += 2;
      if (at == bytes.size() || !is_low_surrogate(unit(at))) return std::nullopt;
      character = 0x10000 + ((character - 0xd800) << 10U) + (unit(at) - 0xdc00);
    }
    append(text, character);
  }
  return text;
}

}  // namespace databricks::inline v0_2::internal

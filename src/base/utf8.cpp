#include "base/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace databricks::inline v0_2::internal {
namespace {

/// The bytes that may begin a character of several bytes, and those that may follow as the second. Others follow as
/// 0x80 to 0xbf.
struct Lead {
  std::uint8_t first;
  std::uint8_t last;
  std::size_t size;
  std::uint8_t second_from;
  std::uint8_t second_to;
};
constexpr std::array<Lead, 8> kLeads{{{0xc2, 0xdf, 2, 0x80, 0xbf},
                                      {0xe0, 0xe0, 3, 0xa0, 0xbf},
                                      {0xe1, 0xec, 3, 0x80, 0xbf},
                                      {0xed, 0xed, 3, 0x80, 0x9f},  // without surrogates
                                      {0xee, 0xef, 3, 0x80, 0xbf},
                                      {0xf0, 0xf0, 4, 0x90, 0xbf},
                                      {0xf1, 0xf3, 4, 0x80, 0xbf},
                                      {0xf4, 0xf4, 4, 0x80, 0x8f}}};

}  // namespace

Utf8Character utf8_character_in(std::string_view text) noexcept {
  const auto byte = [&](std::size_t index) { return static_cast<std::uint8_t>(text[index]); };
  if (byte(0) < 0x80) return {1, true};
  const auto lead =
      std::ranges::find_if(kLeads, [&](const Lead& each) { return each.first <= byte(0) && byte(0) <= each.last; });
  if (lead == kLeads.end()) return {1, false};
  std::size_t size = 1;
  while (size < lead->size && size < text.size()) {
    const bool is_second = size == 1;
    const std::uint8_t from = is_second ? lead->second_from : 0x80;
    const std::uint8_t to = is_second ? lead->second_to : 0xbf;
    if (byte(size) < from || byte(size) > to) break;
    ++size;
  }
  return {size, size == lead->size};
}

}  // namespace databricks::inline v0_2::internal

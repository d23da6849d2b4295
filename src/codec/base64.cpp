#include "codec/base64.hpp"

#include <array>
#include <cstdint>

namespace databricks::codec {
namespace {

constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::uint8_t kInvalid = 0xff;

constexpr std::array<std::uint8_t, 256> kValues = [] {
  std::array<std::uint8_t, 256> values{};
  values.fill(kInvalid);
  for (std::size_t index = 0; index < kAlphabet.size(); ++index) {
    values[static_cast<std::uint8_t>(kAlphabet[index])] = static_cast<std::uint8_t>(index);
  }
  values['-'] = values['+'];
  values['_'] = values['/'];
  return values;
}();

constexpr char letter(std::uint32_t bits, int shift) { return kAlphabet[(bits >> shift) & 0x3f]; }

constexpr std::uint32_t byte_at(std::string_view text, std::size_t index) {
  return index < text.size() ? static_cast<std::uint8_t>(text[index]) : 0;
}

}  // namespace

std::string to_base64(std::string_view content) {
  std::string text;
  text.reserve((content.size() + 2) / 3 * 4);
  for (std::size_t index = 0; index < content.size(); index += 3) {
    const std::uint32_t bits =
        byte_at(content, index) << 16 | byte_at(content, index + 1) << 8 | byte_at(content, index + 2);
    text += letter(bits, 18);
    text += letter(bits, 12);
    text += index + 1 < content.size() ? letter(bits, 6) : '=';
    text += index + 2 < content.size() ? letter(bits, 0) : '=';
  }
  return text;
}

std::optional<std::string> from_base64(std::string_view text) {
  const auto padding = text.substr(std::min(text.size(), text.find('=')));
  if (padding.size() > 2 || padding.find_first_not_of('=') != std::string_view::npos) return std::nullopt;
  if (!padding.empty() && text.size() % 4 != 0) return std::nullopt;
  text.remove_suffix(padding.size());
  if (text.size() % 4 == 1) return std::nullopt;

  std::string content;
  content.reserve(text.size() / 4 * 3 + 2);
  std::uint32_t bits = 0;
  int held = 0;
  for (const char each : text) {
    const std::uint8_t value = kValues[static_cast<std::uint8_t>(each)];
    if (value == kInvalid) return std::nullopt;
    bits = bits << 6 | value;
    held += 6;
    if (held >= 8) {
      held -= 8;
      content += static_cast<char>(bits >> held & 0xff);
    }
  }
  return content;
}

}  // namespace databricks::codec

#include "codec/base64.hpp"

#include <algorithm>
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

/// Three bytes become four letters.
void encode_group(const char* bytes, char* letters) {
  const auto byte = [&](int index) -> std::uint32_t { return static_cast<std::uint8_t>(bytes[index]); };
  const std::uint32_t bits = byte(0) << 16 | byte(1) << 8 | byte(2);
  letters[0] = letter(bits, 18);
  letters[1] = letter(bits, 12);
  letters[2] = letter(bits, 6);
  letters[3] = letter(bits, 0);
}

/// Four letters become three bytes. @return the values of the letters, put together: only kInvalid has the highest bit.
std::uint32_t decode_group(const char* letters, char* bytes) {
  const auto value = [&](int index) -> std::uint32_t { return kValues[static_cast<std::uint8_t>(letters[index])]; };
  bytes[0] = static_cast<char>(value(0) << 2 | value(1) >> 4);
  bytes[1] = static_cast<char>(value(1) << 4 | value(2) >> 2);
  bytes[2] = static_cast<char>(value(2) << 6 | value(3));
  return value(0) | value(1) | value(2) | value(3);
}

}  // namespace

void append_base64(std::string& text, std::string_view content) {
  const std::size_t begin = text.size();
  text.resize(begin + (content.size() + 2) / 3 * 4);
  char* letters = text.data() + begin;
  std::size_t index = 0;
  for (; index + 3 <= content.size(); index += 3, letters += 4) encode_group(content.data() + index, letters);
  if (index == content.size()) return;
  std::array<char, 3> last{};
  const std::size_t rest = content.copy(last.data(), last.size(), index);
  encode_group(last.data(), letters);
  std::fill(letters + rest + 1, letters + 4, '=');
}

std::string to_base64(std::string_view content) {
  std::string text;
  append_base64(text, content);
  return text;
}

std::optional<std::string> from_base64(std::string_view text) {
  const auto padding = text.substr(std::min(text.size(), text.find('=')));
  if (padding.size() > 2 || padding.find_first_not_of('=') != std::string_view::npos) return std::nullopt;
  if (!padding.empty() && text.size() % 4 != 0) return std::nullopt;
  text.remove_suffix(padding.size());
  const std::size_t rest = text.size() % 4;
  if (rest == 1) return std::nullopt;

  std::string content((text.size() + 3) / 4 * 3, '\0');
  char* bytes = content.data();
  std::uint32_t seen = 0;
  std::size_t index = 0;
  for (; index + 4 <= text.size(); index += 4, bytes += 3) seen |= decode_group(text.data() + index, bytes);
  if (rest != 0) {
    std::array last{'A', 'A', 'A', 'A'};  // zeros
    text.copy(last.data(), rest, index);
    seen |= decode_group(last.data(), bytes);
  }
  if (seen > 0x3f) return std::nullopt;
  content.resize(text.size() * 3 / 4);
  return content;
}

}  // namespace databricks::codec

#include "codec/base64.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "codec/base64_kernel.hpp"

namespace databricks::inline v0_2::internal::codec {
namespace {

constexpr bool is_space(char character) {
  return character == '\n' || character == '\r' || character == ' ' || character == '\t';
}

/// Between stretches of plain groups: characters one by one, until a group is whole again.
class Rest {
 public:
  Rest(std::string_view text, char* bytes) : text_(text), bytes_(bytes) {}

  [[nodiscard]] std::string_view text() const { return text_; }
  [[nodiscard]] char* bytes() const { return bytes_; }

  void skip(std::size_t characters, std::size_t bytes) {
    text_.remove_prefix(characters);
    bytes_ += bytes;
  }

  /// Takes one group, which may be the last one. False when the text is not base64.
  bool take_group() {
    std::array<char, 4> group{'A', 'A', 'A', 'A'};  // zeros
    std::size_t count = 0;
    std::size_t padding = 0;
    while (count + padding < group.size() && next()) {
      const char character = take();
      if (character == '=') {
        ++padding;
      } else if (padding != 0) {
        return false;
      } else {
        group[count++] = standard(character);
      }
    }
    if (count + padding == 0) return true;  // only blanks were left
    const bool is_last = count < group.size();
    const bool is_padded = padding == 0 || count + padding == group.size();
    if (count < 2 || !is_padded || (is_last && next())) return false;
    std::array<char, 3> decoded{};
    if (base64_kernels_plain().front().decode(group.data(), group.size(), decoded.data()) == 0) return false;
    bytes_ = std::copy_n(decoded.begin(), count - 1, bytes_);
    return true;
  }

 private:
  static char standard(char character) { return character == '-' ? '+' : character == '_' ? '/' : character; }

  /// Skips blanks. False at the end.
  bool next() {
    while (!text_.empty() && is_space(text_.front())) text_.remove_prefix(1);
    return !text_.empty();
  }

  char take() {
    const char character = text_.front();
    text_.remove_prefix(1);
    return character;
  }

  std::string_view text_;
  char* bytes_;
};

}  // namespace

void encode_base64(std::string_view content, char* text) noexcept {
  for (const Base64Kernel* kernel : {&base64_kernel(), &base64_kernels_plain().front()}) {
    const std::size_t done = kernel->encode(content.data(), content.size(), text);
    content.remove_prefix(done);
    text += done / 3 * 4;
  }
  if (content.empty()) return;
  std::array<char, 3> last{};
  content.copy(last.data(), last.size());
  base64_kernels_plain().front().encode(last.data(), last.size(), text);
  std::fill(text + content.size() + 1, text + 4, '=');
}

std::string to_base64(std::string_view content) {
  std::string text(encoded_size(content.size()), '\0');
  encode_base64(content, text.data());
  return text;
}

std::optional<std::size_t> decode_base64(std::string_view text, char* bytes) noexcept {
  Rest rest{text, bytes};
  while (!rest.text().empty()) {
    for (const Base64Kernel* kernel : {&base64_kernel(), &base64_kernels_plain().front()}) {
      const std::size_t done = kernel->decode(rest.text().data(), rest.text().size(), rest.bytes());
      rest.skip(done, done / 4 * 3);
    }
    if (!rest.take_group()) return std::nullopt;
  }
  return static_cast<std::size_t>(rest.bytes() - bytes);
}

std::optional<std::string> from_base64(std::string_view text) {
  std::string content(decoded_bound(text.size()), '\0');
  const auto size = decode_base64(text, content.data());
  if (!size) return std::nullopt;
  content.resize(*size);
  return content;
}

}  // namespace databricks::inline v0_2::internal::codec

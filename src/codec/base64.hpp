#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace databricks::inline v0_2::internal::codec {

/// Standard alphabet, with padding.
[[nodiscard]] std::string to_base64(std::string_view content);

/// The same into memory of the caller's, which has room for encoded_size(content.size()).
void encode_base64(std::string_view content, char* text) noexcept;
[[nodiscard]] constexpr std::size_t encoded_size(std::size_t content_size) noexcept {
  return (content_size + 2) / 3 * 4;
}

/// Accepts the standard and the URL alphabet, with or without padding, and line ends and blanks anywhere, as the decoders of Go, Java (MIME)
/// and .NET do; nothing for any other text.
[[nodiscard]] std::optional<std::string> from_base64(std::string_view text);

/// The same into memory of the caller's.
/// @param bytes has room for decoded_bound(text.size()); may be the memory of `text` itself.
/// @return the number of bytes.
[[nodiscard]] std::optional<std::size_t> decode_base64(std::string_view text, char* bytes) noexcept;
[[nodiscard]] constexpr std::size_t decoded_bound(std::size_t text_size) noexcept { return text_size / 4 * 3 + 3; }

}  // namespace databricks::inline v0_2::internal::codec

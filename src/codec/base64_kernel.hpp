#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace databricks::inline v0_2::internal::codec {

/// One way to move the bulk of a text through base64. It takes whole groups of the standard alphabet and nothing else: padding, line
/// ends, the URL alphabet and the last groups are for its caller.
struct Base64Kernel {
  std::string_view name;
  /// Encodes groups of three bytes. @return how many of the bytes it took; four characters are written for three of them.
  std::size_t (*encode)(const char* bytes, std::size_t size, char* text) noexcept;
  /// Decodes groups of four characters, up to the first block that holds any other character.
  /// `bytes` may be `text` itself: what is written never overtakes what is read.
  /// @return how many of the characters it took; three bytes are written for four of them.
  std::size_t (*decode)(const char* text, std::size_t size, char* bytes) noexcept;
};

/// The standard alphabet, in the order of the values.
inline constexpr std::string_view kBase64Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The fastest that this processor can run.
[[nodiscard]] const Base64Kernel& base64_kernel() noexcept;

/// Those of one processor family that this processor can run, the fastest first. The plain one is C++ and runs everywhere.
[[nodiscard]] std::span<const Base64Kernel> base64_kernels_x86() noexcept;
[[nodiscard]] std::span<const Base64Kernel> base64_kernels_neon() noexcept;
[[nodiscard]] std::span<const Base64Kernel> base64_kernels_plain() noexcept;

}  // namespace databricks::inline v0_2::internal::codec

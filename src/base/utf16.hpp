#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace databricks::inline v0_2::internal {

/// The units that stand for a character in pairs: a high one, then a low one.
[[nodiscard]] constexpr bool is_high_surrogate(std::uint32_t unit) noexcept { return unit >= 0xd800 && unit < 0xdc00; }
[[nodiscard]] constexpr bool is_low_surrogate(std::uint32_t unit) noexcept { return unit >= 0xdc00 && unit < 0xe000; }

enum class ByteOrder { little, big };

/// UTF-16, without its byte order mark, as UTF-8. Nothing for half a character or half a surrogate pair.
[[nodiscard]] std::optional<std::string> utf8_from_utf16(std::string_view bytes, ByteOrder order);

}  // namespace databricks::inline v0_2::internal

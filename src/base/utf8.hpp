#pragma once

#include <cstddef>
#include <string_view>

namespace databricks::inline v0_2::internal {

/// What a text begins with.
struct Utf8Character {
  std::size_t size;  ///< Bytes, also of a beginning that is not gone on with.
  bool is_whole;
};

/// The character that a text, which is not empty, begins with.
[[nodiscard]] Utf8Character utf8_character_in(std::string_view text) noexcept;

}  // namespace databricks::inline v0_2::internal

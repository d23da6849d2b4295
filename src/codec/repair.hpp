#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace databricks::inline v0_2::internal::codec {

/// A JSON text with U+FFFD in the place of half surrogate pairs ("\ud83d" alone) and of bytes that are not UTF-8, and
/// without a byte order mark. One U+FFFD stands for the longest beginning of a character, as Unicode recommends.
/// Nothing when there is nothing to repair. What is no JSON stays so.
[[nodiscard]] std::optional<std::string> repaired_text(std::string_view json);

}  // namespace databricks::inline v0_2::internal::codec

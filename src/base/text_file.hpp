#pragma once

#include <optional>
#include <string>

#include <databricks/result.hpp>

namespace databricks {

/// The content of a small file; nothing when there is no such file.
/// The error is of kind config and says which file cannot be read, and why.
[[nodiscard]] Result<std::optional<std::string>> read_text_file(const std::string& path);

/// Removes the marks with which some editors begin a text.
[[nodiscard]] std::string_view without_byte_order_mark(std::string_view text) noexcept;

}  // namespace databricks

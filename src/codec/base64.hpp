#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace databricks::codec {

/// Standard alphabet, with padding.
void append_base64(std::string& text, std::string_view content);
[[nodiscard]] std::string to_base64(std::string_view content);

/// Accepts the standard and the URL alphabet, with or without padding; nothing for any other text.
[[nodiscard]] std::optional<std::string> from_base64(std::string_view text);

}  // namespace databricks::codec

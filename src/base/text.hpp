#pragma once

#include <string>
#include <string_view>

/// Small questions about text that the standard library leaves open.
namespace databricks::inline v0_2::internal::text {

/// ASCII only, independent of the locale.
[[nodiscard]] bool equal_ignoring_case(std::string_view left, std::string_view right) noexcept;
[[nodiscard]] std::string lower_case(std::string_view text);
[[nodiscard]] std::string_view trim(std::string_view text) noexcept;
/// True for a web page, and for no JSON or text.
[[nodiscard]] bool is_html(std::string_view text) noexcept;
/// Every occurrence of `what`, which is not empty, becomes `by`.
void replace_all(std::string& text, std::string_view what, std::string_view by);
/// The text without control characters and bytes that are not UTF-8, at most `limit` bytes, for messages that quote what a
/// server sent.
[[nodiscard]] std::string printable(std::string_view text, std::size_t limit);

[[nodiscard]] std::string_view without_byte_order_mark(std::string_view text) noexcept;

}  // namespace databricks::inline v0_2::internal::text

#pragma once

#include <string>
#include <string_view>

namespace databricks::inline v0_2::internal::codec {

/// Nothing when `json` is one well-formed value, otherwise what is wrong with it, behind the JSON path: "$.a[0]: not JSON".
[[nodiscard]] std::string json_defect(std::string_view json);

/// The content of a JSON string; for any other value its text as it is.
[[nodiscard]] std::string plain_text(std::string_view json);

/// The text without the white space of JSON around it.
[[nodiscard]] constexpr std::string_view trimmed(std::string_view json) noexcept {
  constexpr auto is_space = [](char character) {
    return character == ' ' || character == '\n' || character == '\r' || character == '\t';
  };
  while (!json.empty() && is_space(json.front())) json.remove_prefix(1);
  while (!json.empty() && is_space(json.back())) json.remove_suffix(1);
  return json;
}

/// Whether a text is a number by the grammar of JSON, whatever its size.
[[nodiscard]] bool is_json_number(std::string_view text) noexcept;

}  // namespace databricks::inline v0_2::internal::codec

#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace databricks::conformance {

/// A JSON text as a tree that is exact where nlohmann's is not: a number is the text that it was written as, see
/// number_text(). Half a surrogate pair and bytes that are not UTF-8 become U+FFFD, several in a row become one, and a byte
/// order mark is skipped. Of members with the same key the last one counts.
/// @throws nlohmann::json::parse_error when the text is not JSON.
[[nodiscard]] nlohmann::json exact_json(std::string_view text);

/// Whether exact_json() takes several keys of one object for the same because of their repair: nobody can tell then which
/// member of one text is which of another.
[[nodiscard]] bool repair_merges_keys(std::string_view text);

/// A number as it was written; nothing for any other value.
[[nodiscard]] std::optional<std::string> number_text(const nlohmann::json& exact);

/// Exact JSON as text again, for messages.
[[nodiscard]] std::string shown(const nlohmann::json& exact);

}  // namespace databricks::conformance

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <databricks/collections.hpp>
#include <databricks/raw_json.hpp>
#include <databricks/unknown_fields.hpp>

namespace databricks::inline v0_2::internal::codec {

class Table;

/// A JSON object of any shape, for what servers send that no model describes: errors, tokens.
struct JsonObject {
  UnknownFields unknown_fields{};  ///< All of its members.

  static const Table& field_table() noexcept;

  /// The content of a text, or the JSON text of another value; empty when the member is not there or null.
  [[nodiscard]] std::string text(std::string_view name) const;
  /// The first of the two that is not empty.
  [[nodiscard]] std::string text(std::string_view name, std::string_view other_name) const;
};

/// Nothing when the text is no JSON object.
[[nodiscard]] std::optional<JsonObject> read_object(std::string_view json);

/// The elements of a JSON array; none when the text is no array.
[[nodiscard]] List<RawJson> read_array(std::string_view json);

}  // namespace databricks::inline v0_2::internal::codec

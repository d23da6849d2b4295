#pragma once

#include <string>
#include <string_view>

#include <databricks/result.hpp>

#include "codec/table.hpp"

namespace databricks::codec {

/// How deep objects and lists may be nested before an answer is refused.
inline constexpr int kMaximumDepth = 200;

/// Reads a JSON object into `object`, which must be fresh. An empty text and `null` leave it as it is.
/// Null members are absent ones, numbers may come as decimal strings, members without a field go to the unknown fields.
/// The error is of kind decode and names the JSON path.
[[nodiscard]] Result<void> decode(const Table& table, void* object, std::string_view json);

/// The same for a text that nobody needs afterwards: without a copy when it has 64 bytes of capacity to spare.
[[nodiscard]] Result<void> decode_in_place(const Table& table, void* object, std::string& json);

/// Nothing when `json` is one well-formed value, otherwise what is wrong with it.
[[nodiscard]] std::string json_defect(std::string_view json);

/// The content of a JSON string; for any other value its text as it is.
[[nodiscard]] std::string plain_text(std::string_view json);

}  // namespace databricks::codec

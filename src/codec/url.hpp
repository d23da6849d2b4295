#pragma once

#include <string>
#include <string_view>

#include <databricks/result.hpp>

#include "codec/table.hpp"

namespace databricks::codec {

/// The text with everything escaped that has a meaning in a URL, also the slash.
[[nodiscard]] std::string percent_encoded(std::string_view text);

/// A path with its {parameters} filled in, and the names that were used.
struct FilledPath {
  std::string path;
  std::vector<std::string_view> parameters;
};

/// Fills each {parameter} from the object's member of that name, as one escaped path segment.
/// The error is of kind encode and names the member that is missing or empty.
[[nodiscard]] Result<FilledPath> fill_path(std::string_view path, const Table& table, const void* object);

/// The set members as a query, without a question mark, without those named in `left_out`: lists repeat their key, nested
/// structures are joined by dots, `a=1&list=x&list=y&filter_by.policy_id=7`.
[[nodiscard]] std::string query_of(const Table& table, const void* object, std::span<const std::string_view> left_out);

}  // namespace databricks::codec

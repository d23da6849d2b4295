#pragma once

#include <functional>
#include <string>
#include <string_view>

#include <databricks/result.hpp>

#include "codec/table.hpp"

namespace databricks::codec {

/// The object as JSON text, without the members named in `left_out`.
/// Unset members are left out, set ones are written whatever their value; empty plain lists and maps count as unset.
/// The error is of kind encode and names the JSON path.
[[nodiscard]] Result<std::string> encode(const Table& table, const void* object,
                                         std::span<const std::string_view> left_out = {});

[[nodiscard]] bool is_utf8(std::string_view text) noexcept;

/// False for an unset member: it is not sent.
[[nodiscard]] bool is_set(const Type& type, const void* value);

/// A scalar as plain text, for example for a query: true, 42, RUNNING. Nothing for structures, lists, maps and unset optionals.
[[nodiscard]] std::optional<std::string> scalar_text(const Type& type, const void* value);

}  // namespace databricks::codec

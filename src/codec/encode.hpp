#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <databricks/result.hpp>

#include "codec/table.hpp"

namespace databricks::inline v0_2::internal::codec {

/// The object as JSON text, without the members named in `left_out`.
/// A member is written as its note says (see notes.hpp), or else when it is set.
/// The error is of kind encode and names the JSON path.
[[nodiscard]] Result<std::string> encode(const Table& table, const void* object,
                                         std::span<const std::string_view> left_out = {});

[[nodiscard]] bool is_utf8(std::string_view text) noexcept;

/// False for what is not sent unless it is noted: unset members, and plain texts, bytes and enums that are empty.
[[nodiscard]] bool is_set(const Type& type, const void* value);

/// The JSON of a value, set or not. Nothing when it cannot be sent.
[[nodiscard]] std::optional<std::string> json_of(const Type& type, const void* value);

/// The JSON that a member is sent as by its value alone; empty when it is not sent. Nothing when it cannot be sent.
[[nodiscard]] std::optional<std::string> sent_by_itself(const Type& type, const void* value);

/// A scalar as plain text, for example for a query: true, 42, RUNNING. Nothing for structures, lists, maps and unset optionals.
[[nodiscard]] std::optional<std::string> scalar_text(const Type& type, const void* value);

}  // namespace databricks::inline v0_2::internal::codec

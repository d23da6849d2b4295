#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <databricks/result.hpp>

#include "codec/table.hpp"

namespace databricks::inline v0_2::internal::codec {

/// What became of a text that was decoded.
struct Decoded {
  /// How many values did not fit their described type, and where the first one was.
  std::size_t unfit = 0;
  std::string first_unfit{};
  /// Some text in it was not Unicode and was repaired.
  bool repaired = false;
};

/// Reads a JSON object into `object`, which must be fresh. An empty text and `null` leave it as it is.
/// Null members are absent ones, numbers may come as decimal strings, members without a field go to the unknown fields;
/// what the members do not say about how the object came is noted beside those (see notes.hpp).
/// The error is of kind decode and names the JSON path.
/// @throws std::bad_alloc
[[nodiscard]] Result<Decoded> decode(const Table& table, void* object, std::string_view json,
                                     const DecodeOptions& options = {});

/// The same for a text that nobody needs afterwards: without a copy when it has 64 bytes of capacity to spare.
[[nodiscard]] Result<Decoded> decode_in_place(const Table& table, void* object, std::string& json,
                                              const DecodeOptions& options = {});

}  // namespace databricks::inline v0_2::internal::codec

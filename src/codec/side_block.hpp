#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <databricks/unknown_fields.hpp>

#include "codec/notes.hpp"

namespace databricks::inline v0_2::internal {

/// Lets a map be searched with a view.
struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
};

/// What an object knows beside its typed members; most have none.
struct SideBlock {
  std::vector<UnknownFields::Field> fields{};
  /// Where each field stands, once there are many.
  std::unordered_map<std::string, std::size_t, TextHash, std::equal_to<>> positions{};
  codec::Notes notes{};
};

struct SideBlockAccess {
  static const SideBlock* find(const UnknownFields& fields) noexcept { return fields.block_; }
  static SideBlock* find(UnknownFields& fields) noexcept { return fields.block_; }
  static SideBlock& make(UnknownFields& fields) {
    if (fields.block_ == nullptr) fields.block_ = UnknownFields::copy_of({});
    return *fields.block_;
  }
};

}  // namespace databricks::inline v0_2::internal

namespace databricks::inline v0_2::internal::codec {

/// What is noted about an object of that table that has these unknown fields, or null.
[[nodiscard]] inline const Notes* notes_in(const UnknownFields& unknown, const Table& table) noexcept {
  const SideBlock* block = SideBlockAccess::find(unknown);
  return block != nullptr && block->notes.table == &table ? &block->notes : nullptr;
}

}  // namespace databricks::inline v0_2::internal::codec

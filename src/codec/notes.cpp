#include "codec/notes.hpp"

#include "codec/encode.hpp"
#include "codec/side_block.hpp"

namespace databricks::inline v0_2::internal::codec {

namespace {

/// A note about a collection ends when it is given another value, even one that looks the same.
bool is_replaced(const Field& field, const void* object) {
  return field.type->presence != nullptr && presence_of(*field.type, field.in(object)) == Presence::set;
}

}  // namespace

const Notes::Entries* Notes::entries_in_force(const Field& field, const void* object) const {
  const auto found = entries.find(table->index_of(field));
  const bool in_force = found != entries.end() && presence_of(*field.type, field.in(object)) == Presence::decoded;
  return in_force ? &found->second : nullptr;
}

const Note* Notes::in_force(const Field& field, const void* object) const {
  const auto found = members.find(table->index_of(field));
  if (found == members.end() || is_replaced(field, object)) return nullptr;
  const std::optional<Secret> now = sent_by_itself(*field.type, field.in(object));
  return now == found->second.left ? &found->second : nullptr;
}

const Note* entry_in_force(const Notes::Entries& entries, std::string_view key, const Type& type, const void* element) {
  const auto found = entries.find(key);
  if (found == entries.end()) return nullptr;
  const std::optional<Secret> now = element != nullptr ? json_of(type, element) : std::string{};
  return now == found->second.left ? &found->second : nullptr;
}

const Notes* notes_of(const Table& table, const void* object) noexcept {
  return notes_in(table.unknown_fields(object), table);
}

Notes& make_notes(const Table& table, void* object) {
  Notes& notes = SideBlockAccess::make(table.unknown_fields(object)).notes;
  if (notes.table != &table) notes = {.table = &table};
  return notes;
}

void drop_notes(const Table& table, void* object, const Field& field) noexcept {
  SideBlock* block = SideBlockAccess::find(table.unknown_fields(object));
  if (block == nullptr || block->notes.table != &table) return;
  block->notes.members.erase(table.index_of(field));
  block->notes.entries.erase(table.index_of(field));
}

}  // namespace databricks::inline v0_2::internal::codec

#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include <databricks/secret.hpp>

#include "codec/table.hpp"

namespace databricks::inline v0_2::internal::codec {

/// How one value came, where the typed value does not say it. It holds as long as the value is the one that decoding
/// left. Its JSON may be that of a secret, so that it is wiped like one.
struct Note {
  /// The JSON that came; empty when nothing did.
  Secret came;
  /// The JSON of what decoding left; empty when that would not be sent.
  Secret left;
  /// False when the typed value does not show what came.
  bool fits = true;
};

/// The notes of one object.
struct Notes {
  using Entries = std::map<std::string, Note, std::less<>>;

  /// Whose members they are about. They mean nothing for a struct that was given the unknown fields of another one.
  const Table* table = nullptr;
  /// About the object itself: it is an element that was no object.
  std::optional<Note> whole{};
  /// By the index of the member.
  std::map<std::size_t, Note> members{};
  /// About the entries of a map, by the index of the member and the key.
  std::map<std::size_t, Entries> entries{};

  /// The entries of that map, when they are in force: not after the map was given another value.
  [[nodiscard]] const Entries* entries_in_force(const Field& field, const void* object) const;
  /// The note about that member, when it is in force.
  [[nodiscard]] const Note* in_force(const Field& field, const void* object) const;
};

/// The note about one entry of a map, when it is in force.
/// @param element what the map holds for that key, or null.
[[nodiscard]] const Note* entry_in_force(const Notes::Entries& entries, std::string_view key, const Type& type,
                                         const void* element);

/// What is noted about an object, or null.
[[nodiscard]] const Notes* notes_of(const Table& table, const void* object) noexcept;
/// The notes of the object, to add some.
[[nodiscard]] Notes& make_notes(const Table& table, void* object);
/// Forgets what is noted about a member.
void drop_notes(const Table& table, void* object, const Field& field) noexcept;

}  // namespace databricks::inline v0_2::internal::codec

#include "codec/unfit.hpp"

#include "codec/encode.hpp"
#include "codec/json_path.hpp"
#include "codec/notes.hpp"

namespace databricks::inline v0_2::internal::codec {
namespace {

bool is_secret(const Type& type) {
  if (type.kind == Kind::secret || type.kind == Kind::secret_bytes) return true;
  return type.kind != Kind::structure && type.element != nullptr && is_secret(*type.element);
}

class Collector {
 public:
  [[nodiscard]] std::map<std::string, RawJson>& found() { return found_; }

  void structure(const Table& table, const void* object, const JsonPath& path) {
    const Notes* notes = notes_of(table, object);
    if (notes != nullptr && notes->whole && is_sent_as(notes->whole->came.reveal(), table, object)) {
      add(*notes->whole, false, path);
    }
    for (const Field& field : table.fields()) {
      const JsonPath here = path.member(field.name);
      if (notes != nullptr) member(*notes, field, object, here);
      value(*field.type, field.in(object), here);
    }
  }

 private:
  static bool is_sent_as(std::string_view json, const Table& table, const void* object) {
    const auto encoded = encode(table, object);
    return encoded && *encoded == json;
  }

  void add(const Note& note, bool secret, const JsonPath& path) {
    if (!note.fits) found_.insert_or_assign(path.text(), RawJson{secret ? "\"***\"" : note.came.reveal()});
  }

  void member(const Notes& notes, const Field& field, const void* object, const JsonPath& path) {
    if (const Note* note = notes.in_force(field, object)) add(*note, is_secret(*field.type), path);
    const Notes::Entries* entries = notes.entries_in_force(field, object);
    if (entries == nullptr) return;
    const Type& element = *field.type->element;
    for (const auto& [key, note] : *entries) {
      if (entry_in_force(*entries, key, element, field.type->find(field.in(object), key)) != nullptr) {
        add(note, is_secret(element), path.member(key));
      }
    }
  }

  void value(const Type& type, const void* content, const JsonPath& path) {
    switch (type.kind) {
      case Kind::optional:
        if (const void* held = type.content(content)) value(*type.element, held, path);
        return;
      case Kind::list:
        for (std::size_t index = 0; index < type.size(content); ++index) {
          value(*type.element, type.at(content, index), path.element(index));
        }
        return;
      case Kind::map:
        type.each(content,
                  [&](std::string_view key, const void* element) { value(*type.element, element, path.member(key)); });
        return;
      case Kind::structure: return structure(type.table(), content, path);
      default: return;
    }
  }

  std::map<std::string, RawJson> found_;
};

}  // namespace

std::map<std::string, RawJson> unfit(const Table& table, const void* object) {
  Collector collector;
  collector.structure(table, object, {});
  return std::move(collector.found());
}

}  // namespace databricks::inline v0_2::internal::codec

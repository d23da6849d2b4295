#include "codec/decode.hpp"

#include <utility>

#include "codec/clear.hpp"
#include "codec/encode.hpp"
#include "codec/notes.hpp"
#include "codec/repair.hpp"
#include "codec/scalar_reader.hpp"

namespace databricks::inline v0_2::internal::codec {
namespace {

/// Reads one document into an object, and notes what the typed members do not say.
class Decoder : public ScalarReader {
 public:
  using ScalarReader::ScalarReader;

  [[nodiscard]] Decoded& decoded() { return decoded_; }

  bool root(const Table& table, void* object) {
    ondemand::object members;
    return root_object(members) && structure(table, object, members, {}, 1) && ended();
  }

 private:
  bool structure(const Table& table, void* object, ondemand::object& members, const JsonPath& path, int depth) {
    FieldSet seen;
    std::size_t likely = 0;
    std::string storage;
    for (auto each : members) {
      ondemand::field json;
      std::string_view name;
      if (!good(std::move(each).get(json), path) || !name_of(json, storage, name, path)) return false;
      const JsonPath here = path.member(name);
      if (const Field* field = table.find(name, likely)) {
        const std::size_t index = table.index_of(*field);
        if (seen.contains(index)) forget(table, object, *field);
        seen.insert(index);
        likely = index + 1;
        if (!member(table, object, *field, json.value(), here, depth)) return false;
      } else {
        std::string_view text;
        if (!capture(json.value(), text, here, depth)) return false;
        table.unknown_fields(object).set(name, std::string{text});
      }
    }
    table.plain_fields().for_each_without(seen, [&](std::size_t index) {
      const Field& absent = table.fields()[index];
      if (is_set(*absent.type, absent.in(object))) note(table, object, absent, {}, true);
    });
    return true;
  }

  /// The last of several members of one name counts.
  static void forget(const Table& table, void* object, const Field& field) {
    clear(*field.type, field.member(object));
    drop_notes(table, object, field);
  }

  bool member(const Table& table, void* object, const Field& field, ondemand::value& json, const JsonPath& path,
              int depth) {
    void* target = field.member(object);
    switch (value(*field.type, json, target, path, depth)) {
      case Fit::broken: return false;
      case Fit::exact:
        if (is_plain(field.type->kind) && !is_set(*field.type, target)) note(table, object, field, "\"\"", true);
        break;
      case Fit::respelled: note(table, object, field, came(), true); break;
      case Fit::null: note(table, object, field, "null", true); break;
      case Fit::partly:
        if (field.type->kind == Kind::map) {
          make_notes(table, object).entries[table.index_of(field)] = std::move(entries_);
          break;
        }
        [[fallthrough]];
      case Fit::odd: note(table, object, field, came(), false); count_unfit(path);
    }
    return true;
  }

  static void note(const Table& table, void* object, const Field& field, std::string_view came, bool fits) {
    Note note{
        .came = std::string{came}, .left = sent_by_itself(*field.type, field.in(object)).value_or(""), .fits = fits};
    make_notes(table, object).members[table.index_of(field)] = std::move(note);
  }

  Fit value(const Type& type, ondemand::value& json, void* target, const JsonPath& path, int depth) {
    ondemand::json_type found{};
    if (!good(json.type().get(found), path)) return Fit::broken;
    if (found == ondemand::json_type::null) return null(json, path) ? Fit::null : Fit::broken;
    if (type.kind != Kind::optional) return present(type, json, found, target, path, depth);
    const Fit fit = present(*type.element, json, found, type.emplace(target), path, depth);
    if (fit == Fit::odd) type.reset(target);
    return fit;
  }

  /// A value that is not null.
  Fit present(const Type& type, ondemand::value& json, ondemand::json_type found, void* target, const JsonPath& path,
              int depth) {
    switch (type.kind) {
      case Kind::structure:
      case Kind::map:
      case Kind::list: return container(type, json, found, target, path, depth + 1);
      default: return scalar(type, json, found, target, path, depth);
    }
  }

  Fit container(const Type& type, ondemand::value& json, ondemand::json_type found, void* target, const JsonPath& path,
                int depth) {
    if (depth > kMaximumDepth) {
      fail(path, fmt::format("nested deeper than {} levels", kMaximumDepth));
      return Fit::broken;
    }
    const auto wanted = type.kind == Kind::list ? ondemand::json_type::array : ondemand::json_type::object;
    if (found != wanted) return mismatch(type.kind, json, found, path, depth - 1);
    if (type.kind == Kind::list) return list(type, json, target, path, depth);
    ondemand::object members;
    if (!good(json.get_object().get(members), path)) return Fit::broken;
    if (type.kind == Kind::map) return map(type, members, target, path, depth);
    return structure(type.table(), target, members, path, depth) ? Fit::exact : Fit::broken;
  }

  Fit list(const Type& type, ondemand::value& json, void* target, const JsonPath& path, int depth) {
    const char* begin = json.raw_json_token().data();
    ondemand::array elements;
    if (!good(json.get_array().get(elements), path)) return Fit::broken;
    type.presence(target) = Presence::decoded;
    if (!reserve(type, elements, target, path)) return Fit::broken;
    Fit fit = Fit::exact;
    std::size_t index = 0;
    for (auto each : elements) {
      ondemand::value json_element;
      const JsonPath here = path.element(index++);
      if (!good(each.get(json_element), here)) return Fit::broken;
      const Fit element_fit = element(*type.element, json_element, type.emplace(target), here, depth);
      if (element_fit == Fit::broken) return Fit::broken;
      if (element_fit == Fit::null || element_fit == Fit::odd) {
        type.pop_back(target);
        fit = Fit::partly;
      }
      if (element_fit == Fit::respelled && fit == Fit::exact) fit = Fit::respelled;
    }
    std::string_view text;
    if (fit != Fit::exact && !text_since(begin, text, path)) return Fit::broken;
    came_as(text);
    return fit;
  }

  /// Makes room for the elements, so that a short list takes no more memory than it needs and its elements never move.
  /// A long one grows: counting it takes longer than that.
  bool reserve(const Type& type, ondemand::array& elements, void* target, const JsonPath& path) {
    constexpr std::size_t kMaxCounted = 64;
    std::size_t count = 0;
    for (auto each : elements) {
      if (!good(each.error(), path)) return false;
      if (++count == kMaxCounted) break;
    }
    type.reserve(target, count);
    return good(elements.reset().error(), path);
  }

  Fit map(const Type& type, ondemand::object& members, void* target, const JsonPath& path, int depth) {
    type.presence(target) = Presence::decoded;
    Notes::Entries entries;
    std::string storage;
    for (auto each : members) {
      ondemand::field json;
      std::string_view key;
      if (!good(std::move(each).get(json), path) || !name_of(json, storage, key, path)) return Fit::broken;
      const JsonPath here = path.member(key);
      void* target_element = type.insert(target, key);
      const Fit fit = element(*type.element, json.value(), target_element, here, depth);
      if (fit == Fit::broken) return Fit::broken;
      if (!entries.empty()) entries.erase(std::string{key});
      if (fit == Fit::exact) continue;
      const bool fits = fit == Fit::respelled;
      Note note{.came = std::string{fit == Fit::null ? "null" : came()}, .left = {}, .fits = fits};
      if (fits) note.left = json_of(*type.element, target_element).value_or("");
      if (!fits) type.erase(target, key);
      if (!fits) count_unfit(here);
      entries.insert_or_assign(std::string{key}, std::move(note));
    }
    if (entries.empty()) return Fit::exact;
    entries_ = std::move(entries);
    return Fit::partly;
  }

  /// An element that should be an object and is none stays a fresh struct, which remembers it.
  Fit element(const Type& type, ondemand::value& json, void* target, const JsonPath& path, int depth) {
    Fit fit = value(type, json, target, path, depth);
    if (fit == Fit::null) fit = null_element(type.kind, path);
    if (type.kind != Kind::structure || (fit != Fit::odd && fit != Fit::null)) return fit;
    const Table& table = type.table();
    Note note{.came = std::string{fit == Fit::null ? "null" : came()},
              .left = json_of(type, target).value_or(""),
              .fits = false};
    make_notes(table, target).whole = std::move(note);
    count_unfit(path);
    return Fit::exact;
  }

  void count_unfit(const JsonPath& path) {
    if (decoded_.unfit++ == 0) decoded_.first_unfit = path.text();
  }

  Decoded decoded_;
  /// What is noted about the entries of the map that was read last.
  Notes::Entries entries_;
};

/// What is wrong with a text, or nothing once it is in `object`.
std::string read(const Table& table, void* object, std::string& json, const DecodeOptions& options, Decoded& decoded) {
  if (const std::string_view content = trimmed(json); content.empty() || content == "null") return {};
  return walk_document(json, [&](const ondemand::parser& parser, ondemand::document& document) {
    Decoder decoder{parser, document, options.strict};
    if (!decoder.root(table, object)) return decoder.defect();
    decoded = std::move(decoder.decoded());
    return std::string{};
  });
}

}  // namespace

Result<Decoded> decode(const Table& table, void* object, std::string_view json, const DecodeOptions& options) {
  std::string copy;
  copy.reserve(json.size() + simdjson::SIMDJSON_PADDING);
  copy = json;
  return decode_in_place(table, object, copy, options);
}

Result<Decoded> decode_in_place(const Table& table, void* object, std::string& json, const DecodeOptions& options) {
  const std::size_t size = json.size();
  Decoded decoded;
  std::string defect = read(table, object, json, options, decoded);
  if (!defect.empty() && !options.strict) {
    json.resize(size);
    if (auto repaired = repaired_text(json)) {
      clear(table, object);
      defect = read(table, object, *repaired, options, decoded);
      decoded.repaired = true;
    }
  }
  if (defect.empty()) return decoded;
  return Error{.kind = ErrorKind::decode, .message = std::move(defect)};
}

}  // namespace databricks::inline v0_2::internal::codec

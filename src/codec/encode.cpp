#include "codec/encode.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include <fmt/format.h>
#include <simdjson.h>

#include "codec/base64.hpp"
#include "codec/json_path.hpp"
#include "codec/json_text.hpp"
#include "codec/notes.hpp"
#include "codec/side_block.hpp"
#include "codec/text_buffer.hpp"

namespace databricks::inline v0_2::internal::codec {
namespace {

template <class T>
const T& as(const void* value) {
  return *static_cast<const T*>(value);
}

std::int64_t integer_of(Kind kind, const void* value) {
  switch (kind) {
    case Kind::int32: return as<std::int32_t>(value);
    case Kind::timestamp: return as<Timestamp>(value).time_since_epoch().count();
    case Kind::seconds: return as<std::chrono::seconds>(value).count();
    case Kind::milliseconds: return as<std::chrono::milliseconds>(value).count();
    default: return as<std::int64_t>(value);
  }
}

constexpr bool is_escaped(unsigned char character) {
  return (character < 0x20) | (character == '"') | (character == '\\');
}

/// What a text has in it. Most have neither.
struct TextTraits {
  bool beyond_ascii;
  bool to_escape;
};

/// Goes to the end in any case: compilers make vector instructions of that.
TextTraits find_traits(std::string_view text) {
  unsigned char bits = 0;
  unsigned char escaped = 0;
  for (const char each : text) {
    const auto character = static_cast<unsigned char>(each);
    bits |= character;
    escaped |= static_cast<unsigned char>(is_escaped(character));
  }
  return {bits >= 0x80, escaped != 0};
}

/// Whether a plain value is left out unless it is noted.
bool is_empty(const Type& type, const void* value) {
  switch (type.kind) {
    case Kind::text: return as<std::string>(value).empty();
    case Kind::bytes: return as<Bytes>(value).empty();
    case Kind::secret: return as<Secret>(value).empty();
    case Kind::secret_bytes: return as<SecretBytes>(value).empty();
    case Kind::enumeration: return type.text(value).empty();
    case Kind::json: return as<RawJson>(value).text() == "null";
    default: return false;
  }
}

}  // namespace

bool is_set(const Type& type, const void* value) {
  if (type.kind == Kind::optional) return type.content(value) != nullptr;
  return is_plain(type.kind) ? !is_empty(type, value) : type.is_set(value);
}

namespace {

/// Writes one document. Every function returns false once something is wrong; defect() tells what.
class Encoder {
 public:
  [[nodiscard]] std::string take_output() { return output_.take(); }
  [[nodiscard]] std::string& defect() { return defect_; }

  bool structure(const Table& table, const void* object, std::span<const std::string_view> left_out,
                 const JsonPath& path) {
    const std::size_t begin = output_.size();
    const UnknownFields& unknown = table.unknown_fields(object);
    const Notes* notes = notes_in(unknown, table);
    output_.add('{');
    bool first = true;
    for (const Field& field : table.fields()) {
      const void* content = field.in(object);
      if (notes == nullptr && !is_set(*field.type, content)) continue;
      if (!left_out.empty() && std::ranges::find(left_out, field.name) != left_out.end()) continue;
      if (notes != nullptr) {
        if (!noted_member(field, object, *notes, unknown, first, path)) return false;
      } else {
        member_name(field, first);
        if (!value(*field.type, content, path.member(field.name))) return false;
      }
    }
    if (!unknown.empty() && !unknown_fields(table, object, notes, first, path)) return false;
    output_.add('}');
    if (notes != nullptr && notes->whole && output_.text().substr(begin) == notes->whole->left.reveal()) {
      output_.shrink(begin);
      output_.add(notes->whole->came.reveal());
    }
    return true;
  }

  bool value(const Type& type, const void* value_, const JsonPath& path) {
    switch (type.kind) {
      case Kind::optional: {
        const void* content = type.content(value_);
        return content != nullptr ? value(*type.element, content, path) : raw("null", path);
      }
      case Kind::structure: return structure(type.table(), value_, {}, path);
      case Kind::list: return list(type, value_, path);
      case Kind::map: return map(type, value_, nullptr, path);
      case Kind::json: return raw(as<RawJson>(value_).text(), path);
      case Kind::boolean: output_.add(as<bool>(value_) ? std::string_view{"true"} : "false"); return true;
      case Kind::number: return number(as<double>(value_), path);
      case Kind::text: return text(as<std::string>(value_), path);
      case Kind::secret: return text(as<Secret>(value_).reveal(), path);
      case Kind::enumeration: return text(type.text(value_), path);
      case Kind::bytes: base64(as<Bytes>(value_).text()); return true;
      case Kind::secret_bytes: base64(as<SecretBytes>(value_).reveal()); return true;
      default: integer(integer_of(type.kind, value_)); return true;
    }
  }

 private:
  bool fail(const JsonPath& path, std::string_view what) {
    defect_ = fmt::format("{}: {}", path.text(), what);
    return false;
  }

  /// A member of an object about which something is noted.
  bool noted_member(const Field& field, const void* object, const Notes& notes, const UnknownFields& unknown,
                    bool& first, const JsonPath& path) {
    if (const Note* note = notes.in_force(field, object)) {
      // What the caller gave under that name takes its place.
      if (note->came.empty() || unknown.find(field.name) != nullptr) return true;
      member_name(field, first);
      output_.add(note->came.reveal());
      return true;
    }
    const void* content = field.in(object);
    if (!is_set(*field.type, content)) return true;
    member_name(field, first);
    const JsonPath here = path.member(field.name);
    if (field.type->kind != Kind::map) return value(*field.type, content, here);
    return map(*field.type, content, notes.entries_in_force(field, object), here);
  }

  bool unknown_fields(const Table& table, const void* object, const Notes* notes, bool& first, const JsonPath& path) {
    for (const auto& [field_name, json] : table.unknown_fields(object)) {
      const Field* known = table.find(field_name);
      const bool is_noted = known != nullptr && notes != nullptr && notes->in_force(*known, object) != nullptr;
      if (known != nullptr && !is_noted && is_set(*known->type, known->in(object))) continue;
      const JsonPath here = path.member(field_name);
      if (!name(field_name, first, here) || !raw(json, here)) return false;
    }
    return true;
  }

  bool list(const Type& type, const void* elements, const JsonPath& path) {
    output_.add('[');
    for (std::size_t index = 0; index < type.size(elements); ++index) {
      if (index != 0) output_.add(',');
      if (!value(*type.element, type.at(elements, index), path.element(index))) return false;
    }
    output_.add(']');
    return true;
  }

  /// @param entries what is noted about them, or null.
  bool map(const Type& type, const void* elements, const Notes::Entries* entries, const JsonPath& path) {
    output_.add('{');
    bool first = true;
    bool fine = true;
    type.each(elements, [&](std::string_view key, const void* element) {
      const JsonPath here = path.member(key);
      const Note* note = entries != nullptr ? entry_in_force(*entries, key, *type.element, element) : nullptr;
      fine = fine && name(key, first, here);
      if (note != nullptr) output_.add(note->came.reveal());
      fine = fine && (note != nullptr || value(*type.element, element, here));
    });
    if (!fine || (entries != nullptr && !missing_entries(type, elements, *entries, first, path))) return false;
    output_.add('}');
    return true;
  }

  /// The entries of a map that it does not hold because they did not fit.
  bool missing_entries(const Type& type, const void* elements, const Notes::Entries& entries, bool& first,
                       const JsonPath& path) {
    for (const auto& [key, note] : entries) {
      if (type.find(elements, key) != nullptr || !entry_in_force(entries, key, *type.element, nullptr)) continue;
      if (!name(key, first, path.member(key))) return false;
      output_.add(note.came.reveal());
    }
    return true;
  }

  void separate(bool& first) {
    if (!std::exchange(first, false)) output_.add(',');
  }

  void member_name(const Field& field, bool& first) {
    separate(first);
    output_.add('"');
    output_.add(field.name);
    output_.add("\":");
  }

  bool name(std::string_view key, bool& first, const JsonPath& path) {
    separate(first);
    if (!text(key, path)) return false;
    output_.add(':');
    return true;
  }

  void integer(std::int64_t number) {
    const fmt::format_int digits{number};
    output_.add({digits.data(), digits.size()});
  }

  bool number(double number, const JsonPath& path) {
    if (!std::isfinite(number)) return fail(path, "the number is not finite");
    constexpr std::size_t kMaxDigits = 32;
    char* const begin = output_.room(kMaxDigits);
    output_.extend(static_cast<std::size_t>(fmt::format_to(begin, "{}", number) - begin));
    return true;
  }

  bool raw(std::string_view json, const JsonPath& path) {
    if (const std::string defect = json_defect(json); !defect.empty()) {
      defect_ = path.text() + defect.substr(1);  // one path out of both: "$.member" and "$.inner: ..."
      return false;
    }
    output_.add(json);
    return true;
  }

  bool text(std::string_view content, const JsonPath& path) {
    const TextTraits traits = find_traits(content);
    if (traits.beyond_ascii && !is_utf8(content)) return fail(path, "the text is not UTF-8");
    output_.add('"');
    if (traits.to_escape) {
      escaped(content);
    } else {
      output_.add(content);
    }
    output_.add('"');
    return true;
  }

  void base64(std::string_view content) {
    output_.add('"');
    encode_base64(content, output_.room(encoded_size(content.size())));
    output_.extend(encoded_size(content.size()));
    output_.add('"');
  }

  void escaped(std::string_view content) {
    std::size_t written = 0;
    for (std::size_t index = 0; index < content.size(); ++index) {
      const auto character = static_cast<unsigned char>(content[index]);
      if (!is_escaped(character)) continue;
      output_.add(content.substr(written, index - written));
      escape(character);
      written = index + 1;
    }
    output_.add(content.substr(written));
  }

  void escape(unsigned char character) {
    switch (character) {
      case '"': output_.add("\\\""); break;
      case '\\': output_.add("\\\\"); break;
      case '\n': output_.add("\\n"); break;
      case '\r': output_.add("\\r"); break;
      case '\t': output_.add("\\t"); break;
      default: output_.add(fmt::format("\\u{:04x}", character));
    }
  }

  TextBuffer output_;
  std::string defect_;
};

}  // namespace

Result<std::string> encode(const Table& table, const void* object, std::span<const std::string_view> left_out) {
  Encoder encoder;
  if (encoder.structure(table, object, left_out, {})) return encoder.take_output();
  return Error{.kind = ErrorKind::encode, .message = std::move(encoder.defect())};
}

bool is_utf8(std::string_view text) noexcept { return simdjson::validate_utf8(text.data(), text.size()); }

std::optional<std::string> json_of(const Type& type, const void* value) {
  Encoder encoder;
  if (!encoder.value(type, value, {})) return std::nullopt;
  return encoder.take_output();
}

std::optional<std::string> sent_by_itself(const Type& type, const void* value) {
  return is_set(type, value) ? json_of(type, value) : std::string{};
}

std::optional<std::string> scalar_text(const Type& type, const void* value) {
  switch (type.kind) {
    case Kind::optional: {
      const void* content = type.content(value);
      return content != nullptr ? scalar_text(*type.element, content) : std::nullopt;
    }
    case Kind::structure:
    case Kind::list:
    case Kind::map: return std::nullopt;
    case Kind::boolean: return as<bool>(value) ? "true" : "false";
    case Kind::number: return fmt::format("{}", as<double>(value));
    case Kind::text: return as<std::string>(value);
    case Kind::secret: return as<Secret>(value).reveal();
    case Kind::json: return as<RawJson>(value).text();
    case Kind::enumeration: return std::string{type.text(value)};
    case Kind::bytes: return to_base64(as<Bytes>(value).text());
    case Kind::secret_bytes: return to_base64(as<SecretBytes>(value).reveal());
    default: return fmt::format("{}", integer_of(type.kind, value));
  }
}

}  // namespace databricks::inline v0_2::internal::codec

#include "codec/encode.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include <fmt/format.h>
#include <simdjson.h>

#include "codec/base64.hpp"
#include "codec/decode.hpp"
#include "codec/json_path.hpp"

namespace databricks::codec {
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

constexpr bool is_escaped(unsigned char letter) { return (letter < 0x20) | (letter == '"') | (letter == '\\'); }

/// What a text has in it. Most have neither.
struct Letters {
  bool beyond_ascii;
  bool to_escape;
};

/// Goes to the end in any case: compilers make vector instructions of that.
Letters letters_of(std::string_view text) {
  unsigned char bits = 0;
  unsigned char escaped = 0;
  for (const char each : text) {
    const auto letter = static_cast<unsigned char>(each);
    bits |= letter;
    escaped |= static_cast<unsigned char>(is_escaped(letter));
  }
  return {bits >= 0x80, escaped != 0};
}

/// Writes one document. Every function returns false once something is wrong; defect() tells what.
class Encoder {
 public:
  [[nodiscard]] std::string& output() { return output_; }
  [[nodiscard]] std::string& defect() { return defect_; }

  bool structure(const Table& table, const void* object, std::span<const std::string_view> left_out,
                 const JsonPath& path) {
    output_ += '{';
    bool first = true;
    for (const Field& field : table.fields()) {
      const void* member = field.in(object);
      if (!is_set(*field.type, member) || std::ranges::find(left_out, field.name) != left_out.end()) continue;
      separate(first);
      output_.append(1, '"').append(field.name).append("\":");
      if (!value(*field.type, member, path.member(field.name))) return false;
    }
    for (const auto& [member_name, json] : table.unknown_fields(object)) {
      const Field* known = table.find(member_name);
      if (known != nullptr && is_set(*known->type, known->in(object))) continue;
      const JsonPath here = path.member(member_name);
      if (!name(member_name, first, here) || !raw(json, here)) return false;
    }
    output_ += '}';
    return true;
  }

 private:
  bool fail(const JsonPath& path, std::string_view what) {
    defect_ = fmt::format("{}: {}", path.text(), what);
    return false;
  }

  bool value(const Type& type, const void* value_, const JsonPath& path) {
    switch (type.kind) {
      case Kind::optional: {
        const void* content = type.content(value_);
        return content != nullptr ? value(*type.element, content, path) : raw("null", path);
      }
      case Kind::structure: return structure(type.table(), value_, {}, path);
      case Kind::list: return list(type, value_, path);
      case Kind::map: return map(type, value_, path);
      case Kind::json: return raw(as<RawJson>(value_).text(), path);
      case Kind::boolean: output_ += as<bool>(value_) ? "true" : "false"; return true;
      case Kind::number: return number(as<double>(value_), path);
      case Kind::text: return text(as<std::string>(value_), path);
      case Kind::secret: return text(as<Secret>(value_).reveal(), path);
      case Kind::enumeration: return text(type.text(value_), path);
      case Kind::bytes: base64(as<Bytes>(value_).text()); return true;
      case Kind::secret_bytes: base64(as<SecretBytes>(value_).reveal()); return true;
      default: integer(integer_of(type.kind, value_)); return true;
    }
  }

  bool list(const Type& type, const void* elements, const JsonPath& path) {
    output_ += '[';
    for (std::size_t index = 0; index < type.size(elements); ++index) {
      if (index != 0) output_ += ',';
      if (!value(*type.element, type.at(elements, index), path.element(index))) return false;
    }
    output_ += ']';
    return true;
  }

  bool map(const Type& type, const void* elements, const JsonPath& path) {
    output_ += '{';
    bool first = true;
    bool fine = true;
    type.each(elements, [&](std::string_view key, const void* element) {
      const JsonPath here = path.member(key);
      fine = fine && name(key, first, here) && value(*type.element, element, here);
    });
    output_ += '}';
    return fine;
  }

  void separate(bool& first) {
    if (!std::exchange(first, false)) output_ += ',';
  }

  bool name(std::string_view member_name, bool& first, const JsonPath& path) {
    separate(first);
    if (!text(member_name, path)) return false;
    output_ += ':';
    return true;
  }

  void integer(std::int64_t number) {
    const fmt::format_int digits{number};
    output_.append(digits.data(), digits.size());
  }

  bool number(double number, const JsonPath& path) {
    if (!std::isfinite(number)) return fail(path, "the number is not finite");
    fmt::format_to(std::back_inserter(output_), "{}", number);
    return true;
  }

  bool raw(std::string_view json, const JsonPath& path) {
    if (const std::string problem = json_defect(json); !problem.empty()) return fail(path, problem);
    output_ += json;
    return true;
  }

  bool text(std::string_view content, const JsonPath& path) {
    const Letters letters = letters_of(content);
    if (letters.beyond_ascii && !is_utf8(content)) return fail(path, "the text is not UTF-8");
    output_ += '"';
    if (letters.to_escape) {
      escaped(content);
    } else {
      output_ += content;
    }
    output_ += '"';
    return true;
  }

  void base64(std::string_view content) {
    output_ += '"';
    append_base64(output_, content);
    output_ += '"';
  }

  void escaped(std::string_view content) {
    std::size_t written = 0;
    for (std::size_t index = 0; index < content.size(); ++index) {
      const auto letter = static_cast<unsigned char>(content[index]);
      if (!is_escaped(letter)) continue;
      output_ += content.substr(written, index - written);
      escape(letter);
      written = index + 1;
    }
    output_ += content.substr(written);
  }

  void escape(unsigned char letter) {
    switch (letter) {
      case '"': output_ += "\\\""; break;
      case '\\': output_ += "\\\\"; break;
      case '\n': output_ += "\\n"; break;
      case '\r': output_ += "\\r"; break;
      case '\t': output_ += "\\t"; break;
      default: fmt::format_to(std::back_inserter(output_), "\\u{:04x}", letter);
    }
  }

  std::string output_;
  std::string defect_;
};

}  // namespace

Result<std::string> encode(const Table& table, const void* object, std::span<const std::string_view> left_out) {
  Encoder encoder;
  if (encoder.structure(table, object, left_out, {})) return std::move(encoder.output());
  return Error{.kind = ErrorKind::encode, .message = std::move(encoder.defect())};
}

bool is_utf8(std::string_view text) noexcept { return simdjson::validate_utf8(text.data(), text.size()); }

bool is_set(const Type& type, const void* value) {
  switch (type.kind) {
    case Kind::optional: return type.content(value) != nullptr;
    case Kind::list:
    case Kind::map: return type.size(value) != 0;
    default: return true;
  }
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

}  // namespace databricks::codec

#include "codec/decode.hpp"

#include <charconv>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

#include <fmt/format.h>
#include <simdjson.h>

#include "base/text.hpp"
#include "codec/base64.hpp"
#include "codec/json_path.hpp"

namespace databricks::codec {
namespace {

namespace ondemand = simdjson::ondemand;

std::string_view name_of(ondemand::json_type type) {
  switch (type) {
    case ondemand::json_type::array: return "list";
    case ondemand::json_type::object: return "object";
    case ondemand::json_type::number: return "number";
    case ondemand::json_type::string: return "string";
    case ondemand::json_type::boolean: return "boolean";
    case ondemand::json_type::null: return "null";
  }
  return "value";
}

std::string_view expectation(Kind kind) {
  switch (kind) {
    case Kind::boolean: return "boolean";
    case Kind::number: return "number";
    case Kind::int32:
    case Kind::int64:
    case Kind::timestamp:
    case Kind::seconds:
    case Kind::milliseconds: return "integer";
    case Kind::structure:
    case Kind::map: return "object";
    case Kind::list: return "list";
    default: return "string";
  }
}

std::optional<std::int64_t> integer_in(std::string_view text) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::optional<double> number_in(std::string_view text) {
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(number)) return std::nullopt;
  return number;
}

/// Walks one document. Every function returns false once something is wrong; defect() tells what.
class Decoder {
 public:
  explicit Decoder(ondemand::document& document) : document_(document) {}

  [[nodiscard]] const std::string& defect() const { return defect_; }

  bool root(const Table& table, void* object) {
    ondemand::json_type type{};
    if (!good(document_.type().get(type), {})) return false;
    if (type == ondemand::json_type::null) return good(simdjson::N_ATOM_ERROR, {});  // "null" itself never gets here
    if (type != ondemand::json_type::object) return wrong({}, "object", name_of(type));
    ondemand::object members;
    return good(document_.get_object().get(members), {}) && structure(table, object, members, {}, 1) && ended();
  }

  bool skim_root() {
    ondemand::json_type type{};
    if (!good(document_.type().get(type), {})) return false;
    if (type == ondemand::json_type::object || type == ondemand::json_type::array) {
      ondemand::value value;
      return good(document_.get_value().get(value), {}) && skim(value, {}, 0) && ended();
    }
    return skim_scalar(document_, type, {}) && ended();
  }

 private:
  bool fail(const JsonPath& path, std::string_view what) {
    defect_ = fmt::format("{}: {}", path.text(), what);
    return false;
  }

  bool wrong(const JsonPath& path, std::string_view expected, std::string_view found) {
    return fail(path, fmt::format("expected {}, got {}", expected, found));
  }

  bool good(simdjson::error_code error, const JsonPath& path) {
    return error == simdjson::SUCCESS || fail(path, fmt::format("not JSON ({})", simdjson::error_message(error)));
  }

  bool ended() {
    return document_.current_location().error() == simdjson::OUT_OF_BOUNDS ||
           fail({}, "not JSON (text behind the value)");
  }

  bool structure(const Table& table, void* object, ondemand::object& members, const JsonPath& path, int depth) {
    for (auto each : members) {
      ondemand::field member;
      std::string_view name;
      if (!good(std::move(each).get(member), path) || !good(member.unescaped_key().get(name), path)) return false;
      const JsonPath here = path.member(name);
      if (const Field* field = table.find(name)) {
        if (!value(*field->type, member.value(), field->member(object), here, depth)) return false;
      } else {
        const std::string key{name};
        std::string_view text;
        if (!capture(member.value(), text, here, depth)) return false;
        table.unknown_fields(object).set(key, std::string{text});
      }
    }
    return true;
  }

  bool value(const Type& type, ondemand::value json, void* target, const JsonPath& path, int depth) {
    ondemand::json_type found{};
    if (!good(json.type().get(found), path)) return false;
    if (found == ondemand::json_type::null) {
      if (!null(json, path)) return false;
      if (type.reset != nullptr) type.reset(target);
      return true;
    }
    switch (type.kind) {
      case Kind::optional: return value(*type.element, json, type.emplace(target), path, depth);
      case Kind::structure:
      case Kind::map:
      case Kind::list: return container(type, json, found, target, path, depth + 1);
      case Kind::json: {
        std::string_view text;
        if (!capture(json, text, path, depth)) return false;
        *static_cast<RawJson*>(target) = RawJson{std::string{text}};
        return true;
      }
      case Kind::boolean: return boolean(json, found, *static_cast<bool*>(target), path);
      case Kind::number: return number(json, found, *static_cast<double*>(target), path);
      case Kind::int32:
      case Kind::int64:
      case Kind::timestamp:
      case Kind::seconds:
      case Kind::milliseconds: return integer(type.kind, json, found, target, path);
      case Kind::text:
      case Kind::bytes:
      case Kind::secret:
      case Kind::secret_bytes:
      case Kind::enumeration: return text(type, json, found, target, path);
    }
    return false;
  }

  bool container(const Type& type, ondemand::value json, ondemand::json_type found, void* target, const JsonPath& path,
                 int depth) {
    if (depth > kMaximumDepth) return fail(path, fmt::format("nested deeper than {} levels", kMaximumDepth));
    const auto wanted = type.kind == Kind::list ? ondemand::json_type::array : ondemand::json_type::object;
    if (found != wanted) return wrong(path, expectation(type.kind), name_of(found));
    if (type.kind == Kind::list) return list(type, json, target, path, depth);
    ondemand::object members;
    if (!good(json.get_object().get(members), path)) return false;
    return type.kind == Kind::structure ? structure(type.table(), target, members, path, depth)
                                        : map(type, members, target, path, depth);
  }

  bool list(const Type& type, ondemand::value json, void* target, const JsonPath& path, int depth) {
    ondemand::array elements;
    if (!good(json.get_array().get(elements), path)) return false;
    type.reset(target);
    std::size_t index = 0;
    for (auto each : elements) {
      ondemand::value element;
      const JsonPath here = path.element(index++);
      if (!good(each.get(element), here)) return false;
      if (!value(*type.element, element, type.emplace(target), here, depth)) return false;
    }
    return true;
  }

  bool map(const Type& type, ondemand::object& members, void* target, const JsonPath& path, int depth) {
    type.reset(target);
    for (auto each : members) {
      ondemand::field member;
      std::string_view name;
      if (!good(std::move(each).get(member), path) || !good(member.unescaped_key().get(name), path)) return false;
      if (!value(*type.element, member.value(), type.insert(target, name), path.member(name), depth)) return false;
    }
    return true;
  }

  template <class Json>
  bool null(Json& json, const JsonPath& path) {
    bool is_null = false;
    const bool failed = json.is_null().get(is_null) != simdjson::SUCCESS;
    return good(failed || !is_null ? simdjson::N_ATOM_ERROR : simdjson::SUCCESS, path);
  }

  bool boolean(ondemand::value json, ondemand::json_type found, bool& target, const JsonPath& path) {
    if (found == ondemand::json_type::boolean) return good(json.get_bool().get(target), path);
    std::string_view text;
    if (found != ondemand::json_type::string) return wrong(path, "boolean", name_of(found));
    if (!good(json.get_string().get(text), path)) return false;
    target = text == "true";
    return target || text == "false" || wrong(path, "boolean", "string");
  }

  bool number(ondemand::value json, ondemand::json_type found, double& target, const JsonPath& path) {
    if (found == ondemand::json_type::number) return good(json.get_double().get(target), path);
    std::string_view text;
    if (found != ondemand::json_type::string) return wrong(path, "number", name_of(found));
    if (!good(json.get_string().get(text), path)) return false;
    const auto parsed = number_in(text);
    target = parsed.value_or(0);
    return parsed.has_value() || wrong(path, "number", "string");
  }

  bool integer(Kind kind, ondemand::value json, ondemand::json_type found, void* target, const JsonPath& path) {
    if (found == ondemand::json_type::string) {
      std::string_view digits;
      if (!good(json.get_string().get(digits), path)) return false;
      const auto parsed = integer_in(digits);
      if (!parsed) return wrong(path, "integer", "string");
      return store(kind, *parsed, target) || out_of_range(digits, path);
    }
    if (found != ondemand::json_type::number) return wrong(path, "integer", name_of(found));
    const std::string_view token = json.raw_json_token();
    std::int64_t parsed = 0;
    if (json.get_int64().get(parsed) != simdjson::SUCCESS) {
      // Other spellings, such as 3.0 and 1e3.
      constexpr double kLimit = 9007199254740992.0;  // 2^53: from there on, doubles skip integers
      double number = 0;
      if (!good(json.get_double().get(number), path)) return false;
      if (std::trunc(number) != number) return wrong(path, "integer", "number");
      if (std::abs(number) >= kLimit) return out_of_range(token, path);
      parsed = static_cast<std::int64_t>(number);
    }
    return store(kind, parsed, target) || out_of_range(token, path);
  }

  bool out_of_range(std::string_view number, const JsonPath& path) {
    return fail(path, fmt::format("{} is out of range", text::printable(text::trim(number), 40)));
  }

  static bool store(Kind kind, std::int64_t number, void* target) {
    switch (kind) {
      case Kind::int32:
        if (number < std::numeric_limits<std::int32_t>::min() || number > std::numeric_limits<std::int32_t>::max())
          return false;
        *static_cast<std::int32_t*>(target) = static_cast<std::int32_t>(number);
        return true;
      case Kind::timestamp:
        *static_cast<Timestamp*>(target) = Timestamp{std::chrono::milliseconds{number}};
        return true;
      case Kind::seconds: *static_cast<std::chrono::seconds*>(target) = std::chrono::seconds{number}; return true;
      case Kind::milliseconds:
        *static_cast<std::chrono::milliseconds*>(target) = std::chrono::milliseconds{number};
        return true;
      default: *static_cast<std::int64_t*>(target) = number; return true;
    }
  }

  bool text(const Type& type, ondemand::value json, ondemand::json_type found, void* target, const JsonPath& path) {
    std::string_view content;
    if (found != ondemand::json_type::string) return wrong(path, expectation(type.kind), name_of(found));
    if (!good(json.get_string().get(content), path)) return false;
    switch (type.kind) {
      case Kind::enumeration: type.set_text(target, content); return true;
      case Kind::secret: *static_cast<Secret*>(target) = Secret{content}; return true;
      case Kind::bytes:
      case Kind::secret_bytes: {
        auto bytes = from_base64(content);
        if (!bytes) return wrong(path, "base64", "another text");
        if (type.kind == Kind::bytes) *static_cast<Bytes*>(target) = std::move(*bytes);
        if (type.kind == Kind::secret_bytes) *static_cast<SecretBytes*>(target) = std::move(*bytes);
        return true;
      }
      default: static_cast<std::string*>(target)->assign(content); return true;
    }
  }

  /// The text of a value, after checking that it is well-formed.
  bool capture(ondemand::value json, std::string_view& text, const JsonPath& path, int depth) {
    const char* begin = json.raw_json_token().data();
    if (!skim(json, path, depth)) return false;
    const char* end = nullptr;
    if (!good(document_.current_location().get(end), path)) return false;
    text = text::trim({begin, static_cast<std::size_t>(end - begin)});
    return true;
  }

  bool skim(ondemand::value json, const JsonPath& path, int depth) {
    ondemand::json_type type{};
    if (!good(json.type().get(type), path)) return false;
    if (type != ondemand::json_type::array && type != ondemand::json_type::object) return skim_scalar(json, type, path);
    if (++depth > kMaximumDepth) return fail(path, fmt::format("nested deeper than {} levels", kMaximumDepth));
    if (type == ondemand::json_type::array) {
      ondemand::array elements;
      if (!good(json.get_array().get(elements), path)) return false;
      for (auto each : elements) {
        ondemand::value element;
        if (!good(each.get(element), path) || !skim(element, path, depth)) return false;
      }
      return true;
    }
    ondemand::object members;
    if (!good(json.get_object().get(members), path)) return false;
    for (auto each : members) {
      ondemand::field member;
      std::string_view name;
      if (!good(std::move(each).get(member), path) || !good(member.unescaped_key().get(name), path)) return false;
      if (!skim(member.value(), path, depth)) return false;
    }
    return true;
  }

  template <class Json>
  bool skim_scalar(Json& json, ondemand::json_type type, const JsonPath& path) {
    switch (type) {
      case ondemand::json_type::number: {
        double ignored = 0;
        return good(json.get_double().get(ignored), path);
      }
      case ondemand::json_type::string: {
        std::string_view ignored;
        return good(json.get_string().get(ignored), path);
      }
      case ondemand::json_type::boolean: {
        bool ignored = false;
        return good(json.get_bool().get(ignored), path);
      }
      default: return null(json, path);
    }
  }

  ondemand::document& document_;
  std::string defect_;
};

/// Runs `walk` over the document; the text of what is wrong, or nothing.
/// @param json is given the letters behind its end that simdjson reads at once with it.
template <class Walk>
std::string walk_document(std::string& json, Walk walk) {
  const std::size_t size = json.size();
  json.append(simdjson::SIMDJSON_PADDING, '\0');
  ondemand::parser parser;
  ondemand::document document;
  if (const auto error = parser.iterate(json.data(), size, json.size()).get(document)) {
    return fmt::format("$: not JSON ({})", simdjson::error_message(error));
  }
  Decoder decoder{document};
  return walk(decoder) ? std::string{} : decoder.defect();
}

}  // namespace

Result<void> decode(const Table& table, void* object, std::string_view json) {
  std::string copy;
  copy.reserve(json.size() + simdjson::SIMDJSON_PADDING);
  copy = json;
  return decode_in_place(table, object, copy);
}

Result<void> decode_in_place(const Table& table, void* object, std::string& json) {
  const std::string_view content = text::trim(json);
  if (content.empty() || content == "null") return {};
  std::string defect = walk_document(json, [&](Decoder& decoder) { return decoder.root(table, object); });
  if (defect.empty()) return {};
  return Error{.kind = ErrorKind::decode, .message = std::move(defect)};
}

std::string json_defect(std::string_view json) {
  if (text::trim(json) == "null") return {};
  std::string copy{json};
  return walk_document(copy, [](Decoder& decoder) { return decoder.skim_root(); });
}

std::string plain_text(std::string_view json) {
  json = text::trim(json);
  if (json.empty() || json.front() != '"') return std::string{json};
  const simdjson::padded_string padded{json};
  ondemand::parser parser;
  ondemand::document document;
  std::string_view content;
  if (parser.iterate(padded).get(document) || document.get_string().get(content)) return std::string{json};
  return std::string{content};
}

}  // namespace databricks::codec

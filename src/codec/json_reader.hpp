#pragma once

#include <cstddef>
#include <cstdint>
#include <new>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>
#include <simdjson.h>

#include "codec/json_path.hpp"
#include "codec/json_text.hpp"
#include "codec/parser_lease.hpp"

namespace databricks::inline v0_2::internal::codec {

namespace ondemand = simdjson::ondemand;

/// How deep objects and lists may be nested before a document is refused.
inline constexpr int kMaximumDepth = 200;

/// What can be read from any JSON, whatever it is for. Every function returns false once the document is broken;
/// defect() tells how.
///
/// Strings are unescaped here and not in the buffer of simdjson's parser: it does not look whether it got that one.
class JsonReader {
 public:
  JsonReader(const ondemand::parser& parser, ondemand::document& document) : parser_(parser), document_(document) {}

  [[nodiscard]] const std::string& defect() const { return defect_; }

  /// Checks that the document is one well-formed value.
  /// @param json the text of the document.
  bool skim_root(std::string_view json) {
    ondemand::json_type type{};
    if (!good(document_.type().get(type), {})) return false;
    if (is_scalar(type)) return skim_root_scalar(type, trimmed(json));
    ondemand::value value;
    return good(document_.get_value().get(value), {}) && skim(value, {}, 0) && ended();
  }

  /// The content of a document that is one string; lives as long as this reader.
  bool root_string(std::string_view json, std::string_view& content) {
    ondemand::raw_json_string raw;
    return good(document_.get_raw_json_string().get(raw), {}) && ended() &&
           unescape(raw, trimmed(json), buffer_, content, {});
  }

 protected:
  /// The members of a document that is one object.
  bool root_object(ondemand::object& members) {
    ondemand::json_type type{};
    if (!good(document_.type().get(type), {})) return false;
    if (type == ondemand::json_type::null) return good(simdjson::N_ATOM_ERROR, {});  // "null" itself never gets here
    if (type != ondemand::json_type::object) return fail({}, fmt::format("expected object, got {}", name_of(type)));
    return good(document_.get_object().get(members), {});
  }

  static std::string_view name_of(ondemand::json_type type) {
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

  static constexpr bool is_scalar(ondemand::json_type type) {
    return type != ondemand::json_type::array && type != ondemand::json_type::object;
  }

  bool fail(const JsonPath& path, std::string_view what);

  bool good(simdjson::error_code error, const JsonPath& path) {
    return error == simdjson::SUCCESS || fail(path, error);
  }

  bool ended() {
    return document_.current_location().error() == simdjson::OUT_OF_BOUNDS ||
           fail({}, "not JSON (text behind the value)");
  }

  /// The name of a member; lives as long as the document and the storage.
  bool name_of(ondemand::field& member, std::string& storage, std::string_view& name, const JsonPath& path) {
    const ondemand::raw_json_string raw = member.key();
    const char* value = member.value().raw_json_token().data();
    std::string_view token{raw.raw() - 1, static_cast<std::size_t>(value - raw.raw()) + 1};
    token = token.substr(0, token.rfind('"') + 1);  // between that quote and the value is but a colon
    return unescape(raw, token, storage, name, path);
  }

  /// The content of a string; lives until the next one is read.
  bool string(ondemand::value& json, std::string_view& content, const JsonPath& path) {
    std::string_view token = json.raw_json_token();
    token = token.substr(0, token.rfind('"') + 1);
    ondemand::raw_json_string raw;
    return good(json.get_raw_json_string().get(raw), path) && unescape(raw, token, buffer_, content, path);
  }

  template <class Json>
  bool null(Json& json, const JsonPath& path) {
    bool is_null = false;
    const bool failed = json.is_null().get(is_null) != simdjson::SUCCESS;
    return good(failed || !is_null ? simdjson::N_ATOM_ERROR : simdjson::SUCCESS, path);
  }

  /// The text of a value, after checking that it is well-formed.
  bool capture(ondemand::value& json, std::string_view& text, const JsonPath& path, int depth) {
    ondemand::json_type type{};
    if (!good(json.type().get(type), path)) return false;
    text = trimmed(json.raw_json_token());
    if (is_scalar(type)) return skim_scalar(json, type, text, path);
    return skim(json, path, depth) && text_since(text.data(), text, path);
  }

  /// The text from there to the end of the list or object that was read last.
  bool text_since(const char* begin, std::string_view& text, const JsonPath& path) {
    const char* end = nullptr;
    if (!good(document_.current_location().get(end), path)) return false;
    text = trimmed({begin, static_cast<std::size_t>(end - begin)});
    return true;
  }

 private:
  bool fail(const JsonPath& path, simdjson::error_code error);

  /// @param token the string as it stands there, in its quotes.
  bool unescape(ondemand::raw_json_string raw, std::string_view token, std::string& storage, std::string_view& content,
                const JsonPath& path) {
    content = token.substr(1, token.size() - 2);
    if (content.find('\\') == std::string_view::npos) return true;
    if (const auto wanted = token.size() + simdjson::SIMDJSON_PADDING; storage.size() < wanted) storage.resize(wanted);
    auto* target = reinterpret_cast<std::uint8_t*>(storage.data());
    return good(parser_.unescape(raw, target).get(content), path);
  }

  bool skim(ondemand::value& json, const JsonPath& path, int depth) {
    ondemand::json_type type{};
    if (!good(json.type().get(type), path)) return false;
    if (is_scalar(type)) return skim_scalar(json, type, trimmed(json.raw_json_token()), path);
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
      if (!good(std::move(each).get(member), path) || !name_of(member, buffer_, name, path)) return false;
      if (!skim(member.value(), path, depth)) return false;
    }
    return true;
  }

  /// @param token the text of the scalar.
  bool skim_scalar(ondemand::value& json, ondemand::json_type type, std::string_view token, const JsonPath& path) {
    switch (type) {
      case ondemand::json_type::number: return good_number(token, path);
      case ondemand::json_type::string: {
        std::string_view ignored;
        return string(json, ignored, path);
      }
      case ondemand::json_type::boolean: {
        bool ignored = false;
        return good(json.get_bool().get(ignored), path);
      }
      default: return null(json, path);
    }
  }

  bool skim_root_scalar(ondemand::json_type type, std::string_view json) {
    if (type == ondemand::json_type::number) return good_number(json, {});
    if (type == ondemand::json_type::string) return root_string(json, json);
    if (type == ondemand::json_type::null) return null(document_, {}) && ended();
    bool ignored = false;
    return good(document_.get_bool().get(ignored), {}) && ended();
  }

  bool good_number(std::string_view token, const JsonPath& path) {
    return good(is_json_number(token) ? simdjson::SUCCESS : simdjson::NUMBER_ERROR, path);
  }

  const ondemand::parser& parser_;
  ondemand::document& document_;
  std::string buffer_;
  std::string defect_;
};

/// Runs `walk(parser, document)` over a document; the text of what is wrong, or nothing.
/// @param json is given the characters behind its end that simdjson reads at once with it.
/// @throws std::bad_alloc
template <class Walk>
std::string walk_document(std::string& json, Walk walk) {
  const std::size_t size = json.size();
  json.append(simdjson::SIMDJSON_PADDING, '\0');
  ParserLease lease{size};
  ondemand::parser& parser = lease.parser();
  ondemand::document document;
  const auto error = parser.iterate(json.data(), size, json.size()).get(document);
  if (error == simdjson::MEMALLOC) throw std::bad_alloc{};
  if (error != simdjson::SUCCESS) return fmt::format("$: not JSON ({})", simdjson::error_message(error));
  return walk(parser, document);
}

}  // namespace databricks::inline v0_2::internal::codec

#pragma once

#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "base/text.hpp"
#include "codec/base64.hpp"
#include "codec/json_reader.hpp"
#include "codec/table.hpp"

namespace databricks::inline v0_2::internal::codec {

/// How JSON fits the type that is described.
enum class Fit : std::uint8_t {
  broken,     ///< The document ends here; defect() tells why.
  exact,      ///< The value says all.
  respelled,  ///< The value is right but is written otherwise: a number that came as text.
  partly,     ///< Elements that do not fit are left out.
  null,       ///< Null came, which means absent. The value is not touched.
  odd,        ///< JSON of another type. The value is not touched, or reset.
};

/// Reads the values that hold no others.
class ScalarReader : public JsonReader {
 public:
  ScalarReader(const ondemand::parser& parser, ondemand::document& document, bool strict)
      : JsonReader(parser, document), strict_(strict) {}

 protected:
  /// The JSON of what was read last and neither exact nor broken.
  [[nodiscard]] std::string_view came() const { return came_; }
  void came_as(std::string_view json) { came_ = json; }

  Fit scalar(const Type& type, ondemand::value& json, ondemand::json_type found, void* target, const JsonPath& path,
             int depth) {
    switch (type.kind) {
      case Kind::json: {
        std::string_view text;
        if (!capture(json, text, path, depth)) return Fit::broken;
        *static_cast<RawJson*>(target) = RawJson{std::string{text}};
        return Fit::exact;
      }
      case Kind::boolean: return boolean(json, found, *static_cast<bool*>(target), path, depth);
      case Kind::number: return number(json, found, *static_cast<double*>(target), path, depth);
      case Kind::text:
      case Kind::bytes:
      case Kind::secret:
      case Kind::secret_bytes:
      case Kind::enumeration: return text(type, json, found, target, path, depth);
      default: return integer(type.kind, json, found, target, path, depth);
    }
  }

  /// A value of another type than described.
  Fit mismatch(Kind kind, ondemand::value& json, ondemand::json_type found, const JsonPath& path, int depth) {
    if (strict_) return refuse(path, fmt::format("expected {}, got {}", expectation(kind), name_of(found)));
    return capture(json, came_, path, depth) ? Fit::odd : Fit::broken;
  }

  /// A null that was read where it cannot mean absent: among the elements of a list or a map.
  Fit null_element(Kind kind, const JsonPath& path) {
    return strict_ ? refuse(path, fmt::format("expected {}, got null", expectation(kind))) : Fit::null;
  }

 private:
  static std::string_view expectation(Kind kind) {
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

  Fit refuse(const JsonPath& path, std::string_view what) {
    fail(path, what);
    return Fit::broken;
  }

  /// A scalar of the type described, or one that may stand for it, whose content does not fit.
  Fit odd_token(std::string_view token, const JsonPath& path, std::string_view what) {
    if (strict_) return refuse(path, what);
    came_ = token;
    return Fit::odd;
  }

  Fit odd_token(std::string_view token, const JsonPath& path, Kind kind, std::string_view found) {
    return odd_token(token, path, fmt::format("expected {}, got {}", expectation(kind), found));
  }

  Fit out_of_range(std::string_view token, std::string_view number, const JsonPath& path) {
    return odd_token(token, path, fmt::format("{} is out of range", text::printable(number, 40)));
  }

  Fit respelled(std::string_view token) {
    came_ = token;
    return Fit::respelled;
  }

  Fit boolean(ondemand::value& json, ondemand::json_type found, bool& target, const JsonPath& path, int depth) {
    if (found == ondemand::json_type::boolean) {
      return good(json.get_bool().get(target), path) ? Fit::exact : Fit::broken;
    }
    if (found != ondemand::json_type::string) return mismatch(Kind::boolean, json, found, path, depth);
    const std::string_view token = trimmed(json.raw_json_token());
    std::string_view content;
    if (!string(json, content, path)) return Fit::broken;
    if (content != "true" && content != "false") return odd_token(token, path, Kind::boolean, "string");
    target = content == "true";
    return respelled(token);
  }

  Fit number(ondemand::value& json, ondemand::json_type found, double& target, const JsonPath& path, int depth) {
    const std::string_view token = trimmed(json.raw_json_token());
    if (found == ondemand::json_type::number) {
      double number = 0;
      if (const auto error = json.get_double().get(number)) {
        return is_json_number(token) ? out_of_range(token, token, path) : broken(error, path);
      }
      target = number;
      return is_exact(token) || fmt::format("{}", number) == token ? Fit::exact : respelled(token);
    }
    if (found != ondemand::json_type::string) return mismatch(Kind::number, json, found, path, depth);
    std::string_view content;
    if (!string(json, content, path)) return Fit::broken;
    const auto parsed = number_in(content);
    if (!parsed) return odd_token(token, path, Kind::number, "string");
    target = *parsed;
    return respelled(token);
  }

  Fit integer(Kind kind, ondemand::value& json, ondemand::json_type found, void* target, const JsonPath& path,
              int depth) {
    if (found == ondemand::json_type::number) {
      const std::string_view token = json.raw_json_token();
      std::int64_t parsed = 0;
      if (json.get_int64().get(parsed) != simdjson::SUCCESS) return float_integer(kind, json, target, path);
      return store(kind, parsed, target) ? Fit::exact : out_of_range(trimmed(token), trimmed(token), path);
    }
    if (found != ondemand::json_type::string) return mismatch(kind, json, found, path, depth);
    const std::string_view token = trimmed(json.raw_json_token());
    std::string_view digits;
    if (!string(json, digits, path)) return Fit::broken;
    const auto parsed = integer_in(digits);
    if (!parsed) return odd_token(token, path, kind, "string");
    return store(kind, *parsed, target) ? respelled(token) : out_of_range(token, digits, path);
  }

  /// An integer of another spelling, such as 3.0 and 1e3.
  Fit float_integer(Kind kind, ondemand::value& json, void* target, const JsonPath& path) {
    constexpr double kLimit = 9007199254740992.0;  // 2^53: from there on, doubles skip integers
    const std::string_view token = trimmed(json.raw_json_token());
    double number = 0;
    if (const auto error = json.get_double().get(number)) {
      return is_json_number(token) ? out_of_range(token, token, path) : broken(error, path);
    }
    if (std::trunc(number) != number) return odd_token(token, path, kind, "number");
    if (std::abs(number) >= kLimit) return out_of_range(token, token, path);
    if (!store(kind, static_cast<std::int64_t>(number), target)) return out_of_range(token, token, path);
    return is_exact(token) ? Fit::exact : respelled(token);
  }

  Fit text(const Type& type, ondemand::value& json, ondemand::json_type found, void* target, const JsonPath& path,
           int depth) {
    if (found != ondemand::json_type::string) return mismatch(type.kind, json, found, path, depth);
    const std::string_view token = json.raw_json_token();
    std::string_view content;
    if (!string(json, content, path)) return Fit::broken;
    switch (type.kind) {
      case Kind::enumeration: type.set_text(target, content); return Fit::exact;
      case Kind::secret: *static_cast<Secret*>(target) = Secret{content}; return Fit::exact;
      case Kind::bytes:
      case Kind::secret_bytes: {
        auto bytes = from_base64(content);
        if (!bytes) return odd_token(trimmed(token), path, "expected base64, got another text");
        if (type.kind == Kind::bytes) *static_cast<Bytes*>(target) = std::move(*bytes);
        if (type.kind == Kind::secret_bytes) *static_cast<SecretBytes*>(target) = std::move(*bytes);
        return Fit::exact;
      }
      default: static_cast<std::string*>(target)->assign(content); return Fit::exact;
    }
  }

  Fit broken(simdjson::error_code error, const JsonPath& path) {
    good(error, path);
    return Fit::broken;
  }

  /// Whether the double that a number is read into is sure to hold exactly that number: not when it has more digits than
  /// a double tells apart, or an exponent that may be too small.
  static bool is_exact(std::string_view token) {
    return token.size() <= std::numeric_limits<double>::digits10 && token.find_first_of("eE") == std::string_view::npos;
  }

  static std::optional<std::int64_t> integer_in(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
  }

  static std::optional<double> number_in(std::string_view text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(number)) return std::nullopt;
    return number;
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

  bool strict_;
  std::string_view came_;
};

}  // namespace databricks::inline v0_2::internal::codec

#include "conformance/meaning.hpp"

#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <optional>
#include <set>
#include <string_view>

#include "conformance/exact_json.hpp"

namespace databricks::conformance {
namespace {

using nlohmann::json;
using Kind = Shape::Kind;

/// The decimal number that a number or a text holds.
std::optional<std::string> decimal(const json& value) {
  if (auto number = number_text(value)) return number;
  return value.is_string() ? std::optional{value.get<std::string>()} : std::nullopt;
}

/// The value of a decimal such as -12, 3.0 or 1e3 when it is whole and fits into 64 bits.
std::optional<std::int64_t> whole_number(std::string_view text) {
  const auto mantissa = text.substr(0, text.find_first_of("eE"));
  if (mantissa.find_first_of("0123456789") == std::string_view::npos) return std::nullopt;
  std::int64_t exponent = 0;
  if (mantissa.size() != text.size()) {
    auto digits = text.substr(mantissa.size() + 1);
    if (digits.starts_with('+')) digits.remove_prefix(1);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
    if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
  }
  std::string digits{mantissa};
  if (const auto point = digits.find('.'); point != std::string::npos) {
    exponent -= static_cast<std::int64_t>(digits.size() - point - 1);
    digits.erase(point, 1);
  }
  for (; exponent < 0 && digits.ends_with('0'); ++exponent) digits.pop_back();
  if (digits.find_first_not_of("-0") == std::string::npos) return 0;
  if (exponent < 0 || exponent > std::numeric_limits<std::int64_t>::digits10) return std::nullopt;
  digits.append(static_cast<std::size_t>(exponent), '0');
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return error == std::errc{} && end == digits.data() + digits.size() ? std::optional{value} : std::nullopt;
}

std::optional<std::int64_t> whole_number(const json& value, Kind kind) {
  const auto text = decimal(value);
  const auto number = text ? whole_number(*text) : std::nullopt;
  using Narrow = std::numeric_limits<std::int32_t>;
  if (number && kind == Kind::int32 && (*number < Narrow::min() || *number > Narrow::max())) return std::nullopt;
  return number;
}

std::optional<double> real_number(const json& value) {
  const auto text = decimal(value);
  if (!text || text->empty() || text->find_first_not_of("+-.0123456789eE") != std::string::npos) return std::nullopt;
  char* end = nullptr;
  const double number = std::strtod(text->c_str(), &end);
  return *end == '\0' && std::isfinite(number) ? std::optional{number} : std::nullopt;
}

/// The bytes of a base64 text; white space, missing padding and the alphabet do not matter.
std::optional<std::string> bytes(const json& value) {
  constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  if (!value.is_string() || number_text(value)) return std::nullopt;
  std::string result;
  std::uint32_t bits = 0;
  int count = 0;
  for (char character : value.get<std::string>()) {
    if (character == ' ' || character == '\t' || character == '\r' || character == '\n' || character == '=') continue;
    if (character == '-') character = '+';
    if (character == '_') character = '/';
    const auto digit = kAlphabet.find(character);
    if (digit == std::string_view::npos) return std::nullopt;
    bits = (bits << 6U) | static_cast<std::uint32_t>(digit);
    if ((count += 6) < 8) continue;
    count -= 8;
    result += static_cast<char>((bits >> static_cast<unsigned>(count)) & 0xffU);
  }
  return result;
}

template <class Value>
bool are_equal(const std::optional<Value>& before, const std::optional<Value>& after) {
  return before && after && *before == *after;
}

bool mean_the_same(Kind kind, const json& before, const json& after) {
  switch (kind) {
    case Kind::int32:
    case Kind::int64:
      if (are_equal(whole_number(before, kind), whole_number(after, kind))) return true;
      break;
    case Kind::number:
      if (are_equal(real_number(before), real_number(after))) return true;
      break;
    case Kind::base64:
      if (are_equal(bytes(before), bytes(after))) return true;
      break;
    default: break;
  }
  return before == after;
}

std::string change(const std::string& path, const json* before, const json* after) {
  const auto text = [](const json* value) { return value == nullptr ? "absent" : shown(*value); };
  return path + ": " + text(before) + ", then " + text(after);
}

const json* member(const json& object, const std::string& name) {
  const auto found = object.find(name);
  return found == object.end() ? nullptr : &*found;
}

std::string compare_objects(const ObjectShape& shape, const json& before, const json& after, const std::string& path);

std::string compare(const Shape& shape, const json& before, const json& after, const std::string& path) {
  if (shape.container == Shape::Container::list && before.is_array() && after.is_array() &&
      before.size() == after.size()) {
    std::string found;
    for (std::size_t index = 0; index < before.size() && found.empty(); ++index) {
      found = compare(shape.element(), before[index], after[index], path + '[' + std::to_string(index) + ']');
    }
    return found;
  }
  if (shape.container == Shape::Container::map && before.is_object() && after.is_object() &&
      before.size() == after.size()) {
    std::string found;
    for (auto each = before.begin(); each != before.end() && found.empty(); ++each) {
      const std::string inner = path + '.' + each.key();
      const json* other = member(after, each.key());
      found = other == nullptr ? change(inner, &*each, other) : compare(shape.element(), *each, *other, inner);
    }
    return found;
  }
  const bool is_object = shape.container == Shape::Container::none && shape.kind == Kind::object;
  if (is_object && before.is_object() && after.is_object()) {
    return compare_objects(*shape.object, before, after, path);
  }
  const bool is_scalar = shape.container == Shape::Container::none;
  const bool same = is_scalar ? mean_the_same(shape.kind, before, after) : before == after;
  return same ? std::string{} : change(path, &before, &after);
}

std::string compare_objects(const ObjectShape& shape, const json& before, const json& after, const std::string& path) {
  std::set<std::string> names;
  for (const json* object : {&before, &after}) {
    for (const auto& [name, value] : object->items()) names.insert(name);
  }
  for (const std::string& name : names) {
    const Shape* described = shape.find(name);
    const auto value_in = [&](const json& object) {
      const json* value = member(object, name);
      return described != nullptr && value != nullptr && value->is_null() ? nullptr : value;
    };
    const json* left = value_in(before);
    const json* right = value_in(after);
    const std::string inner = path + '.' + name;
    if (left == nullptr && right == nullptr) continue;
    if (left == nullptr || right == nullptr) return change(inner, left, right);
    if (described == nullptr) {
      if (*left != *right) return change(inner, left, right);
    } else if (std::string found = compare(*described, *left, *right, inner); !found.empty()) {
      return found;
    }
  }
  return {};
}

}  // namespace

std::string difference(const ObjectShape& shape, const json& before, const json& after) {
  return compare_objects(shape, before, after, "$");
}

}  // namespace databricks::conformance

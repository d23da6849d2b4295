#include "conformance/random_json.hpp"

#include <algorithm>
#include <iterator>

namespace databricks::conformance {
namespace {

using Kind = Shape::Kind;

/// How many members of an object are there, about, at each depth: documents stay small and reach every shape.
constexpr std::size_t kMemberCounts[] = {10, 4, 2, 1};
constexpr int kDeepest = 6;

std::string quoted(std::string_view raw) { return '"' + std::string{raw} + '"'; }

/// The name with its first character as an escape: another way to write the same key.
std::string escaped(const std::string& name) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  const auto character = static_cast<unsigned char>(name[0]);
  return std::string{"\\u00"} + kDigits[character >> 4U] + kDigits[character & 15U] + name.substr(1);
}

}  // namespace

RandomJson::RandomJson(std::uint64_t seed) : engine_(seed) {}

JsonDocument RandomJson::object_of(const ObjectShape& shape) {
  constexpr std::size_t kOddities[] = {0, 25, 100};
  oddity_ = kOddities[below(std::size(kOddities))];
  return object(shape, 0);
}

JsonDocument RandomJson::plain_object_of(const ObjectShape& shape) {
  oddity_ = 0;
  return object(shape, 0);
}

std::optional<JsonDocument> RandomJson::misfit(const Shape& shape) {
  if (shape.container == Shape::Container::list) return JsonDocument::scalar(one_of({"{}", "\"a\"", "0", "true"}));
  if (shape.container == Shape::Container::map) return JsonDocument::scalar(one_of({"[]", "\"a\"", "0", "true"}));
  switch (shape.kind) {
    case Kind::json: return std::nullopt;
    case Kind::text:
    case Kind::enumeration: return JsonDocument::scalar(one_of({"{}", "[]", "0", "1.50", "true", "{\"a\": [1]}"}));
    case Kind::base64: return JsonDocument::scalar(one_of({"{}", "[]", "0", "true", "\"*\""}));
    case Kind::object: return JsonDocument::scalar(one_of({"[]", "\"a\"", "0", "true", "[{}]"}));
    case Kind::boolean: return JsonDocument::scalar(one_of({"{}", "[]", "0", "\"yes\""}));
    case Kind::int32: return JsonDocument::scalar(one_of({"{}", "[]", "true", "\"a\"", "2147483648", "3.5", "1e400"}));
    case Kind::int64:
      return JsonDocument::scalar(one_of({"{}", "[]", "true", "\"a\"", "9223372036854775808", "3.5", "1e400"}));
    case Kind::number: return JsonDocument::scalar(one_of({"{}", "[]", "true", "\"NaN\"", "1e400"}));
  }
  return std::nullopt;
}

JsonDocument RandomJson::object(const ObjectShape& shape, int depth) {
  auto document = JsonDocument::object();
  const std::size_t wanted = kMemberCounts[std::min<std::size_t>(static_cast<std::size_t>(depth), 3)];
  for (const auto& [name, described] : shape.members) {
    if (below(std::max<std::size_t>(shape.members.size(), 1)) >= wanted && !chance(3)) continue;
    document.add(key(name), value(described, depth));
  }
  if (odd_chance(5) && !shape.members.empty()) {
    const auto& [name, described] = shape.members[below(shape.members.size())];
    document.add(key(name), value(described, depth));  // perhaps for the second time
  }
  if (chance(15)) {
    const std::string unknown =
        odd_chance(20) ? one_of({"\\ud800", "\xff"}) : one_of({"zz_new", "Zz New", "", "\\u00fc", "a\\u0000b"});
    document.add(quoted(unknown), any_value(depth));
  }
  for (std::size_t index = document.children.size(); index > 1; --index) {
    std::swap(document.children[index - 1], document.children[below(index)]);
  }
  return document;
}

JsonDocument RandomJson::value(const Shape& shape, int depth) {
  if (chance(5)) return JsonDocument::scalar("null");
  if (odd_chance(12)) return any_value(depth);
  return shape.container == Shape::Container::none ? fitting(shape, depth) : container(shape, depth);
}

JsonDocument RandomJson::container(const Shape& shape, int depth) {
  const bool is_list = shape.container == Shape::Container::list;
  auto document = is_list ? JsonDocument::array() : JsonDocument::object();
  const std::size_t count = depth >= kDeepest ? 0 : below(4);
  const Shape element = shape.element();
  for (std::size_t index = 0; index < count; ++index) {
    const std::string name =
        is_list ? "" : quoted(one_of({"plain", "with \\\"quotes\\\"", "a.b", "\xc3\xbc", "", "plain"}));
    const bool may_be_odd = odd_chance(100);
    document.add(name, may_be_odd ? value(element, depth + 1) : fitting(element, depth + 1));
  }
  return document;
}

JsonDocument RandomJson::fitting(const Shape& shape, int depth) {
  switch (shape.kind) {
    case Kind::text: return JsonDocument::scalar(quoted(text()));
    case Kind::boolean: return JsonDocument::scalar(one_of({"true", "false", " true ", "false\n"}));
    case Kind::int32:
    case Kind::int64: return JsonDocument::scalar(whole_number(shape.kind));
    case Kind::number: return JsonDocument::scalar(real_number());
    case Kind::base64: return JsonDocument::scalar(quoted(base64()));
    case Kind::enumeration: return JsonDocument::scalar(quoted(enumerator(*shape.texts)));
    case Kind::json: return any_value(depth);
    case Kind::object: return depth >= kDeepest ? JsonDocument::object() : object(*shape.object, depth + 1);
  }
  return JsonDocument::scalar("null");
}

/// Of any type.
JsonDocument RandomJson::any_value(int depth) {
  const std::size_t kinds = depth >= kDeepest ? 5 : 7;
  switch (below(kinds)) {
    case 0: return JsonDocument::scalar(one_of({"null", "true", "false", "{}", "[]", "[ ]", "{\t}", "[[]]", "\"\""}));
    case 1: return JsonDocument::scalar(whole_number(Kind::int64));
    case 2: return JsonDocument::scalar(real_number());
    case 3: return JsonDocument::scalar(quoted(one_of({"NaN", "Infinity", "true", "1", "1.5", "null", "{}"})));
    case 4: return JsonDocument::scalar(quoted(text()));
    default: break;
  }
  const bool is_list = chance(50);
  auto document = is_list ? JsonDocument::array() : JsonDocument::object();
  for (std::size_t count = below(3); count > 0; --count) {
    document.add(is_list ? "" : quoted(one_of({"a", "b", "", "\\ud83d\\ude00"})), any_value(depth + 2));
  }
  return document;
}

std::string RandomJson::key(const std::string& name) {
  if (odd_chance(2)) return quoted(escaped(name));
  return chance(5) ? ' ' + quoted(name) + "\n" : quoted(name);
}

/// The inside of a JSON string, as it is written.
std::string RandomJson::text() {
  std::string text;
  for (std::size_t parts = below(4); parts > 0; --parts) {
    text +=
        one_of({"a", "some words", "0", "\\n", "\\\"", "\\\\", "\\/", "\\u0000", "\\u00e9", "\xc3\xa9", "\xe2\x82\xac",
                "\xf0\x9f\x98\x80", "\\ud83d\\ude00", "\x7f", "\\ufffd", "dbfs:/a b/c.py", "{{job.id}}", "]}"});
  }
  if (odd_chance(8)) {
    text.insert(
        chance(50) ? 0 : text.size(),
        one_of({"\\ud800", "\\udc00", "\\ud800\\ud800", "\\udc00\\ud800", "\\ud83dx", "\xff", "\xc3", "\xe2\x82",
                "\xf0\x9f\x98", "\xed\xa0\x80", "\xc0\xaf", "\x80", "\\uD800\\n", "\xf4\x90\x80\x80"}));
  }
  return chance(1) ? text + std::string(below(5000), 'x') : text;
}

std::string RandomJson::whole_number(Kind kind) {
  if (odd_chance(25)) {
    return one_of({"1e3",
                   "3.0",
                   "-0",
                   "1E+2",
                   "10e-1",
                   "0.0",
                   "3.5",
                   "1e400",
                   "-1e400",
                   "1e-3",
                   "2147483648",
                   "-2147483649",
                   "9223372036854775808",
                   "-9223372036854775809",
                   "18446744073709551616",
                   "9007199254740993.0",
                   "123456789012345678901234567890",
                   "\"12\"",
                   "\"-7\"",
                   "\"12abc\"",
                   "\" 5\"",
                   "\"1e3\"",
                   "\"\"",
                   "\"3.0\"",
                   "\"9223372036854775808\"",
                   "\"+5\"",
                   "\"0x10\"",
                   "\"-\"",
                   "1e99999999999999999999"});
  }
  if (chance(15))
    return kind == Kind::int32 ? one_of({"2147483647", "-2147483648"})
                               : one_of({"9223372036854775807", "-9223372036854775808", "4294967296"});
  if (chance(15)) return "0";
  return (chance(20) ? "-" : "") + std::to_string(below(kind == Kind::int32 ? 100'000 : 2'000'000'000'000));
}

std::string RandomJson::real_number() {
  if (odd_chance(25)) {
    return one_of({"1e400", "-1e400", "1e-400", "5e-324", "-0.0", "1e308", "\"NaN\"", "\"-Infinity\"", "\"1.5\"",
                   "\"1e3\"", "\"\"", "0.1000000000000000000000000001", "123456789012345678901", "1E5", "1.0"});
  }
  return (chance(20) ? "-" : "") + std::to_string(below(1000)) + '.' + std::to_string(below(1000));
}

std::string RandomJson::base64() {
  constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  for (std::size_t groups = below(40); groups > 0; --groups) {
    for (int digit = 0; digit < 4; ++digit) text += kAlphabet[below(kAlphabet.size())];
    if (oddity_ > 0 && groups % 19 == 0) text += "\\r\\n";
  }
  if (chance(40)) text += one_of({"AA==", "QUI=", "/w=="});
  if (odd_chance(10)) text += one_of({"A", "AB", "A=", "====", "*", "\xc3\xa9", "_-8=", "\\n", " ", "QR=="});
  return text;
}

std::string RandomJson::enumerator(std::span<const std::string> texts) {
  if (odd_chance(15) || texts.empty()) return one_of({"ZZ_NEW", "", "zz new", "\\u0041", "\xc3\xa9", "unrecognized"});
  return texts[below(texts.size())];
}

}  // namespace databricks::conformance

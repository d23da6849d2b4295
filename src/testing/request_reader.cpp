#include "testing/request_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <limits>
#include <string_view>
#include <utility>

#include "testing/api_error.hpp"
#include "testing/base64.hpp"
#include "testing/multipart.hpp"
#include "testing/url.hpp"

namespace databricks::inline v0_2::internal::testing {
namespace {

constexpr int kDeepestNesting = 100;
constexpr std::size_t kMaxTokenLength = 64;

std::string_view to_string(Kind kind) {
  switch (kind) {
    case Kind::any: return "anything";
    case Kind::text: return "a string";
    case Kind::flag: return "a boolean";
    case Kind::integer: return "an integer";
    case Kind::number: return "a number";
    case Kind::bytes:
    case Kind::base64_text: return "a base64 string";
    case Kind::object: return "an object";
    case Kind::object_list: return "an array of objects";
    case Kind::text_list: return "an array of strings";
    case Kind::text_map: return "a map of strings";
  }
  return "";
}

ApiError wrong_kind(const std::string& path, Kind kind, const Json& value) {
  return malformed_request(fmt::format("Could not parse request object: Expected {} for field '{}', got {}.",
                                       to_string(kind), path, value.type_name()));
}

template <typename Number>
bool parse_number(Json& value) {
  const auto& text = value.get_ref<const std::string&>();
  Number number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return false;
  value = number;
  return true;
}

bool is_integer(Json& value) {
  if (value.is_string()) return parse_number<std::int64_t>(value);
  if (!value.is_number_unsigned()) return value.is_number_integer();
  return value.get<std::uint64_t>() <= std::uint64_t{std::numeric_limits<std::int64_t>::max()};
}

bool are_texts(const Json& values) {
  return std::all_of(values.begin(), values.end(), [](const Json& value) { return value.is_string(); });
}

/// True when the value has that kind, or has been brought into it.
bool conform_scalar(Json& value, Kind kind) {
  switch (kind) {
    case Kind::any: return true;
    case Kind::text: return value.is_string();
    case Kind::flag: return value.is_boolean();
    case Kind::integer: return is_integer(value);
    case Kind::number: return value.is_string() ? parse_number<double>(value) : value.is_number();
    case Kind::bytes: return value.is_string() || value.is_binary();
    case Kind::base64_text: return value.is_string() && base64::decode(value.get_ref<const std::string&>());
    case Kind::object: return value.is_object();
    case Kind::object_list: return value.is_array();
    case Kind::text_list: return value.is_array() && are_texts(value);
    case Kind::text_map: return value.is_object() && are_texts(value);
  }
  return false;
}

/// The bytes as a string, from base64 or from a part of a form, which holds them as they are.
Json read_bytes(const Json& value, const std::string& path) {
  if (value.is_binary()) return std::string{value.get_binary().begin(), value.get_binary().end()};
  auto bytes = base64::decode(value.get_ref<const std::string&>());
  if (!bytes) throw invalid_parameter(fmt::format("The field '{}' is not valid base64.", path));
  return *std::move(bytes);
}

void conform_value(Json& value, const Member& member, const std::string& path) {
  if (!conform_scalar(value, member.kind)) throw wrong_kind(path, member.kind, value);
  if (member.kind == Kind::bytes) value = read_bytes(value, path);
  if (member.kind == Kind::object) conform(value, member.members, path + ".");
  if (member.kind != Kind::object_list) return;
  for (std::size_t at = 0; at < value.size(); ++at) {
    if (!value[at].is_object()) throw wrong_kind(path, member.kind, value);
    conform(value[at], member.members, fmt::format("{}[{}].", path, at));
  }
}

const Member* find_member(Members members, std::string_view name) {
  const auto found =
      std::find_if(members.begin(), members.end(), [&](const Member& member) { return member.name == name; });
  return found == members.end() ? nullptr : &*found;
}

/// Puts one name and value of a query or form into the object: dots lead into objects, names that come several times make lists.
void insert_field(Json& object, Members members, std::string_view name, std::string value) {
  const auto dot = name.find('.');
  const Member* member = find_member(members, name.substr(0, dot));
  if (dot != std::string_view::npos && member != nullptr && member->kind == Kind::object) {
    Json& inner = object[std::string{member->name}];
    if (!inner.is_null() && !inner.is_object()) throw wrong_kind(std::string{member->name}, Kind::object, inner);
    insert_field(inner, member->members, name.substr(dot + 1), std::move(value));
    return;
  }
  const Kind kind = member == nullptr ? Kind::text : member->kind;
  Json& field = object[std::string{name}];
  if (kind == Kind::text_list) {
    field.push_back(std::move(value));
  } else if (kind == Kind::flag && (value == "true" || value == "false")) {
    field = value == "true";
  } else {
    field = std::move(value);
  }
}

Json read_query(std::string_view query, Members members) {
  Json result = Json::object();
  for (auto& [name, value] : url::parse_query(query)) insert_field(result, members, name, std::move(value));
  return result;
}

Json read_form(const http::Request& request, const std::string& content_type, Members members) {
  Json result = Json::object();
  for (auto& [name, value] : multipart::parse(request.body, content_type)) {
    const Member* member = find_member(members, name);
    if (member != nullptr && member->kind == Kind::bytes) {
      result[name] = Json::binary({value.begin(), value.end()});
    } else {
      insert_field(result, members, name, std::move(value));
    }
  }
  return result;
}

Json read_json(const std::string& body) {
  if (body.empty()) return Json::object();
  const auto guard_depth = [](int depth, Json::parse_event_t, Json&) {
    if (depth > kDeepestNesting) throw malformed_request("Could not parse request object: it is nested too deeply.");
    return true;
  };
  Json result = Json::parse(body, guard_depth, false);
  if (result.is_discarded()) {
    throw malformed_request("Invalid JSON given in the body of the request - failed to parse given JSON");
  }
  if (!result.is_object()) throw malformed_request("Invalid JSON given in the body of the request - expected a map");
  return result;
}

Json read_body(const http::Request& request, Members members) {
  const std::string* content_type = request.headers.find("Content-Type");
  const bool is_form = content_type != nullptr && multipart::is_form(*content_type);
  return is_form ? read_form(request, *content_type, members) : read_json(request.body);
}

bool has_body(http::Verb verb) {
  return verb == http::Verb::post || verb == http::Verb::put || verb == http::Verb::patch;
}

}  // namespace

void conform(Json& object, Members members, const std::string& where) {
  for (const Member& member : members) {
    const auto found = object.find(member.name);
    if (found == object.end() || found->is_null()) {
      if (member.is_required) throw invalid_parameter(fmt::format("Missing required field: {}{}", where, member.name));
      if (found != object.end()) object.erase(found);
      continue;
    }
    conform_value(*found, member, where + std::string{member.name});
    if (member.is_required && *found == "") {
      throw invalid_parameter(fmt::format("Missing required field: {}{}", where, member.name));
    }
  }
}

std::string read_idempotency_token(const Json& input) {
  std::string token = input.value("idempotency_token", "");
  if (token.size() > kMaxTokenLength) {
    throw invalid_parameter(fmt::format("The idempotency_token must have at most {} characters.", kMaxTokenLength));
  }
  return token;
}

Json read_input(const http::Request& request, Members members, const Json& path_parameters) {
  Json input = has_body(request.verb) ? read_body(request, members) : Json::object();
  input.update(read_query(url::query(request.url), members));
  input.update(path_parameters);
  conform(input, members);
  return input;
}

}  // namespace databricks::inline v0_2::internal::testing

#include "codec/url.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "codec/decode.hpp"
#include "codec/encode.hpp"

namespace databricks::codec {
namespace {

constexpr bool is_unreserved(char letter) {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9') ||
         letter == '-' || letter == '.' || letter == '_' || letter == '~';
}

void append(std::string& query, std::string_view key, std::string_view value) {
  if (!query.empty()) query += '&';
  query += percent_encoded(key);
  query += '=';
  query += percent_encoded(value);
}

void append_structure(std::string& query, std::string_view prefix, const Table& table, const void* object,
                      std::span<const std::string_view> left_out);

void append_value(std::string& query, const std::string& key, const Type& type, const void* value) {
  switch (type.kind) {
    case Kind::optional:
      if (const void* content = type.content(value)) append_value(query, key, *type.element, content);
      return;
    case Kind::structure: return append_structure(query, key + '.', type.table(), value, {});
    case Kind::list:
      for (std::size_t index = 0; index < type.size(value); ++index) {
        append_value(query, key, *type.element, type.at(value, index));
      }
      return;
    case Kind::map:
      type.each(value, [&](std::string_view name, const void* element) {
        append_value(query, fmt::format("{}.{}", key, name), *type.element, element);
      });
      return;
    default: append(query, key, scalar_text(type, value).value_or(""));
  }
}

void append_structure(std::string& query, std::string_view prefix, const Table& table, const void* object,
                      std::span<const std::string_view> left_out) {
  for (const Field& field : table.fields()) {
    if (std::ranges::find(left_out, field.name) != left_out.end()) continue;
    append_value(query, fmt::format("{}{}", prefix, field.name), *field.type, field.in(object));
  }
  for (const auto& [name, json] : table.unknown_fields(object)) {
    append(query, fmt::format("{}{}", prefix, name), plain_text(json));
  }
}

}  // namespace

std::string percent_encoded(std::string_view text) {
  std::string encoded;
  encoded.reserve(text.size());
  for (const char letter : text) {
    if (is_unreserved(letter)) {
      encoded += letter;
    } else {
      fmt::format_to(std::back_inserter(encoded), "%{:02X}", static_cast<unsigned char>(letter));
    }
  }
  return encoded;
}

Result<FilledPath> fill_path(std::string_view path, const Table& table, const void* object) {
  FilledPath filled;
  while (true) {
    const auto open = path.find('{');
    filled.path += path.substr(0, open);
    if (open == std::string_view::npos) return filled;
    const auto close = path.find('}', open);
    const std::string_view name = path.substr(open + 1, close - open - 1);
    const Field* field = table.find(name);
    const auto text = field != nullptr ? scalar_text(*field->type, field->in(object)) : std::nullopt;
    // A segment of dots would climb up the path even when it is escaped.
    if (!text || text->empty() || *text == "." || *text == "..") {
      return Error{.kind = ErrorKind::encode,
                   .message = fmt::format("{}.{} is part of the path and must not be empty, '.' or '..'", table.name(), name)};
    }
    filled.path += percent_encoded(*text);
    filled.parameters.push_back(name);
    path.remove_prefix(close + 1);
  }
}

std::string query_of(const Table& table, const void* object, std::span<const std::string_view> left_out) {
  std::string query;
  append_structure(query, "", table, object, left_out);
  return query;
}

}  // namespace databricks::codec

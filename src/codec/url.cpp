#include "codec/url.hpp"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "codec/encode.hpp"
#include "codec/json_text.hpp"
#include "codec/notes.hpp"

namespace databricks::inline v0_2::internal::codec {
namespace {

constexpr bool is_unreserved(char character) {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
         (character >= '0' && character <= '9') || character == '-' || character == '.' || character == '_' ||
         character == '~';
}

/// Writes one query. Every function returns false once something is wrong; defect() tells what.
class QueryWriter {
 public:
  [[nodiscard]] std::string& output() { return output_; }
  [[nodiscard]] std::string& defect() { return defect_; }

  bool structure(std::string_view prefix, const Table& table, const void* object,
                 std::span<const std::string_view> left_out) {
    const Notes* notes = notes_of(table, object);
    for (const Field& field : table.fields()) {
      if (std::ranges::find(left_out, field.name) != left_out.end()) continue;
      if (!member(fmt::format("{}{}", prefix, field.name), field, object, notes)) return false;
    }
    for (const auto& [name, json] : table.unknown_fields(object)) {
      const Field* known = table.find(name);
      if (known != nullptr && is_set(*known->type, known->in(object))) continue;
      if (!pair(fmt::format("{}{}", prefix, name), plain_text(json))) return false;
    }
    return true;
  }

 private:
  bool member(const std::string& key, const Field& field, const void* object, const Notes* notes) {
    const bool is_set = codec::is_set(*field.type, field.in(object));
    const Note* note = notes != nullptr ? notes->in_force(field, object) : nullptr;
    if (note != nullptr && (note->came.empty() || note->came.reveal() == "null")) return true;
    // A query knows no types, so a number that is written otherwise in JSON is a plain number there.
    if (note == nullptr || (note->fits && is_set)) return !is_set || value(key, *field.type, field.in(object));
    return pair(key, plain_text(note->came.reveal()));
  }

  bool value(const std::string& key, const Type& type, const void* value_) {
    switch (type.kind) {
      case Kind::optional: {
        const void* content = type.content(value_);
        return content == nullptr || value(key, *type.element, content);
      }
      case Kind::structure: return structure(key + '.', type.table(), value_, {});
      case Kind::list:
        for (std::size_t index = 0; index < type.size(value_); ++index) {
          if (!value(key, *type.element, type.at(value_, index))) return false;
        }
        return true;
      case Kind::map: {
        bool fine = true;
        type.each(value_, [&](std::string_view name, const void* element) {
          fine = fine && value(fmt::format("{}.{}", key, name), *type.element, element);
        });
        return fine;
      }
      default: return pair(key, scalar_text(type, value_).value_or(""));
    }
  }

  bool pair(std::string_view key, std::string_view text) {
    if (!is_utf8(key) || !is_utf8(text)) {
      defect_ = fmt::format("$.{}: the text is not UTF-8", key);
      return false;
    }
    if (!output_.empty()) output_ += '&';
    output_ += percent_encoded(key);
    output_ += '=';
    output_ += percent_encoded(text);
    return true;
  }

  std::string output_;
  std::string defect_;
};

/// What keeps a text from being a segment of a path. Dots alone would climb up the path even when they are escaped.
std::optional<Error> refusal(std::string_view parameter, std::string_view text) {
  const bool is_segment = !text.empty() && text != "." && text != "..";
  if (is_segment && is_utf8(text)) return std::nullopt;
  return Error{.kind = ErrorKind::encode,
               .message = fmt::format("{} is part of the path and must {}", parameter,
                                      is_segment ? "be UTF-8" : "not be empty, '.' or '..'")};
}

/// The path with each {parameter} replaced by what `segment_of` gives for its name.
template <class SegmentOf>
Result<std::string> fill(std::string_view path, const SegmentOf& segment_of) {
  std::string filled;
  while (true) {
    const auto open = path.find('{');
    filled += path.substr(0, open);
    if (open == std::string_view::npos) return filled;
    const auto close = path.find('}', open);
    auto segment = segment_of(path.substr(open + 1, close - open - 1));
    if (!segment) return std::move(segment.error());
    filled += *segment;
    path.remove_prefix(close + 1);
  }
}

}  // namespace

std::string percent_encoded(std::string_view text) {
  std::string encoded;
  encoded.reserve(text.size());
  for (const char character : text) {
    if (is_unreserved(character)) {
      encoded += character;
    } else {
      fmt::format_to(std::back_inserter(encoded), "%{:02X}", static_cast<unsigned char>(character));
    }
  }
  return encoded;
}

Result<FilledPath> fill_path(std::string_view path, const Table& table, const void* object) {
  FilledPath filled;
  auto text = fill(path, [&](std::string_view name) -> Result<std::string> {
    const Field* field = table.find(name);
    const std::string value = field != nullptr ? scalar_text(*field->type, field->in(object)).value_or("") : "";
    if (auto error = refusal(fmt::format("{}.{}", table.name(), name), value)) return *std::move(error);
    filled.parameters.push_back(name);
    return percent_encoded(value);
  });
  if (!text) return std::move(text.error());
  filled.path = *std::move(text);
  return filled;
}

Result<std::string> fill_path(std::string_view path, std::span<const PathParameter> parameters) {
  auto next = parameters.begin();
  return fill(path, [&](std::string_view name) -> Result<std::string> {
    if (auto error = refusal(name, next == parameters.end() ? "" : std::string_view{next->text()})) {
      return *std::move(error);
    }
    return (next++)->segment();
  });
}

Result<std::string> query_of(const Table& table, const void* object, std::span<const std::string_view> left_out) {
  QueryWriter writer;
  if (writer.structure("", table, object, left_out)) return std::move(writer.output());
  return Error{.kind = ErrorKind::encode, .message = std::move(writer.defect())};
}

}  // namespace databricks::inline v0_2::internal::codec

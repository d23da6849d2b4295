#include <databricks/model.hpp>

#include <algorithm>
#include <utility>

#include "codec/clear.hpp"
#include "codec/decode.hpp"
#include "codec/encode.hpp"
#include "codec/notes.hpp"
#include "codec/unfit.hpp"

namespace databricks::inline v0_2::detail {
namespace {

using internal::codec::Kind;

/// The JSON of an empty or zero value of that type.
std::string_view empty_json(const internal::codec::Type& type) {
  switch (type.kind) {
    case Kind::optional: return empty_json(*type.element);
    case Kind::list: return "[]";
    case Kind::map:
    case Kind::structure: return "{}";
    case Kind::boolean: return "false";
    case Kind::int32:
    case Kind::int64:
    case Kind::number:
    case Kind::timestamp:
    case Kind::seconds:
    case Kind::milliseconds: return "0";
    case Kind::json: return "null";
    default: return "\"\"";
  }
}

}  // namespace

std::string encode(const internal::codec::Table& table, const void* model) {
  return internal::codec::encode(table, model).value();
}

void decode(const internal::codec::Table& table, void* model, std::string_view json_text,
            const DecodeOptions& options) {
  if (auto decoded = internal::codec::decode(table, model, json_text, options); !decoded)
    throw_error(std::move(decoded.error()));
}

std::map<std::string, RawJson> unfit(const internal::codec::Table& table, const void* model) {
  return internal::codec::unfit(table, model);
}

void send_empty(const internal::codec::Table& table, void* model, const void* member) {
  const auto field = std::ranges::find_if(table.fields(),
                                          [&](const internal::codec::Field& each) { return each.in(model) == member; });
  if (field == table.fields().end()) return;  // the unknown fields
  void* value = field->member(model);
  internal::codec::clear(*field->type, value);
  internal::codec::drop_notes(table, model, *field);
  if (field->type->kind == Kind::optional) field->type->emplace(value);
  if (field->type->presence != nullptr) field->type->presence(value) = Presence::set;
  const std::string_view empty = empty_json(*field->type);
  const std::string left = internal::codec::sent_by_itself(*field->type, value).value_or("");
  if (left == empty) return;
  internal::codec::make_notes(table, model).members[table.index_of(*field)] = {.came = std::string{empty},
                                                                               .left = left};
}

}  // namespace databricks::inline v0_2::detail

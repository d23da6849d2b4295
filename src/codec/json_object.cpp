#include "codec/json_object.hpp"

#include "base/text.hpp"
#include "codec/decode.hpp"
#include "codec/json_text.hpp"
#include "codec/table.hpp"

namespace databricks::inline v0_2::internal::codec {
namespace {

/// An array can only be read as the member of an object.
struct ArrayHolder {
  List<RawJson> elements{};
  UnknownFields unknown_fields{};

  static const Table& field_table() noexcept {
    static constexpr Field fields[] = {field<&ArrayHolder::elements>("elements")};
    static constexpr auto table = codec::table<ArrayHolder>("array", fields);
    return table;
  }
};

}  // namespace

const Table& JsonObject::field_table() noexcept {
  static constexpr auto table = codec::table<JsonObject>("object");
  return table;
}

std::string JsonObject::text(std::string_view name) const {
  const std::string* json = unknown_fields.find(name);
  return json == nullptr || *json == "null" ? std::string{} : plain_text(*json);
}

std::string JsonObject::text(std::string_view name, std::string_view other_name) const {
  std::string found = text(name);
  return found.empty() ? text(other_name) : found;
}

std::optional<JsonObject> read_object(std::string_view json) {
  json = text::trim(json);
  JsonObject object;
  if (!json.starts_with('{') || !decode(JsonObject::field_table(), &object, json)) return std::nullopt;
  return object;
}

List<RawJson> read_array(std::string_view json) {
  ArrayHolder holder;
  if (!text::trim(json).starts_with('[')) return {};
  const std::string object = std::string{R"({"elements":)"}.append(json).append("}");
  if (!decode(ArrayHolder::field_table(), &holder, object)) return {};
  return std::move(holder.elements);
}

}  // namespace databricks::inline v0_2::internal::codec

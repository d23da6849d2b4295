#pragma once

#include <concepts>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <databricks/boxed.hpp>
#include <databricks/bytes.hpp>
#include <databricks/open_enum.hpp>
#include <databricks/raw_json.hpp>
#include <databricks/secret.hpp>
#include <databricks/timestamp.hpp>
#include <databricks/unknown_fields.hpp>

/// What every model is made of, and models as JSON text.
namespace databricks {

namespace codec {
class Table;
}

/// A request or response struct: a plain aggregate that knows its own field table.
template <class T>
concept Model = requires(T model) {
  { model.unknown_fields } -> std::same_as<UnknownFields&>;
  { T::field_table() } -> std::same_as<const codec::Table&>;
};

namespace detail {
[[nodiscard]] std::string encode(const codec::Table& table, const void* model);
void decode(const codec::Table& table, void* model, std::string_view json_text);
}  // namespace detail

/// The model as JSON text, as it would be sent.
/// @throws EncodeError when a text in it is not UTF-8, or a number not finite.
template <Model T>
[[nodiscard]] std::string encode(const T& model) {
  return detail::encode(T::field_table(), &model);
}

/// The model that a JSON text holds.
/// @throws DecodeError with the JSON path of the first value that does not fit.
template <Model T>
[[nodiscard]] T decode(std::string_view json_text) {
  T model{};
  detail::decode(T::field_table(), &model, json_text);
  return model;
}

}  // namespace databricks

#pragma once

#include <concepts>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include <databricks/boxed.hpp>
#include <databricks/bytes.hpp>
#include <databricks/collections.hpp>
#include <databricks/export.hpp>
#include <databricks/open_enum.hpp>
#include <databricks/raw_json.hpp>
#include <databricks/secret.hpp>
#include <databricks/timestamp.hpp>
#include <databricks/unknown_fields.hpp>

/// What every model is made of, and models as JSON text.
namespace databricks::inline v0_2 {

namespace internal::codec {
class Table;
}  // namespace internal::codec

/// A request or response struct: a plain aggregate that knows its own field table.
template <class T>
concept Model = requires(T model) {
  { model.unknown_fields } -> std::same_as<UnknownFields&>;
  { T::field_table() } -> std::same_as<const internal::codec::Table&>;
};

/// How a text is read.
struct DecodeOptions {
  /// Refuse JSON of another type than described, and text that is not Unicode, instead of keeping and repairing it.
  bool strict = false;
};

namespace detail {
[[nodiscard]] DATABRICKS_EXPORT std::string encode(const internal::codec::Table& table, const void* model);
DATABRICKS_EXPORT void decode(const internal::codec::Table& table, void* model, std::string_view json_text,
                              const DecodeOptions& options);
[[nodiscard]] DATABRICKS_EXPORT std::map<std::string, RawJson> unfit(const internal::codec::Table& table,
                                                                     const void* model);
DATABRICKS_EXPORT void send_empty(const internal::codec::Table& table, void* model, const void* member);
}  // namespace detail

/// The model as JSON text, as it would be sent.
/// @throws EncodeError when a text in it is not UTF-8, or a number not finite.
template <Model T>
[[nodiscard]] std::string encode(const T& model) {
  return detail::encode(T::field_table(), &model);
}

/// The model that a JSON text holds. Encoding it gives JSON that means the same: what does not fit its described type is
/// kept as it came (see unfit()) and leaves its member unset. Half a surrogate pair and bytes that are not UTF-8 become
/// U+FFFD.
/// @throws DecodeError for a text that is not a JSON object, with the path of what is wrong; when strict also for a value
/// that does not fit.
/// @throws std::bad_alloc when it does not fit into memory.
template <Model T>
[[nodiscard]] T decode(std::string_view json_text, const DecodeOptions& options = {}) {
  T model{};
  detail::decode(T::field_table(), &model, json_text, options);
  return model;
}

/// What came with another type than described, anywhere in a decoded model, and was not changed since: JSON path
/// ("$.settings.tags.team") -> JSON. The JSON of a secret is "***".
template <Model T>
[[nodiscard]] std::map<std::string, RawJson> unfit(const T& model) {
  return detail::unfit(T::field_table(), &model);
}

/// Makes a member empty (text, bytes, enum, list, map), zero or false, and sends it so. Only needed for required members
/// that are left out when they are empty, and to end what decoding remembers of a member:
/// `send_empty(request, &jobs::ConditionTask::right)`.
template <Model T, class Member>
void send_empty(T& model, Member T::*member) {
  detail::send_empty(T::field_table(), &model, &(model.*member));
}

}  // namespace databricks::inline v0_2

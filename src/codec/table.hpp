#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <databricks/model.hpp>

/// How a struct looks on the wire, as data: one table per struct, written by tools/generate into src/model and walked by the engines of
/// this folder. A table erases the C++ types, so that each engine is compiled once and not once per struct.
namespace databricks::codec {

enum class Kind : std::uint8_t {
  boolean,
  int32,
  int64,
  number,
  text,
  timestamp,
  seconds,
  milliseconds,
  bytes,
  secret,
  secret_bytes,
  json,
  enumeration,
  structure,
  optional,  // std::optional and Boxed
  list,
  map,
};

/// What the engines must know of one C++ type. Which functions are set depends on the kind.
struct Type {
  Kind kind;
  /// The element of an optional, list or map.
  const Type* element = nullptr;
  /// The table of a structure. A function, because models are recursive.
  const Table& (*table)() noexcept = nullptr;

  /// Optional: the content, or null.
  const void* (*content)(const void* value) = nullptr;
  /// Optional: makes a fresh content. List: appends an element.
  void* (*emplace)(void* value) = nullptr;
  /// Optional, list, map: makes it empty.
  void (*reset)(void* value) = nullptr;
  /// List, map: the number of elements.
  std::size_t (*size)(const void* value) = nullptr;
  /// List.
  const void* (*at)(const void* list, std::size_t index) = nullptr;
  /// Map: the element of that key, made when it is missing.
  void* (*insert)(void* map, std::string_view key) = nullptr;
  using Visitor = std::function<void(std::string_view key, const void* element)>;
  void (*each)(const void* map, const Visitor& visit) = nullptr;
  /// Enumeration.
  std::string_view (*text)(const void* value) = nullptr;
  void (*set_text)(void* value, std::string_view text) = nullptr;
  std::span<const std::string_view> (*texts)() = nullptr;
};

/// One member of a struct.
struct Field {
  std::string_view name;
  const Type* type;
  void* (*member)(void* object) noexcept;

  [[nodiscard]] const void* in(const void* object) const noexcept { return member(const_cast<void*>(object)); }
};

/// A struct. Fields stand in the order of their names.
class Table {
 public:
  constexpr Table(std::string_view name, std::span<const Field> fields, UnknownFields* (*unknown)(void*) noexcept)
      : name_(name), fields_(fields), unknown_fields_(unknown) {}

  [[nodiscard]] constexpr std::string_view name() const noexcept { return name_; }
  [[nodiscard]] constexpr std::span<const Field> fields() const noexcept { return fields_; }

  [[nodiscard]] const Field* find(std::string_view name) const noexcept {
    const auto field = std::lower_bound(fields_.begin(), fields_.end(), name,
                                        [](const Field& each, std::string_view wanted) { return each.name < wanted; });
    return field != fields_.end() && field->name == name ? &*field : nullptr;
  }

  [[nodiscard]] UnknownFields& unknown_fields(void* object) const noexcept { return *unknown_fields_(object); }
  [[nodiscard]] const UnknownFields& unknown_fields(const void* object) const noexcept {
    return *unknown_fields_(const_cast<void*>(object));
  }

 private:
  std::string_view name_;
  std::span<const Field> fields_;
  UnknownFields* (*unknown_fields_)(void*) noexcept;
};

namespace detail {

template <class T>
struct Describe;

template <Kind kind>
struct Scalar {
  static constexpr Type type{.kind = kind};
};

template <>
struct Describe<bool> : Scalar<Kind::boolean> {};
template <>
struct Describe<std::int32_t> : Scalar<Kind::int32> {};
template <>
struct Describe<std::int64_t> : Scalar<Kind::int64> {};
template <>
struct Describe<double> : Scalar<Kind::number> {};
template <>
struct Describe<std::string> : Scalar<Kind::text> {};
template <>
struct Describe<Timestamp> : Scalar<Kind::timestamp> {};
template <>
struct Describe<std::chrono::seconds> : Scalar<Kind::seconds> {};
template <>
struct Describe<std::chrono::milliseconds> : Scalar<Kind::milliseconds> {};
template <>
struct Describe<Bytes> : Scalar<Kind::bytes> {};
template <>
struct Describe<Secret> : Scalar<Kind::secret> {};
template <>
struct Describe<SecretBytes> : Scalar<Kind::secret_bytes> {};
template <>
struct Describe<RawJson> : Scalar<Kind::json> {};

template <Model T>
struct Describe<T> {
  static constexpr Type type{.kind = Kind::structure, .table = &T::field_table};
};

template <class E>
struct Describe<OpenEnum<E>> {
  using Value = OpenEnum<E>;
  static constexpr Type type{
      .kind = Kind::enumeration,
      .text = [](const void* value) { return static_cast<const Value*>(value)->text(); },
      .set_text = [](void* value, std::string_view text) { *static_cast<Value*>(value) = Value{text}; },
      .texts = [] { return wire_texts(E{}); }};
};

template <class Optional, class T>
struct DescribeOptional {
  static constexpr Type type{.kind = Kind::optional,
                             .element = &Describe<T>::type,
                             .content = [](const void* value) -> const void* {
                               const auto& optional = *static_cast<const Optional*>(value);
                               return optional ? &*optional : nullptr;
                             },
                             .emplace = [](void* value) -> void* { return &static_cast<Optional*>(value)->emplace(); },
                             .reset = [](void* value) { static_cast<Optional*>(value)->reset(); }};
};

template <class T>
struct Describe<std::optional<T>> : DescribeOptional<std::optional<T>, T> {};
template <class T>
struct Describe<Boxed<T>> : DescribeOptional<Boxed<T>, T> {};

template <class T>
struct Describe<std::vector<T>> {
  using Value = std::vector<T>;
  static constexpr Type type{.kind = Kind::list,
                             .element = &Describe<T>::type,
                             .emplace = [](void* list) -> void* { return &static_cast<Value*>(list)->emplace_back(); },
                             .reset = [](void* list) { static_cast<Value*>(list)->clear(); },
                             .size = [](const void* list) { return static_cast<const Value*>(list)->size(); },
                             .at = [](const void* list, std::size_t index) -> const void* {
                               return &(*static_cast<const Value*>(list))[index];
                             }};
};

template <class T>
struct Describe<std::map<std::string, T>> {
  using Value = std::map<std::string, T>;
  static constexpr Type type{
      .kind = Kind::map,
      .element = &Describe<T>::type,
      .reset = [](void* map) { static_cast<Value*>(map)->clear(); },
      .size = [](const void* map) { return static_cast<const Value*>(map)->size(); },
      .insert = [](void* map, std::string_view key) -> void* { return &(*static_cast<Value*>(map))[std::string{key}]; },
      .each =
          [](const void* map, const Type::Visitor& visit) {
            for (const auto& [key, element] : *static_cast<const Value*>(map)) visit(key, &element);
          }};
};

template <class>
struct MemberPointer;
template <class Struct, class Member>
struct MemberPointer<Member Struct::*> {
  using struct_type = Struct;
  using member_type = Member;
};

}  // namespace detail

/// The table line of one member: `field<&CronSchedule::pause_status>("pause_status")`.
template <auto member>
constexpr Field field(std::string_view name) {
  using Pointer = detail::MemberPointer<decltype(member)>;
  return {name, &detail::Describe<typename Pointer::member_type>::type, [](void* object) noexcept -> void* {
            return &(static_cast<typename Pointer::struct_type*>(object)->*member);
          }};
}

template <Model T>
constexpr Table table(std::string_view name, std::span<const Field> fields = {}) {
  return {name, fields, [](void* object) noexcept { return &static_cast<T*>(object)->unknown_fields; }};
}

}  // namespace databricks::codec

#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

#include <databricks/model.hpp>

#include "codec/field_set.hpp"

/// How a struct looks on the wire, as data: one table per struct, written by tools/generate into src/model and walked by the engines of
/// this directory. A table erases the C++ types, so that each engine is compiled once and not once per struct.
namespace databricks::inline v0_2::internal::codec {

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
  /// Optional, list, map: makes it empty and unset.
  void (*reset)(void* value) = nullptr;
  /// List, map: whether it is sent.
  bool (*is_set)(const void* value) noexcept = nullptr;
  /// List, map: how it came to hold what it holds.
  Presence& (*presence)(void* value) noexcept = nullptr;
  /// List, map: the number of elements.
  std::size_t (*size)(const void* value) = nullptr;
  /// List: makes room for that many elements in all.
  void (*reserve)(void* list, std::size_t size) = nullptr;
  /// List.
  const void* (*at)(const void* list, std::size_t index) = nullptr;
  void (*pop_back)(void* list) = nullptr;
  /// Map: a fresh element for that key, in the place of one that is there.
  void* (*insert)(void* map, std::string_view key) = nullptr;
  /// Map: the element of that key, or null.
  const void* (*find)(const void* map, std::string_view key) = nullptr;
  void (*erase)(void* map, std::string_view key) = nullptr;
  using Visitor = std::function<void(std::string_view key, const void* element)>;
  void (*each)(const void* map, const Visitor& visit) = nullptr;
  /// Enumeration.
  std::string_view (*text)(const void* value) = nullptr;
  void (*set_text)(void* value, std::string_view text) = nullptr;
  std::span<const std::string_view> (*texts)() = nullptr;
};

/// Whether a member of that kind has a value always.
constexpr bool is_plain(Kind kind) { return kind != Kind::optional && kind != Kind::list && kind != Kind::map; }

[[nodiscard]] inline Presence presence_of(const Type& type, const void* collection) noexcept {
  return type.presence(const_cast<void*>(collection));
}

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
      : name_(name), fields_(fields), unknown_fields_(unknown) {
    for (const Field& field : fields) {
      if (is_plain(field.type->kind)) plain_fields_.insert(index_of(field));
    }
  }

  [[nodiscard]] constexpr std::string_view name() const noexcept { return name_; }
  [[nodiscard]] constexpr std::span<const Field> fields() const noexcept { return fields_; }
  /// Those that have a value always.
  [[nodiscard]] constexpr const FieldSet& plain_fields() const noexcept { return plain_fields_; }
  [[nodiscard]] constexpr std::size_t index_of(const Field& field) const noexcept {
    return static_cast<std::size_t>(&field - fields_.data());
  }

  /// The field of that name, or null. Most names differ in their length already, which makes looking at one after the
  /// other the fastest way.
  /// @param likely the index to begin with. Members mostly come in the order of the fields.
  [[nodiscard]] const Field* find(std::string_view name, std::size_t likely = 0) const noexcept {
    const auto has_name = [name](const Field& field) { return field.name == name; };
    const auto middle = fields_.begin() + static_cast<std::ptrdiff_t>(likely);
    if (const auto field = std::find_if(middle, fields_.end(), has_name); field != fields_.end()) return &*field;
    const auto field = std::find_if(fields_.begin(), middle, has_name);
    return field != middle ? &*field : nullptr;
  }

  [[nodiscard]] UnknownFields& unknown_fields(void* object) const noexcept { return *unknown_fields_(object); }
  [[nodiscard]] const UnknownFields& unknown_fields(const void* object) const noexcept {
    return *unknown_fields_(const_cast<void*>(object));
  }

 private:
  std::string_view name_;
  std::span<const Field> fields_;
  FieldSet plain_fields_;
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

struct CollectionAccess {
  template <class Container>
  static Presence& presence(Collection<Container>& collection) noexcept {
    return collection.presence_;
  }
};

/// What lists and maps have in common.
template <class Container>
struct DescribeCollection {
  using Value = Collection<Container>;
  static Value& in(void* value) noexcept { return *static_cast<Value*>(value); }
  static const Value& in(const void* value) noexcept { return *static_cast<const Value*>(value); }

  static void reset(void* value) { in(value) = unset; }
  static bool is_set(const void* value) noexcept { return in(value).is_set(); }
  static Presence& presence(void* value) noexcept { return CollectionAccess::presence(in(value)); }
  static std::size_t size(const void* value) { return in(value).size(); }
};

/// What is noted about elements stands in the object that has the list or map as a member.
template <class T>
constexpr bool is_element = is_plain(Describe<T>::type.kind);

template <class T>
struct Describe<List<T>> : DescribeCollection<std::vector<T>> {
  static_assert(is_element<T>);
  using Base = DescribeCollection<std::vector<T>>;
  static constexpr Type type{
      .kind = Kind::list,
      .element = &Describe<T>::type,
      .emplace = [](void* list) -> void* { return &Base::in(list).emplace_back(); },
      .reset = Base::reset,
      .is_set = Base::is_set,
      .presence = Base::presence,
      .size = Base::size,
      .reserve = [](void* list, std::size_t size) { Base::in(list).reserve(size); },
      .at = [](const void* list, std::size_t index) -> const void* { return &Base::in(list)[index]; },
      .pop_back = [](void* list) { Base::in(list).pop_back(); }};
};

template <class T>
struct Describe<Map<T>> : DescribeCollection<std::map<std::string, T>> {
  static_assert(is_element<T>);
  using Base = DescribeCollection<std::map<std::string, T>>;
  static constexpr Type type{.kind = Kind::map,
                             .element = &Describe<T>::type,
                             .reset = Base::reset,
                             .is_set = Base::is_set,
                             .presence = Base::presence,
                             .size = Base::size,
                             .insert = [](void* map, std::string_view key) -> void* {
                               auto& entries = Base::in(map);
                               const std::size_t size = entries.size();
                               const auto entry = entries.try_emplace(entries.end(), std::string{key});
                               if (entries.size() == size) entry->second = T{};
                               return &entry->second;
                             },
                             .find = [](const void* map, std::string_view key) -> const void* {
                               const auto entry = Base::in(map).find(std::string{key});
                               return entry == Base::in(map).end() ? nullptr : &entry->second;
                             },
                             .erase = [](void* map, std::string_view key) { Base::in(map).erase(std::string{key}); },
                             .each =
                                 [](const void* map, const Type::Visitor& visit) {
                                   for (const auto& [key, element] : Base::in(map)) visit(key, &element);
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

// Static, so that the functions that the tables point to are no symbols of the library: two for each member there is.

/// The table line of one member: `field<&CronSchedule::pause_status>("pause_status")`.
template <auto member>
static constexpr Field field(std::string_view name) {
  using Pointer = detail::MemberPointer<decltype(member)>;
  return {name, &detail::Describe<typename Pointer::member_type>::type, [](void* object) noexcept -> void* {
            return &(static_cast<typename Pointer::struct_type*>(object)->*member);
          }};
}

template <Model T>
static constexpr Table table(std::string_view name, std::span<const Field> fields = {}) {
  return {name, fields, [](void* object) noexcept { return &static_cast<T*>(object)->unknown_fields; }};
}

}  // namespace databricks::inline v0_2::internal::codec

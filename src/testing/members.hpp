#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string_view>

#include "testing/public_names.hpp"

namespace databricks::inline v0_2::internal::testing {

enum class Kind { any, text, flag, integer, number, bytes, base64_text, object, object_list, text_list, text_map };

/// A member that a request may carry. Those that no route describes are let through as they are.
struct Member {
  std::string_view name;
  Kind kind;
  std::span<const Member> members{};  ///< Of the object, or of each object in the list.
  bool is_required = false;
};

/// What a request looks like.
using Members = std::span<const Member>;

[[nodiscard]] constexpr Member text(std::string_view name) { return {name, Kind::text}; }
[[nodiscard]] constexpr Member flag(std::string_view name) { return {name, Kind::flag}; }
[[nodiscard]] constexpr Member integer(std::string_view name) { return {name, Kind::integer}; }
[[nodiscard]] constexpr Member number(std::string_view name) { return {name, Kind::number}; }
/// Base64 on the wire; services see the bytes.
[[nodiscard]] constexpr Member bytes(std::string_view name) { return {name, Kind::bytes}; }
/// Base64 that services keep as it came.
[[nodiscard]] constexpr Member base64_text(std::string_view name) { return {name, Kind::base64_text}; }
[[nodiscard]] constexpr Member any(std::string_view name) { return {name, Kind::any}; }
[[nodiscard]] constexpr Member text_list(std::string_view name) { return {name, Kind::text_list}; }
[[nodiscard]] constexpr Member text_map(std::string_view name) { return {name, Kind::text_map}; }
[[nodiscard]] constexpr Member object(std::string_view name, Members members = {}) {
  return {name, Kind::object, members};
}
[[nodiscard]] constexpr Member object_list(std::string_view name, Members members = {}) {
  return {name, Kind::object_list, members};
}

/// Must be there, and when it is a text, must not be empty.
[[nodiscard]] constexpr Member required(Member member) {
  member.is_required = true;
  return member;
}

template <std::size_t left_size, std::size_t right_size>
[[nodiscard]] constexpr auto join(const std::array<Member, left_size>& left,
                                  const std::array<Member, right_size>& right) {
  std::array<Member, left_size + right_size> result{};
  std::ranges::copy(right, std::ranges::copy(left, result.begin()).out);
  return result;
}

inline constexpr std::array<Member, 0> kNothing{};

}  // namespace databricks::inline v0_2::internal::testing

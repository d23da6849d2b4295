#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/text.hpp"

namespace databricks::inline v0_2::internal::codec {

/// Where an engine is, as a chain of steps on its call stack; text is made only when something is wrong.
struct JsonPath {
  const JsonPath* parent = nullptr;
  std::string_view name{};  ///< The member, when this is one.
  std::size_t index = 0;    ///< Otherwise the element of a list.
  bool is_element = false;

  [[nodiscard]] JsonPath member(std::string_view member_name) const { return {this, member_name, 0, false}; }
  [[nodiscard]] JsonPath element(std::size_t element_index) const { return {this, {}, element_index, true}; }

  /// For example "$.jobs[1].settings". For messages: one line, and cut off when names of the service make it too long.
  [[nodiscard]] std::string text() const {
    constexpr std::size_t kMaxLength = 500;
    return text::printable(steps(), kMaxLength);
  }

 private:
  [[nodiscard]] std::string steps() const {
    if (parent == nullptr) return "$";
    return is_element ? parent->steps() + '[' + std::to_string(index) + ']' : parent->steps() + '.' + std::string{name};
  }
};

}  // namespace databricks::inline v0_2::internal::codec

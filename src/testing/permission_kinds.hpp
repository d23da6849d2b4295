#pragma once

#include <span>
#include <string_view>

#include "testing/public_names.hpp"

/// The kinds of objects that have permissions.
namespace databricks::inline v0_2::internal::testing::permission_kinds {

struct Kind {
  std::string_view path;  ///< As in the URL, for example "cluster-policies".
  std::string_view type;  ///< As responses have it, for example "cluster-policy".
  std::span<const std::string_view> levels;

  [[nodiscard]] bool has_level(std::string_view level) const;
  /// What admins have on every object of the kind, by inheritance.
  [[nodiscard]] std::string_view highest_level() const;
  [[nodiscard]] bool has_owner() const { return has_level("IS_OWNER"); }
};

/// @throws ApiError when there is no such kind.
[[nodiscard]] const Kind& find(std::string_view path);

/// What a level means, for people.
[[nodiscard]] std::string_view description(std::string_view level);

}  // namespace databricks::inline v0_2::internal::testing::permission_kinds

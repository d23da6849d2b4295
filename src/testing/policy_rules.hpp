#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "testing/json.hpp"

/// What the rules of a cluster policy must look like, and the families that they can be taken from.
namespace databricks::inline v0_2::internal::testing::policy_rules {

/// @throws ApiError when the text is no definition. @param member that holds it, for the message.
[[nodiscard]] Json parse(std::string_view member, const std::string& text);

/// The families, in the order of their ids.
[[nodiscard]] const Json& families();
/// @throws ApiError when there is none of that id.
[[nodiscard]] const Json& family(const std::string& id);

/// The rules of a policy with these settings: its own, or those of its family with the overrides on top.
/// @throws ApiError when the settings contradict each other.
[[nodiscard]] std::string definition(const Json& settings);

/// The runtime that these rules give to a cluster that names none: a fixed one, or the default when defaults are wanted.
[[nodiscard]] std::optional<std::string> spark_version(const Json& rules, bool with_defaults);

}  // namespace databricks::inline v0_2::internal::testing::policy_rules

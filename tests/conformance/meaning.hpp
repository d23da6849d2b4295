#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "conformance/spec_shapes.hpp"

namespace databricks::conformance {

/// Where two JSON objects of a shape do not mean the same, such as `$.op: absent, then ""`; empty when they do. Both are
/// exact_json().
///
/// The same mean: members in any order, an absent member and null, numbers of the same value where it fits the described
/// type (decimal texts are numbers there), base64 of the same bytes. All else must be as it was: what is not described,
/// and what does not fit its description.
[[nodiscard]] std::string difference(const ObjectShape& shape, const nlohmann::json& before,
                                     const nlohmann::json& after);

}  // namespace databricks::conformance

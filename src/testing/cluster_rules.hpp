#pragma once

#include "testing/json.hpp"

/// What a cluster must look like.
namespace databricks::inline v0_2::internal::testing::cluster_rules {

/// @throws ApiError when no cluster can be made of these attributes.
void check(const Json& attributes);
/// @throws ApiError when this is not exactly one size.
void check_size(const Json& size);

/// The attributes with the members in `update_mask` (comma-separated, or "*") taken from `changes`.
/// @throws ApiError when the mask names nothing of a cluster.
[[nodiscard]] Json updated(Json attributes, const Json& changes, const std::string& update_mask);

}  // namespace databricks::inline v0_2::internal::testing::cluster_rules

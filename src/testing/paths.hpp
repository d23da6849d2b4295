#pragma once

#include <string>
#include <string_view>

#include "testing/public_names.hpp"

/// Paths in the trees of the workspace: absolute, with slashes.
namespace databricks::inline v0_2::internal::testing::paths {

/// Without a slash at the end, and without the mount point that some clients put in front; "/" for the root.
/// @throws ApiError when it is not absolute.
[[nodiscard]] std::string normal(std::string path, std::string_view mount_point);
/// "/a" for "/a/b".
[[nodiscard]] std::string parent(const std::string& path);
/// What the paths of everything inside begin with: "/a/" for "/a".
[[nodiscard]] std::string inside(const std::string& directory);

}  // namespace databricks::inline v0_2::internal::testing::paths

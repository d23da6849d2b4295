#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

namespace databricks::inline v0_2::internal {

/// The segments of a name that somebody else chose, for a path below a directory of this machine.
/// @throws FileError for a name that could lead out of the directory, before anything is made there: empty, absolute, with
/// segments that are empty, '.' or '..', with a backslash or NUL, and on Windows with what has a meaning in names there.
[[nodiscard]] std::vector<std::string_view> segments_below(const std::filesystem::path& directory,
                                                           std::string_view name);

}  // namespace databricks::inline v0_2::internal

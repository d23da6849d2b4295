#include "testing/paths.hpp"

#include <fmt/format.h>

#include "testing/api_error.hpp"

namespace databricks::inline v0_2::internal::testing::paths {

std::string normal(std::string path, std::string_view mount_point) {
  const bool is_mounted =
      path.starts_with(mount_point) && (path.size() == mount_point.size() || path[mount_point.size()] == '/');
  if (is_mounted) path.erase(0, mount_point.size());
  if (!path.starts_with('/') && !(is_mounted && path.empty())) {
    throw invalid_parameter(fmt::format("Path ({}) doesn't start with '/'", path));
  }
  while (path.ends_with('/')) path.pop_back();
  return path.empty() ? "/" : path;
}

std::string parent(const std::string& path) {
  const auto slash = path.rfind('/');
  return slash == 0 ? "/" : path.substr(0, slash);
}

std::string inside(const std::string& directory) { return directory == "/" ? directory : directory + "/"; }

}  // namespace databricks::inline v0_2::internal::testing::paths

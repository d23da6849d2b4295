#pragma once

#include <functional>
#include <string>

#include <databricks/error.hpp>

namespace databricks::inline v0_2 {

/// How a directory is listed with everything below it.
struct TreeOptions {
  /// What happens when a directory cannot be listed: it is left out when this returns, and the list ends with what this
  /// throws. Without it, the list ends with the failure. Not asked for a directory that is gone (404) when its turn comes,
  /// which is left out in any case, unless it is the first one; nor for a call that was cancelled.
  ///
  ///     std::vector<std::string> unreadable;
  ///     const TreeOptions options{.on_error = [&](const std::string& directory, const Exception& failure) {
  ///       if (failure.error().kind != ErrorKind::permission_denied) throw;
  ///       unreadable.push_back(directory);
  ///     }};
  std::function<void(const std::string& directory, const Exception& failure)> on_error{};
};

}  // namespace databricks::inline v0_2

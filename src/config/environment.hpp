#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace databricks::inline v0_2::internal {

/// Looks an environment variable up: nothing when it is not set, or empty. The one way to the environment, so that
/// tests can give another.
using Environment = std::function<std::optional<std::string>(std::string_view name)>;

/// The variables of this process, without white space around their values.
[[nodiscard]] Environment process_environment();

/// "~/x" with the home directory put in. Without HOME (USERPROFILE on Windows) there is no such path: nothing.
[[nodiscard]] std::optional<std::string> expand_home(std::string_view path, const Environment& environment);

}  // namespace databricks::inline v0_2::internal

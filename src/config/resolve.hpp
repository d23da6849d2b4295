#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <databricks/config.hpp>
#include <databricks/result.hpp>

namespace databricks {

/// The settings that a request needs, after everything was looked up.
struct Workspace {
  std::string origin;  ///< "https://adb-1.7.azuredatabricks.net", without a path.
  std::shared_ptr<const Credentials> credentials;
};

/// Fills what the code has left empty from the environment. The error is of kind config and names the setting.
[[nodiscard]] Result<Workspace> resolve(const Config& config);

/// "adb-1.azuredatabricks.net/?o=1" -> "https://adb-1.azuredatabricks.net".
[[nodiscard]] Result<std::string> normalised_host(std::string_view host);

}  // namespace databricks

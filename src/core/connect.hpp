#pragma once

#include <memory>
#include <string>

#include <databricks/config.hpp>
#include <databricks/result.hpp>

#include "config/environment.hpp"
#include "http/pipeline.hpp"

namespace databricks::inline v0_2::internal {

/// Everything that a request needs, after everything was looked up.
struct Connection {
  std::string origin;                              ///< "https://adb-1.7.azuredatabricks.net", without a path.
  std::shared_ptr<const Credentials> credentials;  ///< The pipeline signs with them.
  http::Pipeline pipeline;
};

/// Config -> Settings -> Connection: loads the settings, chooses how to authenticate, and builds the pipeline.
/// Within the context's deadline; only the look-up of a workspace by its Azure resource id, trying out a command line tool,
/// and files that are pipes take time. The error names the setting, and is of kind config but at the deadline.
[[nodiscard]] Result<Connection> connect(const Config& config, const Environment& environment,
                                         const http::Context& context);

}  // namespace databricks::inline v0_2::internal

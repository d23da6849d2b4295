#pragma once

#include <memory>
#include <string>

#include <databricks/config.hpp>
#include <databricks/result.hpp>

#include "config/environment.hpp"
#include "config/host.hpp"
#include "credentials/strategy.hpp"

namespace databricks::inline v0_2::internal {

/// Everything that a request needs, after everything was looked up.
struct Workspace {
  std::string origin;  ///< "https://adb-1.7.azuredatabricks.net", without a path.
  std::shared_ptr<const Credentials> credentials;
  Config config{};  ///< The settings with what environment and profile have added; the transport is always set.
};

/// Fills what the code has left empty from the environment and the profile, and chooses how to authenticate.
/// Within the context's deadline; only the look-up of a workspace by its Azure resource id, trying out a command line tool,
/// and files that are pipes take time. The error names the setting, and is of kind config but at the deadline.
[[nodiscard]] Result<Workspace> resolve(const Config& config, const Environment& environment,
                                        const http::Context& context);

/// With the environment of this process, and the time that the settings allow for a call.
[[nodiscard]] Result<Workspace> resolve(const Config& config);

/// What the strategies are chosen by. Settings that contradict themselves are in `settings.problem`; no network, and files
/// are read within the limit.
[[nodiscard]] AuthContext read_auth_context(const Config& config, const Environment& environment,
                                            const WaitLimit& limit);

}  // namespace databricks::inline v0_2::internal

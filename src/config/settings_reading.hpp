#pragma once

#include "config/settings.hpp"

namespace databricks::inline v0_2::internal {

/// Fills what the code has left empty from the environment, then from the profile, and notes where each value comes from.
/// Reads one file at most, within the limit. What cannot be read is the settings' problem.
void read_settings(Settings& settings, const Environment& environment, const WaitLimit& limit);

/// Fills a service principal of Entra ID from the variables of a workload identity, where its token file is set.
void read_workload_identity(Settings& settings, const Environment& environment, const WaitLimit& limit);

}  // namespace databricks::inline v0_2::internal

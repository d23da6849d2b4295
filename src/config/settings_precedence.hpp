#pragma once

#include "config/settings.hpp"

namespace databricks::inline v0_2::internal {

/// Authorities that the code trusts replace those of the environment.
void ignore_authorities(Settings& settings);

/// What is explicit never contradicts ambient settings: the settings of other groups that are less explicit are ignored.
void ignore_contradictions(Settings& settings, const GroupsOf& groups_of);

}  // namespace databricks::inline v0_2::internal

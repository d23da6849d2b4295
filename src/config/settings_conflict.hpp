#pragma once

#include "config/settings.hpp"

namespace databricks::inline v0_2::internal {

/// Refuses settings that ask for more than one way to authenticate, of those that none overrides.
[[nodiscard]] Result<void> check_conflict(const Settings& settings);

}  // namespace databricks::inline v0_2::internal

#pragma once

#include "config/settings.hpp"

namespace databricks::inline v0_2::internal {

/// Config -> Settings: fills what the code has left empty, takes the host apart, and checks what would otherwise fail far
/// away from its cause. Settings that contradict themselves are in `problem`. No network; files are read within the limit.
[[nodiscard]] Settings load(const Config& config, const Environment& environment, const GroupsOf& groups_of,
                            const WaitLimit& limit);

}  // namespace databricks::inline v0_2::internal

#pragma once

#include <string>

#include "credentials/strategy.hpp"

namespace databricks::inline v0_2::internal {

/// Config::explain() over any environment. Files are read within the limit.
[[nodiscard]] std::string explain(const Config& config, const Environment& environment, const WaitLimit& limit);

}  // namespace databricks::inline v0_2::internal

#pragma once

#include <string>

#include "credentials/strategy.hpp"

namespace databricks::inline v0_2::internal {

/// Config::explain() over any environment.
[[nodiscard]] std::string explain(const AuthContext& auth);

}  // namespace databricks::inline v0_2::internal

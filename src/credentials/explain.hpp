#pragma once

#include <string>

#include "credentials/strategy.hpp"

namespace databricks {

/// Config::explain() over any environment.
[[nodiscard]] std::string explain(const StrategyInputs& inputs);

}  // namespace databricks

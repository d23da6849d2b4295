#pragma once

#include <cstdlib>

namespace databricks::support {

/// How much a long test does: the full amount with DATABRICKS_TEST_LONG=1 in the environment, else the shorter one.
[[nodiscard]] inline int long_or(int full, int shortened) {
  return std::getenv("DATABRICKS_TEST_LONG") != nullptr ? full : shortened;
}

}  // namespace databricks::support

#pragma once

#include <cstdlib>

namespace databricks::support {

/// How often a long test does its work: `full` when DATABRICKS_TEST_LONG=1 is in the environment, else `shortened`, as in CI.
/// Such tests have the ctest label "long": `DATABRICKS_TEST_LONG=1 ctest --preset dev -L long`.
inline int long_or(int full, int shortened) {
  const char* wish = std::getenv("DATABRICKS_TEST_LONG");
  return wish != nullptr && *wish == '1' ? full : shortened;
}

}  // namespace databricks::support

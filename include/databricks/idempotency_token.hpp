#pragma once

#include <string>

#include <databricks/export.hpp>

namespace databricks::inline v0_2 {

/// Makes tokens for clusters/create, jobs/run-now and jobs/runs/submit: the same token never makes a second cluster or run.
class DATABRICKS_EXPORT IdempotencyToken {
 public:
  /// A random version 4 UUID, 36 characters. Safe from any number of threads.
  [[nodiscard]] static std::string generate();
};

}  // namespace databricks::inline v0_2

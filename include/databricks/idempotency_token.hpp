#pragma once

#include <string>

namespace databricks {

/// Makes tokens for clusters/create, jobs/run-now and jobs/runs/submit: the same token never makes a second cluster or run.
class IdempotencyToken {
 public:
  /// A random version 4 UUID, 36 letters. Safe from any number of threads.
  [[nodiscard]] static std::string generate();
};

}  // namespace databricks

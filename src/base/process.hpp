#pragma once

#if !defined(_WIN32)
#include <unistd.h>
#endif

namespace databricks::inline v0_2::internal {

/// Tells a forked child from its parent: threads and connections of the parent are not there in the child.
[[nodiscard]] inline long this_process() noexcept {
#if defined(_WIN32)
  return 0;
#else
  return static_cast<long>(getpid());
#endif
}

}  // namespace databricks::inline v0_2::internal

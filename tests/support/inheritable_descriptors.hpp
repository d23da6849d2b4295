#pragma once

#include <fcntl.h>

#include <algorithm>
#include <iterator>
#include <set>

namespace databricks::support {

/// Descriptors that a program would get which this process starts now.
inline std::set<int> inheritable_descriptors() {
  constexpr int kMax = 4096;
  std::set<int> found;
  for (int descriptor = 0; descriptor < kMax; ++descriptor) {
    const int flags = fcntl(descriptor, F_GETFD);
    if (flags >= 0 && (flags & FD_CLOEXEC) == 0) found.insert(descriptor);
  }
  return found;
}

/// Those that were not there before.
inline std::set<int> inheritable_descriptors_beside(const std::set<int>& before) {
  const std::set<int> now = inheritable_descriptors();
  std::set<int> more;
  std::ranges::set_difference(now, before, std::inserter(more, more.end()));
  return more;
}

}  // namespace databricks::support

#pragma once

#include <cstddef>
#include <filesystem>
#include <iterator>

namespace databricks::support {

/// What a process holds on Linux.
struct ProcessResources {
  std::ptrdiff_t threads;
  std::ptrdiff_t descriptors;

  bool operator==(const ProcessResources&) const = default;
};

inline ProcessResources resources_of_this_process() {
  const auto entries = [](const char* directory) {
    return std::distance(std::filesystem::directory_iterator{directory}, std::filesystem::directory_iterator{});
  };
  return {entries("/proc/self/task"), entries("/proc/self/fd")};
}

}  // namespace databricks::support

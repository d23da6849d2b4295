#pragma once

#include <cstdint>

namespace databricks::bench {

/// How often this thread has called malloc, calloc or realloc, whoever asked for it: this program, libcurl or the standard library.
[[nodiscard]] std::uint64_t allocations_of_this_thread() noexcept;

}  // namespace databricks::bench

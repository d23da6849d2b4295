#include "counts/allocations.hpp"

#include <cstddef>

// glibc's own names of what is counted here.
extern "C" {
void* __libc_malloc(std::size_t size) noexcept;
void* __libc_calloc(std::size_t count, std::size_t size) noexcept;
void* __libc_realloc(void* memory, std::size_t size) noexcept;
}

namespace {
thread_local std::uint64_t allocations = 0;
}  // namespace

extern "C" {
void* malloc(std::size_t size) noexcept {
  ++allocations;
  return __libc_malloc(size);
}
void* calloc(std::size_t count, std::size_t size) noexcept {
  ++allocations;
  return __libc_calloc(count, size);
}
void* realloc(void* memory, std::size_t size) noexcept {
  ++allocations;
  return __libc_realloc(memory, size);
}
}

std::uint64_t databricks::bench::allocations_of_this_thread() noexcept { return allocations; }

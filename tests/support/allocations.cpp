#include "support/allocations.hpp"

#include <cstdlib>
#include <new>

namespace databricks::support {
namespace {

thread_local constinit AllocationWatch* t_watch = nullptr;

}  // namespace

AllocationWatch::AllocationWatch(std::size_t fail_from) noexcept : fail_from_(fail_from) { t_watch = this; }

AllocationWatch::~AllocationWatch() { t_watch = nullptr; }

bool AllocationWatch::allow(std::size_t size) noexcept {
  if (t_watch == nullptr) return true;
  if (t_watch->totals_.count == t_watch->fail_from_) {
    t_watch->has_failed_ = true;
    return false;
  }
  ++t_watch->totals_.count;
  t_watch->totals_.bytes += size;
  ++t_watch->alive_;
  return true;
}

void AllocationWatch::note_freed() noexcept {
  if (t_watch != nullptr) --t_watch->alive_;
}

}  // namespace databricks::support

// All forms that the tests use are replaced: a sanitizer has forms of its own for those that are not.

void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  return databricks::support::AllocationWatch::allow(size) ? std::malloc(size) : nullptr;
}

void* operator new(std::size_t size) {
  if (void* block = operator new(size, std::nothrow)) return block;
  throw std::bad_alloc{};
}

void operator delete(void* block) noexcept {
  if (block != nullptr) databricks::support::AllocationWatch::note_freed();
  std::free(block);
}

void* operator new[](std::size_t size) { return operator new(size); }
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return operator new(size, std::nothrow); }
void operator delete(void* block, std::size_t) noexcept { operator delete(block); }
void operator delete[](void* block) noexcept { operator delete(block); }
void operator delete[](void* block, std::size_t) noexcept { operator delete(block); }

#include "loop/stack_pool.hpp"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <new>

namespace databricks::inline v0_2::internal::loop {
namespace {

constexpr std::size_t kMaxIdle = 1024;

std::size_t page_size() { return static_cast<std::size_t>(sysconf(_SC_PAGESIZE)); }

void* lower_end(const boost::context::stack_context& stack) { return static_cast<char*>(stack.sp) - stack.size; }

}  // namespace

StackPool::StackPool(std::size_t size)
    : size_((std::max<std::size_t>(size, 1) + page_size() - 1) / page_size() * page_size()) {
  idle_.reserve(kMaxIdle);
}

StackPool::~StackPool() {
  for (const auto& stack : idle_) munmap(lower_end(stack), stack.size);
}

boost::context::stack_context StackPool::allocate() {
  if (!idle_.empty()) {
    const auto stack = idle_.back();
    idle_.pop_back();
    return stack;
  }
  const std::size_t size = size_ + page_size();
  void* const memory = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (memory == MAP_FAILED) throw std::bad_alloc{};
  mprotect(memory, page_size(), PROT_NONE);
  boost::context::stack_context stack;
  stack.size = size;
  stack.sp = static_cast<char*>(memory) + size;
  return stack;
}

void StackPool::deallocate(boost::context::stack_context& stack) noexcept {
  if (idle_.size() < kMaxIdle) {
    idle_.push_back(stack);
  } else {
    munmap(lower_end(stack), stack.size);
  }
}

}  // namespace databricks::inline v0_2::internal::loop

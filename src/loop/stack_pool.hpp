#pragma once

#include <boost/context/stack_context.hpp>

#include <cstddef>
#include <vector>

namespace databricks::inline v0_2::internal::loop {

/// Stacks for tasks, each with a guard page below it. Those that are given back are used again. Used by one thread.
class StackPool {
 public:
  /// @param size of each stack in bytes, rounded up to pages.
  explicit StackPool(std::size_t size);
  StackPool(const StackPool&) = delete;
  StackPool& operator=(const StackPool&) = delete;
  ~StackPool();

  /// @throws std::bad_alloc
  [[nodiscard]] boost::context::stack_context allocate();
  void deallocate(boost::context::stack_context& stack) noexcept;

 private:
  std::size_t size_;
  std::vector<boost::context::stack_context> idle_;
};

}  // namespace databricks::inline v0_2::internal::loop

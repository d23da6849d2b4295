#include "loop/fiber.hpp"

#include <cxxabi.h>

#include <cstring>
#include <memory>
#include <utility>

#include "loop/sanitizers.hpp"

namespace databricks::inline v0_2::internal::loop {

namespace {

/// Gives Boost a stack of the pool.
class PooledStack {
 public:
  explicit PooledStack(StackPool& pool) : pool_(&pool) {}
  boost::context::stack_context allocate() { return pool_->allocate(); }
  void deallocate(boost::context::stack_context& stack) noexcept { pool_->deallocate(stack); }

 private:
  StackPool* pool_;
};

}  // namespace

Fiber::Fiber(StackPool& stacks, std::function<void()> work) : work_(std::move(work)) {
  const auto stack = stacks.allocate();
  stack_ = static_cast<const char*>(stack.sp) - stack.size;
  stack_size_ = stack.size;
  fiber_ = boost::context::fiber{std::allocator_arg, boost::context::preallocated{stack.sp, stack.size, stack},
                                 PooledStack{stacks}, [this](boost::context::fiber&& caller) {
                                   caller_ = std::move(caller);
                                   run();
                                   return std::move(caller_);
                                 }};
  tsan_fiber_ = sanitizers::make_fiber();
}

Fiber::~Fiber() { sanitizers::destroy_fiber(tsan_fiber_); }

void Fiber::run() {
  sanitizers::finish_switch(nullptr, &callers_stack_, &callers_stack_size_);
  work_();
  work_ = nullptr;
  is_done_ = true;
  sanitizers::start_switch(nullptr, callers_stack_, callers_stack_size_, tsan_caller_);
}

void Fiber::resume() {
  callers_ = swap_exceptions(own_);
  tsan_caller_ = sanitizers::current_fiber();
  sanitizers::start_switch(&callers_fake_stack_, stack_, stack_size_, tsan_fiber_);
  fiber_ = std::move(fiber_).resume();
  sanitizers::finish_switch(callers_fake_stack_, nullptr, nullptr);
  own_ = swap_exceptions(callers_);
}

void Fiber::suspend() {
  sanitizers::start_switch(&fake_stack_, callers_stack_, callers_stack_size_, tsan_caller_);
  caller_ = std::move(caller_).resume();
  sanitizers::finish_switch(fake_stack_, &callers_stack_, &callers_stack_size_);
}

/// The Itanium C++ ABI, 2.2.2: the globals begin with the stack of caught exceptions and the number of uncaught ones.
Fiber::Exceptions Fiber::swap_exceptions(const Exceptions& others) {
  auto* const globals = reinterpret_cast<unsigned char*>(abi::__cxa_get_globals());
  Exceptions before;
  std::memcpy(&before.caught, globals, sizeof before.caught);
  std::memcpy(&before.uncaught, globals + sizeof before.caught, sizeof before.uncaught);
  std::memcpy(globals, &others.caught, sizeof others.caught);
  std::memcpy(globals + sizeof others.caught, &others.uncaught, sizeof others.uncaught);
  return before;
}

}  // namespace databricks::inline v0_2::internal::loop

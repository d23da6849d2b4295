#pragma once

#include <boost/context/fiber.hpp>

#include <cstddef>
#include <functional>

#include "loop/stack_pool.hpp"

namespace databricks::inline v0_2::internal::loop {

/// Work on a stack of its own, which can be left in the middle and gone on with. The C++ runtime's record of the exceptions
/// that are being handled goes with it, so that a fiber may be suspended inside a handler or a destructor.
class Fiber {
 public:
  /// @param work must not throw.
  Fiber(StackPool& stacks, std::function<void()> work);
  Fiber(const Fiber&) = delete;
  Fiber& operator=(const Fiber&) = delete;
  ~Fiber();

  /// Begins the work, or goes on with it; returns when it is suspended or done. Not to be called from a fiber.
  void resume();
  /// Goes back to whoever has called resume(). To be called by the work itself.
  void suspend();
  [[nodiscard]] bool is_done() const noexcept { return is_done_; }

 private:
  /// The part of the C++ runtime that belongs to a stack, and that it keeps per thread.
  struct Exceptions {
    void* caught = nullptr;
    unsigned int uncaught = 0;
  };
  [[nodiscard]] static Exceptions swap_exceptions(const Exceptions& others);

  void run();

  std::function<void()> work_;
  boost::context::fiber fiber_;
  boost::context::fiber caller_;
  Exceptions own_;
  Exceptions callers_;
  bool is_done_ = false;
  // What sanitizers are told about the stacks.
  const void* stack_ = nullptr;
  std::size_t stack_size_ = 0;
  void* fake_stack_ = nullptr;
  void* callers_fake_stack_ = nullptr;
  const void* callers_stack_ = nullptr;
  std::size_t callers_stack_size_ = 0;
  void* tsan_fiber_ = nullptr;
  void* tsan_caller_ = nullptr;
};

}  // namespace databricks::inline v0_2::internal::loop

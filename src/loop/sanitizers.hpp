#pragma once

#include <cstddef>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define DATABRICKS_WITH_ASAN
#endif
#if __has_feature(thread_sanitizer)
#define DATABRICKS_WITH_TSAN
#endif
#endif
#if defined(__SANITIZE_ADDRESS__)
#define DATABRICKS_WITH_ASAN
#endif
#if defined(__SANITIZE_THREAD__)
#define DATABRICKS_WITH_TSAN
#endif

#if defined(DATABRICKS_WITH_ASAN)
#include <sanitizer/common_interface_defs.h>
#endif
#if defined(DATABRICKS_WITH_TSAN)
#include <sanitizer/tsan_interface.h>
#endif

/// Tells the sanitizers of a switch from one stack to another; nothing in other builds.
namespace databricks::inline v0_2::internal::loop::sanitizers {

/// Before the switch.
/// @param fake_stack keeps what belongs to the stack that is left; null when that one is left for good.
/// @param stack, size, fiber where to.
inline void start_switch([[maybe_unused]] void** fake_stack, [[maybe_unused]] const void* stack,
                         [[maybe_unused]] std::size_t size, [[maybe_unused]] void* fiber) noexcept {
#if defined(DATABRICKS_WITH_ASAN)
  __sanitizer_start_switch_fiber(fake_stack, stack, size);
#endif
#if defined(DATABRICKS_WITH_TSAN)
  __tsan_switch_to_fiber(fiber, 0);
#endif
}

/// After the switch.
/// @param stack, size where from; may be null.
inline void finish_switch([[maybe_unused]] void* fake_stack, [[maybe_unused]] const void** stack,
                          [[maybe_unused]] std::size_t* size) noexcept {
#if defined(DATABRICKS_WITH_ASAN)
  __sanitizer_finish_switch_fiber(fake_stack, stack, size);
#endif
}

[[nodiscard]] inline void* make_fiber() noexcept {
#if defined(DATABRICKS_WITH_TSAN)
  return __tsan_create_fiber(0);
#else
  return nullptr;
#endif
}

inline void destroy_fiber([[maybe_unused]] void* fiber) noexcept {
#if defined(DATABRICKS_WITH_TSAN)
  __tsan_destroy_fiber(fiber);
#endif
}

[[nodiscard]] inline void* current_fiber() noexcept {
#if defined(DATABRICKS_WITH_TSAN)
  return __tsan_get_current_fiber();
#else
  return nullptr;
#endif
}

}  // namespace databricks::inline v0_2::internal::loop::sanitizers

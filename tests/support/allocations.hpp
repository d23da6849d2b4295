#pragma once

#include <cstddef>
#include <limits>

namespace databricks::support {

/// Watches what this thread allocates through operator new, and lets it fail. One at a time for each thread; in programs
/// that have allocations.cpp among their sources.
class AllocationWatch {
 public:
  static constexpr std::size_t kNever = std::numeric_limits<std::size_t>::max();

  /// @param fail_from how many allocations succeed before all further ones fail.
  explicit AllocationWatch(std::size_t fail_from = kNever) noexcept;
  AllocationWatch(const AllocationWatch&) = delete;
  AllocationWatch& operator=(const AllocationWatch&) = delete;
  ~AllocationWatch();

  struct Totals {
    std::size_t count = 0;  ///< Allocations that succeeded.
    std::size_t bytes = 0;
  };
  [[nodiscard]] Totals totals() const noexcept { return totals_; }
  /// How many blocks were not freed yet.
  [[nodiscard]] long alive() const noexcept { return alive_; }
  [[nodiscard]] bool has_failed() const noexcept { return has_failed_; }

  /// For operator new and delete: false when the allocation is to fail.
  [[nodiscard]] static bool allow(std::size_t size) noexcept;
  static void note_freed() noexcept;

 private:
  std::size_t fail_from_;
  Totals totals_{};
  long alive_ = 0;
  bool has_failed_ = false;
};

}  // namespace databricks::support

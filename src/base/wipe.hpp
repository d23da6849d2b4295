#pragma once

#include <span>
#include <string>

namespace databricks::inline v0_2::internal {

/// Overwrites memory that held a secret, which no compiler optimises away.
void wipe(std::span<char> memory) noexcept;

/// Overwrites all the memory that the text has, and leaves it empty.
void wipe(std::string& text) noexcept;

}  // namespace databricks::inline v0_2::internal

#pragma once

#include <chrono>
#include <cstddef>
#include <string>

/// Randomness for ids and jitter; not for keys. Safe from any number of threads.
namespace databricks::inline v0_2::internal::random {

/// That many random bytes as lower-case hexadecimal digits.
[[nodiscard]] std::string hexadecimal(std::size_t bytes);

/// A random time in [low, high].
[[nodiscard]] std::chrono::milliseconds between(std::chrono::milliseconds low, std::chrono::milliseconds high);

}  // namespace databricks::inline v0_2::internal::random

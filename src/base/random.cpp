#include "base/random.hpp"

#include <random>

namespace databricks::random {

// A std::random_device for each call: it keeps no state that a fork could copy and no thread-local one that dlclose would trip over.

std::string hexadecimal(std::size_t bytes) {
  constexpr char kDigits[] = "0123456789abcdef";
  std::random_device device;
  std::string text;
  text.reserve(bytes * 2);
  for (std::size_t index = 0; index < bytes; ++index) {
    const unsigned int bits = device();
    text += kDigits[bits & 0xf];
    text += kDigits[bits >> 4 & 0xf];
  }
  return text;
}

std::chrono::milliseconds between(std::chrono::milliseconds low, std::chrono::milliseconds high) {
  if (high <= low) return low;
  std::random_device device;
  return std::chrono::milliseconds{
      std::uniform_int_distribution<std::chrono::milliseconds::rep>{low.count(), high.count()}(device)};
}

}  // namespace databricks::random

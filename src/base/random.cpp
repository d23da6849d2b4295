#include "base/random.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <random>
#include <span>

#if defined(__APPLE__)
#include <sys/random.h>
#elif !defined(_WIN32)
#include <unistd.h>
#endif

namespace databricks::inline v0_2::internal::random {
namespace {

constexpr std::size_t kMaxAtOnce = 256;  // getentropy() gives no more

// Asks the system each time: it keeps no state that a fork could copy and no thread-local one that dlclose would trip over.
void fill(std::span<unsigned char> bytes) {
#if !defined(_WIN32)
  // std::random_device takes as long for four bytes.
  if (getentropy(bytes.data(), bytes.size()) == 0) return;
#endif
  std::random_device device;
  std::generate(bytes.begin(), bytes.end(), [&] { return static_cast<unsigned char>(device()); });
}

/// For the distributions of the standard library.
struct Generator {
  using result_type = std::uint64_t;
  static constexpr result_type min() { return 0; }
  static constexpr result_type max() { return std::numeric_limits<result_type>::max(); }
  result_type operator()() const {
    unsigned char bytes[sizeof(result_type)];
    fill(bytes);
    result_type bits = 0;
    for (const unsigned char byte : bytes) bits = bits << 8 | byte;
    return bits;
  }
};

}  // namespace

std::string hexadecimal(std::size_t bytes) {
  constexpr char kDigits[] = "0123456789abcdef";
  unsigned char drawn[kMaxAtOnce];
  std::string text;
  text.reserve(bytes * 2);
  while (bytes > 0) {
    const auto part = std::span{drawn}.first(std::min(bytes, kMaxAtOnce));
    fill(part);
    for (const unsigned char byte : part) {
      text += kDigits[byte >> 4];
      text += kDigits[byte & 0xf];
    }
    bytes -= part.size();
  }
  return text;
}

std::chrono::milliseconds between(std::chrono::milliseconds low, std::chrono::milliseconds high) {
  if (high <= low) return low;
  Generator generator;
  return std::chrono::milliseconds{
      std::uniform_int_distribution<std::chrono::milliseconds::rep>{low.count(), high.count()}(generator)};
}

}  // namespace databricks::inline v0_2::internal::random

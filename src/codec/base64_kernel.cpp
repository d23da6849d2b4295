#include "codec/base64_kernel.hpp"

#include <array>
#include <cstdint>

namespace databricks::inline v0_2::internal::codec {
namespace {

constexpr std::uint32_t kStrange = 0x80;

constexpr std::array<std::uint8_t, 256> kValues = [] {
  std::array<std::uint8_t, 256> values{};
  values.fill(kStrange);
  for (std::size_t value = 0; value < kBase64Alphabet.size(); ++value) {
    values[static_cast<std::uint8_t>(kBase64Alphabet[value])] = static_cast<std::uint8_t>(value);
  }
  return values;
}();

std::size_t encode_plain(const char* bytes, std::size_t size, char* text) noexcept {
  std::size_t done = 0;
  for (; done + 3 <= size; done += 3, text += 4) {
    const auto byte = [&](std::size_t index) -> std::uint32_t {
      return static_cast<std::uint8_t>(bytes[done + index]);
    };
    const std::uint32_t group = byte(0) << 16 | byte(1) << 8 | byte(2);
    for (std::size_t index = 0; index < 4; ++index) text[index] = kBase64Alphabet[(group >> (18 - 6 * index)) & 0x3f];
  }
  return done;
}

std::size_t decode_plain(const char* text, std::size_t size, char* bytes) noexcept {
  std::size_t done = 0;
  for (; done + 4 <= size; done += 4, bytes += 3) {
    const auto value = [&](std::size_t index) -> std::uint32_t {
      return kValues[static_cast<std::uint8_t>(text[done + index])];
    };
    const std::uint32_t first = value(0);
    const std::uint32_t second = value(1);
    const std::uint32_t third = value(2);
    const std::uint32_t fourth = value(3);
    if (((first | second | third | fourth) & kStrange) != 0) break;
    bytes[0] = static_cast<char>(first << 2 | second >> 4);
    bytes[1] = static_cast<char>(second << 4 | third >> 2);
    bytes[2] = static_cast<char>(third << 6 | fourth);
  }
  return done;
}

constexpr Base64Kernel kPlain[] = {{"plain", &encode_plain, &decode_plain}};

}  // namespace

std::span<const Base64Kernel> base64_kernels_plain() noexcept { return kPlain; }

const Base64Kernel& base64_kernel() noexcept {
  for (const auto kernels : {base64_kernels_x86(), base64_kernels_neon()}) {
    if (!kernels.empty()) return kernels.front();
  }
  return kPlain[0];
}

}  // namespace databricks::inline v0_2::internal::codec

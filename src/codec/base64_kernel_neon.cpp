#include "codec/base64_kernel.hpp"

#if defined(__aarch64__) && defined(__GNUC__)
#define DATABRICKS_BASE64_NEON
#include <arm_neon.h>

#include <array>
#include <cstdint>
#endif

namespace databricks::inline v0_2::internal::codec {

#ifdef DATABRICKS_BASE64_NEON
namespace {

using Table = std::array<std::uint8_t, 64>;

constexpr Table kCharacters = [] {
  Table characters{};
  for (std::size_t value = 0; value < characters.size(); ++value) {
    characters[value] = static_cast<std::uint8_t>(kBase64Alphabet[value]);
  }
  return characters;
}();

/// The values of the characters from `first` on; 0x80 where a character is not in the alphabet.
constexpr Table values_from(std::uint8_t first) {
  Table values{};
  values.fill(0x80);
  for (std::size_t value = 0; value < kCharacters.size(); ++value) {
    const std::uint8_t character = kCharacters[value];
    if (character >= first && character < first + values.size()) {
      values[character - first] = static_cast<std::uint8_t>(value);
    }
  }
  return values;
}
constexpr Table kLowerHalf = values_from(0);
constexpr Table kUpperHalf = values_from(64);

uint8x16x4_t load(const Table& table) { return vld1q_u8_x4(table.data()); }

std::size_t encode_neon(const char* bytes, std::size_t size, char* text) noexcept {
  const uint8x16x4_t characters = load(kCharacters);
  const uint8x16_t six_bits = vdupq_n_u8(0x3f);
  std::size_t done = 0;
  for (; done + 48 <= size; done += 48, text += 64) {
    const uint8x16x3_t in = vld3q_u8(reinterpret_cast<const std::uint8_t*>(bytes + done));
    uint8x16x4_t out;
    out.val[0] = vshrq_n_u8(in.val[0], 2);
    out.val[1] = vandq_u8(vorrq_u8(vshlq_n_u8(in.val[0], 4), vshrq_n_u8(in.val[1], 4)), six_bits);
    out.val[2] = vandq_u8(vorrq_u8(vshlq_n_u8(in.val[1], 2), vshrq_n_u8(in.val[2], 6)), six_bits);
    out.val[3] = vandq_u8(in.val[2], six_bits);
    for (uint8x16_t& values : out.val) values = vqtbl4q_u8(characters, values);
    vst4q_u8(reinterpret_cast<std::uint8_t*>(text), out);
  }
  return done;
}

std::size_t decode_neon(const char* text, std::size_t size, char* bytes) noexcept {
  const uint8x16x4_t lower = load(kLowerHalf);
  const uint8x16x4_t upper = load(kUpperHalf);
  const uint8x16_t offset = vdupq_n_u8(64);
  std::size_t done = 0;
  for (; done + 64 <= size; done += 64, bytes += 48) {
    uint8x16x4_t in = vld4q_u8(reinterpret_cast<const std::uint8_t*>(text + done));
    uint8x16_t seen = vdupq_n_u8(0);
    for (uint8x16_t& values : in.val) {
      // A lookup beyond its table gives 0, or keeps what is there: one of the two always applies, but not from 128 on.
      const uint8x16_t strange = vandq_u8(values, vdupq_n_u8(0x80));
      values = vqtbx4q_u8(vqtbl4q_u8(lower, values), upper, vsubq_u8(values, offset));
      seen = vorrq_u8(seen, vorrq_u8(values, strange));
    }
    if ((vmaxvq_u8(seen) & 0x80) != 0) break;
    uint8x16x3_t out;
    out.val[0] = vorrq_u8(vshlq_n_u8(in.val[0], 2), vshrq_n_u8(in.val[1], 4));
    out.val[1] = vorrq_u8(vshlq_n_u8(in.val[1], 4), vshrq_n_u8(in.val[2], 2));
    out.val[2] = vorrq_u8(vshlq_n_u8(in.val[2], 6), in.val[3]);
    vst3q_u8(reinterpret_cast<std::uint8_t*>(bytes), out);
  }
  return done;
}

constexpr Base64Kernel kKernels[] = {{"neon", &encode_neon, &decode_neon}};

}  // namespace

std::span<const Base64Kernel> base64_kernels_neon() noexcept { return kKernels; }

#else

std::span<const Base64Kernel> base64_kernels_neon() noexcept { return {}; }

#endif

}  // namespace databricks::inline v0_2::internal::codec

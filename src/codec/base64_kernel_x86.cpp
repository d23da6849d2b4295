// Base64 by byte shuffles, after W. Muła and D. Lemire, "Faster Base64 Encoding and Decoding Using AVX2 Instructions" (2018).

#include "codec/base64_kernel.hpp"

#if defined(__x86_64__) && defined(__GNUC__)
#define DATABRICKS_BASE64_X86
#include <immintrin.h>
#endif

namespace databricks::inline v0_2::internal::codec {

#ifdef DATABRICKS_BASE64_X86
namespace {

// The two widths differ in the register only, so each step is written once for sixteen bytes and once for two such lanes. The functions
// carry their instruction set themselves: the rest of the library runs on any processor.
#define DATABRICKS_SSSE3 [[gnu::target("ssse3"), gnu::always_inline]] inline
#define DATABRICKS_AVX2 [[gnu::target("avx2"), gnu::always_inline]] inline

struct alignas(16) Lane {
  signed char at[16];
};

/// Bytes 0 1 2 become 1 0 2 1, so that each 32-bit part holds the four 6-bit values of a group where two multiplications can reach them.
constexpr Lane kSpread{{1, 0, 2, 1, 4, 3, 5, 4, 7, 6, 8, 7, 10, 9, 11, 10}};
/// What to add to a value to get its character, by class: 0 for a-z, 1 to 10 for digits, 11 for +, 12 for /, 13 for A-Z.
constexpr Lane kToCharacter{{'a' - 26, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52,
                             '0' - 52, '0' - 52, '+' - 62, '/' - 63, 'A', 0, 0}};
/// A character is in the alphabet when the bits for its high and its low half have none in common.
constexpr Lane kHighBits{
    {0x10, 0x10, 0x01, 0x02, 0x04, 0x08, 0x04, 0x08, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10}};
constexpr Lane kLowBits{
    {0x15, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x13, 0x1A, 0x1B, 0x1B, 0x1B, 0x1A}};
/// What to add to a character to get its value, by its high half; '/' has the place before that of '+'.
constexpr Lane kToValue{{0, 16, 19, 4, -65, -65, -71, -71, 0, 0, 0, 0, 0, 0, 0, 0}};
/// The three bytes of each 32-bit part, put together.
constexpr Lane kGather{{2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, -1, -1, -1, -1}};

DATABRICKS_SSSE3 __m128i lane(const Lane& lane) { return _mm_load_si128(reinterpret_cast<const __m128i*>(lane.at)); }
DATABRICKS_AVX2 __m256i lanes(const Lane& both) { return _mm256_broadcastsi128_si256(lane(both)); }

DATABRICKS_SSSE3 __m128i encode_lane(__m128i bytes) {
  const __m128i spread = _mm_shuffle_epi8(bytes, lane(kSpread));
  const __m128i first_and_third =
      _mm_mulhi_epu16(_mm_and_si128(spread, _mm_set1_epi32(0x0fc0fc00)), _mm_set1_epi32(0x04000040));
  const __m128i second_and_fourth =
      _mm_mullo_epi16(_mm_and_si128(spread, _mm_set1_epi32(0x003f03f0)), _mm_set1_epi32(0x01000010));
  const __m128i values = _mm_or_si128(first_and_third, second_and_fourth);
  const __m128i is_upper = _mm_and_si128(_mm_cmpgt_epi8(_mm_set1_epi8(26), values), _mm_set1_epi8(13));
  const __m128i kind = _mm_or_si128(_mm_subs_epu8(values, _mm_set1_epi8(51)), is_upper);
  return _mm_add_epi8(values, _mm_shuffle_epi8(lane(kToCharacter), kind));
}

DATABRICKS_AVX2 __m256i encode_lanes(__m256i bytes) {
  const __m256i spread = _mm256_shuffle_epi8(bytes, lanes(kSpread));
  const __m256i first_and_third =
      _mm256_mulhi_epu16(_mm256_and_si256(spread, _mm256_set1_epi32(0x0fc0fc00)), _mm256_set1_epi32(0x04000040));
  const __m256i second_and_fourth =
      _mm256_mullo_epi16(_mm256_and_si256(spread, _mm256_set1_epi32(0x003f03f0)), _mm256_set1_epi32(0x01000010));
  const __m256i values = _mm256_or_si256(first_and_third, second_and_fourth);
  const __m256i is_upper = _mm256_and_si256(_mm256_cmpgt_epi8(_mm256_set1_epi8(26), values), _mm256_set1_epi8(13));
  const __m256i kind = _mm256_or_si256(_mm256_subs_epu8(values, _mm256_set1_epi8(51)), is_upper);
  return _mm256_add_epi8(values, _mm256_shuffle_epi8(lanes(kToCharacter), kind));
}

/// @return false when a character is not in the alphabet; then `text` is left as it was.
DATABRICKS_SSSE3 bool decode_lane(__m128i& text) {
  const __m128i slash = _mm_set1_epi8('/');
  const __m128i high = _mm_and_si128(_mm_srli_epi32(text, 4), slash);  // 0x2f: the lookup ignores the bit beyond four
  const __m128i low = _mm_and_si128(text, slash);
  const __m128i strange = _mm_and_si128(_mm_shuffle_epi8(lane(kHighBits), high), _mm_shuffle_epi8(lane(kLowBits), low));
  if (_mm_movemask_epi8(_mm_cmpgt_epi8(strange, _mm_setzero_si128())) != 0) return false;
  const __m128i kind = _mm_add_epi8(_mm_cmpeq_epi8(text, slash), high);
  const __m128i values = _mm_add_epi8(text, _mm_shuffle_epi8(lane(kToValue), kind));
  const __m128i pairs = _mm_maddubs_epi16(values, _mm_set1_epi32(0x01400140));
  text = _mm_shuffle_epi8(_mm_madd_epi16(pairs, _mm_set1_epi32(0x00011000)), lane(kGather));
  return true;
}

DATABRICKS_AVX2 bool decode_lanes(__m256i& text) {
  const __m256i slash = _mm256_set1_epi8('/');
  const __m256i high = _mm256_and_si256(_mm256_srli_epi32(text, 4), slash);
  const __m256i low = _mm256_and_si256(text, slash);
  if (_mm256_testz_si256(_mm256_shuffle_epi8(lanes(kHighBits), high), _mm256_shuffle_epi8(lanes(kLowBits), low)) == 0)
    return false;
  const __m256i kind = _mm256_add_epi8(_mm256_cmpeq_epi8(text, slash), high);
  const __m256i values = _mm256_add_epi8(text, _mm256_shuffle_epi8(lanes(kToValue), kind));
  const __m256i pairs = _mm256_maddubs_epi16(values, _mm256_set1_epi32(0x01400140));
  const __m256i gathered = _mm256_shuffle_epi8(_mm256_madd_epi16(pairs, _mm256_set1_epi32(0x00011000)), lanes(kGather));
  text = _mm256_permutevar8x32_epi32(gathered, _mm256_setr_epi32(0, 1, 2, 4, 5, 6, -1, -1));
  return true;
}

#undef DATABRICKS_SSSE3
#undef DATABRICKS_AVX2

// Registers are wider than what they hold of groups: a load reads, and a store writes, some bytes beyond. The loops end early enough for
// these to be inside of both buffers.

[[gnu::target("ssse3")]] std::size_t encode_ssse3(const char* bytes, std::size_t size, char* text) noexcept {
  std::size_t done = 0;
  for (; done + 16 <= size; done += 12, text += 16) {
    const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + done));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(text), encode_lane(block));
  }
  return done;
}

[[gnu::target("avx2")]] std::size_t encode_avx2(const char* bytes, std::size_t size, char* text) noexcept {
  std::size_t done = 0;
  for (; done + 28 <= size; done += 24, text += 32) {
    const __m256i block = _mm256_loadu2_m128i(reinterpret_cast<const __m128i*>(bytes + done + 12),
                                              reinterpret_cast<const __m128i*>(bytes + done));
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(text), encode_lanes(block));
  }
  return done;
}

[[gnu::target("ssse3")]] std::size_t decode_ssse3(const char* text, std::size_t size, char* bytes) noexcept {
  std::size_t done = 0;
  for (; done + 24 <= size; done += 16, bytes += 12) {
    __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text + done));
    if (!decode_lane(block)) break;
    _mm_storeu_si128(reinterpret_cast<__m128i*>(bytes), block);
  }
  return done;
}

[[gnu::target("avx2")]] std::size_t decode_avx2(const char* text, std::size_t size, char* bytes) noexcept {
  std::size_t done = 0;
  for (; done + 44 <= size; done += 32, bytes += 24) {
    __m256i block = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(text + done));
    if (!decode_lanes(block)) break;
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(bytes), block);
  }
  return done;
}

constexpr Base64Kernel kKernels[] = {{"avx2", &encode_avx2, &decode_avx2}, {"ssse3", &encode_ssse3, &decode_ssse3}};

}  // namespace

std::span<const Base64Kernel> base64_kernels_x86() noexcept {
  const std::span<const Base64Kernel> all{kKernels};
  if (__builtin_cpu_supports("avx2")) return all;
  return __builtin_cpu_supports("ssse3") ? all.last(1) : all.first(0);
}

#else

std::span<const Base64Kernel> base64_kernels_x86() noexcept { return {}; }

#endif

}  // namespace databricks::inline v0_2::internal::codec

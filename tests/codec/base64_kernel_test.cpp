#include "codec/base64_kernel.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "codec/base64.hpp"

namespace databricks::internal::codec {
namespace {

constexpr char kUntouched = '\x5a';
constexpr std::size_t kMaxLength = 300;

std::vector<Base64Kernel> all_kernels() {
  std::vector<Base64Kernel> kernels;
  for (const auto family : {base64_kernels_x86(), base64_kernels_neon(), base64_kernels_plain()}) {
    kernels.insert(kernels.end(), family.begin(), family.end());
  }
  return kernels;
}

std::string random_bytes(std::size_t size) {
  static std::minstd_rand random{42};
  std::string bytes(size, '\0');
  std::ranges::generate(bytes, [] { return static_cast<char>(random()); });
  return bytes;
}

class Base64Kernels : public testing::TestWithParam<Base64Kernel> {};

TEST_P(Base64Kernels, EncodeAsThePlainOneDoes) {
  for (std::size_t size = 0; size <= kMaxLength; ++size) {
    const std::string bytes = random_bytes(size);
    std::string expected(size / 3 * 4, '\0');
    base64_kernels_plain().front().encode(bytes.data(), size, expected.data());
    std::string text(expected.size() + 1, kUntouched);
    const std::size_t done = GetParam().encode(bytes.data(), size, text.data());
    ASSERT_EQ(done % 3, 0U);
    ASSERT_LE(done, size);
    EXPECT_EQ(text.substr(0, done / 3 * 4), expected.substr(0, done / 3 * 4)) << size;
    EXPECT_EQ(text.back(), kUntouched) << "written beyond the end, " << size;
  }
}

TEST_P(Base64Kernels, DecodeAsThePlainOneDoes) {
  for (std::size_t size = 0; size <= kMaxLength; ++size) {
    const std::string expected = random_bytes(size * 3);
    const std::string text = to_base64(expected);
    std::string bytes(expected.size() + 1, kUntouched);
    const std::size_t done = GetParam().decode(text.data(), text.size(), bytes.data());
    ASSERT_EQ(done % 4, 0U);
    EXPECT_EQ(bytes.substr(0, done / 4 * 3), expected.substr(0, done / 4 * 3)) << size;
    EXPECT_EQ(bytes.back(), kUntouched) << "written beyond the end, " << size;
  }
}

TEST_P(Base64Kernels, TakeMostOfALongText) {
  const std::string bytes = random_bytes(3 * kMaxLength);
  std::string text(4 * kMaxLength, '\0');
  constexpr std::size_t kMaxBlockSize = 64;
  EXPECT_GT(GetParam().encode(bytes.data(), bytes.size(), text.data()), bytes.size() - kMaxBlockSize);
  text = to_base64(bytes);
  EXPECT_GT(GetParam().decode(text.data(), text.size(), text.data()), text.size() - kMaxBlockSize);
}

TEST_P(Base64Kernels, StopBeforeTheBlockOfAnyOtherCharacter) {
  constexpr std::size_t kSize = 96;
  const std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const std::string bytes = random_bytes(kSize / 4 * 3);
  for (int character = 0; character < 256; ++character) {
    if (alphabet.find(static_cast<char>(character)) != std::string_view::npos) continue;
    for (std::size_t position = 0; position < kSize; ++position) {
      std::string text = to_base64(bytes);
      text[position] = static_cast<char>(character);
      std::string decoded(kSize, kUntouched);
      const std::size_t done = GetParam().decode(text.data(), text.size(), decoded.data());
      ASSERT_LE(done, position / 4 * 4) << character;
      ASSERT_EQ(decoded.substr(0, done / 4 * 3), bytes.substr(0, done / 4 * 3)) << character << " at " << position;
    }
  }
}

TEST_P(Base64Kernels, DecodeInPlace) {
  for (std::size_t size = 0; size <= kMaxLength; ++size) {
    const std::string expected = random_bytes(size * 3);
    std::string text = to_base64(expected);
    const std::size_t done = GetParam().decode(text.data(), text.size(), text.data());
    EXPECT_EQ(text.substr(0, done / 4 * 3), expected.substr(0, done / 4 * 3)) << size;
    EXPECT_EQ(text.substr(done), to_base64(expected).substr(done)) << "what is not read yet was overwritten, " << size;
  }
}

INSTANTIATE_TEST_SUITE_P(Of, Base64Kernels, testing::ValuesIn(all_kernels()),
                         [](const auto& kernel) { return std::string{kernel.param.name}; });

TEST(Base64Kernels, TheFastestOfThisProcessorIsUsed) { EXPECT_EQ(base64_kernel().name, all_kernels().front().name); }

}  // namespace
}  // namespace databricks::internal::codec

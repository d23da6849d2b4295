#include <databricks/bytes.hpp>

#include <gtest/gtest.h>

#include <array>
#include <concepts>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <databricks/secret.hpp>

namespace databricks {
namespace {

TEST(Bytes, AreMadeOfTextsAndBytes) {
  EXPECT_EQ(Bytes("print(1)").text(), "print(1)");
  EXPECT_EQ(Bytes(std::string("a\0b", 3)).size(), 3U);
  EXPECT_EQ(Bytes(std::string_view{"abc"}).text(), "abc");
  const std::vector<std::byte> content{std::byte{0}, std::byte{255}, std::byte{65}};
  EXPECT_EQ(Bytes(std::span{content}).text(), std::string("\0\xff"
                                                          "A",
                                                          3));
}

TEST(Bytes, AreMadeOfLiteralsUpToTheirEnd) {
  EXPECT_EQ(Bytes{"\x01\x00\xff"}.text(), std::string("\x01\x00\xff", 3));
  EXPECT_EQ(Bytes{"ends in two\0"}.size(), 12U) << "only the NUL that every literal has does not count";
  const Bytes assigned = "a\0b";
  EXPECT_EQ(assigned.size(), 3U);
  const std::optional<Bytes> member = "a\0b";
  EXPECT_EQ(member->size(), 3U);
}

/// Four bytes, two of them NUL.
template <class Byte>
constexpr std::array<Byte, 4> kBytes{Byte{0}, Byte{127}, Byte{65}, Byte{0}};

template <class Range>
concept MakesBytes = std::convertible_to<const Range&, Bytes> && std::convertible_to<const Range&, SecretBytes>;

template <class Byte>
class BytesFrom : public ::testing::Test {};
using ByteTypes = ::testing::Types<char, unsigned char, std::byte>;
TYPED_TEST_SUITE(BytesFrom, ByteTypes);

TYPED_TEST(BytesFrom, RangesAreWhole) {
  constexpr auto& kArray = kBytes<TypeParam>;
  const std::string expected(
      "\0\x7f"
      "A\0",
      4);
  EXPECT_EQ(Bytes{kArray}.text(), expected);
  EXPECT_EQ(Bytes{std::span{kArray}}.text(), expected);
  EXPECT_EQ(SecretBytes{std::span{kArray}}.reveal(), expected);
  std::vector<TypeParam> changeable{kArray.begin(), kArray.end()};
  EXPECT_EQ(Bytes{changeable}.text(), expected);
  EXPECT_EQ(Bytes{std::span{changeable}}.text(), expected);
  EXPECT_EQ(SecretBytes{changeable}.reveal(), expected);
}

TEST(Bytes, AreMadeOfAnArrayWhole) {
  const unsigned char key[] = {1, 0, 2, 0};
  EXPECT_EQ(Bytes{key}.size(), 4U);
  const char characters[] = {'a', '\0', 'b'};
  EXPECT_EQ(Bytes{characters}.size(), 3U);
}

// Text up to its NUL, or bytes? Only the caller knows.
static_assert(!std::is_constructible_v<Bytes, char (&)[8]>);
static_assert(!std::is_constructible_v<SecretBytes, char (&)[8]>);
static_assert(!MakesBytes<std::vector<int>>);
static_assert(!MakesBytes<std::vector<bool>>);
static_assert(MakesBytes<std::vector<char>>);

TEST(Bytes, GiveTheirContentAsBytes) {
  const Bytes bytes{std::string("\0\xff", 2)};
  ASSERT_EQ(bytes.bytes().size(), 2U);
  EXPECT_EQ(bytes.bytes()[0], std::byte{0});
  EXPECT_EQ(bytes.bytes()[1], std::byte{255});
}

TEST(Bytes, MayBeEmpty) {
  EXPECT_TRUE(Bytes{}.empty());
  EXPECT_TRUE(Bytes{""}.empty());
  EXPECT_TRUE(Bytes(std::span<const std::byte>{}).empty());
  EXPECT_TRUE(Bytes{}.bytes().empty());
  EXPECT_FALSE(Bytes(std::string(1, '\0')).empty());
}

TEST(Bytes, HandTheirContentOver) {
  Bytes bytes{"content"};
  EXPECT_EQ(std::move(bytes).take(), "content");
}

TEST(Bytes, CompareContent) {
  EXPECT_EQ(Bytes{"a"}, Bytes{"a"});
  EXPECT_NE(Bytes{"a"}, Bytes(std::string("a\0", 2)));
}

}  // namespace
}  // namespace databricks

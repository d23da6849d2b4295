#include <databricks/bytes.hpp>

#include <gtest/gtest.h>

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

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

#include "base/utf16.hpp"

#include <gtest/gtest.h>

#include <string>

namespace databricks::internal {
namespace {

/// UTF-16 of both byte orders, as the compiler makes it.
std::string bytes(std::u16string_view text, ByteOrder order) {
  std::string result;
  for (const char16_t unit : text) {
    const char low = static_cast<char>(unit & 0xff);
    const char high = static_cast<char>(unit >> 8);
    result += order == ByteOrder::little ? std::string{low, high} : std::string{high, low};
  }
  return result;
}

class Utf16 : public ::testing::TestWithParam<ByteOrder> {};

TEST_P(Utf16, BecomesUtf8) {
  const auto read = [](std::u16string_view text) { return utf8_from_utf16(bytes(text, GetParam()), GetParam()); };
  EXPECT_EQ(read(u""), "");
  EXPECT_EQ(read(u"[DEFAULT]\r\n"), "[DEFAULT]\r\n");
  EXPECT_EQ(read(u"\u007f\u0080\u07ff\u0800\uffff"), "\x7f\xc2\x80\xdf\xbf\xe0\xa0\x80\xef\xbf\xbf");
  EXPECT_EQ(read(u"\U00010000\U0001f511\U0010ffff"), "\xf0\x90\x80\x80\xf0\x9f\x94\x91\xf4\x8f\xbf\xbf");
}

TEST_P(Utf16, IsWhole) {
  const auto is_read = [](std::u16string_view text) {
    return utf8_from_utf16(bytes(text, GetParam()), GetParam()).has_value();
  };
  EXPECT_FALSE(is_read(u"a\xd800"));
  EXPECT_FALSE(
      is_read(u"\xd800"
              u"a"));
  EXPECT_FALSE(is_read(u"\xd800\xd800"));
  EXPECT_FALSE(is_read(u"\xdc00"));
  EXPECT_FALSE(utf8_from_utf16(std::string_view{"a\0b", 3}, GetParam())) << "half a character";
}

INSTANTIATE_TEST_SUITE_P(Each, Utf16, ::testing::Values(ByteOrder::little, ByteOrder::big),
                         [](const auto& parameter) { return parameter.param == ByteOrder::little ? "Little" : "Big"; });

}  // namespace
}  // namespace databricks::internal

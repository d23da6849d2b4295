#include "base/text.hpp"

#include <gtest/gtest.h>

#include <string>

namespace databricks::internal::text {
namespace {

TEST(Text, IgnoresTheCaseOfAsciiCharacters) {
  EXPECT_TRUE(equal_ignoring_case("Retry-After", "retry-AFTER"));
  EXPECT_FALSE(equal_ignoring_case("Retry-After", "Retry_After"));
  EXPECT_FALSE(equal_ignoring_case("a", "ab"));
  EXPECT_FALSE(equal_ignoring_case("É", "é"));
  EXPECT_TRUE(equal_ignoring_case("", ""));
  EXPECT_FALSE(equal_ignoring_case("@", "`"));
  EXPECT_EQ(lower_case("AbC-É[1"), "abc-É[1");
}

TEST(Text, TakesWhiteSpaceOffBothEnds) {
  EXPECT_EQ(trim(" \t a b \r\n"), "a b");
  EXPECT_EQ(trim(" \n "), "");
  EXPECT_EQ(trim(""), "");
}

TEST(Text, TellsWebPagesFromJson) {
  EXPECT_TRUE(is_html("\n <!DOCTYPE html>"));
  EXPECT_FALSE(is_html(R"({"message": "<b>"})"));
  EXPECT_FALSE(is_html(""));
}

TEST(Text, ReplacesEveryOccurrence) {
  std::string text = "a secret, secretsecret and *";
  replace_all(text, "secret", "***");
  EXPECT_EQ(text, "a ***, ****** and *");
  replace_all(text, "*", "**");
  EXPECT_EQ(text, "a ******, ************ and **");
}

TEST(PrintableText, HasNoControlCharacters) {
  EXPECT_EQ(printable(std::string("a\r\nb\0c\x1b[1m\x7f", 11), 100), "a  b c [1m ");
}

TEST(PrintableText, IsCutOffAtTheLimit) {
  EXPECT_EQ(printable("12345", 5), "12345");
  EXPECT_EQ(printable("123456", 5), "12345...");
  EXPECT_EQ(printable("", 5), "");
}

TEST(PrintableText, IsCutOffBetweenCharacters) {
  EXPECT_EQ(printable("aéé", 4), "aé...");
  EXPECT_EQ(printable("😀😀", 7), "😀...");
}

TEST(PrintableText, IsUtf8WhateverItIsMadeOf) {
  EXPECT_EQ(printable("caf\xe9!", 100), "caf?!");
  EXPECT_EQ(printable("\xff\xfe", 100), "??");
  EXPECT_EQ(printable("é\xc3", 100), "é?");
  EXPECT_EQ(printable("\xc0\xaf", 100), "??");
  EXPECT_EQ(printable("\xed\xa0\x80", 100), "???");
  EXPECT_EQ(printable("\xf4\x90\x80\x80", 100), "????");
  EXPECT_EQ(printable("é€😀", 100), "é€😀");
}

}  // namespace
}  // namespace databricks::internal::text

#include "codec/base64.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace databricks::internal::codec {
namespace {

// The samples of RFC 4648, section 10.
const std::vector<std::pair<std::string, std::string>> kSamples{{"", ""},
                                                                {"f", "Zg=="},
                                                                {"fo", "Zm8="},
                                                                {"foo", "Zm9v"},
                                                                {"foob", "Zm9vYg=="},
                                                                {"fooba", "Zm9vYmE="},
                                                                {"foobar", "Zm9vYmFy"}};

TEST(Base64, WritesWithPadding) {
  for (const auto& [content, text] : kSamples) EXPECT_EQ(to_base64(content), text);
}

TEST(Base64, ReadsWithAndWithoutPadding) {
  for (const auto& [content, text] : kSamples) {
    EXPECT_EQ(from_base64(text), content);
    EXPECT_EQ(from_base64(text.substr(0, text.find('='))), content);
  }
}

TEST(Base64, BringsEveryByteBack) {
  std::string content;
  for (int byte = 0; byte < 256; ++byte) content += static_cast<char>(byte);
  for (std::size_t length = 0; length <= content.size(); ++length) {
    EXPECT_EQ(from_base64(to_base64(content.substr(0, length))), content.substr(0, length));
  }
}

TEST(Base64, ReadsTheUrlAlphabetToo) {
  EXPECT_EQ(from_base64("-_-_"), from_base64("+/+/"));
  EXPECT_EQ(from_base64("-_-_"), "\xfb\xff\xbf");
}

TEST(Base64, ReadsLinesAndBlanks) {
  const std::string content(1000, '\x7e');
  const std::string text = to_base64(content);
  for (const std::string_view end : {"\n", "\r\n", " ", "\t", " \n \n"}) {
    for (const std::size_t width : {1U, 3U, 4U, 64U, 76U, 77U}) {
      std::string lines{end};
      for (std::size_t begin = 0; begin < text.size(); begin += width) {
        lines.append(text, begin, width).append(end);
      }
      EXPECT_EQ(from_base64(lines), content) << width;
    }
  }
  EXPECT_EQ(from_base64("Z g\n=\r\n="), "f");
  EXPECT_EQ(from_base64(" \n"), "");
}

TEST(Base64, ReadsTheUrlAlphabetInLongTexts) {
  std::string content;
  for (int byte = 0; byte < 256; ++byte) content += static_cast<char>(255 - byte);
  std::string text = to_base64(content);
  for (char& character : text) character = character == '+' ? '-' : character == '/' ? '_' : character;
  EXPECT_EQ(from_base64(text), content);
}

TEST(Base64, RefusesOtherTexts) {
  for (const char* text : {"Z",       "Zg=",  "Zg===",    "=",        "==",       "Zg==Zg==", "Z=g=",      "Zm9v=",
                           "Zm9vYg=", "Zm9*", "Zm9v====", "é",        "*m9v",     "Zg=\n",    "Zg== Zg==", "Zm9v Z",
                           "\n=",     "Z*9v", "Zm*v",     "Zm9v*g==", "Zm9vY*==", "Zm9vYm*=", "Zm9vYm*"}) {
    EXPECT_EQ(from_base64(text), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace databricks::internal::codec

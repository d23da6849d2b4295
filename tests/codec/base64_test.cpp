#include "codec/base64.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace databricks::codec {
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

TEST(Base64, RefusesOtherTexts) {
  for (const char* text : {"Z",     "Zg=",     "Zg===",     "=",        "==",       "Zg==Zg==", "Z=g=",
                           "Zm9v=", "Zm9vYg=", "Zm9v YmFy", "Zm9v\n",   "Zm9*",     "Zm9v====", "é",
                           "*m9v",  "Z*9v",    "Zm*v",      "Zm9v*g==", "Zm9vY*==", "Zm9vYm*=", "Zm9vYm*"}) {
    EXPECT_EQ(from_base64(text), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace databricks::codec

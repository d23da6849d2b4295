#include "config/profile_file.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace databricks::internal {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::string value(std::string_view line) {
  const std::string text = "[p]\n" + std::string{line} + "\n";
  const auto file = read_profiles(text, "cfg");
  return file ? file->sections.at("p").at("key").text : "error: " + file.error().message;
}

std::string problem(std::string_view text) {
  const auto file = read_profiles(text, "/home/me/.databrickscfg");
  return file ? "none" : file.error().message;
}

TEST(ProfileFile, TakesKeyAndValueApart) {
  EXPECT_EQ(value("key = value"), "value");
  EXPECT_EQ(value("key=value"), "value");
  EXPECT_EQ(value("  key   =   a value with spaces  "), "a value with spaces");
  EXPECT_EQ(value("key: value"), "value");
  EXPECT_EQ(value("KEY = value"), "value");
  EXPECT_EQ(value("key = https://host/?o=1"), "https://host/?o=1");
  EXPECT_EQ(value("key = 100%"), "100%");
  EXPECT_EQ(value("key ="), "");
}

TEST(ProfileFile, BeginsACommentOnlyAfterASpace) {
  EXPECT_EQ(value("key = pass#word"), "pass#word");
  EXPECT_EQ(value("key = pass;word"), "pass;word");
  EXPECT_EQ(value("key = word # comment"), "word");
  EXPECT_EQ(value("key = word ; comment"), "word");
  EXPECT_EQ(value("key = word\t# comment"), "word");
  EXPECT_EQ(value("# a comment\n; another\nkey = word"), "word");
  EXPECT_EQ(value("key = # nothing"), "");
}

TEST(ProfileFile, TakesQuotesOff) {
  EXPECT_EQ(value("key = \"a value\""), "a value");
  EXPECT_EQ(value("key = 'a # value'"), "a # value");
  EXPECT_EQ(value("key = \"a value\" # comment"), "a value");
  EXPECT_EQ(value("key = \"open"), "\"open");
  EXPECT_EQ(value("key = \"a\"b"), "\"a\"b");
  EXPECT_EQ(value("key = ''"), "");
}

TEST(ProfileFile, KeepsSectionsApart) {
  const auto file = read_profiles("[DEFAULT]\nhost = a\n[my.profile-1]  # mine\ntoken = t\n", "cfg");
  ASSERT_TRUE(file.has_value());
  EXPECT_EQ(file->sections.size(), 2U);
  EXPECT_FALSE(file->sections.at("my.profile-1").contains("host"));
  EXPECT_EQ(file->sections.at("my.profile-1").at("token").line, 4);
}

TEST(ProfileFile, ReadsWindowsLines) {
  const auto file = read_profiles("[p]\r\nhost = a\r\ntoken = t", "cfg");
  ASSERT_TRUE(file.has_value());
  EXPECT_EQ(file->sections.at("p").at("host").text, "a");
  EXPECT_EQ(file->sections.at("p").at("token").text, "t");
}

TEST(ProfileFile, TakesTheLastOfTwoValues) {
  EXPECT_EQ(value("key = first\nkey = second"), "second");
  EXPECT_EQ(value("key = first\n[other]\n[p]\nkey = second"), "second");
}

TEST(ProfileFile, NamesFileAndLineOfWhatIsMalformed) {
  EXPECT_THAT(problem("[p]\n\nno separator\n"), HasSubstr("/home/me/.databrickscfg:3: "));
  EXPECT_THAT(problem("[p\nkey = 1\n"),
              HasSubstr(".databrickscfg:1: this line is malformed: a section is written as [name]"));
  EXPECT_THAT(problem("[]\n"), HasSubstr(":1: "));
  EXPECT_THAT(problem("[p] x\n"), HasSubstr(":1: "));
  EXPECT_THAT(problem("[p]\n= value\n"), HasSubstr(":2: "));
  EXPECT_THAT(problem("[p]\ntwo words = value\n"), HasSubstr(":2: "));
  EXPECT_THAT(problem("# comment\nkey = 1\n"),
              HasSubstr(":2: this line is malformed: a setting stands before the first [profile]"));
}

TEST(ProfileFile, DoesNotQuoteAMalformedLine) {
  EXPECT_THAT(problem("[p]\ndapi-canary-secret\n"), Not(HasSubstr("canary")));
}

TEST(ProfileFile, SurvivesAnything) {
  for (const std::string_view text : {"", "\n\n", "[", "]", "=", ":", "[p]\n\0x=1", "\"", "[p]\nkey = '"}) {
    static_cast<void>(read_profiles(text, "cfg"));
  }
}

TEST(ProfileFile, RefusesLinesOfAnOldMacintosh) {
  EXPECT_THAT(problem("[p]\na\rkey = value\n"), HasSubstr(":2: this line is malformed"));
}

}  // namespace
}  // namespace databricks::internal

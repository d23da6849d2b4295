#include <gmock/gmock.h>

#include <string>
#include <utility>
#include <vector>

#include "support/reading.hpp"

namespace databricks::internal {
namespace {

using support::defect_of;
using support::read;
using support::Sample;
using ::testing::HasSubstr;

std::string unknown(const UnknownFields& fields, std::string_view name) {
  const std::string* text = fields.find(name);
  return text != nullptr ? *text : "(absent)";
}

TEST(DecodeUnknownFields, KeepsThemByteForByte) {
  const std::vector<std::string> texts{"null",
                                       "true",
                                       "false",
                                       "0",
                                       "-0",
                                       "1.50",
                                       "1E+2",
                                       "12345678901234567890123",
                                       "\"\"",
                                       R"("\u00e9 \ud83d\ude00 \" \\ \/")",
                                       "\"é\"",
                                       "[]",
                                       "{}",
                                       "[ 1 , 2 ]",
                                       "[[[]], {}, [{}]]",
                                       R"({ "a" : { "b" : [ null, "}", "]", ",", "\"" ] } })",
                                       "{\n  \"a\": 1,\n  \"a\": 2\n}"};
  for (const std::string& text : texts) {
    const Sample first = read(R"({"new": )" + text + R"(, "text": "t"})");
    EXPECT_EQ(unknown(first.unknown_fields, "new"), text);
    EXPECT_EQ(first.text, "t") << text;
    EXPECT_EQ(unknown(read(R"({"text": "t", "new": )" + text + "}").unknown_fields, "new"), text)
        << "as the last member";
    EXPECT_EQ(unknown(read("{\"new\"\t:\n " + text + " \r\n\t}  ").unknown_fields, "new"), text)
        << "with white space around";
  }
}

TEST(DecodeUnknownFields, KeepsThemAtEveryLevel) {
  const Sample sample = read(R"({"a": 1, "child": {"b": 2, "child": {"c": 3}}, "parts": [{"d": 4}, {"e": [5]}],
                                 "part_by_name": {"left": {"f": "6"}}})");
  EXPECT_EQ(unknown(sample.unknown_fields, "a"), "1");
  EXPECT_EQ(unknown(sample.child->unknown_fields, "b"), "2");
  EXPECT_EQ(unknown(sample.child->child->unknown_fields, "c"), "3");
  EXPECT_EQ(unknown(sample.parts.at(0).unknown_fields, "d"), "4");
  EXPECT_EQ(unknown(sample.parts.at(1).unknown_fields, "e"), "[5]");
  EXPECT_EQ(unknown(sample.part_by_name.at("left").unknown_fields, "f"), "\"6\"");
}

TEST(DecodeUnknownFields, KeepsTheirOrder) {
  const Sample sample = read(R"({"z": 1, "text": "t", "a": 2, "m": 3})");
  std::vector<std::string> names;
  for (const auto& [name, json] : sample.unknown_fields) names.push_back(name);
  EXPECT_THAT(names, ::testing::ElementsAre("z", "a", "m"));
}

TEST(DecodeUnknownFields, ReadsTheEscapesOfTheirNames) {
  EXPECT_EQ(unknown(read(R"({"a\n\u00e9": 1})").unknown_fields, "a\né"), "1");
  EXPECT_EQ(unknown(read(R"({"": 1})").unknown_fields, ""), "1");
}

TEST(DecodeUnknownFields, LetsTheLastOfSeveralOfOneNameCount) {
  const Sample sample = read(R"({"new": [1], "new": [2]})");
  EXPECT_EQ(sample.unknown_fields.size(), 1U);
  EXPECT_EQ(unknown(sample.unknown_fields, "new"), "[2]");
}

TEST(DecodeUnknownFields, ComeBackWhenTheModelIsWritten) {
  const std::string json = R"({"text":"t","new":{ "a" : [ 1.50, "\u00e9" ] },"other":1E2})";
  EXPECT_EQ(encode(read(json)), json);
}

TEST(DecodeUnknownFields, RefusesMalformedOnes) {
  for (const char* text : {"tru",
                           "truee",
                           "nul",
                           "nulll",
                           "flase",
                           "01",
                           "1.",
                           "-",
                           "1e",
                           "\"\\x\"",
                           "\"\\u12\"",
                           "\"open",
                           "[1",
                           "[1,]",
                           "[,]",
                           "[1 2]",
                           "{\"a\"}",
                           "{\"a\":}",
                           "{\"a\" 1}",
                           "{1: 2}",
                           "{\"a\": 1,}",
                           "[}",
                           "{]",
                           "[[1]",
                           "{\"a\": [}",
                           "'a'",
                           "undefined",
                           "",
                           "\"line\nbreak\"",
                           "\"\x01\"",
                           "[tru]",
                           "{\"a\": 01}",
                           "[\"\\x\"]"}) {
    EXPECT_THAT(defect_of(std::string(R"({"new": )") + text + "}"), HasSubstr("not JSON")) << text;
    EXPECT_THAT(defect_of(std::string(R"({"new": )") + text + R"(, "text": "t"})"), HasSubstr("not JSON")) << text;
    EXPECT_THAT(defect_of(std::string(R"({"parts": [{"new": )") + text + "}]}"), HasSubstr("not JSON")) << text;
  }
}

TEST(DecodeUnknownFields, NamesThePathOfAMalformedOne) {
  EXPECT_THAT(defect_of(R"({"child": {"new": tru}})"), HasSubstr("$.child.new: not JSON"));
}

}  // namespace
}  // namespace databricks::internal

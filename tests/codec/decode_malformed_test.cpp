#include <gmock/gmock.h>

#include <cstddef>
#include <string>

#include "support/reading.hpp"

namespace databricks::internal {
namespace {

using support::defect_of;
using support::read;
using support::Sample;
using ::testing::HasSubstr;

std::string copies_of(const std::string& text, int times) {
  std::string result;
  result.reserve(text.size() * static_cast<std::size_t>(times));
  for (int time = 0; time < times; ++time) result += text;
  return result;
}

/// That many objects inside each other, the outermost one included.
std::string nested_children(int depth) {
  return copies_of(R"({"child":)", depth - 1) + "{}" + std::string(static_cast<std::size_t>(depth - 1), '}');
}

/// An object that holds lists, `depth` levels in all.
std::string nested_lists(int depth) {
  const auto lists = static_cast<std::size_t>(depth - 1);
  return R"({"new":)" + std::string(lists, '[') + std::string(lists, ']') + "}";
}

TEST(DecodeMalformed, TakesTwoHundredLevels) {
  EXPECT_EQ(defect_of(nested_children(200)), "");
  EXPECT_EQ(defect_of(nested_lists(200)), "");
}

TEST(DecodeMalformed, RefusesALevelMore) {
  EXPECT_THAT(defect_of(nested_children(201)), HasSubstr("nested deeper than 200 levels"));
  EXPECT_THAT(defect_of(nested_lists(201)), HasSubstr("$.new: nested deeper than 200 levels"));
}

TEST(DecodeMalformed, SurvivesAMillionLevels) {
  EXPECT_THAT(defect_of(nested_children(1'000'000)), HasSubstr("nested deeper"));
  EXPECT_THAT(defect_of(nested_lists(1'000'000)), HasSubstr("nested deeper"));
  EXPECT_NE(defect_of(copies_of(R"({"child":)", 1'000'000)), "");
  EXPECT_NE(defect_of(R"({"new":)" + std::string(1'000'000, '[')), "");
  EXPECT_NE(defect_of(std::string(1'000'000, '[')), "");
  EXPECT_NE(codec::json_defect(std::string(1'000'000, '[') + std::string(1'000'000, ']')), "");
}

TEST(DecodeMalformed, RefusesTextBehindTheObject) {
  for (const char* json :
       {"{} {}", "{}}", "{}]", "{}x", "{},", "{} 1", R"({"text": "t"} null)", "null x", "null null", "nullx", "nul"}) {
    EXPECT_THAT(defect_of(json), HasSubstr("not JSON")) << json;
  }
  EXPECT_NE(defect_of(std::string("{}\0", 3)), "");
}

TEST(DecodeMalformed, RefusesBrokenObjects) {
  for (const char* json : {"{",
                           "}",
                           "{\"text\"",
                           "{\"text\":",
                           "{\"text\": \"t\"",
                           "{\"text\": \"t\",",
                           "{\"text\": \"t\",}",
                           "{,}",
                           "{\"text\" \"t\"}",
                           "{text: 1}",
                           "{\"text\": \"t\" \"flag\": true}",
                           "{\"tags\": [\"a\" \"b\"]}",
                           "{\"tags\": [\"a\",]}",
                           "{\"tags\": [,\"a\"]}",
                           "{\"tags\": [\"a\"}",
                           "{\"tags\": [\"a\"",
                           "{\"labels\": {\"a\": \"b\",}}",
                           "{\"labels\": {\"a\"}}",
                           "{\"flag\": tru}",
                           "{\"flag\": truee}",
                           "{\"text\": nul}",
                           "{\"text\": \"\\x\"}",
                           "{\"text\": \"\\u00\"}",
                           "{\"text\": \"a\nb\"}",
                           "{\"te\\xt\": 1}",
                           "{\"text\": 't'}",
                           "<html></html>"}) {
    EXPECT_NE(defect_of(json), "") << json;
  }
}

const std::string kEverything = R"({
  "child": {"text": "in\u00e9\n"}, "colour": "RED", "content": "AAEC", "factor": -2.5e1, "flag": true,
  "free_form": {"a": [1, "2", null]}, "labels": {"team": "data"}, "level": -7, "limit": 90, "number": "123",
  "part_by_name": {"left": {"name": "L"}}, "parts": [{"name": "a", "count": 1}, {"name": "b"}], "new": [{"x": [true]}],
  "period": 250, "since": 1735689600000, "tags": ["x", "é"], "text": null, "values": [3, 2, 1], "last": {"z": 0.5}})";

TEST(DecodeMalformed, RefusesADocumentThatIsCutOffAnywhere) {
  ASSERT_EQ(defect_of(kEverything), "");
  for (std::size_t length = 1; length < kEverything.size(); ++length) {
    EXPECT_NE(defect_of(kEverything.substr(0, length)), "") << "cut off after " << length << " bytes";
  }
}

TEST(DecodeMalformed, SurvivesEveryByteBeingAnother) {
  // What is read is either refused, or it is a model that can be written and read again.
  for (std::size_t position = 0; position < kEverything.size(); ++position) {
    for (const char other : {'\0', ' ', '"', '\\', '{', '}', '[', ']', ',', ':', '0', 'x', '\xff'}) {
      std::string json = kEverything;
      json[position] = other;
      if (!defect_of(json).empty()) continue;
      const Sample sample = read(json);
      EXPECT_EQ(read(encode(sample)), sample) << json;
    }
  }
}

TEST(DecodeMalformed, SaysWhereInOneShortLine) {
  EXPECT_THAT(defect_of("{\"a\\nb\": [1, }"), ::testing::StartsWith("$.a b: not JSON"));
  EXPECT_LT(defect_of("{\"" + std::string(100'000, 'x') + "\": [1, }").size(), 1000U);
}

TEST(DecodeMalformed, RefusesWhiteSpaceThatJsonDoesNotHave) {
  EXPECT_NE(defect_of("{}\v"), "");
  EXPECT_NE(defect_of("\f{}"), "");
}

}  // namespace
}  // namespace databricks::internal

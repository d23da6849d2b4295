#include <gmock/gmock.h>

#include <cstdint>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "support/reading.hpp"

namespace databricks::internal {
namespace {

using namespace std::chrono_literals;
using support::Colour;
using support::defect_of;
using support::Part;
using support::read;
using support::Sample;
using support::strict_defect_of;
using ::testing::ElementsAre;
using ::testing::Pair;

TEST(Decode, ReadsEveryKind) {
  const Sample sample = read(R"({
    "child": {"text": "inner"}, "colour": "RED", "content": "AAEC", "factor": 2.5, "flag": true,
    "free_form": {"a": [1, 2]}, "key": "/w==", "labels": {"team": "data"}, "level": -7, "limit": 90, "number": 1234567890123,
    "part_by_name": {"left": {"name": "L"}}, "parts": [{"name": "a", "count": 1}, {"name": "b"}], "password": "hush",
    "period": 250, "since": 1735689600000, "tags": ["x", "y"], "text": "hello", "values": [3, 2, 1]})");

  ASSERT_TRUE(sample.child);
  EXPECT_EQ(sample.child->text, "inner");
  EXPECT_EQ(sample.colour, Colour::red);
  EXPECT_EQ(sample.content, Bytes(std::string("\0\1\2", 3)));
  EXPECT_EQ(sample.factor, 2.5);
  EXPECT_EQ(sample.flag, true);
  EXPECT_EQ(sample.free_form, RawJson(R"({"a": [1, 2]})"));
  EXPECT_EQ(sample.key->reveal(), "\xff");
  EXPECT_THAT(sample.labels, ElementsAre(Pair("team", "data")));
  EXPECT_EQ(sample.level, -7);
  EXPECT_EQ(sample.limit, 90s);
  EXPECT_EQ(sample.number, 1'234'567'890'123);
  EXPECT_THAT(sample.part_by_name, ElementsAre(Pair("left", Part{.name = "L"})));
  EXPECT_THAT(sample.parts, ElementsAre(Part{.name = "a", .count = 1}, Part{.name = "b"}));
  EXPECT_EQ(sample.password->reveal(), "hush");
  EXPECT_EQ(sample.period, 250ms);
  EXPECT_EQ(sample.since, Timestamp{1'735'689'600'000ms});
  EXPECT_THAT(sample.tags, ElementsAre("x", "y"));
  EXPECT_EQ(sample.text, "hello");
  EXPECT_EQ(sample.values, (std::vector<std::int64_t>{3, 2, 1}));
  EXPECT_TRUE(sample.unknown_fields.empty());
}

TEST(Decode, LeavesMembersThatAreNotThereUnset) { EXPECT_EQ(read("{}"), Sample{}); }

TEST(Decode, TakesAnEmptyTextAndNullForAnEmptyObject) {
  for (const char* nothing : {"", " \r\n\t ", "null", " null\n", "{ }"}) EXPECT_EQ(read(nothing), Sample{}) << nothing;
}

TEST(Decode, TakesNullMembersForAbsentOnes) {
  const Sample sample = read(R"({"child": null, "colour": null, "content": null, "factor": null, "flag": null,
    "free_form": null, "key": null, "labels": null, "level": null, "limit": null, "number": null, "part_by_name": null,
    "parts": null, "password": null, "period": null, "since": null, "tags": null, "text": null, "values": null})");
  EXPECT_EQ(sample, Sample{});
}

TEST(Decode, KeepsTheDefaultOfARequiredMemberThatIsNull) {
  EXPECT_THAT(read(R"({"parts": [{"name": null}]})").parts, ElementsAre(Part{.name = ""}));
}

TEST(Decode, TellsAnEmptyListOrMapFromNone) {
  EXPECT_EQ(read(R"({"values": []})").values.presence(), Presence::decoded);
  EXPECT_EQ(read(R"({"labels": {}})").labels.presence(), Presence::decoded);
  EXPECT_EQ(read("{}").values.presence(), Presence::absent);
  EXPECT_EQ(read("{}").labels.presence(), Presence::absent);
}

TEST(Decode, NamesThePathOfAWrongType) {
  const std::vector<std::pair<std::string, std::string>> cases{
      {R"({"child": []})", "$.child: expected object, got list"},
      {R"({"child": {"child": {"flag": 1}}})", "$.child.child.flag: expected boolean, got number"},
      {R"({"colour": 3})", "$.colour: expected string, got number"},
      {R"({"content": false})", "$.content: expected string, got boolean"},
      {R"({"content": "&&&&"})", "$.content: expected base64, got another text"},
      {R"({"key": "A"})", "$.key: expected base64, got another text"},
      {R"({"factor": []})", "$.factor: expected number, got list"},
      {R"({"factor": "many"})", "$.factor: expected number, got string"},
      {R"({"flag": "yes"})", "$.flag: expected boolean, got string"},
      {R"({"flag": {}})", "$.flag: expected boolean, got object"},
      {R"({"labels": ["a"]})", "$.labels: expected object, got list"},
      {R"({"labels": {"team": 1}})", "$.labels.team: expected string, got number"},
      {R"({"labels": {"team": "a", "team": null}})", "$.labels.team: expected string, got null"},
      {R"({"level": "high"})", "$.level: expected integer, got string"},
      {R"({"limit": {}})", "$.limit: expected integer, got object"},
      {R"({"number": true})", "$.number: expected integer, got boolean"},
      {R"({"part_by_name": {"left": 1}})", "$.part_by_name.left: expected object, got number"},
      {R"({"part_by_name": {"left": {"name": 1}}})", "$.part_by_name.left.name: expected string, got number"},
      {R"({"parts": {}})", "$.parts: expected list, got object"},
      {R"({"parts": [{"name": "a"}, "b"]})", "$.parts[1]: expected object, got string"},
      {R"({"parts": [{"name": "a"}, null]})", "$.parts[1]: expected object, got null"},
      {R"({"parts": [{}, {}, {"count": "x"}]})", "$.parts[2].count: expected integer, got string"},
      {R"({"password": 1})", "$.password: expected string, got number"},
      {R"({"period": "soon"})", "$.period: expected integer, got string"},
      {R"({"since": "2025-01-01"})", "$.since: expected integer, got string"},
      {R"({"tags": "x"})", "$.tags: expected list, got string"},
      {R"({"tags": ["x", 2]})", "$.tags[1]: expected string, got number"},
      {R"({"tags": ["x", null]})", "$.tags[1]: expected string, got null"},
      {R"({"text": 5})", "$.text: expected string, got number"},
      {R"({"values": [1, [2]]})", "$.values[1]: expected integer, got list"},
      {"[]", "$: expected object, got list"},
      {"7", "$: expected object, got number"},
      {R"("text")", "$: expected object, got string"},
      {"true", "$: expected object, got boolean"},
  };
  for (const auto& [json, defect] : cases) EXPECT_EQ(strict_defect_of(json), defect) << json;
}

TEST(Decode, FailsAsADecodeError) {
  try {
    static_cast<void>(decode<Sample>(R"({"flag": 1})", {.strict = true}));
    FAIL() << "nothing was thrown";
  } catch (const DecodeError& error) {
    EXPECT_EQ(error.error().kind, ErrorKind::decode);
    EXPECT_STREQ(error.what(), "$.flag: expected boolean, got number");
  }
}

TEST(Decode, ReadsATextInPlaceWhateverItsCapacity) {
  const std::string text = R"({"text": "a text that is too long to be kept inside a string", "unknown": [1, 2]})";
  for (const std::size_t spare : {0U, 1U, 63U, 64U, 1000U}) {
    std::string json;
    json.reserve(text.size() + spare);
    json = text;
    Sample sample;
    ASSERT_TRUE(codec::decode_in_place(Sample::field_table(), &sample, json)) << spare;
    EXPECT_EQ(sample, read(text)) << spare;
  }
}

TEST(Decode, ReadsTheEscapesOfStringsAndNames) {
  EXPECT_EQ(read(R"({"text": "\" \\ \/ \b \f \n \r \t \u00e9 \ud83d\ude00"})").text, "\" \\ / \b \f \n \r \t é 😀");
  EXPECT_EQ(read(R"({"\u0074ext": "by its escaped name"})").text, "by its escaped name");
  EXPECT_EQ(read(R"({"text": "a\u0000b"})").text, std::string("a\0b", 3));
  EXPECT_THAT(read(R"({"labels": {"a\"b\u00e9": "c"}})").labels, ElementsAre(Pair("a\"bé", "c")));
}

TEST(Decode, LetsTheLastOfSeveralMembersOfOneNameCount) {
  EXPECT_EQ(read(R"({"text": "first", "text": "last"})").text, "last");
  EXPECT_THAT(read(R"({"tags": ["a", "b"], "tags": ["c"]})").tags, ElementsAre("c"));
  EXPECT_THAT(read(R"({"parts": [{"name": "a"}], "parts": [{"name": "b"}]})").parts, ElementsAre(Part{.name = "b"}));
  EXPECT_THAT(read(R"({"labels": {"a": "1"}, "labels": {"b": "2"}})").labels, ElementsAre(Pair("b", "2")));
  EXPECT_EQ(read(R"({"values": [1, 2], "values": [3]})").values, std::vector<std::int64_t>{3});
  EXPECT_EQ(read(R"({"child": {"text": "a"}, "child": {"flag": true}})").child->text, std::nullopt);
  EXPECT_TRUE(read(R"({"tags": ["a"], "tags": null})").tags.empty());
  EXPECT_EQ(read(R"({"text": "a", "text": null})").text, std::nullopt);
  EXPECT_THAT(read(R"({"labels": {"a": "1", "a": "2"}})").labels, ElementsAre(Pair("a", "2")));
}

TEST(Decode, KeepsAnEnumTextThatItDoesNotKnow) {
  const Sample sample = read(R"({"colour": "ULTRA_VIOLET"})");
  EXPECT_EQ(sample.colour->value(), Colour::unrecognized);
  EXPECT_EQ(sample.colour->text(), "ULTRA_VIOLET");
}

TEST(Decode, TakesBase64InBothAlphabetsWithAndWithoutPadding) {
  for (const char* text : {"+/8=", "+/8", "-_8=", "-_8"}) {
    EXPECT_EQ(read(std::string(R"({"content": ")") + text + R"("})").content, Bytes("\xfb\xff")) << text;
  }
  EXPECT_EQ(read(R"({"content": ""})").content, Bytes(""));
}

TEST(Decode, ReadsFreeFormJsonAsText) {
  const std::vector<std::string> texts{"1",  "-2.50", "\"a \\u00e9\"",      "true",
                                       "[]", "{}",    "[1, {\"a\": null}]", "1e300"};
  for (const std::string& text : texts) {
    EXPECT_EQ(read(R"({"free_form": )" + text + "  }").free_form, RawJson(text)) << text;
  }
}

TEST(Decode, KnowsWhichTextsAreOneJsonValue) {
  for (const char* json : {"1", "-0", "1.5e-3", "\"a\"", "true", "false", "null", " [1, 2] ", "{\"a\": {}}", "[]"}) {
    EXPECT_EQ(codec::json_defect(json), "") << json;
  }
  for (const char* text :
       {"",       " ",        "tru",         "nul",        "nullx", "truefalse", "01",        "1.",      "+1",
        ".5",     "1 2",      "\"a\" \"b\"", "[1",         "{]",    "[1] 2",     "null null", "{\"a\"}", "{\"a\": }",
        "{a: 1}", "'a'",      "\"a",         "\"\\x\"",    "NaN",   "-",         "--1",       "[1,]",    "[,1]",
        "{},",    "\"\xff\"", "[1}",         "true false", "1a",    "\x01"}) {
    EXPECT_NE(codec::json_defect(text), "") << text;
  }
}

TEST(Decode, GivesTheContentOfAJsonStringAndTheTextOfOtherValues) {
  EXPECT_EQ(codec::plain_text(R"( "a\"b" )"), "a\"b");
  EXPECT_EQ(codec::plain_text(" 12 "), "12");
  EXPECT_EQ(codec::plain_text(R"({"a": 1})"), R"({"a": 1})");
  EXPECT_EQ(codec::plain_text(""), "");
  EXPECT_EQ(codec::plain_text(R"("broken)"), R"("broken)");
}

}  // namespace
}  // namespace databricks::internal

#include "codec/encode.hpp"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "support/sample_model.hpp"

namespace databricks::internal {
namespace {

using namespace std::chrono_literals;
using support::Colour;
using support::Part;
using support::Rule;
using support::Sample;

std::string written(const Sample& sample, std::vector<std::string_view> left_out = {}) {
  auto json = codec::encode(Sample::field_table(), &sample, left_out);
  return json ? *json : "refused: " + json.error().message;
}

TEST(Encode, LeavesUnsetMembersOut) { EXPECT_EQ(written({}), "{}"); }

TEST(Encode, WritesEveryKind) {
  Sample sample{.colour = Colour::red,
                .content = std::string("\0\1\2", 3),
                .factor = 2.5,
                .flag = true,
                .free_form = RawJson{"[1, {}]"},
                .key = "\xff",
                .labels = {{"b", "2"}, {"a", "1"}},
                .level = -7,
                .limit = 90s,
                .number = 1'234'567'890'123,
                .part_by_name = {{"left", Part{.name = "L"}}},
                .parts = {Part{.name = "a", .count = 1}, Part{.name = "b"}},
                .password = "hush",
                .period = 250ms,
                .since = Timestamp{1'735'689'600'000ms},
                .tags = {"x", "y"},
                .text = "hello",
                .values = std::vector<std::int64_t>{3, 2, 1}};
  sample.child = Sample{.text = "inner"};
  EXPECT_EQ(written(sample),
            R"({"child":{"text":"inner"},"colour":"RED","content":"AAEC","factor":2.5,"flag":true,"free_form":[1, {}],)"
            R"("key":"/w==","labels":{"a":"1","b":"2"},"level":-7,"limit":90,"number":1234567890123,)"
            R"("part_by_name":{"left":{"name":"L"}},"parts":[{"count":1,"name":"a"},{"name":"b"}],"password":"hush",)"
            R"("period":250,"since":1735689600000,"tags":["x","y"],"text":"hello","values":[3,2,1]})");
}

TEST(Encode, WritesSetMembersWhateverTheirValue) {
  EXPECT_EQ(written({.content = "",
                     .factor = 0.0,
                     .flag = false,
                     .level = 0,
                     .limit = 0s,
                     .number = 0,
                     .since = Timestamp{},
                     .text = ""}),
            R"({"content":"","factor":0,"flag":false,"level":0,"limit":0,"number":0,"since":0,"text":""})");
  EXPECT_EQ(written({.child = Sample{}}), R"({"child":{}})");
}

TEST(Encode, LeavesOutRequiredTextsBytesAndEnumsThatAreEmpty) {
  EXPECT_EQ(encode(Part{.name = ""}), "{}");
  EXPECT_EQ(encode(Rule{}), R"({"enabled":false,"factor":0,"level":0,"part":{},"period":0})");
}

TEST(Encode, WritesListsAndMapsThatWereSetWhateverTheyHold) {
  EXPECT_EQ(written({.labels = {}, .parts = {}}), R"({"labels":{},"parts":[]})");
  EXPECT_EQ(written({.values = std::vector<std::int64_t>{}}), R"({"values":[]})");
  Sample sample;
  sample.tags = {};
  EXPECT_EQ(written(sample), R"({"tags":[]})");
  sample.tags = unset;
  EXPECT_EQ(written(sample), "{}");
  sample.tags.push_back("a");
  EXPECT_EQ(written(sample), R"({"tags":["a"]})");
}

TEST(Encode, WritesTheLimitsOfIntegers) {
  EXPECT_EQ(written({.number = std::numeric_limits<std::int64_t>::min()}), R"({"number":-9223372036854775808})");
  EXPECT_EQ(written({.number = std::numeric_limits<std::int64_t>::max()}), R"({"number":9223372036854775807})");
}

TEST(Encode, WritesFractionsSoThatTheyComeBackExactly) {
  for (const double factor : {0.1, 1e300, -1.7976931348623157e308, 5e-324, 1.0 / 3, -0.0}) {
    EXPECT_EQ(decode<Sample>(written({.factor = factor})).factor, factor);
  }
}

TEST(Encode, RefusesNumbersThatAreNotFinite) {
  for (const double factor :
       {std::nan(""), std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()}) {
    EXPECT_EQ(written({.factor = factor}), "refused: $.factor: the number is not finite");
  }
}

TEST(Encode, EscapesWhatJsonDoesNotAllowInStrings) {
  EXPECT_EQ(written({.text = "\" \\ \n\r\t"}), R"({"text":"\" \\ \n\r\t"})");
  EXPECT_EQ(written({.text = std::string("a\0b\x01\x1f", 5)}), R"({"text":"a\u0000b\u0001\u001f"})");
  EXPECT_EQ(written({.text = "/ é 😀 \x7f"}), "{\"text\":\"/ é 😀 \x7f\"}");
  EXPECT_EQ(written({.labels = {{"a\"\n", "b"}}}), R"({"labels":{"a\"\n":"b"}})");
  EXPECT_EQ(written({.colour = OpenEnum<Colour>{std::string_view{"A\"B"}}}), R"({"colour":"A\"B"})");
}

TEST(Encode, BringsEveryControlCharacterBack) {
  std::string text;
  for (char character = 0; character < 0x20; ++character) text += character;
  EXPECT_EQ(decode<Sample>(written({.text = text})).text, text);
}

TEST(Encode, RefusesTextThatIsNotUtf8AndNamesItsPath) {
  EXPECT_EQ(written({.text = "caf\xe9"}), "refused: $.text: the text is not UTF-8");
  EXPECT_EQ(written({.password = "\xff"}), "refused: $.password: the text is not UTF-8");
  EXPECT_EQ(written({.tags = {"fine", "\xc3"}}), "refused: $.tags[1]: the text is not UTF-8");
  EXPECT_EQ(written({.labels = {{"team", "\x80"}}}), "refused: $.labels.team: the text is not UTF-8");
  EXPECT_EQ(written({.parts = {{.name = "a"}, {.name = "\xff"}}}), "refused: $.parts[1].name: the text is not UTF-8");
  EXPECT_EQ(written({.child = Sample{.text = "\xff"}}), "refused: $.child.text: the text is not UTF-8");
  EXPECT_EQ(written({.colour = OpenEnum<Colour>{std::string_view{"\xff"}}}),
            "refused: $.colour: the text is not UTF-8");
  EXPECT_THAT(written({.labels = {{"\xff", "a"}}}), ::testing::HasSubstr("the text is not UTF-8"));
}

TEST(Encode, FailsAsAnEncodeError) { EXPECT_THROW(static_cast<void>(encode(Sample{.text = "\xff"})), EncodeError); }

TEST(Encode, RefusesFreeFormJsonThatIsMalformed) {
  for (const char* text : {"", "tru", "{", "[1,]", "1 2", "\"\xff\"", "{\"a\": 01}"}) {
    EXPECT_THAT(written({.free_form = RawJson{text}}), ::testing::StartsWith("refused: $.free_form: ")) << text;
  }
}

TEST(Encode, WritesNullForADefaultMadeFreeFormValue) {
  EXPECT_EQ(written({.free_form = RawJson{}}), R"({"free_form":null})");
}

TEST(Encode, WritesUnknownFieldsBehindTheKnownOnes) {
  Sample sample{.text = "t"};
  sample.unknown_fields.set("zeta", "1.50");
  sample.unknown_fields.set("alpha", R"({ "a" : 1 })");
  EXPECT_EQ(written(sample), R"({"text":"t","zeta":1.50,"alpha":{ "a" : 1 }})");
}

TEST(Encode, LetsASetMemberWinAgainstAnUnknownFieldOfItsName) {
  Sample sample{.tags = {"a"}, .text = "known"};
  sample.unknown_fields.set("text", "\"unknown\"");
  sample.unknown_fields.set("tags", "[]");
  EXPECT_EQ(written(sample), R"({"tags":["a"],"text":"known"})");
}

TEST(Encode, WritesAnUnknownFieldInThePlaceOfAnUnsetMember) {
  Sample sample;
  sample.unknown_fields.set("tags", "[]");
  sample.unknown_fields.set("text", "null");
  EXPECT_EQ(written(sample), R"({"tags":[],"text":null})");
}

TEST(Encode, RefusesUnknownFieldsThatAreMalformed) {
  Sample sample;
  sample.parts.push_back({.name = "a"});
  sample.parts.back().unknown_fields.set("new", "{broken");
  EXPECT_THAT(written(sample), ::testing::StartsWith("refused: $.parts[0].new: "));
}

TEST(Encode, LeavesOutTheMembersThatStandElsewhere) {
  EXPECT_EQ(written({.flag = true, .number = 7, .text = "t"}, {"number", "text"}), R"({"flag":true})");
}

TEST(Encode, LeavesOutOnlyMembersOfTheOutermostObject) {
  EXPECT_EQ(written({.child = Sample{.text = "inner"}, .text = "outer"}, {"text"}), R"({"child":{"text":"inner"}})");
}

}  // namespace
}  // namespace databricks::internal

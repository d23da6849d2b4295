#include <gmock/gmock.h>

#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "codec/convert.hpp"
#include "codec/url.hpp"
#include "support/reading.hpp"

/// What came is sent back as it came, for as long as the member has the value that decoding left.
namespace databricks::internal {
namespace {

using nlohmann::json;
using support::Colour;
using support::Part;
using support::read;
using support::Rule;
using support::Sample;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;

template <Model T>
json sent(const T& model) {
  return json::parse(encode(model));
}

/// What becomes of an object that is read and sent.
template <Model T>
json there_and_back(const std::string& text) {
  return sent(decode<T>(text));
}

TEST(Notes, LeaveOutRequiredMembersThatWereAbsent) {
  EXPECT_EQ(there_and_back<Rule>("{}"), json::object());
  EXPECT_EQ(there_and_back<Rule>(R"({"part":{}})"), json::parse(R"({"part":{}})"));
}

TEST(Notes, SendRequiredMembersThatCameEmptyOrZero) {
  for (const char* text :
       {R"({"text":""})", R"({"content":""})", R"({"colour":""})", R"({"password":""})", R"({"rest":null})",
        R"({"level":0})", R"({"enabled":false})", R"({"factor":0})", R"({"period":0})", R"({"part":{}})"}) {
    EXPECT_EQ(there_and_back<Rule>(text), json::parse(text)) << text;
  }
}

TEST(Notes, SendNullsBack) {
  const std::string sample =
      R"({"child":null,"colour":null,"content":null,"factor":null,"flag":null,"free_form":null,"key":null,
    "labels":null,"level":null,"limit":null,"number":null,"part_by_name":null,"parts":null,"password":null,"period":null,
    "since":null,"tags":null,"text":null,"values":null,"new":null})";
  EXPECT_EQ(there_and_back<Sample>(sample), json::parse(sample));
  EXPECT_EQ(read(sample).text, std::nullopt);
  const std::string rule = R"({"colour":null,"content":null,"enabled":null,"factor":null,"level":null,"part":null,
    "password":null,"period":null,"rest":null,"text":null})";
  EXPECT_EQ(there_and_back<Rule>(rule), json::parse(rule));
}

TEST(Notes, SendJsonOfAnotherTypeBackByteForByte) {
  for (const std::string name :
       {"child", "colour", "content", "factor", "flag", "key", "labels", "level", "limit", "number", "part_by_name",
        "parts", "password", "period", "since", "tags", "text", "values"}) {
    for (const std::string odd : {"[[ 1.50 ], {\"a\":\"\\u00e9\"}]", R"({"":[]})", "-1e400", "\"\\u0041 b\"", "true"}) {
      const std::string text = "{\"" + name + "\":" + odd + ",\"zz_last\":1}";
      const auto sample = read(text);
      if (const auto found = unfit(sample); found.contains("$." + name) && name != "key" && name != "password") {
        EXPECT_EQ(found.at("$." + name).text(), odd);
        EXPECT_EQ(encode(sample), text);
      }
      EXPECT_EQ(*sample.unknown_fields.find("zz_last"), "1") << text;
    }
  }
}

TEST(Notes, LeaveTheOtherMembersReadable) {
  const auto sample =
      read(R"({"flag": 1, "text": "t", "parts": [{"name": "a"}, 7, {"name": "b"}], "labels": "none", "level": 3})");
  EXPECT_EQ(sample.text, "t");
  EXPECT_EQ(sample.level, 3);
  EXPECT_EQ(sample.flag, std::nullopt);
  EXPECT_THAT(sample.labels, IsEmpty());
  EXPECT_THAT(sample.parts, ElementsAre(Part{.name = "a"}, Part{}, Part{.name = "b"}));
}

TEST(Notes, EndWhenTheMemberIsGivenAnotherValue) {
  auto rule = decode<Rule>(R"({"text":"","rest":null})");
  rule.level = 1;
  rule.enabled = true;
  rule.part.name = "p";
  rule.text = "t";
  EXPECT_EQ(sent(rule), json::parse(R"({"enabled":true,"level":1,"part":{"name":"p"},"rest":null,"text":"t"})"));
  auto sample = read(R"({"flag":1,"text":null,"labels":"x","tags":null,"child":[]})");
  sample.flag = true;
  sample.text = "t";
  sample.labels = {};
  sample.tags = {};
  sample.child = Sample{};
  EXPECT_EQ(sent(sample), json::parse(R"({"flag":true,"text":"t","labels":{},"tags":[],"child":{}})"));
}

TEST(Notes, StayWhenOtherMembersChangeAndTravelWithCopies) {
  const auto original = read(R"({"flag":1,"labels":{"team":7},"text":"a"})");
  Sample copy;
  copy = original;
  copy.text = "b";
  EXPECT_EQ(sent(copy), json::parse(R"({"flag":1,"labels":{"team":7},"text":"b"})"));
  const Sample moved = std::move(copy);
  EXPECT_EQ(sent(moved), json::parse(R"({"flag":1,"labels":{"team":7},"text":"b"})"));
}

TEST(Notes, DoNotCountWhenModelsAreCompared) {
  EXPECT_EQ(read(R"({"flag":1,"text":null,"tags":[]})"), Sample{});
  EXPECT_EQ(decode<Rule>(R"({"text":""})"), decode<Rule>("{}"));
}

TEST(NotesOfElements, SendAnElementThatIsNoObjectBackUntilItIsChanged) {
  const std::string text = R"({"part_by_name":{"x":null,"y":[1]},"parts":[{"name":"a"},"b",null,[ 2 ]]})";
  auto sample = read(text);
  EXPECT_EQ(encode(sample), text);
  EXPECT_EQ(sample.parts.size(), 4U);
  sample.parts[1].name = "named";
  sample.parts.erase(sample.parts.begin());
  EXPECT_EQ(encode(sample), R"({"part_by_name":{"x":null,"y":[1]},"parts":[{"name":"named"},null,[ 2 ]]})");
}

TEST(NotesOfElements, KeepAListWithAnOddElementUntilItIsChanged) {
  auto sample = read(R"({"tags":["a", 2 ,null,"b"],"values":[1,"x"]})");
  EXPECT_THAT(sample.tags, ElementsAre("a", "b"));
  EXPECT_THAT(sample.values, ElementsAre(1));
  EXPECT_EQ(encode(sample), R"({"tags":["a", 2 ,null,"b"],"values":[1,"x"]})");
  sample.tags.push_back("c");
  EXPECT_EQ(encode(sample), R"({"tags":["a","b","c"],"values":[1,"x"]})");
  sample.values.clear();
  EXPECT_EQ(encode(sample), R"({"tags":["a","b","c"],"values":[]})");
}

TEST(NotesOfElements, KeepAnOddEntryOfAMapWhateverHappensToTheOthers) {
  auto sample = read(R"({"labels":{"team":7,"cost":"0815","none":null}})");
  EXPECT_THAT(sample.labels, ElementsAre(Pair("cost", "0815")));
  sample.labels["owner"] = "me";
  sample.labels.erase("cost");
  EXPECT_EQ(sent(sample), json::parse(R"({"labels":{"team":7,"none":null,"owner":"me"}})"));
  sample.labels["team"] = "data";
  EXPECT_EQ(sent(sample), json::parse(R"({"labels":{"team":"data","none":null,"owner":"me"}})"));
}

TEST(NotesOfElements, GoWithAMapThatIsReplacedOrCleared) {
  auto replaced = read(R"({"labels":{"team":7,"cost":"0815"}})");
  auto cleared = replaced;
  auto taken_back = replaced;
  replaced.labels = {};
  cleared.labels.clear();
  taken_back.labels = unset;
  EXPECT_EQ(encode(replaced), R"({"labels":{}})");
  EXPECT_EQ(encode(cleared), R"({"labels":{}})");
  EXPECT_EQ(encode(taken_back), "{}");
}

TEST(Notes, LetTheLastOfSeveralMembersOfOneNameCount) {
  const auto last_of = [](const std::string& members) { return there_and_back<Sample>("{" + members + "}").dump(); };
  EXPECT_EQ(last_of(R"("text":1,"text":"t")"), R"({"text":"t"})");
  EXPECT_EQ(last_of(R"("text":"t","text":1)"), R"({"text":1})");
  EXPECT_EQ(last_of(R"("text":null,"text":"t")"), R"({"text":"t"})");
  EXPECT_EQ(last_of(R"("text":"t","text":null)"), R"({"text":null})");
  EXPECT_EQ(last_of(R"("labels":{"a":1},"labels":{"b":"2"})"), R"({"labels":{"b":"2"}})");
  EXPECT_EQ(last_of(R"("labels":{"a":1,"a":"2"})"), R"({"labels":{"a":"2"}})");
  EXPECT_EQ(last_of(R"("labels":{"a":"2","a":1})"), R"({"labels":{"a":1}})");
  EXPECT_EQ(last_of(R"("tags":[1],"tags":["a"])"), R"({"tags":["a"]})");
  EXPECT_EQ(last_of(R"("part_by_name":{"a":{"name":"x"},"a":{"count":1}})"), R"({"part_by_name":{"a":{"count":1}}})");
  EXPECT_EQ(there_and_back<Rule>(R"({"part":{"name":"x"},"part":{"count":1}})"),
            json::parse(R"({"part":{"count":1}})"));
  EXPECT_EQ(there_and_back<Rule>(R"({"part":5,"part":{"count":1}})"), json::parse(R"({"part":{"count":1}})"));
}

TEST(Notes, GiveWayToAnUnknownFieldOfThatName) {
  auto sample = read(R"({"flag":1})");
  sample.unknown_fields.set("flag", "2");
  EXPECT_EQ(encode(sample), R"({"flag":2})");
  auto rule = decode<Rule>("{}");
  rule.unknown_fields.set("level", "[]");
  EXPECT_EQ(encode(rule), R"({"level":[]})");
}

TEST(Notes, HoldInQueriesToo) {
  const auto query = [](const Rule& rule) { return codec::query_of(Rule::field_table(), &rule, {}).value(); };
  EXPECT_EQ(query(decode<Rule>("{}")), "");
  EXPECT_EQ(query(decode<Rule>(R"({"text":"","level":"5","enabled":null,"period":"soon"})")),
            "level=5&period=soon&text=");
}

TEST(Notes, TravelWhenAModelIsMadeOfAnother) {
  auto rule = codec::convert<Rule>(read(R"({"text":7,"level":"5","password":null,"flag":true})"));
  EXPECT_EQ(sent(rule), json::parse(R"({"text":7,"level":"5","password":null})"));
}

TEST(Notes, MeanNothingToAnotherStruct) {
  Sample sample = read(R"({"colour":5,"new":1})");
  Rule rule;
  rule.unknown_fields = std::move(sample.unknown_fields);
  rule.level = 3;
  EXPECT_EQ(encode(rule), R"({"enabled":false,"factor":0,"level":3,"part":{},"period":0,"new":1})");
}

TEST(SendEmpty, SendsWhatIsLeftOutWhenItIsEmpty) {
  Rule rule;
  send_empty(rule, &Rule::text);
  send_empty(rule, &Rule::content);
  send_empty(rule, &Rule::colour);
  send_empty(rule, &Rule::level);
  EXPECT_EQ(sent(rule), json::parse(R"({"colour":"","content":"","enabled":false,"factor":0,"level":0,"part":{},
                                        "period":0,"text":""})"));
  rule.text = "t";
  EXPECT_EQ(sent(rule)["text"], "t");
}

TEST(SendEmpty, TakesTheValueAwayThatWasThere) {
  Sample sample{.flag = true, .labels = {{"a", "b"}}, .number = 5, .tags = {"a"}, .text = "t"};
  sample.child = Sample{.text = "inner"};
  send_empty(sample, &Sample::child);
  send_empty(sample, &Sample::flag);
  send_empty(sample, &Sample::labels);
  send_empty(sample, &Sample::number);
  send_empty(sample, &Sample::tags);
  send_empty(sample, &Sample::text);
  EXPECT_EQ(encode(sample), R"({"child":{},"flag":false,"labels":{},"number":0,"tags":[],"text":""})");
}

TEST(SendEmpty, EndsANote) {
  auto rule = decode<Rule>(R"({"text":7})");
  send_empty(rule, &Rule::level);
  send_empty(rule, &Rule::text);
  EXPECT_EQ(encode(rule), R"({"level":0,"text":""})");
  auto sample = read(R"({"labels":{"team":7},"tags":5,"number":null})");
  send_empty(sample, &Sample::labels);
  send_empty(sample, &Sample::tags);
  send_empty(sample, &Sample::number);
  EXPECT_EQ(encode(sample), R"({"labels":{},"number":0,"tags":[]})");
}

/// Members and entries by the ten thousand must not take time that grows with their square: that would be minutes, and ctest ends a test
/// after two.
TEST(Notes, AreTakenInTimeLinearInTheirNumber) {
  constexpr int kMany = 80'000;
  std::string members;
  std::string of_one_name;
  for (int index = 0; index < kMany; ++index) {
    members += (index == 0 ? "\"name_" : ",\"name_") + std::to_string(100'000 + index) + "\":1";
    of_one_name += R"("text":5,)";
  }
  for (const std::string& text :
       {'{' + members + '}', "{\"labels\":{" + members + "}}", "{\"part_by_name\":{" + members + "}}"}) {
    EXPECT_TRUE(encode(read(text)) == text) << text.substr(0, 40);
  }
  EXPECT_EQ(encode(read('{' + of_one_name + R"("text":"t"})")), R"({"text":"t"})");
}

}  // namespace
}  // namespace databricks::internal

#include "conformance/meaning.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <string_view>

#include "conformance/all_models.hpp"
#include "conformance/exact_json.hpp"
#include "conformance/json_document.hpp"
#include "conformance/random_json.hpp"
#include "conformance/spec_shapes.hpp"

/// What the law of models is judged by.
namespace databricks::conformance {
namespace {

using Kind = Shape::Kind;

class Meaning : public testing::Test {
 protected:
  Meaning() {
    inner_.members = {{"id", {.kind = Kind::int64}}};
    shape_.members = {{"count", {.kind = Kind::int32}},
                      {"data", {.kind = Kind::base64}},
                      {"flag", {.kind = Kind::boolean}},
                      {"free", {.kind = Kind::json}},
                      {"inner", {.kind = Kind::object, .object = &inner_}},
                      {"inners", {.container = Shape::Container::list, .kind = Kind::object, .object = &inner_}},
                      {"ratio", {.kind = Kind::number}},
                      {"tags", {.container = Shape::Container::map, .kind = Kind::text}},
                      {"text", {.kind = Kind::text}},
                      {"time", {.kind = Kind::int64}}};
  }

  std::string difference_of(std::string_view before, std::string_view after) const {
    return difference(shape_, exact_json(before), exact_json(after));
  }
  void expect_same(std::string_view before, std::string_view after) const {
    EXPECT_EQ(difference_of(before, after), "") << before;
    EXPECT_EQ(difference_of(after, before), "") << before;
  }
  void expect_other(std::string_view before, std::string_view after) const {
    EXPECT_NE(difference_of(before, after), "") << before << " and " << after;
    EXPECT_NE(difference_of(after, before), "") << before << " and " << after;
  }

 private:
  ObjectShape inner_{};
  ObjectShape shape_{};
};

TEST_F(Meaning, MembersMayStandInAnyOrderAndNullIsAbsent) {
  expect_same(R"({"text":"a","flag":true})", R"({ "flag" : true, "text" : "a" })");
  expect_same(R"({"text":null})", "{}");
  expect_same(R"({"inner":{"id":null}})", R"({"inner":{}})");
}

TEST_F(Meaning, AbsentIsNotEmpty) {
  for (const char* present :
       {R"({"text":""})", R"({"count":0})", R"({"flag":false})", R"({"tags":{}})", R"({"inners":[]})",
        R"({"inner":{}})", R"({"free":{}})", R"({"zz":null})", R"({"inner":{"zz":1}})"}) {
    expect_other("{}", present);
    expect_other(R"({"text":"a","tags":{"a":"b"},"inner":{"id":1}})", present);
  }
}

TEST_F(Meaning, NumbersHaveTheirValueWhereTheyFit) {
  for (const char* thousand : {"1000", "1e3", "1000.0", "10.0e2", "100000e-2", "\"1000\""}) {
    expect_same(R"({"count":1000})", std::string{R"({"count":)"} + thousand + '}');
    expect_same(R"({"ratio":1000})", std::string{R"({"ratio":)"} + thousand + '}');
    expect_other(R"({"count":1001})", std::string{R"({"count":)"} + thousand + '}');
  }
  expect_same(R"({"count":-0})", R"({"count":0})");
  expect_same(R"({"time":9223372036854775807})", R"({"time":"9223372036854775807"})");
  expect_other(R"({"time":9007199254740993})", R"({"time":9007199254740992})");
}

TEST_F(Meaning, WhatDoesNotFitIsWrittenAsItWas) {
  expect_other(R"({"count":2147483648})", R"({"count":2147483648.0})");
  expect_other(R"({"time":9223372036854775808})", R"({"time":9223372036854775807})");
  expect_other(R"({"ratio":1e400})", R"({"ratio":1e401})");
  expect_other(R"({"count":3.5})", R"({"count":3})");
  expect_other(R"({"count":"a"})", R"({"count":0})");
  expect_other(R"({"text":1})", R"({"text":"1"})");
  expect_other(R"({"text":1.0})", R"({"text":1})");
  expect_other(R"({"flag":"true"})", R"({"flag":true})");
  expect_other(R"({"tags":{"a":1}})", R"({"tags":{"a":"1"}})");
  expect_other(R"({"tags":{"a":null}})", R"({"tags":{}})");
  expect_other(R"({"inners":[{"id":1},null]})", R"({"inners":[{"id":1}]})");
  expect_other(R"({"free":1.0})", R"({"free":1})");
  expect_other(R"({"zz":[1e1]})", R"({"zz":[10]})");
}

TEST_F(Meaning, Base64HasItsBytes) {
  expect_same(R"({"data":"QUJD\r\nREVG"})", R"({"data":"QUJDREVG"})");
  expect_same(R"({"data":"_-8="})", R"({"data":"/+8="})");
  expect_other(R"({"data":"QUJD"})", R"({"data":"QUJE"})");
  expect_other(R"({"data":"*"})", R"({"data":""})");
}

TEST_F(Meaning, TextsAreComparedAfterTheirRepair) {
  expect_same(R"({"text":"a\ud800b"})",
              "{\"text\":\"a\xef\xbf\xbd"
              "b\"}");
  expect_same("\xef\xbb\xbf{\"text\":\"a\xff\xff\"}", R"({"text":"a\ufffd"})");
  expect_same("{\"zz\":\"\xed\xa0\x80\"}", R"({"zz":"\ufffd"})");
  expect_same("{\"text\":\"\xf0\x9f\x98\x80\"}", R"({"text":"\ud83d\uDE00"})");
  expect_other(R"({"text":"\ud800"})", R"({"text":""})");
  expect_other("{\"text\":\"\xc3\xa9\"}", R"({"text":"\ufffd"})");
}

TEST_F(Meaning, TheLastOfSeveralMembersCounts) { expect_same(R"({"text":"a","text":"b"})", R"({"text":"b"})"); }

TEST_F(Meaning, ADifferenceNamesItsPath) {
  EXPECT_EQ(difference_of(R"({"inners":[{},{"id":1}]})", R"({"inners":[{},{"id":2}]})"), "$.inners[1].id: 1, then 2");
  EXPECT_EQ(difference_of("{}", R"({"text":""})"), R"($.text: absent, then "")");
}

TEST(ExactJson, RefusesWhatIsNoJson) {
  for (const char* text : {"", "{", "{\"a\":01}", "{\"a\":1.}", "{\"a\":+1}", "{\"a\":-}", "{\"a\":\"\n\"}",
                           "{\"a\":\"\\x\"}", "{\"a\":NaN}", "{}{}", "{\"a\":1,}", "{\"a\":\"", "{\"a\":\"\\"}) {
    EXPECT_THROW((void)exact_json(text), nlohmann::json::parse_error) << text;
  }
}

TEST(ExactJson, TellsWhenTheRepairMergesKeys) {
  EXPECT_TRUE(repair_merges_keys("{\"a\":{\"\\ud800\":1,\"\xff\":2}}"));
  EXPECT_FALSE(repair_merges_keys(R"({"a":{"\ud800":1},"b":{"\ud800":1},"c":1,"c":2})"));
}

TEST(SpecShapes, AreThoseOfEveryModel) {
  std::set<std::string> models;
  for (const ModelEntry& model : all_models()) models.emplace(model.name);
  std::set<std::string> shapes;
  for (const auto& [name, shape] : all_shapes()) shapes.insert(name);
  EXPECT_EQ(models, shapes);
}

TEST(RandomJson, IsTheSameForTheSameSeed) {
  const auto& shape = all_shapes().at("jobs::JobSettings");
  EXPECT_EQ(text_of(RandomJson{7}.object_of(shape)), text_of(RandomJson{7}.object_of(shape)));
  EXPECT_NE(text_of(RandomJson{7}.object_of(shape)), text_of(RandomJson{8}.object_of(shape)));
}

TEST(RandomJson, HasEveryMemberAndSomethingBeside) {
  const auto& shape = all_shapes().at("jobs::JobSettings");
  std::set<std::string> seen;
  for (std::uint64_t seed = 0; seed < 500; ++seed) {
    const auto object = exact_json(text_of(RandomJson{seed}.object_of(shape)));
    for (const auto& [name, value] : object.items()) seen.insert(name);
  }
  for (const MemberShape& member : shape.members) EXPECT_TRUE(seen.contains(member.name)) << member.name;
  EXPECT_TRUE(seen.contains("zz_new"));
}

TEST(JsonDocument, ShrinksToTheSmallestPartThatFails) {
  auto inner = JsonDocument::object();
  inner.add("\"a\"", JsonDocument::scalar("1")).add("\"b\"", JsonDocument::scalar("2"));
  auto document = JsonDocument::object();
  document.add("\"x\"", JsonDocument::scalar("0")).add("\"y\"", std::move(inner)).add("\"z\"", JsonDocument::array());
  const auto has_two = [](const JsonDocument& part) { return text_of(part).find('2') != std::string::npos; };
  EXPECT_EQ(text_of(shrunk(document, has_two)), R"({"y":{"b":2}})");
}

}  // namespace
}  // namespace databricks::conformance

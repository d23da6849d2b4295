#include <gmock/gmock.h>

#include <map>
#include <string>

#include "support/reading.hpp"

namespace databricks::internal {
namespace {

using support::read;
using support::Rule;
using support::Sample;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;

TEST(Unfit, TellsPathAndJsonOfWhatDoesNotFit) {
  const Sample sample = read(R"({"flag": 1, "labels": {"team": 7, "good": "a", "prod": true}, "number": 1e400,
    "parts": [{"name": "a"}, "b", {"count": [ 2 ]}], "part_by_name": {"x": 1, "y": {"name": false}},
    "child": {"tags": ["a", 5]}, "colour": {"new": 1}, "text": ["line"]})");
  EXPECT_THAT(unfit(sample),
              ElementsAre(Pair("$.child.tags", RawJson{R"(["a", 5])"}), Pair("$.colour", RawJson{R"({"new": 1})"}),
                          Pair("$.flag", RawJson{"1"}), Pair("$.labels.prod", RawJson{"true"}),
                          Pair("$.labels.team", RawJson{"7"}), Pair("$.number", RawJson{"1e400"}),
                          Pair("$.part_by_name.x", RawJson{"1"}), Pair("$.part_by_name.y.name", RawJson{"false"}),
                          Pair("$.parts[1]", RawJson{R"("b")"}), Pair("$.parts[2].count", RawJson{"[ 2 ]"}),
                          Pair("$.text", RawJson{R"(["line"])"})));
}

TEST(Unfit, IsNothingForWhatFitsIsAbsentNullEmptyOrSpelledOtherwise) {
  EXPECT_THAT(unfit(read(R"({"text": null, "tags": [], "number": "5", "flag": "true", "new": 1, "parts": [{}]})")),
              IsEmpty());
  EXPECT_THAT(unfit(decode<Rule>(R"({"text": "", "level": null})")), IsEmpty());
  EXPECT_THAT(unfit(Sample{}), IsEmpty());
}

TEST(Unfit, ForgetsWhatWasGivenAnotherValue) {
  Sample sample = read(R"({"flag": 1, "labels": {"team": 7}, "parts": ["a"], "tags": [1], "text": 2})");
  sample.flag = false;
  sample.labels["team"] = "data";
  sample.parts[0].name = "a";
  sample.tags = {};
  EXPECT_THAT(unfit(sample), ElementsAre(Pair("$.text", RawJson{"2"})));
}

TEST(Unfit, DoesNotShowSecrets) {
  EXPECT_THAT(unfit(read(R"({"password": 1234, "key": ["abcd"]})")),
              ElementsAre(Pair("$.key", RawJson{R"("***")"}), Pair("$.password", RawJson{R"("***")"})));
}

TEST(Unfit, IsCountedWhileDecoding) {
  Sample sample;
  const auto decoded = codec::decode(Sample::field_table(), &sample,
                                     R"({"labels": {"team": 7, "b": 1}, "parts": [1], "tags": [1, 2], "number": "5"})");
  EXPECT_EQ(decoded->unfit, 4U);
  EXPECT_EQ(decoded->first_unfit, "$.labels.team");
}

}  // namespace
}  // namespace databricks::internal

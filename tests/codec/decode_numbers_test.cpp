#include <gmock/gmock.h>

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "support/reading.hpp"

namespace databricks::internal {
namespace {

using support::defect_of;
using support::read;
using support::strict_defect_of;
using ::testing::HasSubstr;

std::string number(const std::string& text) { return R"({"number": )" + text + "}"; }
std::string level(const std::string& text) { return R"({"level": )" + text + "}"; }
std::string factor(const std::string& text) { return R"({"factor": )" + text + "}"; }

TEST(DecodeNumbers, TakesIntegersThatComeAsDecimalStrings) {
  EXPECT_EQ(read(number(R"("1234567890123456789")")).number, 1'234'567'890'123'456'789);
  EXPECT_EQ(read(number(R"("-1")")).number, -1);
  EXPECT_EQ(read(level(R"("42")")).level, 42);
  EXPECT_EQ(read(R"({"since": "1735689600000"})").since, Timestamp{std::chrono::milliseconds{1'735'689'600'000}});
  EXPECT_EQ(read(factor(R"("0.25")")).factor, 0.25);
  EXPECT_EQ(read(R"({"flag": "true"})").flag, true);
  EXPECT_EQ(read(R"({"flag": "false"})").flag, false);
}

TEST(DecodeNumbers, TakesIntegersInTheSpellingsOfFractions) {
  EXPECT_EQ(read(number("3.0")).number, 3);
  EXPECT_EQ(read(number("1e3")).number, 1000);
  EXPECT_EQ(read(number("-250e-1")).number, -25);
  EXPECT_EQ(read(level("2.00")).level, 2);
}

TEST(DecodeNumbers, RefusesFractionsWhereIntegersBelong) {
  for (const char* text : {"3.5", "1e-1", "0.1"}) {
    EXPECT_EQ(strict_defect_of(number(text)), "$.number: expected integer, got number") << text;
  }
}

TEST(DecodeNumbers, TakesTheLimitsOfTheirTypes) {
  EXPECT_EQ(read(number("9223372036854775807")).number, std::numeric_limits<std::int64_t>::max());
  EXPECT_EQ(read(number("-9223372036854775808")).number, std::numeric_limits<std::int64_t>::min());
  EXPECT_EQ(read(number(R"("-9223372036854775808")")).number, std::numeric_limits<std::int64_t>::min());
  EXPECT_EQ(read(level("2147483647")).level, std::numeric_limits<std::int32_t>::max());
  EXPECT_EQ(read(level("-2147483648")).level, std::numeric_limits<std::int32_t>::min());
}

TEST(DecodeNumbers, RefusesWhatDoesNotFit) {
  EXPECT_EQ(strict_defect_of(level("2147483648")), "$.level: 2147483648 is out of range");
  EXPECT_EQ(strict_defect_of(level("-2147483649")), "$.level: -2147483649 is out of range");
  EXPECT_EQ(strict_defect_of(level(R"("2147483648")")), "$.level: 2147483648 is out of range");
  for (const std::string text : {"9223372036854775808", "18446744073709551615", "-9223372036854775809", "1e19", "1e300",
                                 "123456789012345678901234567890"}) {
    EXPECT_EQ(strict_defect_of(number(text)), "$.number: " + text + " is out of range");
  }
  EXPECT_EQ(strict_defect_of(number(R"("9223372036854775808")")), "$.number: expected integer, got string");
}

TEST(DecodeNumbers, RefusesAFractionalSpellingThatADoubleCannotHoldExactly) {
  EXPECT_EQ(read(number("9007199254740991.0")).number, 9'007'199'254'740'991);
  EXPECT_NE(strict_defect_of(number("9007199254740993.0")), "");
}

TEST(DecodeNumbers, TakesIntegersWhereFractionsBelong) {
  EXPECT_EQ(read(factor("3")).factor, 3.0);
  EXPECT_EQ(read(factor("-1e-3")).factor, -0.001);
  EXPECT_EQ(read(factor("18446744073709551616")).factor, 18446744073709551616.0);
}

TEST(DecodeNumbers, RefusesStringsThatAreNoNumbers) {
  for (const char* text : {"", " 5", "5 ", "+5", "0x10", "1e", "five", "3,5"}) {
    EXPECT_NE(strict_defect_of(number(std::string{'"'} + text + '"')), "") << text;
    EXPECT_NE(strict_defect_of(factor(std::string{'"'} + text + '"')), "") << text;
  }
  for (const char* text : {"nan", "inf", "-inf", "1e999"}) {
    EXPECT_NE(strict_defect_of(factor(std::string{'"'} + text + '"')), "") << text;
  }
}

TEST(DecodeNumbers, SendsBackTheSpellingThatCame) {
  for (const std::string& json : std::vector<std::string>{
           number(R"("5")"), number("1e-400"), number("7.0000000000000000000"), level(R"("-1")"), factor(R"("0.25")"),
           factor("1E5"), factor("0.1234567890123456789"), factor("18446744073709551617"), factor("1e-400"),
           factor("1.50000000000000000"), R"({"flag": "true"})", R"({"values": [1, "2", 3]})"}) {
    EXPECT_EQ(nlohmann::json::parse(encode(read(json))).dump(), nlohmann::json::parse(json).dump());
    EXPECT_TRUE(unfit(read(json)).empty()) << json;
  }
  EXPECT_EQ(encode(read(factor("0.1234567890123456789"))), R"({"factor":0.1234567890123456789})");
}

TEST(DecodeNumbers, SendsTheValueInItsOwnSpellingOnceItWasChanged) {
  auto sample = read(R"({"number": "5", "flag": "true", "values": ["1", 2]})");
  sample.number = 6;
  sample.flag = false;
  sample.values.push_back(3);
  EXPECT_EQ(encode(sample), R"({"flag":false,"number":6,"values":[1,2,3]})");
}

TEST(DecodeNumbers, KeepsWhatDoesNotFitAndLeavesTheMemberUnset) {
  const auto kept = [](const std::string& json) {
    const auto sample = read(json);
    EXPECT_FALSE(sample.number || sample.level || sample.factor) << json;
    EXPECT_EQ(unfit(sample).size(), 1U) << json;
    return encode(sample);
  };
  for (const char* text : {"3.5", "1e400", "9223372036854775808", "1e19", "true", "[1]", R"("five")", R"("")"}) {
    EXPECT_EQ(kept(R"({"number":)" + std::string{text} + "}"), R"({"number":)" + std::string{text} + "}");
  }
  EXPECT_EQ(kept(R"({"level":2147483648})"), R"({"level":2147483648})");
  EXPECT_EQ(kept(R"({"factor":-1e400})"), R"({"factor":-1e400})");
  EXPECT_EQ(kept(R"({"factor":"NaN"})"), R"({"factor":"NaN"})");
}

TEST(DecodeNumbers, KeepsUnknownOnesThatNoDoubleHolds) {
  EXPECT_EQ(encode(read(R"({"new":1e400,"deep":{"a":[-1e999]}})")), R"({"new":1e400,"deep":{"a":[-1e999]}})");
}

TEST(DecodeNumbers, RefusesSpellingsThatAreNotJson) {
  for (const char* text :
       {"01", "-01", "1.", ".5", "+1", "1e", "1e+", "-", "0x10", "1_000", "NaN", "Infinity", "3abc", "1.2.3", "1 2"}) {
    EXPECT_THAT(defect_of(number(text)), HasSubstr("not JSON")) << text;
    EXPECT_THAT(defect_of(factor(text)), HasSubstr("not JSON")) << text;
  }
}

}  // namespace
}  // namespace databricks::internal

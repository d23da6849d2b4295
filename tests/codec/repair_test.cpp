#include "codec/repair.hpp"

#include <gmock/gmock.h>

#include <string>
#include <utility>
#include <vector>

#include "support/reading.hpp"

namespace databricks::internal {
namespace {

using support::defect_of;
using support::read;
using support::strict_defect_of;
using ::testing::HasSubstr;

/// What the content of a JSON string becomes.
std::string text_of(const std::string& content) {
  return read(R"({"text":")" + content + "\"}").text.value_or("(none)");
}

TEST(Repair, PutsAReplacementForHalfASurrogatePair) {
  const std::vector<std::pair<std::string, std::string>> cases{
      {R"(cut \ud83d)", "cut \uFFFD"},         {R"(\ude00 cut)", "\uFFFD cut"},        {R"(\ud83d\u0041)", "\uFFFDA"},
      {R"(\ud83d\ud83d\ude00)", "\uFFFD😀"},    {R"(\uDE00\uD83D)", "\uFFFD\uFFFD"},    {R"(\ud83d\n)", "\uFFFD\n"},
      {R"(\\ud83d \ud83d)", "\\ud83d \uFFFD"}, {R"(\ud83d\ude00 \udfff)", "😀 \uFFFD"},
  };
  for (const auto& [content, text] : cases) EXPECT_EQ(text_of(content), text) << content;
}

TEST(Repair, PutsAReplacementForBytesThatAreNotUtf8) {
  const std::vector<std::pair<std::string, std::string>> cases{
      {"caf\xe9", "caf\uFFFD"},
      {"a\xff\xfe"
       "b",
       "a\uFFFD\uFFFD"
       "b"},
      {"\xf0\x9f\x98", "\uFFFD"},  // the beginning of one character
      {"\xf0\x9f\x98x", "\uFFFDx"},
      {"\xc0\xaf", "\uFFFD\uFFFD"},            // too long a form
      {"\xed\xa0\xbd", "\uFFFD\uFFFD\uFFFD"},  // half a surrogate pair
      {"\xf5\x80\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD"},
      {"é \xe2\x82\xac \x80", "é € \uFFFD"},
  };
  for (const auto& [content, text] : cases) EXPECT_EQ(text_of(content), text) << content;
}

TEST(Repair, SkipsAByteOrderMark) {
  EXPECT_EQ(read("\xef\xbb\xbf{\"text\":\"a\"}").text, "a");
  EXPECT_EQ(read("\xef\xbb\xbf").text, std::nullopt);
}

TEST(Repair, LosesNothingElseOfTheDocument) {
  const auto sample = read(R"({"text":"\ud83d","labels":{"\udc00":"a"},"new":["\ud83d",1.50],"parts":[{"name":"b"}]})");
  EXPECT_EQ(sample.labels, (Map<std::string>{{"\uFFFD", "a"}}));
  EXPECT_EQ(
      encode(sample),
      "{\"labels\":{\"\uFFFD\":\"a\"},\"parts\":[{\"name\":\"b\"}],\"text\":\"\uFFFD\",\"new\":[\"\\ufffd\",1.50]}");
}

TEST(Repair, TellsThatItWasNeeded) {
  support::Sample sample;
  EXPECT_FALSE(codec::decode(support::Sample::field_table(), &sample, R"({"text":"fine"})").value().repaired);
  EXPECT_TRUE(codec::decode(support::Sample::field_table(), &sample, R"({"text":"\ud83d"})").value().repaired);
}

TEST(Repair, LeavesWhatIsNotJsonAnError) {
  for (const std::string json : {"{\"text\":\"\xff\"", "{\"text\":\"\\ud83d", "\xff", "{\"text\":\"\\x\xff\"}",
                                 "{\"text\":\xff}", "{\"text\":\"\\ud83d\"}}", "\xef\xbb\xbf\xef\xbb\xbf{}"}) {
    EXPECT_THAT(defect_of(json), HasSubstr("not JSON")) << json;
  }
}

TEST(Repair, IsNotForStrictDecoding) {
  EXPECT_THAT(strict_defect_of(R"({"text":"\ud83d"})"), HasSubstr("not JSON"));
  EXPECT_THAT(strict_defect_of("{\"text\":\"\xff\"}"), HasSubstr("not JSON"));
}

TEST(Repair, KnowsEveryHighSurrogateAndWhatFollowsIt) {
  for (int unit = 0; unit <= 0xffff; unit += 7) {
    char escape[7];
    std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(unit));
    const std::string json = R"({"text":"\ud83d)" + std::string{escape} + "\"}";
    const bool is_pair = unit >= 0xdc00 && unit <= 0xdfff;
    EXPECT_EQ(strict_defect_of(json).empty(), is_pair) << escape;
    EXPECT_EQ(codec::repaired_text(json).has_value(), !is_pair) << escape;
    EXPECT_EQ(read(json).text->starts_with("\uFFFD"), !is_pair) << escape;
  }
}

}  // namespace
}  // namespace databricks::internal

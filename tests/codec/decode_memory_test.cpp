// Decoding when memory runs out, and how much of it decoding takes.

#include <gtest/gtest.h>

#include <new>
#include <ostream>
#include <string>
#include <string_view>

#include "base/text.hpp"
#include "codec/decode.hpp"
#include "support/allocations.hpp"
#include "support/sample_model.hpp"

namespace databricks::internal {
namespace {

using support::AllocationWatch;
using support::Sample;

constexpr std::string_view kLong = "a text that is too long to lie in its string";

/// Every way that decoding takes: known and unknown members, notes, maps, lists, structures, escapes.
std::string everything() {
  const std::string quoted = "\"" + std::string{kLong} + "\"";
  return R"({"child": {"text": )" + quoted + R"(, "unknown": )" + quoted + R"(, "tags": [)" + quoted + R"(, 7]},
    "colour": "a colour that nobody knows by this name", "content": "bG9uZyBsb25nIGxvbmcgbG9uZyBsb25n\n",
    "free_form": {"x": )" +
         quoted + R"(}, "key": "bG9uZyBsb25nIGxvbmcgbG9uZyBsb25n",
    "labels": {"team": 7, "a key that is too long to lie in its string": )" +
         quoted + R"(, "null": null},
    "level": "5", "number": 1e400, "part_by_name": {"x": 1, "y": {"name": "\u0041 )" +
         std::string{kLong} + R"("}},
    "parts": [{"name": )" +
         quoted + R"(}, "b", {}], "password": [)" + quoted + R"(], "values": [1, 2, 3],
    "new": )" +
         quoted + "}";
}

/// The same, but only readable after its text was repaired.
std::string everything_to_repair() {
  std::string json = everything();
  return json.insert(json.size() - 1, R"(, "text": "half a pair \ud83d and more")");
}

TEST(DecodeWithoutMemory, IsBadAllocAndLeavesNothingBehind) {
  for (const std::string& json : {everything(), everything_to_repair()}) {
    Sample expected;
    ASSERT_TRUE(codec::decode(Sample::field_table(), &expected, json));
    std::size_t succeeding = 0;
    for (bool has_failed = true; has_failed; ++succeeding) {
      bool is_decoded = false;
      bool is_same = false;
      long alive = 0;
      {
        AllocationWatch watch{succeeding};
        try {
          Sample sample;
          is_decoded = codec::decode(Sample::field_table(), &sample, json).has_value();
          is_same = sample == expected;
        } catch (const std::bad_alloc&) {
        }
        has_failed = watch.has_failed();
        alive = watch.alive();
      }
      ASSERT_EQ(alive, 0) << "after " << succeeding << " allocations";
      ASSERT_EQ(is_decoded, !has_failed) << "after " << succeeding << " allocations";
      ASSERT_EQ(is_same, is_decoded) << "after " << succeeding << " allocations";
    }
    EXPECT_GT(succeeding, 30U) << "the parser is kept from the decoding before";
  }
}

/// A text that is meant to keep the decoder busy: a piece again and again, with its number in the place of '#'.
struct Hostile {
  const char* name;
  const char* begin;
  const char* piece;
  const char* separator;
  const char* end;

  [[nodiscard]] std::string json(int count) const {
    std::string text = begin;
    for (int index = 0; index < count; ++index) {
      std::string next = piece;
      text::replace_all(next, "#", std::to_string(index));
      text.append(index == 0 ? "" : separator).append(next);
    }
    return text + end;
  }
};

std::ostream& operator<<(std::ostream& out, const Hostile& hostile) { return out << hostile.name; }

class DecodeHostile : public ::testing::TestWithParam<Hostile> {
 protected:
  [[nodiscard]] static AllocationWatch::Totals totals_for(int count) {
    const std::string json = GetParam().json(count);
    AllocationWatch::Totals totals;
    // The last of three finds the kept parser as large as it needs it, whatever was decoded before.
    for (int time = 0; time < 3; ++time) {
      Sample sample;
      const AllocationWatch watch;
      static_cast<void>(codec::decode(Sample::field_table(), &sample, json));
      totals = watch.totals();
    }
    return totals;
  }
};

// What is copied is allocated before: work that grows faster than the text shows in the bytes.
TEST_P(DecodeHostile, TakesMemoryInProportionToTheText) {
  constexpr int kCount = 1 << 11;
  const auto once = totals_for(kCount);
  const auto twice = totals_for(2 * kCount);
  EXPECT_LE(twice.count, once.count * 9 / 4);
  EXPECT_LE(twice.bytes, once.bytes * 9 / 4);
}

constexpr Hostile kHostile[] = {
    {"UnknownMembers", "{", R"("#": 1)", ",", "}"},
    {"OneUnknownMember", "{", R"("new": #)", ",", "}"},
    {"OneKnownMember", "{", R"("text": "#")", ",", "}"},
    {"OneOddMember", "{", R"("tags": [#])", ",", "}"},
    {"OddElements", R"({"tags": [)", "#", ",", "]}"},
    {"Entries", R"({"labels": {)", R"("#": "#")", ",", "}}"},
    {"OddEntries", R"({"labels": {)", R"("#": #)", ",", "}}"},
    {"OneOddEntry", R"({"labels": {)", R"("one": #)", ",", "}}"},
    {"OddStructures", R"({"parts": [)", R"("#")", ",", "]}"},
    {"EmptyStructures", R"({"parts": [)", "{}", ",", "]}"},
    {"OddMembersOfStructures", R"({"parts": [)", R"({"name": #})", ",", "]}"},
    {"HalfPairs", R"({"tags": [)", R"("\ud83d#")", ",", "]}"},
    {"Escapes", R"({"text": ")", R"(\u0041\n)", "", R"("})"},
    {"EscapedNames", "{", R"("\u0041#": 1)", ",", "}"},
    {"LinesOfBase64", R"({"content": ")", R"(QUJD\n)", "", R"("})"},
    {"BrokenAtTheEnd", R"({"parts": [)", R"({"name": #})", ",", "]"},
};

INSTANTIATE_TEST_SUITE_P(Json, DecodeHostile, ::testing::ValuesIn(kHostile),
                         [](const auto& parameter) { return std::string{parameter.param.name}; });

// What is kept as JSON is kept once, and not at each of the levels around it.
TEST(DecodeNested, TakesMemoryInProportionToTheText) {
  const auto bytes_for = [](int levels) {
    const std::string list = R"([")" + std::string(100'000, 'x') + R"(", 7])";
    std::string json = R"({"new": )" + list + R"(, "tags": )" + list + "}";
    for (int level = 1; level < levels; ++level) json = R"({"child": )" + json + "}";
    Sample sample;
    const AllocationWatch watch;
    EXPECT_TRUE(codec::decode(Sample::field_table(), &sample, json));
    return watch.totals().bytes;
  };
  EXPECT_LE(bytes_for(150), bytes_for(1) * 2);
}

}  // namespace
}  // namespace databricks::internal

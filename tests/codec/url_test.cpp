#include "codec/url.hpp"

#include <gtest/gtest.h>

#include <databricks/model/permissions.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "codec/decode.hpp"
#include "support/sample_model.hpp"

namespace databricks::internal::codec {
namespace {

using namespace std::chrono_literals;
using support::Colour;
using support::Part;
using support::Sample;

TEST(PercentEncoded, LeavesUnreservedCharactersAlone) {
  EXPECT_EQ(percent_encoded("AZaz09-._~"), "AZaz09-._~");
  EXPECT_EQ(percent_encoded(""), "");
}

TEST(PercentEncoded, EscapesEverythingElse) {
  EXPECT_EQ(percent_encoded("a b/c?d=e&f#g%h+i"), "a%20b%2Fc%3Fd%3De%26f%23g%25h%2Bi");
  EXPECT_EQ(percent_encoded("é😀"), "%C3%A9%F0%9F%98%80");
  EXPECT_EQ(percent_encoded(std::string("\0\n\x7f", 3)), "%00%0A%7F");
}

// ---- Paths.

std::string path_of(std::string_view path, const Sample& sample) {
  const auto filled = fill_path(path, Sample::field_table(), &sample);
  return filled ? filled->path : "refused: " + filled.error().message;
}

TEST(FillPath, PutsMembersIn) {
  EXPECT_EQ(path_of("/a/{text}/b/{number}", {.number = 7, .text = "x"}), "/a/x/b/7");
  EXPECT_EQ(path_of("/{colour}", {.colour = Colour::red}), "/RED");
  EXPECT_EQ(path_of("/a/b", {}), "/a/b");
}

TEST(FillPath, TellsWhichMembersItHasUsed) {
  const Sample sample{.number = 7, .text = "x"};
  const auto filled = fill_path("/{text}/{number}", Sample::field_table(), &sample);
  ASSERT_TRUE(filled);
  EXPECT_EQ(filled->parameters, (std::vector<std::string_view>{"text", "number"}));
}

TEST(FillPath, KeepsAParameterInItsSegment) {
  EXPECT_EQ(path_of("/a/{text}/b", {.text = "x/../y"}), "/a/x%2F..%2Fy/b");
  EXPECT_EQ(path_of("/a/{text}", {.text = "x?y=1#z"}), "/a/x%3Fy%3D1%23z");
  EXPECT_EQ(path_of("/a/{text}", {.text = "%2F"}), "/a/%252F");
  EXPECT_EQ(path_of("/a/{text}", {.text = "größe"}), "/a/gr%C3%B6%C3%9Fe");
  EXPECT_EQ(path_of("/a/{text}", {.text = "{number}"}), "/a/%7Bnumber%7D");
  EXPECT_EQ(path_of("/a/{text}", {.text = "..."}), "/a/...");
}

TEST(FillPath, RefusesWhatWouldBeAnotherPath) {
  for (const Sample& sample : {Sample{}, Sample{.text = ""}, Sample{.text = "."}, Sample{.text = ".."}}) {
    const auto filled = fill_path("/a/{text}", Sample::field_table(), &sample);
    ASSERT_FALSE(filled);
    EXPECT_EQ(filled.error().kind, ErrorKind::encode);
    EXPECT_EQ(filled.error().message, "Sample.text is part of the path and must not be empty, '.' or '..'");
  }
}

TEST(FillPath, RefusesAParameterThatTheRequestDoesNotHave) {
  EXPECT_EQ(path_of("/{nothing}", {}),
            "refused: Sample.nothing is part of the path and must not be empty, '.' or '..'");
}

// ---- Paths whose parameters are no members of the request.

std::string path_of(std::string_view path, const PathParameters& parameters) {
  const auto filled = fill_path(path, parameters);
  return filled ? *filled : "refused: " + filled.error().message;
}

TEST(PathParameter, IsOneSegmentWhateverItsText) {
  EXPECT_EQ(path_of("/a/{id}/b", {"7"}), "/a/7/b");
  EXPECT_EQ(path_of("/a/{id}", {"../x?y#z/%2F"}), "/a/..%2Fx%3Fy%23z%2F%252F");
  EXPECT_EQ(path_of("/{one}/{two}", {"1", "{one}"}), "/1/%7Bone%7D");
}

TEST(PathParameter, IsRefusedByItsNameWhereItWouldMakeAnotherPath) {
  const std::string refusal = "refused: id is part of the path and must not be empty, '.' or '..'";
  for (const char* text : {"", ".", ".."}) EXPECT_EQ(path_of("/a/{id}", {text}), refusal) << text;
  EXPECT_EQ(path_of("/a/{id}", PathParameters{}), refusal);
}

TEST(PathParameter, KeepsTheSlashesOfAListedEnumeratorOnly) {
  using Kind = OpenEnum<iam::RequestObjectType>;
  EXPECT_EQ(path_of("/{kind}/{id}", {Kind{"authorization/tokens"}, "a/b"}), "/authorization/tokens/a%2Fb");
  EXPECT_EQ(path_of("/{kind}", {Kind{"new/kind"}}), "/new%2Fkind");
  EXPECT_EQ(path_of("/{kind}", {Kind{".."}}), "refused: kind is part of the path and must not be empty, '.' or '..'");
  EXPECT_EQ(path_of("/{kind}", {Kind{}}), "refused: kind is part of the path and must not be empty, '.' or '..'");
}

TEST(FillPath, RefusesTextThatIsNotUtf8) {
  EXPECT_EQ(path_of("/a/{text}", {.text = "caf\xe9"}), "refused: Sample.text is part of the path and must be UTF-8");
}

std::string path_with(std::string_view path, const PathParameters& parameters) {
  const auto filled = fill_path(path, parameters);
  return filled ? *filled : "refused: " + filled.error().message;
}

TEST(FillPath, PutsParametersInThatStandApart) {
  EXPECT_EQ(path_with("/a/{id}/b/{name}", {"7", "x/y z"}), "/a/7/b/x%2Fy%20z");
}

TEST(FillPath, RefusesParametersThatWouldMakeAnotherPath) {
  const std::string message = "refused: id is part of the path and must ";
  for (const char* text : {"", ".", ".."}) {
    EXPECT_EQ(path_with("/a/{id}", {text}), message + "not be empty, '.' or '..'");
  }
  EXPECT_EQ(path_with("/a/{id}/{name}", {"x"}), "refused: name is part of the path and must not be empty, '.' or '..'");
  EXPECT_EQ(path_with("/a/{id}", {"\xff"}), message + "be UTF-8");
}

TEST(FillPath, EscapesEnumTextsItDoesNotKnow) {
  EXPECT_EQ(path_with("/{colour}", {OpenEnum<Colour>{Colour::red}}), "/RED");
  EXPECT_EQ(path_with("/{colour}", {OpenEnum<Colour>{std::string_view{"a/b"}}}), "/a%2Fb");
  EXPECT_EQ(path_with("/{colour}", {OpenEnum<Colour>{std::string_view{".."}}}),
            "refused: colour is part of the path and must not be empty, '.' or '..'");
}

// ---- Queries.

std::string query(const Sample& sample, std::vector<std::string_view> left_out = {}) {
  const auto text = query_of(Sample::field_table(), &sample, left_out);
  return text ? *text : "refused: " + text.error().message;
}

TEST(Query, IsEmptyWhenNothingIsSet) { EXPECT_EQ(query({}), ""); }

TEST(Query, HoldsEveryKindOfScalar) {
  EXPECT_EQ(query({.colour = Colour::green,
                   .factor = 2.5,
                   .flag = true,
                   .level = -7,
                   .limit = 90s,
                   .number = 12,
                   .period = 250ms,
                   .since = Timestamp{1'735'689'600'000ms},
                   .text = "a"}),
            "colour=GREEN&factor=2.5&flag=true&level=-7&limit=90&number=12&period=250&since=1735689600000&text=a");
}

TEST(Query, HoldsSetMembersWhateverTheirValue) {
  EXPECT_EQ(query({.flag = false, .number = 0, .text = ""}), "flag=false&number=0&text=");
}

TEST(Query, EscapesNamesAndValues) {
  EXPECT_EQ(query({.text = "a&b=c d"}), "text=a%26b%3Dc%20d");
  EXPECT_EQ(query({.labels = {{"a b", "c&d"}}}), "labels.a%20b=c%26d");
}

TEST(Query, GivesTheKeyOfAListToEachElement) {
  EXPECT_EQ(query({.tags = {"x", "y", "x"}, .values = std::vector<std::int64_t>{1, 2}}),
            "tags=x&tags=y&tags=x&values=1&values=2");
}

TEST(Query, JoinsNestedNamesByDots) {
  Sample sample{.part_by_name = {{"left", {.name = "l"}}}, .parts = {{.name = "a", .count = 1}}};
  sample.child = Sample{.child = Sample{.flag = true}, .tags = {"x", "y"}};
  EXPECT_EQ(query(sample),
            "child.child.flag=true&child.tags=x&child.tags=y&part_by_name.left.name=l&parts.count=1&parts.name=a");
}

TEST(Query, WritesNumbersPlainlyHoweverTheyWereSpelled) {
  Sample sample;
  const std::string json = R"({"factor": 25e-1, "level": "22", "number": 17e1, "values": ["1", 2], "tags": [7]})";
  ASSERT_TRUE(decode(Sample::field_table(), &sample, json).has_value());
  EXPECT_EQ(query(sample), "factor=2.5&level=22&number=170&tags=%5B7%5D&values=1&values=2");
}

TEST(Query, KeepsEnumTextsItDoesNotKnow) {
  EXPECT_EQ(query({.colour = OpenEnum<Colour>{std::string_view{"ULTRA VIOLET"}}}), "colour=ULTRA%20VIOLET");
}

TEST(Query, LeavesOutWhatStandsInThePath) { EXPECT_EQ(query({.number = 1, .text = "a"}, {"text"}), "number=1"); }

TEST(Query, HoldsUnknownFields) {
  Sample sample{.flag = true};
  sample.unknown_fields.set("new", R"("a b")");
  sample.unknown_fields.set("limit_to", "5");
  EXPECT_EQ(query(sample), "flag=true&new=a%20b&limit_to=5");
}

TEST(Query, LetsASetMemberWinAgainstAnUnknownFieldOfItsName) {
  Sample sample{.text = "known"};
  sample.unknown_fields.set("text", R"("unknown")");
  EXPECT_EQ(query(sample), "text=known");
  sample.text.reset();
  EXPECT_EQ(query(sample), "text=unknown");
}

TEST(Query, RefusesTextThatIsNotUtf8AndNamesItsMember) {
  EXPECT_EQ(query({.text = "caf\xe9"}), "refused: $.text: the text is not UTF-8");
  EXPECT_EQ(query({.child = Sample{.tags = {"a", "\xff"}}}), "refused: $.child.tags: the text is not UTF-8");
  EXPECT_EQ(query({.labels = {{"team", "\xc3"}}}), "refused: $.labels.team: the text is not UTF-8");
}

}  // namespace
}  // namespace databricks::internal::codec

#include <databricks/http/message.hpp>

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace databricks::http {
namespace {

std::vector<std::string> lines(const Headers& headers) {
  std::vector<std::string> result;
  for (const Header& header : headers) result.push_back(header.name + ": " + header.value);
  return result;
}

using Lines = std::vector<std::string>;

TEST(Verb, StandsOnTheWireInCapitals) {
  EXPECT_EQ(to_string(Verb::get), "GET");
  EXPECT_EQ(to_string(Verb::head), "HEAD");
  EXPECT_EQ(to_string(Verb::post), "POST");
  EXPECT_EQ(to_string(Verb::put), "PUT");
  EXPECT_EQ(to_string(Verb::patch), "PATCH");
  EXPECT_EQ(to_string(Verb::delete_), "DELETE");
}

TEST(Headers, AreFoundWithoutRegardToCase) {
  const Headers headers{{"Content-Type", "application/json"}};
  ASSERT_NE(headers.find("content-type"), nullptr);
  EXPECT_EQ(*headers.find("CONTENT-TYPE"), "application/json");
  EXPECT_EQ(headers.find("Content"), nullptr);
  EXPECT_EQ(Headers{}.find("Content-Type"), nullptr);
}

TEST(Headers, KeepLinesOfOneNameApart) {
  Headers headers;
  headers.add("Set-Cookie", "a=1");
  headers.add("X", "y");
  headers.add("set-cookie", "b=2");
  EXPECT_EQ(headers.size(), 3U);
  EXPECT_EQ(*headers.find("Set-Cookie"), "a=1");
  EXPECT_EQ(lines(headers), (Lines{"Set-Cookie: a=1", "X: y", "set-cookie: b=2"}));
}

TEST(Headers, ReplaceEveryLineOfAName) {
  Headers headers{{"A", "1"}, {"B", "2"}, {"a", "3"}};
  headers.set("a", "4");
  EXPECT_EQ(lines(headers), (Lines{"B: 2", "a: 4"}));
}

TEST(Headers, LoseEveryLineOfAName) {
  Headers headers{{"A", "1"}, {"B", "2"}, {"a", "3"}};
  headers.erase("A");
  EXPECT_EQ(lines(headers), Lines{"B: 2"});
  headers.erase("B");
  EXPECT_TRUE(headers.empty());
  headers.erase("B");
  EXPECT_TRUE(headers.empty());
}

TEST(Headers, TakeTheirOwnValueForAnotherName) {
  Headers headers{{"A", "a value that does not fit into a small string, so that it moves"}};
  headers.set("B", *headers.find("A"));
  EXPECT_EQ(*headers.find("B"), *headers.find("A"));
}

}  // namespace
}  // namespace databricks::http

#include <databricks/unknown_fields.hpp>

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace databricks {
namespace {

std::vector<std::string> names(const UnknownFields& fields) {
  std::vector<std::string> result;
  for (const auto& [name, json] : fields) result.push_back(name);
  return result;
}

TEST(UnknownFields, AreEmptyWhenDefaultMade) {
  const UnknownFields fields;
  EXPECT_TRUE(fields.empty());
  EXPECT_EQ(fields.size(), 0U);
  EXPECT_EQ(fields.find("a"), nullptr);
  EXPECT_EQ(fields.begin(), fields.end());
}

TEST(UnknownFields, KeepTheOrderInWhichTheyCame) {
  UnknownFields fields;
  fields.set("b", "1");
  fields.set("a", "2");
  fields.set("c", "3");
  fields.set("b", "4");
  EXPECT_EQ(names(fields), (std::vector<std::string>{"b", "a", "c"}));
  ASSERT_NE(fields.find("b"), nullptr);
  EXPECT_EQ(*fields.find("b"), "4");
  EXPECT_EQ(fields.size(), 3U);
}

TEST(UnknownFields, CanBeTakenAway) {
  UnknownFields fields;
  fields.erase("a");
  fields.set("a", "1");
  fields.set("b", "2");
  fields.erase("a");
  fields.erase("never there");
  EXPECT_EQ(names(fields), std::vector<std::string>{"b"});
  fields.erase("b");
  EXPECT_TRUE(fields.empty());
}

TEST(UnknownFields, AreEqualWhenBothAreEmptyHoweverTheyBecameSo) {
  UnknownFields emptied;
  emptied.set("a", "1");
  emptied.erase("a");
  EXPECT_EQ(emptied, UnknownFields{});
  EXPECT_EQ(UnknownFields{}, emptied);
}

TEST(UnknownFields, CompareNamesAndTexts) {
  UnknownFields one;
  one.set("a", "1");
  UnknownFields other;
  EXPECT_NE(one, other);
  other.set("a", "2");
  EXPECT_NE(one, other);
  other.set("a", "1");
  EXPECT_EQ(one, other);
}

TEST(UnknownFields, CopyDeeply) {
  UnknownFields original;
  original.set("a", "1");
  UnknownFields copy = original;
  copy.set("a", "2");
  EXPECT_EQ(*original.find("a"), "1");
}

TEST(UnknownFields, TakeANameThatLivesInThemselves) {
  UnknownFields fields;
  fields.set("a name that does not fit into a small string", "1");
  for (int count = 0; count < 20; ++count) fields.set(std::to_string(count), "0");
  fields.set(fields.begin()->first, "2");
  EXPECT_EQ(fields.size(), 21U);
  EXPECT_EQ(*fields.find("a name that does not fit into a small string"), "2");
}

TEST(UnknownFields, CostAPointer) { static_assert(sizeof(UnknownFields) == sizeof(void*)); }

}  // namespace
}  // namespace databricks

#include <databricks/collections.hpp>

#include <gmock/gmock.h>

#include <string>
#include <utility>
#include <vector>

namespace databricks {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;

/// As generated models declare them.
struct Holder {
  List<std::string> names = unset;
  Map<int> sizes = unset;
};

TEST(Collections, AreUnsetUntilSomebodyNamesThem) {
  const Holder holder;
  EXPECT_FALSE(holder.names.is_set());
  EXPECT_FALSE(holder.sizes.is_set());
}

TEST(Collections, AreSetByAnyValueAlsoAnEmptyOne) {
  EXPECT_TRUE((Holder{.names = {}}).names.is_set());
  EXPECT_TRUE((Holder{.names = std::vector<std::string>{}}).names.is_set());
  EXPECT_TRUE((Holder{.names = {"a"}}).names.is_set());
  EXPECT_TRUE((Holder{.sizes = {}}).sizes.is_set());
  Holder holder;
  holder.names = {};
  holder.sizes = {};
  EXPECT_TRUE(holder.names.is_set());
  EXPECT_TRUE(holder.sizes.is_set());
  EXPECT_THAT(holder.names, IsEmpty());
}

TEST(Collections, AreSetByAnElement) {
  Holder holder;
  holder.names.push_back("a");
  EXPECT_TRUE(holder.names.is_set());
  holder.names.pop_back();
  EXPECT_FALSE(holder.names.is_set());
}

TEST(Collections, CanBeTakenBack) {
  Holder holder{.names = {"a"}, .sizes = {{"a", 1}}};
  holder.names = unset;
  holder.sizes = unset;
  EXPECT_FALSE(holder.names.is_set());
  EXPECT_FALSE(holder.sizes.is_set());
}

TEST(Collections, StaySetWhenTheyAreCleared) {
  Holder holder{.names = {"a"}};
  holder.names.clear();
  EXPECT_TRUE(holder.names.is_set());
  Holder untouched;
  untouched.names.clear();
  EXPECT_FALSE(untouched.names.is_set());
}

TEST(Collections, CopyAndMoveWhetherTheyAreSet) {
  Holder source;
  Holder target{.names = {"a"}};
  target = source;
  EXPECT_FALSE(target.names.is_set());
  source.names = {};
  target = std::move(source);
  EXPECT_TRUE(target.names.is_set());
}

TEST(Collections, AreMadeFromAndTurnIntoStandardContainers) {
  const std::vector<std::string> names{"a", "b"};
  List<std::string> list = names;
  EXPECT_THAT(list, ElementsAre("a", "b"));
  list = std::vector<std::string>{"c"};
  EXPECT_THAT(list, ElementsAre("c"));
  list = {"d", "e"};
  EXPECT_THAT(list, ElementsAre("d", "e"));
  const std::vector<std::string> back = std::move(list);
  EXPECT_THAT(back, ElementsAre("d", "e"));
  Map<int> map{{"a", 1}};
  map = {{"b", 2}, {"c", 3}};
  map["d"] = 4;
  EXPECT_THAT(map, ElementsAre(Pair("b", 2), Pair("c", 3), Pair("d", 4)));
}

TEST(Collections, AreEqualWhenTheirElementsAre) {
  EXPECT_EQ(List<int>{}, List<int>{unset});
  EXPECT_EQ((List<int>{1, 2}), (std::vector<int>{1, 2}));
  EXPECT_NE((Map<int>{{"a", 1}}), (Map<int>{{"a", 2}}));
}

}  // namespace
}  // namespace databricks

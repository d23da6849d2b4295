#include <databricks/boxed.hpp>

#include <gtest/gtest.h>

#include <new>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

namespace databricks {
namespace {

using Text = Boxed<std::string>;

struct Tree {
  int value = 0;
  Boxed<Tree> left{};
  Boxed<Tree> right{};

  bool operator==(const Tree&) const = default;
};

/// Counts how many of its kind are alive, and refuses to be copied on request.
struct Tracked {
  explicit Tracked(bool throws_on_copy = false) : refuses(throws_on_copy) { ++alive; }
  Tracked(const Tracked& other) : refuses(other.refuses) {
    if (refuses) throw std::bad_alloc{};
    ++alive;
  }
  ~Tracked() { --alive; }
  Tracked& operator=(const Tracked&) = default;

  bool refuses;
  static inline int alive = 0;
};

TEST(Boxed, IsEmptyWhenDefaultMade) {
  EXPECT_FALSE(Text{}.has_value());
  EXPECT_FALSE(Text{});
  EXPECT_FALSE(Text{std::nullopt});
  EXPECT_EQ(Text{}, std::nullopt);
}

TEST(Boxed, HoldsAValue) {
  Text text = std::string{"hello"};
  ASSERT_TRUE(text);
  EXPECT_EQ(*text, "hello");
  EXPECT_EQ(text->size(), 5U);
  EXPECT_EQ(text.value(), "hello");
  text->append("!");
  EXPECT_EQ(std::as_const(text).value(), "hello!");
  EXPECT_EQ(*std::move(text), "hello!");
}

TEST(Boxed, ThrowsWhenAskedForAValueThatIsNotThere) {
  Text empty;
  EXPECT_THROW(static_cast<void>(empty.value()), std::bad_optional_access);
  EXPECT_THROW(static_cast<void>(std::as_const(empty).value()), std::bad_optional_access);
}

TEST(Boxed, GivesAFallback) {
  EXPECT_EQ(Text{}.value_or("none"), "none");
  EXPECT_EQ(Text{std::string{"some"}}.value_or("none"), "some");
}

TEST(Boxed, CopiesDeeply) {
  Text original = std::string{"one"};
  Text copy = original;
  *copy = "two";
  EXPECT_EQ(*original, "one");
  original = copy;
  *copy = "three";
  EXPECT_EQ(*original, "two");
}

TEST(Boxed, IsEmptyAfterItWasMovedFrom) {
  Text original = std::string{"one"};
  const Text taken = std::move(original);
  EXPECT_FALSE(original.has_value());  // NOLINT(bugprone-use-after-move): that is what this is about
  EXPECT_EQ(*taken, "one");
  original = std::string{"again"};
  EXPECT_EQ(*original, "again");
}

TEST(Boxed, SurvivesAssignmentToItself) {
  Text text = std::string{"one"};
  Text& same = text;
  text = same;
  EXPECT_EQ(*text, "one");
  text = std::move(same);
  EXPECT_EQ(*text, "one");
}

TEST(Boxed, SurvivesAssignmentOfAPartOfItself) {
  Boxed<Tree> tree = Tree{.value = 1, .left = Tree{.value = 2, .left = Tree{.value = 3}}};
  tree = tree->left;
  EXPECT_EQ(tree, (Tree{.value = 2, .left = Tree{.value = 3}}));
  tree = std::move(tree->left);
  EXPECT_EQ(tree, Tree{.value = 3});
}

TEST(Boxed, MakesValuesInPlace) {
  Text text = std::string{"old"};
  EXPECT_EQ(text.emplace(3U, 'x'), "xxx");
  EXPECT_EQ(*text, "xxx");
  text.reset();
  EXPECT_FALSE(text);
  text.reset();
  EXPECT_FALSE(text);
}

TEST(Boxed, ComparesValues) {
  const Text one = std::string{"one"};
  EXPECT_EQ(one, Text{std::string{"one"}});
  EXPECT_NE(one, Text{std::string{"two"}});
  EXPECT_NE(one, Text{});
  EXPECT_EQ(Text{}, Text{});
  EXPECT_EQ(one, std::string{"one"});
  EXPECT_NE(Text{}, std::string{});
  EXPECT_NE(one, std::nullopt);
}

TEST(Boxed, CarriesRecursiveTypes) {
  const Tree tree{.value = 1, .left = Tree{.value = 2}, .right = Tree{.value = 3, .left = Tree{.value = 4}}};
  Tree copy = tree;
  EXPECT_EQ(copy, tree);
  copy.right->left->value = 5;
  EXPECT_NE(copy, tree);
  EXPECT_EQ(tree.right->left->value, 4);
}

TEST(Boxed, DestroysItsValueExactlyOnce) {
  {
    Boxed<Tracked> first = Tracked{};
    Boxed<Tracked> second = first;
    EXPECT_EQ(Tracked::alive, 2);
    first = second;
    EXPECT_EQ(Tracked::alive, 2);
    first = std::move(second);
    EXPECT_EQ(Tracked::alive, 1);
    first.emplace();
    EXPECT_EQ(Tracked::alive, 1);
    first.reset();
    EXPECT_EQ(Tracked::alive, 0);
    first.emplace();
  }
  EXPECT_EQ(Tracked::alive, 0);
}

TEST(Boxed, KeepsItsValueWhenACopyFails) {
  {
    Boxed<Tracked> target;
    target.emplace(false);
    Boxed<Tracked> uncopyable;
    uncopyable.emplace(true);
    EXPECT_THROW(target = uncopyable, std::bad_alloc);
    ASSERT_TRUE(target);
    EXPECT_FALSE(target->refuses);
  }
  EXPECT_EQ(Tracked::alive, 0);
}

TEST(Boxed, IsAsSmallAsAPointerAndMovesWithoutFailing) {
  static_assert(sizeof(Text) == sizeof(void*));
  static_assert(std::is_nothrow_move_constructible_v<Text>);
  static_assert(std::is_nothrow_move_assignable_v<Text>);
  static_assert(!std::is_convertible_v<Text, bool>);
}

}  // namespace
}  // namespace databricks

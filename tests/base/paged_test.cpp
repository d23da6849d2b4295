#include <databricks/paged.hpp>

#include <gmock/gmock.h>

#include <iterator>
#include <map>
#include <memory>
#include <ranges>
#include <string>
#include <vector>

#include <databricks/result.hpp>

namespace databricks {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using Numbers = Paged<int>;
using Tokens = std::vector<std::string>;

static_assert(std::input_iterator<Numbers::Iterator>);
static_assert(std::ranges::input_range<Numbers>);

/// Pages by their tokens; remembers which were asked for.
class Book {
 public:
  explicit Book(std::map<std::string, Page<int>> pages) : pages_(std::move(pages)) {}

  [[nodiscard]] Numbers open() {
    return Numbers{[this](const std::string& token) {
      asked.push_back(token);
      if (failures > 0) {
        --failures;
        throw_error({.kind = ErrorKind::transport, .message = "the connection broke"});
      }
      return pages_.at(token);
    }};
  }

  Tokens asked;
  int failures = 0;

 private:
  std::map<std::string, Page<int>> pages_;
};

Book three_pages() { return Book{{{"", {{1, 2}, "b"}}, {"b", {{3}, "c"}}, {"c", {{4, 5}, ""}}}}; }

std::vector<int> read(Numbers& numbers) {
  std::vector<int> result;
  for (const int number : numbers) result.push_back(number);
  return result;
}

TEST(Paged, AsksForNothingUntilItIsRead) {
  Book book = three_pages();
  const Numbers numbers = book.open();
  EXPECT_TRUE(numbers.has_next_page());
  EXPECT_THAT(book.asked, IsEmpty());
}

TEST(Paged, ReadsOnePageAfterTheOther) {
  Book book = three_pages();
  Numbers numbers = book.open();
  EXPECT_THAT(read(numbers), ElementsAre(1, 2, 3, 4, 5));
  EXPECT_THAT(book.asked, ElementsAre("", "b", "c"));
}

TEST(Paged, AsksForAPageOnlyWhenItIsReached) {
  Book book = three_pages();
  Numbers numbers = book.open();
  for (const int number : numbers) {
    if (number == 2) break;
  }
  EXPECT_THAT(book.asked, ElementsAre(""));
}

TEST(Paged, CrossesEmptyPages) {
  Book book{{{"", {{}, "b"}}, {"b", {{}, "c"}}, {"c", {{7}, "d"}}, {"d", {{}, ""}}}};
  Numbers numbers = book.open();
  EXPECT_THAT(read(numbers), ElementsAre(7));
  EXPECT_THAT(book.asked, ElementsAre("", "b", "c", "d"));
}

TEST(Paged, MayBeEmpty) {
  Book book{{{"", {}}}};
  Numbers numbers = book.open();
  EXPECT_THAT(read(numbers), IsEmpty());
  EXPECT_THAT(numbers.all(), IsEmpty());
  EXPECT_THAT(book.asked, ElementsAre(""));
}

TEST(Paged, ContinuesWhereReadingStopped) {
  Book book = three_pages();
  Numbers numbers = book.open();
  EXPECT_EQ(*numbers.begin(), 1);
  EXPECT_EQ(*numbers.begin(), 1);
  for (const int number : numbers) {
    if (number == 3) break;
  }
  EXPECT_THAT(numbers.all(), ElementsAre(3, 4, 5));
}

TEST(Paged, GathersEverything) {
  Book book = three_pages();
  EXPECT_THAT(book.open().all(), ElementsAre(1, 2, 3, 4, 5));
}

TEST(Paged, GathersAtMostAsMuchAsItIsTold) {
  Book book = three_pages();
  Numbers numbers = book.open();
  EXPECT_THAT(numbers.all(0), IsEmpty());
  EXPECT_THAT(book.asked, IsEmpty());
  EXPECT_THAT(numbers.all(2), ElementsAre(1, 2));
  EXPECT_THAT(book.asked, ElementsAre("")) << "the second page is not needed yet";
  EXPECT_THAT(numbers.all(2), ElementsAre(3, 4));
  EXPECT_THAT(numbers.all(2), ElementsAre(5));
  EXPECT_THAT(numbers.all(2), IsEmpty());
}

TEST(Paged, RefusesATokenThatComesTwice) {
  Book book{{{"", {{1}, "b"}}, {"b", {{2}, "c"}}, {"c", {{3}, "b"}}}};
  Numbers numbers = book.open();
  EXPECT_THROW(static_cast<void>(numbers.all()), DecodeError);
  EXPECT_THAT(book.asked, ElementsAre("", "b", "c"));
}

TEST(Paged, RefusesATokenThatLeadsToItself) {
  Book book{{{"", {{}, "b"}}, {"b", {{}, "b"}}}};
  Numbers numbers = book.open();
  EXPECT_THROW(static_cast<void>(numbers.begin()), DecodeError);
}

TEST(Paged, HandsOutPagesAsTheyCame) {
  Book book{{{"", {{1}, "b"}}, {"b", {{}, "c"}}, {"c", {{2, 3}, ""}}}};
  Numbers numbers = book.open();
  EXPECT_THAT(numbers.next_page().items, ElementsAre(1));
  EXPECT_THAT(numbers.next_page().items, IsEmpty());
  EXPECT_TRUE(numbers.has_next_page());
  EXPECT_THAT(numbers.next_page().items, ElementsAre(2, 3));
  EXPECT_FALSE(numbers.has_next_page());
}

TEST(Paged, HasNothingBehindTheLastPage) {
  Book book{{{"", {{1}, ""}}}};
  Numbers numbers = book.open();
  EXPECT_THAT(numbers.next_page().items, ElementsAre(1));
  EXPECT_THAT(numbers.next_page().items, IsEmpty());
  EXPECT_THAT(numbers.next_page().items, IsEmpty());
  EXPECT_THAT(book.asked, ElementsAre("")) << "it must not start from the front again";
}

TEST(Paged, CountsAPageThatWasHandedOutAsRead) {
  Book book = three_pages();
  Numbers numbers = book.open();
  static_cast<void>(numbers.next_page());
  EXPECT_THAT(numbers.all(), ElementsAre(3, 4, 5));
}

TEST(Paged, AsksForAPageAgainAfterAFailure) {
  Book book = three_pages();
  Numbers numbers = book.open();
  EXPECT_THAT(numbers.all(2), ElementsAre(1, 2));
  book.failures = 1;
  EXPECT_THROW(static_cast<void>(numbers.all()), TransportError);
  EXPECT_THAT(numbers.all(), ElementsAre(3, 4, 5)) << "a list that was cut off must not look like one that has ended";
  EXPECT_THAT(book.asked, ElementsAre("", "b", "b", "c"));
}

TEST(Paged, AsksForTheFirstPageAgainAfterAFailure) {
  Book book = three_pages();
  Numbers numbers = book.open();
  book.failures = 1;
  EXPECT_THROW(static_cast<void>(numbers.begin()), TransportError);
  EXPECT_TRUE(numbers.has_next_page());
  EXPECT_THAT(read(numbers), ElementsAre(1, 2, 3, 4, 5));
}

TEST(Paged, HoldsItemsThatCannotBeCopied) {
  Paged<std::unique_ptr<int>> numbers{[](const std::string&) {
    Page<std::unique_ptr<int>> page;
    page.items.push_back(std::make_unique<int>(7));
    return page;
  }};
  EXPECT_EQ(*numbers.all().at(0), 7);
}

// ---- Items that their page has cut off.

/// Pages whose items are completed by a factor of ten, unless that fails.
class CutBook {
 public:
  [[nodiscard]] Numbers open() {
    return Numbers{[](const std::string& token) {
                     return token.empty() ? Page<int>{{1, 2}, "b"} : Page<int>{{3}, ""};
                   },
                   "GET /numbers",
                   [this](int& number) {
                     completed.push_back(number);
                     if (failures > 0) {
                       --failures;
                       throw_error({.kind = ErrorKind::transport, .message = "the connection broke"});
                     }
                     number *= 10;
                   }};
  }

  std::vector<int> completed;
  int failures = 0;
};

TEST(PagedItems, AreCompletedOnceEachWhenTheyAreReached) {
  CutBook book;
  Numbers numbers = book.open();
  auto number = numbers.begin();
  EXPECT_THAT(book.completed, ElementsAre(1));
  EXPECT_EQ(*number, 10);
  EXPECT_EQ(*numbers.begin(), 10) << "reading on where it stopped";
  EXPECT_THAT(numbers.all(1), ElementsAre(10));
  EXPECT_THAT(book.completed, ElementsAre(1));
  EXPECT_THAT(numbers.all(), ElementsAre(20, 30));
  EXPECT_THAT(book.completed, ElementsAre(1, 2, 3));
}

TEST(PagedItems, AreCompleteInThePageThatHoldsThem) {
  CutBook book;
  Numbers numbers = book.open();
  EXPECT_THAT(numbers.next_page().items, ElementsAre(10, 20));
  EXPECT_THAT(numbers.next_page().items, ElementsAre(30));
}

TEST(PagedItems, AreCompletedAgainAfterAFailure) {
  CutBook book;
  book.failures = 1;
  Numbers numbers = book.open();
  EXPECT_THROW(static_cast<void>(numbers.begin()), TransportError);
  EXPECT_THAT(read(numbers), ElementsAre(10, 20, 30));
  book.failures = 1;
  Numbers pages = book.open();
  EXPECT_THROW(static_cast<void>(pages.next_page()), TransportError);
  EXPECT_THAT(pages.next_page().items, ElementsAre(10, 20));
}

TEST(PagedItems, AreNamedInErrors) {
  Numbers numbers{[](const std::string&) { return Page<int>{{1}, "same"}; }, "GET /numbers"};
  const auto result = try_call([&] { return numbers.all(); });
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().call, "GET /numbers");
}

}  // namespace
}  // namespace databricks

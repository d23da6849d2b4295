#include "base/random.hpp"

#include <gmock/gmock.h>

#include <chrono>
#include <set>
#include <string>

namespace databricks::internal::random {
namespace {

using namespace std::chrono_literals;

TEST(Random, MakesLowerCaseHexadecimalDigits) {
  EXPECT_EQ(hexadecimal(0), "");
  EXPECT_THAT(hexadecimal(16), ::testing::MatchesRegex("[0-9a-f]{32}"));
  EXPECT_THAT(hexadecimal(600), ::testing::MatchesRegex("[0-9a-f]{1200}"));
}

TEST(Random, MakesIdsThatDiffer) {
  std::set<std::string> ids;
  for (int count = 0; count < 1000; ++count) ids.insert(hexadecimal(16));
  EXPECT_EQ(ids.size(), 1000U);
}

TEST(Random, StaysBetweenItsBounds) {
  std::set<std::chrono::milliseconds> seen;
  for (int count = 0; count < 400; ++count) seen.insert(between(3ms, 5ms));
  EXPECT_EQ(seen, (std::set{3ms, 4ms, 5ms}));
}

TEST(Random, TakesTheLowerBoundWhenThereIsNothingBetween) {
  EXPECT_EQ(between(7ms, 7ms), 7ms);
  EXPECT_EQ(between(7ms, 3ms), 7ms);
}

}  // namespace
}  // namespace databricks::internal::random

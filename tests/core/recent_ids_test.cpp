#include "core/recent_ids.hpp"

#include <gtest/gtest.h>

#include <chrono>

namespace databricks::internal {
namespace {

using namespace std::chrono_literals;

constexpr Clock::TimePoint kStart{1h};

TEST(RecentIds, AreKnownAfterAMoment) {
  RecentIds ids;
  ids.add(7, kStart);
  EXPECT_EQ(ids.known_at_last(7), kStart + RecentIds::kUnknownAtFirst);
  EXPECT_FALSE(ids.known_at_last(8));
}

TEST(RecentIds, ForgetWhatIsKnownWhenAnotherOneIsAdded) {
  RecentIds ids;
  ids.add(7, kStart);
  ids.add(8, kStart + 1s);
  ids.add(9, kStart + RecentIds::kUnknownAtFirst);
  EXPECT_FALSE(ids.known_at_last(7));
  EXPECT_TRUE(ids.known_at_last(8));
  EXPECT_TRUE(ids.known_at_last(9));
}

}  // namespace
}  // namespace databricks::internal

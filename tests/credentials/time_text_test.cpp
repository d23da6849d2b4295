#include "credentials/time_text.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <ctime>

namespace databricks::internal {
namespace {

TEST(TimeText, ReadsWhatTheToolsPrint) {
  const auto seconds = [](std::string_view text) {
    const auto time = parse_time(text);
    return time ? std::chrono::duration_cast<std::chrono::seconds>(time->time_since_epoch()).count() : -1;
  };
  EXPECT_EQ(seconds("2026-01-01T00:00:00Z"), 1767225600);
  EXPECT_EQ(seconds("2026-01-01T00:00:00.123456789Z"), 1767225600);
  EXPECT_EQ(seconds("2026-01-01T02:00:00+02:00"), 1767225600);
  EXPECT_EQ(seconds("2025-12-31T19:30:00.5-04:30"), 1767225600);
  std::tm local{};
  local.tm_hour = 12;
  local.tm_mday = 1;
  local.tm_year = 126;
  local.tm_isdst = -1;
  EXPECT_EQ(seconds("2026-01-01 12:00:00.000000"), std::mktime(&local));
  for (const std::string_view wrong :
       {"", "2026", "2026-13-01T00:00:00Z", "2026-01-01", "2026-01-01T00:00:00Zx", "2026-01-01T25:00:00Z"}) {
    EXPECT_EQ(seconds(wrong), -1) << wrong;
  }
}

}  // namespace
}  // namespace databricks::internal

#include "http/retry_after.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <optional>
#include <string>

namespace databricks::internal::http {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

// Wed, 21 Oct 2015 07:28:00 GMT
const std::chrono::system_clock::time_point kNow =
    std::chrono::sys_days{std::chrono::year{2015} / 10 / 21} + 7h + 28min;

std::optional<milliseconds> wait_for(const std::string& value) { return retry_after({{"retry-after", value}}, kNow); }

TEST(RetryAfter, IsNothingWithoutTheHeader) { EXPECT_EQ(retry_after({{"X", "1"}}, kNow), std::nullopt); }

TEST(RetryAfter, CountsSeconds) {
  EXPECT_EQ(wait_for("120"), 120s);
  EXPECT_EQ(wait_for(" 7 "), 7s);
  EXPECT_EQ(wait_for("0"), 0s);
  EXPECT_EQ(wait_for("007"), 7s);
}

TEST(RetryAfter, CountsUntilADate) {
  EXPECT_EQ(wait_for("Wed, 21 Oct 2015 07:28:30 GMT"), 30s);
  EXPECT_EQ(wait_for("Thu, 22 Oct 2015 07:28:00 GMT"), 24h);
  EXPECT_EQ(retry_after({{"Retry-After", "Wed, 21 Oct 2015 07:28:01 GMT"}}, kNow + 250ms), 750ms);
}

TEST(RetryAfter, ReadsTheOldFormsOfDatesToo) {
  EXPECT_EQ(wait_for("Wednesday, 21-Oct-15 07:28:30 GMT"), 30s);
  EXPECT_EQ(wait_for("Wed Oct 21 07:28:30 2015"), 30s);
}

TEST(RetryAfter, CountsADateFromTheDateOfTheSameResponse) {
  const auto between = [](const char* date, const char* retry_at) {
    return retry_after({{"Date", date}, {"Retry-After", retry_at}}, kNow);
  };
  EXPECT_EQ(between("Wed, 21 Oct 2015 09:00:00 GMT", "Wed, 21 Oct 2015 09:00:05 GMT"), 5s)
      << "the service's clock is ahead";
  EXPECT_EQ(between("Mon, 19 Oct 2015 09:00:00 GMT", "Mon, 19 Oct 2015 09:02:00 GMT"), 120s)
      << "the service's clock is behind";
  EXPECT_EQ(between("Wed, 21 Oct 2015 09:00:00 GMT", "Wed, 21 Oct 2015 08:59:00 GMT"), 0s);
  EXPECT_EQ(between("Wed, 21 Oct 2015 09:00:00 GMT", "60"), 60s);
  EXPECT_EQ(between("some day", "Wed, 21 Oct 2015 07:28:30 GMT"), 30s);
  EXPECT_EQ(between("Fri, 31 Dec 9999 23:59:59 GMT", "Fri, 31 Dec 9999 23:59:59 GMT"), 0s);
}

TEST(RetryAfter, IsZeroForADateInThePast) {
  EXPECT_EQ(wait_for("Wed, 21 Oct 2015 07:27:59 GMT"), 0s);
  EXPECT_EQ(wait_for("Thu, 01 Jan 1970 00:00:00 GMT"), 0s);
  EXPECT_EQ(wait_for("Sat, 01 Jan 0000 00:00:00 GMT"), 0s);
}

TEST(RetryAfter, IsADayAtMost) {
  for (const char* value :
       {"86401", "9223372036854775807", "9223372036854775808", "99999999999999999999999999",
        "Fri, 23 Oct 2015 07:28:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT", "Fri, 11 Apr 2262 23:47:17 GMT"}) {
    EXPECT_EQ(wait_for(value), 24h) << value;
  }
}

TEST(RetryAfter, IsNothingForNonsense) {
  for (const char* value :
       {"", " ", "soon", "-5", "+5", "1.5", "1e3", "10s", "0x10", "12 13", "Wed, 21 Okt 2015 07:28:30 GMT",
        "Wed, 32 Oct 2015 07:28:30 GMT", "Wed, 21 Oct 2015 24:28:30 GMT", "Wed, 21 Oct 2015 07:60:30 GMT",
        "Wed, 21 Oct 2015 07:28:61 GMT", "Wed, xx Oct 2015 07:28:30 GMT", "Wed, 21 anF 2015 07:28:30 GMT"}) {
    EXPECT_EQ(wait_for(value), std::nullopt) << value;
  }
}

}  // namespace
}  // namespace databricks::internal::http

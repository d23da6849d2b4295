#include "http/curl_look_ups.hpp"

#include <gtest/gtest.h>

namespace databricks::internal::http {
namespace {

using namespace std::chrono_literals;

/// Long before anything that other tests look up.
constexpr std::chrono::steady_clock::time_point kStart{-1000h};

TEST(CurlLookUps, AreRefusedWhileTooManyHang) {
  for (int count = 1; count <= kMaxHangingLookUps; ++count) {
    EXPECT_TRUE(may_look_up(kStart)) << count;
    EXPECT_EQ(leave_look_up(kStart), count);
  }
  EXPECT_FALSE(may_look_up(kStart));
  EXPECT_FALSE(may_look_up(kStart + kLookUpLifetime - 1s));
  EXPECT_TRUE(may_look_up(kStart + kLookUpLifetime));
}

TEST(CurlLookUps, AreForgottenOneByOne) {
  constexpr auto kLater = kStart + 1h;
  for (int count = 0; count < 2 * kMaxHangingLookUps; ++count) leave_look_up(kLater + count * 1s);
  constexpr auto kEnd = kLater + (2 * kMaxHangingLookUps - 1) * 1s;
  EXPECT_FALSE(may_look_up(kEnd));
  EXPECT_TRUE(may_look_up(kEnd + kLookUpLifetime - (kMaxHangingLookUps - 1) * 1s));
}

}  // namespace
}  // namespace databricks::internal::http

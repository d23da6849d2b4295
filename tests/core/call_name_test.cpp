#include "core/call_name.hpp"

#include <gtest/gtest.h>

namespace databricks::internal {
namespace {

TEST(CallName, LeavesHostAndQueryOut) {
  constexpr const char* kName = "POST /api/2.0/secrets/put";
  EXPECT_EQ(call_name({.verb = http::Verb::post, .url = "https://h/api/2.0/secrets/put?key=secret"}), kName);
  EXPECT_EQ(call_name(http::Verb::post, "/api/2.0/secrets/put?key=secret"), kName);
  EXPECT_EQ(call_name(Endpoint{http::Verb::post, "/api/2.0/secrets/put", Idempotency::idempotent}), kName);
}

}  // namespace
}  // namespace databricks::internal

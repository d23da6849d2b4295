#include "core/call_record.hpp"

#include <gtest/gtest.h>

#include <string>
#include <thread>

namespace databricks::internal {
namespace {

TEST(CallRecord, HoldsTheLastCallAndTheAttemptsOfAll) {
  CallRecord record;
  record.add("GET /first", "id-1", 3);
  record.add("GET /second", "id-2", 2);
  EXPECT_EQ(record.call, "GET /second");
  EXPECT_EQ(record.request_id, "id-2");
  EXPECT_EQ(record.attempts, 5);
}

TEST(CallRecording, EndsWithItsScope) {
  EXPECT_EQ(CallRecording::current(), nullptr);
  CallRecord outer;
  {
    const CallRecording outer_recording{outer};
    CallRecord inner;
    {
      const CallRecording inner_recording{inner};
      EXPECT_EQ(CallRecording::current(), &inner);
    }
    EXPECT_EQ(CallRecording::current(), &outer);
  }
  EXPECT_EQ(CallRecording::current(), nullptr);
}

TEST(CallRecording, IsOfOneThread) {
  CallRecord record;
  const CallRecording recording{record};
  std::thread{[] { EXPECT_EQ(CallRecording::current(), nullptr); }}.join();
}

}  // namespace
}  // namespace databricks::internal

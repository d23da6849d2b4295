#include <gtest/gtest.h>

#include <new>
#include <string>

#include <databricks/call_options.hpp>
#include <databricks/testing/virtual_clock.hpp>

#include "http/single_flight.hpp"
#include "support/allocations.hpp"

namespace databricks::internal {
namespace {

using support::AllocationWatch;

// Otherwise everybody would wait for a thread that has gone, each until its deadline.
TEST(SingleFlightWithoutMemory, IsFreeAgain) {
  const testing::VirtualClock clock;
  const CallOptions none;
  const auto work = []() -> Result<std::string> { return std::string(100, 'x'); };
  std::size_t succeeding = 0;
  for (bool has_failed = true; has_failed; ++succeeding) {
    SingleFlight<std::string> single_flight;
    const http::Context context{.clock = clock, .options = none};
    {
      AllocationWatch watch{succeeding};
      try {
        static_cast<void>(single_flight.run(context, work));
      } catch (const std::bad_alloc&) {
      }
      has_failed = watch.has_failed();
    }
    ASSERT_TRUE(single_flight.run_if_free(context, work)) << "after " << succeeding << " allocations";
  }
  EXPECT_GT(succeeding, 2U);
}

}  // namespace
}  // namespace databricks::internal

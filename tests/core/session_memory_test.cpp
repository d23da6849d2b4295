// Calls when memory runs out.

#include <gtest/gtest.h>

#include <memory>
#include <new>
#include <string>

#include <databricks/call_options.hpp>

#include "core/session.hpp"
#include "support/allocations.hpp"
#include "support/sample_model.hpp"
#include "support/scripted_transport.hpp"

namespace databricks::internal {
namespace {

using namespace std::chrono_literals;
using support::AllocationWatch;
using support::Part;
using support::Sample;

constexpr Endpoint kGet{http::Verb::get, "/api/2.0/samples/get", Idempotency::idempotent};

TEST(CallWithoutMemory, IsBadAllocAndLeavesTheSessionUsable) {
  const auto transport = std::make_shared<support::ScriptedTransport>(support::ScriptedTransport::Outcomes{
      support::make_response(200, R"({"name": "a name that needs memory of its own"})")});
  const Session session{{.host = "https://workspace.example", .token = "dapi-1", .transport = transport}};
  const auto name = [&] { return session.call<Part>(kGet, Sample{.text = "t"}, {.timeout = 5s}).name; };
  ASSERT_NE(name(), "");
  std::size_t succeeding = 0;
  for (bool has_failed = true; has_failed; ++succeeding) {
    bool has_succeeded = false;
    {
      AllocationWatch watch{succeeding};
      try {
        static_cast<void>(name());
        has_succeeded = true;
      } catch (const std::bad_alloc&) {
      }
      has_failed = watch.has_failed();
    }
    ASSERT_EQ(has_succeeded, !has_failed) << "after " << succeeding << " allocations";
    ASSERT_NE(name(), "") << "after " << succeeding << " allocations";
  }
  EXPECT_GT(succeeding, 20U);
}

}  // namespace
}  // namespace databricks::internal

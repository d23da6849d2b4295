// When a response is lost after the work was done, only what does no harm twice is asked for again.

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <memory>
#include <ostream>
#include <string>
#include <string_view>

#include <databricks/databricks.hpp>
#include <databricks/testing/fake_server.hpp>

#include "conformance/all_endpoints.hpp"
#include "core/session.hpp"

namespace databricks::internal {
namespace {

using namespace std::chrono_literals;
using conformance::EndpointEntry;
using testing::FakeServer;
using testing::FakeWorkspace;
using testing::Fault;
using testing::FaultKind;

Config quick(const std::string& host) {
  return {.host = host,
          .token = "dapi-fake",
          .retry = {.initial_backoff = 1ms, .maximum_backoff = 1ms, .minimum_backoff = 0ms}};
}

/// Something in the place of each parameter.
PathParameters parameters_of(std::string_view path) {
  return {static_cast<std::size_t>(std::ranges::count(path, '{')), "1"};
}

class LostResponse : public ::testing::TestWithParam<EndpointEntry> {};

TEST_P(LostResponse, IsAskedForAgainOnlyWhereThatDoesNoHarm) {
  const auto workspace = std::make_shared<FakeWorkspace>();
  const FakeServer server{workspace};
  const Session session{quick(server.url())};
  const Endpoint& endpoint = GetParam().endpoint;
  // The token that makes a retry harmless is in the body, and there is none here.
  const std::size_t requests = endpoint.idempotency == Idempotency::idempotent ? 2 : 1;
  for (const Fault& fault :
       {Fault{.kind = FaultKind::reset, .after_handler = true}, Fault{.kind = FaultKind::truncated_body},
        Fault{.kind = FaultKind::garbage, .after_handler = true},
        Fault{.status = 502, .error_code = {}, .after_handler = true}}) {
    const std::size_t before = workspace->calls().size();
    workspace->add_fault(fault);
    static_cast<void>(try_call([&] { session.call(endpoint, parameters_of(endpoint.path), CallOptions{}); }));
    EXPECT_EQ(workspace->calls().size() - before, requests) << static_cast<int>(fault.kind);
  }
}

INSTANTIATE_TEST_SUITE_P(OfEveryCall, LostResponse, ::testing::ValuesIn(conformance::all_endpoints()),
                         [](const auto& test) {
                           std::string name{test.param.name};
                           std::ranges::replace(name, '.', '_');
                           return name;
                         });

TEST(LostResponseOfCreate, SaysThatTheWorkMayBeDone) {
  const auto workspace = std::make_shared<FakeWorkspace>();
  const FakeServer server{workspace};
  const DatabricksClient client{quick(server.url())};
  workspace->add_fault({.kind = FaultKind::reset, .route = "POST /api/2.1/jobs/create", .after_handler = true});
  try {
    static_cast<void>(client.jobs().create({.name = "nightly"}));
    FAIL();
  } catch (const TransportError& failure) {
    EXPECT_TRUE(failure.error().maybe_processed);
    EXPECT_EQ(failure.error().attempts, 1);
  }
  EXPECT_EQ(client.jobs().list().all().size(), 1U);
}

TEST(LostResponseOfCreate, IsNotRetriedWhenTheWorkWasNotDoneEither) {
  // A reset before the handler ran looks the same from here: the client cannot know, and must not retry.
  const auto workspace = std::make_shared<FakeWorkspace>();
  const FakeServer server{workspace};
  const DatabricksClient client{quick(server.url())};
  workspace->add_fault({.kind = FaultKind::reset, .route = "POST /api/2.1/jobs/create"});
  EXPECT_THROW(static_cast<void>(client.jobs().create({.name = "nightly"})), TransportError);
  EXPECT_TRUE(client.jobs().list().all().empty());
}

}  // namespace
}  // namespace databricks::internal

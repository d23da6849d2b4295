#include <databricks/testing/fake_transport.hpp>

#include <gtest/gtest.h>

#include <databricks/call_options.hpp>
#include <string>

#include "fixture.hpp"

namespace databricks::internal::testing {
namespace {

/// Sends one request through a transport whose response meets a fault, in virtual time.
class FakeTransportTest : public ::testing::Test {
 protected:
  [[nodiscard]] Result<http::Response> send(Fault fault) {
    workspace_->add_fault(std::move(fault));
    const FakeTransport transport{workspace_};
    const http::Context context{clock_, options_, cancel_.token(), deadline_};
    return transport.send({http::Verb::get, "/api/2.1/jobs/list", {{"Authorization", "Bearer dapi-fake"}}}, context);
  }
  [[nodiscard]] Clock::Duration elapsed() const { return clock_.now() - began_; }

  VirtualClock clock_;
  CallOptions options_;
  CancelSource cancel_;
  Clock::TimePoint began_ = clock_.now();
  Clock::TimePoint deadline_ = began_ + 10s;
  std::shared_ptr<FakeWorkspace> workspace_ = std::make_shared<FakeWorkspace>();
};

TEST_F(FakeTransportTest, ReportsWhatBreaksTheConnection) {
  for (const FaultKind kind : {FaultKind::reset, FaultKind::truncated_body, FaultKind::garbage}) {
    const auto outcome = send({.kind = kind});
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::transport);
    EXPECT_TRUE(outcome.error().maybe_processed);
  }
}

TEST_F(FakeTransportTest, WaitsForAResponseUntilTheDeadline) {
  const auto outcome = send({.kind = FaultKind::silence});
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().kind, ErrorKind::timeout);
  EXPECT_TRUE(outcome.error().maybe_processed);
  EXPECT_EQ(elapsed(), 10s);
}

TEST_F(FakeTransportTest, GivesSilenceUpSomeDayWithoutADeadline) {
  deadline_ = Clock::TimePoint::max();
  EXPECT_EQ(send({.kind = FaultKind::silence}).error().kind, ErrorKind::timeout);
  EXPECT_EQ(elapsed(), 24h);
}

TEST_F(FakeTransportTest, CanBeCancelledWhileItWaits) {
  cancel_.cancel();
  const auto outcome = send({.kind = FaultKind::silence});
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().kind, ErrorKind::cancelled);
  EXPECT_TRUE(outcome.error().maybe_processed);
}

TEST_F(FakeTransportTest, TakesTimeForATrickle) {
  const auto outcome = send({.kind = FaultKind::trickle, .delay = 100ms});
  ASSERT_TRUE(outcome);
  EXPECT_EQ(elapsed(), outcome->body.size() * 100ms);
}

TEST_F(FakeTransportTest, GivesATrickleUpAtTheDeadline) {
  EXPECT_EQ(send({.kind = FaultKind::trickle, .delay = 5s}).error().kind, ErrorKind::timeout);
  EXPECT_EQ(elapsed(), 10s);
}

TEST_F(FakeTransportTest, TellsTheRequestIdOfAResponseWhoseHeadHasCome) {
  EXPECT_NE(send({.kind = FaultKind::truncated_body}).error().request_id, "");
  EXPECT_NE(send({.kind = FaultKind::trickle, .delay = 5s}).error().request_id, "");
  EXPECT_EQ(send({.kind = FaultKind::reset}).error().request_id, "");
  EXPECT_EQ(send({.kind = FaultKind::silence}).error().request_id, "");
}

TEST_F(FakeTransportTest, BelievesTheLengthThatTheResponseTells) {
  const auto whole = send({.status = 200, .body = "12345678"});
  ASSERT_TRUE(whole);
  EXPECT_EQ(whole->body, "12345678");
  const auto half = send({.kind = FaultKind::wrong_length});
  ASSERT_TRUE(half);
  EXPECT_FALSE(half->body.empty());
  EXPECT_FALSE(Json::accept(half->body));
}

}  // namespace
}  // namespace databricks::internal::testing

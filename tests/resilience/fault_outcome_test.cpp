// What a caller gets to see of each fault, over real sockets.

#include <gmock/gmock.h>

#include <chrono>
#include <memory>
#include <string>

#include <databricks/databricks.hpp>
#include <databricks/testing/fake_server.hpp>

namespace databricks {
namespace {

using namespace std::chrono_literals;
using testing::Fault;
using testing::FaultKind;
using ::testing::HasSubstr;

class FaultOutcome : public ::testing::Test {
 protected:
  /// The error of a read that meets this fault every time.
  [[nodiscard]] Error error_after(Fault fault) {
    fault.times = 1000;
    workspace->add_fault(std::move(fault));
    const auto outcome = try_call([&] { return client.jobs().list().all(); });
    EXPECT_FALSE(outcome);
    return outcome ? Error{} : outcome.error();
  }

  /// True when a read gets over one fault of this kind.
  [[nodiscard]] bool survives(FaultKind kind) {
    workspace->add_fault({.kind = kind});
    const auto outcome = try_call([&] { return client.jobs().list().all(); });
    return outcome.has_value() && workspace->calls().size() == 2;
  }

  std::shared_ptr<testing::FakeWorkspace> workspace = std::make_shared<testing::FakeWorkspace>();
  testing::FakeServer server{workspace};
  DatabricksClient client{
      {.host = server.url(),
       .token = "dapi-fake",
       .stall_timeout = 1s,
       .retry = {.max_attempts = 3, .initial_backoff = 1ms, .maximum_backoff = 1ms, .minimum_backoff = 0ms}}};
};

class FaultThatPasses : public FaultOutcome, public ::testing::WithParamInterface<FaultKind> {};

TEST_P(FaultThatPasses, IsSurvivedByARead) { EXPECT_TRUE(survives(GetParam())); }

INSTANTIATE_TEST_SUITE_P(Faults, FaultThatPasses,
                         ::testing::Values(FaultKind::status, FaultKind::reset, FaultKind::truncated_body,
                                           FaultKind::silence, FaultKind::garbage));

TEST_F(FaultOutcome, ASlowResponseIsAResponse) {
  workspace->add_fault({.kind = FaultKind::trickle, .delay = 1ms});
  EXPECT_TRUE(client.jobs().list().all().empty());
  EXPECT_EQ(workspace->calls().size(), 1U);
}

TEST_F(FaultOutcome, AResetNamesTheHost) {
  const Error error = error_after({.kind = FaultKind::reset});
  EXPECT_EQ(error.kind, ErrorKind::transport);
  EXPECT_EQ(error.attempts, 3);
  EXPECT_THAT(error.message, HasSubstr("127.0.0.1"));
}

TEST_F(FaultOutcome, SilenceIsATimeout) {
  const Error error = error_after({.kind = FaultKind::silence});
  EXPECT_EQ(error.kind, ErrorKind::timeout);
  EXPECT_THAT(error.message, HasSubstr("stall_timeout"));
}

TEST_F(FaultOutcome, AWrongLengthIsAResponseThatCannotBeRead) {
  static_cast<void>(client.jobs().create({.name = "nightly"}));
  EXPECT_EQ(error_after({.kind = FaultKind::wrong_length}).kind, ErrorKind::decode);
}

TEST_F(FaultOutcome, TheConnectionIsGoodAfterAWrongLength) {
  static_cast<void>(client.jobs().create({.name = "nightly"}));
  workspace->add_fault({.kind = FaultKind::wrong_length});
  EXPECT_THROW(static_cast<void>(client.jobs().list().all()), DecodeError);
  EXPECT_EQ(client.jobs().list().all().size(), 1U) << "what was left of one response was taken for the next";
}

TEST_F(FaultOutcome, ALoginPageNamesTheHostSetting) {
  const Error error = error_after({.kind = FaultKind::login_page});
  EXPECT_THAT(error.text(), HasSubstr("DATABRICKS_HOST"));
  EXPECT_THAT(error.text(), HasSubstr("web page"));
  EXPECT_EQ(error.attempts, 1) << "it would be the same page next time";
}

TEST_F(FaultOutcome, AGzipBombIsNotUnpacked) {
  const Error error = error_after({.kind = FaultKind::gzip_bomb});
  EXPECT_EQ(error.kind, ErrorKind::transport);
  EXPECT_THAT(error.message, HasSubstr("too large"));
  EXPECT_EQ(error.attempts, 1) << "it would be as large next time";
}

TEST_F(FaultOutcome, ARedirectCarriesNoCredentialsElsewhere) {
  const auto elsewhere = std::make_shared<testing::FakeWorkspace>();
  const testing::FakeServer other{elsewhere};
  const Error error = error_after({.kind = FaultKind::redirect, .location = other.url() + "/api/2.1/jobs/list"});
  EXPECT_THAT(error.text(), HasSubstr(other.url()));
  EXPECT_TRUE(elsewhere->calls().empty());
}

TEST_F(FaultOutcome, APageTokenThatComesTwiceEndsTheList) {
  for (int count = 0; count < 3; ++count) static_cast<void>(client.jobs().create({.name = "nightly"}));
  workspace->add_fault({.kind = FaultKind::repeated_page_token, .route = "GET /api/2.1/jobs/list", .times = 1000});
  const auto outcome = try_call([&] { return client.jobs().list({.limit = 1}).all(); });
  ASSERT_FALSE(outcome);
  EXPECT_THAT(outcome.error().message, HasSubstr("page token"));
}

}  // namespace
}  // namespace databricks

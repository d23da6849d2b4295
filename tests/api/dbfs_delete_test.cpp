#include <gmock/gmock.h>

#include <chrono>
#include <databricks/testing/fake_transport.hpp>
#include <string>

#include "api/dbfs_fixture.hpp"

namespace databricks::internal {
namespace {

using namespace std::chrono_literals;
using ::testing::AllOf;
using ::testing::HasSubstr;

class DbfsPartialDeleteTest : public DbfsTest {
 protected:
  static constexpr std::ptrdiff_t kParts = 14;

  DbfsPartialDeleteTest() : DbfsTest({.dbfs_deletes_per_call = 3}) {
    for (int index = 0; index < 40; ++index) dbfs().put({.contents = "x", .path = "/tmp/t/" + std::to_string(index)});
  }

  /// A service that never comes to an end.
  void make_endless() {
    workspace().add_fault(
        {.route = "POST /api/2.0/dbfs/delete", .times = 1'000'000, .error_code = "PARTIAL_DELETE", .message = "more"});
  }
  [[nodiscard]] static Error error_of_delete(const DatabricksClient& client, const CallOptions& options = {}) {
    const auto result = try_call([&] { client.dbfs().delete_({.path = "/tmp/t", .recursive = true}, options); });
    return result ? Error{} : result.error();
  }
};

TEST_F(DbfsPartialDeleteTest, GoesOnUntilEverythingIsGoneHoweverManyPartsThatTakes) {
  dbfs().delete_({.path = "/tmp/t", .recursive = true}, {.timeout = 1h, .retry = RetryOptions{.max_attempts = 2}});
  EXPECT_THROW(static_cast<void>(dbfs().get_status("/tmp/t")), ResourceDoesNotExist);
  EXPECT_EQ(count("delete"), kParts);
}

TEST_F(DbfsPartialDeleteTest, PartsThatTakeTheirTimeFollowAtOnce) {
  Config settings = config();
  settings.transport = std::make_shared<testing::FakeTransport>([this](const http::Request& request) {
    clock().advance(45s);
    return workspace().handle(request);
  });
  const auto start = clock().now();
  DatabricksClient{settings}.dbfs().delete_({.path = "/tmp/t", .recursive = true}, {.timeout = 1h});
  EXPECT_EQ(clock().now() - start, kParts * 45s);
}

TEST_F(DbfsPartialDeleteTest, PartsThatComeQuicklyAreSpacedByTheBackoff) {
  const auto start = clock().now();
  const RetryOptions retry{.initial_backoff = 10s, .maximum_backoff = 10s, .minimum_backoff = 10s};
  dbfs().delete_({.path = "/tmp/t", .recursive = true}, {.timeout = 1h, .retry = retry});
  EXPECT_EQ(clock().now() - start, (kParts - 1) * 10s);
}

TEST_F(DbfsPartialDeleteTest, TheServiceMaySayWhenTheNextPartIsDue) {
  workspace().add_fault(
      {.route = "POST /api/2.0/dbfs/delete", .error_code = "PARTIAL_DELETE", .headers = {{"Retry-After", "1200"}}});
  const auto start = clock().now();
  dbfs().delete_({.path = "/tmp/t", .recursive = true}, {.timeout = 1h});
  EXPECT_GE(clock().now() - start, 20min);
}

TEST_F(DbfsPartialDeleteTest, EndsWithTheTimeOfTheCallAndSaysHowFarItCame) {
  make_endless();
  const auto start = clock().now();
  const Error error = error_of_delete(client(), {.timeout = 1min});
  EXPECT_LE(clock().now() - start, 1min);
  EXPECT_LE(count("delete"), 12) << "no more than the backoff allows";
  EXPECT_EQ(error.kind, ErrorKind::temporarily_unavailable);
  EXPECT_EQ(error.error_code, "PARTIAL_DELETE");
  EXPECT_EQ(error.attempts, count("delete"));
  EXPECT_THAT(error.message, AllOf(HasSubstr("more"), HasSubstr("'/tmp/t'"), HasSubstr("CallOptions::timeout")));
}

TEST_F(DbfsPartialDeleteTest, EndsWithTheTimeOfTheClient) {
  make_endless();
  const auto start = clock().now();
  EXPECT_EQ(error_of_delete(client()).error_code, "PARTIAL_DELETE");
  EXPECT_LE(clock().now() - start, Config{}.timeout);
}

TEST_F(DbfsPartialDeleteTest, EndsWhenItIsCancelled) {
  const CancelSource source;
  source.cancel();
  EXPECT_EQ(error_of_delete(client(), {.cancel = source.token()}).kind, ErrorKind::cancelled);
  EXPECT_EQ(count("delete"), 0);
}

TEST_F(DbfsPartialDeleteTest, EndsWhenItIsCancelledBetweenParts) {
  make_endless();
  const CancelSource source;
  Config settings = config();
  int lines = 0;
  settings.log = [&](LogLevel, std::string_view) {
    if (++lines == 3) source.cancel();
  };
  const Error error = error_of_delete(DatabricksClient{settings}, {.cancel = source.token()});
  EXPECT_EQ(error.kind, ErrorKind::cancelled);
  EXPECT_THAT(error.message, HasSubstr("in part"));
  EXPECT_LE(count("delete"), 4);
}

TEST_F(DbfsPartialDeleteTest, GoesByTheRulesForAnyOther503) {
  workspace().add_fault(
      {.route = "POST /api/2.0/dbfs/delete", .times = 100, .error_code = "", .body = "<html>gateway</html>"});
  EXPECT_EQ(error_of_delete(client(), {.retry = RetryOptions{.max_attempts = 3}}).kind,
            ErrorKind::temporarily_unavailable);
  EXPECT_EQ(count("delete"), 4);
}

TEST_F(DbfsPartialDeleteTest, GoesOnAfterAnOutage) {
  workspace().add_fault({.route = "POST /api/2.0/dbfs/delete", .skip = 3, .times = 2});
  dbfs().delete_({.path = "/tmp/t", .recursive = true}, {.timeout = 1h});
  EXPECT_EQ(count("delete"), kParts + 2);
}

}  // namespace
}  // namespace databricks::internal

// Look-ups of names that hang are left to themselves: nobody waits for them, but there are not too many.

#include <gmock/gmock.h>

#include <unistd.h>

#include <chrono>
#include <string>
#include <thread>

#include <fmt/format.h>

#include <databricks/client.hpp>
#include <databricks/result.hpp>

#include "http/curl_look_ups.hpp"
#include "support/hanging_resolver.hpp"
#include "support/inheritable_descriptors.hpp"
#include "support/processes.hpp"

namespace databricks::internal {
namespace {

using namespace std::chrono_literals;
using support::HangingResolver;
using ::testing::HasSubstr;

Error error_of_call(const DatabricksClient& client, std::chrono::milliseconds timeout) {
  const auto outcome =
      try_call([&] { return client.raw(http::Verb::get, "/api/2.0/clusters/list", {}, {.timeout = timeout}); });
  return outcome ? Error{} : outcome.error();
}

TEST(HangingLookUps, AreSaidInTheLog) {
  const HangingResolver resolver;
  std::string log;
  const DatabricksClient client{{.host = fmt::format("https://{}", HangingResolver::kHangingHost),
                                 .token = "t",
                                 .log = [&](LogLevel level, std::string_view line) {
                                   if (level == LogLevel::warning) log += line;
                                 }}};
  EXPECT_EQ(error_of_call(client, 500ms).kind, ErrorKind::timeout);
  EXPECT_THAT(
      log, HasSubstr(fmt::format("the call ended before the name lookup of '{}' did", HangingResolver::kHangingHost)));
}

TEST(HangingLookUps, AreNotInheritedByPrograms) {
  const HangingResolver resolver;
  const auto before = support::inheritable_descriptors();
  const CancelSource source;
  std::jthread caller{[&] {
    const DatabricksClient client{{.host = fmt::format("https://{}", HangingResolver::kHangingHost), .token = "t"}};
    EXPECT_THROW(static_cast<void>(client.raw(http::Verb::get, "/x", {}, {.cancel = source.token()})), CancelledError);
  }};
  while (resolver.questions() == 0) std::this_thread::yield();
  // The look-up begins a moment before its descriptors can be seen to.
  const auto latest = std::chrono::steady_clock::now() + 5s;
  while (!support::inheritable_descriptors_beside(before).empty() && std::chrono::steady_clock::now() < latest) {
    std::this_thread::yield();
  }
  EXPECT_THAT(support::inheritable_descriptors_beside(before), ::testing::IsEmpty());
  source.cancel();
}

/// In a process of its own: it is the process whose look-ups are counted.
int too_many_calls() {
  const HangingResolver resolver;
  while (http::may_look_up(std::chrono::steady_clock::now())) {
    const DatabricksClient client{{.host = fmt::format("https://{}", HangingResolver::kHangingHost), .token = "t"}};
    if (error_of_call(client, 5ms).kind != ErrorKind::timeout) return 1;
  }
  const DatabricksClient client{
      {.host = fmt::format("https://{}", HangingResolver::kHangingHost), .token = "t", .retry = {.max_attempts = 1}}};
  const Error error = error_of_call(client, 500ms);
  const bool is_refused = error.kind == ErrorKind::transport && !error.permanent && !error.maybe_processed &&
                          error.message.find("name lookups have hung") != std::string::npos;
  return is_refused ? 0 : 2;
}

TEST(HangingLookUps, AreNotJoinedByMoreThanTheProcessCanBear) {
  EXPECT_EQ(support::ending_of(support::start_in_a_child(too_many_calls)), "exit 0");
}

}  // namespace
}  // namespace databricks::internal

#include "api/clean_up.hpp"

#include <gmock/gmock.h>

#include <stdexcept>

#include <databricks/error.hpp>
#include <databricks/testing/virtual_clock.hpp>

namespace databricks::internal {
namespace {

using namespace std::chrono_literals;

class CleanUpTest : public ::testing::Test {
 protected:
  /// A step that hangs until its time is over.
  [[nodiscard]] CleanUpStep hanging(std::string subject) {
    return {std::move(subject), [this](const CallOptions& options) {
              shares_.push_back(*options.timeout);
              clock_.advance(*options.timeout);
              throw_error({.kind = ErrorKind::timeout, .message = "no response"});
            }};
  }
  [[nodiscard]] static CleanUpStep failing(std::string subject, const Error& error) {
    return {std::move(subject), [error](const CallOptions&) { throw_error(error); }};
  }
  [[nodiscard]] static CleanUpStep working() {
    return {"nothing", [](const CallOptions&) {}};
  }

  [[nodiscard]] const testing::VirtualClock& clock() const { return clock_; }
  [[nodiscard]] const std::vector<std::chrono::milliseconds>& shares() const { return shares_; }

 private:
  testing::VirtualClock clock_;
  std::vector<std::chrono::milliseconds> shares_;
};

TEST_F(CleanUpTest, SaysNothingWhenNothingIsLeftBehind) {
  EXPECT_EQ(clean_up(clock(), {}, 2s, {}), "");
  EXPECT_EQ(clean_up(clock(), {}, 2s, {working(), failing("x", {.kind = ErrorKind::resource_does_not_exist})}), "");
}

TEST_F(CleanUpTest, TellsWhatIsLeftBehindAndWhy) {
  const CleanUpStep broken{"c", [](const CallOptions&) { throw std::runtime_error("no memory"); }};
  EXPECT_EQ(clean_up(clock(), {}, 2s,
                     {failing("a", {.kind = ErrorKind::transport, .message = "no route"}), working(), broken}),
            "a (no route), c (no memory)");
}

TEST_F(CleanUpTest, TakesNoLongerThanItMayAndGivesEachStepItsTry) {
  const auto start = clock().now();
  EXPECT_EQ(clean_up(clock(), {}, 3s, {hanging("a"), hanging("b"), hanging("c")}),
            "a (no response), b (no response), c (no response)");
  EXPECT_EQ(clock().now() - start, 3s);
  EXPECT_THAT(shares(), ::testing::ElementsAre(1s, 1s, 1s));
}

TEST_F(CleanUpTest, LeavesTimeThatIsNotUsedToTheNextStep) {
  EXPECT_EQ(clean_up(clock(), {}, 2s, {working(), hanging("b")}), "b (no response)");
  EXPECT_THAT(shares(), ::testing::ElementsAre(2s));
}

TEST_F(CleanUpTest, HeedsTheOptionsOfTheCallButForItsEnd) {
  const CancelSource source;
  source.cancel();
  const CallOptions call{.timeout = 0ms,
                         .cancel = source.token(),
                         .retry = RetryOptions{.max_attempts = 3},
                         .headers = {{"X-Team", "data"}}};
  CallOptions seen;
  const CleanUpStep step{"a", [&](const CallOptions& options) { seen = options; }};
  EXPECT_EQ(clean_up(clock(), call, 2s, {step}), "");
  EXPECT_EQ(seen.timeout, 2s);
  EXPECT_FALSE(seen.cancel.cancelled());
  EXPECT_EQ(seen.retry, call.retry);
  EXPECT_EQ(seen.headers, call.headers);
}

}  // namespace
}  // namespace databricks::internal

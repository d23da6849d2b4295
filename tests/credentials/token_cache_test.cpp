#include "credentials/token_cache.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <databricks/call_options.hpp>
#include <databricks/testing/virtual_clock.hpp>

#include <atomic>
#include <future>
#include <thread>

namespace databricks::internal {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;

/// Tokens "1", "2", ... of a certain life; fails, or waits for a signal, when told so.
class ScriptedSource final : public TokenSource {
 public:
  explicit ScriptedSource(std::optional<std::chrono::seconds> life) : life_(life) {}

  [[nodiscard]] Result<Token> fetch(const http::Context& context) const override {
    const int number = ++count;
    entered.store(true);
    while (held.load()) {
      if (context.cancel.cancelled()) return Error{.kind = ErrorKind::cancelled, .message = "cancelled"};
      std::this_thread::yield();
    }
    if (error) return *error;
    Token token{.value = std::to_string(number)};
    if (life_) token.expires_at = context.clock.calendar_now() + *life_;
    return token;
  }

  mutable std::atomic<int> count = 0;
  mutable std::atomic<bool> entered = false;
  std::atomic<bool> held = false;
  std::optional<Error> error;

 private:
  std::optional<std::chrono::seconds> life_;
};

class TokenCacheTest : public ::testing::Test {
 protected:
  void use(std::optional<std::chrono::seconds> life, bool in_background = false) {
    source_ = std::make_shared<ScriptedSource>(life);
    cache_ = std::make_unique<TokenCache>(
        source_, [this](LogLevel, std::string_view line) { log_ += std::string{line} + '\n'; },
        in_background ? clock_ : nullptr);
  }

  [[nodiscard]] http::Context context(Clock::Duration time = 5min) const {
    static const CallOptions kNoOptions;
    return {.clock = *clock_, .options = kNoOptions, .deadline = clock_->now() + time};
  }

  /// The token's value, or what went wrong.
  [[nodiscard]] std::string get() const {
    const auto token = cache_->get(context());
    return token ? token->value.reveal() : "error: " + token.error().message;
  }

  std::shared_ptr<testing::VirtualClock> clock_ = std::make_shared<testing::VirtualClock>();
  std::shared_ptr<ScriptedSource> source_;
  std::unique_ptr<TokenCache> cache_;
  std::string log_;
};

TEST_F(TokenCacheTest, KeepsATokenWithoutAnEnd) {
  use(std::nullopt);
  EXPECT_EQ(get(), "1");
  clock_->advance(1000h);
  EXPECT_EQ(get(), "1");
}

TEST_F(TokenCacheTest, RefreshesAnHourlyTokenTwentyMinutesEarly) {
  use(60min);
  EXPECT_EQ(get(), "1");
  clock_->advance(40min - 1s);
  EXPECT_EQ(get(), "1");
  clock_->advance(1s);
  EXPECT_EQ(get(), "2");
}

TEST_F(TokenCacheTest, RefreshesAShorterTokenAtHalfItsLife) {
  use(10min);
  EXPECT_EQ(get(), "1");
  clock_->advance(5min - 1s);
  EXPECT_EQ(get(), "1");
  clock_->advance(1s);
  EXPECT_EQ(get(), "2");
}

TEST_F(TokenCacheTest, KeepsTheOldTokenWhenAnEarlyRefreshFailsAndBacksOffAMinute) {
  use(60min);
  EXPECT_EQ(get(), "1");
  source_->error = Error{.kind = ErrorKind::auth, .message = "the provider is down"};
  clock_->advance(45min);
  EXPECT_EQ(get(), "1");
  EXPECT_THAT(log_, HasSubstr("could not be refreshed yet: the provider is down"));
  EXPECT_EQ(source_->count, 2);
  clock_->advance(59s);
  EXPECT_EQ(get(), "1");
  EXPECT_EQ(source_->count, 2);
  clock_->advance(1s);
  EXPECT_EQ(get(), "1");
  EXPECT_EQ(source_->count, 3);
}

TEST_F(TokenCacheTest, TakesATokenForExpiredFortySecondsBeforeItsEnd) {
  use(60min);
  EXPECT_EQ(get(), "1");
  source_->error = Error{.kind = ErrorKind::auth, .message = "down"};
  clock_->advance(60min - 41s);
  EXPECT_EQ(get(), "1");
  clock_->advance(1s);
  EXPECT_EQ(get(), "error: down");
}

TEST_F(TokenCacheTest, UsesATokenThatIsShorterThanTheMargin) {
  use(35s);
  EXPECT_EQ(get(), "1");
  clock_->advance(31s);
  EXPECT_EQ(get(), "1");
  clock_->advance(1s);
  EXPECT_EQ(get(), "2");
}

TEST_F(TokenCacheTest, TriesAgainAtTheNextCallWhenThereIsNoToken) {
  use(60min);
  source_->error = Error{.kind = ErrorKind::auth, .message = "down"};
  EXPECT_EQ(get(), "error: down");
  source_->error.reset();
  EXPECT_EQ(get(), "2");
}

TEST_F(TokenCacheTest, ForgetsOnlyTheTokenThatWasRejected) {
  use(60min);
  EXPECT_EQ(get(), "1");
  cache_->reject("Bearer 0");
  EXPECT_EQ(get(), "1");
  cache_->reject("Bearer 1");
  EXPECT_EQ(get(), "2");
  cache_->reject("Bearer 1");
  EXPECT_EQ(get(), "2");
}

TEST_F(TokenCacheTest, AsksOnceForManyThreads) {
  use(60min);
  source_->held = true;
  std::vector<std::future<std::string>> waiting;
  for (int thread = 0; thread < 32; ++thread)
    waiting.push_back(std::async(std::launch::async, [this] { return get(); }));
  while (!source_->entered) std::this_thread::yield();
  source_->held = false;
  for (auto& outcome : waiting) EXPECT_EQ(outcome.get(), "1");
  EXPECT_EQ(source_->count, 1);
}

TEST_F(TokenCacheTest, LetsTheOthersGoOnWhileOneRefreshesEarly) {
  use(60min);
  EXPECT_EQ(get(), "1");
  clock_->advance(45min);
  source_->entered = false;
  source_->held = true;
  auto refreshing = std::async(std::launch::async, [this] { return get(); });
  while (!source_->entered) std::this_thread::yield();
  EXPECT_EQ(get(), "1");
  source_->held = false;
  EXPECT_EQ(refreshing.get(), "2");
  EXPECT_EQ(get(), "2");
}

TEST_F(TokenCacheTest, WaitsForAnotherThreadNoLongerThanItsOwnDeadline) {
  use(60min);
  source_->held = true;
  auto slow = std::async(std::launch::async, [this] { return get(); });
  while (!source_->entered) std::this_thread::yield();
  const auto late = cache_->get(context(0s));
  ASSERT_FALSE(late.has_value());
  EXPECT_EQ(late.error().kind, ErrorKind::timeout);
  source_->held = false;
  EXPECT_EQ(slow.get(), "1");
}

TEST_F(TokenCacheTest, LetsGoOfAWaitThatIsCancelled) {
  use(60min);
  source_->held = true;
  auto slow = std::async(std::launch::async, [this] { return get(); });
  while (!source_->entered) std::this_thread::yield();
  CancelSource cancel;
  http::Context cancelled = context();
  cancelled.cancel = cancel.token();
  cancel.cancel();
  const auto outcome = cache_->get(cancelled);
  ASSERT_FALSE(outcome.has_value());
  EXPECT_EQ(outcome.error().kind, ErrorKind::cancelled);
  source_->held = false;
  EXPECT_EQ(slow.get(), "1");
}

TEST_F(TokenCacheTest, DoesNotPassOnThatTheLeaderWasCancelled) {
  use(60min);
  source_->held = true;
  CancelSource cancel;
  auto leader = std::async(std::launch::async, [&] {
    http::Context leading = context();
    leading.cancel = cancel.token();
    return cache_->get(leading).has_value();
  });
  while (!source_->entered) std::this_thread::yield();
  source_->entered = false;
  auto follower = std::async(std::launch::async, [this] { return get(); });
  cancel.cancel();
  EXPECT_FALSE(leader.get());
  while (!source_->entered) std::this_thread::yield();
  source_->held = false;
  EXPECT_EQ(follower.get(), "2");
}

TEST_F(TokenCacheTest, RefreshesInTheBackgroundWhenItMay) {
  use(60min, true);
  EXPECT_EQ(get(), "1");
  clock_->advance(45min);
  source_->entered = false;
  source_->held = true;
  EXPECT_EQ(get(), "1");
  while (!source_->entered) std::this_thread::yield();
  EXPECT_EQ(get(), "1");
  source_->held = false;
  while (get() != "2") std::this_thread::yield();
  EXPECT_EQ(source_->count, 2);
}

TEST_F(TokenCacheTest, EndsABackgroundRefreshWithItself) {
  use(60min, true);
  EXPECT_EQ(get(), "1");
  clock_->advance(45min);
  source_->entered = false;
  source_->held = true;
  EXPECT_EQ(get(), "1");
  while (!source_->entered) std::this_thread::yield();
  cache_.reset();
  EXPECT_EQ(source_->count, 2);
}

}  // namespace
}  // namespace databricks::internal

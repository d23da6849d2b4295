// Three hours of virtual time with tokens that live two seconds: many threads, several processes, one token request per
// lifetime.

#include <gtest/gtest.h>

#if !defined(_WIN32)

#include <sys/wait.h>
#include <unistd.h>

#include <databricks/databricks.hpp>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <shared_mutex>
#include <thread>

#include "support/identity_fixture.hpp"

namespace databricks::internal {
namespace {

using namespace std::chrono_literals;

constexpr int kThreads = 64;
constexpr int kProcesses = 4;
constexpr auto kWork = 3h;
constexpr auto kLifetime = 2s;
/// How the library counts: a short token ends a tenth of its life early.
constexpr auto kUsableLifetime = kLifetime * 9 / 10;
constexpr auto kStep = 500ms;
constexpr int kCallsPerStep = 4;

/// What one process saw.
struct Outcome {
  int calls = 0;
  int failures = 0;
  std::size_t tokens = 0;
  bool asked_twice_in_a_lifetime = false;
};

/// Lets time pass only while nobody is at work.
class Time {
 public:
  explicit Time(const testing::VirtualClock& clock) : clock_(clock) {}

  [[nodiscard]] std::shared_lock<std::shared_mutex> freeze() {
    const std::scoped_lock turnstile{turnstile_};  // or those at work would never leave a gap
    return std::shared_lock{moving_};
  }
  void pass(Clock::Duration by) {
    const std::scoped_lock turnstile{turnstile_};
    const std::unique_lock alone{moving_};
    clock_.advance(by);
  }

 private:
  const testing::VirtualClock& clock_;
  std::mutex turnstile_;
  std::shared_mutex moving_;
};

Outcome work() {
  const support::IdentityFixture fixture{{.token_lifetime = kLifetime}};
  const auto workspace = fixture.connect(
      {.host = "https://x.cloud.databricks.com", .client_id = "fake-client", .client_secret = "fake-client-secret"});
  Time time{*fixture.clock};
  std::atomic<int> calls = 0;
  std::atomic<int> failures = 0;
  const auto end = fixture.clock->now() + kWork;
  std::vector<std::thread> threads;
  for (int thread = 0; thread < kThreads; ++thread) {
    threads.emplace_back([&] {
      while (fixture.clock->now() < end) {
        {
          const auto frozen = time.freeze();
          const auto request = fixture.sign(*workspace);
          if (!request || !fixture.provider->accepts(*request)) ++failures;
        }
        if (++calls % kCallsPerStep == 0) time.pass(kStep);
      }
    });
  }
  for (std::thread& thread : threads) thread.join();

  Outcome outcome{.calls = calls, .failures = failures};
  const auto issued = fixture.provider->issued();
  outcome.tokens = issued.size();
  for (std::size_t index = 1; index < issued.size(); ++index) {
    outcome.asked_twice_in_a_lifetime |= issued[index].issued_at - issued[index - 1].issued_at < kUsableLifetime;
  }
  return outcome;
}

bool is_good(const Outcome& outcome) {
  const auto most = static_cast<std::size_t>(kWork / kUsableLifetime) + 1;
  return outcome.failures == 0 && outcome.calls >= kWork / kStep && outcome.tokens <= most &&
         !outcome.asked_twice_in_a_lifetime;
}

TEST(LongWork, NeedsOneTokenRequestPerLifetimeInEachProcess) {
  std::vector<pid_t> children;
  for (int process = 1; process < kProcesses; ++process) {
    const pid_t child = fork();
    if (child == 0) _exit(is_good(work()) ? 0 : 1);
    ASSERT_GT(child, 0);
    children.push_back(child);
  }
  const Outcome own = work();
  EXPECT_EQ(own.failures, 0);
  EXPECT_FALSE(own.asked_twice_in_a_lifetime);
  EXPECT_TRUE(is_good(own)) << own.calls << " calls, " << own.tokens << " tokens";
  for (const pid_t child : children) {
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
  }
}

/// Holds requests of this process back while it is closed, outside of everything that has a lock.
class Gate final : public http::Transport {
 public:
  explicit Gate(std::shared_ptr<const http::Transport> next) : next_(std::move(next)) {}

  [[nodiscard]] Result<http::Response> send(const http::Request& request, const http::Context& context) const override {
    if (is_closed_ && getpid() == process_) ++waiting_;
    while (is_closed_ && getpid() == process_) std::this_thread::sleep_for(1ms);
    return next_->send(request, context);
  }
  void close() { is_closed_ = true; }
  void open() { is_closed_ = false; }
  void wait_for(int requests) const {
    while (waiting_ < requests) std::this_thread::sleep_for(1ms);
  }

 private:
  std::shared_ptr<const http::Transport> next_;
  pid_t process_ = getpid();
  std::atomic<bool> is_closed_ = false;
  mutable std::atomic<int> waiting_ = 0;
};

TEST(LongWork, GoesOnInAChildThatIsForkedDuringARefresh) {
  const support::IdentityFixture fixture;
  Config config = fixture.with_fakes({.host = "https://x.cloud.databricks.com",
                                      .client_id = "fake-client",
                                      .client_secret = "fake-client-secret",
                                      .background_token_refresh = true});
  const auto gate = std::make_shared<Gate>(config.transport);
  const auto list = [](const DatabricksClient& client) {
    return try_call([&] { return client.raw(http::Verb::get, "/api/2.0/clusters/list"); }).has_value();
  };
  config.transport = gate;
  const DatabricksClient client{config};
  ASSERT_TRUE(list(client));
  fixture.clock->advance(45min);  // stale: the next call starts a worker
  gate->close();
  std::thread caller{[&] { EXPECT_TRUE(list(client)); }};
  gate->wait_for(2);  // the caller's, and the worker's
  const pid_t child = fork();
  if (child == 0) {
    fixture.clock->advance(2h);
    _exit(list(client) ? 0 : 1);
  }
  gate->open();
  caller.join();
  int status = 0;
  ASSERT_EQ(waitpid(child, &status, 0), child);
  EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

}  // namespace
}  // namespace databricks::internal

#endif

#include <databricks/cancel.hpp>

#include <gtest/gtest.h>

#include <atomic>
#include <cstddef>
#include <future>
#include <memory>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace databricks {
namespace {

TEST(CancelToken, IsNeverCancelledWhenDefaultMade) {
  const CancelToken token;
  EXPECT_FALSE(token.cancelled());
  bool called = false;
  {
    const auto registration = token.on_cancel([&] { called = true; });
  }
  EXPECT_FALSE(called);
}

TEST(CancelToken, FollowsItsSource) {
  const CancelSource source;
  const CancelToken token = source.token();
  const CancelToken copy = token;
  EXPECT_FALSE(token.cancelled());
  source.cancel();
  EXPECT_TRUE(token.cancelled());
  EXPECT_TRUE(copy.cancelled());
  EXPECT_TRUE(source.token().cancelled());
}

TEST(CancelToken, OutlivesItsSource) {
  CancelToken token;
  {
    const CancelSource source;
    token = source.token();
  }
  EXPECT_FALSE(token.cancelled());
}

TEST(CancelToken, CallsBackOnce) {
  const CancelSource source;
  int calls = 0;
  const auto registration = source.token().on_cancel([&] { ++calls; });
  EXPECT_EQ(calls, 0);
  source.cancel();
  source.cancel();
  EXPECT_EQ(calls, 1);
}

TEST(CancelToken, CallsBackAtOnceWhenCancelledBefore) {
  const CancelSource source;
  source.cancel();
  int calls = 0;
  const auto registration = source.token().on_cancel([&] { ++calls; });
  EXPECT_EQ(calls, 1);
}

TEST(CancelToken, DoesNotCallBackAfterTheRegistrationIsGone) {
  const CancelSource source;
  int calls = 0;
  {
    const auto registration = source.token().on_cancel([&] { ++calls; });
  }
  source.cancel();
  EXPECT_EQ(calls, 0);
}

TEST(CancelToken, CallsBackThousandsOfRegistrations) {
  constexpr std::size_t kMany = 1000;
  const CancelSource source;
  std::vector<CancelToken> tokens(kMany, source.token());
  std::vector<CancelRegistration> registrations;
  std::size_t calls = 0;
  for (const CancelToken& token : tokens) registrations.push_back(token.on_cancel([&] { ++calls; }));
  source.cancel();
  EXPECT_EQ(calls, kMany);
}

TEST(CancelRegistration, CanBeMoved) {
  const CancelSource source;
  int first = 0;
  int second = 0;
  auto registration = source.token().on_cancel([&] { ++first; });
  CancelRegistration taken = std::move(registration);
  taken = source.token().on_cancel([&] { ++second; });  // takes the first callback back
  CancelRegistration& same = taken;
  taken = std::move(same);
  source.cancel();
  EXPECT_EQ(first, 0);
  EXPECT_EQ(second, 1);
}

TEST(CancelRegistration, WaitsForACallbackThatIsRunningOnAnotherThread) {
  const CancelSource source;
  std::promise<void> entered;
  std::promise<void> go_on;
  std::atomic<bool> finished = false;
  std::optional<CancelRegistration> registration = source.token().on_cancel([&] {
    entered.set_value();
    go_on.get_future().wait();
    finished = true;
  });
  std::jthread canceller{[&] { source.cancel(); }};
  entered.get_future().wait();
  std::jthread releaser{[&] { go_on.set_value(); }};
  registration.reset();
  EXPECT_TRUE(finished) << "what the callback refers to may be gone now";
}

TEST(CancelRegistration, MayBeDestroyedByItsOwnCallback) {
  const CancelSource source;
  int calls = 0;
  std::optional<CancelRegistration> registration;
  registration = source.token().on_cancel([&] {
    ++calls;
    registration.reset();
  });
  source.cancel();
  EXPECT_EQ(calls, 1);
  EXPECT_FALSE(registration);
}

TEST(CancelRegistration, MayLiveInsideItsOwnCallback) {
  const CancelSource source;
  auto registration = std::make_shared<CancelRegistration>();
  int calls = 0;
  *registration = source.token().on_cancel([registration, &calls] { ++calls; });
  registration.reset();
  source.cancel();  // the callback goes, and its registration with it
  EXPECT_EQ(calls, 1);
}

TEST(CancelRegistration, MayLiveInsideAnotherCallback) {
  const CancelSource source;
  int calls = 0;
  auto inner = std::make_shared<CancelRegistration>(source.token().on_cancel([&] { ++calls; }));
  std::optional<CancelRegistration> outer = source.token().on_cancel([inner] {});
  inner.reset();
  outer.reset();
  source.cancel();
  EXPECT_EQ(calls, 0);
}

TEST(CancelRegistration, OfALaterCallbackMayBeDestroyedByAnEarlierOne) {
  const CancelSource source;
  int calls = 0;
  std::optional<CancelRegistration> second;
  const auto first = source.token().on_cancel([&] { second.reset(); });
  second = source.token().on_cancel([&] { ++calls; });
  source.cancel();
  EXPECT_EQ(calls, 0);
}

TEST(CancelSource, MayBeCancelledByACallback) {
  const CancelSource source;
  int calls = 0;
  const auto registration = source.token().on_cancel([&] {
    ++calls;
    source.cancel();
  });
  source.cancel();
  EXPECT_EQ(calls, 1);
}

TEST(CancelSource, MayBeDestroyedByACallback) {
  auto source = std::make_unique<CancelSource>();
  const CancelToken token = source->token();
  const auto registration = token.on_cancel([&] { source.reset(); });
  source->cancel();
  EXPECT_TRUE(token.cancelled());
}

TEST(CancelSource, LetsACallbackRegisterAnother) {
  const CancelSource source;
  int calls = 0;
  CancelRegistration inner;
  const auto outer = source.token().on_cancel([&] { inner = source.token().on_cancel([&] { ++calls; }); });
  source.cancel();
  EXPECT_EQ(calls, 1);
}

TEST(CancelSource, MayBeCancelledByManyThreadsWhileOthersRegister) {
  for (int round = 0; round < 50; ++round) {
    const CancelSource source;
    std::atomic<int> calls = 0;
    constexpr int kRegistrars = 4;
    {
      std::vector<std::jthread> threads;
      for (int thread = 0; thread < kRegistrars; ++thread) {
        threads.emplace_back([&] {
          const auto kept = source.token().on_cancel([&] { ++calls; });
          for (int count = 0; count < 50; ++count) {
            const auto dropped = source.token().on_cancel([] {});
          }
          while (!source.token().cancelled()) std::this_thread::yield();
        });
      }
      for (int thread = 0; thread < 2; ++thread) threads.emplace_back([&] { source.cancel(); });
    }
    EXPECT_LE(calls, kRegistrars);
    EXPECT_TRUE(source.token().cancelled());
  }
}

#if defined(__cpp_lib_jthread)

TEST(CancelToken, FollowsAStandardStopToken) {
  std::stop_source source;
  const CancelToken token = source.get_token();
  int calls = 0;
  const auto registration = token.on_cancel([&] { ++calls; });
  EXPECT_FALSE(token.cancelled());
  source.request_stop();
  EXPECT_TRUE(token.cancelled());
  EXPECT_EQ(calls, 1);
}

TEST(CancelToken, IsCancelledAtOnceByAStopThatWasRequestedBefore) {
  std::stop_source source;
  source.request_stop();
  EXPECT_TRUE(CancelToken{source.get_token()}.cancelled());
}

TEST(CancelToken, OutlivesAStandardStopSource) {
  CancelToken token;
  {
    const std::stop_source source;
    token = source.get_token();
  }
  const auto registration = token.on_cancel([] {});
  EXPECT_FALSE(token.cancelled());
}

TEST(CancelToken, OfAStopTokenThatCannotStopIsNeverCancelled) {
  EXPECT_FALSE(CancelToken{std::stop_token{}}.cancelled());
}

TEST(CancelToken, MayGoBeforeTheStandardStopSource) {
  std::stop_source source;
  { const CancelToken token = source.get_token(); }
  EXPECT_TRUE(source.request_stop());
}

TEST(CancelToken, MayBeDroppedByTheCallbackOfAStandardStop) {
  std::stop_source source;
  std::optional<CancelToken> token = source.get_token();
  std::optional<CancelRegistration> registration;
  bool called = false;
  registration = token->on_cancel([&] {
    called = true;
    token.reset();
    registration.reset();
  });
  source.request_stop();
  EXPECT_TRUE(called);
}

TEST(CancelToken, MayGoWhileTheStandardStopIsRequested) {
  for (int round = 0; round < 200; ++round) {
    std::stop_source source;
    std::optional<CancelToken> token = source.get_token();
    const std::jthread stopper{[&] { source.request_stop(); }};
    token.reset();
  }
}

#endif

}  // namespace
}  // namespace databricks

#include "core/wait.hpp"

#include <gmock/gmock.h>

#include <chrono>
#include <functional>
#include <string>
#include <vector>

#include <databricks/testing/virtual_clock.hpp>

namespace databricks {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::VirtualClock;
using Verdict = Sighting::Verdict;

/// Work that counts its looks and is done at the third.
Sighting judge(const int& look) {
  return {look >= 3 ? Verdict::reached : Verdict::going_on, "look " + std::to_string(look)};
}

class Work {
 public:
  [[nodiscard]] int wait(const WaitOptions<int>& options = {}, const std::function<Sighting(const int&)>& by = judge) {
    return wait_until<int>(
        clock, "the work", options, [this](const CallOptions& call) { return look(call); }, by);
  }

  VirtualClock clock;
  std::function<int(const CallOptions&)> look = [this](const CallOptions&) { return ++looks; };
  int looks = 0;
};

TEST(WaitUntil, LooksUntilTheWorkIsDone) {
  Work work;
  const auto start = work.clock.now();
  EXPECT_EQ(work.wait(), 3);
  EXPECT_GE(work.clock.now() - start, 1s + 2s) << "it must not look without a pause";
  EXPECT_LE(work.clock.now() - start, 2s + 3s);
}

TEST(WaitUntil, ReportsEveryLook) {
  Work work;
  std::vector<int> seen;
  EXPECT_EQ(work.wait({.on_progress = [&](const int& look) { seen.push_back(look); }}), 3);
  EXPECT_THAT(seen, ElementsAre(1, 2, 3));
}

TEST(WaitUntil, KeepsToTheCallersInterval) {
  Work work;
  const auto start = work.clock.now();
  EXPECT_EQ(work.wait({.poll_interval = 7s}), 3);
  EXPECT_EQ(work.clock.now() - start, 14s);
}

TEST(WaitUntil, PausesTenSecondsAndABitAtMost) {
  Work work;
  Clock::TimePoint last = work.clock.now();
  Clock::Duration longest{};
  work.look = [&](const CallOptions&) {
    longest = std::max(longest, work.clock.now() - last);
    last = work.clock.now();
    return ++work.looks;
  };
  EXPECT_EQ(work.wait({},
                      [](const int& look) {
                        return Sighting{look >= 30 ? Verdict::reached : Verdict::going_on, ""};
                      }),
            30);
  EXPECT_GE(longest, 10s);
  EXPECT_LE(longest, 11s);
}

TEST(WaitUntil, SaysWhyTheWorkHasFailed) {
  Work work;
  try {
    static_cast<void>(work.wait({}, [](const int&) { return Sighting{Verdict::failed, "out of quota"}; }));
    FAIL() << "nothing was thrown";
  } catch (const OperationFailed& error) {
    EXPECT_STREQ(error.what(), "the work: out of quota");
  }
  EXPECT_EQ(work.looks, 1);
}

TEST(WaitUntil, EndsWithItsTimeAndTellsTheLastState) {
  Work work;
  const auto start = work.clock.now();
  try {
    static_cast<void>(work.wait({.timeout = 60s}, [](const int&) { return Sighting{Verdict::going_on, "PENDING"}; }));
    FAIL() << "nothing was thrown";
  } catch (const TimeoutError& error) {
    EXPECT_THAT(error.what(), HasSubstr("the work is not there after 60 s: PENDING"));
  }
  EXPECT_EQ(work.clock.now() - start, 60s);
}

TEST(WaitUntil, HoldsTheLongestTimesThereAre) {
  Work work;
  EXPECT_EQ(work.wait({.timeout = std::chrono::milliseconds::max()}), 3);
}

TEST(WaitUntil, GivesALookNoMoreTimeThanIsLeft) {
  Work work;
  std::vector<std::chrono::milliseconds> times;
  work.look = [&](const CallOptions& call) {
    times.push_back(call.timeout.value());
    return ++work.looks;
  };
  EXPECT_EQ(work.wait({.timeout = 60s, .poll_interval = 25s}), 3);
  EXPECT_THAT(times, ElementsAre(60s, 35s, 10s));
}

TEST(WaitUntil, EndsWhenCancelled) {
  Work work;
  const CancelSource source;
  work.look = [&](const CallOptions& call) {
    source.cancel();
    EXPECT_TRUE(call.cancel.cancelled());
    return ++work.looks;
  };
  EXPECT_THROW(static_cast<void>(work.wait({.cancel = source.token()})), CancelledError);
  EXPECT_EQ(work.looks, 1);
}

TEST(WaitUntil, SurvivesErrorsThatPass) {
  for (const Error& passing : {Error{.kind = ErrorKind::transport}, Error{.kind = ErrorKind::timeout},
                               Error{.kind = ErrorKind::internal_error, .status = 500},
                               Error{.kind = ErrorKind::temporarily_unavailable, .status = 503},
                               Error{.kind = ErrorKind::too_many_requests, .status = 429},
                               Error{.kind = ErrorKind::request_limit_exceeded, .status = 400}}) {
    Work work;
    work.look = [&](const CallOptions&) {
      if (++work.looks == 2) throw_error(passing);
      return work.looks;
    };
    EXPECT_EQ(work.wait(), 3) << static_cast<int>(passing.kind);
  }
}

TEST(WaitUntil, EndsWithErrorsThatStay) {
  for (const Error& lasting :
       {Error{.kind = ErrorKind::not_found, .status = 404}, Error{.kind = ErrorKind::permission_denied, .status = 403},
        Error{.kind = ErrorKind::cancelled}, Error{.kind = ErrorKind::decode, .status = 200},
        Error{.kind = ErrorKind::config}}) {
    Work work;
    work.look = [&](const CallOptions&) -> int {
      ++work.looks;
      throw_error(lasting);
    };
    EXPECT_THROW(static_cast<void>(work.wait()), Exception);
    EXPECT_EQ(work.looks, 1) << static_cast<int>(lasting.kind);
  }
}

TEST(WaitUntil, DoesNotSwallowWhatTheCallersReportThrows) {
  Work work;
  EXPECT_THROW(
      static_cast<void>(work.wait({.on_progress = [](const int&) { throw_error({.kind = ErrorKind::transport}); }})),
      TransportError);
  EXPECT_EQ(work.looks, 1);
}

}  // namespace
}  // namespace databricks

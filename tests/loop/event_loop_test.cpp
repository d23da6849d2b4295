#include <databricks/event_loop.hpp>

#include <gmock/gmock.h>

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include <databricks/error.hpp>

namespace databricks {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using SteadyClock = std::chrono::steady_clock;

TEST(EventLoop, RunsATaskAndGivesItsResult) {
  EventLoop loop;
  auto task = loop.start([] { return 7; });
  EXPECT_FALSE(task.is_done()) << "nothing runs before run()";
  loop.run();
  EXPECT_TRUE(task.is_done());
  EXPECT_EQ(task.get(), 7);
  EXPECT_THROW(task.get(), std::logic_error);
}

TEST(EventLoop, IsRunByWhoeverWaitsForATask) {
  EventLoop loop;
  EXPECT_EQ(loop.start([] { return std::string{"done"}; }).get(), "done");
}

TEST(EventLoop, GivesWhatATaskThrows) {
  EventLoop loop;
  auto task = loop.start([]() -> int { throw std::runtime_error{"broken"}; });
  EXPECT_THROW(task.get(), std::runtime_error);
}

TEST(EventLoop, LetsOtherTasksRunWhileOneSleeps) {
  EventLoop loop;
  std::vector<std::string> order;
  auto slow = loop.start([&] {
    order.emplace_back("slow begins");
    sleep_for(30ms);
    order.emplace_back("slow ends");
  });
  auto fast = loop.start([&] {
    order.emplace_back("fast begins");
    sleep_for(5ms);
    order.emplace_back("fast ends");
  });
  loop.run();
  EXPECT_THAT(order, ElementsAre("slow begins", "fast begins", "fast ends", "slow ends"));
}

TEST(EventLoop, WaitsForManyTasksAtOnce) {
  EventLoop loop;
  std::vector<Task<void>> tasks;
  const auto start = SteadyClock::now();
  for (int number = 0; number < 1000; ++number) tasks.push_back(loop.start([] { sleep_for(100ms); }));
  loop.run();
  EXPECT_LT(SteadyClock::now() - start, 20s) << "one after the other would take 100 s";
}

TEST(EventLoop, LetsATaskWaitForAnother) {
  EventLoop loop;
  auto outer = loop.start([&loop] {
    auto inner = loop.start([] {
      sleep_for(1ms);
      return 6;
    });
    return inner.get() + 1;
  });
  EXPECT_EQ(outer.get(), 7);
}

TEST(EventLoop, StartsTasksFromOtherThreads) {
  EventLoop loop;
  std::atomic<int> count = 0;
  auto keeper = loop.start([&] {
    while (count < 40) sleep_for(1ms);
  });
  std::vector<std::thread> threads;
  for (int number = 0; number < 4; ++number) {
    threads.emplace_back([&] {
      for (int round = 0; round < 10; ++round) static_cast<void>(loop.start([&] { ++count; }));
    });
  }
  loop.run();
  for (std::thread& thread : threads) thread.join();
  loop.run();
  EXPECT_EQ(count, 40);
}

TEST(EventLoop, GivesResultsToOtherThreads) {
  EventLoop loop;
  auto keeper = loop.start([] { sleep_for(1min); });
  std::jthread runner{[&] { loop.run(); }};
  EXPECT_EQ(loop.start([] {
                  sleep_for(5ms);
                  return 7;
                })
                .get(),
            7);
  EXPECT_EQ(loop.start([] { return 8; }).future().get(), 8);
  keeper.cancel();
}

// ---- Exceptions belong to the task, wherever it waits.

/// Waits inside a handler, and rethrows.
void wait_and_rethrow(const char* text, std::chrono::milliseconds time) {
  try {
    throw std::runtime_error{text};
  } catch (const std::runtime_error&) {
    sleep_for(time);
    throw;
  }
}

TEST(EventLoop, KeepsTheHandledExceptionsOfEachTaskApart) {
  EventLoop loop;
  std::vector<Task<std::string>> tasks;
  for (const int time : {9, 3, 6, 1, 8, 2}) {
    tasks.push_back(loop.start([time] {
      const std::string text = "after " + std::to_string(time);
      try {
        wait_and_rethrow(text.c_str(), std::chrono::milliseconds{time});
      } catch (const std::runtime_error& error) {
        sleep_for(std::chrono::milliseconds{10 - time});
        return std::string{error.what()} + (std::current_exception() ? "" : " lost");
      }
      return std::string{"nothing"};
    }));
  }
  std::vector<std::string> results;
  for (auto& task : tasks) results.push_back(task.get());
  EXPECT_THAT(results, ElementsAre("after 9", "after 3", "after 6", "after 1", "after 8", "after 2"));
}

TEST(EventLoop, MaySuspendADestructor) {
  struct Sleeper {
    bool& has_slept;
    ~Sleeper() {
      sleep_for(2ms);
      has_slept = std::uncaught_exceptions() == 1;
    }
  };
  EventLoop loop;
  bool has_slept = false;
  auto unwound = loop.start([&] {
    const Sleeper sleeper{has_slept};
    throw std::runtime_error{"unwind"};
  });
  auto other = loop.start([] {
    sleep_for(1ms);
    return std::uncaught_exceptions();
  });
  EXPECT_EQ(other.get(), 0);
  EXPECT_THROW(unwound.get(), std::runtime_error);
  EXPECT_TRUE(has_slept);
}

// ---- Cancelling.

TEST(EventLoop, CancelsASleepingTask) {
  EventLoop loop;
  auto task = loop.start([] { sleep_for(1h); });
  auto canceller = loop.start([&] { task.cancel(); });
  loop.run();
  EXPECT_THROW(task.get(), CancelledError);
}

TEST(EventLoop, CancelsFromAnotherThread) {
  EventLoop loop;
  auto task = loop.start([] { sleep_for(1h); });
  std::jthread canceller{[&] {
    std::this_thread::sleep_for(10ms);
    task.cancel();
  }};
  loop.run();
  EXPECT_THROW(task.get(), CancelledError);
}

TEST(EventLoop, DoesNotBeginATaskThatIsCancelled) {
  EventLoop loop;
  bool has_begun = false;
  auto task = loop.start([&] { has_begun = true; });
  task.cancel();
  loop.run();
  EXPECT_THROW(task.get(), CancelledError);
  EXPECT_FALSE(has_begun);
}

TEST(EventLoop, EndsItsTasksWhenItIsDestroyed) {
  int ended = 0;
  struct AtEnd {
    int& count;
    ~AtEnd() { ++count; }
  };
  std::vector<Task<void>> tasks;
  {
    EventLoop loop{{.max_running = 50}};
    for (int number = 0; number < 100; ++number) {
      tasks.push_back(loop.start([&] {
        const AtEnd at_end{ended};
        sleep_for(1h);
      }));
    }
    auto first = loop.start([] {});
    loop.poll_once();
  }
  EXPECT_EQ(ended, 50) << "the others did not begin";
  for (auto& task : tasks) EXPECT_THROW(task.get(), CancelledError);
}

TEST(EventLoop, SurvivesTenThousandTasksThatAreStartedAndDropped) {
  EventLoop loop;
  int count = 0;
  for (int number = 0; number < 10'000; ++number) {
    static_cast<void>(loop.start([&count] {
      sleep_for(1ms);
      ++count;
    }));
  }
  loop.run();
  EXPECT_EQ(count, 10'000);
}

// ---- Bounds, and what a task does to its neighbours.

TEST(EventLoop, RunsAsManyTasksAsItMayAndTheOthersInTheirTurn) {
  EventLoop loop{{.max_running = 3}};
  int running = 0;
  int most = 0;
  for (int number = 0; number < 10; ++number) {
    static_cast<void>(loop.start([&] {
      most = std::max(most, ++running);
      sleep_for(1ms);
      --running;
    }));
  }
  loop.run();
  EXPECT_EQ(most, 3);
}

TEST(EventLoop, RefusesTasksBeyondItsQueue) {
  EventLoop loop{{.max_running = 1, .max_queued = 2}};
  for (int number = 0; number < 3; ++number) static_cast<void>(loop.start([] {}));
  EXPECT_THROW(static_cast<void>(loop.start([] {})), std::length_error);
  loop.run();
  EXPECT_NO_THROW(static_cast<void>(loop.start([] {})));
}

TEST(EventLoop, TellsOfATaskThatBlocksAndOfAFailureThatNobodyTakes) {
  std::vector<std::string> log;
  {
    EventLoop loop{{.log = [&](LogLevel, std::string_view line) { log.emplace_back(line); }}};
    static_cast<void>(loop.start([] {
      std::this_thread::sleep_for(120ms);
      throw std::runtime_error{"nobody asks"};
    }));
    loop.run();
  }
  EXPECT_THAT(log, ElementsAre(HasSubstr("kept its event loop for"), HasSubstr("nobody asks")));
}

TEST(EventLoop, DoesBlockingWorkOnAnotherThread) {
  EventLoop loop;
  const auto own = std::this_thread::get_id();
  auto task = loop.start([&] {
    bool was_elsewhere = false;
    blocking([&] { was_elsewhere = std::this_thread::get_id() != own; });
    return was_elsewhere && std::this_thread::get_id() == own;
  });
  auto failing = loop.start([] { blocking([] { throw std::runtime_error{"blocked"}; }); });
  EXPECT_TRUE(task.get());
  EXPECT_THROW(failing.get(), std::runtime_error);
}

TEST(EventLoop, RefusesToBeRunTwice) {
  EventLoop loop;
  EventLoop other;
  auto task = loop.start([&] {
    EXPECT_THROW(loop.run(), std::logic_error);
    EXPECT_THROW(other.run(), std::logic_error);
  });
  loop.run();
  EXPECT_NO_THROW(task.get());
}

TEST(EventLoop, CanBeTheGuestOfAnotherLoop) {
  EventLoop loop;
  auto task = loop.start([] {
    sleep_for(2ms);
    return 7;
  });
  int rounds = 0;
  while (!task.is_done() && ++rounds < 1'000'000) {
    loop.poll_once();
    if (const auto next = loop.next_deadline()) std::this_thread::sleep_until(*next);
  }
  EXPECT_EQ(task.get(), 7);
}

// ---- Groups and edges.

TEST(TaskGroup, WaitsForAllWithinItsBound) {
  EventLoop loop;
  TaskGroup group{loop, {.max_running = 2}};
  int running = 0;
  int most = 0;
  int count = 0;
  for (int number = 0; number < 9; ++number) {
    group.start([&] {
      most = std::max(most, ++running);
      sleep_for(1ms);
      --running;
      ++count;
    });
  }
  group.wait();
  EXPECT_EQ(count, 9);
  EXPECT_EQ(most, 2);
}

TEST(TaskGroup, CancelsTheOthersWhenOneFails) {
  EventLoop loop;
  auto outer = loop.start([&] {
    TaskGroup group{loop};
    int cancelled = 0;
    for (int number = 0; number < 3; ++number) {
      group.start([&] {
        try {
          sleep_for(1h);
        } catch (const CancelledError&) {
          ++cancelled;
          throw;
        }
      });
    }
    group.start([] {
      sleep_for(1ms);
      throw std::runtime_error{"first"};
    });
    try {
      group.wait();
    } catch (const std::runtime_error& error) {
      return std::string{error.what()} + " " + std::to_string(cancelled);
    }
    return std::string{"no failure"};
  });
  EXPECT_EQ(outer.get(), "first 3");
}

TEST(WhenAny, GivesTheFirstThatIsDone) {
  EventLoop loop;
  auto outer = loop.start([&] {
    std::vector<Task<int>> tasks;
    for (const int time : {50, 1, 30}) {
      tasks.push_back(loop.start([time] {
        sleep_for(std::chrono::milliseconds{time});
        return time;
      }));
    }
    const std::size_t first = when_any(tasks);
    return tasks[first].get();
  });
  EXPECT_EQ(outer.get(), 1);
}

TEST(Task, CallsBack) {
  EventLoop loop;
  int calls = 0;
  auto task = loop.start([] { sleep_for(1ms); });
  task.then([&] { ++calls; });
  loop.run();
  EXPECT_EQ(calls, 1);
  task.then([&] { ++calls; });
  EXPECT_EQ(calls, 2) << "at once when the task is done";
}

/// A coroutine of the caller's own, as small as can be.
struct Coroutine {
  struct promise_type {
    Coroutine get_return_object() { return {}; }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() { std::terminate(); }
  };
};

Coroutine add_up(EventLoop& loop, int& sum) {
  sum += co_await loop.start([] {
    sleep_for(1ms);
    return 3;
  });
  sum += co_await loop.start([] { return 4; });
}

TEST(Task, CanBeAwaited) {
  EventLoop loop;
  int sum = 0;
  add_up(loop, sum);
  loop.run();
  EXPECT_EQ(sum, 7);
}

}  // namespace
}  // namespace databricks

#pragma once

#include <atomic>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <thread>
#include <unordered_map>
#include <vector>

#include <databricks/event_loop.hpp>

#include "base/process.hpp"
#include "base/reactor.hpp"
#include "loop/helper_threads.hpp"
#include "loop/inbox.hpp"
#include "loop/poller.hpp"
#include "loop/running_task.hpp"
#include "loop/stack_pool.hpp"

namespace databricks::inline v0_2::internal::loop {

/// The loop behind an EventLoop: ready tasks, timers, descriptors, and what other threads have sent.
class Loop final : public Reactor {
 public:
  explicit Loop(EventLoopOptions options);
  Loop(const Loop&) = delete;
  Loop& operator=(const Loop&) = delete;
  ~Loop() override;

  /// From any thread. @throws std::length_error, std::logic_error
  void start(std::shared_ptr<detail::TaskState> task);
  /// @param is_enough ends the run before all tasks have ended.
  void run(const std::function<bool()>& is_enough = {});
  void poll_once();
  void cancel_all();
  [[nodiscard]] std::size_t task_count() const noexcept { return inbox_->task_count(); }
  [[nodiscard]] int descriptor() const noexcept { return inbox_->poller().descriptor(); }
  [[nodiscard]] std::optional<TimePoint> next_deadline() const;
  [[nodiscard]] bool is_of_this_process() const noexcept { return process_ == this_process(); }
  /// True on the thread that is just running the loop.
  [[nodiscard]] bool runs_here() const noexcept { return inbox_->is_loop_thread(); }
  void do_blocking(const std::function<void()>& work);

  [[nodiscard]] std::shared_ptr<Wake> make_wake() override;
  void wait(const std::shared_ptr<Wake>& wake, TimePoint until) override;
  [[nodiscard]] const CancelToken& cancel() const noexcept override;
  [[nodiscard]] ReactorClient& client(const void* key,
                                      const std::function<std::unique_ptr<ReactorClient>(Reactor&)>& make) override;
  void watch(ReactorClient& client, int descriptor, bool readable, bool writable) override;

 private:
  /// @param may_wait asked once all tasks that are ready have run.
  void round(const std::function<bool()>& may_wait);
  void take_inbox();
  void start_queued();
  void resume_ready();
  void resume(LoopTask& task);
  void fire_timers(TimePoint now);
  void serve_descriptors(std::chrono::milliseconds time);
  void serve_clients(TimePoint now);
  void make_ready(LoopTask& task);
  [[nodiscard]] std::chrono::milliseconds time_to_wait() const;
  void check_process() const;

  EventLoopOptions options_;
  std::shared_ptr<const LogSink> log_;
  long process_ = this_process();
  std::shared_ptr<Inbox> inbox_;
  StackPool stacks_;
  std::deque<std::shared_ptr<detail::TaskState>> queued_;
  std::unordered_map<LoopTask*, std::unique_ptr<LoopTask>> running_;
  std::vector<LoopTask*> ready_;
  std::set<std::pair<TimePoint, WaitOfTask*>> timers_;
  LoopTask* current_ = nullptr;
  std::map<const void*, std::unique_ptr<ReactorClient>> clients_;
  std::unordered_map<int, ReactorClient*> watched_;
  std::optional<HelperThreads> helpers_;
};

}  // namespace databricks::inline v0_2::internal::loop

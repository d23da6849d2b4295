#include "loop/loop.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace databricks::inline v0_2::internal::loop {

using std::chrono::milliseconds;
using SteadyClock = std::chrono::steady_clock;

namespace {

constexpr milliseconds kMaxPoll{60'000};
/// A task that keeps its thread for longer keeps all others from going on.
constexpr milliseconds kLongStep{100};

class LeaveAtEnd {
 public:
  explicit LeaveAtEnd(Inbox& inbox) : inbox_(inbox) {}
  LeaveAtEnd(const LeaveAtEnd&) = delete;
  LeaveAtEnd& operator=(const LeaveAtEnd&) = delete;
  ~LeaveAtEnd() { inbox_.leave(); }

 private:
  Inbox& inbox_;
};

}  // namespace

Loop::Loop(EventLoopOptions options)
    : options_(std::move(options)),
      log_(std::make_shared<const LogSink>(options_.log)),
      inbox_(std::make_shared<Inbox>()),
      stacks_(options_.stack_size) {}

Loop::~Loop() {
  cancel_all();
  run();
  clients_.clear();  // while the poller is there
}

void Loop::start(std::shared_ptr<detail::TaskState> task) {
  check_process();
  TaskControl::of(*task).set_loop(*this, log_);
  inbox_->add(std::move(task), options_.max_running + options_.max_queued);
}

void Loop::run(const std::function<bool()>& is_enough) {
  check_process();
  if (!inbox_->enter(is_enough)) return;
  const LeaveAtEnd leave{*inbox_};
  const auto goes_on = [&] { return task_count() > 0 && !(is_enough && is_enough()); };
  while (goes_on()) round(goes_on);
}

void Loop::poll_once() {
  check_process();
  if (!inbox_->enter({})) return;
  const LeaveAtEnd leave{*inbox_};
  round([] { return false; });
}

void Loop::round(const std::function<bool()>& may_wait) {
  take_inbox();
  start_queued();
  resume_ready();
  take_inbox();
  serve_clients(SteadyClock::now());
  serve_descriptors(may_wait() ? time_to_wait() : milliseconds{0});
  fire_timers(SteadyClock::now());
}

void Loop::take_inbox() {
  auto content = inbox_->take();
  for (auto& task : content.tasks) queued_.push_back(std::move(task));
  for (const auto& wake : content.wakes) {
    wake->note_delivery();
    if (wake->task != nullptr) {
      make_ready(*wake->task);
    } else {
      wake->is_early = true;
    }
  }
}

void Loop::start_queued() {
  while (!queued_.empty() && running_.size() < options_.max_running) {
    auto task = std::make_unique<LoopTask>(std::move(queued_.front()), stacks_);
    queued_.pop_front();
    LoopTask& begun = *task;
    running_.emplace(&begun, std::move(task));
    make_ready(begun);
  }
}

void Loop::make_ready(LoopTask& task) {
  if (!std::exchange(task.is_ready, true)) ready_.push_back(&task);
}

void Loop::resume_ready() {
  const auto ready = std::exchange(ready_, {});
  for (LoopTask* const task : ready) {
    task->is_ready = false;
    resume(*task);
  }
}

void Loop::resume(LoopTask& task) {
  const auto start = SteadyClock::now();
  {
    current_ = &task;
    const RunningTask running{*this, task.locals()};
    task.fiber().resume();
    current_ = nullptr;
  }
  const auto time = std::chrono::duration_cast<milliseconds>(SteadyClock::now() - start);
  if (time >= kLongStep && *log_) {
    (*log_)(LogLevel::warning,
            fmt::format("a task has kept its event loop for {} ms: see databricks::blocking()", time.count()));
  }
  if (!task.fiber().is_done()) return;
  const auto node = running_.extract(&task);
  inbox_->remove(task.state());
  task.control().complete();
  inbox_->notify();
}

std::shared_ptr<Wake> Loop::make_wake() { return std::make_shared<WaitOfTask>(inbox_); }

const CancelToken& Loop::cancel() const noexcept { return current_->control().cancel_token(); }

void Loop::wait(const std::shared_ptr<Wake>& wake, TimePoint until) {
  auto& wait = static_cast<WaitOfTask&>(*wake);
  if (std::exchange(wait.is_early, false)) return;
  LoopTask& task = *current_;
  const bool has_timer = until != TimePoint::max();
  wait.task = &task;
  if (has_timer) timers_.emplace(until, &wait);
  task.fiber().suspend();
  if (has_timer) timers_.erase({until, &wait});
  wait.task = nullptr;
}

void Loop::fire_timers(TimePoint now) {
  for (auto timer = timers_.begin(); timer != timers_.end() && timer->first <= now; ++timer) {
    make_ready(*timer->second->task);
  }
}

ReactorClient& Loop::client(const void* key, const std::function<std::unique_ptr<ReactorClient>(Reactor&)>& make) {
  auto& client = clients_[key];
  if (!client) client = make(*this);
  return *client;
}

void Loop::watch(ReactorClient& client, int descriptor, bool readable, bool writable) {
  inbox_->poller().watch(descriptor, readable, writable);
  if (readable || writable) {
    watched_.insert_or_assign(descriptor, &client);
  } else {
    watched_.erase(descriptor);
  }
}

void Loop::serve_clients(TimePoint now) {
  for (const auto& [key, client] : clients_) {
    if (client->next_time() <= now) client->on_time();
  }
}

void Loop::serve_descriptors(milliseconds time) {
  for (const Poller::Ready& ready : inbox_->poller().wait(time)) {
    const auto found = watched_.find(ready.descriptor);
    if (found != watched_.end()) found->second->on_ready(ready.descriptor, ready.readable, ready.writable);
  }
}

std::optional<Loop::TimePoint> Loop::next_deadline() const {
  const bool has_work =
      !ready_.empty() || !inbox_->is_empty() || (!queued_.empty() && running_.size() < options_.max_running);
  if (has_work) return SteadyClock::now();
  auto next = timers_.empty() ? TimePoint::max() : timers_.begin()->first;
  for (const auto& [key, client] : clients_) next = std::min(next, client->next_time());
  return next == TimePoint::max() ? std::nullopt : std::optional{next};
}

milliseconds Loop::time_to_wait() const {
  const auto next = next_deadline();
  if (!next) return kMaxPoll;
  return std::clamp(std::chrono::ceil<milliseconds>(*next - SteadyClock::now()), milliseconds{0}, kMaxPoll);
}

void Loop::cancel_all() {
  if (!is_of_this_process()) return;
  inbox_->cancel_tasks();
}

void Loop::do_blocking(const std::function<void()>& work) {
  if (!helpers_) helpers_.emplace();
  const auto wake = make_wake();
  std::atomic<bool> is_done = false;
  std::exception_ptr exception;
  helpers_->add([&] {
    try {
      work();
    } catch (...) {
      exception = std::current_exception();
    }
    const auto last = wake;  // the task may go on, and be gone, as soon as it sees the flag
    is_done.store(true, std::memory_order_release);
    last->wake();
  });
  while (!is_done.load(std::memory_order_acquire)) wait(wake, TimePoint::max());
  if (exception) std::rethrow_exception(exception);
}

void Loop::check_process() const {
  if (!is_of_this_process())
    throw std::logic_error{"this EventLoop belongs to the parent process: make one after fork()"};
}

}  // namespace databricks::inline v0_2::internal::loop

#include "http/curl_multiplexer.hpp"

#include <new>
#include <utility>

#include "http/curl_descriptors.hpp"
#include "http/sigpipe_block.hpp"

namespace databricks::inline v0_2::internal::http {
namespace {

using SteadyClock = std::chrono::steady_clock;

/// libcurl keeps as many idle connections, and closes further ones. What is in flight must be below it.
constexpr long kMaxKeptConnections = 16'384;
constexpr std::size_t kMaxIdleHandles = 4096;

}  // namespace

struct CurlMultiplexer::Transfer {
  std::shared_ptr<Wake> wake;
  const DrivenTransfer::Settle& settle;
  bool is_done = false;
};

CurlMultiplexer::CurlMultiplexer(Reactor& reactor) : reactor_(reactor), multi_(make_multi_handle()) {
  if (multi_ == nullptr) throw std::bad_alloc{};
  curl_multi_setopt(multi_, CURLMOPT_SOCKETFUNCTION, &CurlMultiplexer::on_socket);
  curl_multi_setopt(multi_, CURLMOPT_SOCKETDATA, this);
  curl_multi_setopt(multi_, CURLMOPT_TIMERFUNCTION, &CurlMultiplexer::on_timer);
  curl_multi_setopt(multi_, CURLMOPT_TIMERDATA, this);
  curl_multi_setopt(multi_, CURLMOPT_MAXCONNECTS, kMaxKeptConnections);
}

CurlMultiplexer::~CurlMultiplexer() {
  idle_.clear();
  const SigpipeBlock no_sigpipe;
  curl_multi_cleanup(multi_);
}

CurlMultiplexer& CurlMultiplexer::of(Reactor& reactor) {
  static constexpr char kKey = 0;
  return static_cast<CurlMultiplexer&>(
      reactor.client(&kKey, [](Reactor& owner) { return std::make_unique<CurlMultiplexer>(owner); }));
}

DriveEnd CurlMultiplexer::drive(CURL* easy, const CancelToken& cancel, const DrivenTransfer::Until& until,
                                const DrivenTransfer::Settle& settle) {
  Transfer transfer{.wake = reactor_.make_wake(), .settle = settle};
  curl_easy_setopt(easy, CURLOPT_PRIVATE, &transfer);
  added_.push_back(easy);
  next_time_ = TimePoint{};  // at once
  const auto by_call = cancel.on_cancel([wake = transfer.wake] { wake->wake(); });
  const auto by_task = reactor_.cancel().on_cancel([wake = transfer.wake] { wake->wake(); });
  while (!transfer.is_done) {
    const bool is_cancelled = cancel.cancelled() || reactor_.cancel().cancelled();
    const auto end = until();
    if (is_cancelled || SteadyClock::now() >= end) {
      const DriveEnd stopped = is_cancelled ? DriveEnd::cancelled : DriveEnd::out_of_time;
      settle(stopped, CURLE_OK);
      return stopped;
    }
    reactor_.wait(transfer.wake, end);
  }
  return DriveEnd::done;
}

void CurlMultiplexer::remove(CURL* easy) noexcept {
  if (std::erase(added_, easy) == 0) curl_multi_remove_handle(multi_, easy);
}

/// One at a time: a transfer that ends in the same action as another one begins could leave it a connection that nobody has
/// looked at yet.
void CurlMultiplexer::start_added() {
  for (CURL* const easy : std::exchange(added_, {})) {
    {
      const SigpipeBlock no_sigpipe;
      curl_multi_add_handle(multi_, easy);
    }
    act(CURL_SOCKET_TIMEOUT, 0);
  }
}

void CurlMultiplexer::on_time() {
  next_time_ = TimePoint::max();
  start_added();
  act(CURL_SOCKET_TIMEOUT, 0);
}

void CurlMultiplexer::on_ready(int descriptor, bool readable, bool writable) {
  act(descriptor, (readable ? CURL_CSELECT_IN : 0) | (writable ? CURL_CSELECT_OUT : 0));
}

void CurlMultiplexer::act(curl_socket_t socket, int events) {
  const SigpipeBlock no_sigpipe;
  int running = 0;
  curl_multi_socket_action(multi_, socket, events, &running);
  settle_ended();
  for (const int first : std::exchange(look_ups_, {})) close_look_up_on_exec(multi_, first);
}

/// After every action, so that no connection is given to another transfer before its last one has been settled.
void CurlMultiplexer::settle_ended() {
  int left = 0;
  while (const CURLMsg* message = curl_multi_info_read(multi_, &left)) {
    if (message->msg != CURLMSG_DONE) continue;
    const CURLcode code = message->data.result;
    Transfer* transfer = nullptr;
    curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &transfer);
    transfer->settle(DriveEnd::done, code);
    transfer->is_done = true;
    transfer->wake->wake();
  }
}

int CurlMultiplexer::on_socket(CURL*, curl_socket_t socket, int interest, void* self, void*) noexcept {
  auto& multiplexer = *static_cast<CurlMultiplexer*>(self);
  const bool readable = interest == CURL_POLL_IN || interest == CURL_POLL_INOUT;
  const bool writable = interest == CURL_POLL_OUT || interest == CURL_POLL_INOUT;
  multiplexer.reactor_.watch(multiplexer, socket, readable, writable);
  return 0;
}

int CurlMultiplexer::on_timer(CURLM*, long milliseconds, void* self) noexcept {
  auto& multiplexer = *static_cast<CurlMultiplexer*>(self);
  multiplexer.next_time_ =
      milliseconds < 0 ? TimePoint::max() : SteadyClock::now() + std::chrono::milliseconds{milliseconds};
  return 0;
}

std::unique_ptr<CurlHandle> CurlMultiplexer::take_idle(const std::shared_ptr<const PoolIdentity>& pool) {
  const auto found = idle_.find(pool.get());
  if (found == idle_.end() || found->second.pool.expired() || found->second.handles.empty()) return nullptr;
  auto handle = std::move(found->second.handles.back());
  found->second.handles.pop_back();
  return handle;
}

void CurlMultiplexer::give_back(const std::shared_ptr<const PoolIdentity>& pool, std::unique_ptr<CurlHandle> handle) {
  IdleHandles& idle = idle_[pool.get()];
  if (idle.pool.expired()) {
    idle.pool = pool;
    idle.handles.clear();
    std::erase_if(idle_, [](const auto& each) { return each.second.pool.expired(); });
  }
  if (idle.handles.size() < kMaxIdleHandles) idle.handles.push_back(std::move(handle));
}

}  // namespace databricks::inline v0_2::internal::http

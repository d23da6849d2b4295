#include "http/curl_pool.hpp"

#include <new>
#include <utility>

#include "base/fork_safe_once.hpp"
#include "base/process.hpp"
#include "http/curl_descriptors.hpp"
#include "http/curl_multiplexer.hpp"
#include "http/sigpipe_block.hpp"

namespace databricks::inline v0_2::internal::http {
namespace {

constexpr std::size_t kMaxIdleHandles = 64;

/// Once per process and never undone: other parts of the program may use libcurl too.
constinit ForkSafeOnce initialise_once;

/// CURLMOPT_QUICK_EXIT of libcurl 8.20. Those before do not know the option, and do not wait either.
constexpr auto kQuickExit = static_cast<CURLMoption>(CURLOPTTYPE_LONG + 21);

}  // namespace

CurlHandle::CurlHandle() : easy_(curl_easy_init()), multi_(make_multi_handle()) {
  if (easy_ != nullptr && multi_ != nullptr) return;
  curl_easy_cleanup(easy_);
  curl_multi_cleanup(multi_);
  throw std::bad_alloc{};
}

CurlHandle::CurlHandle(CurlMultiplexer& multiplexer)
    : connections_(&multiplexer.connections()),
      easy_(curl_easy_init()),
      multi_(multiplexer.multi()),
      multiplexer_(&multiplexer) {
  if (easy_ == nullptr) throw std::bad_alloc{};
}

CurlHandle::~CurlHandle() {
  const SigpipeBlock no_sigpipe;  // closing a TLS connection writes to it
  curl_easy_cleanup(easy_);
  if (multiplexer_ == nullptr) curl_multi_cleanup(multi_);
}

void CurlHandle::reset() noexcept {
  curl_easy_reset(easy_);
  is_prepared_ = false;
  is_direct_.reset();
}

void CurlHandle::set_direct(bool is_direct) {
  if (std::exchange(is_direct_, is_direct) == is_direct) return;
  curl_easy_setopt(easy_, CURLOPT_NOPROXY, is_direct ? "*" : "");  // libcurl knows fewer forms of such lists
}

void CurlHandle::leave_look_up() noexcept { curl_multi_setopt(multi_, kQuickExit, 1L); }

void CurlHandle::note_look_up(int first) {
  if (multiplexer_ != nullptr) {
    multiplexer_->note_look_up(first);
  } else {
    first_of_look_up_ = first;
  }
}

void CurlHandle::close_look_ups_on_exec() {
  if (first_of_look_up_ >= 0) close_look_up_on_exec(multi_, std::exchange(first_of_look_up_, -1));
}

CurlPool::CurlPool() : process_(this_process()) {
  initialise_once([] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

CurlPool::~CurlPool() { forget_connections_of_parent(); }

std::unique_ptr<CurlHandle> CurlPool::acquire() {
  if (Reactor* const reactor = Reactor::current()) {
    CurlMultiplexer& multiplexer = CurlMultiplexer::of(*reactor);
    auto handle = multiplexer.take_idle(identity_);
    return handle ? std::move(handle) : std::make_unique<CurlHandle>(multiplexer);
  }
  {
    const std::scoped_lock lock{mutex_};
    forget_connections_of_parent();
    if (!idle_.empty()) {
      auto handle = std::move(idle_.back());
      idle_.pop_back();
      return handle;
    }
  }
  return std::make_unique<CurlHandle>();
}

void CurlPool::release(std::unique_ptr<CurlHandle> handle) {
  if (CurlMultiplexer* const multiplexer = handle->multiplexer()) {
    multiplexer->give_back(identity_, std::move(handle));
    return;
  }
  const std::scoped_lock lock{mutex_};
  if (idle_.size() < kMaxIdleHandles) idle_.push_back(std::move(handle));
}

/// After a fork the sockets belong to the parent as well: closing them properly would say goodbye in its name, so they are let go.
void CurlPool::forget_connections_of_parent() {
  if (process_ == this_process()) return;
  for (auto& handle : idle_) static_cast<void>(handle.release());
  idle_.clear();
  process_ = this_process();
}

}  // namespace databricks::inline v0_2::internal::http

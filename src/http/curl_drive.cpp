#include "http/curl_drive.hpp"

#include <algorithm>

#include "base/poll_files.hpp"
#include "http/curl_multiplexer.hpp"
#include "http/curl_pool.hpp"
#include "http/sigpipe_block.hpp"

namespace databricks::inline v0_2::internal::http {
namespace {

using std::chrono::milliseconds;
using SteadyClock = std::chrono::steady_clock;

int poll_time(SteadyClock::time_point until) {
  constexpr milliseconds kMaxPoll{1000};
  const auto left = std::chrono::ceil<milliseconds>(until - SteadyClock::now());
  return static_cast<int>(std::clamp(left, milliseconds{0}, kMaxPoll).count());
}

DriveEnd perform(CURLM* multi, const CancelToken& cancel, const DrivenTransfer::Until& until) {
  const auto registration = cancel.on_cancel([multi] { curl_multi_wakeup(multi); });
  while (true) {
    int running = 0;
    curl_multi_perform(multi, &running);
    if (running == 0) return DriveEnd::done;
    if (cancel.cancelled()) return DriveEnd::cancelled;
    const auto end = until();
    if (SteadyClock::now() >= end) return DriveEnd::out_of_time;
    curl_multi_poll(multi, nullptr, 0, poll_time(end), nullptr);
  }
}

CURLcode result_of_transfer(CURLM* multi) {
  CURLcode result = CURLE_OK;
  int left = 0;
  while (const CURLMsg* message = curl_multi_info_read(multi, &left)) {
    if (message->msg == CURLMSG_DONE) result = message->data.result;
  }
  return result;
}

}  // namespace

DrivenTransfer::DrivenTransfer(CurlHandle& handle, CURL* easy) : handle_(handle), easy_(easy) {
  if (handle_.multiplexer() == nullptr)
    curl_multi_add_handle(handle_.multi(), easy_);  // a multiplexer chooses the moment
}

DrivenTransfer::~DrivenTransfer() {
  const SigpipeBlock no_sigpipe;
  if (CurlMultiplexer* const multiplexer = handle_.multiplexer()) {
    multiplexer->remove(easy_);
  } else {
    curl_multi_remove_handle(handle_.multi(), easy_);
  }
}

DriveEnd DrivenTransfer::drive(const CancelToken& cancel, const Until& until, const Settle& settle) {
  if (CurlMultiplexer* const multiplexer = handle_.multiplexer()) {
    return multiplexer->drive(easy_, cancel, until, settle);
  }
  const SigpipeBlock no_sigpipe;
  const DriveEnd end = perform(handle_.multi(), cancel, until);
  settle(end, result_of_transfer(handle_.multi()));
  return end;
}

bool DrivenTransfer::wait_until_readable(curl_socket_t socket, const StopConditions& stop) {
#if !defined(_WIN32)
  if (handle_.multiplexer() != nullptr) {
    pollfd polled{.fd = socket, .events = POLLIN, .revents = 0};
    while (poll_files({&polled, 1}, milliseconds{20}) == 0) {
      if (stop.cancel.cancelled() || task_is_cancelled() || SteadyClock::now() >= stop.deadline) return false;
    }
    return true;
  }
#endif
  CURLM* const multi = handle_.multi();
  const auto registration = stop.cancel.on_cancel([multi] { curl_multi_wakeup(multi); });
  curl_waitfd wait{.fd = socket, .events = CURL_WAIT_POLLIN, .revents = 0};
  while (wait.revents == 0) {
    if (stop.cancel.cancelled() || SteadyClock::now() >= stop.deadline) return false;
    curl_multi_poll(multi, &wait, 1, poll_time(stop.deadline), nullptr);
  }
  return true;
}

}  // namespace databricks::inline v0_2::internal::http

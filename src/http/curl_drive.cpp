#include "http/curl_drive.hpp"

#include <algorithm>

namespace databricks::inline v0_2::internal::http {
namespace {

using std::chrono::milliseconds;
using SteadyClock = std::chrono::steady_clock;

int poll_time(SteadyClock::time_point until) {
  constexpr milliseconds kMaxPoll{1000};
  const auto left = std::chrono::ceil<milliseconds>(until - SteadyClock::now());
  return static_cast<int>(std::clamp(left, milliseconds{0}, kMaxPoll).count());
}

}  // namespace

DriveEnd drive(CURLM* multi, const CancelToken& cancel, const std::function<SteadyClock::time_point()>& until) {
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

bool wait_until_readable(CURLM* multi, curl_socket_t socket, const StopConditions& stop) {
  const auto registration = stop.cancel.on_cancel([multi] { curl_multi_wakeup(multi); });
  curl_waitfd wait{.fd = socket, .events = CURL_WAIT_POLLIN, .revents = 0};
  while (wait.revents == 0) {
    if (stop.cancel.cancelled() || SteadyClock::now() >= stop.deadline) return false;
    curl_multi_poll(multi, &wait, 1, poll_time(stop.deadline), nullptr);
  }
  return true;
}

CURLcode result_of_transfer(CURLM* multi) {
  CURLcode result = CURLE_OK;
  int left = 0;
  while (const CURLMsg* message = curl_multi_info_read(multi, &left)) {
    if (message->msg == CURLMSG_DONE) result = message->data.result;
  }
  return result;
}

}  // namespace databricks::inline v0_2::internal::http

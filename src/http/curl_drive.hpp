#pragma once

#include <curl/curl.h>

#include <algorithm>
#include <chrono>
#include <functional>

#include <databricks/cancel.hpp>

#include "http/public_names.hpp"

namespace databricks::inline v0_2::internal::http {

/// What ends the work for a call, finished or not.
struct StopConditions {
  std::chrono::steady_clock::time_point deadline;
  const CancelToken& cancel;

  /// The same, but over after this time at the latest.
  [[nodiscard]] StopConditions within(std::chrono::milliseconds time) const {
    return {std::min(deadline, std::chrono::steady_clock::now() + time), cancel};
  }
};

enum class DriveEnd { done, out_of_time, cancelled };

/// Performs the transfers of a multi handle until none of them is running.
/// @param until when to stop before that; asked again in every round.
[[nodiscard]] DriveEnd drive(CURLM* multi, const CancelToken& cancel,
                             const std::function<std::chrono::steady_clock::time_point()>& until);

/// Waits until there is something to read on the socket. False when the wait was stopped before.
[[nodiscard]] bool wait_until_readable(CURLM* multi, curl_socket_t socket, const StopConditions& stop);

/// How the transfer that is done has ended.
[[nodiscard]] CURLcode result_of_transfer(CURLM* multi);

}  // namespace databricks::inline v0_2::internal::http

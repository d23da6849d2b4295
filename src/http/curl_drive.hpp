#pragma once

#include <curl/curl.h>

#include <algorithm>
#include <chrono>
#include <functional>

#include <databricks/cancel.hpp>

#include "http/public_names.hpp"

namespace databricks::inline v0_2::internal::http {

class CurlHandle;

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

/// An easy handle while it belongs to the multi handle that drives it.
class DrivenTransfer {
 public:
  using Until = std::function<std::chrono::steady_clock::time_point()>;
  /// @param code how the transfer has ended; CURLE_OK when it was stopped before.
  using Settle = std::function<void(DriveEnd end, CURLcode code)>;

  DrivenTransfer(CurlHandle& handle, CURL* easy);
  DrivenTransfer(const DrivenTransfer&) = delete;
  DrivenTransfer& operator=(const DrivenTransfer&) = delete;
  ~DrivenTransfer();

  /// Performs the transfer. Inside a task, other tasks run meanwhile.
  /// @param until when to stop before its end; asked again in every round.
  /// @param settle called once it has ended or is stopped, before another one can be given its connection.
  DriveEnd drive(const CancelToken& cancel, const Until& until, const Settle& settle);

  /// Waits until there is something to read on its socket. False when the wait was stopped before.
  [[nodiscard]] bool wait_until_readable(curl_socket_t socket, const StopConditions& stop);

 private:
  CurlHandle& handle_;
  CURL* easy_;
};

}  // namespace databricks::inline v0_2::internal::http

#pragma once

#include <curl/curl.h>

#include <chrono>
#include <string>
#include <string_view>

#include <databricks/error.hpp>

#include "http/curl_drive.hpp"
#include "http/curl_options.hpp"
#include "http/curl_pool.hpp"

namespace databricks::inline v0_2::internal::http {

/// What is known of a transfer that brought no whole response.
struct FailedTransfer {
  CurlHandle& handle;
  const CurlOptions& network;
  const std::string& url;
  DriveEnd end;
  std::chrono::milliseconds stall_timeout;
  CURLcode code;
  std::string_view problem;  ///< In libcurl's words; may be empty.
  bool has_response_head;
  bool maybe_processed;
  bool was_refused;  ///< The server vouches that it has not processed the request.
  bool is_too_large;
  bool too_many_look_ups;  ///< The name was not looked up, see curl_look_ups.hpp.
  bool is_garbled;         ///< The body is not what its Content-Encoding says.
};

/// The error of a transfer that failed: what went wrong, which setting to look at, and whether trying again can help.
/// @param stop ends questions that the server is asked about it.
[[nodiscard]] Error explain(const FailedTransfer& failed, const StopConditions& stop);

}  // namespace databricks::inline v0_2::internal::http

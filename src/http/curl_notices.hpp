#pragma once

#include <curl/curl.h>

#include <cstdint>
#include <string_view>

#include "http/public_names.hpp"

namespace databricks::inline v0_2::internal::http {

/// What libcurl tells about a transfer in the lines of its log alone, and nowhere in its interface.
class CurlNotices {
 public:
  /// Has libcurl write its log here. It keeps silent until the first begin_request().
  void listen(CURL* easy);

  /// From within CURLOPT_PREREQFUNCTION: what counts from now on is about the request that is about to be sent.
  void begin_request(CURL* easy);

  /// Takes one line.
  void add_line(std::string_view line);

  /// True when bytes came with the response that do not belong to it. libcurl has dropped them.
  [[nodiscard]] bool has_excess() const noexcept { return has_excess_; }

  /// True when libcurl has done with the connection of the request, and may give it to another one.
  [[nodiscard]] bool has_left_connection() const noexcept { return has_left_connection_; }

  [[nodiscard]] bool is_http2() const noexcept { return stream_ != 0; }

  /// True when the server vouches that it has not processed the request (RFC 9113, section 8.7): its stream is beyond the
  /// last one of a GOAWAY, or was reset as REFUSED_STREAM or HTTP_1_1_REQUIRED.
  [[nodiscard]] bool was_refused() const noexcept {
    return stream_ != 0 && (stream_was_refused_ || stream_ > last_accepted_stream_);
  }

 private:
  static constexpr std::uint32_t kAnyStream = UINT32_MAX;

  std::uint32_t stream_ = 0;
  std::uint32_t last_accepted_stream_ = kAnyStream;
  bool stream_was_refused_ = false;
  bool has_excess_ = false;
  bool has_left_connection_ = false;
};

}  // namespace databricks::inline v0_2::internal::http

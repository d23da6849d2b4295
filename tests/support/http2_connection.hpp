#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "support/raw_server.hpp"

namespace databricks::support {

/// The error codes of RFC 9113, section 7, that tests need.
enum class Http2Error : std::uint32_t { none = 0, internal = 2, refused_stream = 7, http_1_1_required = 13 };

/// The server's end of an HTTP/2 connection, frame by frame, for what an HTTP/2 server would not do when it is told to.
class Http2Connection {
 public:
  /// Reads the preface of the client, and sends its own.
  explicit Http2Connection(RawConnection& connection);
  Http2Connection(const Http2Connection&) = delete;
  Http2Connection& operator=(const Http2Connection&) = delete;

  /// Reads a request to its end, and returns its stream; nothing when the client has closed. Its headers stay unread.
  [[nodiscard]] std::optional<std::uint32_t> read_request();
  void respond(std::uint32_t stream, std::string_view body);
  void reset_stream(std::uint32_t stream, Http2Error error);
  /// Says that streams after this one were not processed, and that no further ones will be.
  void go_away(std::uint32_t last_stream, Http2Error error = Http2Error::none);
  void ping();

 private:
  enum class FrameType : std::uint8_t {
    data = 0,
    headers = 1,
    reset_stream = 3,
    settings = 4,
    ping = 6,
    go_away = 7,
    window_update = 8
  };
  void write_frame(FrameType type, std::uint8_t flags, std::uint32_t stream, std::string_view payload);

  RawConnection& connection_;
};

}  // namespace databricks::support

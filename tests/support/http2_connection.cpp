#include "support/http2_connection.hpp"

namespace databricks::support {
namespace {

constexpr std::size_t kPrefaceSize = 24;
constexpr std::size_t kFrameHeadSize = 9;
constexpr std::uint8_t kEndOfStream = 0x1;
constexpr std::uint8_t kAcknowledged = 0x1;
constexpr std::uint8_t kEndOfHeaders = 0x4;

/// Big-endian, in this many bytes.
std::string number(std::uint32_t value, int size) {
  std::string bytes;
  for (int shift = (size - 1) * 8; shift >= 0; shift -= 8) bytes += static_cast<char>(value >> shift & 0xff);
  return bytes;
}

std::uint32_t number_in(std::string_view bytes) {
  std::uint32_t value = 0;
  for (const char byte : bytes) value = value << 8 | static_cast<std::uint8_t>(byte);
  return value;
}

}  // namespace

Http2Connection::Http2Connection(RawConnection& connection) : connection_(connection) {
  static_cast<void>(connection_.read(kPrefaceSize));
  write_frame(FrameType::settings, 0, 0, "");
}

std::optional<std::uint32_t> Http2Connection::read_request() {
  while (true) {
    const auto head = connection_.read(kFrameHeadSize);
    if (!head) return std::nullopt;
    const auto payload = connection_.read(number_in(head->substr(0, 3)));
    if (!payload) return std::nullopt;
    const auto type = static_cast<FrameType>((*head)[3]);
    const auto flags = static_cast<std::uint8_t>((*head)[4]);
    const std::uint32_t stream = number_in(head->substr(5));
    if (type == FrameType::settings && (flags & kAcknowledged) == 0) {
      write_frame(FrameType::settings, kAcknowledged, 0, "");
    }
    if (type == FrameType::data && !payload->empty()) {  // makes room for more
      const std::string size = number(static_cast<std::uint32_t>(payload->size()), 4);
      write_frame(FrameType::window_update, 0, 0, size);
      if ((flags & kEndOfStream) == 0) write_frame(FrameType::window_update, 0, stream, size);
    }
    const bool is_request = type == FrameType::data || type == FrameType::headers;
    if (is_request && (flags & kEndOfStream) != 0) return stream;
  }
}

void Http2Connection::respond(std::uint32_t stream, std::string_view body) {
  constexpr std::string_view kStatus200{"\x88"};  // in the static table of HPACK
  write_frame(FrameType::headers, kEndOfHeaders, stream, kStatus200);
  write_frame(FrameType::data, kEndOfStream, stream, body);
}

void Http2Connection::reset_stream(std::uint32_t stream, Http2Error error) {
  write_frame(FrameType::reset_stream, 0, stream, number(static_cast<std::uint32_t>(error), 4));
}

void Http2Connection::go_away(std::uint32_t last_stream, Http2Error error) {
  write_frame(FrameType::go_away, 0, 0, number(last_stream, 4) + number(static_cast<std::uint32_t>(error), 4));
}

void Http2Connection::ping() { write_frame(FrameType::ping, 0, 0, "12345678"); }

void Http2Connection::write_frame(FrameType type, std::uint8_t flags, std::uint32_t stream, std::string_view payload) {
  std::string frame = number(static_cast<std::uint32_t>(payload.size()), 3);
  frame += static_cast<char>(type);
  frame += static_cast<char>(flags);
  frame += number(stream, 4);
  frame += payload;
  connection_.write(frame);
}

}  // namespace databricks::support

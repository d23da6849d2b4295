#include "testing/delivery.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

namespace databricks::inline v0_2::internal::testing {
namespace {

/// The first bytes of TLS, a line that is none of HTTP, and what is no text at all.
constexpr std::string_view kGarbage{"\x16\x03\x01\x02SSH-2.0-garbage\r\n\0\xff\xfe\r\n\r\n", 28};

std::string head_of(const http::Response& response, std::size_t length) {
  std::string head = fmt::format("HTTP/1.1 {} \r\n", response.status);
  for (const http::Header& line : response.headers) head += fmt::format("{}: {}\r\n", line.name, line.value);
  return head + fmt::format("Content-Length: {}\r\n\r\n", length);
}

void send_slowly(const FakeResponse& response, const Connection& connection) {
  bool goes_on = connection.write(head_of(response, response.body.size()));
  for (std::size_t at = 0; goes_on && at < response.body.size(); ++at) {
    goes_on = connection.wait(response.delay) && connection.write(std::string_view{response.body}.substr(at, 1));
  }
}

void stay_silent(const Connection& connection) {
  while (connection.wait(std::chrono::hours{1})) continue;
}

}  // namespace

void deliver(const FakeResponse& response, const Connection& connection) {
  const std::string_view body{response.body};
  switch (response.delivery) {
    case Delivery::whole: connection.write(head_of(response, body.size()) + response.body); break;
    case Delivery::reset: connection.reset(); return;
    case Delivery::truncated:
      // An empty body breaks off as well when it should have had one byte.
      connection.write(head_of(response, std::max(body.size(), std::size_t{1})));
      connection.write(body.substr(0, body.size() / 2));
      break;
    case Delivery::wrong_length: connection.write(head_of(response, body.size() / 2) + response.body); break;
    case Delivery::trickle: send_slowly(response, connection); break;
    case Delivery::silence: stay_silent(connection); break;
    case Delivery::garbage: connection.write(kGarbage); break;
  }
  connection.hang_up();
}

}  // namespace databricks::inline v0_2::internal::testing

#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <utility>

#include <databricks/http/message.hpp>

namespace databricks::testing {

/// How an answer goes over the line. FakeServer does so with real bytes; FakeTransport reports what a client would have
/// noticed.
enum class Delivery : std::uint8_t {
  whole,
  reset,         ///< The connection is reset, without a byte of an answer.
  truncated,     ///< The connection ends in the middle of the body.
  wrong_length,  ///< Content-Length tells half of what follows.
  trickle,       ///< The body comes byte by byte, each after a pause.
  silence,       ///< Nothing, for as long as the client waits.
  garbage,       ///< Bytes that are not HTTP.
};

/// An answer, and how it goes over the line.
struct Reply : http::Response {
  static constexpr std::chrono::milliseconds kPause{50};

  Reply(http::Response response, Delivery how = Delivery::whole, std::chrono::milliseconds between_bytes = kPause)
      : http::Response(std::move(response)), delivery(how), pause(between_bytes) {}

  Delivery delivery;
  std::chrono::milliseconds pause;  ///< Of a trickle.
};

/// Answers requests: what a fake service is, seen from FakeTransport and FakeServer. Called from any number of threads
/// at once. Functions that return an http::Response are handlers as well.
using Handler = std::function<Reply(const http::Request&)>;

}  // namespace databricks::testing

#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <utility>

#include <databricks/http/message.hpp>

namespace databricks::inline v0_2::testing {

/// How a response goes over the line. FakeServer does so with real bytes; FakeTransport reports what a client would have
/// noticed.
enum class Delivery : std::uint8_t {
  whole,
  reset,         ///< The connection is reset, without a byte of a response.
  truncated,     ///< The connection ends in the middle of the body.
  wrong_length,  ///< Content-Length tells half of what follows.
  trickle,       ///< The body comes byte by byte, each after a delay.
  silence,       ///< Nothing, for as long as the client waits.
  garbage,       ///< Bytes that are not HTTP.
};

/// A response, and how it goes over the line.
struct FakeResponse : http::Response {
  static constexpr std::chrono::milliseconds kDelay{50};

  FakeResponse(http::Response response, Delivery how = Delivery::whole,
               std::chrono::milliseconds between_bytes = kDelay)
      : http::Response(std::move(response)), delivery(how), delay(between_bytes) {}

  Delivery delivery;
  std::chrono::milliseconds delay;  ///< Of a trickle.
};

/// Handles requests: what a fake service is, seen from FakeTransport and FakeServer. Called from any number of threads
/// at once. Functions that return an http::Response are handlers as well.
using Handler = std::function<FakeResponse(const http::Request&)>;

}  // namespace databricks::inline v0_2::testing

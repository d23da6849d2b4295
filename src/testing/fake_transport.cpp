#include <databricks/testing/fake_transport.hpp>

#include <algorithm>
#include <chrono>
#include <string>
#include <utility>

#include "base/common_errors.hpp"
#include "http/request_id.hpp"

namespace databricks::inline v0_2::testing {
namespace {

/// Who waits without a deadline gives up after that long, so that a virtual clock does not run to the end of time.
constexpr std::chrono::hours kMaxWait{24};

Error broken(std::string message) {
  return {.kind = ErrorKind::transport, .message = std::move(message), .maybe_processed = true};
}

/// What comes after a wait: the error, or nothing when the time was enough.
Result<void> wait(const http::Context& context, Clock::Duration time) {
  const auto now = context.clock.now();
  const auto most = std::min(context.deadline, now + kMaxWait);
  const bool is_enough = time <= most - now;
  if (!context.clock.sleep_until(is_enough ? now + time : most, context.cancel)) return internal::cancelled_error(true);
  if (is_enough) return {};
  return Error{.kind = ErrorKind::timeout, .message = "the request timed out", .maybe_processed = true};
}

/// A failure after the head of the response has come.
Error in_body(Error error, const FakeResponse& response) {
  error.request_id = internal::http::request_id(response.headers);
  return error;
}

}  // namespace

Result<http::Response> FakeTransport::send(const http::Request& request, const http::Context& context) const {
  FakeResponse response = handler_(request);
  switch (response.delivery) {
    case Delivery::whole: break;
    case Delivery::reset: return broken("the connection was reset");
    case Delivery::truncated:
      return in_body(broken("the connection was closed before the response was complete"), response);
    case Delivery::garbage: return broken("the response is not HTTP");
    case Delivery::wrong_length: response.body.resize(response.body.size() / 2); break;
    case Delivery::trickle: {
      const auto time = response.delay * static_cast<std::int64_t>(response.body.size());
      if (const auto waited = wait(context, time); !waited) return in_body(waited.error(), response);
      break;
    }
    case Delivery::silence:
      if (const auto waited = wait(context, Clock::Duration::max()); !waited) return waited.error();
      break;
  }
  return http::Response{std::move(response)};
}

}  // namespace databricks::inline v0_2::testing

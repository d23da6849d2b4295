#include <databricks/testing/fake_transport.hpp>

#include <algorithm>
#include <chrono>
#include <string>
#include <utility>

#include "base/call_end.hpp"

namespace databricks::testing {
namespace {

/// Who waits without a deadline gives up after that long, so that a virtual clock does not run to the end of time.
constexpr std::chrono::hours kLongestWait{24};

Error broken(std::string message) {
  return {.kind = ErrorKind::transport, .message = std::move(message), .maybe_processed = true};
}

/// What comes after a wait: the error, or nothing when the time was enough.
Result<void> wait(const http::Context& context, Clock::Duration time) {
  const auto now = context.clock.now();
  const auto most = std::min(context.deadline, now + kLongestWait);
  const bool is_enough = time <= most - now;
  if (!context.clock.sleep_until(is_enough ? now + time : most, context.cancel)) return cancelled_call(true);
  if (is_enough) return {};
  return Error{.kind = ErrorKind::timeout, .message = "no answer in time", .maybe_processed = true};
}

Result<http::Response> after(const Result<void>& waited, Reply reply) {
  if (!waited) return waited.error();
  return http::Response{std::move(reply)};
}

}  // namespace

Result<http::Response> FakeTransport::send(const http::Request& request, const http::Context& context) const {
  Reply reply = handler_(request);
  switch (reply.delivery) {
    case Delivery::whole: break;
    case Delivery::reset: return broken("the connection was reset");
    case Delivery::truncated: return broken("the answer broke off");
    case Delivery::garbage: return broken("the answer is not HTTP");
    case Delivery::wrong_length: reply.body.resize(reply.body.size() / 2); break;
    case Delivery::trickle: {
      const auto time = reply.pause * static_cast<std::int64_t>(reply.body.size());
      return after(wait(context, time), std::move(reply));
    }
    case Delivery::silence: return after(wait(context, Clock::Duration::max()), std::move(reply));
  }
  return http::Response{std::move(reply)};
}

}  // namespace databricks::testing

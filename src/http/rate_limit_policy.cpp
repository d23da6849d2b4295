#include "http/rate_limit_policy.hpp"

#include "base/common_errors.hpp"
#include "http/retry_after.hpp"

namespace databricks::inline v0_2::internal::http {

Result<Response> RateLimitPolicy::send(Request& request, const Context& context, const Next& next) const {
  const Clock& clock = context.clock;
  const auto leave = limiter_->reserve(clock.now(), context.deadline);
  if (!leave) {
    return Error{.kind = ErrorKind::timeout,
                 .message = "the rate limiter would let this request through only after the call's deadline",
                 .permanent = true};
  }
  if (!clock.sleep_until(*leave, context.cancel)) return cancelled_error();
  auto response = next(request, context);
  constexpr int kTooManyRequests = 429;
  if (response && response->status == kTooManyRequests) {
    limiter_->on_too_many_requests(clock.now(), retry_after(response->headers, clock.calendar_now()));
  } else if (response) {
    limiter_->on_other_response(clock.now());
  }
  return response;
}

}  // namespace databricks::inline v0_2::internal::http

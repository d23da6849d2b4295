#include "http/rate_limit_policy.hpp"

#include "base/call_end.hpp"
#include "http/retry_after.hpp"

namespace databricks::http {

Result<Response> RateLimitPolicy::send(Request& request, const Context& context, const Next& next) const {
  const Clock& clock = context.clock;
  const auto leave = limiter_->reserve(clock.now(), context.deadline);
  if (!leave) {
    return Error{.kind = ErrorKind::timeout,
                 .message = "the rate limiter lets this request through after the call's time only",
                 .permanent = true};
  }
  if (!clock.sleep_until(*leave, context.cancel)) return cancelled_call();
  auto answer = next(request, context);
  constexpr int kTooManyRequests = 429;
  if (answer && answer->status == kTooManyRequests) {
    limiter_->on_too_many_requests(clock.now(), retry_after(answer->headers, clock.calendar_now()));
  } else if (answer) {
    limiter_->on_other_answer(clock.now());
  }
  return answer;
}

}  // namespace databricks::http

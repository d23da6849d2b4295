#include "http/deadline_policy.hpp"

#include <databricks/call_options.hpp>

namespace databricks::http {

Result<Response> DeadlinePolicy::send(Request& request, const Context& context, const Next& next) const {
  Context limited = context;
  const auto timeout = context.options.timeout.value_or(timeout_);
  // The longest timeout a caller can write down must not overflow the clock.
  const auto now = context.clock.now();
  limited.deadline = timeout > Clock::TimePoint::max() - now ? Clock::TimePoint::max() : now + timeout;
  return next(request, limited);
}

}  // namespace databricks::http

#include "http/error_policy.hpp"

#include "http/retry_after.hpp"
#include "http/status.hpp"

namespace databricks::inline v0_2::internal::http {

Result<Response> ErrorPolicy::send(Request& request, const Context& context, const Next& next) const {
  auto outcome = next(request, context);
  if (!outcome || is_success(outcome->status)) return outcome;
  Error error = read_error_(request, *outcome);
  error.retry_after = retry_after(outcome->headers, context.clock.calendar_now());
  return error;
}

}  // namespace databricks::inline v0_2::internal::http

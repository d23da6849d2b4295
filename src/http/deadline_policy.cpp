#include "http/deadline_policy.hpp"

#include <algorithm>

#include <databricks/call_options.hpp>

#include "base/deadline.hpp"

namespace databricks::inline v0_2::internal::http {

Result<Response> DeadlinePolicy::send(Request& request, const Context& context, const Next& next) const {
  Context limited = context;
  const auto own = deadline_after(context.options.timeout.value_or(timeout_), context.clock.now());
  limited.deadline = std::min(context.deadline, own);
  return next(request, limited);
}

}  // namespace databricks::inline v0_2::internal::http

#include "http/pipeline.hpp"

#include <utility>

#include <databricks/call_options.hpp>

#include "http/header_policy.hpp"
#include "http/log_policy.hpp"
#include "http/rate_limit_policy.hpp"
#include "http/retry_policy.hpp"

namespace databricks::inline v0_2::internal::http {

Pipeline::Pipeline(PipelineOptions options)
    : clock_(std::move(options.clock)), transport_(std::move(options.transport)) {
  const auto add = [this](std::shared_ptr<const Policy> policy) { policies_.push_back(std::move(policy)); };
  const auto add_all = [this](const auto& policies) {
    policies_.insert(policies_.end(), policies.begin(), policies.end());
  };

  add(std::make_shared<HeaderPolicy>(options.product, options.auth_type, std::move(options.workspace_id)));
  add_all(options.per_call_policies);
  add(std::make_shared<RetryPolicy>(options.retry, options.log));
  add(std::make_shared<ErrorPolicy>(std::move(options.read_error)));
  if (options.rate_limiter) add(std::make_shared<RateLimitPolicy>(std::move(options.rate_limiter)));
  add(std::move(options.authentication));
  add_all(options.per_attempt_policies);
  add(std::make_shared<LogPolicy>(std::move(options.log)));
}

Result<Response> Pipeline::send(Request& request, const CallOptions& options, Clock::TimePoint deadline) const {
  return Next{policies_, *transport_}(
      request, {.clock = *clock_, .options = options, .cancel = options.cancel, .deadline = deadline});
}

}  // namespace databricks::inline v0_2::internal::http

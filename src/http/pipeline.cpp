#include "http/pipeline.hpp"

#include <databricks/call_options.hpp>

#include "http/authentication_policy.hpp"
#include "http/deadline_policy.hpp"
#include "http/header_check.hpp"
#include "http/header_policy.hpp"
#include "http/log_policy.hpp"
#include "http/make_transport.hpp"
#include "http/rate_limit_policy.hpp"
#include "http/retry_policy.hpp"

namespace databricks::inline v0_2::internal::http {

Pipeline::Pipeline(const Config& config, std::shared_ptr<const Credentials> credentials, ErrorReader read_error)
    : clock_(config.clock), transport_(config.transport) {
  if (!transport_) transport_ = make_transport(config);
  const auto add = [this](std::shared_ptr<const Policy> policy) { policies_.push_back(std::move(policy)); };
  const auto add_all = [this](const auto& policies) {
    policies_.insert(policies_.end(), policies.begin(), policies.end());
  };

  add(std::make_shared<HeaderPolicy>(config.product, credentials->name(), config.workspace_id));
  add_all(config.per_call_policies);
  add(std::make_shared<DeadlinePolicy>(config.timeout));
  add(std::make_shared<RetryPolicy>(config.retry, config.log));
  add(std::make_shared<ErrorPolicy>(std::move(read_error)));
  if (config.rate_limiter) add(std::make_shared<RateLimitPolicy>(config.rate_limiter));
  add(std::make_shared<AuthenticationPolicy>(std::move(credentials)));
  add_all(config.per_attempt_policies);
  add(std::make_shared<LogPolicy>(config.log));
}

Result<Response> Pipeline::send(Request& request, const CallOptions& options, Clock::TimePoint deadline) const {
  return Next{policies_, *transport_}(
      request, {.clock = *clock_, .options = options, .cancel = options.cancel, .deadline = deadline});
}

}  // namespace databricks::inline v0_2::internal::http

namespace databricks::inline v0_2::http {

Result<Response> Next::operator()(Request& request, const Context& context) const {
  if (policies_.empty()) {
    if (auto checked = internal::http::check_headers(request.headers); !checked) return std::move(checked.error());
    return transport_.send(request, context);
  }
  return policies_.front()->send(request, context, Next{policies_.subspan(1), transport_});
}

}  // namespace databricks::inline v0_2::http

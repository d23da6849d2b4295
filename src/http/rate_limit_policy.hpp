#pragma once

#include <memory>

#include <databricks/http/policy.hpp>
#include <databricks/rate_limiter.hpp>

#include "http/public_names.hpp"

namespace databricks::inline v0_2::internal::http {

/// Lets a request leave when the RateLimiter says so, and tells it how the service responded.
class RateLimitPolicy final : public Policy {
 public:
  explicit RateLimitPolicy(std::shared_ptr<RateLimiter> limiter) : limiter_(std::move(limiter)) {}

  [[nodiscard]] Result<Response> send(Request& request, const Context& context, const Next& next) const override;

 private:
  std::shared_ptr<RateLimiter> limiter_;
};

}  // namespace databricks::inline v0_2::internal::http

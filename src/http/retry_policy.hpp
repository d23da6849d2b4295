#pragma once

#include <memory>
#include <string_view>
#include <utility>

#include <databricks/http/policy.hpp>
#include <databricks/log.hpp>
#include <databricks/retry.hpp>

#include "http/retry_quota.hpp"

namespace databricks::inline v0_2::internal::http {

/// Sends a request again by the rules of databricks::RetryOptions, within the deadline. What comes out in the end is the last
/// error that the service itself has sent, unless a later attempt may have done the work. An ErrorPolicy stands below it.
class RetryPolicy final : public Policy {
 public:
  RetryPolicy(RetryOptions rules, LogSink log)
      : rules_(std::move(rules)), log_(std::move(log)), quota_(std::make_unique<RetryQuota>(rules_.quota)) {}

  [[nodiscard]] Result<Response> send(Request& request, const Context& context, const Next& next) const override;

 private:
  void log_failure(const Request& request, const Error& error, std::string_view what_follows) const;

  RetryOptions rules_;
  LogSink log_;
  std::unique_ptr<RetryQuota> quota_;
};

}  // namespace databricks::inline v0_2::internal::http

#pragma once

#include <memory>
#include <string>
#include <vector>

#include <databricks/http/policy.hpp>
#include <databricks/log.hpp>
#include <databricks/rate_limiter.hpp>
#include <databricks/retry.hpp>

#include "http/error_policy.hpp"

namespace databricks::inline v0_2::internal::http {

/// What a pipeline is made of.
struct PipelineOptions {
  std::shared_ptr<const Transport> transport{};
  /// Signs each attempt.
  std::shared_ptr<const Policy> authentication{};
  /// Reads a response that is no success.
  ErrorReader read_error{};

  std::string product{};       ///< Goes in front of the user agent; may be empty.
  std::string auth_type{};     ///< How the caller authenticates, for the user agent.
  std::string workspace_id{};  ///< Sent with every request; may be empty.
  RetryOptions retry{};
  std::shared_ptr<RateLimiter> rate_limiter{};  ///< May be null.
  std::vector<std::shared_ptr<const Policy>> per_call_policies{};
  std::vector<std::shared_ptr<const Policy>> per_attempt_policies{};
  LogSink log{};
  std::shared_ptr<const Clock> clock = Clock::system();
};

/// The way every request takes: the policies in their order, and the transport at the end.
class Pipeline {
 public:
  explicit Pipeline(PipelineOptions options);

  /// @return a response with a status of success, or an Error.
  /// @param deadline the end of the call, its retries included.
  [[nodiscard]] Result<Response> send(Request& request, const CallOptions& options, Clock::TimePoint deadline) const;

 private:
  std::shared_ptr<const Clock> clock_;
  std::shared_ptr<const Transport> transport_;
  std::vector<std::shared_ptr<const Policy>> policies_;
};

}  // namespace databricks::inline v0_2::internal::http

#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <databricks/http/pipeline.hpp>
#include <databricks/log.hpp>
#include <databricks/retry.hpp>

#include "base/repeat.hpp"
#include "http/retry_quota.hpp"

namespace databricks::http {

/// What an answer with an error status means.
using ErrorReader = std::function<Error(const Request&, const Response&)>;

/// Sends a request again by the rules of databricks::RetryPolicy, within the deadline. What comes out in the end is the last real
/// answer of the service, unless a later attempt may have done the work.
class RetryingPolicy final : public Policy {
 public:
  RetryingPolicy(RetryPolicy rules, ErrorReader read_error, LogSink log)
      : rules_(std::move(rules)),
        read_error_(std::move(read_error)),
        log_(std::move(log)),
        quota_(std::make_unique<RetryQuota>(rules_.quota)) {}

  [[nodiscard]] Result<Response> send(Request& request, const Context& context, const Next& next) const override;

 private:
  struct Pause;

  [[nodiscard]] repeat::Work work_after(const RetryPolicy& rules, const Request& request,
                                        const Result<Response>& outcome) const;
  [[nodiscard]] std::optional<Pause> pause_before_next(const RetryPolicy& rules, const Context& context,
                                                       const Result<Response>& outcome) const;
  void log_failure(const Request& request, const Result<Response>& outcome, std::string_view what_follows) const;

  RetryPolicy rules_;
  ErrorReader read_error_;
  LogSink log_;
  std::unique_ptr<RetryQuota> quota_;
};

}  // namespace databricks::http

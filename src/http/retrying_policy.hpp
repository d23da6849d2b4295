#pragma once

#include <functional>
#include <optional>

#include <databricks/http/pipeline.hpp>
#include <databricks/log.hpp>
#include <databricks/retry.hpp>

namespace databricks::http {

/// What an answer with an error status means.
using ErrorReader = std::function<Error(const Request&, const Response&)>;

/// Sends a request again by the rules of databricks::RetryPolicy, within the deadline. What comes out in the end is the last real
/// answer of the service, unless a later attempt may have done the work.
class RetryingPolicy final : public Policy {
 public:
  RetryingPolicy(RetryPolicy rules, ErrorReader read_error, LogSink log)
      : rules_(std::move(rules)), read_error_(std::move(read_error)), log_(std::move(log)) {}

  [[nodiscard]] Result<Response> send(Request& request, const Context& context, const Next& next) const override;

 private:
  /// What an outcome says about the work that was asked for.
  enum class Work {
    settled,  ///< Done, or refused in a way that a repeat does not change.
    not_done,
    maybe_done,
  };
  [[nodiscard]] Work work_after(const RetryPolicy& rules, const Request& request, const Result<Response>& outcome) const;

  RetryPolicy rules_;
  ErrorReader read_error_;
  LogSink log_;
};

/// The time a Retry-After header asks for, from its seconds or its date; nothing when there is none that can be read.
[[nodiscard]] std::optional<std::chrono::milliseconds> retry_after(const Headers& headers,
                                                                   std::chrono::system_clock::time_point now);

}  // namespace databricks::http

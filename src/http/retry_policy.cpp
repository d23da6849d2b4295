#include "http/retry_policy.hpp"

#include <chrono>
#include <optional>
#include <string>

#include <fmt/format.h>
#include <databricks/call_options.hpp>

#include "base/backoff.hpp"
#include "base/classify.hpp"
#include "base/common_errors.hpp"
#include "http/url.hpp"

namespace databricks::inline v0_2::internal::http {
namespace {

/// The service itself has responded; what an identity provider says does not count.
bool is_of_service(const Error& error) { return error.status != 0 && error.kind != ErrorKind::auth; }

bool was_never_sent(const Error& error) { return !is_of_service(error) && !error.maybe_processed; }

/// What is reported of a call that is not retried any more.
Error conclusion(Error error, std::optional<Error> last_of_service, const Request& request, int attempts,
                 bool maybe_processed) {
  const bool says_less =
      !is_of_service(error) && error.kind != ErrorKind::cancelled && (request.idempotent || !error.maybe_processed);
  if (last_of_service && says_less) error = *std::move(last_of_service);
  error.attempts = attempts;
  if (!is_of_service(error)) error.maybe_processed = error.maybe_processed || maybe_processed;
  return error;
}

}  // namespace

Result<Response> RetryPolicy::send(Request& request, const Context& context, const Next& next) const {
  const RetryOptions& rules = context.options.retry ? *context.options.retry : rules_;
  Context attempt = context;
  std::optional<Error> last_of_service;
  bool maybe_processed = false;
  int failed_connects = 0;
  int taken = 1;
  const auto conclude = [&](Error error) {
    return conclusion(std::move(error), std::move(last_of_service), request, attempt.attempt, maybe_processed);
  };
  while (true) {
    auto outcome = next(request, attempt);
    if (outcome) {
      quota_->give_back(taken);
      outcome->attempts = attempt.attempt;
      return outcome;
    }
    Error error = std::move(outcome.error());
    const Retryability retryability = classify(error, rules);
    if (retryability == Retryability::permanent && is_of_service(error)) quota_->give_back(taken);
    maybe_processed = maybe_processed || retryability == Retryability::maybe_processed;
    failed_connects = was_never_sent(error) ? failed_connects + 1 : 0;
    const bool again = is_retryable(retryability, request.idempotent) && attempt.attempt < rules.max_attempts &&
                       failed_connects < rules.max_connect_attempts && !context.cancel.cancelled();
    if (!again) return conclude(std::move(error));

    const auto now = attempt.clock.now();
    const auto wake = next_attempt_time(rules, error, attempt.attempt, now, context.deadline);
    if (!wake) {
      log_failure(request, error, "no attempt follows, since the call's deadline comes before it");
      return conclude(std::move(error));
    }
    taken = error.retry_after ? 0 : rules.quota_cost;
    if (!quota_->take(taken)) {
      log_failure(request, error, "no attempt follows, since the retry quota is used up");
      return conclude(std::move(error));
    }
    log_failure(request, error,
                fmt::format("attempt {} follows in {} ms", attempt.attempt + 1,
                            std::chrono::duration_cast<std::chrono::milliseconds>(*wake - now).count()));
    if (!attempt.clock.sleep_until(*wake, context.cancel)) return conclude(cancelled_error());
    if (is_of_service(error)) last_of_service = std::move(error);
    ++attempt.attempt;
  }
}

void RetryPolicy::log_failure(const Request& request, const Error& error, std::string_view what_follows) const {
  if (!log_) return;
  log_(LogLevel::info, fmt::format("{} {} failed ({}), {}", to_string(request.verb), split_url(request.url).path,
                                   is_of_service(error) ? std::to_string(error.status) : error.message, what_follows));
}

}  // namespace databricks::inline v0_2::internal::http

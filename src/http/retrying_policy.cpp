#include "http/retrying_policy.hpp"

#include <algorithm>
#include <string>

#include <fmt/format.h>
#include <databricks/call_options.hpp>

#include "base/call_end.hpp"
#include "base/random.hpp"
#include "http/retry_after.hpp"
#include "http/url.hpp"

namespace databricks::http {

using repeat::Work;
using std::chrono::milliseconds;

/// The time until the next attempt, and what it takes from the quota.
struct RetryingPolicy::Pause {
  milliseconds length;
  int cost;
};

namespace {

constexpr int kFirstError = 400;

bool was_never_sent(const Result<Response>& outcome) { return !outcome && !outcome.error().maybe_processed; }

/// What is reported of a call that is not repeated any more.
Result<Response> conclusion(Result<Response> outcome, std::optional<Response> last_answer, const Request& request,
                            int attempts, bool maybe_processed) {
  const bool worse_than_last = !outcome && outcome.error().kind != ErrorKind::cancelled &&
                               (request.idempotent || !outcome.error().maybe_processed);
  if (last_answer && worse_than_last) outcome = std::move(*last_answer);
  (outcome ? outcome->attempts : outcome.error().attempts) = attempts;
  if (!outcome) outcome.error().maybe_processed = outcome.error().maybe_processed || maybe_processed;
  return outcome;
}

}  // namespace

Result<Response> RetryingPolicy::send(Request& request, const Context& context, const Next& next) const {
  const RetryPolicy& rules = context.options.retry ? *context.options.retry : rules_;
  Context attempt = context;
  std::optional<Response> last_answer;
  bool maybe_processed = false;
  int failed_connects = 0;
  int taken = 1;
  const auto conclude = [&](Result<Response> outcome) {
    return conclusion(std::move(outcome), std::move(last_answer), request, attempt.attempt, maybe_processed);
  };
  while (true) {
    auto outcome = next(request, attempt);
    failed_connects = was_never_sent(outcome) ? failed_connects + 1 : 0;
    const Work work = work_after(rules, request, outcome);
    maybe_processed = maybe_processed || work == Work::maybe_done;
    if (outcome && work == Work::settled) quota_->give_back(taken);
    const bool again = repeat::is_allowed(work, request.idempotent) && attempt.attempt < rules.max_attempts &&
                       failed_connects < rules.max_connect_attempts && !context.cancel.cancelled();
    const auto pause = again ? pause_before_next(rules, attempt, outcome) : std::nullopt;
    if (!pause) {
      if (again) log_failure(request, outcome, "no attempt follows, since the retry quota is used up");
      return conclude(std::move(outcome));
    }

    const auto wake = std::min(attempt.clock.now() + pause->length, context.deadline);
    log_failure(request, outcome,
                wake < context.deadline
                    ? fmt::format("attempt {} follows in {} ms", attempt.attempt + 1, pause->length.count())
                    : "the call's time is over before the next attempt");
    if (!attempt.clock.sleep_until(wake, context.cancel)) return conclude(cancelled_call());
    if (wake >= context.deadline) return conclude(std::move(outcome));
    if (outcome) last_answer = std::move(*outcome);
    taken = pause->cost;
    ++attempt.attempt;
  }
}

Work RetryingPolicy::work_after(const RetryPolicy& rules, const Request& request,
                                const Result<Response>& outcome) const {
  if (!outcome) return repeat::work_after(rules, outcome.error());
  if (outcome->status < kFirstError) return Work::settled;
  return repeat::work_after(rules, read_error_(request, *outcome));
}

std::optional<RetryingPolicy::Pause> RetryingPolicy::pause_before_next(const RetryPolicy& rules, const Context& context,
                                                                       const Result<Response>& outcome) const {
  const auto asked = outcome ? retry_after(outcome->headers, context.clock.calendar_now()) : std::nullopt;
  // A little more than asked for, so that many clients do not come back in the same moment.
  if (asked) return Pause{*asked + random::between(milliseconds{0}, rules.minimum_backoff / 2), 0};
  if (!quota_->take(rules.quota_cost)) return std::nullopt;
  return Pause{repeat::backoff(rules, context.attempt), rules.quota_cost};
}

void RetryingPolicy::log_failure(const Request& request, const Result<Response>& outcome,
                                 std::string_view what_follows) const {
  if (!log_) return;
  log_(LogLevel::info,
       fmt::format("{} {} failed ({}), {}", to_string(request.verb), split_url(request.url).path,
                   outcome ? fmt::format("{}", outcome->status) : outcome.error().message, what_follows));
}

}  // namespace databricks::http

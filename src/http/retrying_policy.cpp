#include "http/retrying_policy.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

#include <databricks/call_options.hpp>
#include <fmt/format.h>

#include "core/random.hpp"
#include "core/text.hpp"

namespace databricks::http {
namespace {

using std::chrono::milliseconds;

/// Codes that mean "not processed", whatever the status.
constexpr std::array<std::string_view, 2> kNotProcessedCodes{"TEMPORARILY_UNAVAILABLE", "REQUEST_LIMIT_EXCEEDED"};

/// Texts of errors that pass, whatever the status: the workspace's backend is being moved or woken up.
constexpr std::array<std::string_view, 8> kTransientTexts{
    "com.databricks.backend.manager.util.UnknownWorkerEnvironmentException",
    "does not have any associated worker environments",
    "There is no worker environment with id",
    "Unknown worker environment",
    "ClusterNotReadyException",
    "Timed out after ",
    "deadline exceeded",
    "Please try again later or try a faster operation.",
};

template <class List, class Value>
bool contains(const List& list, const Value& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

bool failed(const Result<Response>& outcome) { return !outcome || outcome->status >= 400; }

milliseconds backoff(const RetryPolicy& rules, int attempt) {
  milliseconds longest = rules.initial_backoff;
  for (int step = 1; step < attempt && longest < rules.maximum_backoff; ++step) longest *= 2;
  return random::between(rules.minimum_backoff, std::min(longest, rules.maximum_backoff));
}

milliseconds delay_before_next(const RetryPolicy& rules, const Context& context, const Result<Response>& outcome) {
  const milliseconds own = backoff(rules, context.attempt);
  if (!outcome) return own;
  const auto asked = retry_after(outcome->headers, context.clock.calendar_now());
  // A little more than asked for, so that many clients do not come back in the same moment.
  return asked ? *asked + random::between(milliseconds{0}, rules.minimum_backoff / 2) : own;
}

}  // namespace

Result<Response> RetryingPolicy::send(Request& request, const Context& context, const Next& next) const {
  const RetryPolicy& rules = context.options.retry ? *context.options.retry : rules_;
  Context attempt = context;
  std::optional<Response> last_answer;
  while (true) {
    auto outcome = next(request, attempt);
    const bool again = failed(outcome) && attempt.attempt < rules.max_attempts && !context.cancel.cancelled() &&
                       may_repeat(rules, request, outcome);
    const milliseconds delay = again ? delay_before_next(rules, attempt, outcome) : milliseconds{0};
    const auto wake = attempt.clock.now() + delay;

    if (!again || wake >= context.deadline) {
      const bool worse_than_last = !outcome && outcome.error().kind != ErrorKind::cancelled &&
                                   (request.idempotent || !outcome.error().maybe_processed);
      if (last_answer && worse_than_last) outcome = std::move(*last_answer);
      (outcome ? outcome->attempts : outcome.error().attempts) = attempt.attempt;
      return outcome;
    }
    if (log_) {
      log_(LogLevel::info, fmt::format("{} {} failed ({}), attempt {} follows in {} ms", to_string(request.verb),
                                       request.url.substr(0, request.url.find('?')),
                                       outcome ? fmt::format("{}", outcome->status) : outcome.error().message,
                                       attempt.attempt + 1, delay.count()));
    }
    if (!attempt.clock.sleep_until(wake, context.cancel)) {
      return Error{.kind = ErrorKind::cancelled, .message = "the call was cancelled", .attempts = attempt.attempt};
    }
    if (outcome) last_answer = std::move(*outcome);
    ++attempt.attempt;
  }
}

bool RetryingPolicy::may_repeat(const RetryPolicy& rules, const Request& request, const Result<Response>& outcome) const {
  if (!outcome) {
    const Error& error = outcome.error();
    if (error.kind != ErrorKind::transport && error.kind != ErrorKind::timeout) return false;
    return request.idempotent || !error.maybe_processed;
  }
  if (contains(rules.not_processed_statuses, outcome->status)) return true;
  const Error error = read_error_(request, *outcome);
  if (contains(kNotProcessedCodes, error.error_code)) return true;
  if (!request.idempotent) return false;
  return contains(rules.transient_statuses, outcome->status) ||
         std::ranges::any_of(kTransientTexts, [&](std::string_view text) {
           return error.message.find(text) != std::string::npos;
         });
}

namespace {

/// "Wed, 21 Oct 2015 07:28:00 GMT", the form that HTTP asks for.
std::optional<std::chrono::system_clock::time_point> http_date(std::string_view text) {
  constexpr std::string_view kMonths = "JanFebMarAprMayJunJulAugSepOctNovDec";
  if (text.size() != 29 || !text.ends_with(" GMT")) return std::nullopt;
  const auto number = [text](std::size_t position, std::size_t length) {
    int value = -1;
    std::from_chars(text.data() + position, text.data() + position + length, value);
    return value;
  };
  const auto month = kMonths.find(text.substr(8, 3));
  if (month == std::string_view::npos || month % 3 != 0) return std::nullopt;
  const std::chrono::year_month_day day{std::chrono::year{number(12, 4)},
                                        std::chrono::month{static_cast<unsigned>(month / 3 + 1)},
                                        std::chrono::day{static_cast<unsigned>(number(5, 2))}};
  const int hour = number(17, 2);
  const int minute = number(20, 2);
  const int second = number(23, 2);
  if (!day.ok() || hour < 0 || minute < 0 || second < 0) return std::nullopt;
  return std::chrono::sys_days{day} + std::chrono::hours{hour} + std::chrono::minutes{minute} + std::chrono::seconds{second};
}

}  // namespace

std::optional<milliseconds> retry_after(const Headers& headers, std::chrono::system_clock::time_point now) {
  const std::string* value = headers.find("Retry-After");
  if (value == nullptr) return std::nullopt;
  const std::string_view text = text::trim(*value);
  constexpr std::int64_t kLongest = 24 * 60 * 60;  // a day: longer than any deadline that makes sense
  std::int64_t seconds = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
  if (error == std::errc{} && end == text.data() + text.size()) {
    return std::chrono::seconds{std::clamp<std::int64_t>(seconds, 0, kLongest)};
  }
  const auto date = http_date(text);
  if (!date) return std::nullopt;
  const auto wait = std::chrono::duration_cast<milliseconds>(*date - now);
  return std::clamp<milliseconds>(wait, milliseconds{0}, std::chrono::seconds{kLongest});
}

}  // namespace databricks::http

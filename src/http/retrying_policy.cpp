#include "http/retrying_policy.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

#include <databricks/call_options.hpp>
#include <fmt/format.h>

#include "core/random.hpp"
#include "core/text.hpp"
#include "http/url.hpp"

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

bool was_never_sent(const Result<Response>& outcome) { return !outcome && !outcome.error().maybe_processed; }

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
  bool maybe_processed = false;
  int failed_connects = 0;
  while (true) {
    auto outcome = next(request, attempt);
    failed_connects = was_never_sent(outcome) ? failed_connects + 1 : 0;
    const Work work = work_after(rules, request, outcome);
    maybe_processed = maybe_processed || work == Work::maybe_done;
    const bool again = (work == Work::not_done || (work == Work::maybe_done && request.idempotent)) &&
                       attempt.attempt < rules.max_attempts && failed_connects < rules.max_connect_attempts &&
                       !context.cancel.cancelled();
    const milliseconds delay = again ? delay_before_next(rules, attempt, outcome) : milliseconds{0};
    const auto wake = attempt.clock.now() + delay;

    if (!again || wake >= context.deadline) {
      const bool worse_than_last = !outcome && outcome.error().kind != ErrorKind::cancelled &&
                                   (request.idempotent || !outcome.error().maybe_processed);
      if (last_answer && worse_than_last) outcome = std::move(*last_answer);
      (outcome ? outcome->attempts : outcome.error().attempts) = attempt.attempt;
      if (!outcome) outcome.error().maybe_processed = outcome.error().maybe_processed || maybe_processed;
      return outcome;
    }
    if (log_) {
      log_(LogLevel::info, fmt::format("{} {} failed ({}), attempt {} follows in {} ms", to_string(request.verb),
                                       split_url(request.url).path,
                                       outcome ? fmt::format("{}", outcome->status) : outcome.error().message,
                                       attempt.attempt + 1, delay.count()));
    }
    if (!attempt.clock.sleep_until(wake, context.cancel)) {
      return Error{.kind = ErrorKind::cancelled,
                   .message = "the call was cancelled",
                   .attempts = attempt.attempt,
                   .maybe_processed = maybe_processed};
    }
    if (outcome) last_answer = std::move(*outcome);
    ++attempt.attempt;
  }
}

RetryingPolicy::Work RetryingPolicy::work_after(const RetryPolicy& rules, const Request& request,
                                                const Result<Response>& outcome) const {
  if (!outcome) {
    const Error& error = outcome.error();
    const bool is_final = error.permanent || (error.kind != ErrorKind::transport && error.kind != ErrorKind::timeout);
    if (is_final) return Work::settled;
    return error.maybe_processed ? Work::maybe_done : Work::not_done;
  }
  if (outcome->status < 400) return Work::settled;
  if (contains(rules.not_processed_statuses, outcome->status)) return Work::not_done;
  const Error error = read_error_(request, *outcome);
  if (contains(kNotProcessedCodes, error.error_code)) return Work::not_done;
  const bool passes = contains(rules.transient_statuses, outcome->status) ||
                      std::ranges::any_of(kTransientTexts, [&](std::string_view text) {
                        return error.message.find(text) != std::string::npos;
                      });
  return passes ? Work::maybe_done : Work::settled;
}

namespace {

/// A number of digits only, or -1.
int number_in(std::string_view digits) {
  int value = -1;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return error == std::errc{} && end == digits.data() + digits.size() ? value : -1;
}

/// "Wed, 21 Oct 2015 07:28:00 GMT", the form that HTTP asks for.
std::optional<std::chrono::sys_seconds> http_date(std::string_view text) {
  constexpr std::string_view kMonths = "JanFebMarAprMayJunJulAugSepOctNovDec";
  if (text.size() != 29 || !text.ends_with(" GMT")) return std::nullopt;
  const auto month = kMonths.find(text.substr(8, 3));
  if (month == std::string_view::npos || month % 3 != 0) return std::nullopt;
  const int year = number_in(text.substr(12, 4));
  const int day_of_month = number_in(text.substr(5, 2));
  const int hour = number_in(text.substr(17, 2));
  const int minute = number_in(text.substr(20, 2));
  const int second = number_in(text.substr(23, 2));
  const bool is_time = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second <= 60;
  const std::chrono::year_month_day day{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month / 3 + 1)},
                                        std::chrono::day{static_cast<unsigned>(day_of_month)}};
  if (year < 0 || !day.ok() || !is_time) return std::nullopt;
  return std::chrono::sys_days{day} + std::chrono::hours{hour} + std::chrono::minutes{minute} +
         std::chrono::seconds{second};
}

}  // namespace

std::optional<milliseconds> retry_after(const Headers& headers, std::chrono::system_clock::time_point now) {
  const std::string* value = headers.find("Retry-After");
  if (value == nullptr) return std::nullopt;
  const std::string_view text = text::trim(*value);
  constexpr milliseconds kLongest = std::chrono::hours{24};  // longer than any deadline that makes sense
  if (!text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos) {
    std::int64_t seconds = 0;
    const bool is_huge = std::from_chars(text.data(), text.data() + text.size(), seconds).ec != std::errc{};
    return is_huge || seconds > kLongest / std::chrono::seconds{1} ? kLongest : std::chrono::seconds{seconds};
  }
  const auto date = http_date(text);
  if (!date) return std::nullopt;
  // In milliseconds, since the far future does not fit into the ticks of the system's clock.
  return std::clamp(*date - std::chrono::floor<milliseconds>(now), milliseconds{0}, kLongest);
}

}  // namespace databricks::http

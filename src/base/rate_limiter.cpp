#include <databricks/rate_limiter.hpp>

#include <algorithm>

#include <databricks/error.hpp>

#include "base/deadline.hpp"
#include "base/fork_safe_mutex.hpp"

namespace databricks::inline v0_2 {
namespace {

using namespace std::chrono_literals;

/// The rate changes once in this time at most: the 429 responses to requests that were under way together count as one.
constexpr auto kStep = 1s;
constexpr double kLessAfterTooMany = 0.5;
constexpr double kMoreAfterQuiet = 0.05;

const RateLimit& checked(const RateLimit& limit) {
  if (limit.requests_per_second > 0 && limit.burst > 0 && limit.least_requests_per_second > 0) return limit;
  throw_error(
      {.kind = ErrorKind::config,
       .message =
           "the numbers of a RateLimit (requests_per_second, burst, least_requests_per_second) must be above 0"});
}

}  // namespace

RateLimiter::RateLimiter(const RateLimit& limit)
    : limit_(checked(limit)), mutex_(std::make_unique<internal::ForkSafeMutex>()), rate_(limit.requests_per_second) {}

RateLimiter::~RateLimiter() = default;

std::optional<Clock::TimePoint> RateLimiter::reserve(Clock::TimePoint now, Clock::TimePoint deadline) {
  const std::scoped_lock lock{*mutex_};
  const auto full_at = std::max(full_at_, now);
  const auto leave = std::max({now, blocked_until_, full_at - (limit_.burst - 1) * interval()});
  if (leave >= deadline) return std::nullopt;
  full_at_ = std::max(full_at, leave) + interval();
  return leave;
}

void RateLimiter::on_too_many_requests(Clock::TimePoint now, std::optional<std::chrono::milliseconds> retry_after) {
  const std::scoped_lock lock{*mutex_};
  if (retry_after) blocked_until_ = std::max(blocked_until_, internal::deadline_after(*retry_after, now));
  const auto resumes_at = std::max(now, blocked_until_);
  if (now >= next_change_at_) {
    rate_ = std::max(rate_ * kLessAfterTooMany, std::min(limit_.least_requests_per_second, limit_.requests_per_second));
    next_change_at_ = resumes_at + kStep;
  }
  // The bucket is empty then: who has waited must not come back as a burst.
  full_at_ = std::max(full_at_, resumes_at + (limit_.burst - 1) * interval());
}

void RateLimiter::on_other_response(Clock::TimePoint now) {
  const std::scoped_lock lock{*mutex_};
  if (now < next_change_at_ || rate_ >= limit_.requests_per_second) return;
  rate_ = std::min(rate_ + limit_.requests_per_second * kMoreAfterQuiet, limit_.requests_per_second);
  next_change_at_ = now + kStep;
}

double RateLimiter::requests_per_second() const {
  const std::scoped_lock lock{*mutex_};
  return rate_;
}

Clock::Duration RateLimiter::interval() const {
  return std::chrono::duration_cast<Clock::Duration>(std::chrono::duration<double>{1 / rate_});
}

}  // namespace databricks::inline v0_2

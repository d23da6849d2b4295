#pragma once

#include <chrono>
#include <memory>
#include <optional>

#include <databricks/clock.hpp>
#include <databricks/export.hpp>

namespace databricks::inline v0_2 {

namespace internal {
class ForkSafeMutex;
}  // namespace internal

/// The numbers of a RateLimiter.
struct RateLimit {
  double requests_per_second = 15;
  /// How many requests may leave at once after a quiet time.
  int burst = 15;
  /// However often the service responds with 429, it is not less than this.
  double least_requests_per_second = 0.5;

  bool operator==(const RateLimit&) const = default;
};

/// Keeps the requests of one or more clients below a rate, and finds the rate that the service accepts: a response 429
/// halves it and stops everybody for as long as Retry-After says, each second without one brings back a twentieth of
/// the full rate. Every attempt counts as a request, retries included. Safe from any number of threads.
///
///     const auto limiter = std::make_shared<RateLimiter>(RateLimit{.requests_per_second = 30});
///     DatabricksClient one{{.host = host, .token = token, .rate_limiter = limiter}};
///     DatabricksClient other{{.host = host, .token = token, .rate_limiter = limiter}};
class DATABRICKS_EXPORT RateLimiter {
 public:
  /// @throws ConfigError when a number is not above zero.
  explicit RateLimiter(const RateLimit& limit = {});
  RateLimiter(const RateLimiter&) = delete;
  RateLimiter& operator=(const RateLimiter&) = delete;
  ~RateLimiter();

  /// Takes a place in the queue. @return when the request may leave: `now` or later; nothing, and no place is taken,
  /// when that would not be before the deadline.
  [[nodiscard]] std::optional<Clock::TimePoint> reserve(Clock::TimePoint now, Clock::TimePoint deadline);

  /// The service said that there were too many requests, and perhaps when to come back.
  void on_too_many_requests(Clock::TimePoint now, std::optional<std::chrono::milliseconds> retry_after = {});
  /// The service gave any other response.
  void on_other_response(Clock::TimePoint now);

  /// The rate at the moment.
  [[nodiscard]] double requests_per_second() const;

 private:
  [[nodiscard]] Clock::Duration interval() const;

  const RateLimit limit_;
  const std::unique_ptr<internal::ForkSafeMutex> mutex_;
  double rate_;
  /// When the bucket is full again: the further away, the emptier it is.
  Clock::TimePoint full_at_ = (Clock::TimePoint::min)();
  Clock::TimePoint blocked_until_ = (Clock::TimePoint::min)();
  /// The rate stays as it is until then.
  Clock::TimePoint next_change_at_ = (Clock::TimePoint::min)();
};

}  // namespace databricks::inline v0_2

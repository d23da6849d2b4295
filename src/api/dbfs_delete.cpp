#include <databricks/api/dbfs.hpp>

#include <chrono>
#include <vector>

#include <fmt/format.h>

#include <databricks/result.hpp>

#include "api/endpoints/dbfs.hpp"
#include "base/backoff.hpp"
#include "base/common_errors.hpp"
#include "base/deadline.hpp"
#include "core/session.hpp"

namespace databricks::inline v0_2 {

namespace endpoint = internal::endpoints::dbfs;

namespace {

using std::chrono::milliseconds;

constexpr int kServiceUnavailable = 503;

/// The service deletes in parts and says so each time; that is progress, and no failure.
bool is_part(const Error& error) { return error.status == kServiceUnavailable && error.error_code == "PARTIAL_DELETE"; }

RetryOptions without_unavailable(RetryOptions policy) {
  std::erase(policy.not_processed_statuses, kServiceUnavailable);
  return policy;
}

/// One delete with all its parts.
class Delete {
 public:
  Delete(const internal::Session& session, const files::Delete& request, const CallOptions& options)
      : session_(session),
        clock_(session.clock()),
        request_(request),
        options_(options),
        retry_(options.retry.value_or(session.config().retry)),
        start_(clock_.now()),
        deadline_(internal::deadline_after(options.timeout.value_or(session.config().timeout), start_)) {}

  void run() {
    while (true) {
      const auto part_start = clock_.now();
      const Result<void> response = send_part();
      if (response) return;
      if (!is_part(response.error())) fail(response.error());
      ++parts_;
      // Parts that take their time follow one another at once; those that come quickly, without end, must not be a storm.
      const auto from = response.error().retry_after ? clock_.now() : part_start;
      const auto next_part = internal::next_attempt_time(retry_, response.error(), parts_, from, deadline_);
      if (!next_part) fail(response.error());
      if (!clock_.sleep_until(*next_part, options_.cancel)) fail(internal::cancelled_error());
    }
  }

 private:
  /// Any other 503 is an outage and goes by the rules for retries.
  [[nodiscard]] Result<void> send_part() {
    auto response = send(without_unavailable(retry_));
    const bool is_outage = !response && response.error().status == kServiceUnavailable && !is_part(response.error());
    return is_outage ? send(retry_) : std::move(response);
  }

  [[nodiscard]] Result<void> send(const RetryOptions& retry) {
    CallOptions options = options_;
    options.timeout = std::chrono::ceil<milliseconds>(deadline_ - clock_.now());
    options.retry = retry;
    auto response = try_call([&] { session_.call(endpoint::delete_, request_, options); });
    attempts_ += response ? 1 : response.error().attempts;
    return response;
  }

  [[noreturn]] void fail(Error error) const {
    if (parts_ > 0) {
      error.message += fmt::format(
          "; '{}' is deleted in part ({} times): call again for the rest, or raise "
          "CallOptions::timeout",
          request_.path, parts_);
      error.attempts = attempts_;
      error.elapsed = std::chrono::duration_cast<milliseconds>(clock_.now() - start_);
    }
    throw_error(std::move(error));
  }

  const internal::Session& session_;
  const Clock& clock_;
  const files::Delete& request_;
  const CallOptions& options_;
  RetryOptions retry_;
  Clock::TimePoint start_;
  Clock::TimePoint deadline_;
  int parts_ = 0;
  int attempts_ = 0;
};

}  // namespace

void DbfsClient::delete_(const files::Delete& request, const CallOptions& options) const {
  Delete{*session_, request, options}.run();
}

}  // namespace databricks::inline v0_2

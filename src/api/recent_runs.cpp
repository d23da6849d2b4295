#include "api/recent_runs.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

#include "base/deadline.hpp"

namespace databricks::inline v0_2::internal {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kFirstDelay{250};
constexpr milliseconds kMaxDelay{1000};

}  // namespace

jobs::Run look_up_run(const Session& session, std::int64_t run_id, const CallOptions& options,
                      const std::function<jobs::Run(const CallOptions&)>& get) {
  const Clock& clock = session.clock();
  const auto deadline = deadline_after(options.timeout.value_or(session.config().timeout), clock.now());
  CallOptions call = options;
  for (milliseconds delay = kFirstDelay;; delay = std::min(2 * delay, kMaxDelay)) {
    try {
      return get(call);
    } catch (const NotFound& failure) {
      const auto wake = clock.now() + delay;
      const auto known_at_last = session.recent_runs().known_at_last(run_id).value_or(Clock::TimePoint::min());
      if (wake > std::min(known_at_last, deadline)) throw;
      if (!clock.sleep_until(wake, options.cancel)) {
        Error error = failure.error();
        error.kind = ErrorKind::cancelled;
        error.message = "the call was cancelled while the service did not know the run yet: " + error.message;
        throw_error(std::move(error));
      }
      call.timeout = std::chrono::ceil<milliseconds>(deadline - clock.now());
    }
  }
}

}  // namespace databricks::inline v0_2::internal

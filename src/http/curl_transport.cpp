#include "http/curl_transport.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/common_errors.hpp"
#include "base/reactor.hpp"
#include "http/curl_look_ups.hpp"
#include "http/curl_options.hpp"
#include "http/curl_pool.hpp"
#include "http/curl_transfer.hpp"
#include "http/url.hpp"

namespace databricks::inline v0_2::internal::http {

using std::chrono::milliseconds;

namespace {

/// Stands for "no limit": more than this overflows the clock, and libcurl's own counters.
constexpr milliseconds kMaxTransfer = std::chrono::hours{24};

}  // namespace

CurlTransport::CurlTransport(TransferLimits limits, TlsOptions tls, ProxyOptions proxy, LogSink log)
    : limits_(limits),
      network_(std::make_unique<const CurlOptions>(std::move(tls), std::move(proxy))),
      pool_(std::make_unique<CurlPool>()),
      log_(std::move(log)) {}

CurlTransport::~CurlTransport() = default;

Result<Response> CurlTransport::send(const Request& request, const Context& context) const {
  if (context.cancel.cancelled() || task_is_cancelled()) return cancelled_error();
  const auto until_deadline = std::chrono::ceil<milliseconds>(context.deadline - context.clock.now());
  if (until_deadline <= milliseconds{0}) return timeout_error();

  const auto time_left = std::min(until_deadline, kMaxTransfer);
  auto handle = pool_->acquire();
  auto response = [&] {
    CurlTransfer transfer{*handle, *network_, request, limits_};
    auto outcome = transfer.run(time_left, context.cancel);
    if (transfer.has_left_look_up()) note_look_up(request);
    return outcome;
  }();
  pool_->release(std::move(handle));
  return response;
}

void CurlTransport::note_look_up(const Request& request) const {
  const int count = leave_look_up(std::chrono::steady_clock::now());
  if (!log_) return;
  log_(LogLevel::warning, fmt::format("the call ended before the name lookup of '{}' did: the lookup is abandoned, one "
                                      "of {} in {} minutes; at most {} may hang",
                                      split_url(request.url).host, count, kLookUpLifetime.count(), kMaxHangingLookUps));
}

}  // namespace databricks::inline v0_2::internal::http

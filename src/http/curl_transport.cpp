#include "http/curl_transport.hpp"

#include <algorithm>

#include "base/call_end.hpp"
#include "http/curl_network.hpp"
#include "http/curl_pool.hpp"
#include "http/curl_transfer.hpp"

namespace databricks::http {

using std::chrono::milliseconds;

namespace {

/// Stands for "no limit": more than this overflows the clock, and libcurl's own counters.
constexpr milliseconds kLongestTransfer = std::chrono::hours{24};

}  // namespace

CurlTransport::CurlTransport(TransferLimits limits, TlsOptions tls, ProxyOptions proxy)
    : limits_(limits),
      network_(std::make_unique<const CurlNetwork>(std::move(tls), std::move(proxy))),
      pool_(std::make_unique<CurlPool>()) {}

CurlTransport::~CurlTransport() = default;

Result<Response> CurlTransport::send(const Request& request, const Context& context) const {
  if (context.cancel.cancelled()) return cancelled_call();
  const auto until_deadline = std::chrono::ceil<milliseconds>(context.deadline - context.clock.now());
  if (until_deadline <= milliseconds{0}) return expired_call();

  const auto time_left = std::min(until_deadline, kLongestTransfer);
  auto handle = pool_->acquire();
  auto answer = CurlTransfer{*handle, *network_, request, limits_}.run(time_left, context.cancel);
  pool_->release(std::move(handle));
  return answer;
}

}  // namespace databricks::http

#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <utility>

#include <databricks/call_options.hpp>

#include "http/curl_transport.hpp"

namespace databricks::support {

/// Sends requests straight through a CurlTransport, on the machine's clock.
class TransportClient {
 public:
  explicit TransportClient(internal::http::TransferLimits limits = {}, TlsOptions tls = {}, ProxyOptions proxy = {})
      : transport_(limits, std::move(tls), std::move(proxy)) {}

  [[nodiscard]] Result<http::Response> send(const http::Request& request,
                                            std::chrono::milliseconds time = std::chrono::seconds{60},
                                            CancelToken cancel = {}) const {
    const CallOptions options{};
    return transport_.send(
        request, {.clock = *clock_, .options = options, .cancel = std::move(cancel), .deadline = clock_->now() + time});
  }

  [[nodiscard]] Result<http::Response> get(std::string url) const {
    return send({.url = std::move(url), .idempotent = true});
  }

 private:
  std::shared_ptr<const Clock> clock_ = Clock::system();
  internal::http::CurlTransport transport_;
};

}  // namespace databricks::support

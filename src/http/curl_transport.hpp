#pragma once

#include <chrono>
#include <memory>

#include <databricks/http/transport.hpp>
#include <databricks/log.hpp>
#include <databricks/network.hpp>

#include "http/transfer_limits.hpp"

namespace databricks::inline v0_2::internal::http {

class CurlOptions;
class CurlPool;

/// The transport over libcurl: connections are kept and used again, by any number of threads.
class CurlTransport final : public Transport {
 public:
  explicit CurlTransport(TransferLimits limits = {}, TlsOptions tls = {}, ProxyOptions proxy = {}, LogSink log = {});
  CurlTransport(const CurlTransport&) = delete;
  CurlTransport& operator=(const CurlTransport&) = delete;
  ~CurlTransport() override;

  [[nodiscard]] Result<Response> send(const Request& request, const Context& context) const override;

 private:
  void note_look_up(const Request& request) const;

  TransferLimits limits_;
  std::unique_ptr<const CurlOptions> network_;
  std::unique_ptr<CurlPool> pool_;
  LogSink log_;
};

}  // namespace databricks::inline v0_2::internal::http

#pragma once

#include <chrono>
#include <memory>

#include <databricks/http/pipeline.hpp>
#include <databricks/network.hpp>

namespace databricks::http {

class CurlNetwork;
class CurlPool;

/// The transport over libcurl: connections are kept and used again, by any number of threads.
class CurlTransport final : public Transport {
 public:
  CurlTransport(std::chrono::milliseconds connect_timeout, std::chrono::milliseconds attempt_timeout,
                TlsOptions tls = {}, ProxyOptions proxy = {});
  CurlTransport(const CurlTransport&) = delete;
  CurlTransport& operator=(const CurlTransport&) = delete;
  ~CurlTransport() override;

  [[nodiscard]] Result<Response> send(const Request& request, const Context& context) const override;

 private:
  std::chrono::milliseconds connect_timeout_;
  std::chrono::milliseconds attempt_timeout_;
  std::unique_ptr<const CurlNetwork> network_;
  std::unique_ptr<CurlPool> pool_;
};

}  // namespace databricks::http

#pragma once

#include <chrono>
#include <memory>

#include <databricks/http/pipeline.hpp>

namespace databricks::http {

class CurlPool;

/// The transport over libcurl: connections are kept and used again, by any number of threads.
class CurlTransport final : public Transport {
 public:
  CurlTransport(std::chrono::milliseconds connect_timeout, std::chrono::milliseconds attempt_timeout);
  CurlTransport(const CurlTransport&) = delete;
  CurlTransport& operator=(const CurlTransport&) = delete;
  ~CurlTransport() override;

  [[nodiscard]] Result<Response> send(const Request& request, const Context& context) const override;

 private:
  std::chrono::milliseconds connect_timeout_;
  std::chrono::milliseconds attempt_timeout_;
  std::unique_ptr<CurlPool> pool_;
};

}  // namespace databricks::http

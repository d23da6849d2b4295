#pragma once

#include <string>

#include <databricks/client.hpp>
#include <databricks/config.hpp>

#include "support/bench_service.hpp"
#include "support/plain_libcurl.hpp"

namespace databricks::bench {

/// The bench service over one protocol, the client that is measured, and what its floor needs.
class World {
 public:
  explicit World(ServiceProcess::Protocol protocol) : service_(protocol, bench_service()), client_(config()) {}

  [[nodiscard]] const DatabricksClient& client() const { return client_; }
  [[nodiscard]] PlainLibcurl plain_libcurl() const { return PlainLibcurl{service_.authority()}; }
  [[nodiscard]] std::string url(const std::string& path) const { return service_.url() + path; }

  [[nodiscard]] Config config() const {
    Config config;
    config.host = service_.url();
    config.token = "dapi-bench";
    config.tls.ca_pem = service_.authority();
    return config;
  }

 private:
  ServiceProcess service_;
  DatabricksClient client_;
};

inline constexpr const char* kClusterId = "0101-000000-abcdefgh";
inline constexpr const char* kClusterPath = "/api/2.0/clusters/get?cluster_id=0101-000000-abcdefgh";

}  // namespace databricks::bench

#pragma once

#include <string>

namespace databricks::bench {

/// A TLS server in a process of its own, so that its memory is not counted as the client's: it serves `jobs/get`, `jobs/list` and
/// `jobs/run-now` from the request alone, and lets a part of the requests meet a fault. To be made while this process has one thread.
class SoakServer {
 public:
  /// @param fault_rate how many of the requests meet a fault, from 0 to 1.
  explicit SoakServer(double fault_rate);
  SoakServer(const SoakServer&) = delete;
  SoakServer& operator=(const SoakServer&) = delete;
  ~SoakServer();

  /// For example "https://localhost:40123".
  [[nodiscard]] const std::string& url() const noexcept { return url_; }
  /// The authority of its certificate, in PEM.
  [[nodiscard]] const std::string& authority() const noexcept { return authority_; }

 private:
  int process_ = -1;
  std::string url_;
  std::string authority_;
};

}  // namespace databricks::bench

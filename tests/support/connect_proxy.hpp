#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace databricks::support {

/// A proxy that asks for a user and a password, and opens each tunnel to one port of this machine, whatever host is
/// asked for.
class ConnectProxy {
 public:
  /// @param credentials "user:password".
  ConnectProxy(std::string credentials, int target_port);
  ConnectProxy(const ConnectProxy&) = delete;
  ConnectProxy& operator=(const ConnectProxy&) = delete;
  ~ConnectProxy();

  /// For example "http://127.0.0.1:40123".
  [[nodiscard]] std::string url() const;
  [[nodiscard]] int port() const noexcept { return port_; }
  /// The heads of the requests that came in.
  [[nodiscard]] std::vector<std::string> requests() const;

 private:
  void accept_connections();
  void serve(int client);
  void relay(int client, int target) const;

  std::string expected_;
  int target_port_;
  int listener_ = -1;
  int port_ = 0;
  std::atomic<bool> stopping_ = false;
  mutable std::mutex mutex_;
  std::vector<std::string> requests_;
  std::vector<std::thread> threads_;
  std::thread acceptor_;
};

}  // namespace databricks::support

#pragma once

#include <string>
#include <vector>

namespace databricks::support {

/// A port on the loopback interface that accepts no attempt to connect, as an address behind a firewall: its backlog is
/// full.
class FullBacklog {
 public:
  FullBacklog();
  FullBacklog(const FullBacklog&) = delete;
  FullBacklog& operator=(const FullBacklog&) = delete;
  ~FullBacklog();

  [[nodiscard]] std::string url() const;

 private:
  int listener_ = -1;
  int port_ = 0;
  std::vector<int> clients_;
};

}  // namespace databricks::support

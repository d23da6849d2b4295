#pragma once

#include <atomic>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "testing/public_names.hpp"

namespace databricks::inline v0_2::internal::testing {

/// The server's end of a connection that belongs to an HTTP library, for what that library would not do with it.
class Connection {
 public:
  /// @param stop Ends every wait within a fraction of a second; must outlive the connection.
  Connection(int socket, const std::atomic<bool>& stop) : socket_(socket), stop_(stop) {}

  /// The connection of this process that is between our port and this peer; nothing when it cannot be found out.
  [[nodiscard]] static std::optional<Connection> find(int port, const std::string& peer_address, int peer_port,
                                                      const std::atomic<bool>& stop);

  /// False when the peer has gone, or the server stops.
  bool write(std::string_view bytes) const;
  /// Waits that long. False when the peer has gone, or the server stops.
  bool wait(std::chrono::milliseconds time) const;
  /// Ends the connection; the library that owns it finds out when it writes.
  void hang_up() const;
  /// The same, but the peer sees that it was reset.
  void reset() const;

 private:
  [[nodiscard]] bool peer_is_there() const;

  int socket_;
  const std::atomic<bool>& stop_;
};

}  // namespace databricks::inline v0_2::internal::testing

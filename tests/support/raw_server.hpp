#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace databricks::support {

/// How the bytes of a connection travel: as they are, or inside something else (see tls_wire.hpp).
class Wire {
 public:
  virtual ~Wire() = default;
  /// How many bytes were read or written; 0 or less when the other side has gone.
  [[nodiscard]] virtual long read(int socket, std::span<char> buffer);
  [[nodiscard]] virtual long write(int socket, std::string_view bytes);
  /// What both sides have agreed to speak ("h2"); empty when nobody has asked.
  [[nodiscard]] virtual std::string protocol() const { return ""; }
};

/// The server's end of one connection. Its functions block, and return at once when the server is destroyed.
class RawConnection {
 public:
  RawConnection(int socket, int index) : socket_(socket), index_(index) {}
  RawConnection(const RawConnection&) = delete;
  RawConnection& operator=(const RawConnection&) = delete;
  ~RawConnection();

  /// Which connection of the server this is, from 0.
  [[nodiscard]] int index() const noexcept { return index_; }
  /// Reads a request: its head, and the body that the head announces. Nothing when the client has closed.
  [[nodiscard]] std::optional<std::string> read_request();
  /// Nothing when the client closes before.
  [[nodiscard]] std::optional<std::string> read(std::size_t size);
  /// False when the client has closed.
  bool write(std::string_view bytes);
  [[nodiscard]] std::string protocol() const { return wire_->protocol(); }
  /// Reads and drops what comes, until the client has closed.
  void wait_for_close();
  /// Says that nothing more comes.
  void close();
  /// The same in an orderly way, which waits until the client has closed too: what close() leaves unread resets the
  /// connection, and the reset may overtake what was written.
  void half_close();
  /// Breaks the connection off.
  void reset();

 private:
  friend class RawServer;
  [[nodiscard]] bool read_more();

  std::mutex mutex_;  ///< Guards the socket against being shut down while it is closed.
  int socket_;
  int index_;
  std::string received_;
  std::unique_ptr<Wire> wire_ = std::make_unique<Wire>();
};

/// A TCP server on the loopback interface that sends exactly the bytes it is told, for faults that an HTTP server would not
/// make.
/// Each connection has a thread of its own that runs the script; all of them have ended when the destructor returns.
class RawServer {
 public:
  using Script = std::function<void(RawConnection&)>;
  /// Called on the thread of the connection, with its socket; may throw when the connection cannot be used.
  using WireMaker = std::function<std::unique_ptr<Wire>(int socket)>;

  explicit RawServer(Script script, WireMaker make_wire = {});
  RawServer(const RawServer&) = delete;
  RawServer& operator=(const RawServer&) = delete;
  ~RawServer();

  /// For example "http://127.0.0.1:40123".
  [[nodiscard]] std::string url() const;
  [[nodiscard]] int port() const noexcept { return port_; }
  /// How many connections were accepted.
  [[nodiscard]] int connections() const noexcept { return accepted_; }
  /// From now on, connections are refused.
  void stop_listening();

 private:
  void accept_connections();
  void serve(RawConnection& connection);

  Script script_;
  WireMaker make_wire_;
  int listener_ = -1;
  int port_ = 0;
  std::mutex stop_mutex_;  ///< Scripts may stop their server too.
  std::atomic<bool> stopping_ = false;
  std::atomic<int> accepted_ = 0;
  std::mutex mutex_;
  std::vector<std::unique_ptr<RawConnection>> connections_;
  std::vector<std::thread> threads_;
  std::thread acceptor_;
};

/// An HTTP response with a length.
[[nodiscard]] std::string http_response(std::string_view body = "{}", std::string_view status = "200 OK",
                                        std::string_view more_headers = "");

/// Responds to every request in the same way, for as long as the client likes.
[[nodiscard]] RawServer::Script always(std::string response = http_response());

}  // namespace databricks::support

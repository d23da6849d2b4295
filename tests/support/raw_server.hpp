#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace databricks::support {

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
  /// False when the client has closed.
  bool write(std::string_view bytes);
  /// Reads and drops what comes, until the client has closed.
  void wait_for_close();
  /// Says that nothing more comes.
  void close();
  /// Breaks the connection off.
  void reset();

 private:
  friend class RawServer;
  [[nodiscard]] bool read_more();

  std::mutex mutex_;  ///< Guards the socket against being shut down while it is closed.
  int socket_;
  int index_;
  std::string received_;
};

/// A TCP server on the loopback interface that sends exactly the bytes it is told, for faults that an HTTP server would not
/// make.
/// Each connection has a thread of its own that runs the script; all of them have ended when the destructor returns.
class RawServer {
 public:
  using Script = std::function<void(RawConnection&)>;

  explicit RawServer(Script script);
  RawServer(const RawServer&) = delete;
  RawServer& operator=(const RawServer&) = delete;
  ~RawServer();

  /// For example "http://127.0.0.1:40123".
  [[nodiscard]] std::string url() const;
  /// How many connections were accepted.
  [[nodiscard]] int connections() const noexcept { return accepted_; }
  /// From now on, connections are refused.
  void stop_listening();

 private:
  void accept_connections();

  Script script_;
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

/// An HTTP answer with a length.
[[nodiscard]] std::string http_answer(std::string_view body = "{}", std::string_view status = "200 OK",
                                      std::string_view more_headers = "");

/// Answers every request in the same way, for as long as the client likes.
[[nodiscard]] RawServer::Script always(std::string answer = http_answer());

}  // namespace databricks::support

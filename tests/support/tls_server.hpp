#pragma once

#include <httplib.h>

#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "support/certificates.hpp"

namespace databricks::support {

/// A real TLS server on this machine that responds to every GET with {} and remembers what it was sent.
class TlsServer {
 public:
  /// @param client_authority when given, clients must show a certificate of it.
  explicit TlsServer(const Certificate& own, const Certificate* client_authority = nullptr,
                     const std::string& address = "127.0.0.1")
      : server_(own.certificate.get(), own.key.get(), store_of(client_authority)) {
    start(address);
  }
  /// A server that is set up by hand.
  explicit TlsServer(const std::function<bool(SSL_CTX&)>& set_up) : server_(set_up) { start("127.0.0.1"); }
  TlsServer(const TlsServer&) = delete;
  TlsServer& operator=(const TlsServer&) = delete;
  ~TlsServer() {
    server_.stop();
    if (thread_.joinable()) thread_.join();
  }

  /// 0 when the address is not to be had on this machine.
  [[nodiscard]] int port() const noexcept { return port_; }
  [[nodiscard]] std::string url(const std::string& host = "localhost") const {
    return "https://" + host + ":" + std::to_string(port_);
  }

  [[nodiscard]] std::vector<httplib::Headers> requests() const {
    const std::scoped_lock lock{mutex_};
    return requests_;
  }

 private:
  static X509_STORE* store_of(const Certificate* authority) {
    if (authority == nullptr) return nullptr;
    X509_STORE* store = X509_STORE_new();  // the server takes it over
    X509_STORE_add_cert(store, authority->certificate.get());
    return store;
  }

  void start(const std::string& address) {
    server_.set_keep_alive_timeout(1);
    server_.Get(".*", [this](const httplib::Request& request, httplib::Response& response) {
      const std::scoped_lock lock{mutex_};
      requests_.push_back(request.headers);
      response.set_content("{}", "application/json");
    });
    const int port = server_.bind_to_any_port(address);
    if (port <= 0) return;
    port_ = port;
    thread_ = std::thread{[this] { server_.listen_after_bind(); }};
    while (!server_.is_running()) std::this_thread::yield();
  }

  httplib::SSLServer server_;
  int port_ = 0;
  std::thread thread_;
  mutable std::mutex mutex_;
  std::vector<httplib::Headers> requests_;
};

}  // namespace databricks::support

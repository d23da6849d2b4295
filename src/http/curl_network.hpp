#pragma once

#include <curl/curl.h>

#include <chrono>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

#include <databricks/network.hpp>

namespace databricks::http {

/// TlsOptions and ProxyOptions as options of libcurl: whom a transfer trusts, and which way it goes. Safe from any
/// number of threads.
class CurlNetwork {
 public:
  CurlNetwork() = default;
  CurlNetwork(TlsOptions tls, ProxyOptions proxy) : tls_(std::move(tls)), proxy_(std::move(proxy)) {}
  CurlNetwork(const CurlNetwork&) = delete;
  CurlNetwork& operator=(const CurlNetwork&) = delete;

  /// The strings that are set live as long as this object.
  void apply(CURL* easy) const;

  /// What certificates are checked against, for messages.
  [[nodiscard]] std::string trust() const;

  /// Who shows a certificate at this URL, and who has made it out, for messages; empty when that cannot be had in time.
  /// Asks over a connection of its own, which trusts anybody and carries no request.
  [[nodiscard]] std::string peer_certificate(const std::string& url, std::chrono::milliseconds timeout) const;

  /// What the server at this URL says, once the handshake is done, against this client: that it wants a certificate, or
  /// another one. Empty when it has nothing to say in that time. Asks over a connection of its own that carries no
  /// request, since a server that refuses a client mostly closes while the request is still being written, and then its
  /// reason is lost.
  [[nodiscard]] std::string refusal(const std::string& url, std::chrono::milliseconds timeout) const;

 private:
  using Probe = std::unique_ptr<CURL, void (*)(CURL*)>;
  /// A transfer that connects, goes through the handshake, and sends nothing; null when there is no time for it.
  [[nodiscard]] Probe probe(const std::string& url, std::chrono::milliseconds timeout) const;
  void apply_tls(CURL* easy) const;
  void apply_proxy(CURL* easy) const;
  /// The bundle to use where libcurl's own is missing; empty when it is not.
  [[nodiscard]] const std::string& found_bundle() const;

  TlsOptions tls_;
  ProxyOptions proxy_;
  mutable std::once_flag searched_;
  mutable std::string found_bundle_;
};

/// Whether a failed handshake is one side's verdict on the other, which stays the same however often it is tried.
[[nodiscard]] bool is_tls_verdict(std::string_view problem);

}  // namespace databricks::http

#pragma once

#include <string>
#include <string_view>

#include "http/curl_drive.hpp"
#include "http/curl_options.hpp"
#include "http/curl_pool.hpp"

namespace databricks::inline v0_2::internal::http {

/// Asks a server what was wrong with a TLS handshake, over a connection of its own that carries no request.
class TlsDiagnosis {
 public:
  /// @param handle whose transfer is over.
  TlsDiagnosis(CurlHandle& handle, const CurlOptions& network, const std::string& url, const StopConditions& stop)
      : handle_(handle), network_(network), url_(url), stop_(stop) {}

  /// Who shows a certificate at this URL, and who has issued it, for messages; empty when that cannot be had in time.
  /// The connection trusts anybody.
  [[nodiscard]] std::string peer_certificate() const;

  /// What the server says, once the handshake is done, against this client: that it wants a certificate, or another one.
  /// Empty when it has nothing to say in time. A server that refuses a client mostly closes while the request is still
  /// being written, and then its reason is lost: hence a connection without a request.
  [[nodiscard]] std::string refusal() const;

 private:
  CurlHandle& handle_;
  const CurlOptions& network_;
  const std::string& url_;
  const StopConditions& stop_;
};

/// Whether a failed handshake is one side's final refusal of the other, which stays the same however often it is tried.
[[nodiscard]] bool is_permanent_tls_error(std::string_view problem);

}  // namespace databricks::inline v0_2::internal::http

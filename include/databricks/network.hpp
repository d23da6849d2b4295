#pragma once

#include <string>

#include <databricks/secret.hpp>

namespace databricks::inline v0_2 {

/// Which authorities to trust, and which certificate to present. The library requires TLS 1.2 or newer.
///
/// Without any of the ca_ members libcurl's own bundle is used, and where that is missing (a static build on another
/// distribution) the first of the usual places that exists.
struct TlsOptions {
  /// A PEM file with the certificates of the authorities to trust, in place of the system's. Environment:
  /// SSL_CERT_FILE, CURL_CA_BUNDLE.
  std::string ca_file{};
  /// A directory of such certificates, prepared by `openssl rehash`. Environment: SSL_CERT_DIR.
  std::string ca_path{};
  /// The certificates themselves, as PEM text. Excludes `ca_file`.
  std::string ca_pem{};
  /// A PEM file with the certificate that this client shows.
  std::string client_certificate_file{};
  /// A PEM file with its key; empty when the key is in the certificate's file.
  std::string client_key_file{};
  Secret client_key_password{};
  /// Accepts every certificate: whoever sits on the way can read and change everything, tokens included. Each client
  /// that is made so writes a warning into the log. Profile: skip_verify.
  bool insecure_skip_verification = false;
  /// Lets the workspace's host be plain http beyond this machine: the token goes over the network in clear text. Each
  /// client that is made so writes a warning into the log. Token endpoints are https in any case.
  bool insecure_allow_plain_http = false;

  bool operator==(const TlsOptions&) const = default;
};

/// The way out of a company's network.
struct ProxyOptions {
  /// For example "http://proxy.example.com:3128", or https:// or socks5h://. Empty: what the environment says.
  std::string url{};
  std::string username{};
  Secret password{};
  /// Hosts to reach directly, separated by commas: "zone" (with all hosts in it), ".zone" or "*.zone" (only those),
  /// IPv4 and IPv6 addresses, networks ("10.0.0.0/8", "fd00::/8"); names and addresses with or without ":port"; "*" for
  /// all. Empty: what the environment says.
  std::string no_proxy{};
  /// Use HTTPS_PROXY, ALL_PROXY and NO_PROXY (and http_proxy) where `url` and `no_proxy` are empty.
  bool use_environment = true;

  bool operator==(const ProxyOptions&) const = default;
};

}  // namespace databricks::inline v0_2

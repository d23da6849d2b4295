#pragma once

#include <openssl/ssl.h>

#include <string>
#include <vector>

#include "support/certificates.hpp"
#include "support/raw_server.hpp"

namespace databricks::support {

/// How a TlsWire behaves.
struct TlsWireOptions {
  int version = TLS1_3_VERSION;
  std::vector<std::string> protocols{};  ///< ALPN, the preferred one first.
};

/// Makes a RawServer speak TLS. Each write up to 16 KiB is one record.
[[nodiscard]] RawServer::WireMaker tls_wire(const Certificate& own, TlsWireOptions options = {});

}  // namespace databricks::support

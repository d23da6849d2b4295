#pragma once

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>
#include <string>

namespace databricks::support {

/// A certificate with its key.
struct Certificate {
  std::shared_ptr<X509> certificate;
  std::shared_ptr<EVP_PKEY> key;

  [[nodiscard]] std::string pem() const;
  /// Encrypted when there is a password.
  [[nodiscard]] std::string key_pem(std::string password = "") const;
  /// The file name under which a directory of authorities keeps it.
  [[nodiscard]] std::string hashed_name() const;
};

/// An authority that exists for one test.
[[nodiscard]] Certificate make_authority(const std::string& name);

/// A certificate that the authority has issued.
/// @param names for example "DNS:localhost,IP:127.0.0.1".
/// @param first_day, last_day counted from today.
[[nodiscard]] Certificate make_certificate(const Certificate& authority, const std::string& name,
                                           const std::string& names, int first_day = -1, int last_day = 1);

}  // namespace databricks::support

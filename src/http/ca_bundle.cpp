#include "http/ca_bundle.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>

namespace databricks::inline v0_2::internal::http {
namespace {

bool exists(const char* path) {
  std::error_code code;
  return path != nullptr && std::filesystem::exists(path, code);
}

/// Where the distributions keep their bundle.
constexpr std::array<const char*, 7> kUsualBundles{
    "/etc/ssl/certs/ca-certificates.crt",                 // Debian, Alpine
    "/etc/pki/tls/certs/ca-bundle.crt",                   // Fedora, RHEL 6
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",  // RHEL 7 and later
    "/etc/ssl/ca-bundle.pem",                             // SUSE
    "/etc/ssl/cert.pem",                                  // Alpine, OpenBSD, macOS
    "/usr/local/share/certs/ca-root-nss.crt",             // FreeBSD
    "/etc/pki/tls/cacert.pem",                            // OpenELEC
};

}  // namespace

std::string bundle_in_place_of(const char* file, const char* directory) {
  if (exists(file) || exists(directory)) return {};
  const auto found = std::ranges::find_if(kUsualBundles, exists);
  return found == kUsualBundles.end() ? std::string{} : std::string{*found};
}

}  // namespace databricks::inline v0_2::internal::http

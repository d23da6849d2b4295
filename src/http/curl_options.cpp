#include "http/curl_options.hpp"

#include <cstdlib>
#include <string_view>

#include <fmt/format.h>

#include "http/ca_bundle.hpp"
#include "http/no_proxy.hpp"
#include "http/url.hpp"

namespace databricks::inline v0_2::internal::http {
namespace {

template <class Value>
void set(CURL* easy, CURLoption option, Value value) {
  curl_easy_setopt(easy, option, value);
}

void set_text(CURL* easy, CURLoption option, const std::string& text) {
  if (!text.empty()) curl_easy_setopt(easy, option, text.c_str());
}

/// TLS libraries that ask the operating system instead of reading a file.
bool asks_the_system(const curl_version_info_data& libcurl) {
  const std::string_view library = libcurl.ssl_version == nullptr ? "" : libcurl.ssl_version;
  return library.find("Schannel") != std::string_view::npos ||
         library.find("SecureTransport") != std::string_view::npos;
}

std::string search_bundle() {
  const curl_version_info_data* libcurl = curl_version_info(CURLVERSION_NOW);
  return asks_the_system(*libcurl) ? std::string{} : bundle_in_place_of(libcurl->cainfo, libcurl->capath);
}

}  // namespace

void CurlOptions::apply(CURL* easy) const {
  apply_tls(easy);
  apply_proxy(easy);
}

bool CurlOptions::is_direct(std::string_view url) const {
  const Url target = split_url(url);
  return is_loopback(target.host) || is_reached_directly(target, no_proxy());
}

void CurlOptions::apply_tls(CURL* easy) const {
  // libcurl's own bundle and directory go when the user names any of them: they replace the system's authorities.
  const bool has_own = !tls_.ca_file.empty() || !tls_.ca_path.empty() || !tls_.ca_pem.empty();
  for (const bool for_proxy : {false, true}) {
    set(easy, for_proxy ? CURLOPT_PROXY_SSLVERSION : CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    const CURLoption ca_file = for_proxy ? CURLOPT_PROXY_CAINFO : CURLOPT_CAINFO;
    const CURLoption ca_path = for_proxy ? CURLOPT_PROXY_CAPATH : CURLOPT_CAPATH;
    if (has_own) {
      set(easy, ca_file, static_cast<const char*>(nullptr));
      set(easy, ca_path, static_cast<const char*>(nullptr));
    }
    set_text(easy, ca_file, has_own ? tls_.ca_file : found_bundle());
    set_text(easy, ca_path, tls_.ca_path);
    if (!tls_.ca_pem.empty()) {
      curl_blob certificates{
          .data = const_cast<char*>(tls_.ca_pem.data()), .len = tls_.ca_pem.size(), .flags = CURL_BLOB_NOCOPY};
      set(easy, for_proxy ? CURLOPT_PROXY_CAINFO_BLOB : CURLOPT_CAINFO_BLOB, &certificates);
    }
    if (tls_.insecure_skip_verification) {
      set(easy, for_proxy ? CURLOPT_PROXY_SSL_VERIFYPEER : CURLOPT_SSL_VERIFYPEER, 0L);
      set(easy, for_proxy ? CURLOPT_PROXY_SSL_VERIFYHOST : CURLOPT_SSL_VERIFYHOST, 0L);
    }
  }
  set_text(easy, CURLOPT_SSLCERT, tls_.client_certificate_file);
  set_text(easy, CURLOPT_SSLKEY, tls_.client_key_file);
  set_text(easy, CURLOPT_KEYPASSWD, tls_.client_key_password.reveal());
}

void CurlOptions::apply_proxy(CURL* easy) const {
  set(easy, CURLOPT_HEADEROPT,
      static_cast<long>(CURLHEADER_SEPARATE));  // the workspace's headers are not for the proxy
  set(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
  if (!proxy_.url.empty()) {
    set(easy, CURLOPT_PROXY, proxy_.url.c_str());
    set_text(easy, CURLOPT_PROXYUSERNAME, proxy_.username);
    set_text(easy, CURLOPT_PROXYPASSWORD, proxy_.password.reveal());
  } else if (!proxy_.use_environment) {
    set(easy, CURLOPT_PROXY, "");
  }
}

std::string_view CurlOptions::no_proxy() const {
  if (!proxy_.no_proxy.empty() || !proxy_.use_environment) return proxy_.no_proxy;
  for (const char* name : {"no_proxy", "NO_PROXY"}) {  // the order in which libcurl asks for proxies
    const char* const value = std::getenv(name);
    if (value != nullptr && *value != '\0') return value;
  }
  return "";
}

const std::string& CurlOptions::found_bundle() const {
  search_once_([this] { found_bundle_ = search_bundle(); });
  return found_bundle_;
}

std::string CurlOptions::trust() const {
  if (!tls_.ca_pem.empty()) return "the certificates in tls.ca_pem";
  if (!tls_.ca_file.empty()) return fmt::format("the bundle '{}' (tls.ca_file)", tls_.ca_file);
  if (!tls_.ca_path.empty()) return fmt::format("the directory '{}' (tls.ca_path)", tls_.ca_path);
  if (!found_bundle().empty()) return fmt::format("the bundle '{}'", found_bundle());
  const char* own = curl_version_info(CURLVERSION_NOW)->cainfo;
  return own == nullptr ? "the system's authorities" : fmt::format("the system's bundle '{}'", own);
}

}  // namespace databricks::inline v0_2::internal::http

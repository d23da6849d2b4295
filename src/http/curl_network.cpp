#include "http/curl_network.hpp"

#include <algorithm>
#include <array>
#include <exception>
#include <string_view>
#include <thread>

#include <fmt/format.h>

#include "base/text.hpp"
#include "http/ca_bundle.hpp"

namespace databricks::http {
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

/// "Issuer:C = US, CN = Some Root" -> "C = US, CN = Some Root"
std::string field(const curl_slist* lines, std::string_view name) {
  for (; lines != nullptr; lines = lines->next) {
    const std::string_view line{lines->data};
    if (line.size() > name.size() && line.starts_with(name) && line[name.size()] == ':') {
      return text::printable(line.substr(name.size() + 1), 200);
    }
  }
  return "?";
}

/// libcurl's error buffer holds the first problem only, and not always the one that explains the others.
int keep_verdict(CURL*, curl_infotype kind, char* data, std::size_t size, void* verdict) noexcept try {
  const std::string_view line{data, size};
  const bool is_trace = line.starts_with("TLS");  // "TLSv1.3 (IN), TLS alert, unknown (628):"
  if (kind == CURLINFO_TEXT && !is_trace && is_tls_verdict(line)) {
    *static_cast<std::string*>(verdict) = text::printable(text::trim(line), 200);
  }
  return 0;
} catch (const std::exception&) {
  return 0;
}

}  // namespace

void CurlNetwork::apply(CURL* easy) const {
  apply_tls(easy);
  apply_proxy(easy);
}

void CurlNetwork::apply_tls(CURL* easy) const {
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

void CurlNetwork::apply_proxy(CURL* easy) const {
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
  if (!proxy_.no_proxy.empty() || !proxy_.use_environment) set(easy, CURLOPT_NOPROXY, proxy_.no_proxy.c_str());
}

const std::string& CurlNetwork::found_bundle() const {
  std::call_once(searched_, [this] { found_bundle_ = search_bundle(); });
  return found_bundle_;
}

std::string CurlNetwork::trust() const {
  if (!tls_.ca_pem.empty()) return "the certificates in tls.ca_pem";
  if (!tls_.ca_file.empty()) return fmt::format("the bundle '{}' (tls.ca_file)", tls_.ca_file);
  if (!tls_.ca_path.empty()) return fmt::format("the directory '{}' (tls.ca_path)", tls_.ca_path);
  if (!found_bundle().empty()) return fmt::format("the bundle '{}'", found_bundle());
  const char* own = curl_version_info(CURLVERSION_NOW)->cainfo;
  return own == nullptr ? "the system's authorities" : fmt::format("the system's bundle '{}'", own);
}

CurlNetwork::Probe CurlNetwork::probe(const std::string& url, std::chrono::milliseconds timeout) const {
  Probe easy{timeout > std::chrono::milliseconds{0} ? curl_easy_init() : nullptr, &curl_easy_cleanup};
  if (!easy) return easy;
  apply(easy.get());
  set(easy.get(), CURLOPT_URL, url.c_str());
  set(easy.get(), CURLOPT_NOSIGNAL, 1L);
  set(easy.get(), CURLOPT_CONNECT_ONLY, 1L);
  set(easy.get(), CURLOPT_TIMEOUT_MS, static_cast<long>(timeout.count()));
  return easy;
}

std::string CurlNetwork::peer_certificate(const std::string& url, std::chrono::milliseconds timeout) const {
  const Probe easy = probe(url, timeout);
  if (!easy) return {};
  set(easy.get(), CURLOPT_CERTINFO, 1L);
  set(easy.get(), CURLOPT_SSL_VERIFYPEER, 0L);
  set(easy.get(), CURLOPT_SSL_VERIFYHOST, 0L);
  if (curl_easy_perform(easy.get()) != CURLE_OK) return {};
  curl_certinfo* chain = nullptr;
  curl_easy_getinfo(easy.get(), CURLINFO_CERTINFO, &chain);
  if (chain == nullptr || chain->num_of_certs < 1) return {};
  const curl_slist* leaf = chain->certinfo[0];
  return fmt::format("its certificate is for '{}', was made out by '{}' and ends {}", field(leaf, "Subject"),
                     field(leaf, "Issuer"), field(leaf, "Expire date"));
}

std::string CurlNetwork::refusal(const std::string& url, std::chrono::milliseconds timeout) const {
  constexpr std::chrono::milliseconds kSlice{5};
  const auto end = std::chrono::steady_clock::now() + timeout;
  const Probe easy = probe(url, timeout);
  if (!easy) return {};
  std::string verdict;
  set(easy.get(), CURLOPT_VERBOSE, 1L);
  set(easy.get(), CURLOPT_DEBUGFUNCTION, &keep_verdict);
  set(easy.get(), CURLOPT_DEBUGDATA, &verdict);
  CURLcode code = curl_easy_perform(easy.get());
  if (code == CURLE_OK) code = CURLE_AGAIN;
  while (code == CURLE_AGAIN && std::chrono::steady_clock::now() < end) {
    std::this_thread::sleep_for(kSlice);
    char byte = 0;
    std::size_t length = 0;
    code = curl_easy_recv(easy.get(), &byte, 1, &length);
  }
  set(easy.get(), CURLOPT_VERBOSE, 0L);
  return verdict;
}

bool is_tls_verdict(std::string_view problem) {
  constexpr std::array<std::string_view, 3> kVerdicts{"alert", "unsupported protocol", "wrong version number"};
  const std::string text = text::lower_case(problem);
  const bool may_pass = text.find("internal error") != std::string::npos;
  return !may_pass && std::ranges::any_of(
                          kVerdicts, [&](std::string_view verdict) { return text.find(verdict) != std::string::npos; });
}

}  // namespace databricks::http

#include "http/curl_tls_diagnosis.hpp"

#include <algorithm>
#include <array>
#include <exception>
#include <memory>
#include <optional>
#include <string_view>

#include <fmt/format.h>

#include "base/text.hpp"

namespace databricks::inline v0_2::internal::http {
namespace {

template <class Value>
void set(CURL* easy, CURLoption option, Value value) {
  curl_easy_setopt(easy, option, value);
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
int keep_reason(CURL*, curl_infotype kind, char* data, std::size_t size, void* reason) noexcept try {
  const std::string_view line{data, size};
  const bool is_trace = line.starts_with("TLS");  // "TLSv1.3 (IN), TLS alert, unknown (628):"
  if (kind == CURLINFO_TEXT && !is_trace && is_permanent_tls_error(line)) {
    *static_cast<std::string*>(reason) = text::printable(text::trim(line), 200);
  }
  return 0;
} catch (const std::exception&) {
  return 0;
}

/// A transfer that connects, goes through the handshake, and sends nothing.
class Probe {
 public:
  /// @throws std::bad_alloc
  Probe(CurlHandle& handle, const CurlOptions& network, const std::string& url)
      : handle_(handle), easy_(curl_easy_init(), &curl_easy_cleanup) {
    if (!easy_) throw std::bad_alloc{};
    network.apply(easy());
    set(easy(), CURLOPT_NOPROXY, network.is_direct(url) ? "*" : "");
    handle.connections().watch(easy());
    set(easy(), CURLOPT_URL, url.c_str());
    set(easy(), CURLOPT_NOSIGNAL, 1L);
    set(easy(), CURLOPT_QUICK_EXIT, 1L);
    set(easy(), CURLOPT_CONNECT_ONLY, 1L);
    // libcurl 7.88 crashes on HTTP/2 frames that come in without a request.
    set(easy(), CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
  }
  Probe(const Probe&) = delete;
  Probe& operator=(const Probe&) = delete;
  ~Probe() { set(easy(), CURLOPT_VERBOSE, 0L); }

  [[nodiscard]] CURL* easy() const noexcept { return easy_.get(); }

  [[nodiscard]] bool connect(const StopConditions& stop) {
    bool is_connected = false;
    driven_.emplace(handle_, easy());
    driven_->drive(
        stop.cancel, [&] { return stop.deadline; },
        [&](DriveEnd end, CURLcode code) { is_connected = end == DriveEnd::done && code == CURLE_OK; });
    return is_connected;
  }

  /// Reads until the server closes or breaks the connection.
  void read_to_the_end(const StopConditions& stop) {
    curl_socket_t socket = CURL_SOCKET_BAD;
    curl_easy_getinfo(easy(), CURLINFO_ACTIVESOCKET, &socket);
    char byte = 0;
    std::size_t length = 0;
    CURLcode code = CURLE_OK;
    do {
      code = curl_easy_recv(easy(), &byte, 1, &length);
      if (code == CURLE_AGAIN && !driven_->wait_until_readable(socket, stop)) return;
    } while (code == CURLE_AGAIN || (code == CURLE_OK && length > 0));
  }

 private:
  CurlHandle& handle_;
  std::unique_ptr<CURL, void (*)(CURL*)> easy_;
  std::optional<DrivenTransfer> driven_;
};

}  // namespace

std::string TlsDiagnosis::peer_certificate() const {
  Probe probe{handle_, network_, url_};
  set(probe.easy(), CURLOPT_CERTINFO, 1L);
  set(probe.easy(), CURLOPT_SSL_VERIFYPEER, 0L);
  set(probe.easy(), CURLOPT_SSL_VERIFYHOST, 0L);
  if (!probe.connect(stop_)) return {};
  curl_certinfo* chain = nullptr;
  curl_easy_getinfo(probe.easy(), CURLINFO_CERTINFO, &chain);
  if (chain == nullptr || chain->num_of_certs < 1) return {};
  const curl_slist* leaf = chain->certinfo[0];
  return fmt::format("its certificate is for '{}', was issued by '{}' and ends {}", field(leaf, "Subject"),
                     field(leaf, "Issuer"), field(leaf, "Expire date"));
}

std::string TlsDiagnosis::refusal() const {
  std::string reason;
  Probe probe{handle_, network_, url_};
  set(probe.easy(), CURLOPT_VERBOSE, 1L);
  set(probe.easy(), CURLOPT_DEBUGFUNCTION, &keep_reason);
  set(probe.easy(), CURLOPT_DEBUGDATA, &reason);
  if (probe.connect(stop_)) probe.read_to_the_end(stop_);
  return reason;
}

bool is_permanent_tls_error(std::string_view problem) {
  constexpr std::array<std::string_view, 3> kPermanentErrors{"alert", "unsupported protocol", "wrong version number"};
  const std::string text = text::lower_case(problem);
  const bool may_pass = text.find("internal error") != std::string::npos;
  return !may_pass && std::ranges::any_of(kPermanentErrors, [&](std::string_view reason) {
    return text.find(reason) != std::string::npos;
  });
}

}  // namespace databricks::inline v0_2::internal::http

#include "http/curl_failure.hpp"

#include <fmt/format.h>

#include "base/common_errors.hpp"
#include "base/text.hpp"
#include "http/curl_look_ups.hpp"
#include "http/curl_tls_diagnosis.hpp"
#include "http/url.hpp"

namespace databricks::inline v0_2::internal::http {
namespace {

using std::chrono::milliseconds;

bool is_permanent(CURLcode code) {
  switch (code) {
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_BAD_FUNCTION_ARGUMENT:
    case CURLE_URL_MALFORMAT:
    case CURLE_UNSUPPORTED_PROTOCOL: return true;
    default: return false;
  }
}

/// Who shows which certificate, and against what it was checked.
std::string explain_certificate_error(const FailedTransfer& failed, std::string_view detail,
                                      const StopConditions& stop) {
  long proxy_verify_result = 0;
  curl_easy_getinfo(failed.handle.easy(), CURLINFO_PROXY_SSL_VERIFYRESULT, &proxy_verify_result);
  if (proxy_verify_result != 0) {
    return fmt::format(
        "the certificate of the proxy on the way to '{}' is not trusted: {}; it was checked against {}; check "
        "proxy.url or HTTPS_PROXY; an authority of your own goes into tls.ca_file",
        split_url(failed.url).host, detail, failed.network.trust());
  }
  constexpr milliseconds kMaxTime{2000};
  const StopConditions soon = stop.within(kMaxTime);
  const std::string peer = TlsDiagnosis{failed.handle, failed.network, failed.url, soon}.peer_certificate();
  return fmt::format(
      "the certificate of '{}' is not trusted: {}{}{}; it was checked against {}; an authority of your own goes into "
      "tls.ca_file",
      split_url(failed.url).host, detail, peer.empty() ? "" : "; ", peer, failed.network.trust());
}

/// Why the two sides cannot agree over TLS, however often it is tried; empty when something else is wrong.
std::string tls_handshake_failure(const FailedTransfer& failed, const StopConditions& stop) {
  const bool broke_off =
      failed.code == CURLE_SEND_ERROR || failed.code == CURLE_RECV_ERROR || failed.code == CURLE_GOT_NOTHING;
  if (!broke_off && failed.code != CURLE_SSL_CONNECT_ERROR) return {};
  if (is_permanent_tls_error(failed.problem)) return text::printable(failed.problem, 200);
  long connects = 0;
  curl_easy_getinfo(failed.handle.easy(), CURLINFO_NUM_CONNECTS, &connects);
  const bool is_secure = text::equal_ignoring_case(split_url(failed.url).scheme, "https");
  if (!broke_off || connects == 0 || failed.has_response_head || !is_secure) return {};
  constexpr milliseconds kMaxTime{500};
  const StopConditions soon = stop.within(kMaxTime);
  return TlsDiagnosis{failed.handle, failed.network, failed.url, soon}.refusal();
}

/// The time is over for the call, or for the silence of the other side.
Error explain_timeout(const FailedTransfer& failed, const StopConditions& stop) {
  const std::string_view host = split_url(failed.url).host;
  const bool is_over = std::chrono::steady_clock::now() >= stop.deadline;
  return {.kind = ErrorKind::timeout,
          .message = is_over ? fmt::format("the request to {} timed out", host)
                             : fmt::format("no data came from or went to {} for {} ms (stall_timeout)", host,
                                           failed.stall_timeout.count()),
          .maybe_processed = failed.maybe_processed};
}

/// libcurl has given the transfer up.
Error explain_code(const FailedTransfer& failed, const StopConditions& stop) {
  Error error{.kind = failed.code == CURLE_OPERATION_TIMEDOUT ? ErrorKind::timeout : ErrorKind::transport,
              .maybe_processed = failed.maybe_processed,
              .permanent = !failed.maybe_processed && is_permanent(failed.code)};
  const std::string_view host = split_url(failed.url).host;
  const std::string detail =
      text::printable(failed.problem.empty() ? curl_easy_strerror(failed.code) : failed.problem, 300);
  long proxy_status = 0;
  curl_easy_getinfo(failed.handle.easy(), CURLINFO_HTTP_CONNECTCODE, &proxy_status);
  if (proxy_status >= 400 && !failed.maybe_processed) {
    constexpr long kFirstServerError = 500;
    error.permanent = proxy_status < kFirstServerError;
    error.message = fmt::format(
        "the proxy refused to connect with '{}': status {}; check proxy.url, proxy.username and proxy.password, or "
        "HTTPS_PROXY",
        host, proxy_status);
    return error;
  }
  if (failed.too_many_look_ups) {
    error.message = fmt::format(
        "could not resolve host '{}': {} name lookups have hung in the last {} minutes; check the host setting "
        "(DATABRICKS_HOST) and the name service",
        host, kMaxHangingLookUps, kLookUpLifetime.count());
    return error;
  }
  if (failed.was_refused) {
    error.message = fmt::format("'{}' refused the request before it processed any of it", host);
    return error;
  }
  if (const std::string reason = tls_handshake_failure(failed, stop); !reason.empty()) {
    error.maybe_processed = false;
    error.permanent = true;
    error.message = fmt::format(
        "the TLS handshake with '{}' failed: {}; check the host setting (DATABRICKS_HOST) and, where the server asks "
        "for a certificate, tls.client_certificate_file",
        host, reason);
    return error;
  }
  if (failed.is_too_large) {
    error.message = fmt::format("the response of '{}' is too large (max_response_size)", host);
    error.permanent = true;
    return error;
  }
  if (failed.is_garbled) {
    error.message =
        fmt::format("the response of '{}' cannot be decompressed, although it says Content-Encoding: gzip", host);
    return error;
  }
  switch (failed.code) {
    case CURLE_COULDNT_RESOLVE_HOST:
      error.message = fmt::format("could not resolve host '{}': check the host setting (DATABRICKS_HOST)", host);
      break;
    case CURLE_COULDNT_RESOLVE_PROXY:
      error.message = fmt::format("could not resolve the proxy for '{}': check proxy.url or HTTPS_PROXY", host);
      break;
    case CURLE_PEER_FAILED_VERIFICATION: error.message = explain_certificate_error(failed, detail, stop); break;
    case CURLE_SSL_CACERT_BADFILE:
      error.message =
          fmt::format("'{}' cannot be verified: {} cannot be used: {}", host, failed.network.trust(), detail);
      break;
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_BAD_FUNCTION_ARGUMENT:  // libcurl 8.22 says so of a key that it cannot read
      error.message = fmt::format(
          "the client certificate for '{}' cannot be used: {}; check tls.client_certificate_file, "
          "tls.client_key_file and tls.client_key_password",
          host, detail);
      break;
    case CURLE_COULDNT_CONNECT:
    case CURLE_OPERATION_TIMEDOUT:
      error.message = fmt::format("cannot reach '{}': {}; check the host setting (DATABRICKS_HOST), network and proxy",
                                  host, detail);
      break;
    case CURLE_ABORTED_BY_CALLBACK:
      error.message = fmt::format("'{}' closed the connection without a response", host);
      break;
    default: error.message = fmt::format("the connection with '{}' failed: {}", host, detail);
  }
  return error;
}

}  // namespace

Error explain(const FailedTransfer& failed, const StopConditions& stop) {
  if (failed.end == DriveEnd::cancelled) return cancelled_error(failed.maybe_processed);
  if (failed.end == DriveEnd::out_of_time) return explain_timeout(failed, stop);
  if (failed.code != CURLE_OK) return explain_code(failed, stop);
  return {
      .kind = ErrorKind::transport,
      .message = fmt::format("'{}' closed the connection before the response was complete", split_url(failed.url).host),
      .maybe_processed = failed.maybe_processed};
}

}  // namespace databricks::inline v0_2::internal::http

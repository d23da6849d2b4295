#include "http/curl_transfer.hpp"

#include <algorithm>
#include <cstring>
#include <exception>

#include <fmt/format.h>

#include "base/call_end.hpp"
#include "base/text.hpp"
#include "http/sigpipe_block.hpp"
#include "http/url.hpp"

namespace databricks::http {
namespace {

using std::chrono::milliseconds;

/// What may be decompressed in any ratio: long runs of one letter are common in files.
constexpr std::size_t kHarmlessBody = std::size_t{32} << 20;
constexpr std::size_t kLargestRatio = 100;
/// Decoders that read many letters at once want some behind the end.
constexpr std::size_t kRoomBehindBody = 64;
constexpr long kLongestIdleSeconds = 60;
constexpr milliseconds kLongestPoll{1000};

template <class Value>
void set(CURL* easy, CURLoption option, Value value) {
  curl_easy_setopt(easy, option, value);
}

bool is_permanent(CURLcode code) {
  switch (code) {
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_URL_MALFORMAT:
    case CURLE_UNSUPPORTED_PROTOCOL: return true;
    default: return false;
  }
}

}  // namespace

CurlTransfer::CurlTransfer(CurlHandle& handle, const CurlNetwork& network, const Request& request,
                           const TransferLimits& limits)
    : handle_(handle), network_(network), request_(request), limits_(limits) {}

CurlTransfer::~CurlTransfer() {
  // Without its options the handle holds no pointer into this transfer any more.
  curl_easy_reset(handle_.easy());
  curl_slist_free_all(header_lines_);
}

Result<Response> CurlTransfer::run(milliseconds time_left, const CancelToken& cancel) {
  const SigpipeBlock no_sigpipe;
  const auto end = std::chrono::steady_clock::now() + time_left;
  set_options(std::min(time_left, limits_.connect_timeout));
  curl_multi_add_handle(handle_.multi(), handle_.easy());
  const Ending ending = drive(time_left, cancel);
  CURLcode code = CURLE_OK;
  int left = 0;
  while (const CURLMsg* message = curl_multi_info_read(handle_.multi(), &left)) {
    if (message->msg == CURLMSG_DONE) code = message->data.result;
  }
  const bool maybe_processed = request_has_left();
  curl_multi_remove_handle(handle_.multi(), handle_.easy());

  switch (ending) {
    case Ending::cancelled: return cancelled_call(maybe_processed);
    case Ending::timed_out:
      return Error{.kind = ErrorKind::timeout,
                   .message = fmt::format("no answer from {} in time", split_url(request_.url).host),
                   .maybe_processed = maybe_processed};
    case Ending::stalled:
      return Error{.kind = ErrorKind::timeout,
                   .message = fmt::format("the connection with {} stood still for {} ms (stall_timeout)",
                                          split_url(request_.url).host, limits_.stall_timeout.count()),
                   .maybe_processed = maybe_processed};
    case Ending::done: break;
  }
  if (code != CURLE_OK) {
    return failure(code, std::chrono::duration_cast<milliseconds>(end - std::chrono::steady_clock::now()));
  }
  if (!head_.has_ended()) {
    return Error{.kind = ErrorKind::transport,
                 .message = fmt::format("the answer of '{}' broke off", split_url(request_.url).host),
                 .maybe_processed = maybe_processed};
  }
  long status = 0;
  curl_easy_getinfo(handle_.easy(), CURLINFO_RESPONSE_CODE, &status);
  response_.status = static_cast<int>(status);
  response_.headers = head_.take_headers();
  return std::move(response_);
}

void CurlTransfer::set_options(milliseconds connect_timeout) {
  CURL* easy = handle_.easy();
  set(easy, CURLOPT_ERRORBUFFER, problem_);
  set(easy, CURLOPT_NOSIGNAL, 1L);
  set(easy, CURLOPT_URL, request_.url.c_str());
  set(easy, CURLOPT_PROTOCOLS_STR, "http,https");
  set(easy, CURLOPT_PATH_AS_IS, 1L);
  set(easy, CURLOPT_FOLLOWLOCATION, 0L);  // an API does not move; a redirect would carry credentials elsewhere
  set(easy, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
  network_.apply(easy);
  set(easy, CURLOPT_ACCEPT_ENCODING, "");  // whatever libcurl can decompress
  set(easy, CURLOPT_TCP_KEEPALIVE, 1L);
  set(easy, CURLOPT_MAXAGE_CONN, kLongestIdleSeconds);
  set(easy, CURLOPT_CONNECTTIMEOUT_MS, std::max(1L, static_cast<long>(connect_timeout.count())));
#if LIBCURL_VERSION_NUM >= 0x075700
  set(easy, CURLOPT_QUICK_EXIT, 1L);  // a name resolution that hangs must not hold the caller back
#endif
  if (is_loopback(split_url(request_.url).host))
    set(easy, CURLOPT_NOPROXY, "*");  // plain http must stay on this machine
  set(easy, CURLOPT_PREREQFUNCTION, &CurlTransfer::on_start);
  set(easy, CURLOPT_PREREQDATA, this);
  set(easy, CURLOPT_HEADERFUNCTION, &CurlTransfer::on_header);
  set(easy, CURLOPT_HEADERDATA, this);
  set(easy, CURLOPT_WRITEFUNCTION, &CurlTransfer::on_body);
  set(easy, CURLOPT_WRITEDATA, this);
  set_verb();
  set_headers();
}

void CurlTransfer::set_verb() {
  CURL* easy = handle_.easy();
  if (request_.verb == Verb::head) {
    set(easy, CURLOPT_NOBODY, 1L);
  } else if (request_.verb == Verb::get && request_.body.empty()) {
    set(easy, CURLOPT_HTTPGET, 1L);
  } else if (request_.verb == Verb::delete_ && request_.body.empty()) {
    set(easy, CURLOPT_CUSTOMREQUEST, "DELETE");
  } else {
    set(easy, CURLOPT_POST, 1L);
    set(easy, CURLOPT_CUSTOMREQUEST, to_string(request_.verb).data());
    set(easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request_.body.size()));
    set(easy, CURLOPT_READFUNCTION, &CurlTransfer::on_read);
    set(easy, CURLOPT_READDATA, this);
    set(easy, CURLOPT_SEEKFUNCTION, &CurlTransfer::on_rewind);
    set(easy, CURLOPT_SEEKDATA, this);
  }
}

void CurlTransfer::set_headers() {
  const auto append = [this](const std::string& line) {
    header_lines_ = curl_slist_append(header_lines_, line.c_str());
  };
  // libcurl writes an empty value as "Name;", while "Name:" keeps its own header of that name away.
  for (const Header& header : request_.headers) {
    append(header.value.empty() ? header.name + ';' : header.name + ": " + header.value);
  }
  for (const std::string_view own : {"Accept", "Content-Type"}) {
    if (request_.headers.find(own) == nullptr) append(std::string{own} + ':');
  }
  append("Expect:");  // no waiting for "100 Continue"
  set(handle_.easy(), CURLOPT_HTTPHEADER, header_lines_);
}

CurlTransfer::Ending CurlTransfer::drive(milliseconds time_left, const CancelToken& cancel) {
  using SteadyClock = std::chrono::steady_clock;
  const auto end = SteadyClock::now() + time_left;
  CURLM* multi = handle_.multi();
  const auto registration = cancel.on_cancel([multi] { curl_multi_wakeup(multi); });
  note_progress();
  while (true) {
    int running = 0;
    curl_multi_perform(multi, &running);
    if (running == 0) return Ending::done;
    if (cancel.cancelled()) return Ending::cancelled;
    const auto now = SteadyClock::now();
    const auto stalls_at = last_progress_ + std::min(limits_.stall_timeout, time_left);
    if (now >= end) return Ending::timed_out;
    if (now >= stalls_at) return Ending::stalled;
    const auto left = std::chrono::ceil<milliseconds>(std::min(end, stalls_at) - now);
    curl_multi_poll(multi, nullptr, 0, static_cast<int>(std::min(left, kLongestPoll).count()), nullptr);
  }
}

bool CurlTransfer::request_has_left() const {
  long bytes = 0;
  curl_easy_getinfo(handle_.easy(), CURLINFO_REQUEST_SIZE, &bytes);
  return starts_ > 0 && bytes > 0;  // without a start, the bytes are those that ask a proxy for a tunnel
}

/// A small answer that becomes a huge one.
bool CurlTransfer::is_bomb(std::size_t body_size) const {
  if (body_size <= kHarmlessBody) return false;
  curl_off_t received = 0;
  curl_easy_getinfo(handle_.easy(), CURLINFO_SIZE_DOWNLOAD_T, &received);
  return body_size / kLargestRatio > static_cast<std::size_t>(received);
}

/// For the body that was announced, so that it does not move while it grows.
void CurlTransfer::make_room() {
  curl_off_t announced = 0;
  curl_easy_getinfo(handle_.easy(), CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &announced);
  if (announced <= 0) return;
  response_.body.reserve(std::min(static_cast<std::size_t>(announced), kHarmlessBody) + kRoomBehindBody);
}

/// Who shows which certificate, and against what it was checked.
std::string CurlTransfer::distrust(std::string_view detail, milliseconds time_left) const {
  long verdict_on_proxy = 0;
  curl_easy_getinfo(handle_.easy(), CURLINFO_PROXY_SSL_VERIFYRESULT, &verdict_on_proxy);
  if (verdict_on_proxy != 0) {
    return fmt::format(
        "the certificate of the proxy on the way to '{}' is not trusted: {}; it was checked against {}; check "
        "proxy.url or HTTPS_PROXY; an authority of your own goes into tls.ca_file",
        split_url(request_.url).host, detail, network_.trust());
  }
  constexpr milliseconds kLongest{2000};
  const std::string peer = network_.peer_certificate(request_.url, std::min(time_left, kLongest));
  return fmt::format(
      "the certificate of '{}' is not trusted: {}{}{}; it was checked against {}; an authority of your own goes into "
      "tls.ca_file",
      split_url(request_.url).host, detail, peer.empty() ? "" : "; ", peer, network_.trust());
}

/// Why the two sides cannot agree over TLS, however often it is tried; empty when something else is wrong.
std::string CurlTransfer::tls_refusal(CURLcode code, milliseconds time_left) const {
  const bool broke_off = code == CURLE_SEND_ERROR || code == CURLE_RECV_ERROR || code == CURLE_GOT_NOTHING;
  if (!broke_off && code != CURLE_SSL_CONNECT_ERROR) return {};
  if (is_tls_verdict(problem_)) return text::printable(problem_, 200);
  long connects = 0;
  curl_easy_getinfo(handle_.easy(), CURLINFO_NUM_CONNECTS, &connects);
  const bool is_secure = text::equal_ignoring_case(split_url(request_.url).scheme, "https");
  if (!broke_off || connects == 0 || head_.has_ended() || !is_secure) return {};
  constexpr milliseconds kLongest{500};
  return network_.refusal(request_.url, std::min(time_left, kLongest));
}

Error CurlTransfer::failure(CURLcode code, milliseconds time_left) const {
  Error error{.kind = code == CURLE_OPERATION_TIMEDOUT ? ErrorKind::timeout : ErrorKind::transport,
              .maybe_processed = request_has_left(),
              .permanent = !request_has_left() && is_permanent(code)};
  const std::string_view host = split_url(request_.url).host;
  const std::string detail = text::printable(problem_[0] != '\0' ? problem_ : curl_easy_strerror(code), 300);
  long proxy_status = 0;
  curl_easy_getinfo(handle_.easy(), CURLINFO_HTTP_CONNECTCODE, &proxy_status);
  if (proxy_status >= 400 && starts_ == 0) {
    constexpr long kFirstServerError = 500;
    error.permanent = proxy_status < kFirstServerError;
    error.message = fmt::format(
        "the proxy refused to connect with '{}': status {}; check proxy.url, proxy.username and proxy.password, or "
        "HTTPS_PROXY",
        host, proxy_status);
    return error;
  }
  if (const std::string reason = tls_refusal(code, time_left); !reason.empty()) {
    error.maybe_processed = false;
    error.permanent = true;
    error.message = fmt::format(
        "no TLS connection with '{}': {}; check the host setting (DATABRICKS_HOST) and, where the server asks for a "
        "certificate, tls.client_certificate_file",
        host, reason);
    return error;
  }
  if (too_large_) {
    error.message = fmt::format("the answer of '{}' is too large (largest_answer)", host);
    error.permanent = true;
    return error;
  }
  switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
      error.message = fmt::format("the host '{}' is not known: check the host setting (DATABRICKS_HOST)", host);
      break;
    case CURLE_COULDNT_RESOLVE_PROXY:
      error.message = fmt::format("the proxy on the way to '{}' is not known: check proxy.url or HTTPS_PROXY", host);
      break;
    case CURLE_PEER_FAILED_VERIFICATION: error.message = distrust(detail, time_left); break;
    case CURLE_SSL_CACERT_BADFILE:
      error.message = fmt::format("'{}' cannot be verified: {} cannot be used: {}", host, network_.trust(), detail);
      break;
    case CURLE_SSL_CERTPROBLEM:
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
      error.message = fmt::format("'{}' closed the connection without an answer", host);
      break;
    default: error.message = fmt::format("the connection with '{}' failed: {}", host, detail);
  }
  return error;
}

std::size_t CurlTransfer::on_header(char* data, std::size_t size, std::size_t count, void* self) noexcept try {
  auto& transfer = *static_cast<CurlTransfer*>(self);
  const std::string_view line{data, size * count};
  transfer.note_progress();
  transfer.too_large_ = !transfer.head_.add_line(line);
  if (transfer.too_large_) return 0;
  return line.size();
} catch (const std::exception&) {
  return 0;
}

std::size_t CurlTransfer::on_body(char* data, std::size_t size, std::size_t count, void* self) noexcept try {
  auto& transfer = *static_cast<CurlTransfer*>(self);
  const std::size_t length = size * count;
  const std::size_t body_size = transfer.response_.body.size() + length;
  transfer.note_progress();
  transfer.too_large_ = body_size > transfer.limits_.largest_answer || transfer.is_bomb(body_size);
  if (transfer.too_large_) return 0;
  if (transfer.response_.body.empty()) transfer.make_room();
  transfer.response_.body.append(data, length);
  return length;
} catch (const std::exception&) {
  return 0;
}

std::size_t CurlTransfer::on_read(char* buffer, std::size_t size, std::size_t count, void* self) noexcept {
  auto& transfer = *static_cast<CurlTransfer*>(self);
  transfer.note_progress();
  const std::string& body = transfer.request_.body;
  const std::size_t length = std::min(size * count, body.size() - transfer.sent_);
  std::memcpy(buffer, body.data() + transfer.sent_, length);
  transfer.sent_ += length;
  return length;
}

/// libcurl sends a request again by itself when a kept connection turns out to be dead. That is only right for requests
/// that may be repeated; for the others it must report the failure instead.
int CurlTransfer::on_start(void* self, char*, char*, int, int) noexcept {
  auto& transfer = *static_cast<CurlTransfer*>(self);
  if (transfer.starts_ > 0 && !transfer.request_.idempotent) return CURL_PREREQFUNC_ABORT;
  ++transfer.starts_;
  transfer.note_progress();
  return CURL_PREREQFUNC_OK;
}

int CurlTransfer::on_rewind(void* self, curl_off_t offset, int origin) noexcept {
  auto& transfer = *static_cast<CurlTransfer*>(self);
  if (origin != SEEK_SET || offset < 0 || static_cast<std::size_t>(offset) > transfer.request_.body.size()) {
    return CURL_SEEKFUNC_FAIL;
  }
  transfer.sent_ = static_cast<std::size_t>(offset);
  return CURL_SEEKFUNC_OK;
}

}  // namespace databricks::http

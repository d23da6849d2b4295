#include "http/curl_transfer.hpp"

#include <algorithm>
#include <cstring>
#include <exception>
#include <utility>

#include <fmt/format.h>

#include "base/common_errors.hpp"
#include "base/reactor.hpp"
#include "base/text.hpp"
#include "http/curl_descriptors.hpp"
#include "http/curl_failure.hpp"
#include "http/curl_look_ups.hpp"
#include "http/request_id.hpp"
#include "http/url.hpp"

namespace databricks::inline v0_2::internal::http {
namespace {

using std::chrono::milliseconds;

/// What may be decompressed in any ratio: long runs of one character are common in files.
constexpr std::size_t kHarmlessBody = std::size_t{32} << 20;
constexpr std::size_t kMaxRatio = 100;
/// Decoders that read many characters at once want some behind the end.
constexpr std::size_t kRoomBehindBody = 64;
constexpr long kMaxIdleSeconds = 60;

/// libcurl copies what it sends through a buffer: its usual one costs large bodies twenty calls of the system.
constexpr std::size_t kLargeBody = std::size_t{256} << 10;
constexpr long kUsualBuffer = 64L << 10;
constexpr long kLargeBuffer = 2L << 20;

template <class Value>
void set(CURL* easy, CURLoption option, Value value) {
  curl_easy_setopt(easy, option, value);
}

/// libcurl before 8.0 says nothing when a stream of a kept connection was refused, and names every other failure. Later
/// ones keep silent about some lost connections as well; those from 8.20 say when a stream was refused.
bool refuses_in_silence() {
  constexpr unsigned kVersion8 = 0x080000;
  return curl_version_info(CURLVERSION_NOW)->version_num < kVersion8;
}

}  // namespace

CurlTransfer::CurlTransfer(CurlHandle& handle, const CurlOptions& network, const Request& request,
                           const TransferLimits& limits)
    : handle_(handle), network_(network), request_(request), limits_(limits) {}

CurlTransfer::~CurlTransfer() {
  // libcurl must not use what the handle holds of this transfer any more.
  if (has_ended_well_) {
    CURL* easy = handle_.easy();
    set(easy, CURLOPT_VERBOSE, 0L);
    set(easy, CURLOPT_ERRORBUFFER, static_cast<char*>(nullptr));
    set(easy, CURLOPT_HTTPHEADER, static_cast<curl_slist*>(nullptr));
  } else {
    handle_.reset();
  }
  handle_.header_lines().wipe();
}

Result<Response> CurlTransfer::run(milliseconds time_left, const CancelToken& cancel) {
  const StopConditions stop{std::chrono::steady_clock::now() + time_left, cancel};
  set_options(std::min(time_left, limits_.connect_timeout));
  DriveEnd end = perform(stop);
  if (end == DriveEnd::done && has_to_begin_again()) {
    begin_again();
    end = perform(stop);
  }

  const bool is_cut_off = !head_.has_ended() || (decoder_ && !decoder_->is_complete());
  if (end != DriveEnd::done || code_ != CURLE_OK || is_cut_off) {
    Error error = error_after(end, stop);
    if (cancel.cancelled() || task_is_cancelled()) error = cancelled_error(error.maybe_processed);
    error.request_id = request_id(head_.headers());
    return error;
  }
  long status = 0;
  curl_easy_getinfo(handle_.easy(), CURLINFO_RESPONSE_CODE, &status);
  response_.status = static_cast<int>(status);
  response_.headers = head_.take_headers();
  // libcurl adds up its own retries until a handle is reset, and gives up at the sixth.
  has_ended_well_ = beginnings_ == 1;
  return std::move(response_);
}

DriveEnd CurlTransfer::perform(const StopConditions& stop) {
  DrivenTransfer transfer{handle_, handle_.easy()};
  note_progress();
  return transfer.drive(
      stop.cancel, [&] { return next_stop(stop); }, [this](DriveEnd end, CURLcode code) { settle(end, code); });
}

/// The connection is kept for other requests, or closed.
void CurlTransfer::settle(DriveEnd end, CURLcode code) {
  code_ = code;
  const bool is_whole = end == DriveEnd::done && code_ == CURLE_OK && head_.has_ended();
  if (is_whole) {
    handle_.connections().end_request(handle_.easy(), connection_, notices_.has_excess());
  } else {
    handle_.connections().abandon_request(connection_, notices_);
    close_connection();
    if (notices_.was_refused()) is_sent_ = false;
    note_look_up(end);
  }
}

/// Between two rounds of work.
std::chrono::steady_clock::time_point CurlTransfer::next_stop(const StopConditions& stop) {
  handle_.close_look_ups_on_exec();
  return std::min(stop.deadline, stalls_at());
}

std::chrono::steady_clock::time_point CurlTransfer::stalls_at() const {
  constexpr milliseconds kMaxStall = std::chrono::hours{24};  // more than this overflows the clock
  return last_progress_ + std::min(limits_.stall_timeout, kMaxStall);
}

Error CurlTransfer::error_after(DriveEnd end, const StopConditions& stop) const {
  return explain({.handle = handle_,
                  .network = network_,
                  .url = request_.url,
                  .end = end,
                  .stall_timeout = limits_.stall_timeout,
                  .code = code_,
                  .problem = problem_,
                  .has_response_head = head_.has_ended(),
                  .maybe_processed = request_has_left(),
                  .was_refused = notices_.was_refused(),
                  .is_too_large = too_large_,
                  .too_many_look_ups = too_many_look_ups_,
                  .is_garbled = decoder_ && decoder_->is_garbled()},
                 stop);
}

/// A look-up has ended when sockets are opened, or libcurl knows that there is no such name.
void CurlTransfer::note_look_up(DriveEnd end) {
  const bool is_given_up = end != DriveEnd::done || code_ == CURLE_OPERATION_TIMEDOUT;
  has_left_look_up_ = is_looking_up_ && is_given_up && handle_.connections().last_opened() == opened_before_look_up_;
  if (has_left_look_up_) handle_.leave_look_up();
}

/// As soon as the transfer leaves it, also where libcurl would keep it (HTTP/2).
void CurlTransfer::close_connection() { set(handle_.easy(), CURLOPT_FORBID_REUSE, 1L); }

/// True when nobody has taken the request, for reasons that lie with its connection. Once only: the delays between
/// further attempts are not decided here.
bool CurlTransfer::has_to_begin_again() noexcept {
  if (code_ == CURLE_OK) return false;
  if (connection_was_rejected_) return true;
  return notices_.was_refused() && !std::exchange(was_refused_, true);
}

void CurlTransfer::begin_again() {
  was_sent_before_ = request_has_left();
  is_sent_ = false;
  connection_was_rejected_ = false;
  needs_new_connection_ = true;
  set(handle_.easy(), CURLOPT_FORBID_REUSE, 0L);
  set(handle_.easy(), CURLOPT_FRESH_CONNECT, 1L);
  response_ = {};
  head_ = {};
  body_has_begun_ = false;
  decoder_.reset();
}

/// The options that are the same for every transfer. Most of a handle's transfers find them set.
void CurlTransfer::prepare_handle() {
  CURL* easy = handle_.easy();
  set(easy, CURLOPT_NOSIGNAL, 1L);
  set(easy, CURLOPT_PROTOCOLS_STR, "http,https");
  set(easy, CURLOPT_PATH_AS_IS, 1L);
  set(easy, CURLOPT_FOLLOWLOCATION, 0L);  // an API does not move; a redirect would carry credentials elsewhere
  set(easy, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
  network_.apply(easy);
  handle_.connections().watch(easy);
  set(easy, CURLOPT_TCP_KEEPALIVE, 1L);
  set(easy, CURLOPT_MAXAGE_CONN, kMaxIdleSeconds);
  set(easy, CURLOPT_QUICK_EXIT, 1L);  // a look-up that hangs must not hold the caller back
  set(easy, CURLOPT_RESOLVER_START_FUNCTION, &CurlTransfer::on_look_up);
  set(easy, CURLOPT_PREREQFUNCTION, &CurlTransfer::on_start);
  set(easy, CURLOPT_HEADERFUNCTION, &CurlTransfer::on_header);
  set(easy, CURLOPT_WRITEFUNCTION, &CurlTransfer::on_body);
  set(easy, CURLOPT_READFUNCTION, &CurlTransfer::on_read);
  set(easy, CURLOPT_SEEKFUNCTION, &CurlTransfer::on_rewind);
  handle_.mark_prepared();
}

void CurlTransfer::set_options(milliseconds connect_timeout) {
  CURL* easy = handle_.easy();
  if (!handle_.is_prepared()) prepare_handle();
  handle_.set_direct(network_.is_direct(request_.url));
  notices_.listen(easy);
  set(easy, CURLOPT_ERRORBUFFER, problem_);
  set(easy, CURLOPT_URL, request_.url.c_str());
  set(easy, CURLOPT_CONNECTTIMEOUT_MS, std::max(1L, static_cast<long>(connect_timeout.count())));
  for (const CURLoption data : {CURLOPT_RESOLVER_START_DATA, CURLOPT_PREREQDATA, CURLOPT_HEADERDATA, CURLOPT_WRITEDATA,
                                CURLOPT_READDATA, CURLOPT_SEEKDATA}) {
    set(easy, data, this);
  }
  // The first connection tells whether others can share it.
  const bool shares_connections =
      handle_.multiplexer() != nullptr && text::equal_ignoring_case(split_url(request_.url).scheme, "https");
  set(easy, CURLOPT_PIPEWAIT, shares_connections ? 1L : 0L);
  set_target();
  set_verb();
  set(easy, CURLOPT_HTTPHEADER, handle_.header_lines().write(request_.headers));
}

/// libcurl writes some characters in another way. A plain http proxy, however, wants whole URLs, as libcurl writes them.
void CurlTransfer::set_target() {
  const Url url = split_url(request_.url);
  if (!text::equal_ignoring_case(url.scheme, "https") && !is_loopback(url.host)) {
    set(handle_.easy(), CURLOPT_REQUEST_TARGET, static_cast<const char*>(nullptr));
    return;
  }
  const char* const as_it_stands = request_.url.c_str() + url.origin.size();
  if (*as_it_stands == '/' && request_.url.find('#') == std::string::npos) {
    set(handle_.easy(), CURLOPT_REQUEST_TARGET, as_it_stands);
    return;
  }
  std::string target = as_it_stands;
  target.resize(std::min(target.find('#'), target.size()));
  if (!target.starts_with('/')) target.insert(0, "/");
  set(handle_.easy(), CURLOPT_REQUEST_TARGET, target.c_str());
}

void CurlTransfer::set_verb() {
  CURL* easy = handle_.easy();
  const Verb verb = request_.verb;
  const bool has_no_body =
      verb == Verb::head || (request_.body.empty() && (verb == Verb::get || verb == Verb::delete_));
  if (has_no_body) {
    set(easy, CURLOPT_HTTPGET, 1L);  // ends what an earlier transfer has asked for
    if (verb == Verb::head) set(easy, CURLOPT_NOBODY, 1L);
  } else {
    set(easy, CURLOPT_POST, 1L);
    set(easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request_.body.size()));
    set(easy, CURLOPT_UPLOAD_BUFFERSIZE, request_.body.size() > kLargeBody ? kLargeBuffer : kUsualBuffer);
  }
  const bool has_own_name = has_no_body ? verb != Verb::delete_ : verb == Verb::post;
  set(easy, CURLOPT_CUSTOMREQUEST, has_own_name ? nullptr : to_string(verb).data());
}

bool CurlTransfer::request_has_left() const {
  long bytes = 0;
  curl_easy_getinfo(handle_.easy(), CURLINFO_REQUEST_SIZE, &bytes);
  // Where the request was not put on a connection, the bytes are those that ask a proxy for a tunnel.
  return was_sent_before_ || (is_sent_ && bytes > 0);
}

/// A small response that becomes a huge one.
bool CurlTransfer::is_bomb(std::size_t body_size) const {
  if (body_size <= kHarmlessBody) return false;
  curl_off_t received = 0;
  curl_easy_getinfo(handle_.easy(), CURLINFO_SIZE_DOWNLOAD_T, &received);
  return body_size / kMaxRatio > static_cast<std::size_t>(received);
}

void CurlTransfer::begin_body() {
  body_has_begun_ = true;
  const std::string* const coding = head_.headers().find("Content-Encoding");
  if (coding != nullptr && is_gzip(*coding)) decoder_.emplace();
  make_room();
}

/// For the body that was announced, so that it does not move while it grows.
void CurlTransfer::make_room() {
  curl_off_t announced = 0;
  curl_easy_getinfo(handle_.easy(), CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &announced);
  if (announced <= 0) return;
  response_.body.reserve(std::min(static_cast<std::size_t>(announced), kHarmlessBody) + kRoomBehindBody);
}

bool CurlTransfer::take(std::string_view piece) {
  const std::size_t body_size = response_.body.size() + piece.size();
  too_large_ = body_size > limits_.max_response_size || is_bomb(body_size);
  if (!too_large_) response_.body.append(piece);
  return !too_large_;
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
  const std::string_view piece{data, size * count};
  transfer.note_progress();
  if (!transfer.body_has_begun_) transfer.begin_body();
  const bool goes_on = transfer.decoder_
                           ? transfer.decoder_->add(piece, [&](std::string_view more) { return transfer.take(more); })
                           : transfer.take(piece);
  return goes_on ? piece.size() : 0;
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
/// that may be retried; for the others it must report the failure instead. A request that the server has refused may go
/// out again in any case.
bool CurlTransfer::may_send_again() {
  const bool has_failed = problem_[0] != '\0';
  if (notices_.was_refused() || (notices_.is_http2() && !has_failed && refuses_in_silence())) {
    is_sent_ = false;
    return !std::exchange(was_refused_, true);
  }
  was_sent_before_ = request_has_left();
  return request_.idempotent;
}

int CurlTransfer::begin(const Route& route) {
  ++beginnings_;
  KeptConnections& connections = handle_.connections();
  connections.abandon_request(std::exchange(connection_, KeptConnections::kNone), notices_);
  if (is_sent_ && !may_send_again()) return CURL_PREREQFUNC_ABORT;
  connection_ = connections.begin_request(route, notices_);
  connection_was_rejected_ = connection_ == KeptConnections::kNone && !needs_new_connection_;
  if (connection_was_rejected_) {
    close_connection();
    return CURL_PREREQFUNC_ABORT;
  }
  is_sent_ = true;
  sent_ = 0;  // libcurl does not rewind the body when it goes from HTTP/2 back to HTTP/1.1
  problem_[0] = '\0';
  notices_.begin_request(handle_.easy());
  note_progress();
  return CURL_PREREQFUNC_OK;
}

int CurlTransfer::on_look_up(void*, void*, void* self) noexcept {
  auto& transfer = *static_cast<CurlTransfer*>(self);
  transfer.is_looking_up_ = true;
  transfer.handle_.note_look_up(next_descriptor());
  transfer.opened_before_look_up_ = transfer.handle_.connections().last_opened();
  transfer.too_many_look_ups_ = !may_look_up(std::chrono::steady_clock::now());
  return transfer.too_many_look_ups_ ? 1 : 0;
}

int CurlTransfer::on_start(void* self, char* remote_ip, char*, int remote_port, int local_port) noexcept {
  return static_cast<CurlTransfer*>(self)->begin({remote_ip, remote_port, local_port});
}

int CurlTransfer::on_rewind(void* self, curl_off_t offset, int origin) noexcept {
  auto& transfer = *static_cast<CurlTransfer*>(self);
  if (origin != SEEK_SET || offset < 0 || static_cast<std::size_t>(offset) > transfer.request_.body.size()) {
    return CURL_SEEKFUNC_FAIL;
  }
  transfer.sent_ = static_cast<std::size_t>(offset);
  return CURL_SEEKFUNC_OK;
}

}  // namespace databricks::inline v0_2::internal::http

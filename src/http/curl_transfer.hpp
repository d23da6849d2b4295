#pragma once

#include <chrono>
#include <optional>
#include <string>

#include <databricks/http/transport.hpp>

#include "http/curl_drive.hpp"
#include "http/curl_notices.hpp"
#include "http/curl_options.hpp"
#include "http/curl_pool.hpp"
#include "http/gzip_decoder.hpp"
#include "http/response_head.hpp"
#include "http/transfer_limits.hpp"

namespace databricks::inline v0_2::internal::http {

/// One exchange on one handle.
class CurlTransfer {
 public:
  CurlTransfer(CurlHandle& handle, const CurlOptions& network, const Request& request, const TransferLimits& limits);
  CurlTransfer(const CurlTransfer&) = delete;
  CurlTransfer& operator=(const CurlTransfer&) = delete;
  ~CurlTransfer();

  /// Sends and receives. @param time_left for everything.
  [[nodiscard]] Result<Response> run(std::chrono::milliseconds time_left, const CancelToken& cancel);

  /// True when the transfer ended while the name of its host was still being looked up: that goes on by itself.
  [[nodiscard]] bool has_left_look_up() const noexcept { return has_left_look_up_; }

 private:
  [[nodiscard]] DriveEnd perform(const StopConditions& stop);
  void settle(DriveEnd end, CURLcode code);
  [[nodiscard]] Error error_after(DriveEnd end, const StopConditions& stop) const;
  void close_connection();
  void note_look_up(DriveEnd end);
  [[nodiscard]] std::chrono::steady_clock::time_point next_stop(const StopConditions& stop);
  [[nodiscard]] bool has_to_begin_again() noexcept;
  void begin_again();
  void prepare_handle();
  void set_options(std::chrono::milliseconds connect_timeout);
  void set_target();
  void set_verb();
  [[nodiscard]] std::chrono::steady_clock::time_point stalls_at() const;
  void note_progress() { last_progress_ = std::chrono::steady_clock::now(); }
  void begin_body();
  void make_room();
  [[nodiscard]] bool take(std::string_view piece);
  [[nodiscard]] bool is_bomb(std::size_t body_size) const;
  [[nodiscard]] bool request_has_left() const;

  [[nodiscard]] bool may_send_again();
  [[nodiscard]] int begin(const Route& route);
  static int on_look_up(void* resolver, void* reserved, void* self) noexcept;
  static int on_start(void* self, char* remote_ip, char* local_ip, int remote_port, int local_port) noexcept;
  static std::size_t on_header(char* data, std::size_t size, std::size_t count, void* self) noexcept;
  static std::size_t on_body(char* data, std::size_t size, std::size_t count, void* self) noexcept;
  static std::size_t on_read(char* buffer, std::size_t size, std::size_t count, void* self) noexcept;
  static int on_rewind(void* self, curl_off_t offset, int origin) noexcept;

  CurlHandle& handle_;
  const CurlOptions& network_;
  const Request& request_;
  const TransferLimits& limits_;
  Response response_;
  ResponseHead head_;
  bool body_has_begun_ = false;
  std::optional<GzipDecoder> decoder_;
  std::chrono::steady_clock::time_point last_progress_;
  std::size_t sent_ = 0;
  CurlNotices notices_;
  KeptConnections::Id connection_ = KeptConnections::kNone;  ///< That the request was put on last.
  CURLcode code_ = CURLE_OK;
  bool has_ended_well_ = false;   ///< The handle is fit for the next transfer as it is.
  int beginnings_ = 0;            ///< How often libcurl was about to send the request.
  bool is_sent_ = false;          ///< The request was put on that connection, and the server has not refused it.
  bool was_sent_before_ = false;  ///< It has left on a connection before that one.
  bool was_refused_ = false;      ///< A server has refused it once.
  bool connection_was_rejected_ = false;
  bool needs_new_connection_ = false;
  bool too_large_ = false;
  KeptConnections::Id opened_before_look_up_ = KeptConnections::kNone;
  bool is_looking_up_ = false;
  bool has_left_look_up_ = false;
  bool too_many_look_ups_ = false;
  char problem_[CURL_ERROR_SIZE] = {};
};

}  // namespace databricks::inline v0_2::internal::http

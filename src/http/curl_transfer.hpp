#pragma once

#include <chrono>
#include <string>

#include <databricks/http/pipeline.hpp>

#include "http/curl_network.hpp"
#include "http/curl_pool.hpp"
#include "http/response_head.hpp"
#include "http/transfer_limits.hpp"

namespace databricks::http {

/// One exchange on one handle.
class CurlTransfer {
 public:
  CurlTransfer(CurlHandle& handle, const CurlNetwork& network, const Request& request, const TransferLimits& limits);
  CurlTransfer(const CurlTransfer&) = delete;
  CurlTransfer& operator=(const CurlTransfer&) = delete;
  ~CurlTransfer();

  /// Sends and receives. @param time_left for everything.
  [[nodiscard]] Result<Response> run(std::chrono::milliseconds time_left, const CancelToken& cancel);

 private:
  enum class Ending { done, timed_out, stalled, cancelled };

  void set_options(std::chrono::milliseconds connect_timeout);
  void set_verb();
  void set_headers();
  [[nodiscard]] Ending drive(std::chrono::milliseconds time_left, const CancelToken& cancel);
  void note_progress() { last_progress_ = std::chrono::steady_clock::now(); }
  void make_room();
  [[nodiscard]] bool is_bomb(std::size_t body_size) const;
  [[nodiscard]] bool request_has_left() const;
  [[nodiscard]] Error failure(CURLcode code, std::chrono::milliseconds time_left) const;
  [[nodiscard]] std::string tls_refusal(CURLcode code, std::chrono::milliseconds time_left) const;
  [[nodiscard]] std::string distrust(std::string_view detail, std::chrono::milliseconds time_left) const;

  static int on_start(void* self, char* remote_ip, char* local_ip, int remote_port, int local_port) noexcept;
  static std::size_t on_header(char* data, std::size_t size, std::size_t count, void* self) noexcept;
  static std::size_t on_body(char* data, std::size_t size, std::size_t count, void* self) noexcept;
  static std::size_t on_read(char* buffer, std::size_t size, std::size_t count, void* self) noexcept;
  static int on_rewind(void* self, curl_off_t offset, int origin) noexcept;

  CurlHandle& handle_;
  const CurlNetwork& network_;
  const Request& request_;
  const TransferLimits& limits_;
  Response response_;
  ResponseHead head_;
  std::chrono::steady_clock::time_point last_progress_;
  curl_slist* header_lines_ = nullptr;
  std::size_t sent_ = 0;
  int starts_ = 0;  ///< How often libcurl has put the request on a connection.
  bool too_large_ = false;
  char problem_[CURL_ERROR_SIZE] = {};
};

}  // namespace databricks::http

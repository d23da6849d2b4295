#pragma once

#include <chrono>
#include <string>

#include <databricks/http/pipeline.hpp>

#include "http/curl_pool.hpp"

namespace databricks::http {

/// One exchange on one handle.
class CurlTransfer {
 public:
  CurlTransfer(CurlHandle& handle, const Request& request);
  CurlTransfer(const CurlTransfer&) = delete;
  CurlTransfer& operator=(const CurlTransfer&) = delete;
  ~CurlTransfer();

  /// Sends and receives. @param time_left for everything; @param connect_timeout for the connection alone.
  [[nodiscard]] Result<Response> run(std::chrono::milliseconds time_left, std::chrono::milliseconds connect_timeout,
                                     const CancelToken& cancel);

 private:
  enum class Ending { done, timed_out, cancelled };

  void set_options(std::chrono::milliseconds connect_timeout);
  void set_verb();
  void set_headers();
  [[nodiscard]] Ending drive(std::chrono::milliseconds time_left, const CancelToken& cancel);
  [[nodiscard]] bool bytes_were_sent() const;
  [[nodiscard]] Error failure(CURLcode code) const;

  static std::size_t on_header(char* data, std::size_t size, std::size_t count, void* self) noexcept;
  static std::size_t on_body(char* data, std::size_t size, std::size_t count, void* self) noexcept;
  static std::size_t on_read(char* buffer, std::size_t size, std::size_t count, void* self) noexcept;
  static int on_rewind(void* self, curl_off_t offset, int origin) noexcept;

  CurlHandle& handle_;
  const Request& request_;
  Response response_;
  curl_slist* header_lines_ = nullptr;
  std::size_t sent_ = 0;
  bool too_large_ = false;
  char problem_[CURL_ERROR_SIZE] = {};
};

}  // namespace databricks::http

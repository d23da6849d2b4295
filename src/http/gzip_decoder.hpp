#pragma once

#include <zlib.h>

#include <functional>
#include <string_view>

#include "http/public_names.hpp"

namespace databricks::inline v0_2::internal::http {

/// Decompresses a body piece by piece. libcurl could do so as well, but then fails at every Content-Encoding that it does
/// not know, and servers write much there that changes nothing ("utf-8", "aws-chunked").
class GzipDecoder {
 public:
  /// Takes a piece of the decompressed body; false when nothing more is wanted.
  using Sink = std::function<bool(std::string_view)>;

  /// @throws std::bad_alloc
  GzipDecoder();
  GzipDecoder(const GzipDecoder&) = delete;
  GzipDecoder& operator=(const GzipDecoder&) = delete;
  ~GzipDecoder();

  /// Decompresses the next piece of the body into the sink. False when the sink wants no more, or the body is garbled.
  [[nodiscard]] bool add(std::string_view piece, const Sink& sink);

  [[nodiscard]] bool is_garbled() const noexcept { return is_garbled_; }
  /// False as long as something is missing.
  [[nodiscard]] bool is_complete() const noexcept { return is_complete_; }

 private:
  z_stream stream_{};
  bool is_garbled_ = false;
  bool is_complete_ = false;
};

/// True when a Content-Encoding means gzip, and nothing else beside it.
[[nodiscard]] bool is_gzip(std::string_view content_encoding) noexcept;

}  // namespace databricks::inline v0_2::internal::http

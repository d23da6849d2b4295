#pragma once

#include <curl/curl.h>

#include <string>
#include <vector>

#include <databricks/http/message.hpp>

#include "http/public_names.hpp"

namespace databricks::inline v0_2::internal::http {

/// The header lines of one request as libcurl takes them, in memory that serves request after request.
class CurlHeaderLines {
 public:
  CurlHeaderLines() = default;
  CurlHeaderLines(const CurlHeaderLines&) = delete;
  CurlHeaderLines& operator=(const CurlHeaderLines&) = delete;
  ~CurlHeaderLines() { wipe(); }

  /// The lines of the request, and those that keep libcurl's own headers away. Lives until the next change.
  [[nodiscard]] curl_slist* write(const Headers& headers);

  /// Overwrites what was written: the lines hold credentials.
  void wipe() noexcept;

 private:
  void add(std::string_view name, std::string_view separator, std::string_view value);

  std::string text_;  ///< Lines that end with NUL.
  std::vector<curl_slist> lines_;
};

}  // namespace databricks::inline v0_2::internal::http

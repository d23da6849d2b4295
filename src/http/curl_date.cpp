#include "http/curl_date.hpp"

#include <curl/curl.h>

#include <ctime>
#include <string>

namespace databricks::inline v0_2::internal::http {

std::optional<std::chrono::sys_seconds> read_http_date(std::string_view text) {
  const std::time_t seconds = curl_getdate(std::string{text}.c_str(), nullptr);
  if (seconds == -1) return std::nullopt;
  return std::chrono::sys_seconds{std::chrono::seconds{seconds}};
}

}  // namespace databricks::inline v0_2::internal::http

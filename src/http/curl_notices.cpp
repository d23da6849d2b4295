#include "http/curl_notices.hpp"

#include <charconv>
#include <optional>

namespace databricks::inline v0_2::internal::http {
namespace {

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

/// The number that stands behind these words.
std::optional<std::uint32_t> number_after(std::string_view line, std::string_view words) {
  const auto start = line.find(words);
  if (start == std::string_view::npos) return std::nullopt;
  const std::string_view digits = line.substr(start + words.size());
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return error == std::errc{} ? std::optional{number} : std::nullopt;
}

int on_line(CURL*, curl_infotype kind, char* data, std::size_t size, void* notices) noexcept {
  if (kind == CURLINFO_TEXT) static_cast<CurlNotices*>(notices)->add_line({data, size});
  return 0;
}

}  // namespace

void CurlNotices::listen(CURL* easy) {
  curl_easy_setopt(easy, CURLOPT_DEBUGFUNCTION, &on_line);
  curl_easy_setopt(easy, CURLOPT_DEBUGDATA, this);
}

void CurlNotices::begin_request(CURL* easy) {
  *this = {};
  curl_easy_setopt(easy, CURLOPT_VERBOSE, 1L);
}

/// The wordings are those of libcurl 7.87 to 8.22. What a server or a caller may have worded never stands at the beginning
/// of a line.
void CurlNotices::add_line(std::string_view line) {
  if (line.starts_with("Using Stream ID: ")) {
    stream_ = number_after(line, "ID: ").value_or(0);
  } else if (line.starts_with("[HTTP/2] [") && contains(line, "] OPENED stream")) {
    stream_ = number_after(line, "[HTTP/2] [").value_or(0);
  } else if (line.starts_with("HTTP/2 stream ")) {
    stream_was_refused_ =
        stream_was_refused_ || contains(line, " refused by server") || contains(line, "HTTP_1_1_REQUIRED");
  } else if (line.starts_with("received GOAWAY") || line.starts_with("recveived GOAWAY")) {
    last_accepted_stream_ = number_after(line, "last_stream=").value_or(kAnyStream);
  } else if (line.starts_with("REFUSED_STREAM")) {
    stream_was_refused_ = true;
  } else if (line.starts_with("Connection #") && contains(line, " left intact")) {
    has_left_connection_ = true;
  } else if (line.starts_with("Excess found") || line.starts_with("Leftovers after chunking")) {
    has_excess_ = true;
  }
}

}  // namespace databricks::inline v0_2::internal::http

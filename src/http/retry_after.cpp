#include "http/retry_after.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/text.hpp"
#include "http/curl_date.hpp"

namespace databricks::inline v0_2::internal::http {
namespace {

using std::chrono::milliseconds;

/// When the response was made, in milliseconds, since the far future does not fit into the ticks of the system's clock.
std::chrono::sys_time<milliseconds> time_of_response(const Headers& headers,
                                                     std::chrono::system_clock::time_point now) {
  const std::string* value = headers.find("Date");
  const auto date = value != nullptr ? read_http_date(text::trim(*value)) : std::nullopt;
  return date ? *date : std::chrono::floor<milliseconds>(now);
}

}  // namespace

std::optional<milliseconds> retry_after(const Headers& headers, std::chrono::system_clock::time_point now) {
  const std::string* value = headers.find("Retry-After");
  if (value == nullptr) return std::nullopt;
  const std::string_view text = text::trim(*value);
  constexpr milliseconds kMaxDelay = std::chrono::hours{24};  // longer than any deadline that makes sense
  if (!text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos) {
    std::int64_t seconds = 0;
    const bool is_huge = std::from_chars(text.data(), text.data() + text.size(), seconds).ec != std::errc{};
    return is_huge || seconds > kMaxDelay / std::chrono::seconds{1} ? kMaxDelay : std::chrono::seconds{seconds};
  }
  const auto date = read_http_date(text);
  if (!date) return std::nullopt;
  return std::clamp<milliseconds>(*date - time_of_response(headers, now), milliseconds{0}, kMaxDelay);
}

}  // namespace databricks::inline v0_2::internal::http

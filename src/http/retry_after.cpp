#include "http/retry_after.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/text.hpp"

namespace databricks::inline v0_2::internal::http {
namespace {

using std::chrono::milliseconds;

/// A number of digits only, or -1.
int number_in(std::string_view digits) {
  int value = -1;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return error == std::errc{} && end == digits.data() + digits.size() ? value : -1;
}

/// "Wed, 21 Oct 2015 07:28:00 GMT", the form that HTTP asks for.
std::optional<std::chrono::sys_seconds> http_date(std::string_view text) {
  constexpr std::string_view kMonths = "JanFebMarAprMayJunJulAugSepOctNovDec";
  if (text.size() != 29 || !text.ends_with(" GMT")) return std::nullopt;
  const auto month = kMonths.find(text.substr(8, 3));
  if (month == std::string_view::npos || month % 3 != 0) return std::nullopt;
  const int year = number_in(text.substr(12, 4));
  const int day_of_month = number_in(text.substr(5, 2));
  const int hour = number_in(text.substr(17, 2));
  const int minute = number_in(text.substr(20, 2));
  const int second = number_in(text.substr(23, 2));
  const bool is_time = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second <= 60;
  const std::chrono::year_month_day day{std::chrono::year{year},
                                        std::chrono::month{static_cast<unsigned>(month / 3 + 1)},
                                        std::chrono::day{static_cast<unsigned>(day_of_month)}};
  if (year < 0 || !day.ok() || !is_time) return std::nullopt;
  return std::chrono::sys_days{day} + std::chrono::hours{hour} + std::chrono::minutes{minute} +
         std::chrono::seconds{second};
}

/// When the response was made, in milliseconds, since the far future does not fit into the ticks of the system's clock.
std::chrono::sys_time<milliseconds> time_of_response(const Headers& headers,
                                                     std::chrono::system_clock::time_point now) {
  const std::string* value = headers.find("Date");
  const auto date = value != nullptr ? http_date(text::trim(*value)) : std::nullopt;
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
  const auto date = http_date(text);
  if (!date) return std::nullopt;
  return std::clamp<milliseconds>(*date - time_of_response(headers, now), milliseconds{0}, kMaxDelay);
}

}  // namespace databricks::inline v0_2::internal::http

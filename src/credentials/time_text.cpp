#include "credentials/time_text.hpp"

#include <algorithm>
#include <charconv>
#include <ctime>

namespace databricks::inline v0_2::internal {
namespace {

using std::chrono::seconds;

/// Takes numbers and signs off the front of a text.
class Cursor {
 public:
  explicit Cursor(std::string_view text) : text_(text) {}

  [[nodiscard]] bool number(std::size_t digits, int& value) {
    if (text_.size() < digits) return false;
    const auto [end, error] = std::from_chars(text_.data(), text_.data() + digits, value);
    if (error != std::errc{} || end != text_.data() + digits || value < 0) return false;
    text_.remove_prefix(digits);
    return true;
  }
  [[nodiscard]] bool one_of(std::string_view characters) {
    if (text_.empty() || characters.find(text_.front()) == std::string_view::npos) return false;
    text_.remove_prefix(1);
    return true;
  }
  void skip_digits() { text_.remove_prefix(std::min(text_.find_first_not_of("0123456789"), text_.size())); }
  [[nodiscard]] bool at_end() const { return text_.empty(); }

 private:
  std::string_view text_;
};

std::optional<std::chrono::system_clock::time_point> local(std::tm parts) {
  parts.tm_isdst = -1;
  const std::time_t time = std::mktime(&parts);
  if (time == std::time_t{-1}) return std::nullopt;
  return std::chrono::system_clock::from_time_t(time);
}

}  // namespace

std::optional<std::chrono::system_clock::time_point> parse_time(std::string_view text) {
  Cursor cursor{text};
  int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0;
  const bool has_form = cursor.number(4, year) && cursor.one_of("-") && cursor.number(2, month) && cursor.one_of("-") &&
                        cursor.number(2, day) && cursor.one_of("T ") && cursor.number(2, hour) && cursor.one_of(":") &&
                        cursor.number(2, minute) && cursor.one_of(":") && cursor.number(2, second);
  const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                         std::chrono::day{static_cast<unsigned>(day)}};
  if (!has_form || !date.ok() || year < 1970 || year > 2200 || hour > 23 || minute > 59 || second > 60)
    return std::nullopt;
  if (cursor.one_of(".")) cursor.skip_digits();
  const std::chrono::system_clock::time_point as_utc =
      std::chrono::sys_days{date} + std::chrono::hours{hour} + std::chrono::minutes{minute} + seconds{second};

  if (cursor.at_end()) {
    std::tm parts{};
    parts.tm_year = year - 1900;
    parts.tm_mon = month - 1;
    parts.tm_mday = day;
    parts.tm_hour = hour;
    parts.tm_min = minute;
    parts.tm_sec = second;
    return local(parts);
  }
  if (cursor.one_of("Zz")) return cursor.at_end() ? std::optional{as_utc} : std::nullopt;
  int zone_hours = 0, zone_minutes = 0;
  if (!cursor.one_of("+-") || !cursor.number(2, zone_hours)) return std::nullopt;
  static_cast<void>(cursor.one_of(":"));
  if (!cursor.number(2, zone_minutes) || !cursor.at_end()) return std::nullopt;
  const auto offset = std::chrono::hours{zone_hours} + std::chrono::minutes{zone_minutes};
  return text.find('+') != std::string_view::npos ? as_utc - offset : as_utc + offset;
}

}  // namespace databricks::inline v0_2::internal

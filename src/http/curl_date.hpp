#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace databricks::inline v0_2::internal::http {

/// A date of HTTP in any of its three forms, for example "Wed, 21 Oct 2015 07:28:00 GMT"; nothing for any other text.
[[nodiscard]] std::optional<std::chrono::sys_seconds> read_http_date(std::string_view text);

}  // namespace databricks::inline v0_2::internal::http

#pragma once

#include "http/public_names.hpp"

namespace databricks::inline v0_2::internal::http {

/// 2xx: the service has done what it was asked to do.
[[nodiscard]] constexpr bool is_success(int status) noexcept { return status >= 200 && status < 300; }

}  // namespace databricks::inline v0_2::internal::http

#pragma once

#include <array>
#include <string_view>

#include "http/public_names.hpp"

namespace databricks::inline v0_2::internal::http {

/// The headers that prove who is calling: they are wiped after sending, and cut out of error texts.
inline constexpr std::array<std::string_view, 2> kCredentialHeaders{"Authorization",
                                                                    "X-Databricks-Azure-SP-Management-Token"};

}  // namespace databricks::inline v0_2::internal::http

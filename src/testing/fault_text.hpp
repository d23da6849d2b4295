#pragma once

#include <string_view>

#include <databricks/testing/fault.hpp>

#include "testing/public_names.hpp"

namespace databricks::inline v0_2::internal::testing {

/// How parse_fault() wants a fault to be written, for --help.
extern const std::string_view kFaultHelp;

/// The fault that somebody has written down, for example "status=429,retry-after=1,times=3".
/// @throws std::invalid_argument that names the word which is wrong.
[[nodiscard]] Fault parse_fault(std::string_view text);

}  // namespace databricks::inline v0_2::internal::testing

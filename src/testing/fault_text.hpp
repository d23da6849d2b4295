#pragma once

#include <string_view>

#include <databricks/testing/fault.hpp>

namespace databricks::testing {

/// How fault_of() wants a fault to be written, for --help.
extern const std::string_view kFaultHelp;

/// The fault that somebody has written down, for example "status=429,retry-after=1,times=3".
/// @throws std::invalid_argument that names the word which is wrong.
[[nodiscard]] Fault fault_of(std::string_view text);

}  // namespace databricks::testing

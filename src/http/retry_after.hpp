#pragma once

#include <chrono>
#include <optional>

#include <databricks/http/message.hpp>

#include "http/public_names.hpp"

namespace databricks::inline v0_2::internal::http {

/// The time a Retry-After header asks for, from its seconds or its date; nothing when there is none that can be read.
/// A date counts from the Date of the same response, since the clocks of the two sides may differ.
/// @param now stands in for a Date that is missing.
[[nodiscard]] std::optional<std::chrono::milliseconds> retry_after(const Headers& headers,
                                                                   std::chrono::system_clock::time_point now);

}  // namespace databricks::inline v0_2::internal::http

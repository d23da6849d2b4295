#pragma once

#include <chrono>
#include <optional>

#include <databricks/http/message.hpp>

namespace databricks::http {

/// The time a Retry-After header asks for, from its seconds or its date; nothing when there is none that can be read.
[[nodiscard]] std::optional<std::chrono::milliseconds> retry_after(const Headers& headers,
                                                                   std::chrono::system_clock::time_point now);

}  // namespace databricks::http

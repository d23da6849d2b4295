#pragma once

#include <cstdint>

#include <nlohmann/json.hpp>

#include "testing/public_names.hpp"

namespace databricks::inline v0_2::internal::testing {

/// Keeps members in the order they came in, so that what the workspace does not know goes back as it was sent.
using Json = nlohmann::ordered_json;

/// Milliseconds since 1970, as times stand on the wire.
using Millis = std::int64_t;

}  // namespace databricks::inline v0_2::internal::testing

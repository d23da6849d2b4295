#pragma once

#include <ostream>
#include <span>
#include <string_view>

#include "core/endpoint.hpp"

namespace databricks::conformance {

/// A call of the API by its name in spec/, for example "clusters.get".
struct EndpointEntry {
  std::string_view name;
  const internal::Endpoint& endpoint;
};

inline std::ostream& operator<<(std::ostream& out, const EndpointEntry& entry) { return out << entry.name; }

/// Every call of spec/; written by tools/generate.
[[nodiscard]] std::span<const EndpointEntry> all_endpoints();

}  // namespace databricks::conformance

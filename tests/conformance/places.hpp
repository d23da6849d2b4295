#pragma once

#include <nlohmann/json.hpp>
#include <vector>

#include "codec/table.hpp"

namespace databricks::conformance {

/// A structure within a decoded model, and the JSON object that it was decoded from.
struct Place {
  const internal::codec::Table* table;
  void* object;
  nlohmann::json* source;
};

/// The model itself and the structures within it. Those in a list of which some elements did not fit are left out: their
/// places in the two differ.
[[nodiscard]] std::vector<Place> places_in(const internal::codec::Table& table, void* model, nlohmann::json& source);

}  // namespace databricks::conformance

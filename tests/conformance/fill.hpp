#pragma once

#include "codec/table.hpp"

namespace databricks::conformance {

/// Sets every field of a model, nested ones too, to values that differ from each other and from the defaults.
/// Structures below the third level keep their required fields only, since models are recursive.
void fill(const codec::Table& table, void* model);

}  // namespace databricks::conformance

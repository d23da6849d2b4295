#pragma once

#include "codec/table.hpp"

namespace databricks::conformance {

/// Sets every field of a model, nested ones too, to values that differ from each other and from the defaults.
/// Structures below the third level keep their required fields only, since models are recursive.
void fill(const internal::codec::Table& table, void* model);

/// The same for one field, whatever it holds; not for a structure without an optional around it.
void fill(const internal::codec::Field& field, void* model);

/// Adds an element to a list or map, beside those that it has.
void add_element(const internal::codec::Field& container, void* model);

}  // namespace databricks::conformance

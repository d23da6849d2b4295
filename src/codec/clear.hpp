#pragma once

#include "codec/table.hpp"

namespace databricks::inline v0_2::internal::codec {

/// Makes a value what it is in a fresh model.
void clear(const Type& type, void* value);
/// The same for all members, unknown fields and notes of an object.
void clear(const Table& table, void* object);

}  // namespace databricks::inline v0_2::internal::codec

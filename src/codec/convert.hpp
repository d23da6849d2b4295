#pragma once

#include <databricks/model.hpp>

#include "codec/table.hpp"

namespace databricks::inline v0_2::internal::codec {

/// A model made of another one that describes the same thing: the members that both have, and those that neither knows.
/// Both have the wire's names, so the way goes over JSON.
template <Model To, Model From>
[[nodiscard]] To convert(const From& from) {
  To to = decode<To>(encode(from));
  for (const Field& field : From::field_table().fields()) to.unknown_fields.erase(field.name);
  return to;
}

}  // namespace databricks::inline v0_2::internal::codec

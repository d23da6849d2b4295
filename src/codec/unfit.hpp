#pragma once

#include <map>
#include <string>

#include "codec/table.hpp"

namespace databricks::inline v0_2::internal::codec {

/// What is noted about an object, and about those in it, that does not fit and is still sent: JSON path -> JSON, with
/// "***" for that of a secret.
[[nodiscard]] std::map<std::string, RawJson> unfit(const Table& table, const void* object);

}  // namespace databricks::inline v0_2::internal::codec

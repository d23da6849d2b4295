#pragma once

#include <string>

#include "http/public_names.hpp"

namespace databricks::inline v0_2::internal::http {

/// Whom to trust where the TLS library's own file and directory of authorities (which may be null) are missing, as in a
/// static build that runs on another distribution: the first of the usual bundles that exists. Empty when one of the two
/// is there, or nothing is found.
[[nodiscard]] std::string bundle_in_place_of(const char* file, const char* directory);

}  // namespace databricks::inline v0_2::internal::http

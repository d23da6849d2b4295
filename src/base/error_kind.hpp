#pragma once

#include <string_view>

#include <databricks/error.hpp>

namespace databricks::inline v0_2::internal {

/// The kind of a service error: first by its code, then by its status.
/// @param error_code as the service sent it; codes made up from other shapes do not take part.
[[nodiscard]] ErrorKind error_kind(int status, std::string_view error_code) noexcept;

/// True where the service says "invalid parameter" and means "does not exist".
[[nodiscard]] bool means_not_found(std::string_view path, std::string_view error_code, std::string_view message);

}  // namespace databricks::inline v0_2::internal

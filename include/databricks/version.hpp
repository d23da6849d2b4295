#pragma once

#include <string_view>

#include <databricks/export.hpp>

/// The version of these headers. A program that wants to know what it runs with asks databricks::version().
#define DATABRICKS_VERSION_MAJOR 0
#define DATABRICKS_VERSION_MINOR 2
#define DATABRICKS_VERSION_PATCH 0

namespace databricks::inline v0_2 {

/// The version of the library that the program runs with, for example "0.2.0".
[[nodiscard]] DATABRICKS_EXPORT std::string_view version() noexcept;

}  // namespace databricks::inline v0_2

#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace databricks::inline v0_2::internal {

/// A version of the Databricks CLI: 0.205.0.
using CliVersion = std::array<int, 3>;

/// The version in what `databricks version` prints, whatever a wrapper prints before or behind it: what stands behind
/// "Databricks CLI" or "version", or else the first one. Nothing when there is none, and for 0.0.0, which is a development
/// build.
[[nodiscard]] std::optional<CliVersion> cli_version_in(std::string_view text);

}  // namespace databricks::inline v0_2::internal

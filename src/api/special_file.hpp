#pragma once

#include <filesystem>
#include <memory>

#include "api/local_files.hpp"

namespace databricks::inline v0_2::internal {

// Pipes and devices: read or written as they are, never created, never replaced. What has to be waited for, be it the other
// side of a pipe or room in it, is waited for no longer than the call's timeout and cancel allow.

[[nodiscard]] std::shared_ptr<LocalSource> open_special_source(const std::filesystem::path& file);
[[nodiscard]] std::shared_ptr<LocalTarget> open_special_target(const std::filesystem::path& file);

}  // namespace databricks::inline v0_2::internal

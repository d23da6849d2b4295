#pragma once

#include <databricks/config.hpp>
#include <databricks/result.hpp>

#include "base/text_file.hpp"

namespace databricks::inline v0_2::internal {

/// What is wrong with the settings for TLS and proxy: files that cannot be read within the limit, members that exclude each
/// other.
[[nodiscard]] Result<void> check_network(const Config& config, const WaitLimit& limit);

}  // namespace databricks::inline v0_2::internal

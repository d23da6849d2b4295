#pragma once

#include <databricks/export.hpp>
#include <databricks/model/token.hpp>

namespace databricks::inline v0_2::settings {

/// Whether a token has no time of expiry. The service writes -1 for it.
[[nodiscard]] DATABRICKS_EXPORT bool never_expires(const PublicTokenInfo& token) noexcept;

}  // namespace databricks::inline v0_2::settings

#pragma once

#include <string_view>

namespace databricks {

/// The version of the library, for example "0.1.0".
[[nodiscard]] std::string_view version() noexcept;

}  // namespace databricks

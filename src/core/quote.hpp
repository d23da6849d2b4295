#pragma once

#include <cstddef>

namespace databricks::inline v0_2::internal {

/// How much of a text that came from elsewhere a message quotes.
inline constexpr std::size_t kMaxQuote = 500;

}  // namespace databricks::inline v0_2::internal

#pragma once

#include <cstdint>
#include <string>

#include "testing/public_names.hpp"

namespace databricks::inline v0_2::internal::testing {

/// How much comes out of the gzip bomb, in bytes: 1 GiB.
inline constexpr std::uint64_t kGzipBombSize = std::uint64_t{1} << 30;

/// A gzip file of one megabyte that decompresses to `kGzipBombSize` spaces.
[[nodiscard]] std::string gzip_bomb();

}  // namespace databricks::inline v0_2::internal::testing

#pragma once

#include <string>
#include <string_view>

#include <fmt/format.h>

#include "base/random.hpp"

namespace databricks::inline v0_2::internal {

/// A name that nobody else uses, short enough for any file system. Readers of a directory skip names that begin with a dot.
[[nodiscard]] inline std::string temporary_name(std::string_view ending) {
  constexpr std::size_t kRandomBytes = 8;
  return fmt::format(".{}.{}", random::hexadecimal(kRandomBytes), ending);
}

}  // namespace databricks::inline v0_2::internal
